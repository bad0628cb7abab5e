// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/histogram.h"
#include "support/test_base.h"

#include <QtEndian>

#include <limits>
#include <random>
#include <utility>
#include <vector>

using namespace parascope;

namespace {

/// Header of the plain format with the payload's own length, 1..3.6e9, 3 digits.
QByteArray plain(const QByteArray& payload, std::int64_t lowest = 1, std::int64_t highest = 3'600'000'000,
                 std::int32_t digits = 3)
{
    QByteArray bytes = QByteArray::fromHex("1c849313") + QByteArray(36, '\0') + payload;
    qToBigEndian(static_cast<std::int32_t>(payload.size()), bytes.data() + 4);
    qToBigEndian(digits, bytes.data() + 12);
    qToBigEndian(lowest, bytes.data() + 16);
    qToBigEndian(highest, bytes.data() + 24);
    qToBigEndian(1.0, bytes.data() + 32);
    return bytes;
}

Histogram sample(std::initializer_list<std::pair<std::int64_t, std::uint64_t>> values,
                 std::int64_t lowest = 1, std::int64_t highest = 3'600'000'000, int digits = 3)
{
    Histogram histogram(HistogramLayout::make(lowest, highest, digits).value());
    for (const auto& [value, count] : values)
        histogram.record(value, count);
    return histogram;
}

bool sameCounts(const Histogram& one, const Histogram& two)
{
    if (one.layout() != two.layout() || one.total() != two.total())
        return false;
    for (std::int32_t index = 0; index < one.layout().countsLength; ++index) {
        if (one.countAt(index) != two.countAt(index))
            return false;
    }
    return true;
}

QString refusal(const QByteArray& bytes)
{
    const Result<Histogram> decoded = Histogram::decode(bytes);
    return decoded.ok() ? QString() : decoded.error().sentence();
}

} // namespace

class TestHistogramCodec : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    /// Written by hdr-histogram-js 3.0 for the same values. It differs from Java in two fields that no reader
    /// uses: the index offset is 1 instead of 0 and the ratio is the integer 1 instead of the double 1.0.
    void writesWhatTheReferenceWrites()
    {
        const auto fromJavaScript = [](const char* base64) {
            QByteArray bytes = QByteArray::fromBase64(base64);
            qToBigEndian(std::int32_t{0}, bytes.data() + 8);
            qToBigEndian(1.0, bytes.data() + 32);
            return bytes;
        };
        QCOMPARE(sample({{1, 1}, {2, 4}}).encodeV2(),
                 fromJavaScript("HISTEwAAAAMAAAABAAAAAwAAAAAAAAABAAAAANaTpAAAAAAAAAAAAQACCA=="));
        QCOMPARE(sample({{123456, 2}, {122777, 1}, {127, 1}, {42, 1000}, {43, 70000}, {3'600'000'000, 3}})
                     .encodeV2(),
                 fromJavaScript(
                     "HISTEwAAABIAAAABAAAAAwAAAAAAAAABAAAAANaTpAAAAAAAAAAAAVPQD+DFCKUBAvt7AhME0+wBBg=="));
        QCOMPARE(sample({{1500, 3}, {1'000'000, 7}, {250'000'000, 1}}, 1000, 3'600'000'000'000, 2).encodeV2(),
                 fromJavaScript("HISTEwAAAAgAAAABAAAAAgAAAAAAAAPoAAADRjC4oAAAAAAAAAAAAQMG4QkO8Q8C"));
    }

    void theTwoFieldsNobodyUsesAreIgnored()
    {
        QByteArray bytes = plain(QByteArray::fromHex("000208"));
        qToBigEndian(std::int32_t{-9}, bytes.data() + 8);
        qToBigEndian(std::numeric_limits<double>::quiet_NaN(), bytes.data() + 32);
        QVERIFY(sameCounts(Histogram::decode(bytes).value(), sample({{1, 1}, {2, 4}})));
    }

    void aPayloadLengthThatCountsTheHeaderIsRead()
    {
        QByteArray bytes = plain(QByteArray::fromHex("000208"));
        qToBigEndian(std::int32_t{43}, bytes.data() + 4);
        QVERIFY(sameCounts(Histogram::decode(bytes).value(), sample({{1, 1}, {2, 4}})));
    }

    void readsWhatOthersWrote_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<quint64>("total");
        QTest::addColumn<qint64>("median");
        QTest::addColumn<qint64>("p100");
        QTest::newRow("JavaScript, one value")
            << QByteArrayLiteral("HISTFAAAAB542pNpmSzMwMDAxAABzFCaEUoz2X+AMIKZAEARAtM=") << quint64(1)
            << qint64(42) << qint64(42);
        QTest::newRow("JavaScript, grown beyond its range")
            << QByteArrayLiteral("HISTFAAAAB94nJNpmSzMwMDABMSMQMzMAAGMUJoJxg9mAgA1TQGm") << quint64(1)
            << qint64(42) << qint64(42);
        QTest::newRow("JavaScript, unit 1000")
            << QByteArrayLiteral(
                   "HISTFAAAAC94nJNpmSzMwMDAwcDAwMjAwMDEAAbMLxgYmN0MdixggAJGZraHnHwf+ZkAf6MGEg==")
            << quint64(11) << qint64(1003519) << qint64(250609663);
        QTest::newRow("C, standard test data")
            << QByteArrayLiteral("HISTFAAAACl4nJNpmSzMwMBgyAABzFCaEURcm7yEwf4DROA8/4I5jNM7mJgAlWkH9g==")
            << quint64(10001) << qint64(1000) << qint64(100007935);
        QTest::newRow("C, corrected test data")
            << QByteArrayLiteral(
                   "HISTFAAAAP94nJNpmSzMwCByigECmKE0I4i4NnkJg/0HiMB5/gVzGD8aM/3lZ7rPyTSbjektC9N7Fqa"
                   "HzEzbmZi2whCEvZKRaSYj02wwiYng4tFM3lDoC2dhhwh5UyZlJlUMjClCmgpMEUUmQSZ+IBZEojFFCM"
                   "vQRwUxenmZ2MGQFUqz4+CTo4I2pg4dFdQylZWJkYkZCaPyMEUIydPLjMHrssFixuB12XD0HRAwMsFJg"
                   "kwilZHJHHKmjzp41MFDOjhYmFiQEUEmMWqGsvKBd8Fwd/Co/waTC9jYOMAIiSJRhLbKh5x9Q87Bo/YN"
                   "bfsoM4CPhw+IIJAkxnDXN+QcTIpyAPnGh6k=")
            << quint64(20000) << qint64(1000) << qint64(100007935);
    }
    void readsWhatOthersWrote()
    {
        QFETCH(QByteArray, base64);
        const Result<Histogram> decoded = Histogram::decode(QByteArray::fromBase64(base64));
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().sentence()));
        QTEST(quint64(decoded.value().total()), "total");
        QTEST(qint64(decoded.value().valueAtPercentile(50)), "median");
        QTEST(qint64(decoded.value().valueAtPercentile(100)), "p100");
        QVERIFY(sameCounts(Histogram::decode(decoded.value().encodeV2()).value(), decoded.value()));
    }

    void momentsMatchTheReference()
    {
        // hdr-histogram-js 3.0 of the third payload above
        const Histogram histogram =
            sample({{1500, 3}, {1'000'000, 7}, {250'000'000, 1}}, 1000, 3'600'000'000'000, 2);
        QCOMPARE(histogram.mean(), 23372683.636363637);
        QVERIFY(qAbs(histogram.standardDeviation() - 71694180.17024757) < 0.01);
    }

    void bothStylesOfASingleZeroAreRead()
    {
        const Histogram expected = sample({{1, 1}, {2, 4}});
        const QByteArray java = plain(QByteArray::fromHex("000208"));
        const QByteArray c = plain(QByteArray::fromHex("010208"));
        QVERIFY(sameCounts(Histogram::decode(java).value(), expected));
        QVERIFY(sameCounts(Histogram::decode(c).value(), expected));
        QCOMPARE(expected.encodeV2(), java);
    }

    void emptyHistogramIsOneZero()
    {
        const Histogram empty = sample({});
        QCOMPARE(empty.encodeV2(), plain(QByteArray(1, '\0')));
        QCOMPARE(Histogram::decode(empty.encodeV2()).value().total(), 0U);
        QCOMPARE(Histogram::decode(plain({})).value().total(), 0U);
    }

    void compressedBeginsAsEveryHistogramLogDoes()
    {
        Histogram histogram;
        histogram.record(1'000'000, 5);
        const QByteArray bytes = histogram.encodeV2Compressed();
        QVERIFY(bytes.toBase64().startsWith("HISTFAAA"));
        const Result<Histogram> decoded = Histogram::decode(bytes);
        QVERIFY(decoded.ok());
        QVERIFY(sameCounts(decoded.value(), histogram));
        const HistogramLayout& layout = histogram.layout();
        QCOMPARE(decoded.value().max(), layout.highestEquivalent(1'000'000)); // the exact extreme is lost
    }

    void roundTripsRandomHistogramsOfRandomLayouts()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 150; ++round) {
            const std::int64_t lowest = 1 + static_cast<std::int64_t>(random() % 5000);
            const std::int64_t highest = lowest * (2 + static_cast<std::int64_t>(random() % 100'000'000));
            const int digits = 1 + static_cast<int>(random() % 4);
            Histogram histogram = sample({}, lowest, highest, digits);
            for (std::uint64_t left = random() % 400; left > 0; --left)
                histogram.record(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(highest)),
                                 random() >> (24 + random() % 40));
            const Result<Histogram> fromPlain = Histogram::decode(histogram.encodeV2());
            const Result<Histogram> fromCompressed = Histogram::decode(histogram.encodeV2Compressed());
            QVERIFY(fromPlain.ok() && fromCompressed.ok());
            QVERIFY(sameCounts(fromPlain.value(), histogram));
            QVERIFY(fromPlain.value() == fromCompressed.value());
        }
    }

    void largestCountTakesNineBytes()
    {
        const Histogram histogram = sample({{0, INT64_MAX}});
        const QByteArray bytes = histogram.encodeV2();
        QCOMPARE(bytes, plain(QByteArray::fromHex("feffffffffffffffff")));
        QCOMPARE(Histogram::decode(bytes).value().total(), static_cast<std::uint64_t>(INT64_MAX));
    }

    void oldFormatsAreRefusedByName()
    {
        const QByteArray rest(60, '\0');
        for (const auto& [cookie, name] : {std::pair{"1c849308", "V0"},
                                           {"1c849309", "V0, compressed"},
                                           {"1c849301", "V1"},
                                           {"1c849302", "V1, compressed"}}) {
            const QString sentence = refusal(QByteArray::fromHex(cookie) + rest);
            QVERIFY2(sentence.contains(QLatin1String(name)), qPrintable(sentence));
        }
        QVERIFY(
            refusal(QByteArray::fromBase64("HISTAgAAADB42g==")).contains(QStringLiteral("V1, compressed")));
        QVERIFY(refusal(QByteArray::fromHex("1c849318") + rest)
                    .contains(QStringLiteral("V0"))); // with its word size
    }

    void defectsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
            QTest::newRow(name) << bytes << QString::fromLatin1(message);
        };
        const QByteArray one = QByteArray::fromHex("02");
        const auto changed = [&](int at, const char* hex) {
            const QByteArray patch = QByteArray::fromHex(hex);
            return plain(one).replace(at, patch.size(), patch);
        };
        row("nothing", {}, "shorter than a cookie");
        row("no cookie", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "unknown cookie");
        row("header cut", plain(one).left(39), "header is cut short");
        row("payload cut", plain(QByteArray::fromHex("0202")).left(41), "1 bytes instead of 2");
        row("bytes behind", plain(one) + 'x', "2 bytes instead of 1");
        row("no digits", changed(12, "00000000"), "0 significant digits");
        row("negative range", plain(one, 1, -5), "1 to -5");
        row("negative length", changed(4, "ffffffff"), "doesn't fit its range");
        row("huge length", changed(4, "7fffffff"), "doesn't fit its range");
        row("counter cut", plain(QByteArray::fromHex("ffff")), "cut short");
        row("run too long", plain(QByteArray::fromHex("ffffffff0f02")), "leaves its range");
        row("longest run", plain(QByteArray::fromHex("ffffffffffffffffff")), "leaves its range");
        row("counters behind the range", plain(QByteArray(130, '\2'), 1, 2, 1), "more counters");
        row("sum overflows", plain(QByteArray::fromHex("fefffffffffffffffffeffffffffffffffff")), "overflow");
        const QByteArray packed = sample({{5, 1}, {70'000, 2}}).encodeV2Compressed();
        row("compressed length", packed + 'x', "compressed length");
        row("compressed length missing", packed.left(6), "compressed length");
        row("not zlib", QByteArray::fromHex("1c84931400000004") + "abcd", "damaged");
    }
    void defectsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const QString sentence = refusal(bytes);
        QVERIFY2(sentence.contains(message), qPrintable(sentence));
    }

    void aHugeClaimInTheHeaderTakesNoMemory()
    {
        // 9 bytes for each of 33 792 counters are allowed, but only one byte follows.
        const QByteArray bytes =
            plain(QByteArray::fromHex("02")).replace(4, 4, QByteArray::fromHex("00030000"));
        QVERIFY(refusal(bytes).contains(QStringLiteral("instead of 196608")));
        const QByteArray deflated = qCompress(bytes).mid(4); // Qt writes a length before the zlib stream
        QByteArray packed = QByteArray::fromHex("1c84931400000000") + deflated;
        qToBigEndian(static_cast<std::int32_t>(deflated.size()), packed.data() + 4);
        QVERIFY2(refusal(packed).contains(QStringLiteral("ends early")), qPrintable(refusal(packed)));
    }

    void randomDamageNeverCrashes()
    {
        std::mt19937_64 random(6);
        const QByteArray plainBytes =
            sample({{3, 4}, {900, 77}, {123'456, 1}, {2'000'000'000, 9}}).encodeV2();
        const QByteArray packedBytes = Histogram::decode(plainBytes).value().encodeV2Compressed();
        int readable = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = round % 2 == 0 ? plainBytes : packedBytes;
            for (std::uint64_t left = 1 + random() % 3; left > 0; --left)
                bytes[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(bytes.size()))] =
                    static_cast<char>(random());
            if (random() % 4 == 0)
                bytes.truncate(static_cast<qsizetype>(random() % static_cast<std::uint64_t>(bytes.size())));
            const Result<Histogram> decoded = Histogram::decode(bytes);
            if (!decoded) {
                QVERIFY(!decoded.error().where.isEmpty());
                continue;
            }
            ++readable;
            QVERIFY(decoded.value().valueAtPercentile(100) <= decoded.value().max());
            QVERIFY(sameCounts(Histogram::decode(decoded.value().encodeV2()).value(), decoded.value()));
        }
        QVERIFY(readable > 0);
    }
};

PARASCOPE_TEST_MAIN(TestHistogramCodec)
#include "tst_histogram_codec.moc"
