// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/probed_application.h"

#include "core/system/loop_play.h"
#include "support/test_base.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <atomic>
#include <optional>

using namespace parascope;
using namespace parascope::test;

/// The same figures on a loop whose poll can't be hooked: main() below asks for Qt's own dispatcher.
class TestProbedApplication : public TestBase {
    Q_OBJECT
private Q_SLOTS:
    void dispatcherIsNotGlibs();
    void findsEveryBlock_data();
    void findsEveryBlock();
    void nestedLoopIsNoStall();
    void handlerAfterNestedLoopCounts();
    void handlerThatProcessesEventsIsNoStall();
    void directCallsInsideAHandlerAreOnePeriod();
    void idleLoopHasNoStall();
    void otherThreadsDoNotCount();
    void probeThatComesInsideAHandler();
};

void TestProbedApplication::dispatcherIsNotGlibs()
{
    QVERIFY(!QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib"));
    MainLoopProbe probe;
    QVERIFY(probe.available());
}

void TestProbedApplication::findsEveryBlock_data()
{
    QTest::addColumn<int>("ms");
    for (const int ms : {2, 5, 20, 50, 100, 200})
        QTest::addRow("%d ms", ms) << ms;
}

void TestProbedApplication::findsEveryBlock()
{
    QFETCH(int, ms);
    MainLoopProbe probe;
    probe.setActive(true);
    std::int64_t truth = 0;
    handle([&] {
        const std::int64_t start = monotonicNs();
        sleepFor(ms);
        truth = monotonicNs() - start;
    });
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.atLeast(truth) >= 1);
    QVERIFY(truth < 50 * kNsPerMs || !seen.stalls.empty());
    for (const Stall& stall : seen.stalls) {
        QVERIFY(stall.durationNs >= 50 * kNsPerMs); // shorter ones are none, however busy the machine
        QVERIFY(stall.cause == StallCause::Blocked || stall.durationNs < 60 * kNsPerMs);
    }
}

void TestProbedApplication::nestedLoopIsNoStall()
{
    MainLoopProbe probe;
    handle([] { runLoop(200); });
    handle([] { handle([] { runLoop(100); }); });
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.stalls.empty());
}

void TestProbedApplication::handlerAfterNestedLoopCounts()
{
    MainLoopProbe probe;
    std::int64_t firstOver = 0;
    std::int64_t loopOver = 0;
    handle([&] {
        sleepFor(60);
        firstOver = monotonicNs();
        runLoop(100);
        loopOver = monotonicNs();
        sleepFor(80);
    });
    Seen seen;
    seen.take(probe);
    QCOMPARE(seen.stalls.size(), std::size_t{2});
    QVERIFY(seen.stalls[0].durationNs >= 60 * kNsPerMs);
    QVERIFY(seen.stalls[0].startNs + seen.stalls[0].durationNs < loopOver); // the loop is no part of it
    QVERIFY(seen.stalls[1].durationNs >= 80 * kNsPerMs);
    QVERIFY(seen.stalls[1].startNs > firstOver);
}

void TestProbedApplication::handlerThatProcessesEventsIsNoStall()
{
    MainLoopProbe probe;
    handle([] {
        for (int i = 0; i < 20; ++i) {
            sleepFor(5);
            QCoreApplication::processEvents();
        }
    });
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.stalls.empty());
    QVERIFY(seen.atLeast(5 * kNsPerMs) >= 19);
}

void TestProbedApplication::directCallsInsideAHandlerAreOnePeriod()
{
    MainLoopProbe probe;
    QObject target;
    handle([&] {
        for (int i = 0; i < 10; ++i) {
            QEvent event(QEvent::User);
            sleepFor(3);
            QCoreApplication::sendEvent(&target, &event);
            sleepFor(3);
        }
    });
    Seen seen;
    seen.take(probe);
    QCOMPARE(seen.stalls.size(), std::size_t{1});
    QVERIFY(seen.stalls.front().durationNs >= 60 * kNsPerMs);
}

void TestProbedApplication::idleLoopHasNoStall()
{
    MainLoopProbe probe;
    probe.setActive(true);
    runLoop(200);
    Seen seen;
    seen.take(probe);
    QVERIFY(seen.stalls.empty());
    QVERIFY(seen.observedNs >= 190 * kNsPerMs);
}

void TestProbedApplication::otherThreadsDoNotCount()
{
    MainLoopProbe probe;
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    std::atomic<bool> done{false};
    QMetaObject::invokeMethod(
        &worker,
        [&] {
            sleepFor(100);
            done = true;
        },
        Qt::QueuedConnection);
    while (!done)
        runLoop(10);
    thread.quit();
    Seen seen;
    seen.take(probe);
    thread.wait();
    QVERIFY(seen.stalls.empty());
}

void TestProbedApplication::probeThatComesInsideAHandler()
{
    std::optional<MainLoopProbe> probe;
    handle([&] { probe.emplace(); });
    handle([] { sleepFor(60); });
    Seen seen;
    seen.take(*probe);
    QCOMPARE(seen.stalls.size(), std::size_t{1});
    handle([&] { probe.reset(); });
    runLoop(5);
}

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    const ProbedApplication<QCoreApplication> app(argc, argv);
    TestProbedApplication object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_probed_application.moc"
