// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/shard_record.h"
#include "support/test_base.h"

#include <atomic>
#include <map>
#include <memory>
#include <random>
#include <thread>

using namespace parascope;

namespace {

std::unique_ptr<HistogramShard> newShard()
{
    return std::make_unique<HistogramShard>();
}

HistogramDelta takeNews(const HistogramShard& shard, ShardReader& reader)
{
    ShardMerger merger;
    merger.add(shard, reader);
    return merger.take();
}

/// Writes many values as one writer would, without the loop: the counters are what they would be then.
void preload(HistogramShard& shard, std::int64_t value, std::uint32_t count)
{
    const std::uint32_t index = standard_layout::indexOf(value);
    addAsOnlyWriter(shard.blocks[index >> HistogramShard::kBlockShift], count);
    addAsOnlyWriter(shard.counters[index], count);
    addAsOnlyWriter(shard.sum, static_cast<std::uint64_t>(value) * count);
}

} // namespace

class TestShard : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void fastIndexIsTheStandardOne()
    {
        const HistogramLayout& layout = HistogramLayout::standard();
        QCOMPARE(standard_layout::kHighest, layout.highest);
        QCOMPARE(HistogramShard::kCounters, layout.countsLength);
        for (std::int32_t index = 0; layout.valueAt(index) <= layout.highest; ++index) {
            const std::int64_t low = layout.valueAt(index);
            QCOMPARE(standard_layout::indexOf(low), static_cast<std::uint32_t>(index));
            QCOMPARE(standard_layout::indexOf(std::min(layout.highestEquivalent(low), layout.highest)),
                     static_cast<std::uint32_t>(index));
        }
    }

    void allZeroIsTheEmptyState()
    {
        const auto shard = newShard();
        ShardReader reader;
        QVERIFY(takeNews(*shard, reader) == HistogramDelta{});
    }

    void recordsValuesOnceAndInOrder()
    {
        const auto shard = newShard();
        ShardReader reader;
        shard->record(1'000'000);
        shard->record(10);
        shard->record(10);
        const HistogramDelta delta = takeNews(*shard, reader);
        const HistogramLayout& layout = HistogramLayout::standard();
        const std::vector<std::pair<std::uint32_t, std::uint32_t>> expected{
            {10, 2}, {static_cast<std::uint32_t>(layout.indexOf(1'000'000)), 1}};
        QVERIFY(delta.counts == expected);
        QCOMPARE(delta.total, 3U);
        QCOMPARE(delta.sum, 1'000'020.0);
        QCOMPARE(delta.max, layout.highestEquivalent(1'000'000));
        QVERIFY(takeNews(*shard, reader) == HistogramDelta{});
        shard->record(10);
        QCOMPARE(takeNews(*shard, reader).total, 1U);
    }

    void clampsLikeTheDenseHistogram()
    {
        const auto shard = newShard();
        ShardReader reader;
        shard->record(-7);
        shard->record(INT64_MAX);
        shard->record(INT64_MIN);
        Histogram expected;
        expected.record(-7);
        expected.record(INT64_MAX);
        expected.record(INT64_MIN);
        Histogram collected;
        QCOMPARE(reader.collect(*shard, collected), 3U);
        for (std::int32_t index = 0; index < expected.layout().countsLength; ++index)
            QCOMPARE(collected.countAt(index), expected.countAt(index));
        QCOMPARE(collected.max(),
                 expected.layout().highestEquivalent(expected.max())); // the bucket is what is known
    }

    void eachReaderHasItsOwnMemory()
    {
        const auto shard = newShard();
        ShardReader first;
        ShardReader second;
        shard->record(5);
        QCOMPARE(takeNews(*shard, first).total, 1U);
        shard->record(5);
        QCOMPARE(takeNews(*shard, first).total, 1U);
        QCOMPARE(takeNews(*shard, second).total, 2U);
    }

    void countersAndSumMayWrapAround()
    {
        const auto shard = newShard();
        ShardReader reader;
        shard->sum.store(UINT64_MAX - 50);
        preload(*shard, 300, UINT32_MAX - 1);
        static_cast<void>(takeNews(*shard, reader));
        for (int round = 0; round < 5; ++round)
            shard->record(300);
        const HistogramDelta delta = takeNews(*shard, reader);
        QCOMPARE(delta.total, 5U);
        QCOMPARE(delta.sum, 1500.0);
        QVERIFY(shard->counters[300].load() < 10); // it did wrap
    }

    void mergerSumsShardsAndForgetsAfterTake()
    {
        std::mt19937_64 random(7);
        std::vector<std::unique_ptr<HistogramShard>> shards;
        std::vector<ShardReader> readers(5);
        for (std::size_t at = 0; at < readers.size(); ++at)
            shards.push_back(newShard());
        ShardMerger merger;
        for (int interval = 0; interval < 30; ++interval) {
            std::map<std::uint32_t, std::uint32_t> expected;
            double sum = 0;
            for (const auto& shard : shards) {
                for (std::uint64_t left = random() % 500; left > 0; --left) {
                    const auto value = static_cast<std::int64_t>((random() % 40'000'000) >> (random() % 26));
                    shard->record(value);
                    ++expected[standard_layout::indexOf(value)];
                    sum += static_cast<double>(value);
                }
            }
            for (std::size_t at = 0; at < readers.size(); ++at)
                merger.add(*shards[at], readers[at]);
            const HistogramDelta delta = merger.take();
            const std::vector<std::pair<std::uint32_t, std::uint32_t>> list(expected.begin(), expected.end());
            QVERIFY(delta.counts == list);
            QCOMPARE(delta.sum, sum);
        }
        QVERIFY(merger.take() == HistogramDelta{});
    }

    /// What a reader may see of a running writer: the block counter ahead of the counter or behind it.
    void lateStoresAreNeitherLostNorCountedTwice()
    {
        const auto shard = newShard();
        ShardReader reader;
        shard->blocks[0].store(1); // the counter is still on its way
        QCOMPARE(takeNews(*shard, reader).total, 0U);
        shard->counters[20].store(1);
        QCOMPARE(takeNews(*shard, reader).total, 1U);

        shard->counters[21].store(1); // the block's second count is still on its way
        shard->blocks[0].store(2);
        shard->counters[22].store(1);
        QCOMPARE(takeNews(*shard, reader).total, 2U);
        shard->blocks[0].store(3);
        QCOMPARE(takeNews(*shard, reader).total, 0U);
        shard->counters[23].store(1);
        shard->blocks[0].store(4);
        QCOMPARE(takeNews(*shard, reader).total, 1U);
    }

    void aWriterThatDiedBetweenItsStoresHarmsNothing()
    {
        const auto shard = newShard();
        ShardReader reader;
        shard->record(40);
        shard->blocks[0].store(2); // died here; its successor writes on
        QCOMPARE(takeNews(*shard, reader).total, 1U);
        shard->record(41);
        QCOMPARE(takeNews(*shard, reader).total, 1U);
        QCOMPARE(takeNews(*shard, reader).total, 0U);
    }

    void runningWriterLosesNothing()
    {
        constexpr int kValues = 400'000;
        const auto shard = newShard();
        Histogram expected;
        std::atomic<bool> done = false;
        std::thread writer([&] {
            std::mt19937_64 random(8);
            for (int left = kValues; left > 0; --left) {
                const auto value = static_cast<std::int64_t>(random() >> (34 + random() % 30));
                shard->record(value);
                expected.record(value);
            }
            done.store(true, std::memory_order_release);
        });
        ShardReader reader;
        ShardMerger merger;
        Histogram collected;
        HistogramDelta merged;
        double sum = 0;
        bool last = false;
        while (!last) {
            last = done.load(std::memory_order_acquire);
            merger.add(*shard, reader);
            const HistogramDelta delta = merger.take();
            sum += delta.sum;
            collected.add(delta);
        }
        writer.join();
        QCOMPARE(collected.total(), static_cast<std::uint64_t>(kValues));
        for (std::int32_t index = 0; index < expected.layout().countsLength; ++index)
            QCOMPARE(collected.countAt(index), expected.countAt(index));
        QCOMPARE(static_cast<std::uint64_t>(sum), shard->sum.load());
    }
};

PARASCOPE_TEST_MAIN(TestShard)
#include "tst_shard.moc"
