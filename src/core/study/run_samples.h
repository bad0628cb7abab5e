// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_sample.h"
#include "base/result.h"
#include "record/recording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace parascope {

/// The recordings that a path means: the file itself, the recording of a run's folder, or those of all run
/// folders in a folder (repetitions), by name. Errors (Usage): there is none.
[[nodiscard]] Result<QStringList> recordingsAt(const QString& path);

/// Reads one recording. Errors (Own) as Recording::open.
[[nodiscard]] Result<RunSample> readRunSample(const QString& recording);
/// Reads all recordings that a path means. Takes as long as reading them: not for a main thread.
[[nodiscard]] Result<std::vector<RunSample>> readRunSamples(const QString& path);

} // namespace parascope
