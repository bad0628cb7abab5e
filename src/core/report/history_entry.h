// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "record/history.h"
#include "record/recording.h"

namespace parascope {

/// The index card of a run: its settings, every single figure that is known, and the verdict. Pure.
[[nodiscard]] HistoryEntry historyEntryOf(const RecordingInfo& info, const Summary& summary,
                                          const QString& recording);

/// The card of a run that has only begun.
[[nodiscard]] HistoryEntry withoutFigures(HistoryEntry entry);

/// Reads the recordings of runs that their program left unfinished and puts their figures into the history,
/// so that they can be listed like others. Returns how many were read. Not on a main thread.
[[nodiscard]] Result<int> repairUnfinished(History& history);

/// Lists the recordings in the run folders below `folder` that the history does not know: those of older
/// versions, and folders copied from elsewhere. Returns how many were added. Not on a main thread.
[[nodiscard]] Result<int> importRuns(History& history, const QString& folder);

} // namespace parascope
