// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tile_figures.h"

#include "analysis/metrics.h"
#include "interval_source.h"
#include "support/test_base.h"

#include <algorithm>
#include <cmath>

using namespace parascope;

class TstTiles : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tilesShowTheRun();
    void sparklinesOfFewTasksTakeLongerColumns();
    void tilesOfAnEmptyRunAreUnknown();
    void tilesAreTintedByTheirLimits();
    void tilesSayNotAvailable();
    void finishedTilesComeFromTheSummary();
    void theLongestStallIsOfTheMeasuredPart();
    void whatWasNotMeasuredSaysSo();
    void liveTilesAreComparedWithTheBaseline();
};

void TstTiles::tilesShowTheRun()
{
    test::IntervalSource source;
    LiveRun run;
    for (int i = 0; i < 100; ++i) {
        run.add(source.next());
    }
    const auto tiles = tilesOf({run, {0, 10}, std::nullopt, 4, 1LL << 34});
    QCOMPARE(tiles.size(), qsizetype{kTileCount});
    QCOMPARE(tiles[0].figure.text().replace(QChar(0xA0), u' '), QStringLiteral("600 /s"));
    QVERIFY(tiles[1].figure.unit == QLatin1String("ms"));
    QVERIFY(tiles[2].note.startsWith(QStringLiteral("max ")));
    QCOMPARE(tiles[4].note, QStringLiteral("1.9 of 4 CPUs"));
    QCOMPARE(tiles[5].figure.value, QStringLiteral("100"));
    QCOMPARE(tiles[6].figure.value, QStringLiteral("0"));
    QCOMPARE(tiles[0].spark.size(), std::size_t{50});
    for (const auto& tile : tiles) {
        QVERIFY(!tile.label.isEmpty() && !tile.tooltip.isEmpty());
        QCOMPARE(tile.mood, Mood::Neutral);
    }
}

/// As the plots do, or slow tasks would be spikes and loose pieces.
void TstTiles::sparklinesOfFewTasksTakeLongerColumns()
{
    test::IntervalSource source;
    LiveRun run;
    for (int i = 0; i < 601; ++i) { // a task each third interval; the last column has only begun
        source.tasksPerInterval = i % 3 == 0 ? 1 : 0;
        run.add(source.next());
    }
    const auto tiles = tilesOf({run, {0, 60.1}, std::nullopt, 4, 1LL << 34});
    QCOMPARE(tiles[0].spark.size(), std::size_t{5}); // of 15 s: 50 tasks in each
    for (const double perSecond : tiles[0].spark) {
        QVERIFY2(perSecond > 2.9 && perSecond < 3.6, qPrintable(QString::number(perSecond)));
    }
    QCOMPARE(tiles[1].spark.size(), std::size_t{31}); // enough for a median
    const auto& medians = tiles[1].spark;
    QVERIFY(std::none_of(medians.begin(), medians.end() - 1, [](double ms) { return std::isnan(ms); }));
    QCOMPARE(tiles[3].spark.size(), std::size_t{61}); // has nothing to do with tasks
}

void TstTiles::tilesOfAnEmptyRunAreUnknown()
{
    LiveRun run;
    for (const auto& tile : tilesOf({run, {0, 10}, std::nullopt, 4, 0})) {
        QCOMPARE(tile.figure.text(), unknownFigure().text());
        QVERIFY(tile.note.isEmpty());
        QVERIFY(tile.spark.empty());
    }
}

void TstTiles::tilesAreTintedByTheirLimits()
{
    test::IntervalSource source;
    LiveRun run;
    auto interval = source.next();
    interval.counts.failed = 1;
    Stall stall;
    stall.durationNs = 60 * kNsPerMs;
    interval.stalls = {stall};
    run.add(interval);
    auto tiles = tilesOf({run, {0, 10}, std::nullopt, 4, 1LL << 34});
    QCOMPARE(tiles[3].mood, Mood::Warning);
    QCOMPARE(tiles[3].note, QStringLiteral("1 over 50 ms"));
    QCOMPARE(tiles[6].mood, Mood::Bad); // 1 of 61
    interval = source.next();
    stall.durationNs = 142 * kNsPerMs;
    interval.stalls = {stall};
    run.add(interval);
    tiles = tilesOf({run, {0, 10}, std::nullopt, 4, 100LL << 20});
    QCOMPARE(tiles[3].mood, Mood::Bad);
    QCOMPARE(tiles[3].figure.value, QStringLiteral("142"));
    QCOMPARE(tiles[5].mood, Mood::Bad); // all of the memory
    TileInput input{run, {0, 10}, std::nullopt, 4, 1LL << 34};
    const auto moodWithFree = [&input](std::int64_t megabytes) {
        input.freeMemoryBytes = megabytes << 20;
        return tilesOf(input)[5].mood;
    };
    QCOMPARE(moodWithFree(1000), Mood::Neutral);
    QCOMPARE(moodWithFree(20), Mood::Warning); // 100 of 120 MB
    QCOMPARE(moodWithFree(3), Mood::Bad);
    QCOMPARE(tilesOf(input)[5].note, QStringLiteral("peak 100\u00a0MB"));
    QCOMPARE(tilesOf(input)[5].shortNote, QStringLiteral("≤ 100\u00a0MB"));
}

void TstTiles::tilesSayNotAvailable()
{
    test::IntervalSource source;
    source.cores = 0;
    LiveRun run;
    for (int i = 0; i < 5; ++i) {
        auto interval = source.next();
        interval.processes.clear();
        run.add(interval);
    }
    const auto tiles = tilesOf({run, {0, 10}, std::nullopt, 4, 0});
    for (const int i : {3, 4, 5}) {
        QCOMPARE(tiles[i].figure.text(), unknownFigure().text());
        QCOMPARE(tiles[i].note, QStringLiteral("not available"));
    }
}

void TstTiles::finishedTilesComeFromTheSummary()
{
    test::IntervalSource source;
    LiveRun run;
    run.add(source.next());
    Summary summary;
    summary.measuredSeconds = 10;
    summary.throughputPerSecond = 1234;
    summary.response.p50Ms = 5.5;
    const auto tiles = tilesOf({run, {0, 10}, summary, 4, 0});
    QCOMPARE(tiles[0].figure.value, QStringLiteral("1\u2009234"));
    QCOMPARE(tiles[1].figure.value, QStringLiteral("5.50"));
    QCOMPARE(tiles[2].figure.text(), unknownFigure().text()); // too few samples for p99
}

/// Whatever is looked at, while it goes and afterwards: the same as in the history.
void TstTiles::theLongestStallIsOfTheMeasuredPart()
{
    test::IntervalSource source;
    source.warmUpNs = kNsPerSecond;
    LiveRun run;
    SummaryBuilder builder(RunPlan{});
    const auto play = [&](int intervals, std::int64_t stallMs = 0) {
        for (int i = 0; i < intervals; ++i) {
            Interval interval = source.next();
            if (stallMs > 0) {
                interval.stalls.push_back({interval.startNs, stallMs * kNsPerMs, 0, {}, -1, -1, {}});
                interval.processes.front().loopBusy.merge(
                    test::IntervalSource::deltaOf({stallMs * kNsPerMs}));
            }
            run.add(interval);
            builder.add(interval);
        }
    };
    const auto shown = [&run](TimeWindow::Span view, const std::optional<Summary>& summary) {
        const TileData tile = tilesOf({run, view, summary, 4, 1LL << 34})[3];
        return QStringLiteral("%1, %2").arg(tile.figure.text(), tile.note);
    };
    play(5);
    play(1, 95); // all there is as yet
    QVERIFY2(shown({0, 6}, {}).endsWith(QStringLiteral("1 over 50 ms")), qPrintable(shown({0, 6}, {})));
    play(20);
    QVERIFY2(shown({0, 6}, {}).endsWith(QStringLiteral("no stall")), qPrintable(shown({0, 6}, {})));
    play(1, 70);
    play(1, 60);
    play(30);
    const QString live = shown({0, 6}, {});
    QVERIFY2(live.startsWith(QStringLiteral("70.")) && live.endsWith(QStringLiteral("2 over 50 ms")),
             qPrintable(live));
    QCOMPARE(shown({5, 6}, {}), live);
    const Summary summary = builder.summary();
    QCOMPARE(shown({0, 6}, summary), live);
    QCOMPARE(shown({5, 6}, summary), live);
    for (const Metric& metric : metricsOf(summary)) {
        if (metric.name == QLatin1String("loop_delay_max_ms")) {
            QCOMPARE(numberOf(metric.value).value_or(0), mainThreadAway(run, {}).longestMs);
        }
    }
}

/// A run that ended while warming up shows what was seen, as what it is.
void TstTiles::whatWasNotMeasuredSaysSo()
{
    test::IntervalSource source;
    source.warmUpNs = 60 * kNsPerSecond;
    LiveRun run;
    SummaryBuilder builder(RunPlan{});
    for (int i = 0; i < 60; ++i) {
        const Interval interval = source.next();
        run.add(interval);
        builder.add(interval);
    }
    TileInput input{run, {2, 3}, builder.summary(), 4, 1LL << 34};
    input.baseline = TileBaseline{300, 1000, 1, QStringLiteral("2 threads, today")};
    const auto tiles = tilesOf(input);
    QCOMPARE(tiles[0].figure.text(), QStringLiteral("600\u00a0/s"));
    for (const int i : {0, 1, 2, 3, 4}) {
        QVERIFY(tiles[i].figure.text() != unknownFigure().text());
        QCOMPARE(tiles[i].note, QStringLiteral("warm-up only")); // and no comparison
        QCOMPARE(tiles[i].noteMood, Mood::Neutral);
        QVERIFY(tiles[i].tooltip.contains(QStringLiteral("Nothing was measured")));
    }
    QVERIFY(tiles[5].note.startsWith(QStringLiteral("peak "))); // of the whole run anyway
    QCOMPARE(tiles[6].note, QStringLiteral("none"));
    input.view = {0, 6};
    QCOMPARE(tilesOf(input)[1].figure.text(), tiles[1].figure.text()); // not of the visible range
    input.summary.reset();                                             // while it goes the state says it
    QVERIFY(tilesOf(input)[4].note.contains(QStringLiteral("CPUs")));
}

void TstTiles::liveTilesAreComparedWithTheBaseline()
{
    test::IntervalSource source;
    LiveRun run;
    for (int i = 0; i < 60; ++i) {
        run.add(source.next());
    }
    TileInput input{run, {0, 6}, std::nullopt, 4, 0};
    input.baseline = TileBaseline{300, 1000, 1, QStringLiteral("2 threads, today")};
    auto tiles = tilesOf(input);
    QCOMPARE(tiles[0].note, QStringLiteral("▲ 100\u00a0%"));
    QCOMPARE(tiles[0].noteMood, Mood::Good);
    QVERIFY(tiles[1].note.startsWith(QStringLiteral("▼ ")));
    QCOMPARE(tiles[1].noteMood, Mood::Good); // a shorter latency is better
    QCOMPARE(tiles[2].noteMood, Mood::Warning);
    QVERIFY(tiles[0].tooltip.contains(QStringLiteral("2 threads, today")));
    input.wide = true;
    QCOMPARE(tilesOf(input)[0].note, QStringLiteral("▲ 100\u00a0% vs baseline"));
    LiveRun nothing; // a run that has only begun is not compared
    QVERIFY(tilesOf({nothing, {0, 1}, std::nullopt, 4, 0, 0, 0, input.baseline})[0].note.isEmpty());
}

PARASCOPE_TEST_MAIN(TstTiles)
#include "tst_tiles.moc"
