// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace parascope {

/// Writes numbers into bytes, big endian, without any locale. One thread.
class ByteWriter {
public:
    void putByte(std::uint8_t value) { m_bytes.append(static_cast<char>(value)); }
    void putInt32(std::int32_t value);
    void putInt64(std::int64_t value);
    void putDouble(double value); ///< its 64 bits, so that every value comes back exactly
    /// LEB128 of at most 9 bytes: eight times 7 bits, then a full byte. The form of HdrHistogram V2.
    void putVarint(std::uint64_t value);
    /// ZigZag, so that small negative numbers stay short too.
    void putSigned(std::int64_t value);
    void putBytes(const QByteArray& bytes) { m_bytes.append(bytes); }

    void reserve(qsizetype size) { m_bytes.reserve(size); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote, from bytes nobody vouches for. A read past the end gives 0 and makes failed()
/// true for good, so a caller may read a whole record and ask once. One thread; the bytes must outlive it.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    std::uint8_t takeByte();
    std::int32_t takeInt32();
    std::int64_t takeInt64();
    double takeDouble();
    std::uint64_t takeVarint();
    std::int64_t takeSigned();
    /// A varint that must not pass `limit`; larger ones fail and give 0.
    std::uint64_t takeVarintUpTo(std::uint64_t limit);
    /// A number of list entries that take at least `bytesEach` bytes: fails where the rest can't hold them,
    /// so that a hostile number allocates no more than a small multiple of the bytes given.
    std::size_t takeCount(std::size_t bytesEach);
    QByteArrayView takeBytes(std::size_t count);

    void fail() { m_failed = true; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] std::size_t remaining() const { return static_cast<std::size_t>(m_bytes.size() - m_at); }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    std::uint64_t takeBigEndian(int bytes);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace parascope
