// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the stream of a child: frames are cut from it in two pieces and every body is decoded as what
// it says it is. Nothing may crash, read outside, or allocate out of proportion.
#include "host/wire/batch.h"
#include "host/wire/messages.h"

#include <cstddef>
#include <cstdint>

using namespace parascope;
using namespace parascope::wire;

namespace {

template <typename Slot> void readBatch(std::span<const std::byte> body)
{
    auto batch = BatchReader<Slot>::open(body);
    Slot slot;
    std::span<const std::byte> payload;
    std::size_t bytes = 0;
    while (batch && batch->next(slot, payload))
        bytes += payload.size();
    if (bytes > body.size())
        __builtin_trap();
}

void decode(const Frame& frame)
{
    switch (frame.type) {
    case FrameType::Hello:
        return static_cast<void>(decodeHello(frame.body).ok());
    case FrameType::Setup:
        return static_cast<void>(decodeSetup(frame.body).ok());
    case FrameType::Submit:
        return readBatch<TaskSlot>(frame.body);
    case FrameType::Done:
        return readBatch<DoneSlot>(frame.body);
    case FrameType::Pulse:
        return static_cast<void>(decodePulse(frame.body).ok());
    case FrameType::Tune:
        return static_cast<void>(decodeTune(frame.body).ok());
    case FrameType::Setting:
        return static_cast<void>(decodeSetting(frame.body).ok());
    case FrameType::SettingReady:
        return static_cast<void>(decodeSettingReady(frame.body).ok());
    case FrameType::Error:
        return static_cast<void>(decodeComplaint(frame.body).ok());
    case FrameType::Ready:
    case FrameType::Cancel:
    case FrameType::Bye:
        return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    FrameReader reader(kMaxFrame);
    for (const auto piece : {bytes.first(size / 2), bytes.subspan(size / 2)}) {
        reader.add(piece);
        while (const auto frame = reader.next())
            decode(*frame);
    }
    return 0;
}
