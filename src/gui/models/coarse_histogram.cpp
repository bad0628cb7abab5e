// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coarse_histogram.h"

namespace parascope {

namespace {

/// Writes LEB128 numbers as long as there is room.
class Packer {
public:
    explicit Packer(std::span<std::uint8_t> room) : m_room(room) {}
    void put(std::uint64_t number)
    {
        for (bool more = true; more; number >>= 7U) {
            more = number > 0x7FU;
            if (m_used == m_room.size()) {
                m_fits = false;
                return;
            }
            m_room[m_used++] = static_cast<std::uint8_t>((number & 0x7FU) | (more ? 0x80U : 0U));
        }
    }
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] std::size_t used() const { return m_used; }

private:
    std::span<std::uint8_t> m_room;
    std::size_t m_used = 0;
    bool m_fits = true;
};

} // namespace

CoarseHistogram CoarseHistogram::pack(const HistogramDelta& exact, std::span<std::uint8_t> room)
{
    CoarseHistogram packed;
    while (!packed.packAs(exact, room)) {
        ++packed.m_shift;
    }
    return packed;
}

bool CoarseHistogram::packAs(const HistogramDelta& exact, std::span<std::uint8_t> room)
{
    Packer packer(room);
    std::uint64_t next = 0; // first bucket that nothing was said about
    for (std::size_t i = 0; i < exact.counts.size() && packer.fits();) {
        const std::uint64_t bucket = exact.counts[i].first >> m_shift;
        std::uint64_t tasks = 0;
        for (; i < exact.counts.size() && exact.counts[i].first >> m_shift == bucket; ++i) {
            tasks += exact.counts[i].second;
        }
        if (bucket > next) {
            packer.put((bucket - next) << 1U);
        }
        packer.put(tasks << 1U | 1U);
        next = bucket + 1;
    }
    m_bytes = room.data();
    m_size = static_cast<std::uint16_t>(packer.used());
    return packer.fits();
}

std::int64_t CoarseHistogram::middleOf(std::uint64_t bucket) const
{
    return HistogramLayout::standard().valueAt(
        static_cast<std::int32_t>((bucket << m_shift) + (std::uint64_t{1} << m_shift) / 2));
}

} // namespace parascope
