// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/channel.h"

#include <algorithm>

namespace parascope::wire {

namespace {

constexpr std::size_t kLeastRead = 64 * 1024;
constexpr std::size_t kMostRead = 1024 * 1024; // a length is only a promise: memory for it as it comes true

} // namespace

void Channel::send(std::span<const std::byte> frame)
{
    const std::lock_guard lock(m_mutex);
    m_unsent.insert(m_unsent.end(), frame.begin(), frame.end());
    writeUnsent();
}

void Channel::flush()
{
    const std::lock_guard lock(m_mutex);
    writeUnsent();
}

void Channel::closeSending()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_unsent.clear();
    m_sent = 0;
    m_hasUnsent.store(false, std::memory_order_relaxed);
    m_out.reset();
}

void Channel::writeUnsent()
{
    while (!m_closed && m_sent < m_unsent.size()) {
        const Transferred written = writeSome(m_out.fd(), std::span(m_unsent).subspan(m_sent));
        m_sent += written.bytes;
        if (written.ended)
            m_closed = true; // nobody reads: the receiving side will see the end, too
        else if (written.bytes == 0)
            break;
    }
    if (m_closed || m_sent == m_unsent.size()) {
        m_unsent.clear();
        m_sent = 0;
    } else if (m_sent > m_unsent.size() / 2) {
        m_unsent.erase(m_unsent.begin(), m_unsent.begin() + static_cast<std::ptrdiff_t>(m_sent));
        m_sent = 0;
    }
    m_hasUnsent.store(!m_unsent.empty(), std::memory_order_relaxed);
}

bool Channel::receive()
{
    const std::span<std::byte> room = m_frames.room(std::clamp(m_frames.missing(), kLeastRead, kMostRead));
    const Transferred arrived = readSome(m_in.fd(), room);
    m_frames.added(arrived.bytes);
    return !arrived.ended;
}

} // namespace parascope::wire
