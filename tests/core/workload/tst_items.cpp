// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/run_one.h"
#include "support/test_base.h"
#include "workload/kernels/items.h"

#include <QSet>

using namespace parascope;

/// Chunks of a batch: what the items of one task see, and what their task makes of their results.
class ItemsTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void aSingleItemIsPassedThrough();
    void itemsHaveIndexSeedAndSlice();
    void equalChecksStayAndOthersMix();
    void failuresAreNamedOnceAndTheRestRuns();
    void tooLittleRoomIsNeverOverrun();
    void chunksOfCalibratedWorkTakeTheSum();
    void chunkedDigestsLieInOrder();
};

void ItemsTest::aSingleItemIsPassedThrough()
{
    TaskView task;
    task.index = 5;
    task.seed = 9;
    const TaskResult result = runItems(task, 0, [](const TaskView& item) {
        TaskResult one;
        one.check = item.index * 100 + item.seed;
        one.ok = false;
        one.message = QStringLiteral("why");
        return one;
    });
    QCOMPARE(result.check, std::uint64_t{509});
    QVERIFY(!result.ok);
    QCOMPARE(result.message, QStringLiteral("why"));
}

void ItemsTest::itemsHaveIndexSeedAndSlice()
{
    std::vector<std::byte> bytes(40);
    TaskView task;
    task.index = 100;
    task.items = 5;
    task.seed = 3;
    task.result = bytes;
    QList<std::uint64_t> indices;
    QSet<std::uint64_t> seeds;
    const TaskResult result = runItems(task, 8, [&](const TaskView& item) {
        indices << item.index;
        seeds << item.seed;
        std::fill(item.result.begin(), item.result.end(), static_cast<std::byte>(item.index));
        TaskResult one;
        one.resultSize = static_cast<std::uint32_t>(item.result.size());
        return one;
    });
    QCOMPARE(indices, (QList<std::uint64_t>{100, 101, 102, 103, 104}));
    QCOMPARE(seeds.size(), 5);
    QVERIFY(seeds.contains(3)); // the first item is the task a chunk of one would be
    QCOMPARE(std::size_t{result.resultSize}, bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        QCOMPARE(bytes[i], static_cast<std::byte>(100 + i / 8));
}

void ItemsTest::equalChecksStayAndOthersMix()
{
    const auto checkOf = [](std::vector<std::uint64_t> checks) {
        TaskView task;
        task.items = static_cast<std::uint32_t>(checks.size());
        return runItems(task, 0,
                        [&](const TaskView& item) {
                            TaskResult one;
                            one.check = checks[item.index];
                            return one;
                        })
            .check;
    };
    QCOMPARE(checkOf({7, 7, 7}), std::uint64_t{7});
    // One wrong item anywhere shows, even two that would cancel each other out, or a right one at the end.
    for (const std::vector<std::uint64_t>& wrong :
         {std::vector<std::uint64_t>{8, 7, 7}, {7, 8, 7}, {7, 7, 8}, {6, 8, 7}, {8, 8, 7}, {0, 7, 7}})
        QVERIFY(checkOf(wrong) != 7);
    QVERIFY(checkOf({1, 2, 3}) != checkOf({3, 2, 1}));
}

void ItemsTest::failuresAreNamedOnceAndTheRestRuns()
{
    TaskView task;
    task.items = 6;
    int ran = 0;
    const TaskResult result = runItems(task, 0, [&](const TaskView& item) {
        ++ran;
        TaskResult one;
        one.ok = item.index % 2 == 0;
        one.message = one.ok ? QString() : QStringLiteral("item %1").arg(item.index);
        return one;
    });
    QCOMPARE(ran, 6);
    QVERIFY(!result.ok);
    QCOMPARE(result.message, QStringLiteral("item 1"));
}

void ItemsTest::tooLittleRoomIsNeverOverrun()
{
    std::vector<std::byte> bytes(20); // for two and a half items
    TaskView task;
    task.items = 4;
    task.result = bytes;
    QList<std::size_t> rooms;
    const TaskResult result = runItems(task, 8, [&](const TaskView& item) {
        rooms << item.result.size();
        return TaskResult();
    });
    QVERIFY(result.ok);
    QCOMPARE(rooms, (QList<std::size_t>{8, 8, 4, 0}));
    // A kernel that has no room for its result writes none.
    const auto hash = test::tryWorkload(QStringLiteral("sha256"), {}).value();
    task.result = std::span(bytes).first(16);
    task.items = 1;
    QCOMPARE(hash->run(task, *hash->makeWorkerState()).resultSize, std::uint32_t{0});
}

void ItemsTest::chunksOfCalibratedWorkTakeTheSum()
{
    for (const char* name : {"spin", "sleep", "lock"}) {
        const auto made = test::tryWorkload(QString::fromLatin1(name),
                                            {{QStringLiteral("service"), QStringLiteral("1ms")}});
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(test::runTask(*made.value(), 0, 4).result.ok);
        QVERIFY(std::chrono::steady_clock::now() - begin >= std::chrono::microseconds(3999));
    }
}

void ItemsTest::chunkedDigestsLieInOrder()
{
    const auto hash = test::tryWorkload(QStringLiteral("sha256"), {}).value();
    const auto one = test::runTask(*hash);
    const auto chunk = test::runTask(*hash, 0, 3);
    QCOMPARE(chunk.result.check, one.result.check);
    QCOMPARE(chunk.bytes.size(), 3 * one.bytes.size());
    for (std::size_t i = 0; i < chunk.bytes.size(); ++i)
        QCOMPARE(chunk.bytes[i], one.bytes[i % one.bytes.size()]);
}

PARASCOPE_TEST_MAIN(ItemsTest)
#include "tst_items.moc"
