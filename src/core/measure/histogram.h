// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace parascope {

/// Bucket layout of an HdrHistogram (docs/METHOD.md 1.2): exact bucket indexes, edges and equivalents
/// of the Java, C and JavaScript implementations. A value type; any thread.
struct HistogramLayout {
    std::int64_t lowest = 1;
    std::int64_t highest = 3'600'000'000'000; ///< 1 h in ns
    int digits = 3;

    // derived by make()
    int unitMagnitude = 0;
    int halfMagnitude = 0;
    std::int64_t subBucketCount = 0;
    std::int64_t subBucketMask = 0;
    std::int32_t bucketCount = 0;
    std::int32_t countsLength = 0;

    /// Errors: digits outside 1..5, lowest < 1, highest < 2 * lowest, more than 61 bits.
    [[nodiscard]] static Result<HistogramLayout> make(std::int64_t lowest, std::int64_t highest, int digits);
    /// The layout of every histogram Parascope records: 1 ns to 1 h, 3 digits, 33 792 counters.
    [[nodiscard]] static const HistogramLayout& standard();

    [[nodiscard]] std::int32_t indexOf(std::int64_t value) const noexcept;
    [[nodiscard]] std::int64_t valueAt(std::int32_t index) const noexcept; ///< lowest equivalent
    [[nodiscard]] std::int64_t highestEquivalent(std::int64_t value) const noexcept;
    [[nodiscard]] std::int64_t medianEquivalent(std::int64_t value) const noexcept;
    friend bool operator==(const HistogramLayout&, const HistogramLayout&) = default;
};

/// What happened in one interval, as a sparse list (index into the standard layout, count), ascending.
/// The form in which histograms travel from the recorder to everything downstream.
struct HistogramDelta {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> counts;
    std::uint64_t total = 0;
    double sum = 0;       ///< exact sum of the recorded values
    std::int64_t max = 0; ///< highest equivalent of the highest bucket of this delta; 0 when empty

    void merge(const HistogramDelta& other);
    friend bool operator==(const HistogramDelta&, const HistogramDelta&) = default;
};

/// A dense histogram of 64-bit counts: what deltas are merged into. One thread at a time.
class Histogram {
public:
    explicit Histogram(const HistogramLayout& layout = HistogramLayout::standard());

    /// Values below 0 count as 0, values above the range are clamped to it and counted in clamped().
    void record(std::int64_t value, std::uint64_t count = 1);
    /// Straight into one counter of the layout, as decoders do; max() becomes that counter's highest
    /// equivalent.
    void addAt(std::int32_t index, std::uint64_t count);
    void add(const HistogramDelta& delta); ///< standard layout only
    void
    add(const Histogram& other); ///< any layout: recorded at the other's median equivalents when it differs
    void reset();

    [[nodiscard]] const HistogramLayout& layout() const { return m_layout; }
    [[nodiscard]] std::uint64_t total() const { return m_total; }
    [[nodiscard]] std::uint64_t clamped() const { return m_clamped; }
    [[nodiscard]] std::int64_t min() const; ///< lowest equivalent of the lowest bucket; 0 when empty
    [[nodiscard]] std::int64_t max() const; ///< highest recorded value; 0 when empty
    [[nodiscard]] double mean() const;      ///< from median equivalents, as HdrHistogram
    [[nodiscard]] double standardDeviation() const;
    [[nodiscard]] std::uint64_t countAt(std::int32_t index) const;

    /// HdrHistogram's (Java) rule: rank max(1, ceil(nextafter(p, -inf) * n / 100)), highest equivalent of the
    /// bucket that reaches it (lowest for p = 0), never above max(). 0 when empty. percent in 0..100.
    [[nodiscard]] std::int64_t valueAtPercentile(double percent) const;
    /// Several at once, one pass; percents ascending.
    void valuesAtPercentiles(std::span<const double> percents, std::span<std::int64_t> values) const;
    /// How many recorded values lie in buckets at or below this value's bucket.
    [[nodiscard]] std::uint64_t countAtOrBelow(std::int64_t value) const;

    /// HdrHistogram V2 payload, big endian, cookie 0x1c849313 (docs/METHOD.md 1.2). Zero runs as Java writes
    /// them.
    [[nodiscard]] QByteArray encodeV2() const;
    /// The zlib-compressed form (cookie 0x1c849314), not base64.
    [[nodiscard]] QByteArray encodeV2Compressed() const;
    /// Reads V2 plain or compressed; both zero-run styles. Errors name the defect; never reads outside the
    /// bytes, never allocates more than the header's range justifies. V0 and V1 cookies are refused by name.
    [[nodiscard]] static Result<Histogram> decode(const QByteArray& bytes);

    friend bool operator==(const Histogram&, const Histogram&) = default;

private:
    HistogramLayout m_layout;
    std::vector<std::uint64_t> m_counts;
    std::uint64_t m_total = 0;
    std::uint64_t m_clamped = 0;
    std::int64_t m_max = 0;
};

/// Percentiles of a delta itself (standard layout), by the rule of Histogram::valueAtPercentile, in one pass
/// over the sparse list; percents ascending. All 0 when empty.
void valuesAtPercentiles(const HistogramDelta& delta, std::span<const double> percents,
                         std::span<std::int64_t> values);

/// Samples a percentile needs before it may be shown: n * (1 - p) >= 10 is not asked; the order-statistic
/// bound is (docs/METHOD.md 1.5): p90 29, p95 59, p99 299, p99.9 2995.
[[nodiscard]] std::uint64_t samplesNeeded(double percent);

} // namespace parascope
