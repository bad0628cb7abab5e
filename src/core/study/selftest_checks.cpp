// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/selftest_checks.h"

#include "base/clock.h"

#include <algorithm>
#include <cmath>

namespace parascope {
namespace {

constexpr double kQueueRatio = 0.05;
constexpr double kStandardErrors = 3;
constexpr double kWakeUpNs = 1e5; ///< by which a sleeper may wake late
constexpr double kLittleRatio = 0.02;
constexpr double kUtilizationRatio = 0.05;
constexpr std::int64_t kStallErrorNs = kNsPerMs / 2;
constexpr std::int64_t kStallFromNs = 50 * kNsPerMs;

QString percent(double ratio)
{
    return QStringLiteral("%1 %").arg(100 * ratio, 0, 'f', 1);
}

QString withUnit(double value, int decimals, const QString& unit)
{
    if (!std::isfinite(value))
        return QStringLiteral("no steady state");
    return QString::number(value, 'f', decimals) + QLatin1Char(' ') + unit;
}

struct Form {
    int decimals;
    QString unit;
};

/// Passes when measured lies within `tolerance` of expected; anything that is no number does not.
SelfTestRow within(const QString& name, double measured, double expected, double tolerance, const Form& form)
{
    SelfTestRow row;
    row.name = name;
    row.measured = withUnit(measured, form.decimals, form.unit);
    row.expected = withUnit(expected, form.decimals, form.unit);
    if (std::isfinite(expected))
        row.tolerance = QStringLiteral("±") + percent(tolerance / expected);
    const bool good = expected > 0 && std::abs(measured - expected) <= tolerance;
    row.verdict = good ? SelfTestVerdict::Pass : SelfTestVerdict::Fail;
    return row;
}

Form milliseconds()
{
    return {3, QStringLiteral("ms")};
}

SelfTestRow exactRow(const QString& name, const QString& measured, const QString& expected, bool good)
{
    SelfTestRow row;
    row.name = name;
    row.measured = measured;
    row.expected = expected;
    row.tolerance = QStringLiteral("exact");
    row.verdict = good ? SelfTestVerdict::Pass : SelfTestVerdict::Fail;
    row.exact = true;
    return row;
}

bool foundRight(const StallFigures& stall, StallCause cause)
{
    const int shouldReport = stall.truthNs >= kStallFromNs ? 1 : 0;
    const bool rightCause =
        shouldReport == 0 || stall.cause == StallCause::NotAvailable || stall.cause == cause;
    return std::abs(stall.measuredNs - stall.truthNs) <= kStallErrorNs && stall.stalls == shouldReport &&
           stall.others == 0 && rightCause;
}

/// Counts of tasks add up: what went in came out, and nothing went wrong on the way.
bool allCompleted(const TaskCounts& counts)
{
    return counts.submitted > 0 && counts.completed == counts.submitted && counts.failed == 0 &&
           counts.lost == 0 && counts.timedOut == 0 && counts.rejected == 0 && counts.cancelled == 0 &&
           counts.dropped == 0;
}

QString countsText(const TaskCounts& counts)
{
    QString text = QStringLiteral("%1 in, %2 out").arg(counts.submitted).arg(counts.completed);
    const auto add = [&text](std::uint64_t count, const char* what) {
        if (count > 0)
            text += QStringLiteral(", %1 %2").arg(count).arg(QLatin1String(what));
    };
    add(counts.failed, "failed");
    add(counts.timedOut, "timed out");
    add(counts.lost, "lost");
    add(counts.rejected, "rejected");
    add(counts.cancelled, "cancelled");
    add(counts.dropped, "dropped");
    return text;
}

} // namespace

SelfTestRow checkStalls(const QString& name, const std::vector<StallFigures>& stalls,
                        StallCause expectedCause)
{
    std::int64_t worst = 0;
    std::int64_t shortest = 0, longest = 0;
    int right = 0, others = 0;
    StallCause cause = expectedCause;
    for (const StallFigures& stall : stalls) {
        right += foundRight(stall, expectedCause) ? 1 : 0;
        others += stall.others;
        worst = std::max(worst, std::abs(stall.measuredNs - stall.truthNs));
        shortest = shortest == 0 ? stall.measuredNs : std::min(shortest, stall.measuredNs);
        longest = std::max(longest, stall.measuredNs);
        if (stall.cause != expectedCause)
            cause = stall.cause;
    }
    const auto count = static_cast<int>(stalls.size());
    const bool named = !stalls.empty() && stalls.front().truthNs >= kStallFromNs;
    SelfTestRow row;
    row.name = name;
    row.measured = QStringLiteral("%1 to %2 ms, worst error %3 ms")
                       .arg(nsToMs(shortest), 0, 'f', 2)
                       .arg(nsToMs(longest), 0, 'f', 2)
                       .arg(nsToMs(worst), 0, 'f', 3);
    if (others > 0)
        row.measured += QStringLiteral(", %1 others").arg(others);
    row.expected = QStringLiteral("%1 found, no other").arg(count);
    if (named) {
        row.measured += QLatin1String(", ") + stallCauseName(cause);
        row.expected += QLatin1String(", ") + stallCauseName(expectedCause);
    }
    row.tolerance = QStringLiteral("±0.5 ms");
    row.verdict = count > 0 && right == count ? SelfTestVerdict::Pass : SelfTestVerdict::Fail;
    return row;
}

SelfTestRow checkNestedLoop(const std::vector<StallFigures>& loops)
{
    int stalls = 0;
    std::int64_t longest = 0;
    for (const StallFigures& loop : loops) {
        stalls += loop.stalls;
        longest = std::max(longest, loop.measuredNs);
    }
    SelfTestRow row;
    row.name = QStringLiteral("nested event loop");
    row.measured =
        QStringLiteral("%1 stalls, longest busy %2 ms").arg(stalls).arg(nsToMs(longest), 0, 'f', 2);
    row.expected = QStringLiteral("0 stalls");
    row.tolerance = QStringLiteral("below 50 ms");
    row.verdict = !loops.empty() && stalls == 0 && longest < kStallFromNs ? SelfTestVerdict::Pass
                                                                          : SelfTestVerdict::Fail;
    return row;
}

QList<SelfTestRow> checkQueue(const QueueTrial& trial, const RunFigures& run)
{
    const auto title = [&trial](const char* what) {
        return trial.name + QLatin1Char(' ') + QLatin1String(what);
    };
    SelfTestRow counts = exactRow(title("counts"), countsText(run.counts),
                                  QStringLiteral("as many out as in"), allCompleted(run.counts));
    // A queue that others kept from its CPUs is still long when the run gives up waiting for it.
    counts.exact = run.counts.cancelled + run.counts.dropped == 0;
    QList<SelfTestRow> rows = {counts};
    if (run.response.total() == 0 || run.services == 0)
        return rows;
    const double toMs = 1e-6;
    const QueueTruth truth = truthOf(trial, run.response.total(), run.meanServiceNs());
    const double mean = run.meanResponseNs() * toMs;
    const auto add = [&](const QString& name, double measured, double expected, double tolerance) {
        rows << within(name, measured, expected * toMs, tolerance * toMs, milliseconds());
    };
    add(title("service time, drawn"), run.meanServiceNs() * toMs, truth.drawnService,
        kQueueRatio * truth.drawnService + kWakeUpNs);
    add(title("mean response, replayed"), mean, truth.replayedMean, kQueueRatio * truth.replayedMean);
    add(title("p99 response, replayed"), static_cast<double>(run.response.valueAtPercentile(99)) * toMs,
        truth.replayedP99, kQueueRatio * truth.replayedP99);
    add(title("mean response, formula"), mean, truth.formulaMean,
        kQueueRatio * truth.formulaMean + kStandardErrors * truth.standardError);
    return rows;
}

SelfTestRow checkLittle(const RunFigures& measured)
{
    const double product = measured.throughput() * measured.meanResponseNs() * 1e-9;
    return within(QStringLiteral("Little's law N = X R"), measured.meanInFlight(), product,
                  kLittleRatio * product, {3, QStringLiteral("tasks")});
}

QList<SelfTestRow> checkUtilization(const RunFigures& measured, double serviceNs)
{
    const Form seconds{3, QStringLiteral("s")};
    const double busy = measured.busyNs * 1e-9;
    const double demand = static_cast<double>(measured.counts.completed) * serviceNs * 1e-9;
    QList<SelfTestRow> rows = {within(QStringLiteral("utilization law, busy = X D"), busy, demand,
                                      kUtilizationRatio * demand, seconds)};
    const QString name = QStringLiteral("CPU time = busy time");
    if (measured.cpuNs)
        rows << within(name, *measured.cpuNs * 1e-9, busy, kUtilizationRatio * busy, seconds);
    else
        rows << failedToRun(name, QStringLiteral("CPU time is not available"));
    return rows;
}

SelfTestRow checkCounts(const QString& name, const BatchFigures& batch, const QByteArray& expected)
{
    const auto size = batch.items > 0 ? expected.size() / static_cast<qsizetype>(batch.items) : 0;
    std::uint64_t right = 0;
    if (size > 0 && batch.results.size() == expected.size() && batch.failed.size() == batch.items)
        for (std::uint64_t item = 0; item < batch.items; ++item) {
            const qsizetype at = static_cast<qsizetype>(item) * size;
            const bool same =
                QByteArrayView(batch.results).sliced(at, size) == QByteArrayView(expected).sliced(at, size);
            right += same && batch.failed[item] == 0 ? 1U : 0U;
        }
    const bool good = allCompleted(batch.counts) && batch.items > 0 && batch.counts.items == batch.items &&
                      right == batch.items;
    return exactRow(name,
                    QStringLiteral("%1 items, %2 right, chunks %3")
                        .arg(batch.counts.items)
                        .arg(right)
                        .arg(countsText(batch.counts)),
                    QStringLiteral("%1 items, in order").arg(batch.items), good);
}

HistogramFigures tryHistogram(std::vector<std::int64_t> values)
{
    HistogramFigures figures;
    Histogram histogram;
    for (const std::int64_t value : values)
        histogram.record(value);
    std::ranges::sort(values);
    const Result<Histogram> plain = Histogram::decode(histogram.encodeV2());
    const Result<Histogram> packed = Histogram::decode(histogram.encodeV2Compressed());
    if (!plain || !packed)
        return figures;
    const HistogramLayout& layout = histogram.layout();
    bool same = plain.value() == packed.value() && plain.value().total() == histogram.total();
    for (std::int32_t i = 0; i < layout.countsLength; ++i)
        same = same && plain.value().countAt(i) == histogram.countAt(i);
    figures.sameAfterDecoding = same;
    for (const double p : {10.0, 25.0, 50.0, 75.0, 90.0, 95.0, 99.0, 99.9, 99.99, 100.0}) {
        const double rank = std::ceil(std::nextafter(p, 0.0) * static_cast<double>(values.size()) / 100);
        const auto truth = static_cast<double>(values[static_cast<std::size_t>(std::max(1.0, rank)) - 1]);
        const auto read = static_cast<double>(plain.value().valueAtPercentile(p));
        figures.worstPercentileError = std::max(figures.worstPercentileError, std::abs(read - truth) / truth);
    }
    return figures;
}

QList<SelfTestRow> checkHistogram(const HistogramFigures& figures)
{
    SelfTestRow percentiles =
        exactRow(QStringLiteral("percentiles against sorted values"),
                 QStringLiteral("worst error %1 %").arg(100 * figures.worstPercentileError, 0, 'f', 3),
                 QStringLiteral("the sorted values"),
                 figures.sameAfterDecoding && figures.worstPercentileError <= 1e-3);
    percentiles.tolerance = QStringLiteral("3 digits, ±0.1 %");
    return {
        exactRow(QStringLiteral("histogram written and read"),
                 figures.sameAfterDecoding ? QStringLiteral("the same counts") : QStringLiteral("it differs"),
                 QStringLiteral("the same counts"), figures.sameAfterDecoding),
        percentiles};
}

SelfTestRow failedToRun(const QString& name, const QString& why)
{
    return exactRow(name, why, QStringLiteral("a figure"), false);
}

} // namespace parascope
