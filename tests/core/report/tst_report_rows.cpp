// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_rows.h"

#include "support/test_base.h"

using namespace parascope;

class TestReportRows : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void keyFiguresHaveNamesAndUnits();
    void whatIsNotKnownIsADash();
    void metricTexts_data();
    void metricTexts();
    void nestedObjectsAreFlat();
    void percentilesReachAsFarAsTheSamples();
};

void TestReportRows::keyFiguresHaveNamesAndUnits()
{
    Summary summary;
    summary.throughputPerSecond = 628;
    summary.response.p50Ms = 0.25;
    summary.response.p99Ms = 11.8;
    summary.mainLoop.maxMs = 3;
    summary.rssPeakBytes = qint64(431) << 20;
    summary.totals.completed = 10;
    summary.totals.failed = 1;
    summary.totals.timedOut = 2;
    summary.totals.lost = 3;
    summary.totals.rejected = 4;
    summary.totals.cancelled = 5; // somebody wanted that
    const QList<QPair<QString, QString>> expected{
        {QStringLiteral("Throughput"), QStringLiteral("628 /s")},
        {QStringLiteral("Latency p50"), QStringLiteral("250 µs")},
        {QStringLiteral("Latency p99"), QStringLiteral("11.8 ms")},
        {QStringLiteral("Longest busy period"), QStringLiteral("3.00 ms")}, // a stall is 50 ms or more
        {QStringLiteral("Memory, peak"), QStringLiteral("431 MiB")},
        {QStringLiteral("Tasks without result"), QStringLiteral("10")}};
    QCOMPARE(keyFigures(summary), expected);
}

void TestReportRows::whatIsNotKnownIsADash()
{
    const auto figures = keyFigures(Summary());
    for (qsizetype i = 0; i + 1 < figures.size(); ++i)
        QCOMPARE(figures[i].second, QStringLiteral("\u2013"));
    QCOMPARE(figures.last().second, QStringLiteral("0"));
}

void TestReportRows::metricTexts_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("not known") << QStringLiteral("ms") << 0 << 0.0 << QStringLiteral("not available");
    QTest::newRow("yes") << QString() << 1 << 1.0 << QStringLiteral("yes");
    QTest::newRow("no") << QString() << 1 << 0.0 << QStringLiteral("no");
    QTest::newRow("count") << QString() << 2 << 12345.0 << QStringLiteral("12345");
    QTest::newRow("bytes") << QStringLiteral("bytes") << 2 << 65536.0 << QStringLiteral("64 KiB");
    QTest::newRow("ms") << QStringLiteral("ms") << 3 << 1.5 << QStringLiteral("1.50 ms");
    QTest::newRow("ratio") << QStringLiteral("1") << 3 << 0.123456789 << QStringLiteral("0.123457");
}

void TestReportRows::metricTexts()
{
    QFETCH(QString, unit);
    QFETCH(int, kind);
    QFETCH(double, number);
    const Metric::Value values[] = {{}, number > 0, static_cast<std::int64_t>(number), number};
    QTEST(metricText({QStringLiteral("name"), unit, QString(), values[kind]}), "text");
}

void TestReportRows::nestedObjectsAreFlat()
{
    const QJsonObject object{{QStringLiteral("a"), 1},
                             {QStringLiteral("b"), QJsonObject{{QStringLiteral("c"), QStringLiteral("x")},
                                                               {QStringLiteral("d"), QJsonValue()}}},
                             {QStringLiteral("e"), QJsonArray{1, QStringLiteral("two")}}};
    const QList<QPair<QString, QString>> expected{{QStringLiteral("a"), QStringLiteral("1")},
                                                  {QStringLiteral("b.c"), QStringLiteral("x")},
                                                  {QStringLiteral("b.d"), QStringLiteral("not available")},
                                                  {QStringLiteral("e"), QStringLiteral("1, two")}};
    QCOMPARE(reportRows(object), expected);
}

void TestReportRows::percentilesReachAsFarAsTheSamples()
{
    Histogram histogram;
    QVERIFY(percentilePoints(histogram).isEmpty());
    for (int i = 1; i <= 1'000; ++i)
        histogram.record(i * 1'000'000);
    const QJsonArray points = percentilePoints(histogram);
    QVERIFY(points.size() > 10);
    double before = -1;
    for (const QJsonValue& point : points) {
        const double percent = point.toArray()[0].toDouble();
        QVERIFY(percent > before && histogram.total() >= samplesNeeded(percent));
        QVERIFY(std::abs(point.toArray()[1].toDouble() - 10 * percent) < 15);
        before = percent;
    }
    QVERIFY(before >= 99 && before < 99.9); // a thousand samples say nothing of the thousandth
}

PARASCOPE_TEST_MAIN(TestReportRows)
#include "tst_report_rows.moc"
