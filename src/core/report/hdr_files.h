// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "measure/histogram.h"
#include "record/recording.h"

#include <QByteArray>

namespace parascope {

/// Writes the latencies of the measured part, a line a second, as an HdrHistogram interval log of format 1.3:
/// response times without a tag, service and wait times tagged so. Values in ns, their maximum in ms (the
/// unit ratio of the Java tools). Errors (Own).
[[nodiscard]] Result<void> exportHlog(const Recording& recording, const QString& path);

/// The percentile distribution as HdrHistogram's outputPercentileDistribution() prints it: 5 ticks a half
/// distance, values in ms, line feeds. Pure.
[[nodiscard]] QByteArray percentileDistribution(const Histogram& histogram);

/// percentileDistribution() of the response times of the measured part. Errors (Own).
[[nodiscard]] Result<void> exportHgrm(const Recording& recording, const QString& path);

} // namespace parascope
