// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/interval_codec.h"

#include "measure/byte_stream.h"
#include "measure/interval_fields.h"

#include <array>
#include <limits>

namespace parascope {

namespace {

constexpr std::uint8_t kVersion = 3;

/// Visitor of interval_fields.h that writes.
class FieldWriter {
public:
    explicit FieldWriter(ByteWriter& bytes, std::uint8_t version = kVersion)
        : m_bytes(bytes), m_version(version)
    {
    }

    [[nodiscard]] std::uint8_t version() const { return m_version; }
    void field(const std::uint64_t& value) { m_bytes.putVarint(value); }
    void field(const std::uint32_t& value) { m_bytes.putVarint(value); }
    void field(const std::int64_t& value) { m_bytes.putSigned(value); }
    void field(const int& value) { m_bytes.putSigned(value); }
    void field(const double& value) { m_bytes.putDouble(value); }
    void field(const bool& value) { m_bytes.putByte(value ? 1 : 0); }
    void field(const StallCause& value) { m_bytes.putByte(static_cast<std::uint8_t>(value)); }
    void field(const WorkerLife& value) { m_bytes.putByte(static_cast<std::uint8_t>(value)); }
    void field(const SpanOutcome& value) { m_bytes.putByte(static_cast<std::uint8_t>(value)); }
    void field(const QString& value)
    {
        const QByteArray text = value.toUtf8();
        m_bytes.putVarint(static_cast<std::uint64_t>(text.size()));
        m_bytes.putBytes(text);
    }
    void field(const HistogramDelta& value)
    {
        m_bytes.putVarint(value.counts.size());
        std::uint32_t next = 0;
        for (const auto& [index, count] : value.counts) {
            m_bytes.putVarint(index - next);
            m_bytes.putVarint(count);
            next = index + 1;
        }
        field(value.total);
        field(value.sum);
        field(value.max);
    }
    template <typename Value> void field(const std::optional<Value>& value)
    {
        field(value.has_value());
        if (value)
            field(*value);
    }
    template <typename Entry> void list(const std::vector<Entry>& entries)
    {
        m_bytes.putVarint(entries.size());
        for (const Entry& entry : entries)
            interval_fields::visit(*this, entry);
    }

private:
    ByteWriter& m_bytes;
    std::uint8_t m_version;
};

/// Visitor of interval_fields.h that reads; see ByteReader for how it fails.
class FieldReader {
public:
    FieldReader(ByteReader& bytes, std::uint8_t version) : m_bytes(bytes), m_version(version) {}

    [[nodiscard]] std::uint8_t version() const { return m_version; }
    void field(std::uint64_t& value) { value = m_bytes.takeVarint(); }
    void field(std::uint32_t& value)
    {
        value = static_cast<std::uint32_t>(m_bytes.takeVarintUpTo(std::numeric_limits<std::uint32_t>::max()));
    }
    void field(std::int64_t& value) { value = m_bytes.takeSigned(); }
    void field(int& value)
    {
        const std::int64_t wide = m_bytes.takeSigned();
        value = static_cast<int>(wide);
        if (value != wide)
            m_bytes.fail();
    }
    void field(double& value) { value = m_bytes.takeDouble(); }
    void field(bool& value) { value = takeByteUpTo(1) == 1; }
    void field(StallCause& value)
    {
        value = static_cast<StallCause>(takeByteUpTo(static_cast<std::uint8_t>(StallCause::Blocked)));
    }
    void field(SpanOutcome& value)
    {
        value = static_cast<SpanOutcome>(takeByteUpTo(static_cast<std::uint8_t>(SpanOutcome::Rejected)));
    }
    void field(WorkerLife& value)
    {
        value = static_cast<WorkerLife>(takeByteUpTo(static_cast<std::uint8_t>(kLastWorkerLife)));
    }
    void field(QString& value) { value = QString::fromUtf8(m_bytes.takeBytes(m_bytes.takeCount(1))); }
    void field(HistogramDelta& value)
    {
        value.counts.resize(m_bytes.takeCount(2));
        const auto limit = static_cast<std::uint64_t>(HistogramLayout::standard().countsLength);
        std::uint64_t next = 0;
        for (auto& [index, count] : value.counts) {
            const std::uint64_t at = next + m_bytes.takeVarintUpTo(limit);
            index = static_cast<std::uint32_t>(at);
            field(count);
            next = at + 1;
            if (at >= limit)
                m_bytes.fail();
            if (m_bytes.failed())
                return;
        }
        field(value.total);
        field(value.sum);
        field(value.max);
    }
    template <typename Value> void field(std::optional<Value>& value)
    {
        bool present = false;
        field(present);
        if (present)
            field(value.emplace());
    }
    template <typename Entry> void list(std::vector<Entry>& entries)
    {
        entries.resize(m_bytes.takeCount(smallestSize<Entry>(m_version)));
        for (Entry& entry : entries) {
            interval_fields::visit(*this, entry);
            if (m_bytes.failed())
                return;
        }
    }

private:
    /// Bytes an entry takes at least in a format: what an empty one takes.
    template <typename Entry> static std::size_t smallestSize(std::uint8_t version)
    {
        static const auto sizes = [] {
            std::array<std::size_t, kVersion + 1> bytesOf{};
            for (std::uint8_t format = 0; format <= kVersion; ++format) {
                ByteWriter bytes;
                FieldWriter writer(bytes, format);
                const Entry empty;
                interval_fields::visit(writer, empty);
                bytesOf[format] = static_cast<std::size_t>(bytes.bytes().size());
            }
            return bytesOf;
        }();
        return sizes[version];
    }
    std::uint8_t takeByteUpTo(std::uint8_t limit)
    {
        const std::uint8_t byte = m_bytes.takeByte();
        if (byte > limit)
            m_bytes.fail();
        return byte > limit ? 0 : byte;
    }

    ByteReader& m_bytes;
    std::uint8_t m_version;
};

} // namespace

QByteArray encodeInterval(const Interval& interval)
{
    ByteWriter bytes;
    bytes.putByte(kVersion);
    FieldWriter writer(bytes);
    interval_fields::visit(writer, interval);
    return bytes.bytes();
}

Result<Interval> decodeInterval(const QByteArray& bytes)
{
    const QString what = QStringLiteral("can't read a stored interval");
    ByteReader reader(bytes);
    const std::uint8_t version = reader.takeByte();
    if (reader.failed())
        return ownError(what, QStringLiteral("it is empty"));
    if (version == 0 || version > kVersion)
        return ownError(what, QStringLiteral("it has format %1").arg(version),
                        QStringLiteral("this version of Parascope reads formats up to %1").arg(kVersion));
    Interval interval;
    FieldReader fields(reader, version);
    interval_fields::visit(fields, interval);
    if (reader.failed())
        return ownError(
            what, QStringLiteral("a field is damaged or cut short before byte %1").arg(reader.position()));
    if (!reader.atEnd())
        return ownError(what, QStringLiteral("%1 bytes too many").arg(reader.remaining()));
    return interval;
}

} // namespace parascope
