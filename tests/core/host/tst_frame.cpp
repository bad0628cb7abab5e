// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/frame.h"

#include "support/test_base.h"

#include <algorithm>
#include <vector>

using namespace parascope;
using namespace parascope::wire;

class TestFrame : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void cutsAnyPieces_data();
    void cutsAnyPieces();
    void refuses_data();
    void refuses();
    void staysBrokenAfterADefect();
    void growsOnlyWithWhatArrived();
    void limitCanBeRaised();
    void numbersAreLittleEndian();
    void readerRefusesPastTheEnd();
    void readerRefusesHostileCounts();
};

namespace {

Bytes frameOf(FrameType type, std::size_t size)
{
    Bytes bytes;
    {
        const FrameScope scope(bytes, type);
        Writer writer(bytes);
        for (std::size_t i = 0; i < size; ++i)
            writer.u8(static_cast<std::uint8_t>(i * 7));
    }
    return bytes;
}

Bytes header(std::uint32_t length, std::uint8_t type)
{
    Bytes bytes;
    Writer writer(bytes);
    writer.u32(length);
    writer.u8(type);
    return bytes;
}

} // namespace

void TestFrame::cutsAnyPieces_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 5, 7, 64, 4096, 1 << 20})
        QTest::addRow("%d", piece) << piece;
}

void TestFrame::cutsAnyPieces()
{
    QFETCH(int, piece);
    const std::vector<std::pair<FrameType, std::size_t>> sent{{FrameType::Hello, 20},
                                                              {FrameType::Ready, 0},
                                                              {FrameType::Done, 100'000},
                                                              {FrameType::Pulse, 1},
                                                              {FrameType::Bye, 0}};
    Bytes stream;
    for (const auto& [type, size] : sent) {
        const Bytes frame = frameOf(type, size);
        stream.insert(stream.end(), frame.begin(), frame.end());
    }
    FrameReader reader(kMaxFrame);
    std::size_t seen = 0;
    for (std::size_t at = 0; at < stream.size(); at += static_cast<std::size_t>(piece)) {
        reader.add(
            std::span(stream).subspan(at, std::min(stream.size() - at, static_cast<std::size_t>(piece))));
        while (const auto frame = reader.next()) {
            QVERIFY(seen < sent.size());
            QCOMPARE(frame->type, sent[seen].first);
            QCOMPARE(frame->body.size(), sent[seen].second);
            const Bytes expected = frameOf(sent[seen].first, sent[seen].second);
            QVERIFY(std::ranges::equal(frame->body, std::span(expected).subspan(kFrameHeader)));
            ++seen;
        }
    }
    QCOMPARE(seen, sent.size());
    QCOMPARE(reader.pending(), std::size_t{0});
    QVERIFY(reader.defect().isEmpty());
}

void TestFrame::refuses_data()
{
    QTest::addColumn<quint32>("length");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("word");
    QTest::newRow("no type") << 0U << 1 << QStringLiteral("without a type");
    QTest::newRow("type 0") << 5U << 0 << QStringLiteral("unknown type 0");
    QTest::newRow("type 13") << 5U << 13 << QStringLiteral("unknown type 13");
    QTest::newRow("type 255") << 5U << 255 << QStringLiteral("unknown type 255");
    QTest::newRow("too long for a hello") << kMaxHelloFrame + 1 << 1 << QStringLiteral("at most 4096");
    QTest::newRow("huge") << 0xffffffffU << 5 << QStringLiteral("4294967295 bytes");
}

void TestFrame::refuses()
{
    QFETCH(quint32, length);
    QFETCH(int, type);
    QFETCH(QString, word);
    FrameReader reader;
    reader.add(header(length, static_cast<std::uint8_t>(type)));
    QVERIFY(!reader.next());
    QVERIFY2(reader.defect().contains(word), qPrintable(reader.defect()));
}

void TestFrame::staysBrokenAfterADefect()
{
    FrameReader reader;
    reader.add(header(5, 99));
    QVERIFY(!reader.next());
    const QString defect = reader.defect();
    reader.add(frameOf(FrameType::Ready, 0));
    QVERIFY(!reader.next());
    QCOMPARE(reader.defect(), defect);
}

void TestFrame::growsOnlyWithWhatArrived()
{
    FrameReader reader(kMaxFrame);
    reader.add(header(kMaxFrame, 5));
    QVERIFY(!reader.next());
    QVERIFY(reader.defect().isEmpty());
    QCOMPARE(reader.missing(), std::size_t{kMaxFrame} + 4 - kFrameHeader);
    QVERIFY(reader.room(1).size() < 64 * 1024);
}

void TestFrame::limitCanBeRaised()
{
    FrameReader reader;
    reader.add(frameOf(FrameType::Hello, 10));
    reader.add(frameOf(FrameType::Done, kMaxHelloFrame * 2));
    QVERIFY(reader.next());
    reader.setLimit(kMaxFrame);
    const auto frame = reader.next();
    QVERIFY(frame);
    QCOMPARE(frame->body.size(), std::size_t{kMaxHelloFrame} * 2);
}

void TestFrame::numbersAreLittleEndian()
{
    Bytes bytes;
    Writer writer(bytes);
    writer.u16(0x0102);
    writer.u32(0x03040506);
    writer.i64(-2);
    const std::vector<int> expected{2, 1, 6, 5, 4, 3, 0xfe, 255, 255, 255, 255, 255, 255, 255};
    QVERIFY(std::ranges::equal(bytes, expected, {}, [](std::byte byte) { return static_cast<int>(byte); }));
    Reader reader(bytes);
    QCOMPARE(reader.u16(), std::uint16_t{0x0102});
    QCOMPARE(reader.u32(), 0x03040506U);
    QCOMPARE(reader.i64(), std::int64_t{-2});
    QVERIFY(reader.complete());
}

void TestFrame::readerRefusesPastTheEnd()
{
    Bytes bytes;
    Writer(bytes).u32(100); // length of a text that is not there
    Reader reader(bytes);
    QVERIFY(reader.text().isEmpty());
    QVERIFY(reader.failed());
    QCOMPARE(reader.u64(), std::uint64_t{0});
    QVERIFY(!reader.complete());
}

void TestFrame::readerRefusesHostileCounts()
{
    Bytes bytes;
    Writer writer(bytes);
    writer.u32(0x40000000);
    writer.u64(1);
    Reader reader(bytes);
    QCOMPARE(reader.count(8), 0U);
    QVERIFY(reader.failed());
}

PARASCOPE_TEST_MAIN(TestFrame)
#include "tst_frame.moc"
