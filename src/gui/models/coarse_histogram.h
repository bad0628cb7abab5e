// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"

#include <cstdint>
#include <span>

namespace parascope {

/// A histogram packed into a few bytes of a column of the live view: 64 buckets per octave (values to 0.8 %),
/// fewer when they don't fit into the room they get, so that memory has a bound by construction. Only a view:
/// the bytes are the level's (LiveLevel). Merged for figures over a range; percentiles are always taken from
/// the merged one.
///
/// Bytes: LEB128 numbers; an odd one is the tasks of the next bucket (number / 2), an even one says how many
/// buckets are empty.
class CoarseHistogram {
public:
    CoarseHistogram() = default;
    /// Packs the exact counts of one column (standard layout) into the front of `room`: 16 bytes or more,
    /// 160 tell values apart by an octave or better.
    static CoarseHistogram pack(const HistogramDelta& exact, std::span<std::uint8_t> room);

    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; } ///< bytes of the room that it took
    /// Records every bucket's middle into `into`.
    void addTo(Histogram& into) const
    {
        forEach([&into](std::int64_t middleNs, std::uint64_t count) { into.record(middleNs, count); });
    }
    /// Calls `visit(middle of the bucket in ns, tasks)` for every bucket that has any, ascending.
    template <typename Visit> void forEach(Visit visit) const
    {
        std::uint64_t bucket = 0;
        for (const std::uint8_t *at = m_bytes, *end = m_bytes + m_size; at < end;) {
            std::uint64_t number = 0;
            int bits = 0;
            do {
                number |= static_cast<std::uint64_t>(*at & 0x7FU) << bits;
                bits += 7;
            } while ((*at++ & 0x80U) != 0);
            if ((number & 1U) != 0) {
                visit(middleOf(bucket), number >> 1U);
                ++bucket;
            } else {
                bucket += number >> 1U;
            }
        }
    }

private:
    static constexpr std::uint8_t kFirstShift = 4; ///< 1024 exact buckets per octave become 64
    [[nodiscard]] std::int64_t middleOf(std::uint64_t bucket) const;
    bool packAs(const HistogramDelta& exact, std::span<std::uint8_t> room);

    const std::uint8_t* m_bytes = nullptr;
    std::uint16_t m_size = 0;
    std::uint8_t m_shift = kFirstShift;
};

} // namespace parascope
