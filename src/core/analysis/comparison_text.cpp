// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison in one sentence and as JSON.
#include "analysis/comparison.h"

#include "base/json_value.h"

#include <QJsonArray>

#include <cmath>

namespace parascope {

namespace {

QJsonValue endsOrNull(const std::optional<Ci95>& ci)
{
    return ci ? QJsonValue(QJsonArray{orNull(ci->low), orNull(ci->high)}) : QJsonValue(QJsonValue::Null);
}

QJsonObject objectOf(const MetricComparison& metric)
{
    return {{QStringLiteral("title"), metric.title},
            {QStringLiteral("unit"), metric.unit},
            {QStringLiteral("higher_is_better"), metric.higherIsBetter},
            {QStringLiteral("a"), orNull(metric.a)},
            {QStringLiteral("b"), orNull(metric.b)},
            {QStringLiteral("runs_a"), static_cast<qint64>(metric.runsA)},
            {QStringLiteral("runs_b"), static_cast<qint64>(metric.runsB)},
            {QStringLiteral("ratio"), orNull(metric.ratio)},
            {QStringLiteral("ratio_ci95"), endsOrNull(metric.ratioCi95)},
            {QStringLiteral("difference"), orNull(metric.difference)},
            {QStringLiteral("difference_ci95"), endsOrNull(metric.differenceCi95)},
            {QStringLiteral("p_value"), orNull(metric.pValue)},
            {QStringLiteral("superiority"), orNull(metric.superiority)},
            {QStringLiteral("verdict"), compareVerdictName(metric.verdict)},
            {QStringLiteral("reason"),
             metric.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(metric.reason)}};
}

QString percent(double share)
{
    return QString::number(std::abs(share) * 100, 'f', 1) + QStringLiteral(" %");
}

/// "4.8 % lower throughput (95 % interval -5.3 % to -4.2 %)"
QString changeText(const MetricComparison& metric)
{
    const double change = *metric.ratio - 1;
    QString text = QStringLiteral("%1 %2 %3")
                       .arg(percent(change), change < 0 ? QStringLiteral("lower") : QStringLiteral("higher"),
                            metric.title.toLower());
    if (metric.ratioCi95)
        text += QStringLiteral(" (95 % interval %1 to %2 %)")
                    .arg(QString::number((*metric.ratioCi95->low - 1) * 100, 'f', 1),
                         QString::number((*metric.ratioCi95->high - 1) * 100, 'f', 1));
    return text;
}

} // namespace

QString Comparison::sentence() const
{
    if (!notComparable.isEmpty())
        return QStringLiteral("Not comparable, because %1.").arg(notComparable.first());
    const MetricComparison* metric = headline();
    if (metric == nullptr || metric->verdict == CompareVerdict::NotComparable)
        return QStringLiteral("Not comparable: %1.")
            .arg(metric != nullptr ? metric->reason : QStringLiteral("nothing was measured"));
    const QString runs = runsA == 1 && runsB == 1 ? QStringLiteral("one run a side")
                                                  : QStringLiteral("%1 and %2 runs").arg(runsA).arg(runsB);
    if (metric->verdict == CompareVerdict::Tie)
        return QStringLiteral("A tie: %1, %2; %3.").arg(changeText(*metric), metric->reason, runs);
    return QStringLiteral("B is %1: %2, from %3.")
        .arg(compareVerdictName(metric->verdict), changeText(*metric), runs);
}

QJsonObject Comparison::toJson() const
{
    QJsonObject list;
    for (const MetricComparison& metric : metrics)
        list[metric.metric] = objectOf(metric);
    return {{QStringLiteral("schema_version"), 1},
            {QStringLiteral("a"), nameA},
            {QStringLiteral("b"), nameB},
            {QStringLiteral("runs_a"), static_cast<qint64>(runsA)},
            {QStringLiteral("runs_b"), static_cast<qint64>(runsB)},
            {QStringLiteral("comparable"), notComparable.isEmpty()},
            {QStringLiteral("not_comparable_because"), QJsonArray::fromStringList(notComparable)},
            {QStringLiteral("differences"), QJsonArray::fromStringList(differences)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(notes)},
            {QStringLiteral("min_effect"), options.minEffect},
            {QStringLiteral("verdict"), compareVerdictName(verdict())},
            {QStringLiteral("sentence"), sentence()},
            {QStringLiteral("metrics"), list}};
}

} // namespace parascope
