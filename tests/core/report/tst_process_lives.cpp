// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/process_lives.h"

#include "support/test_base.h"

using namespace parascope;

namespace {

WorkerChange at(std::int64_t ns, WorkerLife life, int process = 1)
{
    WorkerChange change;
    change.atNs = ns;
    change.process = process;
    change.life = life;
    return change;
}

} // namespace

class TestProcessLives : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void aLifeIsAddedUp();
    void absentUntilTheEnd();
    void turnsOfWorkAreNoRow();
    void placesAreApart();
};

void TestProcessLives::aLifeIsAddedUp()
{
    ProcessLives lives;
    for (const auto& [ns, life] : {std::pair(0, WorkerLife::Spawning), std::pair(10, WorkerLife::Idle),
                                   std::pair(20, WorkerLife::Busy), std::pair(100, WorkerLife::Dead),
                                   std::pair(101, WorkerLife::Waiting), std::pair(150, WorkerLife::Spawning),
                                   std::pair(160, WorkerLife::Idle), std::pair(200, WorkerLife::Dead),
                                   std::pair(201, WorkerLife::Spawning), std::pair(230, WorkerLife::Busy)})
        static_cast<void>(lives.add(at(ns, life)));
    lives.finish(1'000); // it is there: nothing to add
    const ProcessLife* life = lives.find(1);
    QVERIFY(life != nullptr);
    QCOMPARE(life->state, WorkerLife::Busy);
    QCOMPARE(life->starts, 3);
    QCOMPARE(life->deaths, 2);
    QCOMPARE(life->absentNs, std::int64_t{60 + 30});
}

void TestProcessLives::absentUntilTheEnd()
{
    ProcessLives lives;
    static_cast<void>(lives.add(at(0, WorkerLife::Spawning)));
    static_cast<void>(lives.add(at(100, WorkerLife::Dead)));
    static_cast<void>(lives.add(at(100, WorkerLife::GivenUp)));
    lives.finish(1'000);
    lives.finish(2'000); // once is enough
    QCOMPARE(lives.find(1)->absentNs, std::int64_t{900});
    QCOMPARE(lives.find(1)->state, WorkerLife::GivenUp);
}

void TestProcessLives::turnsOfWorkAreNoRow()
{
    ProcessLives lives;
    QVERIFY(lives.add(at(0, WorkerLife::Idle))); // the first state always
    QVERIFY(!lives.add(at(1, WorkerLife::Busy)));
    QVERIFY(!lives.add(at(2, WorkerLife::Idle)));
    QVERIFY(lives.add(at(3, WorkerLife::Hung)));
    QVERIFY(lives.add(at(4, WorkerLife::Dead)));
    QVERIFY(lives.add(at(5, WorkerLife::Spawning)));
    QVERIFY(lives.add(at(6, WorkerLife::Idle)));
}

void TestProcessLives::placesAreApart()
{
    ProcessLives lives;
    static_cast<void>(lives.add(at(0, WorkerLife::Spawning, 1)));
    static_cast<void>(lives.add(at(0, WorkerLife::Spawning, 2)));
    static_cast<void>(lives.add(at(50, WorkerLife::Dead, 2)));
    QCOMPARE(lives.find(1)->deaths, 0);
    QCOMPARE(lives.find(2)->deaths, 1);
    QVERIFY(lives.find(0) == nullptr); // this app has no states
}

PARASCOPE_TEST_MAIN(TestProcessLives)
#include "tst_process_lives.moc"
