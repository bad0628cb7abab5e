// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace parascope::wire {

/// Bytes of the protocol: little endian, whatever the machine (byte_stream.h of the measure room is big
/// endian, because HdrHistogram is).
using Bytes = std::vector<std::byte>;

/// Appends to bytes. One thread.
class Writer {
public:
    explicit Writer(Bytes& into) : m_into(into) {}

    void u8(std::uint8_t value) { m_into.push_back(static_cast<std::byte>(value)); }
    void u16(std::uint16_t value) { number(value, 2); }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    void i64(std::int64_t value) { u64(static_cast<std::uint64_t>(value)); }
    void f64(double value) { u64(std::bit_cast<std::uint64_t>(value)); }
    void raw(std::span<const std::byte> bytes) { m_into.insert(m_into.end(), bytes.begin(), bytes.end()); }
    void blob(const QByteArray& bytes)
    {
        u32(static_cast<std::uint32_t>(bytes.size()));
        raw(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    }
    void text(const QString& value) { blob(value.toUtf8()); }

private:
    void number(std::uint64_t value, int count)
    {
        for (int i = 0; i < count; ++i)
            u8(static_cast<std::uint8_t>(value >> (8 * i)));
    }

    Bytes& m_into;
};

/// Reads bytes nobody vouches for. Past the end everything reads as 0 or empty and failed() stays true, so a
/// whole message may be read before asking once. One thread; the bytes must outlive it.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    std::int64_t i64() { return static_cast<std::int64_t>(number(8)); }
    double f64() { return std::bit_cast<double>(number(8)); }
    std::span<const std::byte> raw(std::size_t count)
    {
        if (count > m_bytes.size()) {
            m_failed = true;
            m_bytes = {};
            return {};
        }
        const auto taken = m_bytes.first(count);
        m_bytes = m_bytes.subspan(count);
        return taken;
    }
    QByteArray blob()
    {
        const auto bytes = raw(u32());
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }
    QString text() { return QString::fromUtf8(blob()); }
    /// Length of a list whose entries take at least `bytesEach`: fails where the rest can't hold them, so
    /// that a hostile number makes nobody allocate.
    std::uint32_t count(std::size_t bytesEach)
    {
        const std::uint32_t entries = u32();
        if (entries > m_bytes.size() / bytesEach) {
            m_failed = true;
            return 0;
        }
        return entries;
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::size_t remaining() const { return m_bytes.size(); }
    /// Read whole and nothing left over.
    [[nodiscard]] bool complete() const { return !m_failed && m_bytes.empty(); }

private:
    std::uint64_t number(std::size_t count)
    {
        const auto bytes = raw(count);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
        return value;
    }

    std::span<const std::byte> m_bytes;
    bool m_failed = false;
};

} // namespace parascope::wire
