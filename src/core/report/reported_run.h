// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_sample.h"
#include "base/result.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace parascope {

/// Reads a run that was reported somehow: a recording or the folder of a run, an HTML report (which carries
/// what a comparison needs), or the JSON of `run --format json` or `report --json`, whose recording is looked
/// for where it says; without it only single figures are known, of which no interval can be made.
/// Errors (Own, Usage). Not on a main thread.
[[nodiscard]] Result<RunSample> readReportedRun(const QString& path);

/// The slices of a run as an HTML report carries them: about 20 KB.
[[nodiscard]] QJsonArray blocksToJson(const std::vector<RunBlock>& blocks);
/// The way back; empty when a slice is damaged.
[[nodiscard]] std::vector<RunBlock> blocksFromJson(const QJsonArray& array);

} // namespace parascope
