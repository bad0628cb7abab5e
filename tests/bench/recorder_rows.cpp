// SPDX-License-Identifier: GPL-3.0-or-later
// Writing down a finished task, and putting what all workers wrote together.
#include "rows.h"

#include "base/clock.h"
#include "host/record_task.h"
#include "workload/random.h"

#include <algorithm>
#include <array>
#include <memory>

namespace parascope::bench {
namespace {

constexpr int kTasks = 2'000'000;

double oneClock()
{
    std::int64_t sum = 0;
    const std::int64_t start = monotonicNs();
    for (int i = 0; i < kTasks; ++i)
        sum += monotonicNs();
    const std::int64_t end = monotonicNs();
    return static_cast<double>(end - start + (sum == 42 ? 1 : 0)) / kTasks;
}

/// The stamp and everything a worker writes down at the end of a task.
double recordedTask()
{
    const auto shard = std::make_unique<WorkerShard>();
    std::array<std::int64_t, 1024> waits{};
    SplitMix64 random(1);
    for (std::int64_t& wait : waits)
        wait = static_cast<std::int64_t>(drawLognormal(random, 50'000, 1));
    DoneSlot done;
    const std::int64_t begin = monotonicNs();
    std::int64_t start = begin;
    for (int i = 0; i < kTasks; ++i) {
        const std::int64_t end = monotonicNs();
        done.startNs = start;
        done.endNs = end;
        recordTask(*shard, start - waits[static_cast<std::size_t>(i) & 1023], start, done);
        start = end;
    }
    return static_cast<double>(monotonicNs() - begin) / kTasks;
}

struct MergeRig {
    std::array<std::unique_ptr<HistogramShard>, 16> shards;
    std::array<ShardReader, 16> readers;
    ShardMerger merger;
    SplitMix64 random{7};
    std::vector<std::vector<std::uint64_t>> dense{16, std::vector<std::uint64_t>(HistogramShard::kCounters)};

    MergeRig()
    {
        for (auto& shard : shards)
            shard = std::make_unique<HistogramShard>();
    }
    /// What the workers of one interval write: each side of the row fills its own memory before each merge.
    template <typename Record> void fill(Record record)
    {
        for (std::size_t i = 0; i < shards.size(); ++i)
            for (int value = 0; value < 1'000; ++value)
                record(i, static_cast<std::int64_t>(drawLognormal(random, 1e6, 0.7)));
    }
    void fillShards()
    {
        fill([this](std::size_t i, std::int64_t ns) { shards[i]->record(ns); });
    }
    void fillDense()
    {
        fill([this](std::size_t i, std::int64_t ns) {
            ++dense[i][static_cast<std::size_t>(HistogramLayout::standard().indexOf(ns))];
        });
    }
};

constexpr std::array<double, 6> kPercents{50, 90, 95, 99, 99.9, 100};
constexpr int kMerges = 50;

double mergeOurs()
{
    MergeRig rig;
    std::int64_t spent = 0;
    std::array<std::int64_t, 6> values{};
    for (int round = 0; round < kMerges; ++round) {
        rig.fillShards();
        const std::int64_t start = monotonicNs();
        for (std::size_t i = 0; i < 16; ++i)
            rig.merger.add(*rig.shards[i], rig.readers[i]);
        const HistogramDelta delta = rig.merger.take();
        valuesAtPercentiles(delta, kPercents, values);
        spent += monotonicNs() - start;
    }
    return static_cast<double>(spent) / kMerges / 1e3 + (values[0] == 0 ? 1e9 : 0);
}

double mergePlain()
{
    MergeRig rig;
    std::vector<std::uint64_t> sum(HistogramShard::kCounters);
    std::int64_t spent = 0;
    std::uint64_t sink = 0;
    for (int round = 0; round < kMerges; ++round) {
        rig.fillDense();
        const std::int64_t start = monotonicNs();
        std::ranges::fill(sum, 0);
        for (const auto& counts : rig.dense)
            for (std::size_t i = 0; i < counts.size(); ++i)
                sum[i] += counts[i];
        for (const double percent : kPercents) {
            const auto rank = static_cast<std::uint64_t>(percent / 100 * 16'000);
            std::uint64_t seen = 0;
            std::size_t i = 0;
            while (i < sum.size() && (seen += sum[i]) < rank)
                ++i;
            sink += i;
        }
        spent += monotonicNs() - start;
    }
    return static_cast<double>(spent) / kMerges / 1e3 + (sink == 42 ? 1 : 0);
}

} // namespace

void addRecorderRows(std::vector<Row>& rows)
{
    rows.push_back({QStringLiteral("finished task recorded with its time stamp"),
                    QStringLiteral("one clock_gettime"), QStringLiteral("ns"), recordedTask, oneClock, 1.3,
                    false, 11});
    rows.push_back({QStringLiteral("merge of 16 shards and 6 percentiles, 3 digits"),
                    QStringLiteral("plain loop over 16 x 33 792 counts"), QStringLiteral("us"), mergeOurs,
                    mergePlain, 0.15, false, 11});
    rows.push_back({QStringLiteral("the same at 10 Hz, share of a core"),
                    {},
                    QStringLiteral("%"),
                    [] { return mergeOurs() * 10 / 1e6 * 100; },
                    {},
                    0.3});
}

} // namespace parascope::bench
