// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace parascope {

/// "response_p99_ms > 20": what must not be.
struct Condition {
    QString metric;   ///< of analysis/metrics.h, or error_ratio
    QString relation; ///< "<", "<=", ">", ">=", "==", "!="
    double value = 0;
    [[nodiscard]] QString text() const;
};

/// Errors (Usage): not of that form, or no metric has the name.
[[nodiscard]] Result<Condition> parseCondition(const QString& text);

/// Whether a condition holds for sure: that is, for the whole 95 % interval of the figure, not only for the
/// figure (docs/METHOD.md 1.5). Counts are exact and have no interval.
struct ConditionResult {
    Condition condition;
    std::optional<double> value; ///< nothing = not measured, so not judged
    std::optional<Ci95> ci95;
    bool holds = false;
    [[nodiscard]] QString
    sentence() const; ///< "response_p99_ms is 31.2 (95 % interval 29.8 to 33.1), and may not be > 20"
};
[[nodiscard]] ConditionResult judgeCondition(const Condition& condition, const RunSample& run);

/// Metrics of `comparison` that are worse than by `most` (0.05 = 5 %) for sure: even the better end of the 95
/// % interval is beyond it; of a neutral metric, those that grew by it. Looks at `metrics`; when empty at
/// throughput and response time as the load asks for.
[[nodiscard]] QStringList regressions(const Comparison& comparison, double most,
                                      const QStringList& metrics = {});

/// Whether regressions() had anything to look at: a metric with a verdict. Without one, finding nothing says
/// nothing.
[[nodiscard]] bool canShowRegression(const Comparison& comparison, const QStringList& metrics = {});

} // namespace parascope
