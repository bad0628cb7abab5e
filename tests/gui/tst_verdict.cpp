// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.h"
#include "interval_source.h"
#include "models/event_table.h"
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
    void aBatchWaitsForItsChunks();
    void judgesTheMeasuredPartAlone();
    void namesTheInlineFreeze();
    void saysHowManyTimesOneWorker();
    void saysWhichWorkersAreEnough();
    void comparesWhatCanBeCompared();
    void keepsItShort();
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
void TstVerdict::aBatchWaitsForItsChunks()
{
    VerdictFacts facts = goodFacts();
    facts.phase = RunPhase::Running;
    facts.chunkItems = 30'000;
    facts.tasks = facts.measuredTasks = 0;
    QVERIFY2(judge(facts).sentence.contains(QStringLiteral("30\u202f000 items")) ||
                 judge(facts).sentence.contains(QStringLiteral("30\u2009000 items")),
             qPrintable(judge(facts).sentence));
    facts.tasks = facts.measuredTasks = 20; // they come by themselves now
    QVERIFY(judge(facts).sentence.contains(QStringLiteral("100 tasks")));
    facts.phase = RunPhase::Finished;
    facts.measuredTasks = 2;
    facts.measuredSeconds = 30;
    QCOMPARE(judge(facts).headline, QStringLiteral("Too few chunks to judge")); // a longer run is no help
    QCOMPARE(judge(facts).sentence,
             QStringLiteral("2 chunks in 30.0\u00a0s: each is one task. Smaller chunks would say more."));
    facts.chunkItems = 1; // tasks as any
    QCOMPARE(judge(facts).headline, QStringLiteral("Too short to judge"));
}

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
