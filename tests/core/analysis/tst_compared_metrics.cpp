// SPDX-License-Identifier: GPL-3.0-or-later
// Which metrics a comparison judges, when, and which of them are better neither way.
#include "analysis/comparison.h"
#include "analysis/condition.h"
#include "analysis/metrics.h"

#include "generated_runs.h"
#include "support/test_base.h"

using namespace parascope;
using test::group;

class TestComparedMetrics : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void whatIsBetterNeitherWayHasChanged();
    void longestStallsAreOfRunsOfOneLength();
    void tailsNeedRepetitions();
    void theSentenceHasOneUnit();
};

void TestComparedMetrics::whatIsBetterNeitherWayHasChanged()
{
    std::vector<RunSample> a = group(4, 5, 1), b = group(4, 5, 2);
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto part = static_cast<std::int64_t>(i);
        a[i].summary.meanCoreUtilization = 0.25 + 0.001 * static_cast<double>(part);
        b[i].summary.meanCoreUtilization = 0.5 + 0.001 * static_cast<double>(part);
        a[i].summary.rssPeakBytes = 400'000'000 + part * 1'000'000;
        b[i].summary.rssPeakBytes = 200'000'000 + part * 1'000'000;
    }
    const Comparison comparison = compareRuns(a, b);
    for (const char* name : {"cpu_utilization_ratio", "rss_peak_bytes"}) {
        const MetricComparison* metric = comparison.find(QLatin1String(name));
        QVERIFY(metric && metric->neutral);
        QCOMPARE(metric->verdict, CompareVerdict::Changed);
        const QJsonObject json = comparison.toJson()
                                     .value(QStringLiteral("metrics"))
                                     .toObject()
                                     .value(QLatin1String(name))
                                     .toObject();
        QVERIFY(json.value(QStringLiteral("higher_is_better")).isNull());
        QCOMPARE(json.value(QStringLiteral("verdict")).toString(), QStringLiteral("changed"));
    }
    // who watches it does not want it to grow
    QVERIFY(regressions(comparison, 0.05, {QStringLiteral("rss_peak_bytes")}).isEmpty());
    QCOMPARE(regressions(compareRuns(b, a), 0.05, {QStringLiteral("rss_peak_bytes")}).size(), 1);
    QVERIFY(regressions(compareRuns(b, a), 0.05).isEmpty());
    // less than one percent of all CPUs nobody notices
    for (std::size_t i = 0; i < a.size(); ++i)
        b[i].summary.meanCoreUtilization = *a[i].summary.meanCoreUtilization + 0.008;
    QCOMPARE(compareRuns(a, b).find(QStringLiteral("cpu_utilization_ratio"))->verdict, CompareVerdict::Tie);
}

void TestComparedMetrics::longestStallsAreOfRunsOfOneLength()
{
    const QString name = QStringLiteral("loop_delay_max_ms");
    std::vector<RunSample> a = group(4, 5, 1), b = group(4, 5, 2);
    const auto set = [](std::vector<RunSample>& runs, double ms) {
        for (std::size_t i = 0; i < runs.size(); ++i)
            runs[i].summary.mainLoop.maxMs = ms * (1 + 0.01 * static_cast<double>(i));
    };
    set(a, 480);
    set(b, 140);
    const Comparison comparison = compareRuns(a, b);
    QCOMPARE(comparison.find(name)->verdict, CompareVerdict::Better);
    QCOMPARE(*comparison.find(name)->a, 480 * 1.02); // the run in the middle, not the worst of all
    set(a, 5);
    set(b, 12);
    QCOMPARE(compareRuns(a, b).find(name)->verdict, CompareVerdict::Tie); // less than a frame
    set(b, 140);
    for (RunSample& run : b)
        run.summary.measuredSeconds *= 1.5;
    const Comparison longer = compareRuns(a, b);
    QCOMPARE(longer.find(name)->verdict, CompareVerdict::NotComparable);
    QVERIFY2(longer.find(name)->reason.text().contains(QStringLiteral("length")),
             qPrintable(longer.find(name)->reason.text()));
    QVERIFY(longer.verdict() != CompareVerdict::NotComparable); // the rest is judged
}

void TestComparedMetrics::tailsNeedRepetitions()
{
    const QString name = QStringLiteral("response_p99_9_ms");
    const Comparison single =
        compareRuns({test::generatedSample({})}, {test::generatedSample({.serviceMs = 6, .seed = 2})});
    QVERIFY(single.find(name)->a && single.find(name)->b);
    QCOMPARE(single.find(name)->verdict, CompareVerdict::NotComparable);
    QVERIFY(single.find(name)->reason.text().contains(QStringLiteral("repeat it")));
    std::vector<RunSample> fast = group(4, 5, 1), slow = group(6, 5, 2); // too short to have any themselves
    for (std::size_t i = 0; i < fast.size(); ++i) {
        fast[i].summary.response.p99_9Ms = 12 + 0.1 * static_cast<double>(i);
        slow[i].summary.response.p99_9Ms = 18 + 0.1 * static_cast<double>(i);
    }
    const Comparison repeated = compareRuns(fast, slow);
    QVERIFY2(repeated.find(name)->verdict == CompareVerdict::Worse,
             qPrintable(repeated.find(name)->reason.text()));
    // every metric that is compared is one that runs have, in the same unit
    for (const MetricComparison& compared : single.metrics) {
        const auto all = metricsOf({});
        const auto known = std::ranges::find(all, compared.metric, &Metric::name);
        QVERIFY2(known != all.end() && known->unit == compared.unit, qPrintable(compared.metric));
    }
}

void TestComparedMetrics::theSentenceHasOneUnit()
{
    const QString said = compareRuns(group(4, 5, 1), group(4, 5, 3)).sentence();
    QVERIFY2(said.contains(QStringLiteral("the interval holds 0 %")), qPrintable(said));
}

PARASCOPE_TEST_MAIN(TestComparedMetrics)
#include "tst_compared_metrics.moc"
