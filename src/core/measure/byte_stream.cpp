// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/byte_stream.h"

#include <QByteArrayView>
#include <QtEndian>

#include <bit>

namespace parascope {

namespace {

constexpr int kVarintGroups = 8; ///< groups of 7 bits before the last, full byte

template <typename Number> void appendBigEndian(QByteArray& bytes, Number value)
{
    const Number swapped = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

} // namespace

void ByteWriter::putInt32(std::int32_t value)
{
    appendBigEndian(m_bytes, value);
}
void ByteWriter::putInt64(std::int64_t value)
{
    appendBigEndian(m_bytes, value);
}
void ByteWriter::putDouble(double value)
{
    appendBigEndian(m_bytes, std::bit_cast<std::uint64_t>(value));
}

void ByteWriter::putVarint(std::uint64_t value)
{
    for (int group = 0; group < kVarintGroups; ++group, value >>= 7) {
        if (value < 0x80) {
            putByte(static_cast<std::uint8_t>(value));
            return;
        }
        putByte(static_cast<std::uint8_t>((value & 0x7f) | 0x80));
    }
    putByte(static_cast<std::uint8_t>(value));
}

void ByteWriter::putSigned(std::int64_t value)
{
    putVarint((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

std::uint8_t ByteReader::takeByte()
{
    return static_cast<std::uint8_t>(takeBigEndian(1));
}
std::int32_t ByteReader::takeInt32()
{
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(takeBigEndian(4)));
}
std::int64_t ByteReader::takeInt64()
{
    return static_cast<std::int64_t>(takeBigEndian(8));
}
double ByteReader::takeDouble()
{
    return std::bit_cast<double>(takeBigEndian(8));
}

std::uint64_t ByteReader::takeBigEndian(int bytes)
{
    std::uint64_t value = 0;
    for (const char byte : takeBytes(static_cast<std::size_t>(bytes)))
        value = (value << 8) | static_cast<std::uint8_t>(byte);
    return value;
}

std::uint64_t ByteReader::takeVarint()
{
    std::uint64_t value = 0;
    for (int group = 0; group < kVarintGroups; ++group) {
        const std::uint8_t byte = takeByte();
        value |= static_cast<std::uint64_t>(byte & 0x7f) << (7 * group);
        if (byte < 0x80)
            return m_failed ? 0 : value;
    }
    value |= static_cast<std::uint64_t>(takeByte()) << (7 * kVarintGroups);
    return m_failed ? 0 : value;
}

std::int64_t ByteReader::takeSigned()
{
    const std::uint64_t value = takeVarint();
    return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
}

std::uint64_t ByteReader::takeVarintUpTo(std::uint64_t limit)
{
    const std::uint64_t value = takeVarint();
    if (value <= limit)
        return value;
    fail();
    return 0;
}

std::size_t ByteReader::takeCount(std::size_t bytesEach)
{
    return static_cast<std::size_t>(takeVarintUpTo(remaining() / bytesEach));
}

QByteArrayView ByteReader::takeBytes(std::size_t count)
{
    if (m_failed || count > remaining()) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_bytes.sliced(m_at, static_cast<qsizetype>(count));
    m_at += taken.size();
    return taken;
}

} // namespace parascope
