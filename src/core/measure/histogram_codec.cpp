// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/byte_stream.h"
#include "measure/histogram.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace parascope {

namespace {

constexpr std::int32_t kPlainCookie = 0x1c849313;
constexpr std::int32_t kCompressedCookie = 0x1c849314;
constexpr qsizetype kHeaderSize = 40;
constexpr qsizetype kMaxVarint = 9;

Error defect(const QString& where)
{
    return ownError(QStringLiteral("can't read a stored histogram"), where,
                    QStringLiteral("only the HdrHistogram V2 format is read; the data may be damaged"));
}

/// Name of an older format that a cookie announces; the low byte without its word-size nibble tells which.
std::optional<QString> oldFormat(std::int32_t cookie)
{
    switch (static_cast<std::uint32_t>(cookie) & 0xffffff0fU) {
    case 0x1c849308:
        return QStringLiteral("the format is HdrHistogram V0");
    case 0x1c849309:
        return QStringLiteral("the format is HdrHistogram V0, compressed");
    case 0x1c849301:
        return QStringLiteral("the format is HdrHistogram V1");
    case 0x1c849302:
        return QStringLiteral("the format is HdrHistogram V1, compressed");
    default:
        return std::nullopt;
    }
}

struct Header {
    HistogramLayout layout;
    qsizetype payloadSize = 0;
};

Result<Header> readHeader(ByteReader& bytes)
{
    const std::int32_t cookie = bytes.takeInt32();
    const std::int32_t payloadSize = bytes.takeInt32();
    bytes.takeInt32(); // normalizing index offset: the counters follow in logical order whatever it is
    const std::int32_t digits = bytes.takeInt32();
    const std::int64_t lowest = bytes.takeInt64();
    const std::int64_t highest = bytes.takeInt64();
    bytes
        .takeDouble(); // factor to doubles: says nothing about the integers here, and JavaScript's is garbage
    if (bytes.failed())
        return defect(QStringLiteral("the header is cut short"));
    if (cookie != kPlainCookie)
        return defect(QStringLiteral("the payload begins with an unknown cookie"));
    const Result<HistogramLayout> layout = HistogramLayout::make(lowest, highest, digits);
    if (!layout)
        return defect(layout.error().where);
    if (payloadSize < 0 || payloadSize > kHeaderSize + layout.value().countsLength * kMaxVarint)
        return defect(QStringLiteral("a payload of %1 bytes doesn't fit its range").arg(payloadSize));
    return Header{layout.value(), payloadSize};
}

/// Old C and Python writers count the header as a part of the payload.
bool isWholePayload(std::size_t size, const Header& header)
{
    const auto claimed = static_cast<std::size_t>(header.payloadSize);
    return size == claimed || size + kHeaderSize == claimed;
}

using Counts = std::vector<std::pair<std::int32_t, std::uint64_t>>;

/// Reads the counters as a list first, so that the dense histogram is only made for a sound payload.
Result<Counts> readCounts(QByteArrayView payload, std::int32_t countsLength)
{
    Counts counts;
    ByteReader reader(payload);
    std::int64_t index = 0;
    std::int64_t total = 0;
    while (!reader.atEnd()) {
        const std::int64_t value = reader.takeSigned();
        if (reader.failed())
            return defect(QStringLiteral("the last counter is cut short"));
        if (value <= 0) { // a run of zeros; Java writes one zero as 0, C as -1
            if (value < -static_cast<std::int64_t>(countsLength))
                return defect(QStringLiteral("a run of zeros leaves its range"));
            index += value == 0 ? 1 : -value;
        } else {
            if (index >= countsLength)
                return defect(QStringLiteral("it has more counters than its range"));
            if (value > std::numeric_limits<std::int64_t>::max() - total)
                return defect(QStringLiteral("its counters overflow"));
            total += value;
            counts.emplace_back(static_cast<std::int32_t>(index++), static_cast<std::uint64_t>(value));
        }
        if (index > countsLength)
            return defect(QStringLiteral("it has more counters than its range"));
    }
    return counts;
}

Result<Histogram> assemble(const Header& header, QByteArrayView payload)
{
    const Result<Counts> counts = readCounts(payload, header.layout.countsLength);
    if (!counts)
        return counts.error();
    Histogram histogram(header.layout);
    for (const auto& [index, count] : counts.value())
        histogram.addAt(index, count);
    return histogram;
}

/// A zlib stream that is read piece by piece, so that no claim of the data decides over the memory.
class Inflater {
public:
    explicit Inflater(QByteArrayView compressed)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
        m_stream.avail_in = static_cast<uInt>(compressed.size());
        m_ready = inflateInit(&m_stream) == Z_OK;
    }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Up to `size` bytes; fewer where the stream ends or is damaged.
    QByteArray take(qsizetype size)
    {
        constexpr qsizetype kPiece = 64 * 1024;
        QByteArray out;
        while (m_ready && !m_ended && out.size() < size) {
            const qsizetype before = out.size();
            out.resize(before + std::min(kPiece, size - before));
            m_stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
            m_stream.avail_out = static_cast<uInt>(out.size() - before);
            const int status = inflate(&m_stream, Z_NO_FLUSH);
            out.chop(static_cast<qsizetype>(m_stream.avail_out));
            m_ended = status != Z_OK;
            m_sound = m_sound && (status == Z_OK || status == Z_STREAM_END);
        }
        return out;
    }
    [[nodiscard]] bool sound() const { return m_ready && m_sound; }

private:
    z_stream m_stream{};
    bool m_ready = false;
    bool m_ended = false;
    bool m_sound = true;
};

Result<Histogram> decodeCompressed(QByteArrayView compressed)
{
    Inflater inflater(compressed);
    const QByteArray head = inflater.take(kHeaderSize);
    if (!inflater.sound())
        return defect(QStringLiteral("the compressed data is damaged"));
    ByteReader headReader(head);
    const Result<Header> header = readHeader(headReader);
    if (!header)
        return header.error();
    const QByteArray payload = inflater.take(header.value().payloadSize);
    if (!isWholePayload(static_cast<std::size_t>(payload.size()), header.value()))
        return defect(QStringLiteral("the compressed data ends early"));
    if (!inflater.take(1).isEmpty() || !inflater.sound())
        return defect(QStringLiteral("the compressed data doesn't end where it should"));
    return assemble(header.value(), payload);
}

} // namespace

QByteArray Histogram::encodeV2() const
{
    ByteWriter payload;
    const std::int32_t limit = std::min(m_layout.indexOf(m_max) + 1, m_layout.countsLength);
    for (std::int32_t index = 0; index < limit;) {
        const std::uint64_t count = countAt(index);
        const std::int32_t first = index++;
        if (count == 0) {
            while (index < limit && countAt(index) == 0)
                ++index;
        }
        const std::int64_t zeros = index - first;
        payload.putSigned(count == 0 && zeros > 1 ? -zeros : static_cast<std::int64_t>(count));
    }
    ByteWriter bytes;
    bytes.reserve(kHeaderSize + payload.bytes().size());
    bytes.putInt32(kPlainCookie);
    bytes.putInt32(static_cast<std::int32_t>(payload.bytes().size()));
    bytes.putInt32(0); // normalizing index offset
    bytes.putInt32(m_layout.digits);
    bytes.putInt64(m_layout.lowest);
    bytes.putInt64(m_layout.highest);
    bytes.putDouble(1.0); // integer to double value conversion ratio
    bytes.putBytes(payload.bytes());
    return bytes.bytes();
}

QByteArray Histogram::encodeV2Compressed() const
{
    const QByteArray plain = encodeV2();
    uLongf size = compressBound(static_cast<uLong>(plain.size()));
    QByteArray compressed(static_cast<qsizetype>(size), Qt::Uninitialized);
    // compress() fails only for lack of room, and compressBound() is that room.
    if (compress(reinterpret_cast<Bytef*>(compressed.data()), &size,
                 reinterpret_cast<const Bytef*>(plain.constData()), static_cast<uLong>(plain.size())) != Z_OK)
        qFatal("zlib refused to compress a histogram");
    compressed.truncate(static_cast<qsizetype>(size));
    ByteWriter bytes;
    bytes.putInt32(kCompressedCookie);
    bytes.putInt32(static_cast<std::int32_t>(size));
    bytes.putBytes(compressed);
    return bytes.bytes();
}

Result<Histogram> Histogram::decode(const QByteArray& bytes)
{
    ByteReader reader(bytes);
    const std::int32_t cookie = reader.takeInt32();
    if (reader.failed())
        return defect(QStringLiteral("it is shorter than a cookie"));
    if (const std::optional<QString> name = oldFormat(cookie))
        return defect(*name);
    if (cookie == kCompressedCookie) {
        const std::int32_t size = reader.takeInt32();
        if (reader.failed() || size < 0 || static_cast<std::size_t>(size) != reader.remaining())
            return defect(QStringLiteral("its compressed length is wrong"));
        return decodeCompressed(reader.takeBytes(reader.remaining()));
    }
    ByteReader plain(bytes);
    const Result<Header> header = readHeader(plain);
    if (!header)
        return header.error();
    if (!isWholePayload(plain.remaining(), header.value()))
        return defect(QStringLiteral("its payload has %1 bytes instead of %2")
                          .arg(plain.remaining())
                          .arg(header.value().payloadSize));
    return assemble(header.value(), plain.takeBytes(plain.remaining()));
}

} // namespace parascope
