// SPDX-License-Identifier: GPL-3.0-or-later
// The Pulse frame: what the probe on a child's main thread saw since the last one.
#include "host/wire/messages.h"

namespace parascope::wire {
namespace {

constexpr std::size_t kCountBytes = 8;
constexpr std::size_t kStallBytes = 8 + 8 + 1 + 8 + 8 + 4;

void writeDelta(Writer& writer, const HistogramDelta& delta)
{
    writer.u32(static_cast<std::uint32_t>(delta.counts.size()));
    for (const auto& [index, count] : delta.counts) {
        writer.u32(index);
        writer.u32(count);
    }
    writer.u64(delta.total);
    writer.f64(delta.sum);
    writer.i64(delta.max);
}

/// False when the list is not what a recorder makes: ascending indexes within the layout that add up.
bool readDelta(Reader& reader, HistogramDelta& delta)
{
    const std::uint32_t entries = reader.count(kCountBytes);
    delta.counts.reserve(entries);
    std::uint64_t sum = 0;
    std::int64_t before = -1;
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::uint32_t index = reader.u32();
        const std::uint32_t count = reader.u32();
        if (index <= before || index >= HistogramShard::kCounters)
            return false;
        before = index;
        sum += count;
        delta.counts.emplace_back(index, count);
    }
    delta.total = reader.u64();
    delta.sum = reader.f64();
    delta.max = reader.i64();
    return !reader.failed() && delta.total == sum;
}

void writeStall(Writer& writer, const Stall& stall)
{
    writer.i64(stall.startNs);
    writer.i64(stall.durationNs);
    writer.u8(static_cast<std::uint8_t>(stall.cause));
    writer.f64(stall.runRatio);
    writer.f64(stall.waitRatio);
    writer.text(stall.where);
}

bool readStall(Reader& reader, Stall& stall)
{
    stall.startNs = reader.i64();
    stall.durationNs = reader.i64();
    const std::uint8_t cause = reader.u8();
    stall.runRatio = reader.f64();
    stall.waitRatio = reader.f64();
    stall.where = reader.text();
    if (reader.failed() || cause > static_cast<std::uint8_t>(StallCause::Blocked))
        return false;
    stall.cause = static_cast<StallCause>(cause);
    return true;
}

} // namespace

Bytes encode(const Pulse& pulse)
{
    Bytes bytes;
    {
        const FrameScope scope(bytes, FrameType::Pulse);
        Writer writer(bytes);
        writer.u64(pulse.sequence);
        writeDelta(writer, pulse.report.busy);
        writer.i64(pulse.report.observedNs);
        writer.i64(pulse.report.busySinceNs);
        writer.u32(static_cast<std::uint32_t>(pulse.report.stalls.size()));
        for (const Stall& stall : pulse.report.stalls)
            writeStall(writer, stall);
    }
    return bytes;
}

Result<Pulse> decodePulse(std::span<const std::byte> body)
{
    Reader reader(body);
    Pulse pulse;
    pulse.sequence = reader.u64();
    if (!readDelta(reader, pulse.report.busy))
        return malformed(FrameType::Pulse);
    pulse.report.observedNs = reader.i64();
    pulse.report.busySinceNs = reader.i64();
    pulse.report.stalls.resize(reader.count(kStallBytes));
    for (Stall& stall : pulse.report.stalls) {
        if (!readStall(reader, stall))
            return malformed(FrameType::Pulse);
    }
    if (!reader.complete())
        return malformed(FrameType::Pulse);
    return pulse;
}

} // namespace parascope::wire
