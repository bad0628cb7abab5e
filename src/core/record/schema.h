// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/recording.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <cstdint>

namespace parascope {

/// The file format of a recording, schema 1. SQLite; the header's application_id and user_version say what it
/// is:
///   meta(key TEXT PRIMARY KEY, value TEXT)
///     run_id, started_utc, plan, environment, check; once the writer has finished also outcome,
///     outcome_text, intervals (their number), end_check
///   intervals(seq INTEGER PRIMARY KEY, start_ns INTEGER, length_ns INTEGER, data BLOB, check_sum BLOB)
/// seq counts from 0 without gaps; data is encodeInterval(); a check sum is the first 8 bytes of the MD5,
/// against bits that flip on a disk, not against anybody who wants to forge a recording.
inline constexpr std::uint32_t kRecordingApplicationId = 0x50534350; // "PSCP"
inline constexpr int kRecordingSchema = 1;

using MetaValues = QMap<QString, QString>;

[[nodiscard]] QByteArray checkSum(const QByteArray& bytes);

/// The values stored when the recording is created, with the check over all of them.
[[nodiscard]] MetaValues metaFromInfo(const RecordingInfo& info);
/// The values stored when the writer finishes, likewise with a check.
[[nodiscard]] MetaValues metaFromEnd(const QString& outcome, const QString& outcomeText, qint64 intervals);
/// The way back. Errors (Own) name the entry that is missing or damaged.
[[nodiscard]] Result<RecordingInfo> infoFromMeta(const MetaValues& values, const QString& path);

/// Suffixes of what a killed writer has left beside the file; both hold data that is not in the file yet.
[[nodiscard]] QStringList leftoversOf(const QString& path);

/// What the first 100 bytes of a file say about it, so that SQLite never touches a file that is something
/// else. A file that an interrupted checkpoint left short is good while its log lies beside it. Errors (Own):
/// can't be read, empty, no SQLite, another program's, newer schema, cut short.
[[nodiscard]] Result<void> checkRecordingHeader(const QString& path);

} // namespace parascope
