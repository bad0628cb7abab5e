// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody gets a turn, nobody twice a second, and the cost of a reading decides when the next may come.
#include "run/pss_turns.h"
#include "support/test_base.h"

#include <vector>

using namespace parascope;

class TestPssTurns : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void nobodyToRead();
    void eachInTurnAndOnceASecond();
    void costMakesItRest();
    void fewerProcessesThanTheTurn();
    void budgetHolds();
};

void TestPssTurns::nobodyToRead()
{
    PssTurns turns;
    QVERIFY(!turns.next(0, 0));
    QVERIFY(turns.next(1, 0) == 0U);
}

void TestPssTurns::eachInTurnAndOnceASecond()
{
    PssTurns turns;
    const std::int64_t start = 5 * kNsPerSecond;
    QVERIFY(turns.next(3, start) == 0U);
    QVERIFY(turns.next(3, start + 1) == 1U);
    QVERIFY(turns.next(3, start + 2) == 2U);
    QVERIFY(!turns.next(3, start + 3));
    QVERIFY(!turns.next(3, start + PssTurns::kRoundNs - 1));
    QVERIFY(turns.next(3, start + PssTurns::kRoundNs) == 0U);
}

void TestPssTurns::costMakesItRest()
{
    PssTurns turns;
    QVERIFY(turns.next(2, 0) == 0U);
    turns.spent(200'000, 1'000'000);
    const std::int64_t rested = 1'000'000 + 200'000 * PssTurns::kRestPerCost;
    QVERIFY(!turns.next(2, rested - 1));
    QVERIFY(turns.next(2, rested) == 1U);
}

void TestPssTurns::fewerProcessesThanTheTurn()
{
    PssTurns turns;
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(turns.next(8, 0) == i);
    QVERIFY(!turns.next(2, 1)); // a new round, for which it is too early
    QVERIFY(turns.next(2, PssTurns::kRoundNs) == 0U);
}

void TestPssTurns::budgetHolds()
{
    // 64 processes of 0.3 ms each, asked ten times a second for ten minutes.
    PssTurns turns;
    std::int64_t spent = 0;
    std::vector<int> readings(64);
    const std::int64_t length = 600 * kNsPerSecond;
    for (std::int64_t now = 0; now < length; now += 100 * kNsPerMs)
        if (const auto turn = turns.next(64, now)) {
            ++readings[*turn];
            spent += 300'000;
            turns.spent(300'000, now);
        }
    QVERIFY(spent * PssTurns::kRestPerCost <= length + 300'000 * PssTurns::kRestPerCost);
    for (const int count : readings)
        QVERIFY2(count >= 14, qPrintable(QString::number(count)));
}

PARASCOPE_TEST_MAIN(TestPssTurns)
#include "tst_pss_turns.moc"
