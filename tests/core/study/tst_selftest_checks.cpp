// SPDX-License-Identifier: GPL-3.0-or-later
// Every check of the self-test passes on right figures and fails on wrong ones.
#include "base/clock.h"
#include "study/selftest_checks.h"
#include "support/test_base.h"
#include "workload/random.h"

#include <cmath>
#include <functional>

using namespace parascope;

namespace {

StallFigures goodStall(std::int64_t ms, StallCause cause = StallCause::Busy)
{
    StallFigures stall;
    stall.truthNs = ms * kNsPerMs;
    stall.measuredNs = stall.truthNs + 40'000;
    stall.stalls = ms >= 50 ? 1 : 0;
    stall.cause = ms >= 50 ? cause : StallCause::NotAvailable;
    return stall;
}

bool passes(const SelfTestRow& row)
{
    return row.verdict == SelfTestVerdict::Pass;
}

bool stallPasses(const StallFigures& stall, StallCause expected = StallCause::Busy)
{
    return passes(checkStalls(QStringLiteral("s"), {goodStall(stall.truthNs / kNsPerMs), stall}, expected));
}

QueueTrial mm1()
{
    return makeQueueTrial(QStringLiteral("M/M/1"), 1, false, 0.7, 1);
}

/// Figures of a run in which everything took `factor` times what it should.
RunFigures queueRun(const QueueTrial& trial, std::uint64_t tasks, double factor)
{
    const QueueTruth truth = truthOf(trial, tasks, truthOf(trial, tasks, trial.model.service).drawnService);
    RunFigures run;
    run.counts.submitted = run.counts.completed = tasks;
    run.services = tasks;
    run.serviceNs = truth.drawnService * static_cast<double>(tasks);
    run.responseNs = truth.replayedMean * factor * static_cast<double>(tasks);
    run.response.record(std::llround(truth.replayedMean * factor), tasks - tasks / 50);
    run.response.record(std::llround(truth.replayedP99 * factor), tasks / 50);
    return run;
}

QStringList failures(const QList<SelfTestRow>& rows)
{
    QStringList names;
    for (const SelfTestRow& row : rows)
        if (!passes(row))
            names << row.name;
    return names;
}

/// 5 s with 8 tasks of 2 ms in flight on one worker.
RunFigures closedRun()
{
    RunFigures run;
    run.seconds = 5;
    run.counts.submitted = run.counts.completed = 2'500;
    run.responseNs = 2'500 * 16e6;
    run.response.record(16'000'000, 2'500);
    run.serviceNs = run.busyNs = 2'500 * 2e6;
    run.services = 2'500;
    run.cpuNs = 5.1e9;
    run.inFlightSum = 50 * 8;
    run.intervals = 50;
    return run;
}

BatchFigures batchOf(const QByteArray& results, std::uint64_t items)
{
    BatchFigures batch;
    batch.items = items;
    batch.counts.submitted = batch.counts.completed = 2;
    batch.counts.items = items;
    batch.results = results;
    batch.failed.assign(items, 0);
    return batch;
}

} // namespace

class TestSelfTestChecks : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void stalls();
    void stallCauses();
    void noStallsProveNothing();
    void nestedLoop();
    void queueWithRightFiguresPasses();
    void queueWithWrongMeanFails();
    void queueWithWrongServiceTimesFails();
    void queueThatLostTasksFails();
    void formulaIsJudgedByItsStandardError();
    void little();
    void utilization();
    void unknownCpuTimeFails();
    void counts_data();
    void counts();
    void histogram();
    void notANumberFails();
    void disturbanceExcusesTimingsOnly();
    void figuresAddUp();
};

void TestSelfTestChecks::stalls()
{
    for (const std::int64_t ms : {5, 20, 50, 500})
        QVERIFY(stallPasses(goodStall(ms)));
    StallFigures stall = goodStall(20);
    stall.measuredNs = stall.truthNs + 600'000;
    QVERIFY(!stallPasses(stall));
    stall.measuredNs = stall.truthNs - 600'000;
    QVERIFY(!stallPasses(stall));
    stall = goodStall(100);
    stall.stalls = 0; // missed
    QVERIFY(!stallPasses(stall));
    stall.stalls = 2; // one too many
    QVERIFY(!stallPasses(stall));
    stall = goodStall(20);
    stall.stalls = 1; // too short to be one
    QVERIFY(!stallPasses(stall));
    stall = goodStall(20);
    stall.others = 1;
    QVERIFY(!stallPasses(stall));
}

void TestSelfTestChecks::stallCauses()
{
    QVERIFY(!stallPasses(goodStall(100, StallCause::Starved)));
    QVERIFY(!stallPasses(goodStall(100, StallCause::Busy), StallCause::Blocked));
    QVERIFY(stallPasses(goodStall(100, StallCause::NotAvailable))); // a platform that can't tell
    const SelfTestRow row =
        checkStalls(QStringLiteral("s"), {goodStall(100, StallCause::Starved)}, StallCause::Busy);
    QVERIFY(row.measured.contains(QLatin1String("starved")) && row.expected.contains(QLatin1String("busy")));
}

void TestSelfTestChecks::noStallsProveNothing()
{
    QVERIFY(!passes(checkStalls(QStringLiteral("s"), {}, StallCause::Busy)));
    QVERIFY(!passes(checkNestedLoop({})));
}

void TestSelfTestChecks::nestedLoop()
{
    StallFigures loop;
    loop.truthNs = 200 * kNsPerMs;
    loop.measuredNs = 2 * kNsPerMs;
    QVERIFY(passes(checkNestedLoop({loop})));
    StallFigures stalled = loop;
    stalled.stalls = 1;
    QVERIFY(!passes(checkNestedLoop({loop, stalled})));
    StallFigures oneLong = loop;
    oneLong.measuredNs = loop.truthNs;
    QVERIFY(!passes(checkNestedLoop({oneLong})));
}

void TestSelfTestChecks::queueWithRightFiguresPasses()
{
    const QList<SelfTestRow> rows = checkQueue(mm1(), queueRun(mm1(), 5'000, 1));
    QCOMPARE(failures(rows), QStringList());
    QCOMPARE(rows.size(), 5);
    QCOMPARE(failures(checkQueue(mm1(), queueRun(mm1(), 5'000, 1.03))), QStringList());
}

void TestSelfTestChecks::queueWithWrongMeanFails()
{
    const QStringList off = {QStringLiteral("M/M/1 mean response, replayed"),
                             QStringLiteral("M/M/1 p99 response, replayed")};
    QCOMPARE(failures(checkQueue(mm1(), queueRun(mm1(), 5'000, 1.07))), off);
    QCOMPARE(failures(checkQueue(mm1(), queueRun(mm1(), 5'000, 0.93))), off);
    // So far off that even few tasks can't explain it.
    QVERIFY(failures(checkQueue(mm1(), queueRun(mm1(), 5'000, 2)))
                .contains(QStringLiteral("M/M/1 mean response, formula")));
}

void TestSelfTestChecks::queueWithWrongServiceTimesFails()
{
    RunFigures run = queueRun(mm1(), 5'000, 1);
    run.serviceNs *= 1.2;
    QVERIFY(failures(checkQueue(mm1(), run)).contains(QStringLiteral("M/M/1 service time, drawn")));
}

void TestSelfTestChecks::queueThatLostTasksFails()
{
    RunFigures run = queueRun(mm1(), 5'000, 1);
    ++run.counts.submitted;
    QCOMPARE(failures(checkQueue(mm1(), run)), QStringList{QStringLiteral("M/M/1 counts")});
    QVERIFY(checkQueue(mm1(), run).first().exact);
    run.counts.cancelled = 1; // the run gave up waiting for it: other load may be the reason
    QVERIFY(failures(checkQueue(mm1(), run)).contains(QStringLiteral("M/M/1 counts")));
    QVERIFY(!checkQueue(mm1(), run).first().exact);
    const QList<SelfTestRow> nothing = checkQueue(mm1(), RunFigures());
    QCOMPARE(failures(nothing), QStringList{QStringLiteral("M/M/1 counts")});
}

void TestSelfTestChecks::formulaIsJudgedByItsStandardError()
{
    // The same 30 % are chance in a short run and a defect in a long one.
    const auto formulaFails = [](std::uint64_t tasks) {
        RunFigures run = queueRun(mm1(), tasks, 1);
        const QueueTruth truth = truthOf(mm1(), tasks, run.meanServiceNs());
        run.responseNs = 1.3 * truth.formulaMean * static_cast<double>(tasks);
        return failures(checkQueue(mm1(), run)).contains(QStringLiteral("M/M/1 mean response, formula"));
    };
    QVERIFY(!formulaFails(1'000));
    QVERIFY(formulaFails(100'000));
}

void TestSelfTestChecks::little()
{
    QVERIFY(passes(checkLittle(closedRun())));
    RunFigures run = closedRun();
    run.inFlightSum *= 1.03;
    QVERIFY(!passes(checkLittle(run)));
    run = closedRun();
    run.responseNs *= 0.97;
    QVERIFY(!passes(checkLittle(run)));
    run = closedRun();
    run.counts.completed -= 100;
    QVERIFY(!passes(checkLittle(run)));
}

void TestSelfTestChecks::utilization()
{
    QCOMPARE(failures(checkUtilization(closedRun(), 2e6)), QStringList());
    RunFigures run = closedRun();
    run.cpuNs = 5.3e9;
    QCOMPARE(failures(checkUtilization(run, 2e6)), QStringList{QStringLiteral("CPU time = busy time")});
    run = closedRun();
    run.busyNs *= 0.94;
    QCOMPARE(failures(checkUtilization(run, 2e6)).size(), 2);
    QCOMPARE(failures(checkUtilization(closedRun(), 2.2e6)),
             QStringList{QStringLiteral("utilization law, busy = X D")});
}

void TestSelfTestChecks::unknownCpuTimeFails()
{
    RunFigures run = closedRun();
    run.cpuNs.reset();
    const QList<SelfTestRow> rows = checkUtilization(run, 2e6);
    QCOMPARE(failures(rows).size(), 1);
    QVERIFY(rows.last().measured.contains(QLatin1String("not available")));
}

void TestSelfTestChecks::counts_data()
{
    using Change = std::function<void(BatchFigures&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("good");
    const auto add = [](const char* name, bool good, const Change& change) {
        QTest::newRow(name) << change << good;
    };
    add("right", true, [](BatchFigures&) {});
    add("chunk lost", false, [](BatchFigures& batch) { batch.counts.lost = 1; });
    add("chunk missing", false, [](BatchFigures& batch) { batch.counts.completed = 1; });
    add("chunk failed", false, [](BatchFigures& batch) { batch.counts.failed = 1; });
    add("item missing", false, [](BatchFigures& batch) { batch.counts.items = 3; });
    add("item twice", false, [](BatchFigures& batch) { batch.counts.items = 5; });
    add("item failed", false, [](BatchFigures& batch) { batch.failed[2] = 1; });
    add("wrong result", false, [](BatchFigures& batch) { batch.results[3] = 'x'; });
    add("wrong order", false, [](BatchFigures& batch) { batch.results = "bbaaccdd"; });
    add("results short", false, [](BatchFigures& batch) { batch.results.chop(1); });
    add("nothing", false, [](BatchFigures& batch) { batch = BatchFigures(); });
}

void TestSelfTestChecks::counts()
{
    using Change = std::function<void(BatchFigures&)>;
    QFETCH(Change, change);
    QFETCH(bool, good);
    BatchFigures batch = batchOf("aabbccdd", 4);
    change(batch);
    QCOMPARE(passes(checkCounts(QStringLiteral("c"), batch, "aabbccdd")), good);
}

void TestSelfTestChecks::histogram()
{
    SplitMix64 random(2);
    std::vector<std::int64_t> values;
    for (int i = 0; i < 20'000; ++i)
        values.push_back(1 + std::llround(drawLognormal(random, 1e6, 2)));
    const HistogramFigures figures = tryHistogram(values);
    QCOMPARE(failures(checkHistogram(figures)), QStringList());
    QVERIFY(figures.worstPercentileError > 0); // three digits are not all
    HistogramFigures wrong = figures;
    wrong.worstPercentileError = 0.002;
    QCOMPARE(failures(checkHistogram(wrong)).size(), 1);
    QCOMPARE(failures(checkHistogram(HistogramFigures())).size(), 2);
}

void TestSelfTestChecks::notANumberFails()
{
    QVERIFY(!passes(checkLittle(RunFigures())));
    for (const SelfTestRow& row : checkUtilization(RunFigures(), 2e6))
        QVERIFY(!passes(row));
}

void TestSelfTestChecks::disturbanceExcusesTimingsOnly()
{
    SelfTestRow good, timing, exact;
    good.verdict = SelfTestVerdict::Pass;
    exact.exact = true;
    const QList<SelfTestRow> rows = {good, timing, exact};
    const auto verdicts = [&rows](double ratio, bool lastTry) {
        QList<SelfTestVerdict> list;
        for (const SelfTestRow& row : weighDisturbance(rows, ratio, lastTry))
            list << row.verdict;
        return list;
    };
    using enum SelfTestVerdict;
    QCOMPARE(verdicts(0.04, false), (QList{Pass, Again, Fail}));
    QCOMPARE(verdicts(0.04, true), (QList{Pass, Fail, Fail}));
    QCOMPARE(verdicts(0.06, false), (QList{Pass, Again, Fail}));
    QCOMPARE(verdicts(0.06, true), (QList{Pass, NotJudged, Fail}));
    QCOMPARE(verdicts(std::nan(""), true), (QList{Pass, Fail, Fail}));
    QVERIFY(weighDisturbance(rows, 0.04, false)[1].note.isEmpty());
    QVERIFY(weighDisturbance(rows, 0.4, true)[1].note.contains(QLatin1String("40 % of the CPUs")));
}

void TestSelfTestChecks::figuresAddUp()
{
    Interval interval;
    interval.lengthNs = 100 * kNsPerMs;
    interval.counts.completed = 10;
    interval.response = {{{5, 10}}, 10, 50, 5};
    interval.service = {{{2, 10}}, 10, 20, 2};
    interval.inFlight = 3;
    interval.workers = {{0, 0, 5, 0, 10}, {0, 1, 5, 0, 12}};
    ProcessSample own, child;
    own.cpuNs = 30;
    child.process = 1;
    child.cpuNs = 1000;
    interval.processes = {child, own};
    RunFigures run;
    run.add(interval);
    run.add(interval);
    QCOMPARE(run.throughput(), 100.0);
    QCOMPARE(run.meanResponseNs(), 5.0);
    QCOMPARE(run.meanServiceNs(), 2.0);
    QCOMPARE(run.meanInFlight(), 3.0);
    QCOMPARE(run.busyNs, 44.0);
    QCOMPARE(run.cpuNs.value(), 60.0);
    interval.processes[1].cpuNs.reset(); // one unknown part makes the sum unknown, for good
    run.add(interval);
    interval.processes[1].cpuNs = 30;
    run.add(interval);
    QVERIFY(!run.cpuNs);
}

PARASCOPE_TEST_MAIN(TestSelfTestChecks)
#include "tst_selftest_checks.moc"
