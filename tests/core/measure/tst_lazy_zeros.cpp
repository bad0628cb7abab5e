// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/lazy_zeros.h"

#include "measure/shard_record.h"

#include "support/test_base.h"

#include <algorithm>
#include <cstdint>

using namespace parascope;

class TestLazyZeros : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void beginsAsZero();
    void isZeroAlsoInUsedMemory();
    void valuesAreCopied();
    void objectIsAlignedAndWorks();
};

void TestLazyZeros::beginsAsZero()
{
    const LazyZeroVector<std::uint32_t> numbers(33'792);
    QCOMPARE(numbers.size(), std::size_t{33'792});
    QVERIFY(std::ranges::all_of(numbers, [](std::uint32_t number) { return number == 0; }));
}

void TestLazyZeros::isZeroAlsoInUsedMemory()
{
    // Sizes that the allocator hands out again from what was freed.
    for (int round = 0; round < 50; ++round) {
        LazyZeroVector<std::uint32_t> numbers(round % 2 == 0 ? 500 : 33'792);
        QVERIFY(std::ranges::all_of(numbers, [](std::uint32_t number) { return number == 0; }));
        std::ranges::fill(numbers, 0xdeadbeef);
    }
}

void TestLazyZeros::valuesAreCopied()
{
    LazyZeroVector<std::uint32_t> numbers(3);
    numbers[1] = 7;
    const LazyZeroVector<std::uint32_t> copy = numbers;
    QVERIFY(copy == numbers);
    const LazyZeroVector<std::uint32_t> filled(4, 9);
    QVERIFY(std::ranges::all_of(filled, [](std::uint32_t number) { return number == 9; }));
}

void TestLazyZeros::objectIsAlignedAndWorks()
{
    const LazyZeroObject<HistogramShard> shard;
    QCOMPARE(reinterpret_cast<std::uintptr_t>(&*shard) % alignof(HistogramShard), std::uintptr_t{0});
    QCOMPARE(shard->sum.load(), std::uint64_t{0});
    shard->record(5'000);
    Histogram into;
    ShardReader reader;
    QCOMPARE(reader.collect(*shard, into), std::uint64_t{1});
    QCOMPARE(into.max(), into.layout().highestEquivalent(5'000));
}

PARASCOPE_TEST_MAIN(TestLazyZeros)
#include "tst_lazy_zeros.moc"
