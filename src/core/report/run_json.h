// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "record/recording.h"

#include <QJsonObject>

namespace parascope {

/// meta.json of an export: which program, which machine, how the run ended, what the instrument itself cost,
/// and why the figures may be disturbed. All but the plan and the metrics, which have files of their own.
[[nodiscard]] QJsonObject metaJson(const RecordingInfo& info, const Summary& summary);

} // namespace parascope
