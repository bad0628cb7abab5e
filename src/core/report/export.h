// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "base/result.h"
#include "record/recording.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace parascope {

/// Writes summary.csv, samples.csv, latency_hist.csv, stalls.csv, workers.csv, events.csv, plan.json,
/// meta.json and summary.csv-metadata.json of a recording into `folder` (created; existing files are replaced
/// whole, each through a temporary name). RFC 4180, UTF-8, decimal point, whatever the locale. Errors (Own).
[[nodiscard]] Result<void> exportCsv(const Recording& recording, const QString& folder);

/// results.csv of a batch run. `workload` gives columns and rows.
[[nodiscard]] Result<void> exportBatchResults(const Workload& workload, const BatchResults& results,
                                              const QString& path);

/// The object that `run --format json` prints: tool, schema_version, run id, plan, environment, outcome,
/// metrics.
[[nodiscard]] QJsonObject runJson(const RecordingInfo& info, const Summary& summary);

/// Text summary for a terminal (C locale, no colour, no line over 100 characters).
[[nodiscard]] QString summaryText(const RecordingInfo& info, const Summary& summary);

/// One RFC 4180 field, quoted where needed.
[[nodiscard]] QByteArray csvField(const QString& text);

} // namespace parascope
