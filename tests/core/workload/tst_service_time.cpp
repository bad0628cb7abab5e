// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/run_one.h"
#include "support/test_base.h"
#include "workload/random.h"
#include "workload/service_time.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace parascope;

/// Random numbers and the service times made of them.
class ServiceTimeTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void splitMixGivesThePublishedStream();
    void bytesDoNotDependOnTheLength();
    void checkSeesEveryBit();
    void distributionsHaveTheirMoments_data();
    void distributionsHaveTheirMoments();
    void sameSeedSameTime();
    void tasksTakeAtLeastTheirServiceTime_data();
    void tasksTakeAtLeastTheirServiceTime();
};

void ServiceTimeTest::splitMixGivesThePublishedStream()
{
    // First outputs of splitmix64 for seed 1234567 (Rosetta Code, "Pseudo-random numbers/Splitmix64").
    SplitMix64 random(1234567);
    for (const std::uint64_t expected :
         {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL, 4593380528125082431ULL,
          16408922859458223821ULL})
        QCOMPARE(random.next(), expected);
    for (int i = 0; i < 1000; ++i) {
        const double unit = random.nextUnit();
        QVERIFY(unit >= 0.0 && unit < 1.0);
        QVERIFY(random.nextBelow(7) < 7);
    }
}

void ServiceTimeTest::bytesDoNotDependOnTheLength()
{
    std::vector<std::byte> whole(64);
    fillPseudoRandom(whole, 9);
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        std::vector<std::byte> part(size);
        fillPseudoRandom(part, 9);
        QVERIFY(std::equal(part.begin(), part.end(), whole.begin()));
    }
}

void ServiceTimeTest::checkSeesEveryBit()
{
    std::vector<std::byte> bytes(19);
    fillPseudoRandom(bytes, 9);
    const std::uint64_t check = checkOfBytes(bytes);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        std::vector<std::byte> other = bytes;
        other[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        QVERIFY(checkOfBytes(other) != check);
    }
    bytes.push_back(std::byte{0});
    QVERIFY(checkOfBytes(bytes) != check);
}

void ServiceTimeTest::distributionsHaveTheirMoments_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("deviation"); // coefficient of variation
    QTest::addColumn<double>("median");    // over the mean
    QTest::newRow("fixed") << static_cast<int>(ServiceTime::Shape::Fixed) << 0.0 << 1.0;
    QTest::newRow("exponential") << static_cast<int>(ServiceTime::Shape::Exponential) << 1.0 << std::log(2.0);
    QTest::newRow("lognormal") << static_cast<int>(ServiceTime::Shape::Lognormal)
                               << std::sqrt(std::exp(1.0) - 1.0) << std::exp(-0.5);
}

void ServiceTimeTest::distributionsHaveTheirMoments()
{
    QFETCH(int, shape);
    QFETCH(double, deviation);
    QFETCH(double, median);
    constexpr std::size_t draws = 400'000;
    const ServiceTime service(4'000'000, static_cast<ServiceTime::Shape>(shape));
    std::vector<double> values(draws);
    for (std::size_t i = 0; i < draws; ++i) { // neighbouring seeds must not give related times
        const std::int64_t ns = service.drawNs(i);
        QVERIFY(ns >= 0);
        values[i] = static_cast<double>(ns) / 4e6;
    }
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / draws;
    const double square = std::inner_product(values.begin(), values.end(), values.begin(), 0.0) / draws;
    double product = 0;
    for (std::size_t i = 1; i < draws; ++i)
        product += (values[i] - mean) * (values[i - 1] - mean);
    std::nth_element(values.begin(), values.begin() + draws / 2, values.end());
    QVERIFY2(std::abs(mean - 1.0) < 0.01, qPrintable(QString::number(mean)));
    QVERIFY(std::abs(std::sqrt(std::max(0.0, square - mean * mean)) - deviation) < 0.03);
    QVERIFY(std::abs(values[draws / 2] - median) < 0.01);
    QVERIFY(std::abs(product / draws) < 0.01 * (1.0 + deviation * deviation));
}

void ServiceTimeTest::sameSeedSameTime()
{
    const ServiceTime service(1'000'000, ServiceTime::Shape::Exponential);
    QCOMPARE(service.drawNs(42), service.drawNs(42));
    QVERIFY(service.drawNs(42) != service.drawNs(43));
}

void ServiceTimeTest::tasksTakeAtLeastTheirServiceTime_data()
{
    QTest::addColumn<QString>("workload");
    for (const char* name : {"spin", "sleep"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ServiceTimeTest::tasksTakeAtLeastTheirServiceTime()
{
    QFETCH(QString, workload);
    const auto made =
        test::tryWorkload(workload, {{QStringLiteral("service"), QStringLiteral("3ms")},
                                     {QStringLiteral("distribution"), QStringLiteral("exponential")}});
    QVERIFY(made.ok());
    const ServiceTime same(3'000'000, ServiceTime::Shape::Exponential);
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const std::int64_t begin = monotonicNs();
        QVERIFY(test::runTask(*made.value(), 0, 1, seed).result.ok);
        QVERIFY(monotonicNs() - begin >= same.drawNs(seed));
    }
    QVERIFY(!made.value()->expectedCheck().has_value());
}

PARASCOPE_TEST_MAIN(ServiceTimeTest)
#include "tst_service_time.moc"
