// SPDX-License-Identifier: GPL-3.0-or-later
// Distribution functions and rank statistics against values that R prints and tables in books.
#include "analysis/distributions.h"
#include "analysis/rank_statistics.h"
#include "workload/random.h"

#include "support/test_base.h"

#include <cmath>
#include <vector>

using namespace parascope;

class TestDistributions : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void normal();
    void student_data();
    void student();
    void incompleteBetaIsSymmetric();
    void binomial_data();
    void binomial();
    void medians();
    void medianInterval_data();
    void medianInterval();
    void medianIntervalCovers();
    void mannWhitneyAsRDoesIt_data();
    void mannWhitneyAsRDoesIt();
    void mannWhitneyIsFair();
    void hodgesLehmannShift();
    void theilSenSlope();
    void theilSenIgnoresOutliers();
};

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

std::vector<double> normals(SplitMix64& random, std::size_t count, double mean, double sd)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(mean + sd * drawNormal(random));
    return values;
}

} // namespace

void TestDistributions::normal()
{
    QVERIFY(near(normalCdf(0), 0.5, 1e-15));
    QVERIFY(near(normalCdf(1.959963984540054), 0.975, 1e-12));
    QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-9));
    QVERIFY(near(normalQuantile(0.001), -3.090232306167814, 1e-9));
    QVERIFY(std::isnan(normalQuantile(0)));
}

void TestDistributions::student_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("df");
    QTest::addColumn<double>("t");
    // The table at the end of every book, with R's digits.
    QTest::newRow("1") << 0.975 << 1.0 << 12.706204736;
    QTest::newRow("2") << 0.975 << 2.0 << 4.302652730;
    QTest::newRow("4") << 0.975 << 4.0 << 2.776445105;
    QTest::newRow("10, 99.5 %") << 0.995 << 10.0 << 3.169272673;
    QTest::newRow("30, left") << 0.025 << 30.0 << -2.042272456;
    QTest::newRow("1000") << 0.975 << 1000.0 << 1.962339081;
    QTest::newRow("middle") << 0.5 << 7.0 << 0.0;
}

void TestDistributions::student()
{
    QFETCH(double, p);
    QFETCH(double, df);
    QFETCH(double, t);
    QVERIFY2(near(studentQuantile(p, df), t, 1e-7 * std::max(1.0, std::abs(t))),
             qPrintable(QString::number(studentQuantile(p, df), 'g', 12)));
    QVERIFY(near(studentCdf(t, df), p, 1e-9));
}

void TestDistributions::incompleteBetaIsSymmetric()
{
    QVERIFY(near(incompleteBeta(2, 3, 0.5), 0.6875, 1e-12)); // 11 / 16
    QVERIFY(near(incompleteBeta(1, 1, 0.3), 0.3, 1e-12));
    for (const double x : {0.01, 0.2, 0.5, 0.77, 0.999})
        QVERIFY(near(incompleteBeta(3.5, 0.5, x) + incompleteBeta(0.5, 3.5, 1 - x), 1, 1e-12));
    QVERIFY(std::isnan(incompleteBeta(0, 1, 0.5)));
}

void TestDistributions::binomial_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("rank");
    // Lower ranks of the median's interval, docs/METHOD.md 1.5.
    QTest::newRow("6") << 6 << 1;
    QTest::newRow("9") << 9 << 2;
    QTest::newRow("10") << 10 << 2;
    QTest::newRow("20") << 20 << 6;
    QTest::newRow("30") << 30 << 10;
    QTest::newRow("50") << 50 << 18;
    QTest::newRow("100") << 100 << 40;
}

void TestDistributions::binomial()
{
    QFETCH(int, n);
    QFETCH(int, rank);
    QCOMPARE(binomialQuantile(0.025, n, 0.5), rank);
}

void TestDistributions::medians()
{
    QVERIFY(std::isnan(medianOf({})));
    QCOMPARE(medianOf(std::vector<double>{3}), 3.0);
    QCOMPARE(medianOf(std::vector<double>{4, 1, 3}), 3.0);
    QCOMPARE(medianOf(std::vector<double>{4, 1, 3, 2}), 2.5);
}

void TestDistributions::medianInterval_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("6") << 6 << 1.0 << 6.0;
    QTest::newRow("9") << 9 << 2.0 << 8.0;
    QTest::newRow("20") << 20 << 6.0 << 15.0;
    QTest::newRow("100") << 100 << 40.0 << 61.0;
}

void TestDistributions::medianInterval()
{
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    std::vector<double> values;
    for (int i = n; i > 0; --i)
        values.push_back(i);
    const auto ci = medianCi(values);
    QVERIFY(ci.has_value());
    QCOMPARE(*ci->low, low);
    QCOMPARE(*ci->high, high);
    QVERIFY(!medianCi(std::vector<double>{1, 2, 3, 4, 5}));
}

void TestDistributions::medianIntervalCovers()
{
    SplitMix64 random(7);
    int inside = 0;
    for (int i = 0; i < 1000; ++i) {
        std::vector<double> values;
        for (int k = 0; k < 9; ++k)
            values.push_back(drawExponential(random, 1)); // median ln 2, far from normal
        inside += medianCi(values)->contains(std::log(2)) ? 1 : 0;
    }
    QVERIFY2(inside >= 935 && inside <= 985, qPrintable(QString::number(inside))); // 96.1 % in theory
}

void TestDistributions::mannWhitneyAsRDoesIt_data()
{
    QTest::addColumn<QList<double>>("a");
    QTest::addColumn<QList<double>>("b");
    QTest::addColumn<double>("u");
    QTest::addColumn<double>("p");
    // wilcox.test(a, b) of R 4: exact without ties, else normal with continuity correction.
    QTest::newRow("apart, 4 and 3") << QList<double>{1.1, 2.2, 3.3, 4.4} << QList<double>{5.5, 6.6, 7.7}
                                    << 12.0 << 2.0 / 35;
    QTest::newRow("apart, 3 and 3") << QList<double>{1, 2, 3} << QList<double>{4, 5, 6} << 9.0 << 0.1;
    QTest::newRow("apart, 5 and 5") << QList<double>{1, 2, 3, 4, 5} << QList<double>{6, 7, 8, 9, 10} << 25.0
                                    << 2.0 / 252;
    QTest::newRow("mixed") << QList<double>{1, 3, 5} << QList<double>{2, 4, 6} << 6.0 << 0.7;
    QTest::newRow("ties") << QList<double>{1, 2, 2, 3} << QList<double>{2, 3, 4, 5} << 13.5 << 0.13664;
    QTest::newRow("all equal") << QList<double>{1, 1} << QList<double>{1, 1} << 2.0 << 1.0;
}

void TestDistributions::mannWhitneyAsRDoesIt()
{
    QFETCH(QList<double>, a);
    QFETCH(QList<double>, b);
    QFETCH(double, u);
    QFETCH(double, p);
    const auto result = mannWhitney(a, b);
    QVERIFY(result.has_value());
    QCOMPARE(result->u, u);
    QVERIFY2(near(result->pValue, p, 1e-4), qPrintable(QString::number(result->pValue, 'g', 8)));
    QCOMPARE(result->superiority, u / static_cast<double>(a.size() * b.size()));
    const auto other = mannWhitney(b, a);
    QVERIFY(near(other->pValue, result->pValue, 1e-12));
    QVERIFY(near(other->superiority, 1 - result->superiority, 1e-12));
    QVERIFY(!mannWhitney(a, {}));
}

void TestDistributions::mannWhitneyIsFair()
{
    SplitMix64 random(11);
    int exact = 0, large = 0;
    for (int i = 0; i < 400; ++i) {
        exact += mannWhitney(normals(random, 9, 0, 1), normals(random, 9, 0, 1))->pValue < 0.05 ? 1 : 0;
        large += mannWhitney(normals(random, 60, 0, 1), normals(random, 60, 0, 1))->pValue < 0.05 ? 1 : 0;
    }
    QVERIFY2(exact <= 32, qPrintable(QString::number(exact))); // 20 expected
    QVERIFY2(large >= 6 && large <= 36, qPrintable(QString::number(large)));
}

void TestDistributions::hodgesLehmannShift()
{
    const std::vector<double> a{1, 2, 3, 4, 5, 6, 7, 8, 9};
    std::vector<double> b;
    for (const double value : a)
        b.push_back(value + 20);
    const auto shift = hodgesLehmann(a, b);
    QCOMPARE(shift->shift, 20.0);
    // wilcox.test(b, a, conf.int = TRUE): the 18th smallest and largest of 81 differences.
    QVERIFY(shift->ci95 && shift->ci95->contains(20));
    QVERIFY(*shift->ci95->low >= 15 && *shift->ci95->high <= 25);
    QVERIFY(!hodgesLehmann(std::vector<double>{1, 2}, std::vector<double>{3, 4})->ci95);
    SplitMix64 random(3);
    int inside = 0;
    for (int i = 0; i < 300; ++i)
        inside +=
            hodgesLehmann(normals(random, 8, 0, 1), normals(random, 10, 0.5, 1))->ci95->contains(0.5) ? 1 : 0;
    QVERIFY2(inside >= 276, qPrintable(QString::number(inside)));
}

void TestDistributions::theilSenSlope()
{
    SplitMix64 random(5);
    std::vector<double> x;
    for (int i = 0; i < 40; ++i)
        x.push_back(i * 0.5);
    int inside = 0, falsePositive = 0;
    for (int run = 0; run < 200; ++run) {
        std::vector<double> rising, flat;
        for (const double t : x) {
            rising.push_back(100 + 3 * t + 2 * drawNormal(random));
            flat.push_back(100 + 2 * drawNormal(random));
        }
        inside += theilSen(x, rising)->ci95.contains(3) ? 1 : 0;
        falsePositive += theilSen(x, flat)->ci95.contains(0) ? 0 : 1;
    }
    QVERIFY2(inside >= 180, qPrintable(QString::number(inside)));
    QVERIFY2(falsePositive <= 20, qPrintable(QString::number(falsePositive)));
    QVERIFY(!theilSen(std::vector<double>{1, 2, 3}, std::vector<double>{1, 2, 3}));
}

void TestDistributions::theilSenIgnoresOutliers()
{
    std::vector<double> x, y;
    for (int i = 0; i < 20; ++i) {
        x.push_back(i);
        y.push_back(2 * i + (i % 7 == 3 ? 1e6 : 0));
    }
    QCOMPARE(theilSen(x, y)->slope, 2.0);
}

PARASCOPE_TEST_MAIN(TestDistributions)
#include "tst_distributions.moc"
