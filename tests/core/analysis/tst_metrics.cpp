// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics.h"

#include "support/interval_maker.h"
#include "support/metric_names.h"
#include "support/test_base.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace parascope;

class TestMetrics : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void publishedNamesAreThere();
    void namesAreUniqueSnakeCaseWithUnits();
    void unknownIsNull();
    void wholeNumbersStayWhole();
    void perProcessFigures();
};

void TestMetrics::publishedNamesAreThere()
{
    const QJsonObject json = Summary().toJson();
    for (const QString& name : test::promisedMetrics())
        QVERIFY2(json.contains(name), qPrintable(name));
}

void TestMetrics::namesAreUniqueSnakeCaseWithUnits()
{
    static const QRegularExpression snake(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    const QMap<QString, QString> suffixOf{{QStringLiteral("ms"), QStringLiteral("_ms")},
                                          {QStringLiteral("s"), QStringLiteral("_s")},
                                          {QStringLiteral("1/s"), QStringLiteral("_per_s")},
                                          {QStringLiteral("1"), QStringLiteral("_ratio")}};
    QSet<QString> seen;
    for (const Metric& metric : metricsOf(Summary())) {
        QVERIFY2(snake.match(metric.name).hasMatch(), qPrintable(metric.name));
        QVERIFY2(!seen.contains(metric.name), qPrintable(metric.name));
        QVERIFY2(metric.name.endsWith(suffixOf.value(metric.unit)), qPrintable(metric.name));
        QVERIFY(!metric.description.isEmpty());
        seen.insert(metric.name);
    }
}

void TestMetrics::unknownIsNull()
{
    const QJsonObject json = Summary().toJson();
    for (const char* name :
         {"throughput_ops_per_s", "response_p50_ms", "response_max_ms", "loop_delay_max_ms",
          "cpu_utilization_ratio", "rss_peak_bytes", "own_cpu_ratio", "steal_ratio"})
        QVERIFY2(json[QLatin1String(name)].isNull(), name);
    QCOMPARE(json[QStringLiteral("response_samples")].toInteger(-1), 0);
    QCOMPARE(json[QStringLiteral("overloaded")], QJsonValue(false));
}

void TestMetrics::wholeNumbersStayWhole()
{
    Summary s;
    s.totals.bytesCopied = 9'007'199'254'740'993; // 2^53 + 1 is no double
    s.rssPeakBytes = 9'007'199'254'740'993;
    const QJsonObject json = s.toJson();
    QCOMPARE(json[QStringLiteral("bytes_copied")].toInteger(), 9'007'199'254'740'993);
    QCOMPARE(json[QStringLiteral("rss_peak_bytes")].toInteger(), 9'007'199'254'740'993);
}

void TestMetrics::perProcessFigures()
{
    Summary s;
    LoopFigures app;
    app.p99Ms = 1.5;
    LoopFigures child;
    child.process = 1;
    child.stalls = 3;
    s.loops = {app, child};
    const QJsonObject json = s.toJson();
    const QJsonArray list = json[QStringLiteral("loop_delay_per_process")].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].toObject()[QStringLiteral("p99_ms")].toDouble(), 1.5);
    QVERIFY(list[1].toObject()[QStringLiteral("p99_ms")].isNull());
    QCOMPARE(list[1].toObject()[QStringLiteral("process")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("stalls")].toInteger(), 3);
}

PARASCOPE_TEST_MAIN(TestMetrics)
#include "tst_metrics.moc"
