// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tile_figures.h"

#include "base/clock.h"
#include "report/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace parascope {

namespace {

struct TileWords {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Tiles", text);
}

constexpr std::int64_t kCpuWarningNs = 10'000'000'000;
constexpr double kCpuWarningRatio = 0.95;
constexpr std::size_t kSparkColumns = 80;

double known(const std::optional<double>& value)
{
    return value.value_or(kUnknown);
}

/// It is over, and its measured part is what is shown.
bool isMeasured(const TileInput& in)
{
    return in.summary && in.summary->measuredSeconds > 0;
}

/// It is over, and there is no measured part.
bool isWarmUpOnly(const TileInput& in)
{
    return in.summary && in.summary->measuredSeconds <= 0 && !in.run.store.empty();
}

/// Columns of a sparkline: the shortest that are few enough, or those a plot takes for it.
using LevelChoice = std::size_t (LiveStore::*)(std::size_t, std::int64_t, std::int64_t) const;
using SparkValue = std::function<double(const LiveLevel&, const LiveColumn&)>;

std::vector<double> sparkOf(const TileInput& in, const SparkValue& value, LevelChoice choice = nullptr)
{
    std::vector<double> points;
    LiveStore& store = in.run.store;
    const std::int64_t fromNs = secondsToNs(in.view.first);
    const std::int64_t untilNs = secondsToNs(in.view.second);
    const std::size_t shortest = store.levelFor(fromNs, untilNs, kSparkColumns);
    const LiveLevel& level = store.level(choice ? (store.*choice)(shortest, fromNs, untilNs) : shortest);
    if (level.empty()) {
        return points;
    }
    const std::int64_t first = std::max(level.oldestIndex(), fromNs / level.lengthNs());
    const std::int64_t last = std::min(level.newestIndex(), untilNs / level.lengthNs());
    for (std::int64_t index = first; index <= last; ++index) {
        const LiveColumn* column = level.covering(index);
        points.push_back(column ? value(level, *column) : kUnknown);
    }
    return points;
}

TileData tile(TileKind kind, const char* label, const char* tooltip)
{
    TileData data;
    data.kind = kind;
    data.label = translated(label);
    data.tooltip = translated(tooltip);
    return data;
}

/// "▲ 52 %": coloured by whether it is better, not by its direction.
void compareWith(TileData& tile, double now, double before, bool higherIsBetter, const TileInput& in)
{
    if (isWarmUpOnly(in) || std::isnan(now) || std::isnan(before) || before <= 0) {
        return;
    }
    const double change = now / before - 1;
    if (std::abs(change) < 0.01) {
        tile.note = TileWords::tr("as baseline");
        return;
    }
    tile.note = (change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) +
                percentFigure(std::round(std::abs(change) * 100) / 100).text();
    if (in.wide) {
        tile.note = TileWords::tr("%1 vs baseline").arg(tile.note);
    }
    tile.noteMood = (change > 0) == higherIsBetter ? Mood::Good : Mood::Warning;
    tile.tooltip +=
        QLatin1Char(' ') + TileWords::tr("Compared with the baseline run: %1.").arg(in.baseline->name);
}

/// Nothing was measured, but what was seen while warming up is better than nothing, as long as it says so.
void sayWarmUp(TileData& tile)
{
    if (tile.figure.text() == unknownFigure().text()) {
        return;
    }
    tile.note = TileWords::tr("warm-up only");
    tile.shortNote = TileWords::tr("warm-up");
    tile.tooltip +=
        QLatin1Char(' ') + TileWords::tr("Nothing was measured: this is of the warm-up, and no result.");
}

TileData stallTile(const TileInput& in)
{
    auto data =
        tile(TileKind::MaxStall, QT_TRANSLATE_NOOP("Tiles", "Max stall"),
             QT_TRANSLATE_NOOP(
                 "Tiles", "Longest time the main thread of this app did not answer, from the exact busy "
                          "periods of its event loop, in the measured part of the run (not only where it "
                          "is looked at). Warning from 50 ms, bad from 100 ms."));
    data.shortLabel = TileWords::tr("Stall");
    if (!in.run.store.loopWatched()) {
        data.note = in.run.store.empty() ? QString() : TileWords::tr("not available");
        return data;
    }
    const MainThreadAway away = mainThreadAway(in.run, in.summary);
    data.figure = durationFigure(away.longestMs);
    data.mood = away.longestMs >= kLongStallMs ? Mood::Bad
                : away.longestMs >= kStallMs   ? Mood::Warning
                                               : Mood::Neutral;
    const QString stalls = groupedText(static_cast<std::int64_t>(away.stalls));
    data.note =
        away.stalls == 0
            ? TileWords::tr("no stall")
            : (away.stalls < 100 ? TileWords::tr("%1 over 50 ms") : TileWords::tr("%1 > 50 ms")).arg(stalls);
    if (away.stalls > 0) {
        data.shortNote = TileWords::tr("%1 > 50 ms").arg(stalls);
    }
    data.spark = sparkOf(in, [](const LiveLevel&, const LiveColumn& c) { return c.loopWorstMs; });
    return data;
}

TileData cpuTile(const TileInput& in, double ratio)
{
    auto data =
        tile(TileKind::Cpu, QT_TRANSLATE_NOOP("Tiles", "CPU"),
             QT_TRANSLATE_NOOP("Tiles",
                               "Share of all logical CPUs of the machine in use, from the kernel's counters. "
                               "Warning from 95 % for 10 s: nothing is left for the window."));
    const int cores = in.run.store.coreCount();
    if (std::isnan(ratio)) {
        data.note = in.run.store.empty() ? QString() : TileWords::tr("not available");
        return data;
    }
    data.figure = percentFigure(ratio);
    const QString used = QLocale().toString(ratio * cores, 'f', 1);
    data.note = TileWords::tr("%1 of %2 CPUs").arg(used, groupedText(cores));
    data.shortNote = TileWords::tr("%1 of %2").arg(used, groupedText(cores));
    const std::int64_t latest = in.run.store.latestNs();
    const std::int64_t before = latest - kCpuWarningNs;
    if (before >= 0 &&
        in.run.store.figures(before, latest, LatencyKind::Response).cpuRatio >= kCpuWarningRatio) {
        data.mood = Mood::Warning;
    }
    data.spark = sparkOf(in, [](const LiveLevel&, const LiveColumn& c) { return c.meanCoreRatio(); });
    return data;
}

TileData memoryTile(const TileInput& in, double now)
{
    auto data =
        tile(TileKind::Memory, QT_TRANSLATE_NOOP("Tiles", "Memory"),
             QT_TRANSLATE_NOOP(
                 "Tiles", "Resident memory of this app and its children together; shared pages count in "
                          "each. MB and GB are powers of 1024. Warning from 80 %, bad from 95 % of what "
                          "it could have: this and what is free (of an old run: the machine's memory), or "
                          "the limit of the largest child."));
    if (std::isnan(now)) {
        data.note = in.run.store.empty() ? QString() : TileWords::tr("not available");
        return data;
    }
    const auto peak = in.run.store.figures(0, in.run.store.latestNs(), LatencyKind::Response).rssBytes;
    data.figure = memoryFigure(now);
    data.note = TileWords::tr("peak %1").arg(memoryFigure(peak).text());
    data.shortNote = QStringLiteral("≤ %1").arg(memoryFigure(peak).text());
    const auto shareOf = [](double bytes, std::int64_t most) {
        return most > 0 ? bytes / static_cast<double>(most) : 0;
    };
    const std::int64_t most = in.freeMemoryBytes ? *in.freeMemoryBytes + std::llround(now) : in.memoryBytes;
    const double share = std::max(
        shareOf(now, most), shareOf(static_cast<double>(in.run.largestChildBytes), in.memoryLimitBytes));
    data.mood = share >= 0.95 ? Mood::Bad : share >= 0.8 ? Mood::Warning : Mood::Neutral;
    data.spark = sparkOf(in, [](const LiveLevel&, const LiveColumn& c) { return c.rssBytes; });
    return data;
}

TileData errorTile(const TileInput& in)
{
    auto data = tile(TileKind::Errors, QT_TRANSLATE_NOOP("Tiles", "Errors"),
                     QT_TRANSLATE_NOOP(
                         "Tiles",
                         "Tasks that failed, timed out or were lost, in the whole run. Warning from one, bad "
                         "from 1 % of all."));
    if (in.run.store.empty()) {
        return data;
    }
    const auto& counts = in.run.counts;
    const auto errors = counts.failed + counts.timedOut + counts.lost;
    const auto all = errors + counts.completed;
    const double share = all > 0 ? static_cast<double>(errors) / static_cast<double>(all) : 0;
    data.figure = countFigure(static_cast<double>(errors));
    data.note =
        errors == 0 ? TileWords::tr("none") : TileWords::tr("%1 of tasks").arg(percentFigure(share).text());
    if (errors > 0) {
        data.shortNote = percentFigure(share).text();
    }
    data.mood = errors == 0 ? Mood::Neutral : share >= kFailingShare ? Mood::Bad : Mood::Warning;
    if (errors > 0) {
        data.spark =
            sparkOf(in, [](const LiveLevel&, const LiveColumn& c) { return static_cast<double>(c.failed); });
    }
    return data;
}

/// What the tasks did, and how busy the CPUs were meanwhile.
struct TaskFigures {
    double throughput = kUnknown;
    LatencyPoint latency;
    double cpuRatio = kUnknown;
};

TaskFigures taskFiguresOf(const TileInput& in, const RangeFigures& recent)
{
    if (isMeasured(in)) {
        const LatencyFigures& response = in.summary->response;
        LatencyPoint latency;
        latency.p50 = known(response.p50Ms);
        latency.p99 = known(response.p99Ms);
        latency.max = known(response.maxMs);
        latency.samples = response.samples;
        return {known(in.summary->throughputPerSecond), latency, known(in.summary->meanCoreUtilization)};
    }
    LiveStore& store = in.run.store;
    if (isWarmUpOnly(in)) {
        const RangeFigures all = store.figures(0, store.latestNs(), LatencyKind::Response);
        return {all.throughput, all.latency, all.cpuRatio};
    }
    const RangeFigures view =
        store.figures(secondsToNs(in.view.first), secondsToNs(in.view.second), LatencyKind::Response);
    return {recent.throughput, view.latency, recent.cpuRatio};
}

TileData throughputTile(const TileInput& in, double perSecond)
{
    auto data = tile(
        TileKind::Throughput, QT_TRANSLATE_NOOP("Tiles", "Throughput"),
        QT_TRANSLATE_NOOP("Tiles", "Tasks finished per second: mean of the last 5 s, of the measured part "
                                   "once the run is over."));
    data.shortLabel = TileWords::tr("Rate");
    data.figure = rateFigure(perSecond);
    if (!in.run.store.empty()) {
        data.note =
            TileWords::tr("%1 done").arg(countFigure(static_cast<double>(in.run.counts.completed)).text());
    }
    if (in.baseline) {
        compareWith(data, perSecond, in.baseline->throughput, true, in);
    }
    data.spark = sparkOf(
        in, [](const LiveLevel& level, const LiveColumn& c) { return level.throughputOf(c); },
        &LiveStore::levelForThroughput);
    return data;
}

TileData medianTile(const TileInput& in, const LatencyPoint& latency)
{
    auto data =
        tile(TileKind::LatencyP50, QT_TRANSLATE_NOOP("Tiles", "Latency p50"),
             QT_TRANSLATE_NOOP("Tiles", "Half of the tasks had their response within this time (visible "
                                        "range, or measured part once the run is over)."));
    data.shortLabel = QStringLiteral("p50");
    data.figure = durationFigure(latency.p50);
    if (!in.run.store.empty()) {
        data.note = TileWords::tr("n = %1").arg(countFigure(static_cast<double>(latency.samples)).text());
    }
    if (in.baseline) {
        compareWith(data, latency.p50, in.baseline->p50Ms, false, in);
    }
    data.spark = sparkOf(
        in, [](const LiveLevel&, const LiveColumn& c) { return c.latency[0].p50; },
        &LiveStore::levelForLatency);
    return data;
}

TileData tailTile(const TileInput& in, const LatencyPoint& latency)
{
    auto data = tile(TileKind::LatencyP99, QT_TRANSLATE_NOOP("Tiles", "Latency p99"),
                     QT_TRANSLATE_NOOP(
                         "Tiles", "99 % of the tasks had their response within this time. Needs 299 tasks."));
    data.shortLabel = QStringLiteral("p99");
    data.figure = durationFigure(latency.p99);
    if (!in.run.store.empty()) {
        data.note = TileWords::tr("max %1").arg(durationFigure(latency.max).text());
    }
    if (in.baseline) {
        compareWith(data, latency.p99, in.baseline->p99Ms, false, in);
    }
    if (in.p99TargetMs > 0) {
        const QString target = durationFigure(in.p99TargetMs).text();
        data.tooltip += QLatin1Char(' ') + TileWords::tr("Warning above the target of %1.").arg(target);
        if (latency.p99 > in.p99TargetMs) {
            data.mood = Mood::Warning;
            data.note = TileWords::tr("target %1").arg(target);
        }
    }
    data.spark = sparkOf(
        in, [](const LiveLevel&, const LiveColumn& c) { return c.latency[0].p99; },
        &LiveStore::levelForLatency);
    return data;
}

} // namespace

QList<TileData> tilesOf(const TileInput& in)
{
    auto& store = in.run.store;
    const std::int64_t latest = store.latestNs();
    const RangeFigures recent =
        store.figures(std::max<std::int64_t>(0, latest - secondsToNs(5)), latest, LatencyKind::Response);
    const TaskFigures tasks = taskFiguresOf(in, recent);
    QList<TileData> tiles{throughputTile(in, tasks.throughput), medianTile(in, tasks.latency),
                          tailTile(in, tasks.latency), stallTile(in), cpuTile(in, tasks.cpuRatio)};
    if (isWarmUpOnly(in)) {
        std::for_each(tiles.begin(), tiles.end(), sayWarmUp);
    }
    tiles << memoryTile(in, recent.rssBytes) << errorTile(in);
    return tiles;
}

} // namespace parascope
