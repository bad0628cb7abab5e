// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/core_load.h"

#include "base/clock.h"
#include "measure/system/foreign_load.h"
#include "support/test_base.h"

#include <limits>
#include <random>

using namespace parascope;

namespace {

constexpr std::int64_t kTick = 10 * kNsPerMs;
constexpr std::int64_t kSecond = kNsPerSecond;

using Cores = std::vector<CoreTicks>;

MachineLoad between(const Cores& before, const Cores& after)
{
    return coreLoad(before, after, kTick, kSecond);
}

MachineLoad loadOf(std::int64_t busyNs, int cores)
{
    MachineLoad load;
    load.busyNs = busyNs;
    load.lengthNs = kSecond;
    load.cores.resize(static_cast<std::size_t>(cores));
    return load;
}

} // namespace

class TestCoreLoad : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void ratios();
    void counterThatRunsBackwards();
    void coresThatComeAndGo();
    void countersThatStandStill();
    void anyCountersGiveRatios();
    void foreign_data();
    void foreign();
    void foreignWithoutCores();
};

void TestCoreLoad::ratios()
{
    const MachineLoad load =
        between({{0, 1000, 5000, 10}, {1, 2000, 6000, 20}}, {{0, 1025, 5070, 15}, {1, 2100, 6000, 20}});
    QCOMPARE(load.cores.size(), std::size_t{2});
    QVERIFY((load.cores[0] == CoreSample{0, 0.25, 0.05}));
    QVERIFY((load.cores[1] == CoreSample{1, 1.0, 0.0}));
    QCOMPARE(load.busyRatio, 0.625);
    QCOMPARE(load.stealRatio, 0.025);
    QCOMPARE(load.busyNs, 125 * kTick);
    QCOMPARE(load.lengthNs, kSecond);
}

void TestCoreLoad::counterThatRunsBackwards()
{
    const MachineLoad load = between({{0, 1000, 5000, 10}}, {{0, 1050, 4000, 5}});
    QVERIFY((load.cores[0] == CoreSample{0, 1.0, 0.0}));
    QCOMPARE(load.busyNs, 50 * kTick);
}

void TestCoreLoad::coresThatComeAndGo()
{
    const MachineLoad load = between({{0, 10, 0, 0}, {2, 10, 0, 0}, {3, 10, 0, 0}},
                                     {{1, 99, 0, 0}, {2, 60, 50, 0}, {3, 10, 100, 0}, {4, 99, 0, 0}});
    QCOMPARE(load.cores.size(), std::size_t{2});
    QVERIFY((load.cores[0] == CoreSample{2, 0.5, 0.0}));
    QVERIFY((load.cores[1] == CoreSample{3, 0.0, 0.0}));
    QCOMPARE(load.busyRatio, 0.25);
    QVERIFY(between({}, {{0, 1, 1, 1}}).cores.empty());
    QVERIFY(between({{0, 1, 1, 1}}, {}).cores.empty());
}

void TestCoreLoad::countersThatStandStill()
{
    const MachineLoad load = between({{0, 1, 2, 3}}, {{0, 1, 2, 3}});
    QVERIFY(load.cores.empty()); // asked again before a tick: nothing is known, not 0
    QCOMPARE(load.busyRatio, 0.0);
    QCOMPARE(load.busyNs, 0);
}

void TestCoreLoad::anyCountersGiveRatios()
{
    std::mt19937_64 random(5);
    const auto some = [&] { return random() >> (random() % 64); };
    for (int i = 0; i < 20'000; ++i) {
        const Cores before{{0, some(), some(), some()}, {1, some(), some(), some()}};
        const Cores after{{0, some(), some(), some()}, {1, some(), some(), some()}};
        const MachineLoad load = between(before, after);
        for (const CoreSample& core : load.cores) {
            QVERIFY(core.busyRatio >= 0 && core.busyRatio <= 1);
            QVERIFY(core.stealRatio >= 0 && core.busyRatio + core.stealRatio <= 1 + 1e-12);
        }
        QVERIFY(load.busyRatio >= 0 && load.busyRatio <= 1);
        QVERIFY(load.busyNs >= 0 && load.busyNs <= 4 * kSecond);
    }
}

void TestCoreLoad::foreign_data()
{
    QTest::addColumn<qint64>("busy");
    QTest::addColumn<qint64>("own");
    QTest::addColumn<double>("ratio");
    QTest::newRow("all ours") << qint64{kSecond} << qint64{kSecond} << 0.0;
    QTest::newRow("half of two cores is foreign") << qint64{kSecond} << qint64{0} << 0.5;
    QTest::newRow("a quarter") << qint64{kSecond} << qint64{kSecond / 2} << 0.25;
    QTest::newRow("ours counts finer than the kernel's ticks") << qint64{0} << qint64{kSecond} << 0.0;
    QTest::newRow("more than the machine has") << qint64{9 * kSecond} << qint64{0} << 1.0;
    QTest::newRow("extremes") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::min()
                              << 1.0;
}

void TestCoreLoad::foreign()
{
    QFETCH(qint64, busy);
    QFETCH(qint64, own);
    const std::optional<double> found = foreignCpuRatio(loadOf(busy, 2), own);
    QVERIFY(found.has_value());
    QTEST(*found, "ratio");
}

void TestCoreLoad::foreignWithoutCores()
{
    QVERIFY(!foreignCpuRatio(loadOf(kSecond, 0), 0));
    MachineLoad load = loadOf(kSecond, 2);
    load.lengthNs = 0;
    QVERIFY(!foreignCpuRatio(load, 0));
}

PARASCOPE_TEST_MAIN(TestCoreLoad)
#include "tst_core_load.moc"
