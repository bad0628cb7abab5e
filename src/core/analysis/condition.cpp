// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/condition.h"

#include "analysis/block_ratio.h"
#include "analysis/metrics.h"
#include "base/units.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

bool related(double a, const QString& relation, double b)
{
    if (relation == QLatin1String("<"))
        return a < b;
    if (relation == QLatin1String("<="))
        return a <= b;
    if (relation == QLatin1String(">"))
        return a > b;
    if (relation == QLatin1String(">="))
        return a >= b;
    return (a == b) == (relation == QLatin1String("=="));
}

/// The figures that vary from moment to moment, and where in a run's blocks they are found.
std::optional<Ci95> intervalOf(const QString& metric, const RunSample& run, double value)
{
    static const QRegularExpression percentile(QStringLiteral("^(response|service)_p(\\d+)(_9)?_ms$"));
    if (metric == QLatin1String("throughput_ops_per_s"))
        return intervalOfBlocks(run, BlockFigure::TaskRate, 0, value);
    if (metric == QLatin1String("throughput_items_per_s"))
        return intervalOfBlocks(run, BlockFigure::ItemRate, 0, value);
    const QRegularExpressionMatch match = percentile.match(metric);
    if (!match.hasMatch())
        return std::nullopt;
    const double percent = static_cast<double>(parseInteger(match.captured(2)).value()) +
                           (match.captured(3).isEmpty() ? 0.0 : 0.9);
    const bool response = match.captured(1) == QLatin1String("response");
    return intervalOfBlocks(run, response ? BlockFigure::Response : BlockFigure::Service, percent, value);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

/// The metrics that were named, or those that matter for the load.
QStringList watched(const Comparison& comparison, const QStringList& metrics)
{
    if (!metrics.isEmpty())
        return metrics;
    if (comparison.openLoop)
        return {QStringLiteral("response_p50_ms"), QStringLiteral("response_p99_ms")};
    return {QStringLiteral("throughput_ops_per_s"), QStringLiteral("throughput_items_per_s"),
            QStringLiteral("response_p50_ms")};
}

} // namespace

QString Condition::text() const
{
    return QStringLiteral("%1 %2 %3").arg(metric, relation, number(value));
}

Result<Condition> parseCondition(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([a-z0-9_]+)\\s*(<=|>=|==|!=|<|>)\\s*(\\S+)\\s*$"));
    const QString advice = QStringLiteral("as in 'response_p99_ms > 20' or 'tasks_failed > 0'");
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return usageError(QStringLiteral("'%1' is not a condition").arg(text), {}, advice);
    const Result<double> value = parseReal(match.captured(3));
    if (!value)
        return usageError(QStringLiteral("'%1' is not a number").arg(match.captured(3)), {}, advice);
    const Condition condition{match.captured(1), match.captured(2), value.value()};
    const std::vector<Metric> known = metricsOf(Summary());
    if (std::ranges::none_of(known, [&](const Metric& metric) { return metric.name == condition.metric; }))
        return usageError(QStringLiteral("there is no metric '%1'").arg(condition.metric), {},
                          QStringLiteral("the names are those of the metrics in --format json"));
    return condition;
}

ConditionResult judgeCondition(const Condition& condition, const RunSample& run)
{
    ConditionResult result{condition, {}, {}, false};
    for (const Metric& metric : metricsOf(run.summary)) {
        if (metric.name == condition.metric)
            result.value = numberOf(metric.value);
    }
    if (!result.value)
        return result;
    result.ci95 = intervalOf(condition.metric, run, *result.value);
    const auto holdsAt = [&](double value) { return related(value, condition.relation, condition.value); };
    result.holds = holdsAt(*result.value);
    if (result.ci95)
        result.holds = result.holds && holdsAt(*result.ci95->low) && holdsAt(*result.ci95->high);
    return result;
}

QString ConditionResult::sentence() const
{
    if (!value)
        return QStringLiteral("%1 was not measured, so '%2' can't be judged")
            .arg(condition.metric, condition.text());
    QString text = QStringLiteral("%1 is %2").arg(condition.metric, number(*value));
    if (ci95)
        text += QStringLiteral(" (95 % interval %1 to %2)").arg(number(*ci95->low), number(*ci95->high));
    return text + (holds ? QStringLiteral(", and may not be %1 %2") : QStringLiteral(", not surely %1 %2"))
                      .arg(condition.relation, number(condition.value));
}

bool canShowRegression(const Comparison& comparison, const QStringList& metrics)
{
    const QStringList wanted = watched(comparison, metrics);
    return std::ranges::any_of(comparison.metrics, [&wanted](const MetricComparison& metric) {
        return wanted.contains(metric.metric) && metric.verdict != CompareVerdict::NotComparable;
    });
}

QStringList regressions(const Comparison& comparison, double most, const QStringList& metrics)
{
    const QStringList wanted = watched(comparison, metrics);
    QStringList worse;
    for (const MetricComparison& metric : comparison.metrics) {
        // who watches what is better neither way does so because it may not grow
        const bool judged =
            metric.verdict == CompareVerdict::Worse || metric.verdict == CompareVerdict::Changed;
        if (!wanted.contains(metric.metric) || !metric.ratioCi95 || !judged)
            continue;
        const double bound = metric.higherIsBetter ? *metric.ratioCi95->high : *metric.ratioCi95->low;
        if (metric.higherIsBetter ? bound < 1 - most : bound > 1 + most)
            worse << QStringLiteral("%1 went from %2 to %3: %4 times, 95 % interval %5 to %6")
                         .arg(metric.metric, number(*metric.a), number(*metric.b),
                              QString::number(metric.ratio.value_or(1), 'f', 3),
                              QString::number(*metric.ratioCi95->low, 'f', 3),
                              QString::number(*metric.ratioCi95->high, 'f', 3));
    }
    return worse;
}

} // namespace parascope
