// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/recording.h"
#include "record/schema.h"

namespace parascope {

class Database;

/// Makes the file of a new recording: tables and description, in WAL mode, no interval yet. It appears under
/// its name when it is complete, so that a writer killed at any moment leaves one that opens or none. Never
/// replaces a file. Errors (Own).
[[nodiscard]] Result<void> makeRecordingFile(const QString& path, const RecordingInfo& info);

[[nodiscard]] Result<void> storeMeta(Database& database, const MetaValues& values);

/// The names in the file: part of its format, so they stay when the program's words change.
[[nodiscard]] QString storedOutcome(OutcomeKind kind);

} // namespace parascope
