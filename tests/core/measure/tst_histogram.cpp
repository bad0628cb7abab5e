// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/histogram.h"
#include "support/test_base.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace parascope;

namespace {

HistogramLayout layoutOf(std::int64_t lowest, std::int64_t highest, int digits)
{
    return HistogramLayout::make(lowest, highest, digits).value();
}

/// Values over the whole range, as many per octave.
std::int64_t randomValue(std::mt19937_64& random, std::int64_t highest)
{
    const int bits = 1 + static_cast<int>(random() % 62);
    return std::min<std::int64_t>(static_cast<std::int64_t>(random() & ((std::uint64_t{1} << bits) - 1)),
                                  highest);
}

struct Range {
    std::int64_t lowest;
    std::int64_t highest;
    int digits;
};

constexpr std::array kRanges{
    Range{1, 3'600'000'000, 3},
    Range{1, 3'600'000'000'000, 3},
    Range{1, 2, 1},
    Range{1000, 3'600'000'000'000, 2},
    Range{7, 1'000'000, 4},
    Range{1, 100'000, 5},
    Range{1, std::int64_t{1} << 62, 3},
    Range{std::int64_t{1} << 40, std::int64_t{1} << 61, 3},
};

} // namespace

class TestHistogram : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void layoutMatchesThePublishedLengths()
    {
        const HistogramLayout micro = layoutOf(1, 3'600'000'000, 3);
        QCOMPARE(micro.bucketCount, 22);
        QCOMPARE(micro.countsLength, 23552);
        QCOMPARE(micro.subBucketCount, 2048);
        QCOMPARE(layoutOf(1, 86'400'000'000, 3).bucketCount, 27); // wrk2's day in us
        const HistogramLayout& standard = HistogramLayout::standard();
        QCOMPARE(standard.countsLength, 33792);
        QCOMPARE(standard.halfMagnitude, 10);
        QVERIFY(standard == layoutOf(standard.lowest, standard.highest, standard.digits));
    }

    void layoutRefusesWhatCannotBe()
    {
        QVERIFY(!HistogramLayout::make(1, 1000, 0));
        QVERIFY(!HistogramLayout::make(1, 1000, 6));
        QVERIFY(!HistogramLayout::make(0, 1000, 3));
        QVERIFY(!HistogramLayout::make(-5, 1000, 3));
        QVERIFY(!HistogramLayout::make(10, 19, 3));
        QVERIFY(HistogramLayout::make(10, 20, 3));
        QVERIFY(!HistogramLayout::make(std::int64_t{1} << 61, (std::int64_t{1} << 62), 3));
        QVERIFY(!HistogramLayout::make(INT64_MAX, INT64_MAX, 1));
        QCOMPARE(HistogramLayout::make(0, 1000, 3).error().kind, ErrorKind::Usage);
    }

    void everyIndexNamesItsValuesAndOnlyThem()
    {
        for (const auto& [lowest, highest, digits] : kRanges) {
            const HistogramLayout layout = layoutOf(lowest, highest, digits);
            const std::int32_t step = std::max(1, layout.countsLength / 5000);
            for (std::int32_t index = 0; index + 1 < layout.countsLength; index += step) {
                const std::int64_t low = layout.valueAt(index);
                const std::int64_t high = layout.highestEquivalent(low);
                QCOMPARE(layout.indexOf(low), index);
                QCOMPARE(layout.indexOf(high), index);
                QCOMPARE(layout.valueAt(index + 1), high + 1);
                QCOMPARE(layout.indexOf(layout.medianEquivalent(low)), index);
            }
            QVERIFY(layout.indexOf(highest) < layout.countsLength);
        }
    }

    void anyValueIsKeptWithinItsDigits()
    {
        std::mt19937_64 random(1);
        for (const auto& [lowest, highest, digits] : kRanges) {
            const HistogramLayout layout = layoutOf(lowest, highest, digits);
            const double precision = std::pow(10.0, -static_cast<double>(digits));
            for (int round = 0; round < 5000; ++round) {
                const std::int64_t value = randomValue(random, highest);
                const std::int64_t low = layout.valueAt(layout.indexOf(value));
                const std::int64_t high = layout.highestEquivalent(value);
                QVERIFY(low <= value && value <= high);
                QCOMPARE(layout.highestEquivalent(low), high);
                const std::int64_t unit = std::int64_t{1} << layout.unitMagnitude;
                QVERIFY(high - low < unit ||
                        static_cast<double>(high - low) <= precision * static_cast<double>(value));
            }
        }
    }

    void emptyAnswersZero()
    {
        const Histogram empty;
        QCOMPARE(empty.total(), 0U);
        QCOMPARE(empty.min(), 0);
        QCOMPARE(empty.max(), 0);
        QCOMPARE(empty.mean(), 0.0);
        QCOMPARE(empty.standardDeviation(), 0.0);
        QCOMPARE(empty.valueAtPercentile(99), 0);
        QCOMPARE(empty.countAtOrBelow(INT64_MAX), 0U);
        QCOMPARE(empty.countAt(-1), 0U);
        QCOMPARE(empty.countAt(40'000), 0U);
    }

    void percentilesFollowTheJavaRule()
    {
        Histogram histogram(layoutOf(1, 3'600'000'000, 3));
        histogram.record(1);
        histogram.record(2);
        QCOMPARE(histogram.valueAtPercentile(50), 1);
        QCOMPARE(histogram.valueAtPercentile(50.00000000000001), 1); // one double above 50
        QCOMPARE(histogram.valueAtPercentile(50.1), 2);
        histogram.record(2, 3);
        QCOMPARE(histogram.valueAtPercentile(25), 2); // the C implementation says 1
        QCOMPARE(histogram.valueAtPercentile(20), 1);
        QCOMPARE(histogram.valueAtPercentile(30), 2);
        QCOMPARE(histogram.valueAtPercentile(0), 1);
    }

    void percentilesMatchTheStandardTestData()
    {
        // The data of HdrHistogram's own tests: 10 000 times 1 ms and once 100 s, in us.
        Histogram histogram(layoutOf(1, 3'600'000'000, 3));
        histogram.record(1000, 10'000);
        histogram.record(100'000'000);
        QCOMPARE(histogram.valueAtPercentile(30), 1000);
        QCOMPARE(histogram.valueAtPercentile(99.99), 1000);
        QCOMPARE(histogram.valueAtPercentile(99.999), 100'000'000);
        QCOMPARE(histogram.max(), 100'000'000);
        QCOMPARE(histogram.min(), 1000);
        QCOMPARE(histogram.countAtOrBelow(5000), 10'000U);
        // Kept in counters of 32 us, so within the three digits asked for.
        QVERIFY(std::fabs(histogram.mean() - (1000.0 * 10'000 + 100'000'000) / 10'001) < 20);
    }

    void percentileZeroIsTheLowestEquivalent()
    {
        Histogram histogram;
        histogram.record(1'000'001);
        const HistogramLayout& layout = histogram.layout();
        QCOMPARE(histogram.valueAtPercentile(0), layout.valueAt(layout.indexOf(1'000'001)));
        QCOMPARE(histogram.valueAtPercentile(100), 1'000'001); // never above the maximum
    }

    void percentilesAgreeWithSortedValues()
    {
        std::mt19937_64 random(2);
        std::lognormal_distribution<double> law(14, 1.2);
        constexpr std::array percents{0.0, 0.1, 5.0, 25.0, 50.0, 75.0, 90.0, 95.0, 99.0, 99.9, 99.99, 100.0};
        for (const std::size_t size : {1U, 2U, 7U, 100U, 5000U}) {
            Histogram histogram;
            std::vector<std::int64_t> values(size);
            for (std::int64_t& value : values) {
                value = static_cast<std::int64_t>(law(random));
                histogram.record(value);
            }
            std::sort(values.begin(), values.end());
            std::array<std::int64_t, percents.size()> found{};
            histogram.valuesAtPercentiles(percents, found);
            const HistogramLayout& layout = histogram.layout();
            for (std::size_t ask = 0; ask < percents.size(); ++ask) {
                const double rank = std::ceil(percents[ask] * static_cast<double>(size) / 100 - 1e-9);
                const std::int64_t exact = values[rank < 1 ? 0 : static_cast<std::size_t>(rank) - 1];
                QCOMPARE(layout.indexOf(found[ask]), layout.indexOf(exact));
                QCOMPARE(histogram.valueAtPercentile(percents[ask]), found[ask]);
            }
        }
    }

    void clampsAndCountsWhatIsOutOfRange()
    {
        Histogram histogram(layoutOf(1, 1000, 3));
        histogram.record(-50);
        histogram.record(5000, 2);
        QCOMPARE(histogram.total(), 3U);
        QCOMPARE(histogram.clamped(), 2U);
        QCOMPARE(histogram.countAt(0), 1U);
        QCOMPARE(histogram.max(), 1000);
        histogram.reset();
        QVERIFY(histogram == Histogram(layoutOf(1, 1000, 3)));
    }

    void addsHistogramsOfEqualAndOtherLayouts()
    {
        Histogram sum;
        Histogram other;
        other.record(500, 3);
        other.record(2'000'000);
        sum.record(9);
        sum.add(other);
        QCOMPARE(sum.total(), 5U);
        QCOMPARE(sum.max(), 2'000'000);
        QCOMPARE(sum.min(), 9);

        Histogram coarse(layoutOf(1, 3'600'000'000'000, 1));
        coarse.record(1'000'000, 4);
        sum.reset();
        sum.add(coarse);
        QCOMPARE(sum.total(), 4U);
        QCOMPARE(sum.max(), 1'000'000);
        QCOMPARE(coarse.layout().indexOf(sum.valueAtPercentile(50)), coarse.layout().indexOf(1'000'000));

        Histogram narrow(layoutOf(1, 1000, 3));
        narrow.add(sum);
        QCOMPARE(narrow.clamped(), 4U);
        QCOMPARE(narrow.max(), 1000);
    }

    void deltasMergeAndAnswerLikeHistograms()
    {
        std::mt19937_64 random(3);
        constexpr std::array percents{0.0, 1.0, 50.0, 90.0, 99.0, 100.0};
        for (int round = 0; round < 50; ++round) {
            HistogramDelta merged;
            Histogram dense;
            for (int part = 0; part < 4; ++part) {
                HistogramDelta delta;
                for (std::uint32_t index = static_cast<std::uint32_t>(random() % 300); index < 33'792;
                     index += 1 + static_cast<std::uint32_t>(random() % 3000)) {
                    const auto count = 1 + static_cast<std::uint32_t>(random() % 9);
                    delta.counts.emplace_back(index, count);
                    delta.total += count;
                }
                const auto last = static_cast<std::int32_t>(delta.counts.back().first);
                delta.max = dense.layout().highestEquivalent(dense.layout().valueAt(last));
                delta.sum = static_cast<double>(delta.total) * 2;
                dense.add(delta);
                merged.merge(delta);
            }
            QCOMPARE(merged.total, dense.total());
            QCOMPARE(merged.sum, static_cast<double>(merged.total) * 2);
            QCOMPARE(merged.max, dense.max());
            QVERIFY(std::is_sorted(merged.counts.begin(), merged.counts.end()));
            for (const auto& [index, count] : merged.counts)
                QCOMPARE(dense.countAt(static_cast<std::int32_t>(index)), count);
            std::array<std::int64_t, percents.size()> fromDelta{};
            std::array<std::int64_t, percents.size()> fromDense{};
            valuesAtPercentiles(merged, percents, fromDelta);
            dense.valuesAtPercentiles(percents, fromDense);
            QVERIFY(fromDelta == fromDense);
        }
    }

    void emptyAndBrokenDeltasAreHarmless()
    {
        std::array<std::int64_t, 1> value{7};
        valuesAtPercentiles(HistogramDelta{}, std::array{50.0}, value);
        QCOMPARE(value[0], 0);

        HistogramDelta tooFar;
        tooFar.counts = {{5, 1}, {4'000'000, 1}};
        tooFar.total = 2;
        Histogram histogram;
        histogram.add(tooFar);
        QCOMPARE(histogram.total(), 1U);
    }

    void samplesNeededMatchesTheTable()
    {
        QCOMPARE(samplesNeeded(50), 5U);
        QCOMPARE(samplesNeeded(90), 29U);
        QCOMPARE(samplesNeeded(95), 59U);
        QCOMPARE(samplesNeeded(99), 299U);
        QCOMPARE(samplesNeeded(99.9), 2995U);
        QCOMPARE(samplesNeeded(99.99), 29956U);
        QCOMPARE(samplesNeeded(0), 1U);
        QCOMPARE(samplesNeeded(100), UINT64_MAX);
    }
};

PARASCOPE_TEST_MAIN(TestHistogram)
#include "tst_histogram.moc"
