// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/units.h"
#include "support/test_base.h"

#include <QLocale>

#include <clocale>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace parascope;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

} // namespace

class TestUnits : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Numbers must not change with the locale: use one that writes 1,5 where it is installed.
        QLocale::setDefault(QLocale(QLocale::German));
        std::setlocale(LC_ALL, "de_DE.UTF-8");
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ns");
        QTest::newRow("ns") << QStringLiteral("800ns") << qint64(800);
        QTest::newRow("us") << QStringLiteral("250us") << qint64(250'000);
        QTest::newRow("micro sign") << QStringLiteral("250\u00b5s") << qint64(250'000);
        QTest::newRow("Greek mu") << QStringLiteral("250 \u03bcs") << qint64(250'000);
        QTest::newRow("ms") << QStringLiteral("4ms") << qint64(4'000'000);
        QTest::newRow("s") << QStringLiteral("10s") << qint64(10'000'000'000);
        QTest::newRow("min") << QStringLiteral("1.5 min") << qint64(90'000'000'000);
        QTest::newRow("h") << QStringLiteral("2h") << qint64(7'200'000'000'000);
        QTest::newRow("bare is seconds") << QStringLiteral("0.1") << qint64(100'000'000);
        QTest::newRow("blanks around") << QStringLiteral("  3 s ") << qint64(3'000'000'000);
        QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
        QTest::newRow("rounds") << QStringLiteral("1.6ns") << qint64(2);
        QTest::newRow("exact beyond 2^53")
            << QStringLiteral("9007199254740993ns") << qint64(9007199254740993);
        QTest::newRow("largest") << QStringLiteral("9223372036854775807ns") << qint64(kMost);
        QTest::newRow("exponent") << QStringLiteral("1e3ms") << qint64(1'000'000'000);
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        const Result<std::int64_t> read = parseDuration(text);
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().sentence()));
        QTEST(qint64(read.value()), "ns");
    }

    void refusesDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inMessage");
        const QString range = QStringLiteral("out of range");
        const QString unreadable = QStringLiteral("can't read");
        QTest::newRow("empty") << QString() << QStringLiteral("missing");
        QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("missing");
        QTest::newRow("unit only") << QStringLiteral("ms") << unreadable;
        QTest::newRow("unknown unit") << QStringLiteral("3 days") << unreadable;
        QTest::newRow("ambiguous unit") << QStringLiteral("3m") << unreadable;
        QTest::newRow("wrong case") << QStringLiteral("3MS") << unreadable;
        QTest::newRow("comma") << QStringLiteral("1,5s") << unreadable;
        QTest::newRow("text after it") << QStringLiteral("5s 3") << unreadable;
        QTest::newRow("not a number") << QStringLiteral("nan") << unreadable;
        QTest::newRow("infinity") << QStringLiteral("inf") << unreadable;
        QTest::newRow("hexadecimal") << QStringLiteral("0x10") << unreadable;
        QTest::newRow("two points") << QStringLiteral("1.2.3s") << unreadable;
        QTest::newRow("negative") << QStringLiteral("-1s") << range;
        QTest::newRow("too large whole") << QStringLiteral("9223372036854775808ns") << range;
        QTest::newRow("too large product") << QStringLiteral("9223372037s") << range;
        QTest::newRow("too large real") << QStringLiteral("1e300h") << range;
        QTest::newRow("larger than any double") << QStringLiteral("1e999s") << range;
        QTest::newRow("2^63 as a real") << QStringLiteral("9.223372036854775808e18ns") << range;
    }
    void refusesDurations()
    {
        QFETCH(QString, text);
        QFETCH(QString, inMessage);
        const Result<std::int64_t> read = parseDuration(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().what.contains(inMessage), qPrintable(read.error().sentence()));
        QVERIFY2(read.error().what.contains(text.trimmed()), "the message must show the text given");
        QVERIFY2(!read.error().advice.isEmpty(), "the message must say what is accepted");
    }

    void readsBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("bare") << QStringLiteral("4096") << qint64(4096);
        QTest::newRow("B") << QStringLiteral("12 B") << qint64(12);
        QTest::newRow("KiB") << QStringLiteral("64KiB") << qint64(65536);
        QTest::newRow("KB") << QStringLiteral("64KB") << qint64(64000);
        QTest::newRow("kB") << QStringLiteral("64kB") << qint64(64000);
        QTest::newRow("MiB") << QStringLiteral("1MiB") << qint64(1048576);
        QTest::newRow("half") << QStringLiteral("1.5MiB") << qint64(1572864);
        QTest::newRow("GiB") << QStringLiteral("1 GiB") << qint64(1073741824);
        QTest::newRow("TiB") << QStringLiteral("2TiB") << qint64(2199023255552);
    }
    void readsBytes()
    {
        QFETCH(QString, text);
        const Result<std::int64_t> read = parseBytes(text);
        QVERIFY(read.ok());
        QTEST(qint64(read.value()), "bytes");
    }
    void refusesBytes()
    {
        for (const char* text : {"", "64ms", "K", "9e18KiB", "9223372036854775807KiB", "-1", "1,5MiB"}) {
            const Result<std::int64_t> read = parseBytes(QString::fromLatin1(text));
            QVERIFY2(!read.ok(), text);
            QCOMPARE(read.error().kind, ErrorKind::Usage);
        }
    }

    void readsIntegersAndReals()
    {
        QCOMPARE(parseInteger(u"42").value(), 42);
        QCOMPARE(parseInteger(u" -7 ").value(), -7);
        QCOMPARE(parseInteger(u"-9223372036854775808").value(), kLeast);
        QCOMPARE(parseReal(u"0.25").value(), 0.25);
        QCOMPARE(parseReal(u"-1e6").value(), -1e6);
        QCOMPARE(parseReal(u"7").value(), 7.0);
    }
    void refusesIntegersAndReals()
    {
        for (const char* text : {"", "4.0", "1e3", "12x", "0x10", "1 000", "9223372036854775808", "+3"})
            QVERIFY2(!parseInteger(QString::fromLatin1(text)).ok(), text);
        for (const char* text : {"", "1,5", "nan", "inf", "-inf", "1e999", "1.5x", "."})
            QVERIFY2(!parseReal(QString::fromLatin1(text)).ok(), text);
    }

    void numberTextIsTheShortestThatReadsBack()
    {
        QCOMPARE(numberText(0.1), QByteArrayLiteral("0.1"));
        QCOMPARE(numberText(1e20), QByteArrayLiteral("1e+20"));
        QCOMPARE(numberText(1234567.0), QByteArrayLiteral("1234567"));
        QCOMPARE(numberText(std::nan("")), QByteArray());
        QCOMPARE(numberText(-HUGE_VAL), QByteArray());
        QCOMPARE(numberText(kLeast), QByteArrayLiteral("-9223372036854775808"));
    }
    void numberTextRoundTripsAnyDouble()
    {
        std::mt19937_64 random(11);
        for (int round = 0; round < 20'000; ++round) {
            const std::uint64_t bits = random();
            double value = 0;
            std::memcpy(&value, &bits, sizeof value);
            if (!std::isfinite(value) || std::fpclassify(value) == FP_SUBNORMAL)
                continue;
            const Result<double> read = parseReal(QString::fromLatin1(numberText(value)));
            QVERIFY(read.ok());
            QVERIFY(std::memcmp(&read.value(), &value, sizeof value) == 0);
        }
    }

    void durationText_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0 ns");
        QTest::newRow("ns") << qint64(999) << QStringLiteral("999 ns");
        QTest::newRow("us") << qint64(1'000) << QStringLiteral("1.00 µs");
        QTest::newRow("three figures") << qint64(840'000) << QStringLiteral("840 µs");
        QTest::newRow("carries to two digits") << qint64(9'996) << QStringLiteral("10.0 µs");
        QTest::newRow("carries to the next unit") << qint64(999'600) << QStringLiteral("1.00 ms");
        QTest::newRow("ms") << qint64(11'800'000) << QStringLiteral("11.8 ms");
        QTest::newRow("s") << qint64(1'240'000'000) << QStringLiteral("1.24 s");
        QTest::newRow("almost a minute") << qint64(59'960'000'000) << QStringLiteral("1:00 min");
        QTest::newRow("min") << qint64(185'000'000'000) << QStringLiteral("3:05 min");
        QTest::newRow("h") << qint64(3'753'000'000'000) << QStringLiteral("1:02:33 h");
        QTest::newRow("negative") << qint64(-11'800'000) << QStringLiteral("-11.8 ms");
    }
    void durationText()
    {
        QFETCH(qint64, ns);
        QTEST(parascope::durationText(ns), "text");
    }
    void durationTextTakesTheExtremes()
    {
        QVERIFY(parascope::durationText(kMost).endsWith(QStringLiteral(" h")));
        QVERIFY(parascope::durationText(kLeast).startsWith(QLatin1Char('-')));
    }

    void momentText_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("start") << qint64(0) << QStringLiteral("0:00.0");
        QTest::newRow("tenths") << qint64(52'340'000'000) << QStringLiteral("0:52.3");
        QTest::newRow("carries to the minute") << qint64(59'960'000'000) << QStringLiteral("1:00.0");
        QTest::newRow("h") << qint64(3'753'000'000'000) << QStringLiteral("1:02:33.0");
        QTest::newRow("negative") << qint64(-1'500'000'000) << QStringLiteral("-0:01.5");
    }
    void momentText()
    {
        QFETCH(qint64, ns);
        QTEST(parascope::momentText(ns), "text");
    }
    void momentTextTakesTheExtremes()
    {
        QVERIFY(!parascope::momentText(kMost).startsWith(QLatin1Char('-')));
        QVERIFY(parascope::momentText(kLeast).startsWith(QLatin1Char('-')));
    }

    void rateText_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0 /s");
        QTest::newRow("small") << 4.256 << QStringLiteral("4.26 /s");
        QTest::newRow("hundreds") << 628.0 << QStringLiteral("628 /s");
        QTest::newRow("thousands with a thin space") << 1940.0 << QStringLiteral("1\u2009940 /s");
        QTest::newRow("carries to thousands") << 999.7 << QStringLiteral("1\u2009000 /s");
        QTest::newRow("k from 10 000") << 88'000.0 << QStringLiteral("88 k/s");
        QTest::newRow("k with a decimal") << 88'400.0 << QStringLiteral("88.4 k/s");
        QTest::newRow("carries to k") << 9'999.9 << QStringLiteral("10 k/s");
        QTest::newRow("M") << 2.5e6 << QStringLiteral("2.5 M/s");
        QTest::newRow("negative") << -5.0 << QStringLiteral("-5 /s");
        QTest::newRow("unknown") << std::nan("") << QStringLiteral("–");
    }
    void rateText()
    {
        QFETCH(double, rate);
        QTEST(parascope::rateText(rate), "text");
    }

    void bytesText_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("B") << qint64(512) << QStringLiteral("512 B");
        QTest::newRow("KB") << qint64(4'300) << QStringLiteral("4.2 KiB");
        QTest::newRow("MB") << qint64(431) * 1048576 << QStringLiteral("431 MiB");
        QTest::newRow("carries") << qint64(1048575) << QStringLiteral("1.0 MiB");
        QTest::newRow("GB") << qint64(1503238553) << QStringLiteral("1.4 GiB");
        QTest::newRow("most") << qint64(kMost) << QStringLiteral("8.0 EiB");
        QTest::newRow("negative") << qint64(-2048) << QStringLiteral("-2.0 KiB");
    }
    void bytesText()
    {
        QFETCH(qint64, bytes);
        QTEST(parascope::bytesText(bytes), "text");
    }
    /// A person who types what is shown gets what was shown.
    void bytesTextReadsBackAsTheSameSize()
    {
        for (const qint64 bytes : {qint64(512), qint64(64) << 10, qint64(431) << 20, qint64(3) << 30}) {
            const Result<std::int64_t> read = parseBytes(parascope::bytesText(bytes));
            QVERIFY(read.ok());
            QCOMPARE(read.value(), bytes);
        }
    }

    void msText()
    {
        QCOMPARE(parascope::msText(11.8), QStringLiteral("11.8 ms"));
        QCOMPARE(parascope::msText(0.25), QStringLiteral("250 µs"));
        QCOMPARE(parascope::msText(1234, QStringLiteral("-")), QStringLiteral("1.23 s"));
        QCOMPARE(parascope::msText(std::nullopt, QStringLiteral("-")), QStringLiteral("-"));
    }
};

PARASCOPE_TEST_MAIN(TestUnits)
#include "tst_units.moc"
