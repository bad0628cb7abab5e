// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.h"
#include "interval_source.h"
#include "models/event_table.h"
#include "models/tile_figures.h"
#include "models/verdict.h"
#include "study/solo_task.h"
#include "support/test_base.h"

#include <QAbstractItemModelTester>

#include <cmath>

using namespace parascope;

namespace {

VerdictFacts goodFacts()
{
    VerdictFacts facts;
    facts.phase = RunPhase::Finished;
    facts.measuredSeconds = 20;
    facts.tasks = facts.measuredTasks = 10'000;
    facts.throughput = 500;
    facts.p99Ms = 12;
    facts.longestStallMs = 4;
    facts.loopWatched = true;
    facts.workers = 4;
    facts.usableCpus = 4;
    return facts;
}

} // namespace

class TstVerdict : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void speaksInOrderOfHarm();
    void saysNothingTooSoon();
    void judgesTheMeasuredPartAlone();
    void namesTheInlineFreeze();
    void saysHowManyTimesOneWorker();
    void saysWhichWorkersAreEnough();
    void comparesWhatCanBeCompared();
    void keepsItShort();
    void tilesShowTheRun();
    void tilesOfAnEmptyRunAreUnknown();
    void tilesAreTintedByTheirLimits();
    void tilesSayNotAvailable();
    void finishedTilesComeFromTheSummary();
    void whatWasNotMeasuredSaysSo();
    void liveTilesAreComparedWithTheBaseline();
    void whatComesAfterTheRunIsNoEvent();
    void eventsAreListedNewestFirst();
    void workersAreListed();
};

void TstVerdict::speaksInOrderOfHarm()
{
    VerdictFacts facts = goodFacts();
    QCOMPARE(judge(facts).mood, Mood::Good);
    QCOMPARE(judge(facts).headline, QStringLiteral("Smooth and fast"));
    facts.workers = 9;
    QCOMPARE(judge(facts).headline, QStringLiteral("More workers than CPUs"));
    QVERIFY(judge(facts).sentence.contains(QStringLiteral("5 wait")));
    facts.longestStallMs = 142;
    QCOMPARE(judge(facts).headline, QStringLiteral("Fast, but not smooth"));
    QCOMPARE(judge(facts).mood, Mood::Warning);
    QVERIFY(judge(facts).sentence.contains(QStringLiteral("142")));
    facts.errors = 3;
    QCOMPARE(judge(facts).headline, QStringLiteral("Tasks are failing"));
    QCOMPARE(judge(facts).mood, Mood::Warning);
    facts.errors = 300;
    QCOMPARE(judge(facts).mood, Mood::Bad);
    facts.overloaded = true;
    facts.achievedRatio = 0.6;
    QCOMPARE(judge(facts).headline, QStringLiteral("More load than possible"));
    facts.disturbance = 0.2;
    QCOMPARE(judge(facts).headline, QStringLiteral("Measurement disturbed"));
    facts.phase = RunPhase::Failed;
    facts.failure = QStringLiteral("can't start the worker");
    QCOMPARE(judge(facts).mood, Mood::Bad);
    QCOMPARE(judge(facts).sentence, QStringLiteral("can't start the worker"));
    facts.sweeping = true; // what can be done now comes before what was
    QCOMPARE(judge(facts).headline, QStringLiteral("A sweep is running"));
    QCOMPARE(judge(facts).link, VerdictLink::None);
}

void TstVerdict::saysNothingTooSoon()
{
    VerdictFacts facts = goodFacts();
    facts.phase = RunPhase::Running;
    facts.measuredSeconds = 2;
    QCOMPARE(judge(facts).headline, QStringLiteral("Measuring…"));
    facts.measuredSeconds = 5;
    facts.measuredTasks = 99;
    QCOMPARE(judge(facts).headline, QStringLiteral("Measuring…"));
    facts.measuredTasks = 100;
    QCOMPARE(judge(facts).headline, QStringLiteral("Smooth and fast"));
    facts.phase = RunPhase::WarmingUp; // of which nothing is judged, however much was done
    QCOMPARE(judge(facts).headline, QStringLiteral("Measuring…"));
    facts.warmUpNs = 6 * kNsPerSecond;
    QCOMPARE(judge(facts).sentence,
             QStringLiteral("Measuring begins when throughput is steady, after 6\u00a0s at the latest."));
    facts.untilSteady = false;
    QCOMPARE(judge(facts).sentence, QStringLiteral("Measuring begins after a warm-up of 6\u00a0s."));
    facts.phase = RunPhase::Finished;
    facts.measuredTasks = 63;
    facts.measuredSeconds = 2;
    QCOMPARE(judge(facts).headline, QStringLiteral("Too short to judge"));
    QVERIFY(judge(facts).sentence.startsWith(QStringLiteral("63 tasks in 2.00\u00a0s")));
    facts.longestStallMs = 142; // what was seen in a moment is no judgement
    facts.overloaded = true;
    QCOMPARE(judge(facts).headline, QStringLiteral("Too short to judge"));
    facts.disturbance = 0.76; // but this is known, and why it can't be believed
    QCOMPARE(judge(facts).headline, QStringLiteral("Measurement disturbed"));
    facts.disturbance = 0;
    facts.measuredTasks = 0;
    facts.measuredSeconds = 0;
    QVERIFY(judge(facts).sentence.contains(QStringLiteral("nothing was measured")));
    facts.phase = RunPhase::None;
    QCOMPARE(judge(facts).headline, QStringLiteral("Ready when you are"));
}

/// Stopped right after the warm-up: what was measured counts, and not what went before.
void TstVerdict::judgesTheMeasuredPartAlone()
{
    const auto factsOfRun = [](int intervals, std::optional<double> foreign, int measuredForeignFrom) {
        test::EngineLog log;
        TimeWindow window;
        RunController controller(test::fakeEngines(log), window);
        LoadedRun loaded;
        loaded.info.plan.threads = 3;
        SummaryBuilder builder(loaded.info.plan);
        test::IntervalSource source;
        source.warmUpNs = 6 * kNsPerSecond;
        for (int i = 0; i < intervals; ++i) {
            auto interval = source.next();
            if (i < 60 || i >= measuredForeignFrom) {
                interval.foreignCpuRatio = foreign;
            }
            loaded.run.add(interval);
            builder.add(interval);
        }
        loaded.summary = builder.summary();
        controller.show(std::move(loaded), {});
        return factsOf(controller, 4, {});
    };
    VerdictFacts facts = factsOfRun(62, 0.76, 1000); // 6.2 s, 0.2 of them measured
    facts.phase = RunPhase::Stopped;
    QCOMPARE(facts.measuredSeconds, 0.2);
    QCOMPARE(facts.measuredTasks, std::uint64_t{120});
    QVERIFY(facts.disturbance > 0.5); // not known of the measured part, so what was seen last stands
    QCOMPARE(judge(facts).headline, QStringLiteral("Measurement disturbed"));
    QVERIFY(!judge(facts).sentence.contains(QStringLiteral("Based on")));
    facts = factsOfRun(62, std::nullopt, 1000);
    facts.phase = RunPhase::Stopped;
    QCOMPARE(judge(facts).headline, QStringLiteral("Too short to judge"));
    QVERIFY(judge(facts).sentence.startsWith(QStringLiteral("120 tasks in 200\u00a0ms")));
    facts = factsOfRun(110, std::nullopt, 1000);
    facts.phase = RunPhase::Stopped;
    QCOMPARE(judge(facts).headline, QStringLiteral("Smooth and fast"));
    QVERIFY(judge(facts).sentence.startsWith(QStringLiteral("Based on 0:05.")));
    facts = factsOfRun(110, 0.01, 60); // known, and so what went before is no matter
    QVERIFY(std::abs(facts.disturbance - 0.01) < 1e-9);
}

void TstVerdict::namesTheInlineFreeze()
{
    VerdictFacts facts = goodFacts();
    facts.inlineRun = true;
    facts.longestStallMs = 400;
    QCOMPARE(judge(facts).headline, QStringLiteral("The window freezes"));
}

void TstVerdict::saysHowManyTimesOneWorker()
{
    VerdictFacts facts = goodFacts();
    facts.comparable = true;
    QVERIFY(judge(facts).sentence.startsWith(QStringLiteral("500 /s").replace(u' ', QChar(0xA0))));
    QVERIFY(judge(facts).hint.contains(QStringLiteral("one worker"))); // how to get it
    const auto start = [&facts](double speedUp) {
        facts.speedUp = speedUp;
        return judge(facts).sentence.section(u',', 0, 0);
    };
    QCOMPARE(start(4.83), QStringLiteral("4.8× one worker"));
    QCOMPARE(start(2), QStringLiteral("2× one worker"));
    QCOMPARE(start(0.874), QStringLiteral("0.87× one worker"));
    QCOMPARE(start(9.97), QStringLiteral("10× one worker"));
    QCOMPARE(start(117.2), QStringLiteral("117× one worker"));
    QVERIFY(judge(facts).hint.isEmpty());
    facts.longestStallMs = 142;
    facts.speedUp = 4.83;
    QCOMPARE(judge(facts).headline, QStringLiteral("Fast, but not smooth"));
    QCOMPARE(judge(facts).sentence.replace(QChar(0xA0), u' '),
             QStringLiteral("4.8× one worker, but the main thread froze for 142 ms."));
}

void TstVerdict::saysWhichWorkersAreEnough()
{
    VerdictFacts facts = goodFacts();
    facts.workers = 12;
    facts.usableCpus = 8;
    QCOMPARE(judge(facts).headline, QStringLiteral("More workers than CPUs")); // as far as is known
    facts.enough = JobRate{4, 2, 490};
    facts.p99TargetMs = 1; // comes after it
    const Verdict verdict = judge(facts);
    QCOMPARE(verdict.mood, Mood::Warning);
    QCOMPARE(verdict.headline, QStringLiteral("More workers than useful"));
    QCOMPARE(verdict.sentence, QStringLiteral("12 workers do no more than 8. Use 4 × 2."));
    QCOMPARE(verdict.link, VerdictLink::Layout);
    QCOMPARE(linkText(verdict), QStringLiteral("Try 4 × 2 →"));
    facts.enough = JobRate{8, 0, 490};
    QVERIFY(judge(facts).sentence.contains(QStringLiteral("Use 8 thread")));
    facts.enough = JobRate{0, 8, 490};
    QVERIFY(judge(facts).sentence.contains(QStringLiteral("Use 8 process")));
    facts.findings = 2; // leads to what is to be done, not to why
    QCOMPARE(judge(facts).link, VerdictLink::Layout);
    facts.phase = RunPhase::Running;
    QCOMPARE(judge(facts).link, VerdictLink::None);
    facts.longestStallMs = 142; // comes before it
    QCOMPARE(judge(facts).headline, QStringLiteral("Fast, but not smooth"));
    QVERIFY(!judge(facts).instead);
}

/// A closed loop with a task for every worker, long enough, and nothing changed in it.
void TstVerdict::comparesWhatCanBeCompared()
{
    const std::vector<JobRate> rates{{1, 0, 300}, {2, 0, 590}};
    const auto factsOfRun = [&rates](const RunPlan& plan, int intervals, const QString& event = {}) {
        test::EngineLog log;
        TimeWindow window;
        RunController controller(test::fakeEngines(log), window);
        LoadedRun loaded;
        loaded.info.plan = plan;
        SummaryBuilder builder(plan);
        test::IntervalSource source; // 600 tasks a second
        for (int i = 0; i < intervals; ++i) {
            auto interval = source.next();
            if (i == 20 && !event.isEmpty()) {
                interval.events.push_back({interval.startNs, event, -1, {}, 0});
            }
            loaded.run.add(interval);
            builder.add(interval);
        }
        loaded.summary = builder.summary();
        controller.show(std::move(loaded), {});
        return factsOf(controller, 4, rates);
    };
    RunPlan plan;
    plan.threads = 3;
    VerdictFacts facts = factsOfRun(plan, 60);
    QVERIFY(facts.comparable);
    QCOMPARE(facts.speedUp, 2.0);
    QVERIFY((facts.enough == JobRate{2, 0, 590}));
    facts = factsOfRun(plan, 29); // shorter than 3 s
    QVERIFY(!facts.comparable && facts.speedUp == 0 && !facts.enough);
    QVERIFY(factsOfRun(plan, 60, QStringLiteral("note")).comparable);
    QVERIFY(!factsOfRun(plan, 60, QStringLiteral("tune")).comparable);
    plan.inFlight = 2;
    QVERIFY(!factsOfRun(plan, 60).comparable);
    plan.inFlight = 0;
    plan.load = LoadKind::Open;
    plan.ratePerSecond = 600;
    QVERIFY(!factsOfRun(plan, 60).comparable);
}

void TstVerdict::keepsItShort()
{
    VerdictFacts facts = goodFacts();
    facts.phase = RunPhase::Failed;
    facts.failure = QString(QStringLiteral("word ")).repeated(60);
    QVERIFY(judge(facts).sentence.size() <= 90);
    facts = goodFacts();
    facts.throughput = 123'456'789;
    facts.p99Ms = 999'999;
    facts.speedUp = 1234;
    for (const double stall : {4.0, 60.0, 99'999.0}) {
        facts.longestStallMs = stall;
        const auto verdict = judge(facts);
        QVERIFY(verdict.sentence.size() <= 90);
        QVERIFY(verdict.headline.split(u' ').size() <= 4);
    }
}

void TstVerdict::tilesShowTheRun()
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

void TstVerdict::tilesOfAnEmptyRunAreUnknown()
{
    LiveRun run;
    for (const auto& tile : tilesOf({run, {0, 10}, std::nullopt, 4, 0})) {
        QCOMPARE(tile.figure.text(), unknownFigure().text());
        QVERIFY(tile.note.isEmpty());
        QVERIFY(tile.spark.empty());
    }
}

void TstVerdict::tilesAreTintedByTheirLimits()
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
}

void TstVerdict::tilesSayNotAvailable()
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

void TstVerdict::finishedTilesComeFromTheSummary()
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

/// A run that ended while warming up shows what was seen, as what it is.
void TstVerdict::whatWasNotMeasuredSaysSo()
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

void TstVerdict::liveTilesAreComparedWithTheBaseline()
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

void TstVerdict::whatComesAfterTheRunIsNoEvent()
{
    test::IntervalSource source;
    LiveRun run;
    run.add(source.next());
    run.add(soloInterval({1.5e6, 1.2e6}, source.atNs()));
    QVERIFY(run.store.events().empty());
    QCOMPARE(run.threads, 3); // as while it went
    QCOMPARE(run.store.latestNs(), source.atNs());
}

void TstVerdict::eventsAreListedNewestFirst()
{
    EventTable table;
    QAbstractItemModelTester tester(&table);
    test::IntervalSource source;
    LiveRun run;
    auto interval = source.next();
    interval.events = {{50, QStringLiteral("ready"), 1, QStringLiteral("process 1 ready"), 0},
                       {2'000'000'000, QStringLiteral("tune"), -1, QStringLiteral("in flight 6 → 8"), 8}};
    Stall stall;
    stall.startNs = kNsPerSecond;
    stall.durationNs = 142 * kNsPerMs;
    stall.cause = StallCause::Busy;
    interval.stalls = {stall};
    run.add(interval);
    table.refresh(run);
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.index(0, EventTable::Text).data().toString(), QStringLiteral("in flight 6 → 8"));
    QCOMPARE(table.index(0, EventTable::Process).data().toString(), QString());
    QVERIFY(table.index(1, EventTable::Text).data().toString().contains(QStringLiteral("142")));
    QVERIFY(table.index(1, EventTable::Text).data().toString().contains(QStringLiteral("busy")));
    QCOMPARE(table.index(2, EventTable::Process).data().toString(), QStringLiteral("process 1"));
    QCOMPARE(table.timeOf(0), 2.0);
    LiveRun other; // a new run with as many rows
    interval.events[1].text = QStringLiteral("threads 1 → 2");
    other.add(interval);
    table.refresh(other);
    QCOMPARE(table.index(0, EventTable::Text).data().toString(), QStringLiteral("threads 1 → 2"));
}

void TstVerdict::workersAreListed()
{
    WorkerTable table;
    QAbstractItemModelTester tester(&table);
    test::IntervalSource source;
    LiveRun run;
    run.add(source.next());
    table.refresh(run);
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.index(2, WorkerTable::Worker).data().toString(), QStringLiteral("This app, worker 3"));
    QCOMPARE(table.index(0, WorkerTable::Busy).data(WorkerTable::kRatioRole).toDouble(), 0.5);
    run.add(source.next());
    table.refresh(run);
    QCOMPARE(table.index(0, WorkerTable::Finished).data().toString(), QStringLiteral("40"));
}

PARASCOPE_TEST_MAIN(TstVerdict)
#include "tst_verdict.moc"
