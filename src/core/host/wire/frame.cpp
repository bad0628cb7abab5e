// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/frame.h"

#include <algorithm>

namespace parascope::wire {
namespace {

constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kFirstRoom = 16 * 1024;

} // namespace

std::span<std::byte> FrameReader::room(std::size_t atLeast)
{
    if (m_capacity - m_end >= atLeast)
        return {m_bytes.get() + m_end, m_capacity - m_end};
    const std::size_t kept = pending();
    if (m_capacity - kept >= atLeast && m_begin >= kept) {
        std::copy_n(m_bytes.get() + m_begin, kept, m_bytes.get());
    } else {
        const std::size_t capacity = std::max({kFirstRoom, m_capacity * 2, kept + atLeast});
        auto bytes = std::make_unique_for_overwrite<std::byte[]>(capacity);
        std::copy_n(m_bytes.get() + m_begin, kept, bytes.get());
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }
    m_begin = 0;
    m_end = kept;
    return {m_bytes.get() + m_end, m_capacity - m_end};
}

void FrameReader::add(std::span<const std::byte> bytes)
{
    const std::span<std::byte> space = room(bytes.size());
    std::copy(bytes.begin(), bytes.end(), space.begin());
    added(bytes.size());
}

std::uint32_t FrameReader::length() const
{
    return Reader({m_bytes.get() + m_begin, kLengthBytes}).u32();
}

std::size_t FrameReader::missing() const
{
    if (pending() < kLengthBytes)
        return kFrameHeader - pending();
    const std::size_t whole = kLengthBytes + length();
    return whole > pending() ? whole - pending() : 1;
}

std::optional<Frame> FrameReader::next()
{
    if (!m_defect.isEmpty() || pending() < kFrameHeader)
        return std::nullopt;
    const std::uint32_t size = length();
    const auto type = static_cast<std::uint8_t>(m_bytes[m_begin + kLengthBytes]);
    if (size == 0) {
        m_defect = QStringLiteral("sent a frame without a type");
    } else if (type == 0 || type > kLastFrameType) {
        m_defect = QStringLiteral("sent a frame of unknown type %1").arg(type);
    } else if (size > m_limit) {
        m_defect =
            QStringLiteral("sent a frame of %1 bytes where at most %2 are allowed").arg(size).arg(m_limit);
    }
    if (!m_defect.isEmpty() || pending() < kLengthBytes + size)
        return std::nullopt;
    const Frame frame{static_cast<FrameType>(type), {m_bytes.get() + m_begin + kFrameHeader, size - 1}};
    m_begin += kLengthBytes + size;
    if (m_begin == m_end)
        m_begin = m_end = 0; // the body stays where it is until bytes are added
    return frame;
}

FrameScope::FrameScope(Bytes& into, FrameType type) : m_into(into), m_start(into.size())
{
    Writer writer(into);
    writer.u32(0);
    writer.u8(static_cast<std::uint8_t>(type));
}

FrameScope::~FrameScope()
{
    const auto length = static_cast<std::uint32_t>(m_into.size() - m_start - kLengthBytes);
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        m_into[m_start + i] = static_cast<std::byte>(length >> (8 * i));
}

Bytes emptyFrame(FrameType type)
{
    Bytes bytes;
    const FrameScope scope(bytes, type);
    return bytes;
}

QString frameTypeName(FrameType type)
{
    switch (type) {
    case FrameType::Hello:
        return QStringLiteral("Hello");
    case FrameType::Setup:
        return QStringLiteral("Setup");
    case FrameType::Ready:
        return QStringLiteral("Ready");
    case FrameType::Submit:
        return QStringLiteral("Submit");
    case FrameType::Done:
        return QStringLiteral("Done");
    case FrameType::Pulse:
        return QStringLiteral("Pulse");
    case FrameType::Tune:
        return QStringLiteral("Tune");
    case FrameType::Setting:
        return QStringLiteral("Setting");
    case FrameType::SettingReady:
        return QStringLiteral("SettingReady");
    case FrameType::Cancel:
        return QStringLiteral("Cancel");
    case FrameType::Bye:
        return QStringLiteral("Bye");
    case FrameType::Error:
        return QStringLiteral("Error");
    }
    return QStringLiteral("unknown");
}

} // namespace parascope::wire
