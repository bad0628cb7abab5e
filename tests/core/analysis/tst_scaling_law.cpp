// SPDX-License-Identifier: GPL-3.0-or-later
// Fits against published tables, and against laws that are known because the points were made from them.
#include "analysis/scaling_law.h"
#include "workload/random.h"

#include "support/test_base.h"

#include <QJsonArray>

#include <cmath>

using namespace parascope;

class TestScalingLaw : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void publishedFits_data();
    void publishedFits();
    void exactLaws_data();
    void exactLaws();
    void amdahlAndGustafson();
    void intervalsHoldTheTruth();
    void bandHoldsTheTruth();
    void unitsDoNotMatter();
    void repetitionsCount();
    void noPeakWhereThereIsNone();
    void whatIsNotDetectableIsSaid();
    void extrapolatedIsSaid();
    void superlinearIsSaid();
    void memoryBandwidthIsSaid();
    void aicPrefersTheTrueLaw();
    void badInput_data();
    void badInput();
    void jsonHasEveryKey();
};

namespace {

std::vector<ScalingPoint> table(std::initializer_list<std::pair<double, double>> rows)
{
    std::vector<ScalingPoint> points;
    for (const auto& [n, x] : rows)
        points.push_back({n, x, {}});
    return points;
}

std::vector<ScalingPoint> specsdm91()
{
    return table(
        {{1, 64.9}, {18, 995.9}, {36, 1652.4}, {72, 1853.2}, {108, 1828.9}, {144, 1775.0}, {216, 1702.2}});
}

std::vector<ScalingPoint> raytracer()
{
    return table({{1, 20},
                  {4, 78},
                  {8, 130},
                  {12, 170},
                  {16, 190},
                  {20, 200},
                  {24, 210},
                  {28, 230},
                  {32, 260},
                  {48, 280},
                  {64, 310}});
}

double usl(double n, double alpha, double beta, double gamma)
{
    return gamma * n / (1 + alpha * (n - 1) + beta * n * (n - 1));
}

std::vector<ScalingPoint> noisyUsl(SplitMix64& random, double alpha, double beta, double gamma, double noise)
{
    std::vector<ScalingPoint> points;
    for (const double n : {1, 2, 4, 6, 8, 12, 16, 24, 32})
        points.push_back({n, usl(n, alpha, beta, gamma) + noise * gamma * drawNormal(random), {}});
    return points;
}

bool close(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

QString text(const Estimate& estimate)
{
    return estimate.value ? QString::number(*estimate.value, 'g', 9) : QStringLiteral("none");
}

} // namespace

void TestScalingLaw::publishedFits_data()
{
    QTest::addColumn<QList<double>>("n");
    QTest::addColumn<QList<double>>("x");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("beta");
    QTest::addColumn<double>("gamma");
    QTest::addColumn<double>("peak"); // 0 = none
    const auto row = [](const char* name, const std::vector<ScalingPoint>& points, double alpha, double beta,
                        double gamma, double peak) {
        QList<double> n, x;
        for (const ScalingPoint& point : points) {
            n << point.n;
            x << point.x;
        }
        QTest::newRow(name) << n << x << alpha << beta << gamma << peak;
    };
    // What R's usl package prints for its own data sets (docs/METHOD.md 1.6), all parameters free.
    row("specsdm91", specsdm91(), 0.0277285, 0.000104365, 89.9952, 96.5196);
    row("raytracer", raytracer(), 0.0577708, 0, 21.8488, 0);
    const std::vector<ScalingPoint> all = raytracer();
    row("raytracer, first six", {all.begin(), all.begin() + 6}, 0.024444, 0.0016268, 20.856,
        std::sqrt((1 - 0.024444) / 0.0016268));
}

void TestScalingLaw::publishedFits()
{
    QFETCH(QList<double>, n);
    QFETCH(QList<double>, x);
    QFETCH(double, alpha);
    QFETCH(double, beta);
    QFETCH(double, gamma);
    QFETCH(double, peak);
    std::vector<ScalingPoint> points;
    for (qsizetype i = 0; i < n.size(); ++i)
        points.push_back({n[i], x[i], {}});
    const Result<ScalingFit> fit = fitScaling(points);
    QVERIFY(fit.ok());
    const ScalingFit& f = fit.value();
    QVERIFY2(close(*f.alpha.value, alpha, 1e-4), qPrintable(text(f.alpha)));
    QVERIFY2(beta == 0 ? *f.beta.value == 0 : close(*f.beta.value, beta, 1e-4), qPrintable(text(f.beta)));
    QVERIFY2(close(*f.gamma.value, gamma, 1e-4), qPrintable(text(f.gamma)));
    QCOMPARE(f.peakN.value.has_value(), peak > 0);
    if (peak > 0)
        QVERIFY2(close(*f.peakN.value, peak, 1e-4), qPrintable(text(f.peakN)));
    QVERIFY2(close(*f.limit.value, gamma / alpha, 2e-4), qPrintable(text(f.limit)));
    if (peak > 90) // specsdm91
        QVERIFY2(close(*f.peakX.value, 1883.90, 1e-4) && close(*f.limit.value, 3245.59, 1e-4) &&
                     !f.peakExtrapolated,
                 qPrintable(text(f.peakX)));
}

void TestScalingLaw::exactLaws_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("beta");
    QTest::addColumn<double>("gamma");
    QTest::newRow("linear") << 0.0 << 0.0 << 100.0;
    QTest::newRow("serial part") << 0.05 << 0.0 << 1000.0;
    QTest::newRow("coherency only") << 0.0 << 0.001 << 3e6;
    QTest::newRow("both") << 0.1 << 0.01 << 42.0;
    QTest::newRow("strong") << 0.5 << 0.05 << 1e-3;
    QTest::newRow("a lock around all") << 0.95 << 1e-4 << 250.0;
}

void TestScalingLaw::exactLaws()
{
    QFETCH(double, alpha);
    QFETCH(double, beta);
    QFETCH(double, gamma);
    SplitMix64 random(1);
    const Result<ScalingFit> fit = fitScaling(noisyUsl(random, alpha, beta, gamma, 0));
    QVERIFY(fit.ok());
    const ScalingFit& f = fit.value();
    QVERIFY2(std::abs(*f.alpha.value - alpha) < 1e-6, qPrintable(text(f.alpha)));
    QVERIFY2(std::abs(*f.beta.value - beta) < 1e-7, qPrintable(text(f.beta)));
    QVERIFY2(close(*f.gamma.value, gamma, 1e-6), qPrintable(text(f.gamma)));
    QVERIFY(f.r2 > 0.999999);
    for (const double n : {1.0, 5.0, 64.0})
        QVERIFY(close(f.at(n), usl(n, alpha, beta, gamma), 1e-4));
}

void TestScalingLaw::amdahlAndGustafson()
{
    std::vector<ScalingPoint> amdahl, gustafson;
    for (const double n : {1, 2, 4, 8, 16, 32}) {
        amdahl.push_back({n, 50 / (0.08 + 0.92 / n), {}}); // S = 1 / ((1 - f) + f / N)
        gustafson.push_back({n, 50 * (n + (1 - n) * 0.2), {}});
    }
    const Result<ScalingFit> a = fitScaling(amdahl, ScalingLaw::Amdahl);
    QVERIFY(close(*a.value().alpha.value, 0.08, 1e-6) && close(*a.value().gamma.value, 50, 1e-6));
    QVERIFY(close(*a.value().limit.value, 625, 1e-6));
    QVERIFY(!a.value().beta.value && !a.value().peakN.value);
    const Result<ScalingFit> g = fitScaling(gustafson, ScalingLaw::Gustafson);
    QVERIFY(close(*g.value().alpha.value, 0.2, 1e-6) && close(*g.value().gamma.value, 50, 1e-6));
    QVERIFY(!g.value().limit.value);
    QVERIFY(close(g.value().at(10), 50 * (10 - 9 * 0.2), 1e-6));
}

void TestScalingLaw::intervalsHoldTheTruth()
{
    // Each law 100 times with noise: at least 90 of 100 intervals must hold what the points were made from.
    for (const auto& [alpha, beta] :
         {std::pair(0.02, 0.0005), std::pair(0.1, 0.002), std::pair(0.005, 0.0), std::pair(0.3, 0.01)}) {
        SplitMix64 random(99);
        int a = 0, b = 0, g = 0, peak = 0;
        for (int run = 0; run < 100; ++run) {
            const Result<ScalingFit> fit = fitScaling(noisyUsl(random, alpha, beta, 100, 0.02));
            QVERIFY(fit.ok());
            a += fit.value().alpha.ci95->contains(alpha) ? 1 : 0;
            b += fit.value().beta.ci95->contains(beta) ? 1 : 0;
            g += fit.value().gamma.ci95->contains(100) ? 1 : 0;
            if (beta > 0 && fit.value().peakN.ci95)
                peak += fit.value().peakN.ci95->contains(std::sqrt((1 - alpha) / beta)) ? 1 : 0;
        }
        const QString all =
            QStringLiteral("alpha %1 beta %2 gamma %3 peak %4").arg(a).arg(b).arg(g).arg(peak);
        QVERIFY2(a >= 90 && b >= 90 && g >= 90 && (beta == 0 || peak >= 88), qPrintable(all));
    }
}

void TestScalingLaw::bandHoldsTheTruth()
{
    SplitMix64 random(4);
    int inside = 0;
    for (int run = 0; run < 200; ++run) {
        const Result<ScalingFit> fit = fitScaling(noisyUsl(random, 0.05, 0.002, 100, 0.02));
        inside += fit.value().bandAt(10)->contains(usl(10, 0.05, 0.002, 100)) ? 1 : 0;
    }
    QVERIFY2(inside >= 180 && inside < 200, qPrintable(QString::number(inside)));
}

void TestScalingLaw::unitsDoNotMatter()
{
    std::vector<ScalingPoint> points = specsdm91();
    const ScalingFit plain = fitScaling(points).value();
    for (ScalingPoint& point : points)
        point.x *= 1e9;
    const ScalingFit scaled = fitScaling(points).value();
    QVERIFY(close(*scaled.alpha.value, *plain.alpha.value, 1e-5));
    QVERIFY(close(*scaled.beta.value, *plain.beta.value, 1e-5));
    QVERIFY(close(*scaled.gamma.value, *plain.gamma.value * 1e9, 1e-5));
    std::ranges::reverse(points);
    QVERIFY(close(*fitScaling(points).value().alpha.value, *plain.alpha.value, 1e-5));
}

void TestScalingLaw::repetitionsCount()
{
    SplitMix64 random(8);
    std::vector<ScalingPoint> once = noisyUsl(random, 0.05, 0.001, 100, 0.02), often = once;
    for (int i = 0; i < 9; ++i) {
        const std::vector<ScalingPoint> more = noisyUsl(random, 0.05, 0.001, 100, 0.02);
        often.insert(often.end(), more.begin(), more.end());
    }
    QVERIFY(*fitScaling(often).value().alpha.standardError < *fitScaling(once).value().alpha.standardError);
    QCOMPARE(fitScaling(often).value().residuals.size(), often.size());
}

void TestScalingLaw::noPeakWhereThereIsNone()
{
    const ScalingFit fit = fitScaling(raytracer()).value();
    QVERIFY(!fit.peakN.value && !fit.peakX.value);
    QVERIFY(!fit.warnings.filter(QStringLiteral("no peak")).isEmpty());
    QVERIFY(!fit.warnings.filter(QStringLiteral("coherency κ not detectable")).isEmpty());
    QVERIFY(fit.toJson().value(QStringLiteral("peak_n")).isNull());
    QVERIFY(fit.toJson().value(QStringLiteral("peak_n_ci95")).isNull());
}

void TestScalingLaw::whatIsNotDetectableIsSaid()
{
    SplitMix64 random(2);
    const auto said = [&random](double alpha) {
        const ScalingFit fit = fitScaling(noisyUsl(random, alpha, 0, 100, 0.02), ScalingLaw::Amdahl).value();
        return !fit.warnings.filter(QStringLiteral("contention σ not detectable")).isEmpty();
    };
    QVERIFY(said(0));
    QVERIFY(!said(0.2));
}

void TestScalingLaw::extrapolatedIsSaid()
{
    SplitMix64 random(2);
    std::vector<ScalingPoint> points =
        noisyUsl(random, 0.02, 0.0001, 100, 0); // peak at 99, measured up to 32
    const ScalingFit fit = fitScaling(points).value();
    QVERIFY(fit.peakExtrapolated);
    QVERIFY(!fit.warnings.filter(QStringLiteral("extrapolated")).isEmpty());
    QVERIFY(fitScaling(specsdm91()).value().warnings.filter(QStringLiteral("extrapolated")).isEmpty());
}

void TestScalingLaw::superlinearIsSaid()
{
    const ScalingFit fit =
        fitScaling(table({{1, 100}, {2, 230}, {4, 480}, {8, 950}, {16, 1900}, {32, 3600}})).value();
    QVERIFY(!fit.warnings.filter(QStringLiteral("superlinear")).isEmpty());
    QVERIFY(fitScaling(specsdm91()).value().warnings.filter(QStringLiteral("superlinear")).isEmpty());
    SplitMix64 random(6); // noise around a straight line is no gain
    int said = 0;
    for (int run = 0; run < 50; ++run)
        said += fitScaling(noisyUsl(random, 0, 0, 100, 0.01))
                            .value()
                            .warnings.filter(QStringLiteral("superlinear"))
                            .size() > 0
                    ? 1
                    : 0;
    QVERIFY2(said <= 5, qPrintable(QString::number(said)));
}

void TestScalingLaw::memoryBandwidthIsSaid()
{
    std::vector<ScalingPoint> memory, lock;
    for (const double n : {1, 2, 3, 4, 6, 8}) {
        const double x = 100 * std::min(n, 1.2);
        memory.push_back({n, x, 10 * n / std::min(n, 1.2)}); // the CPU is busy while it waits for memory
        lock.push_back({n, x, 10});                          // a thread that waits for a lock sleeps
    }
    const QString word = QStringLiteral("bound by memory bandwidth");
    QVERIFY(!fitScaling(memory).value().warnings.filter(word).isEmpty());
    QVERIFY(fitScaling(lock).value().warnings.filter(word).isEmpty());
}

void TestScalingLaw::aicPrefersTheTrueLaw()
{
    SplitMix64 random(12);
    const std::vector<ScalingPoint> retrograde = noisyUsl(random, 0.05, 0.01, 100, 0.01);
    QVERIFY(fitScaling(retrograde).value().aicc < fitScaling(retrograde, ScalingLaw::Amdahl).value().aicc);
    int amdahl = 0;
    for (int run = 0; run < 20; ++run) {
        const std::vector<ScalingPoint> plain = noisyUsl(random, 0.05, 0, 100, 0.01);
        amdahl += fitScaling(plain, ScalingLaw::Amdahl).value().aicc < fitScaling(plain).value().aicc ? 1 : 0;
    }
    QVERIFY2(amdahl >= 15, qPrintable(QString::number(amdahl)));
}

void TestScalingLaw::badInput_data()
{
    QTest::addColumn<QList<double>>("n");
    QTest::addColumn<QList<double>>("x");
    QTest::newRow("nothing") << QList<double>{} << QList<double>{};
    QTest::newRow("two points") << QList<double>{1, 2} << QList<double>{1, 2};
    QTest::newRow("one N only") << QList<double>{4, 4, 4, 4} << QList<double>{1, 2, 3, 4};
    QTest::newRow("N of 0") << QList<double>{0, 1, 2, 3} << QList<double>{1, 2, 3, 4};
    QTest::newRow("X below 0") << QList<double>{1, 2, 3, 4} << QList<double>{1, 2, -3, 4};
    QTest::newRow("no number") << QList<double>{1, 2, 3, 4} << QList<double>{1, 2, std::nan(""), 4};
}

void TestScalingLaw::badInput()
{
    QFETCH(QList<double>, n);
    QFETCH(QList<double>, x);
    std::vector<ScalingPoint> points;
    for (qsizetype i = 0; i < n.size(); ++i)
        points.push_back({n[i], x[i], {}});
    const Result<ScalingFit> fit = fitScaling(points);
    QVERIFY(!fit.ok());
    QCOMPARE(fit.error().kind, ErrorKind::Usage);
}

void TestScalingLaw::jsonHasEveryKey()
{
    const QJsonObject object = fitScaling(specsdm91()).value().toJson();
    for (const char* key : {"alpha", "beta", "gamma", "peak_n", "peak_x", "limit"}) {
        const QString name = QString::fromLatin1(key);
        QVERIFY(object.value(name).isDouble());
        const QJsonArray ci = object.value(name + QStringLiteral("_ci95")).toArray();
        QCOMPARE(ci.size(), 2);
        QVERIFY(ci.at(0).toDouble() < object.value(name).toDouble());
        QVERIFY(ci.at(1).isNull() || ci.at(1).toDouble() > object.value(name).toDouble());
    }
    QVERIFY(object.value(QStringLiteral("warnings")).isArray());
    QCOMPARE(object.value(QStringLiteral("residuals")).toArray().size(), 7);
    const QJsonObject few = fitScaling(table({{1, 10}, {2, 19}, {4, 30}})).value().toJson();
    QVERIFY(few.value(QStringLiteral("alpha")).isDouble());
    QVERIFY(few.value(QStringLiteral("alpha_ci95")).isNull());
}

PARASCOPE_TEST_MAIN(TestScalingLaw)
#include "tst_scaling_law.moc"
