// SPDX-License-Identifier: GPL-3.0-or-later
// Runs under load on four processes that are killed, stopped and replaced by liars at random, for
// $PARASCOPE_CHAOS_SECONDS (60): every task has one outcome, and nothing is left over.
#include "core/run/watched_run.h"
#include "support/holdings.h"
#include "support/quiet_machine.h"
#include "support/sanitizers.h"
#include "support/test_base.h"

#include "base/clock.h"
#include "host/child_start.h"
#include "measure/loop_delay.h"
#include "measure/system/main_loop_probe.h"
#include "workload/random.h"

#include <QDir>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <array>
#include <malloc.h>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace parascope;
using parascope::test::Holdings;
using parascope::test::Run;

namespace {

constexpr int kProcesses = 4;
constexpr int kRounds = 4; ///< two with shared memory, two over pipes with liars

/// A thread that was joined still stands in /proc for a moment.
constexpr int kLeavesMs = 300;

/// The names of the threads of this process: what a failure needs to be understood.
QByteArray threadNames()
{
    QByteArrayList names;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString& thread : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(tasks.filePath(thread + QStringLiteral("/comm")));
        if (name.open(QIODevice::ReadOnly))
            names << name.readAll().trimmed();
    }
    return names.join(", ");
}

/// What this process holds when nothing runs, without what was freed and is kept for later.
Holdings holdingsAtRest()
{
    ::malloc_trim(0);
    return Holdings::now();
}

struct Figures {
    TaskCounts counts;
    std::map<QString, int> events;
    Histogram busy;
    std::int64_t observedNs = 0;
    std::vector<double> noticedMs; ///< from a kill to its notice
    std::vector<double> backMs;    ///< from the start of a replacement to its being ready
    void add(const std::vector<Interval>& intervals);
};

void Figures::add(const std::vector<Interval>& intervals)
{
    std::map<int, std::int64_t> killedNs;
    for (const Interval& interval : intervals) {
        counts.add(interval.counts);
        for (const ProcessSample& sample : interval.processes) {
            if (sample.process != 0)
                continue;
            busy.add(sample.loopBusy);
            observedNs += sample.loopObservedNs;
        }
        for (const RunEvent& event : interval.events) {
            ++events[event.kind];
            if (event.kind == QLatin1String("injected") && event.text.startsWith(QLatin1String("kill")))
                killedNs.try_emplace(event.process, event.atNs);
            if (event.kind == QLatin1String("exited") && killedNs.contains(event.process)) {
                if (event.text.contains(QLatin1String("SIGKILL")))
                    noticedMs.push_back(nsToMs(event.atNs - killedNs[event.process]));
                killedNs.erase(event.process);
            }
            if (event.kind == QLatin1String("respawned"))
                backMs.push_back(event.value * 1e3);
        }
    }
}

QString percentiles(std::vector<double> values)
{
    if (values.empty())
        return QStringLiteral("none");
    std::ranges::sort(values);
    const auto at = [&values](double p) {
        return QString::number(values[static_cast<std::size_t>(p * static_cast<double>(values.size() - 1))],
                               'f', 2);
    };
    return QStringLiteral("median %1 ms, p99 %2 ms, longest %3 ms (n %4)")
        .arg(at(0.5), at(0.99), at(1))
        .arg(values.size());
}

} // namespace

class TestChaos : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndNothingIsLeft();

private:
    /// One run of `seconds`; false when it did not end or end well.
    void runRound(bool liars, double seconds, Figures& figures);
    SplitMix64 m_random{4711};
    MainLoopProbe m_probe;
};

void TestChaos::runRound(bool liars, double seconds, Figures& figures)
{
    const QString program =
        liars ? QCoreApplication::applicationDirPath() + QStringLiteral("/parascope-fakeworker")
              : QStringLiteral(PARASCOPE_BIN_DIR "/parascope-worker");
    qputenv("PARASCOPE_WORKER", program.toLocal8Bit());
    qputenv("PARASCOPE_FAKE", "chaos");
    RunPlan plan = test::spinPlan(0, kProcesses, seconds);
    plan.workload = QStringLiteral("spin");
    plan.parameters.set(QStringLiteral("service"), 200e3);
    plan.retries = liars ? 0 : 2;
    plan.timeoutNs = kNsPerSecond;
    plan.restartsPerMinute = 100'000;
    plan.channel = liars ? ChannelKind::Stdio : ChannelKind::Auto;
    Run run(plan, &m_probe);
    QTimer strike;
    connect(&strike, &QTimer::timeout, &strike, [&] {
        constexpr std::array weapons{Injection::Kind::Kill,     Injection::Kind::Kill,
                                     Injection::Kind::Kill,     Injection::Kind::Stop,
                                     Injection::Kind::Continue, Injection::Kind::Terminate};
        Injection injection;
        injection.kind = weapons[m_random.nextBelow(weapons.size())];
        injection.process = 1 + static_cast<int>(m_random.nextBelow(kProcesses));
        run.session.inject(injection);
        strike.setInterval(200 + static_cast<int>(m_random.nextBelow(1'000)));
    });
    strike.start(500);
    run.session.start();
    QVERIFY(run.toEnd(static_cast<int>(seconds * 1e3) + 60'000));
    QVERIFY2(run.outcome.kind == OutcomeKind::Completed,
             run.outcome.error ? qPrintable(run.outcome.error->sentence()) : "not completed");
    const TaskCounts counts = run.totals();
    QCOMPARE(counts.submitted, counts.settled());
    QCOMPARE(counts.lost, counts.lostRunning + counts.lostQueued + counts.lostSilent);
    QVERIFY(counts.completed > 100);
    QVERIFY(run.texts(QStringLiteral("accounting")).isEmpty());
    figures.add(run.intervals);
}

void TestChaos::nothingIsLostAndNothingIsLeft()
{
    bool given = false;
    const double asked = qEnvironmentVariable("PARASCOPE_CHAOS_SECONDS").toDouble(&given);
    const double seconds = given ? asked : 60;
    Figures warmUp, figures;
    for (const bool liars : {false, true}) { // what is opened once and kept
        runRound(liars, 1, warmUp);
        if (QTest::currentTestFailed())
            return;
    }
    QTest::qWait(kLeavesMs);
    const Holdings before = holdingsAtRest();
    for (int round = 0; round < kRounds; ++round) {
        runRound(round % 2 == 1, std::max(1.0, seconds / kRounds), figures);
        if (QTest::currentTestFailed())
            return;
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(kLeavesMs);
    const Holdings after = holdingsAtRest();
    QStringList events;
    for (const auto& [kind, count] : figures.events)
        events << QStringLiteral("%1 %2").arg(count).arg(kind);
    const TaskCounts& c = figures.counts;
    const double loopMs = nsToMs(loopDelayAtPercentile(figures.busy, figures.observedNs, 99));
    qInfo("%.0f s: %llu submitted = %llu completed + %llu failed + %llu timed out + %llu lost (%llu running, "
          "%llu queued, %llu silent) + %llu cancelled; %llu given out again",
          seconds, static_cast<unsigned long long>(c.submitted), static_cast<unsigned long long>(c.completed),
          static_cast<unsigned long long>(c.failed), static_cast<unsigned long long>(c.timedOut),
          static_cast<unsigned long long>(c.lost), static_cast<unsigned long long>(c.lostRunning),
          static_cast<unsigned long long>(c.lostQueued), static_cast<unsigned long long>(c.lostSilent),
          static_cast<unsigned long long>(c.cancelled), static_cast<unsigned long long>(c.retried));
    qInfo("events: %s", qPrintable(events.join(QStringLiteral(", "))));
    qInfo("kill noticed: %s", qPrintable(percentiles(figures.noticedMs)));
    qInfo("replacement ready: %s", qPrintable(percentiles(figures.backMs)));
    qInfo("loop delay of the app's main thread: p99 %.2f ms", loopMs);
    qInfo("descriptors %d -> %d, threads %d -> %d, memory %.1f -> %.1f MiB", before.descriptors,
          after.descriptors, before.threads, after.threads, before.memoryMiB, after.memoryMiB);
    QVERIFY(figures.events[QStringLiteral("exited")] > 2 * kProcesses * kRounds / 2);
    QCOMPARE(after.descriptors, before.descriptors);
    QVERIFY2(after.threads == before.threads, threadNames());
    if (!test::kThreadSanitizer) // whose shadow grows with every address that was touched
        QVERIFY(after.memoryMiB < before.memoryMiB + (test::kAddressSanitizer ? 48 : 24));
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1); // no child, dead or alive
    QVERIFY2(loopMs < (test::onQuietMachine() ? 16 : 50), qPrintable(QString::number(loopMs)));
}

/// Its long form takes longer than the five minutes after which Qt Test ends a test; ctest has its own limit.
int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    return parascope::test::runTest<TestChaos>(argc, argv);
}

#include "tst_chaos.moc"
