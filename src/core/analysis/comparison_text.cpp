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
            {QStringLiteral("higher_is_better"),
             metric.neutral ? QJsonValue(QJsonValue::Null) : QJsonValue(metric.higherIsBetter)},
            {QStringLiteral("a"), orNull(metric.a)},
            {QStringLiteral("b"), orNull(metric.b)},
            {QStringLiteral("runs_a"), static_cast<qint64>(metric.runsA)},
            {QStringLiteral("runs_b"), static_cast<qint64>(metric.runsB)},
            {QStringLiteral("ratio"), orNull(metric.ratio)},
            {QStringLiteral("ratio_ci95"), endsOrNull(metric.ratioCi95)},
            {QStringLiteral("paired"), metric.isPaired()},
            {QStringLiteral("difference"), orNull(metric.difference)},
            {QStringLiteral("difference_ci95"), endsOrNull(metric.differenceCi95)},
            {QStringLiteral("p_value"), orNull(metric.pValue)},
            {QStringLiteral("superiority"), orNull(metric.superiority)},
            {QStringLiteral("verdict"), compareVerdictName(metric.verdict)},
            {QStringLiteral("reason"),
             metric.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(metric.reason.text())}};
}

QString percent(double share)
{
    return QString::number(std::abs(share) * 100, 'f', 1) + QStringLiteral(" %");
}

/// "4.8 % lower throughput (95 % interval -5.3 to -4.2 %)"
Sentence changeText(const MetricComparison& metric)
{
    const double change = *metric.ratio - 1;
    const Sentence subject = metric.subject.isEmpty() ? Sentence(metric.title.toLower()) : metric.subject;
    const Sentence text = (change < 0 ? Sentence(QT_TRANSLATE_NOOP("Core", "%1 lower %2"))
                                      : Sentence(QT_TRANSLATE_NOOP("Core", "%1 higher %2")))
                              .arg(percent(change), subject);
    if (!metric.ratioCi95)
        return text;
    return Sentence(QT_TRANSLATE_NOOP("Core", "%1 (95 % interval %2 to %3 %)"))
        .arg(text, QString::number((*metric.ratioCi95->low - 1) * 100, 'f', 1),
             QString::number((*metric.ratioCi95->high - 1) * 100, 'f', 1));
}

Sentence methodText(RatioMethod method)
{
    switch (method) {
    case RatioMethod::Blocks:
        return Sentence(QT_TRANSLATE_NOOP("Core", "resampled blocks of time"));
    case RatioMethod::Welch:
        return Sentence(QT_TRANSLATE_NOOP("Core", "Welch's t of the logarithms"));
    case RatioMethod::Medians:
        return Sentence(QT_TRANSLATE_NOOP("Core", "bootstrap of the medians"));
    case RatioMethod::SignedRanks:
        return Sentence(QT_TRANSLATE_NOOP("Core", "Wilcoxon's signed ranks"));
    }
    return {};
}

/// "5 and 5 runs (bootstrap of the medians)"
Sentence runsText(const MetricComparison& metric, std::size_t runsA, std::size_t runsB)
{
    const Sentence runs =
        runsA == 1 && runsB == 1
            ? Sentence(QT_TRANSLATE_NOOP("Core", "one run a side"))
            : (metric.isPaired() ? Sentence(QT_TRANSLATE_NOOP("Core", "%1 and %2 runs, paired by time"))
                                 : Sentence(QT_TRANSLATE_NOOP("Core", "%1 and %2 runs")))
                  .arg(runsA, runsB);
    return metric.method
               ? Sentence(QT_TRANSLATE_NOOP("Core", "%1 (%2)")).arg(runs, methodText(*metric.method))
               : runs;
}

} // namespace

Sentence Comparison::conclusion() const
{
    if (!notComparable.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP("Core", "Not comparable, because %1.")).arg(notComparable.first());
    const MetricComparison* metric = headline();
    if (metric == nullptr || metric->verdict == CompareVerdict::NotComparable)
        return Sentence(QT_TRANSLATE_NOOP("Core", "Not comparable: %1."))
            .arg(metric != nullptr ? metric->reason
                                   : Sentence(QT_TRANSLATE_NOOP("Core", "nothing was measured")));
    const Sentence runs = runsText(*metric, runsA, runsB);
    if (!metric->ratio) // of zeros
        return Sentence(QT_TRANSLATE_NOOP("Core", "A tie: %1; %2.")).arg(metric->reason, runs);
    if (metric->verdict == CompareVerdict::Tie)
        return Sentence(QT_TRANSLATE_NOOP("Core", "A tie: %1, %2; %3."))
            .arg(changeText(*metric), metric->reason, runs);
    return (metric->verdict == CompareVerdict::Better
                ? Sentence(QT_TRANSLATE_NOOP("Core", "B is better: %1, from %2."))
                : Sentence(QT_TRANSLATE_NOOP("Core", "B is worse: %1, from %2.")))
        .arg(changeText(*metric), runs);
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
            {QStringLiteral("not_comparable_because"), QJsonArray::fromStringList(textsOf(notComparable))},
            {QStringLiteral("differences"), QJsonArray::fromStringList(textsOf(differences))},
            {QStringLiteral("notes"), QJsonArray::fromStringList(textsOf(notes))},
            {QStringLiteral("min_effect"), options.minEffect},
            {QStringLiteral("verdict"), compareVerdictName(verdict())},
            {QStringLiteral("sentence"), sentence()},
            {QStringLiteral("metrics"), list}};
}

} // namespace parascope
