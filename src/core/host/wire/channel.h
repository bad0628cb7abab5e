// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/wire/batch.h"
#include "host/wire/frame.h"
#include "host/wire/pipe.h"

#include <atomic>
#include <mutex>
#include <span>

namespace parascope::wire {

/// One side of a pair of pipes that carry frames. Sending is for any thread (a mutex, taken once per batch,
/// keeps frames whole); receiving is for one thread at a time. Descriptors stay open as long as the channel
/// (the sending one until closeSending()), so nobody polls a number that has become something else.
class Channel {
public:
    /// Frames are read from `in` and written to `out`.
    Channel(Descriptor in, Descriptor out) : m_in(std::move(in)), m_out(std::move(out)), m_outFd(m_out.fd())
    {
    }

    // sending
    void send(std::span<const std::byte> frame);
    template <typename Slot, typename Payload> void sendBatch(std::span<const Slot> slots, Payload payload)
    {
        const std::lock_guard lock(m_mutex);
        appendBatches(m_unsent, slots, payload);
        writeUnsent();
    }
    void flush(); ///< goes on with what did not fit into the pipe
    [[nodiscard]] bool hasUnsent() const { return m_hasUnsent.load(std::memory_order_relaxed); }
    /// The other side reads an end of file once it has read the rest. Nothing is sent any more.
    void closeSending();

    // receiving
    /// Reads what has arrived (once; a blocking descriptor waits for the first byte). False: the stream
    /// ended.
    bool receive();
    [[nodiscard]] FrameReader& frames() { return m_frames; }

    [[nodiscard]] int inFd() const { return m_in.fd(); }
    [[nodiscard]] int outFd() const { return m_outFd; } ///< to wait for while hasUnsent()

private:
    void writeUnsent(); ///< mutex held

    Descriptor m_in;
    Descriptor m_out;
    const int m_outFd;
    FrameReader m_frames;
    std::mutex m_mutex; ///< guards the members below
    Bytes m_unsent;
    std::size_t m_sent = 0; ///< how much of m_unsent
    bool m_closed = false;
    std::atomic<bool> m_hasUnsent{false};
};

} // namespace parascope::wire
