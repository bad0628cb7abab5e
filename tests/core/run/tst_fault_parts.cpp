// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that decide about workers, with made-up intervals and clocks.
#include "run/child_guard.h"
#include "run/injection.h"
#include "run/life_book.h"
#include "support/test_base.h"

#include "base/clock.h"

using namespace parascope;

namespace {

constexpr std::int64_t kMiB = 1 << 20;

Interval withChild(int process, std::int64_t rssMiB, std::uint64_t tasks = 0)
{
    Interval interval;
    ProcessSample sample;
    sample.process = process;
    sample.rssBytes = rssMiB * kMiB;
    interval.processes.push_back(sample);
    WorkerSample worker;
    worker.process = process;
    worker.finished = tasks;
    interval.workers.push_back(worker);
    return interval;
}

} // namespace

class TestFaultParts : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void injectionsReadAndWrite_data();
    void injectionsReadAndWrite();
    void injectionsRejected_data();
    void injectionsRejected();
    void theMemoryLimitIsJudgedOnce();
    void theAppItselfHasNoLimit();
    void recycledAfterItsTasks();
    void theMemoryLimitHoldsWhileItIsReplaced();
    void recycledOneAtATime();
    void whoLeavesForGoodHoldsNobodyUp();
    void theLastTasksOfThePredecessorCountForNobody();
    void noLimitNoVerdict();
    void livesAreWrittenDownOnce();
    void workingOnlyMattersToTheReady();
};

void TestFaultParts::injectionsReadAndWrite_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("atMs");
    QTest::addColumn<int>("process");
    QTest::addColumn<QString>("text");
    QTest::newRow("kill@5s") << static_cast<int>(Injection::Kind::Kill) << qint64{5'000} << 0
                             << QStringLiteral("kill@5s");
    QTest::newRow("stop@250ms:3") << static_cast<int>(Injection::Kind::Stop) << qint64{250} << 3
                                  << QStringLiteral("stop@0.25s:3");
    QTest::newRow("cont@1.5min:128") << static_cast<int>(Injection::Kind::Continue) << qint64{90'000} << 128
                                     << QStringLiteral("cont@90s:128");
    QTest::newRow("term@0s") << static_cast<int>(Injection::Kind::Terminate) << qint64{0} << 0
                             << QStringLiteral("term@0s");
}

void TestFaultParts::injectionsReadAndWrite()
{
    QFETCH(int, kind);
    QFETCH(qint64, atMs);
    QFETCH(int, process);
    QFETCH(QString, text);
    const Result<Injection> read = Injection::fromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
    QCOMPARE(read.value().kind, static_cast<Injection::Kind>(kind));
    QCOMPARE(read.value().atNs, atMs * kNsPerMs);
    QCOMPARE(read.value().process, process);
    QCOMPARE(read.value().text(), text);
    QVERIFY(Injection::fromText(text).value() == read.value());
}

void TestFaultParts::injectionsRejected_data()
{
    QTest::addColumn<QString>("part");
    const auto row = [](const char* text, const char* part) {
        QTest::newRow(text) << QString::fromLatin1(part);
    };
    row("kill", "there is no @");
    row("tickle@5s", "what to do");
    row("@5s", "what to do");
    row("kill@", "the time");
    row("kill@soon", "the time");
    row("kill@-1s", "the time");
    row("kill@5s:", "the worker");
    row("kill@5s:0", "the worker");
    row("kill@5s:129", "the worker");
    row("kill@5s:two", "the worker");
}

void TestFaultParts::injectionsRejected()
{
    QFETCH(QString, part);
    const Result<Injection> read = Injection::fromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY2(read.error().what.contains(part), qPrintable(read.error().what));
}

void TestFaultParts::theMemoryLimitIsJudgedOnce()
{
    ChildGuard guard({200 * kMiB, 0, 0});
    guard.fresh(1);
    QVERIFY(guard.judge(withChild(1, 200)).empty());
    const auto verdicts = guard.judge(withChild(1, 201));
    QCOMPARE(verdicts.size(), std::size_t{1});
    QCOMPARE(verdicts[0].process, 1);
    QVERIFY(verdicts[0].kind == ChildVerdict::Kind::EndByMemoryLimit);
    QVERIFY2(verdicts[0].why.startsWith(QStringLiteral("ended by memory limit: 201 MiB of 200 MiB")),
             qPrintable(verdicts[0].why));
    QVERIFY(guard.judge(withChild(1, 400)).empty()); // it is being ended
    guard.fresh(1);
    QVERIFY(guard.judge(withChild(1, 50)).empty());
    QCOMPARE(guard.judge(withChild(1, 300)).size(), std::size_t{1}); // its successor
}

void TestFaultParts::theAppItselfHasNoLimit()
{
    ChildGuard guard({200 * kMiB, 5, 100 * kMiB});
    QVERIFY(guard.judge(withChild(0, 5'000, 1'000)).empty());
    Interval unknown = withChild(1, 0);
    unknown.processes[0].rssBytes.reset(); // a platform that can't tell
    QVERIFY(guard.judge(unknown).empty());
}

void TestFaultParts::recycledAfterItsTasks()
{
    ChildGuard guard({0, 100, 0});
    guard.fresh(2);
    QVERIFY(guard.judge(withChild(2, 10, 60)).empty());
    const auto verdicts = guard.judge(withChild(2, 10, 60));
    QCOMPARE(verdicts.size(), std::size_t{1});
    QVERIFY(verdicts[0].kind == ChildVerdict::Kind::Recycle);
    QCOMPARE(verdicts[0].why, QStringLiteral("after 120 tasks"));
    QVERIFY(guard.judge(withChild(2, 10, 60)).empty());
    guard.fresh(2);
    QVERIFY(guard.judge(withChild(2, 10, 60)).empty()); // counts from 0 again
}

void TestFaultParts::theMemoryLimitHoldsWhileItIsReplaced()
{
    ChildGuard guard({200 * kMiB, 100, 0});
    guard.fresh(1);
    auto verdicts = guard.judge(withChild(1, 150, 100));
    QCOMPARE(verdicts.size(), std::size_t{1});
    QVERIFY(verdicts[0].kind == ChildVerdict::Kind::Recycle);
    QVERIFY(guard.judge(withChild(1, 200, 100)).empty()); // it finishes what it has
    verdicts = guard.judge(withChild(1, 300));
    QCOMPARE(verdicts.size(), std::size_t{1});
    QVERIFY(verdicts[0].kind == ChildVerdict::Kind::EndByMemoryLimit);
    QVERIFY(guard.judge(withChild(1, 400, 100)).empty());
    guard.fresh(1);
    QCOMPARE(guard.judge(withChild(1, 10, 50)).size(), std::size_t{0});
    QCOMPARE(guard.judge(withChild(1, 10, 60)).size(), std::size_t{1}); // its successor is replaced, too
}

void TestFaultParts::recycledOneAtATime()
{
    ChildGuard guard({0, 0, 100 * kMiB});
    for (const int process : {1, 2, 3})
        guard.fresh(process);
    Interval all = withChild(1, 150);
    for (const int process : {2, 3})
        all.processes.push_back(withChild(process, 150).processes[0]);
    for (const int expected : {1, 2, 3}) {
        const auto verdicts = guard.judge(all);
        QCOMPARE(verdicts.size(), std::size_t{1});
        QCOMPARE(verdicts[0].process, expected);
        QVERIFY(guard.judge(all).empty()); // the next one when this one is back
        guard.fresh(expected);
        all.processes[static_cast<std::size_t>(expected - 1)].rssBytes = 10 * kMiB;
    }
    QVERIFY(guard.judge(all).empty());
}

void TestFaultParts::whoLeavesForGoodHoldsNobodyUp()
{
    ChildGuard guard({0, 100, 0});
    guard.fresh(1);
    guard.fresh(2);
    QCOMPARE(guard.judge(withChild(1, 10, 150)).size(), std::size_t{1});
    QVERIFY(guard.judge(withChild(2, 10, 150)).empty()); // one at a time
    guard.leaves(1);                                     // its replacement was given up, or tuned away
    QCOMPARE(guard.judge(withChild(2, 10, 0)).size(), std::size_t{1});
    guard.fresh(2);
    guard.fresh(3);
    guard.leaves(3); // finishes what it has; nobody would come after it
    QVERIFY(guard.judge(withChild(3, 10, 500)).empty());
    QCOMPARE(guard.judge(withChild(2, 10, 500)).size(), std::size_t{1});
    guard.fresh(2);
    guard.fresh(3); // wanted again
    QCOMPARE(guard.judge(withChild(3, 10, 500)).size(), std::size_t{1});
}

void TestFaultParts::theLastTasksOfThePredecessorCountForNobody()
{
    ChildGuard guard({0, 100, 0});
    guard.fresh(1);
    QVERIFY(guard.judge(withChild(1, 10, 20)).empty());
    guard.fresh(1); // the first died and its successor is ready within one interval
    Interval both = withChild(1, 10, 90);
    both.workers.push_back(withChild(1, 10, 30).workers[0]);
    QVERIFY(guard.judge(both).empty());
    const auto verdicts = guard.judge(withChild(1, 10, 80));
    QCOMPARE(verdicts.size(), std::size_t{1});
    QCOMPARE(verdicts[0].why, QStringLiteral("after 110 tasks"));
}

void TestFaultParts::noLimitNoVerdict()
{
    ChildGuard guard({});
    guard.fresh(1);
    QVERIFY(guard.judge(withChild(1, 100'000, 1'000'000'000)).empty());
}

void TestFaultParts::livesAreWrittenDownOnce()
{
    LifeBook book;
    book.set(1, WorkerLife::Spawning, 900);
    book.set(1, WorkerLife::Idle, 1'100);
    book.set(1, WorkerLife::Idle, 1'200);
    book.set(2, WorkerLife::Spawning, 1'300);
    const auto changes = book.take(1'000);
    const std::vector<WorkerChange> expected{
        {0, 1, WorkerLife::Spawning}, {100, 1, WorkerLife::Idle}, {300, 2, WorkerLife::Spawning}};
    QVERIFY(changes == expected);
    QVERIFY(book.take(1'000).empty());
}

void TestFaultParts::workingOnlyMattersToTheReady()
{
    LifeBook book;
    book.setWorking(1, true, 5); // unknown
    book.set(1, WorkerLife::Spawning, 10);
    book.setWorking(1, true, 15);
    book.set(1, WorkerLife::Idle, 20);
    book.setWorking(1, true, 30);
    book.setWorking(1, true, 40);
    book.setWorking(1, false, 50);
    book.set(1, WorkerLife::Hung, 60);
    book.setWorking(1, true, 70);
    QStringList lives;
    for (const WorkerChange& change : book.take(0))
        lives << workerLifeName(change.life) + QString::number(change.atNs);
    QCOMPARE(lives.join(QLatin1Char(' ')), QStringLiteral("spawning10 idle20 busy30 idle50 hung60"));
}

PARASCOPE_TEST_MAIN(TestFaultParts)
#include "tst_fault_parts.moc"
