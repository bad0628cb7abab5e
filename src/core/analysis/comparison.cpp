// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "analysis/comparability.h"
#include "analysis/metric_rules.h"
#include "analysis/metrics.h"
#include "analysis/outliers.h"
#include "analysis/paired_runs.h"
#include "analysis/rank_statistics.h"
#include "analysis/ratio_estimate.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kSameLength = 0.1; ///< runs whose lengths differ by less

std::optional<double> figureOf(const Summary& summary, const QString& name)
{
    for (const Metric& metric : metricsOf(summary)) {
        if (metric.name != name)
            continue;
        if (const auto* real = std::get_if<double>(&metric.value))
            return *real;
        if (const auto* whole = std::get_if<std::int64_t>(&metric.value))
            return static_cast<double>(*whole);
    }
    return std::nullopt;
}

bool areAlikeInLength(const std::vector<RunSample>& runsA, const std::vector<RunSample>& runsB)
{
    const auto length = [](const std::vector<RunSample>& runs) {
        std::vector<double> seconds;
        for (const RunSample& run : runs)
            seconds.push_back(run.summary.measuredSeconds);
        return medianOf(seconds);
    };
    const double a = length(runsA), b = length(runsB);
    return std::abs(b - a) <= kSameLength * std::max(a, b);
}

/// The figures of the pairs that have one on both sides.
struct PairedFigures {
    std::vector<double> a, b;
};

PairedFigures pairedFigures(const std::vector<RunSample>& runsA, const std::vector<RunSample>& runsB,
                            const std::vector<RunPair>& pairs, const QString& name)
{
    PairedFigures figures;
    for (const RunPair& pair : pairs) {
        const auto a = figureOf(runsA[pair.a].summary, name), b = figureOf(runsB[pair.b].summary, name);
        if (!a || !b)
            continue;
        figures.a.push_back(*a);
        figures.b.push_back(*b);
    }
    return figures;
}

std::vector<double> figuresOf(const std::vector<RunSample>& runs, const QString& name)
{
    std::vector<double> values;
    for (const RunSample& run : runs) {
        if (const auto value = figureOf(run.summary, name))
            values.push_back(*value);
    }
    return values;
}

void addSupport(MetricComparison& metric, const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() < 2 || b.size() < 2)
        return;
    if (const auto shift = hodgesLehmann(a, b)) {
        metric.difference = shift->shift;
        metric.differenceCi95 = shift->ci95;
    }
    if (const auto test = mannWhitney(a, b)) {
        metric.pValue = test->pValue;
        metric.superiority = test->superiority;
    }
}

QString percentText(double share)
{
    return QString::number(share * 100, 'g', 2) + QStringLiteral(" %");
}

/// METHOD 1.5: a change is one only if its interval excludes 1 and it is large enough to matter.
void judge(MetricComparison& metric, const RatioEstimate& estimate, double minEffect, double smallestChange)
{
    metric.ratio = estimate.ratio;
    metric.ratioCi95 = estimate.ci95;
    metric.method = estimate.method;
    metric.verdict = CompareVerdict::Tie;
    if (!estimate.showsChange(0)) {
        metric.reason = Sentence(QT_TRANSLATE_NOOP("Core", "no difference shown: the interval holds 0 %"));
    } else if (!estimate.showsChange(minEffect)) {
        metric.reason = Sentence(QT_TRANSLATE_NOOP("Core", "below the smallest change that counts here, %1"))
                            .arg(percentText(minEffect));
    } else if (std::abs(metric.b.value_or(0) - metric.a.value_or(0)) < smallestChange) {
        metric.reason = Sentence(QT_TRANSLATE_NOOP("Core", "too small a difference to be noticed"));
    } else if (metric.neutral) {
        metric.verdict = CompareVerdict::Changed;
        metric.reason = Sentence(QT_TRANSLATE_NOOP("Core", "a change that is neither better nor worse"));
    } else {
        metric.verdict =
            (estimate.ratio > 1) == metric.higherIsBetter ? CompareVerdict::Better : CompareVerdict::Worse;
    }
}

/// Zeros have no ratio; a main thread that never kept anybody waiting, on both sides, is a tie all the same.
void judgeWithoutRatio(MetricComparison& metric, double smallestChange)
{
    const double change = std::abs(metric.b.value_or(0) - metric.a.value_or(0));
    if (change > smallestChange) {
        metric.reason = Sentence(QT_TRANSLATE_NOOP("Core", "a value of 0 has no ratio"));
        return;
    }
    metric.verdict = CompareVerdict::Tie;
    metric.reason = change > 0 ? Sentence(QT_TRANSLATE_NOOP("Core", "too small a difference to be noticed"))
                               : Sentence(QT_TRANSLATE_NOOP("Core", "the same on both sides"));
}

/// Pair by pair where that pays, else group against group.
std::optional<RatioEstimate> estimateOfGroups(const PairedFigures& pairs, const std::vector<double>& a,
                                              const std::vector<double>& b)
{
    return neighboursAreAlike(pairs.a, pairs.b) ? ratioOfPairs(pairs.a, pairs.b) : ratioOfRepetitions(a, b);
}

MetricComparison compareMetric(const MetricRule& rule, const std::vector<RunSample>& runsA,
                               const std::vector<RunSample>& runsB, const std::vector<RunPair>& pairs,
                               const CompareOptions& options)
{
    MetricComparison metric;
    metric.metric = QString::fromLatin1(rule.name);
    metric.title = QString::fromLatin1(rule.title);
    metric.subject = Sentence(rule.subject);
    metric.unit = QString::fromLatin1(rule.unit);
    metric.higherIsBetter = rule.better == Better::Higher;
    metric.neutral = rule.better == Better::Neither;
    const std::vector<double> a = figuresOf(runsA, metric.metric);
    const std::vector<double> b = figuresOf(runsB, metric.metric);
    metric.runsA = a.size();
    metric.runsB = b.size();
    if (a.empty() || b.empty()) {
        metric.reason = Sentence(QT_TRANSLATE_NOOP("Core", "not measured on both sides"));
        return metric;
    }
    metric.a = medianOf(a);
    metric.b = medianOf(b);
    if (rule.growsWithLength && !areAlikeInLength(runsA, runsB)) {
        metric.reason =
            Sentence(QT_TRANSLATE_NOOP("Core", "a longer run has longer stalls, and these differ in length"));
        return metric;
    }
    addSupport(metric, a, b);
    double minEffect = options.minEffect;
    std::optional<RatioEstimate> estimate;
    if (a.size() >= 2 && b.size() >= 2) {
        estimate = estimateOfGroups(pairedFigures(runsA, runsB, pairs, metric.metric), a, b);
    } else if (rule.singleRunEffect > 0) {
        minEffect = std::max(minEffect, rule.singleRunEffect);
        estimate =
            ratioOfBlocks(runsA.front(), runsB.front(), rule.figure, rule.percent, a.front(), b.front());
        if (estimate) { // one run against a group is judged by its own blocks and the group's first
            estimate->ratio = *metric.b / *metric.a;
        }
    }
    if (*metric.a > 0)
        metric.ratio = *metric.b / *metric.a;
    if (estimate)
        judge(metric, *estimate, minEffect, rule.smallestChange);
    else if (a.size() >= 2 && b.size() >= 2)
        judgeWithoutRatio(metric, rule.smallestChange);
    else
        metric.reason =
            rule.singleRunEffect > 0
                ? Sentence(QT_TRANSLATE_NOOP("Core", "too short, too few tasks or no value above 0"))
                : Sentence(QT_TRANSLATE_NOOP(
                      "Core", "one run does not show how much this differs from run to run: repeat it"));
    return metric;
}

constexpr std::size_t kEnoughForTest = 9; ///< METHOD rule 13

void noteRepetitions(Comparison& comparison, const std::vector<RunSample>& runs, const QString& name)
{
    std::vector<double> times;
    for (const double rate : figuresOf(runs, QStringLiteral("throughput_ops_per_s")))
        times.push_back(rate > 0 ? 1 / rate : 0);
    const Outliers outliers = outliersOf(times);
    if (outliers.count > 0)
        comparison.notes
            << (outliers.firstIsSlow
                    ? Sentence(QT_TRANSLATE_NOOP(
                          "Core", "%1: %2 of %3 runs are far from the others, the first one slow"))
                    : Sentence(QT_TRANSLATE_NOOP("Core", "%1: %2 of %3 runs are far from the others")))
                   .arg(name, outliers.count, runs.size());
}

void noteUnsteady(Comparison& comparison, const std::vector<RunSample>& runs, const QString& name)
{
    const auto unsteady = std::ranges::count_if(runs, [](const RunSample& run) {
        return run.summary.evidence.steadiness && run.summary.evidence.steadiness->kind == SteadyClass::None;
    });
    if (unsteady > 0)
        comparison.notes << Sentence(QT_TRANSLATE_NOOP("Core", "%1: %2 of %3 runs came to no steady state"))
                                .arg(name, unsteady, runs.size());
}

void noteTest(Comparison& comparison)
{
    const std::size_t fewest = std::min(comparison.runsA, comparison.runsB);
    if (fewest >= 2 && fewest < kEnoughForTest)
        comparison.notes << Sentence(QT_TRANSLATE_NOOP(
                                         "Core", "%1 runs a side: fewer than 9 say little by a rank test"))
                                .arg(fewest);
}

void notePairs(Comparison& comparison)
{
    if (std::ranges::any_of(comparison.metrics, &MetricComparison::isPaired))
        comparison.notes << Sentence(QT_TRANSLATE_NOOP(
            "Core",
            "the runs were made in turns and neighbours are alike: they are compared pair by pair, so "
            "that what the machine does in the long run cancels out"));
}

bool wanted(const MetricRule& rule, const std::vector<RunSample>& runs)
{
    const bool batch = runs.front().plan.load == LoadKind::Batch;
    return rule.figure != BlockFigure::ItemRate || batch;
}

QString groupName(const std::vector<RunSample>& runs)
{
    return runs.size() == 1 ? runs.front().name
                            : QStringLiteral("%1 and %2 more").arg(runs.front().name).arg(runs.size() - 1);
}

} // namespace

QStringList comparedMetrics()
{
    QStringList names;
    for (const MetricRule& rule : metricRules())
        names << QString::fromLatin1(rule.name);
    return names;
}

QString compareVerdictName(CompareVerdict verdict)
{
    switch (verdict) {
    case CompareVerdict::Better:
        return QStringLiteral("better");
    case CompareVerdict::Worse:
        return QStringLiteral("worse");
    case CompareVerdict::Tie:
        return QStringLiteral("tie");
    case CompareVerdict::Changed:
        return QStringLiteral("changed");
    case CompareVerdict::NotComparable:
        return QStringLiteral("not_comparable");
    }
    return {};
}

const MetricComparison* Comparison::find(const QString& metric) const
{
    const auto found = std::ranges::find(metrics, metric, &MetricComparison::metric);
    return found == metrics.end() ? nullptr : &*found;
}

const MetricComparison* Comparison::headline() const
{
    const QString first =
        openLoop ? QStringLiteral("response_p99_ms") : QStringLiteral("throughput_ops_per_s");
    const MetricComparison* metric = find(first);
    if (openLoop && (metric == nullptr || metric->verdict == CompareVerdict::NotComparable))
        metric = find(QStringLiteral("response_p50_ms"));
    return metric;
}

CompareVerdict Comparison::verdict() const
{
    if (!notComparable.isEmpty())
        return CompareVerdict::NotComparable;
    const MetricComparison* metric = headline();
    return metric != nullptr ? metric->verdict : CompareVerdict::NotComparable;
}

Comparison compareRuns(const std::vector<RunSample>& a, const std::vector<RunSample>& b,
                       const CompareOptions& options)
{
    Comparison comparison;
    comparison.options = options;
    if (a.empty() || b.empty()) {
        comparison.notComparable << Sentence(QT_TRANSLATE_NOOP("Core", "a side has no run"));
        return comparison;
    }
    comparison.nameA = groupName(a);
    comparison.nameB = groupName(b);
    comparison.runsA = a.size();
    comparison.runsB = b.size();
    comparison.openLoop = a.front().plan.load == LoadKind::Open;
    const Comparability may = comparabilityOf(a, b);
    comparison.differences = may.differences;
    comparison.notes = may.notes;
    if (options.ignoreDifferences)
        comparison.differences += may.reasons;
    else
        comparison.notComparable = may.reasons;
    if (a.size() < 2 || b.size() < 2)
        comparison.notes << Sentence(QT_TRANSLATE_NOOP(
            "Core", "one run a side: intervals come from 20 blocks of time within it and hold "
                    "nothing of what differs from run to run; repeat both to be sure"));
    noteTest(comparison);
    noteRepetitions(comparison, a, QStringLiteral("A"));
    noteRepetitions(comparison, b, QStringLiteral("B"));
    noteUnsteady(comparison, a, QStringLiteral("A"));
    noteUnsteady(comparison, b, QStringLiteral("B"));
    const std::vector<RunPair> pairs = pairsByTime(a, b);
    for (const MetricRule& rule : metricRules()) {
        if (!wanted(rule, a))
            continue;
        MetricComparison metric = compareMetric(rule, a, b, pairs, options);
        if (!comparison.notComparable.isEmpty()) {
            metric.verdict = CompareVerdict::NotComparable;
            metric.reason = comparison.notComparable.first();
        }
        comparison.metrics.push_back(std::move(metric));
    }
    notePairs(comparison);
    return comparison;
}

} // namespace parascope
