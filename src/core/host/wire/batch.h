// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/task.h"
#include "host/wire/frame.h"

#include <bit>
#include <cstring>
#include <functional>
#include <optional>
#include <span>

namespace parascope::wire {

/// Submit and Done: u32 count, `count` slots of 56 bytes, then the payloads (inputs, results) one after the
/// other, as long as the slots say. Slots are copied as they lie in memory: their fields are in order,
/// without padding and little endian. A big-endian machine would have to swap them here.
static_assert(std::endian::native == std::endian::little,
              "slots travel little endian: swap their fields here");

/// A new frame is begun once one holds this much, so that the reader can start while the rest is written.
inline constexpr std::size_t kBatchBytes = 256 * 1024;
/// Largest input or result of one task that fits into a frame.
inline constexpr std::uint64_t kMaxPayload = kMaxFrame - 4096;

[[nodiscard]] inline std::uint64_t payloadSize(const TaskSlot& slot)
{
    return slot.inputSize;
}
[[nodiscard]] inline std::uint64_t payloadSize(const DoneSlot& slot)
{
    return std::uint64_t{slot.resultSize} + slot.messageSize;
}
template <typename Slot> inline constexpr FrameType kBatchType = FrameType::Submit;
template <> inline constexpr FrameType kBatchType<DoneSlot> = FrameType::Done;

/// Appends frames for all of `slots`; `payload(slot)` gives the bytes of one (at least payloadSize(slot)).
template <typename Slot, typename Payload>
void appendBatches(Bytes& into, std::span<const Slot> slots, Payload payload)
{
    while (!slots.empty()) {
        std::size_t count = 0;
        for (std::size_t bytes = 0; count < slots.size() && bytes < kBatchBytes; ++count)
            bytes += sizeof(Slot) + payloadSize(slots[count]);
        const auto batch = slots.first(count);
        const FrameScope scope(into, kBatchType<Slot>);
        Writer writer(into);
        writer.u32(static_cast<std::uint32_t>(count));
        writer.raw(std::as_bytes(batch));
        for (const Slot& slot : batch)
            writer.raw(payload(slot).first(payloadSize(slot)));
        slots = slots.subspan(count);
    }
}

/// The slots of a batch and their payloads, in order. open() checks all lengths, so next() can't run outside
/// the body. What the slots say (cells, status) is the caller's to check.
template <typename Slot> class BatchReader {
public:
    /// Nothing when the body is malformed.
    [[nodiscard]] static std::optional<BatchReader> open(std::span<const std::byte> body)
    {
        Reader reader(body);
        const std::uint32_t count = reader.count(sizeof(Slot));
        const auto slots = reader.raw(sizeof(Slot) * count);
        if (reader.failed())
            return std::nullopt;
        BatchReader batch(slots, reader.raw(reader.remaining()));
        std::uint64_t sum = 0;
        for (std::uint32_t i = 0; i < count; ++i)
            sum += payloadSize(batch.slotAt(i));
        if (sum != batch.m_payloads.size())
            return std::nullopt;
        return batch;
    }

    [[nodiscard]] bool next(Slot& slot, std::span<const std::byte>& payload)
    {
        if (m_slots.empty())
            return false;
        slot = slotAt(0);
        m_slots = m_slots.subspan(sizeof(Slot));
        payload = m_payloads.first(payloadSize(slot));
        m_payloads = m_payloads.subspan(payload.size());
        return true;
    }

private:
    BatchReader(std::span<const std::byte> slots, std::span<const std::byte> payloads)
        : m_slots(slots), m_payloads(payloads)
    {
    }
    [[nodiscard]] Slot slotAt(std::size_t index) const
    {
        Slot slot;
        std::memcpy(&slot, m_slots.data() + index * sizeof(Slot), sizeof(Slot)); // bodies are not aligned
        return slot;
    }

    std::span<const std::byte> m_slots;
    std::span<const std::byte> m_payloads;
};

} // namespace parascope::wire
