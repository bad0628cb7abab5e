// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/byte_stream.h"
#include "measure/interval.h"
#include "measure/interval_codec.h"
#include "support/test_base.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace parascope;

namespace {

using Random = std::mt19937_64;

std::int64_t anyInteger(Random& random)
{
    return static_cast<std::int64_t>(random()) >> (random() % 64);
}

int anyInt(Random& random)
{
    return static_cast<int>(static_cast<std::int32_t>(random()) >> (random() % 31));
}

double anyReal(Random& random)
{
    return std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 200) - 100);
}

template <typename Value, typename Make> std::optional<Value> maybe(Random& random, Make make)
{
    return random() % 3 == 0 ? std::optional<Value>() : std::optional<Value>(make(random));
}

HistogramDelta anyDelta(Random& random)
{
    HistogramDelta delta;
    if (random() % 4 == 0)
        return delta;
    for (std::uint64_t index = random() % 2000; index < 33'792;
         index += 1 + random() % (1 + random() % 2000)) {
        const auto count =
            static_cast<std::uint32_t>(1 + (static_cast<std::uint32_t>(random()) >> (random() % 32)));
        delta.counts.emplace_back(static_cast<std::uint32_t>(index), count);
        delta.total += count;
    }
    delta.sum = anyReal(random);
    delta.max = anyInteger(random);
    return delta;
}

QString anyText(Random& random)
{
    const QString all = QStringLiteral("in flight 6 → 8, worker P2 exited (SIGSEGV) 𝛑");
    return all.left(static_cast<qsizetype>(random() % 30));
}

Interval anyInterval(Random& random)
{
    Interval interval;
    interval.startNs = anyInteger(random);
    interval.lengthNs = anyInteger(random);
    interval.warmUp = random() % 2 == 0;
    interval.counts = {random(), random(), 3,  4,          random() >> 50, 6,  7,  8,
                       9,        10,       11, UINT64_MAX, random() >> 9,  14, 15, random() >> 30};
    interval.response = anyDelta(random);
    interval.wait = anyDelta(random);
    interval.service = anyDelta(random);
    for (std::uint64_t left = random() % 4; left > 0; --left) {
        interval.processes.push_back(
            {anyInt(random), anyInteger(random), anyDelta(random), anyInteger(random),
             maybe<std::int64_t>(random, anyInteger), maybe<std::int64_t>(random, anyInteger),
             maybe<std::int64_t>(random, anyInteger), maybe<std::int64_t>(random, anyInteger),
             maybe<int>(random, anyInt), maybe<std::int64_t>(random, anyInteger),
             maybe<std::int64_t>(random, anyInteger)});
        interval.cores.push_back({anyInt(random), anyReal(random), anyReal(random)});
        interval.workers.push_back({anyInt(random), anyInt(random), random(), random(), anyInteger(random)});
        interval.stalls.push_back({anyInteger(random), anyInteger(random), anyInt(random),
                                   static_cast<StallCause>(random() % 4), anyReal(random), -1,
                                   anyText(random)});
        interval.events.push_back(
            {anyInteger(random), anyText(random), anyInt(random), anyText(random), anyReal(random)});
    }
    interval.queued = anyInteger(random);
    interval.inFlight = anyInteger(random);
    interval.threads = anyInt(random);
    interval.processesSet = anyInt(random);
    interval.workerCrashes = anyInt(random);
    interval.workerRespawns = anyInt(random);
    interval.latenessP99Ns = anyInteger(random);
    interval.ownCpuNs = maybe<std::int64_t>(random, anyInteger);
    interval.foreignCpuRatio = maybe<double>(random, anyReal);
    interval.stealRatio = maybe<double>(random, anyReal);
    for (std::uint64_t left = random() % 4; left > 0; --left)
        interval.lives.push_back({anyInteger(random), anyInt(random), static_cast<WorkerLife>(random() % 8)});
    for (std::uint64_t left = random() % 4; left > 0; --left)
        interval.spans.push_back({anyInt(random), anyInt(random), random(), anyInteger(random),
                                  anyInteger(random), static_cast<SpanOutcome>(random() % 6),
                                  static_cast<std::uint32_t>(random()), anyInteger(random),
                                  anyInteger(random), anyInteger(random)});
    interval.spansDropped = random() >> 40;
    return interval;
}

} // namespace

class TestInterval : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void everyStallCauseHasItsName()
    {
        QCOMPARE(stallCauseName(StallCause::Busy), QStringLiteral("busy"));
        QCOMPARE(stallCauseName(StallCause::Starved), QStringLiteral("starved"));
        QCOMPARE(stallCauseName(StallCause::Blocked), QStringLiteral("blocked"));
        QCOMPARE(stallCauseName(StallCause::NotAvailable), QStringLiteral("not available"));
    }

    void everyWorkerLifeHasItsName()
    {
        QStringList names;
        for (int life = 0; life <= static_cast<int>(kLastWorkerLife); ++life)
            names << workerLifeName(static_cast<WorkerLife>(life));
        QCOMPARE(names.join(QLatin1Char(',')),
                 QStringLiteral("spawning,idle,busy,leaving,hung,dead,waiting,given up"));
    }

    void intervalsOfTheFirstFormatStillOpen()
    {
        Random random(5);
        for (int round = 0; round < 50; ++round) {
            Interval interval = anyInterval(random);
            interval.lives.clear();
            interval.spans.clear();
            interval.spansDropped = 0;
            interval.counts.lostRunning = interval.counts.lostQueued = 0;
            interval.counts.lostSilent = interval.counts.retried = 0;
            QByteArray bytes = encodeInterval(interval);
            bytes.chop(7); // five counts and two empty lists, which format 1 did not have
            bytes[0] = 1;
            const Result<Interval> decoded = decodeInterval(bytes);
            QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().sentence()));
            QVERIFY(decoded.value() == interval);
        }
    }

    void spansOfTheSecondFormatStillOpen()
    {
        // its spans were three fields shorter: so many of the shortest that they would not fit as they are
        // now
        QByteArray bytes = encodeInterval(Interval{});
        bytes.chop(2); // no spans, none dropped
        bytes[0] = 2;
        bytes.append(char(100));
        for (int span = 0; span < 100; ++span)
            bytes.append(
                QByteArray::fromHex("00000000000001")); // process, worker, task, times, outcome, every
        bytes.append(char(0));
        const Result<Interval> decoded = decodeInterval(bytes);
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().sentence()));
        QCOMPARE(decoded.value().spans.size(), std::size_t{100});
        QVERIFY(decoded.value().spans.back() == TaskSpan{});
    }

    void addingCountsAddsEachField()
    {
        TaskCounts counts{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        const TaskCounts more{100, 200,  300,  400,  500,  600,  700,  800,
                              900, 1000, 1100, 1200, 1300, 1400, 1500, 1600};
        counts.add(more);
        const TaskCounts expected{101, 202,  303,  404,  505,  606,  707,  808,
                                  909, 1010, 1111, 1212, 1313, 1414, 1515, 1616};
        QVERIFY(counts == expected);
        QCOMPARE(counts.settled(), 202U + 303U + 404U + 505U + 606U + 707U);
    }

    void varintsKeepEveryValue()
    {
        Random random(1);
        for (int round = 0; round < 3000; ++round) {
            const std::uint64_t value = random() >> (random() % 64);
            ByteWriter writer;
            writer.putVarint(value);
            writer.putSigned(static_cast<std::int64_t>(value));
            writer.putSigned(-static_cast<std::int64_t>(value / 2));
            ByteReader reader(writer.bytes());
            QCOMPARE(reader.takeVarint(), value);
            QCOMPARE(reader.takeSigned(), static_cast<std::int64_t>(value));
            QCOMPARE(reader.takeSigned(), -static_cast<std::int64_t>(value / 2));
            QVERIFY(reader.atEnd() && !reader.failed());
        }
    }

    void varintsAreAsLongAsHdrHistogramsAre()
    {
        const auto hex = [](std::int64_t value) {
            ByteWriter writer;
            writer.putSigned(value);
            return writer.bytes().toHex();
        };
        QCOMPARE(hex(1), QByteArrayLiteral("02"));
        QCOMPARE(hex(-10), QByteArrayLiteral("13"));
        QCOMPARE(hex(-64), QByteArrayLiteral("7f"));
        QCOMPARE(hex(64), QByteArrayLiteral("8001"));
        QCOMPARE(hex(INT64_MAX), QByteArrayLiteral("feffffffffffffffff"));
        QCOMPARE(hex(INT64_MIN), QByteArrayLiteral("ffffffffffffffffff"));
    }

    void readingPastTheEndFailsForGood()
    {
        const QByteArray bytes = QByteArray::fromHex("0102");
        ByteReader reader(bytes);
        QCOMPARE(reader.takeInt32(), 0);
        QVERIFY(reader.failed());
        QCOMPARE(reader.takeByte(), std::uint8_t{0}); // although two bytes are there
        QCOMPARE(reader.takeBytes(1).size(), 0);
    }

    void emptyIntervalIsSmall()
    {
        const QByteArray bytes = encodeInterval(Interval{});
        QVERIFY2(bytes.size() < 80, qPrintable(QString::number(bytes.size())));
        const Result<Interval> decoded = decodeInterval(bytes);
        QVERIFY(decoded.ok());
        QVERIFY(decoded.value() == Interval{});
    }

    void histogramsTakeFewBytes()
    {
        Interval interval;
        for (std::uint32_t index = 10'000; index < 12'000; ++index)
            interval.service.counts.emplace_back(index, 1 + index % 50);
        QVERIFY(encodeInterval(interval).size() < 2 * 2000 + 100);
    }

    void anyIntervalComesBackExactly()
    {
        Random random(2);
        for (int round = 0; round < 200; ++round) {
            const Interval interval = anyInterval(random);
            const QByteArray bytes = encodeInterval(interval);
            const Result<Interval> decoded = decodeInterval(bytes);
            QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().sentence()));
            QVERIFY(decoded.value() == interval);
            QCOMPARE(encodeInterval(decoded.value()), bytes);
        }
    }

    void oddDoublesKeepTheirBits()
    {
        for (const double odd : {-0.0, std::numeric_limits<double>::infinity(), std::nan("7"),
                                 std::numeric_limits<double>::denorm_min()}) {
            Interval interval;
            interval.stealRatio = odd;
            const Interval decoded = decodeInterval(encodeInterval(interval)).value();
            QVERIFY(std::memcmp(&*decoded.stealRatio, &odd, sizeof odd) == 0);
        }
    }

    void wrongBytesAreRefused()
    {
        const QByteArray good = encodeInterval(Interval{});
        QVERIFY(decodeInterval({}).error().sentence().contains(QStringLiteral("empty")));
        QByteArray other = good;
        other[0] = 9;
        QVERIFY(decodeInterval(other).error().sentence().contains(QStringLiteral("format 9")));
        QVERIFY(decodeInterval(good + 'x').error().sentence().contains(QStringLiteral("too many")));
        for (qsizetype size = 1; size < good.size(); ++size)
            QVERIFY(!decodeInterval(good.left(size)).ok());
    }

    void hostileHistogramsAreRefused()
    {
        const auto refused = [](std::vector<std::pair<std::uint32_t, std::uint32_t>> counts) {
            Interval interval;
            interval.wait.counts = std::move(counts);
            return !decodeInterval(encodeInterval(interval)).ok();
        };
        QVERIFY(!refused({{0, 1}, {1, 5}, {33'791, 1}}));
        QVERIFY(refused({{33'792, 1}}));
        QVERIFY(refused({{0, 1}, {UINT32_MAX, 1}}));
        QVERIFY(refused({{7, 1}, {7, 1}}));
        QVERIFY(refused({{8, 1}, {7, 1}}));
    }

    void aHugeListLengthIsRefusedBeforeItIsAllocated()
    {
        ByteWriter claim;
        claim.putVarint(std::uint64_t{1} << 60);
        Interval interval;
        const QByteArray bytes = encodeInterval(interval);
        // Each byte of an empty interval in turn becomes the claim: lists, texts and numbers.
        for (qsizetype at = 1; at < bytes.size(); ++at) {
            QByteArray hostile = bytes;
            hostile.replace(at, 1, claim.bytes());
            const Result<Interval> decoded = decodeInterval(hostile);
            if (decoded.ok())
                QVERIFY(decoded.value().processes.empty() && decoded.value().response.counts.empty());
        }
    }

    void randomDamageNeverCrashes()
    {
        Random random(3);
        int readable = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = encodeInterval(anyInterval(random));
            for (std::uint64_t left = 1 + random() % 4; left > 0; --left)
                bytes[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(bytes.size()))] =
                    static_cast<char>(random());
            if (const Result<Interval> decoded = decodeInterval(bytes)) {
                ++readable;
                QVERIFY(decodeInterval(encodeInterval(decoded.value())).ok());
            }
        }
        QVERIFY(readable > 0);
    }
};

PARASCOPE_TEST_MAIN(TestInterval)
#include "tst_interval.moc"
