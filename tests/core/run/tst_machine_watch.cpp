// SPDX-License-Identifier: GPL-3.0-or-later
// Which intervals have figures of the machine and the processes, and that those in between have none.
#include "core/run/watched_run.h"
#include "run/machine_watch.h"
#include "support/test_base.h"

#include "base/clock.h"

#include <QCoreApplication>

#include <chrono>
#include <thread>

using namespace parascope;

namespace {

constexpr std::int64_t kLength = 100 * kNsPerMs;

/// Intervals of 100 ms on paper: what is asked is which of them are sampled, not how long they take. The
/// counters of the cores must have gone on, though.
std::vector<Interval> intervalsOf(MachineWatch& watch, int count)
{
    std::vector<Interval> intervals(static_cast<std::size_t>(count));
    for (Interval& interval : intervals) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        interval.lengthNs = kLength;
        watch.sample(interval);
    }
    return intervals;
}

/// "..p..b": p processes, c cores, b both.
QByteArray pattern(const std::vector<Interval>& intervals)
{
    QByteArray text;
    for (const Interval& interval : intervals) {
        const bool process = !interval.processes.empty() && interval.processes.front().rssBytes.has_value();
        const bool cores = !interval.cores.empty() && interval.foreignCpuRatio.has_value();
        text += process && cores ? 'b' : process ? 'p' : cores ? 'c' : '.';
    }
    return text;
}

void burn(std::int64_t ns)
{
    const std::int64_t begin = threadCpuNs().value_or(0);
    while (threadCpuNs().value_or(begin + ns) - begin < ns) {
    }
}

} // namespace

class TestMachineWatch : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker"); }
    void everyKthIntervalHasFigures_data();
    void everyKthIntervalHasFigures();
    void figuresAreThoseOfAnAverageInterval();
    void aProcessThatCameLateIsNotThinnedOut();
    void aWholeRunHasTheGaps();
};

void TestMachineWatch::everyKthIntervalHasFigures_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("100 ms") << 1 << QByteArray("ppbppbppbppb");
    QTest::newRow("200 ms") << 2 << QByteArray(".p.b.p.b.p.b");
    QTest::newRow("300 ms") << 3 << QByteArray("..b..b..b..b");
    QTest::newRow("500 ms") << 5 << QByteArray("....b....b..");
    QTest::newRow("1 s") << 10 << QByteArray(".........b..");
}

void TestMachineWatch::everyKthIntervalHasFigures()
{
    QFETCH(int, every);
    QFETCH(QByteArray, expected);
    MachineWatch watch(every);
    watch.addProcess(0, QCoreApplication::applicationPid());
    const std::vector<Interval> intervals = intervalsOf(watch, static_cast<int>(expected.size()));
    QCOMPARE(pattern(intervals), expected);
    for (const Interval& interval : intervals)
        QVERIFY(interval.processes.size() <= 1); // nobody without figures
}

/// The sum of five intervals over five is what each of them may be divided by.
void TestMachineWatch::figuresAreThoseOfAnAverageInterval()
{
    constexpr std::int64_t burnt = 50 * kNsPerMs;
    MachineWatch watch(5);
    watch.addProcess(0, QCoreApplication::applicationPid());
    burn(burnt);
    const std::vector<Interval> intervals = intervalsOf(watch, 5);
    const std::int64_t cpu = intervals.back().processes.front().cpuNs.value_or(-1);
    QVERIFY2(cpu >= burnt / 5 && cpu < burnt / 2, qPrintable(QString::number(cpu)));
}

void TestMachineWatch::aProcessThatCameLateIsNotThinnedOut()
{
    constexpr std::int64_t burnt = 50 * kNsPerMs;
    MachineWatch watch(5);
    intervalsOf(watch, 4);
    watch.addProcess(0, QCoreApplication::applicationPid());
    burn(burnt);
    const std::vector<Interval> intervals = intervalsOf(watch, 1);
    QVERIFY(intervals.back().processes.front().cpuNs.value_or(-1) >= burnt);
}

void TestMachineWatch::aWholeRunHasTheGaps()
{
    RunPlan plan = test::spinPlan(0, 1, 1.3);
    plan.sampleEveryNs = 5 * kIntervalNs;
    test::Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
    std::size_t told = 0, number = 0;
    for (const Interval& interval : run.intervals) {
        const bool sampled = ++number % 5 == 0;
        told += sampled ? 1 : 0;
        QCOMPARE(!interval.cores.empty(), sampled);
        for (const ProcessSample& sample : interval.processes) { // the loop's own figures go on
            QCOMPARE(sample.rssBytes.has_value(), sampled);
            QCOMPARE(sample.cpuNs.has_value(), sampled);
        }
    }
    QVERIFY(told >= 2);
}

PARASCOPE_TEST_MAIN(TestMachineWatch)
#include "tst_machine_watch.moc"
