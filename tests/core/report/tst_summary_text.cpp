// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"
#include "report/verdict.h"

#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QJsonArray>
#include <QLocale>

using namespace parascope;

namespace {

RecordingInfo sampleInfo(LoadKind load = LoadKind::Closed)
{
    RecordingInfo info;
    info.runId = QStringLiteral("0badcafe");
    info.startedUtc = QDateTime(QDate(2024, 2, 29), QTime(23, 59, 58), Qt::UTC);
    info.outcome = QStringLiteral("completed");
    info.plan.threads = 2;
    info.plan.inFlight = 8;
    info.plan.load = load;
    info.plan.ratePerSecond = 500;
    return info;
}

Summary goodSummary()
{
    Summary s;
    s.measuredSeconds = 10;
    s.warmUpSeconds = 2;
    s.throughputPerSecond = 628;
    s.measured.completed = 6280;
    s.totals.submitted = 7544;
    s.totals.completed = 7536;
    s.response = {6280, 12.1, 11.8, 14.0, 15.0, 24.0, 31.5, 40.25};
    s.service = {20, 8.0, 7.9, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 9.0};
    s.mainLoop.p50Ms = 0;
    s.mainLoop.p98Ms = 1.2;
    s.mainLoop.p99Ms = 2.5;
    s.mainLoop.maxMs = 12.0;
    s.mainLoop.busyRatio = 0.02;
    s.coreUtilization = {0.8, std::nullopt, 0.6};
    s.meanCoreUtilization = 0.7;
    s.rssPeakBytes = 431 * 1024 * 1024;
    s.ownCpuRatio = 0.031;
    s.foreignCpuRatio = 0.01;
    s.stealRatio = 0.0;
    return s;
}

bool contains(const QString& text, const char* part)
{
    return text.contains(QString::fromUtf8(part)) ||
           text.simplified().contains(QString::fromUtf8(part)); // folded
}

} // namespace

class TestSummaryText : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void namesTheModel();
    void holdsTheFigures();
    void saysHowSteadyItWas();
    void unknownIsSaid();
    void noLineIsTooLong();
    void verdicts();
    void failedOutcomeIsShown();
    void sameInEveryLocale();
    void jsonObject();
};

void TestSummaryText::namesTheModel()
{
    const QString closed = modelText(sampleInfo().plan);
    QVERIFY(contains(closed, "closed loop, 8 in flight") &&
            contains(closed, "not safe from coordinated omission"));
    const QString open = modelText(sampleInfo(LoadKind::Open).plan);
    QVERIFY(contains(open, "open loop, 500 /s, poisson") && contains(open, "intended start"));
    QVERIFY(!contains(open, "not safe"));
    QVERIFY(contains(modelText(sampleInfo(LoadKind::Batch).plan), "batch"));
}

void TestSummaryText::holdsTheFigures()
{
    const QString text = summaryText(sampleInfo(), goodSummary());
    for (const char* part :
         {"0badcafe", "2024-02-29T23:59:58Z", "628 /s (n 6 280)", "7 544 submitted", "11.8 ms", "40.2 ms",
          "p98 1.20 ms", "mean 70.0 % of 2 cores (lowest 60.0 %, highest 80.0 %)", "RSS peak 431 MiB",
          "own CPU 3.1 % of a core", "10.0 s after 2.00 s of warm-up"})
        QVERIFY2(contains(text, part), qPrintable(QLatin1String(part) + QLatin1Char('\n') + text));
    QVERIFY(!text.contains(QLatin1Char('\x1b')));
    QVERIFY(text.endsWith(QLatin1Char('\n')));
}

void TestSummaryText::saysHowSteadyItWas()
{
    Summary s = goodSummary();
    QVERIFY(measuredText(s).endsWith(QStringLiteral("of warm-up"))); // too short to tell
    s.evidence.steadiness = Steadiness{SteadyClass::Flat, 100, 0, 0};
    QVERIFY(contains(measuredText(s), "throughput on one level"));
    s.evidence.steadiness = Steadiness{SteadyClass::WarmUp, 100, -0.2, 0.25};
    QVERIFY2(contains(measuredText(s), "throughput 20 % lower until 2.50 s (warmup)"),
             qPrintable(measuredText(s)));
    s.evidence.steadiness = Steadiness{SteadyClass::Slowdown, 100, 0.3, 0.5};
    QVERIFY(contains(measuredText(s), "throughput 30 % higher until 5.00 s (slowdown)"));
    s.evidence.steadiness = Steadiness{SteadyClass::None, 100, 0.3, 0.85};
    QVERIFY(contains(measuredText(s), "no steady state: throughput still changed after 8.50 s"));
}

void TestSummaryText::unknownIsSaid()
{
    const QString text = summaryText(sampleInfo(), Summary());
    QVERIFY(contains(text, "Throughput    not available"));
    QVERIFY(contains(text, "Main thread   not available"));
    QVERIFY(contains(text, "CPUs          not available"));
    QVERIFY(contains(text, "steal not available"));
    QVERIFY(contains(text, "Nothing was measured"));
    QVERIFY(contains(summaryText(sampleInfo(), goodSummary()), "PSS peak not available"));
}

void TestSummaryText::noLineIsTooLong()
{
    RecordingInfo info = sampleInfo(LoadKind::Open);
    info.outcome = QStringLiteral("failed");
    info.outcomeText = QStringLiteral("can't start a worker: ").repeated(12);
    Summary s = goodSummary();
    s.overloaded = true;
    s.offeredRatePerSecond = 123'456;
    s.achievedRatio = 0.5;
    s.disturbed = true;
    s.response.samples = 12'345'678'901;
    s.totals = {1'000'000'000, 900'000'000, 10'000'000, 20'000'000, 30'000'000, 40'000'000,
                50'000'000,    1,           2,          3,          4,          5};
    LoopFigures child;
    child.process = 3;
    child.maxMs = 1234.5;
    s.loops = {s.mainLoop, child};
    s.warnings = {QStringLiteral("a long warning of many words ").repeated(10)};
    for (const QString& line : summaryText(info, s).split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestSummaryText::verdicts()
{
    Summary s = goodSummary();
    QVERIFY(contains(verdictText(s),
                     "628 /s completed, half of the tasks within 11.8 ms and 99 % within 24.0 ms"));
    QVERIFY(contains(verdictText(s), "main thread stayed responsive (p99 delay 2.50 ms, no stall)."));
    s.mainLoop.stalls = 1;
    s.mainLoop.maxMs = 320;
    QVERIFY(contains(verdictText(s), "stalled once, 320 ms at the longest"));
    s.mainLoop.stalls = 3;
    QVERIFY(contains(verdictText(s), "stalled 3 times"));
    s.mainLoop = {};
    QVERIFY(contains(verdictText(s), "not watched"));
    s.totals.failed = 2;
    QVERIFY(contains(verdictText(s), "2 tasks gave no result"));
    s.disturbed = true;
    QVERIFY(contains(verdictText(s), "disturbed"));
    s.overloaded = true;
    s.offeredRatePerSecond = 900;
    QVERIFY(contains(verdictText(s), "Overloaded: of 900 /s offered only 628 /s were completed"));
    QVERIFY(!contains(verdictText(s), "half of the tasks")); // no percentile headline then
    s.measured.completed = 0;
    QVERIFY(contains(verdictText(s), "No task was completed"));
}

void TestSummaryText::failedOutcomeIsShown()
{
    RecordingInfo info = sampleInfo();
    info.outcome = QStringLiteral("failed");
    info.outcomeText = QStringLiteral("command not found: xyz.");
    QVERIFY(contains(summaryText(info, Summary()), "failed: command not found: xyz."));
}

void TestSummaryText::sameInEveryLocale()
{
    const QString before = summaryText(sampleInfo(), goodSummary());
    const QLocale old;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = summaryText(sampleInfo(), goodSummary());
    QLocale::setDefault(old);
    QCOMPARE(german, before);
}

void TestSummaryText::jsonObject()
{
    Summary s = goodSummary();
    s.warnings = {QStringLiteral("watch out")};
    const QJsonObject json = runJson(sampleInfo(), s);
    QCOMPARE(json[QStringLiteral("tool")].toString(), QStringLiteral("parascope"));
    QCOMPARE(json[QStringLiteral("schema_version")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("run_id")].toString(), QStringLiteral("0badcafe"));
    QCOMPARE(json[QStringLiteral("outcome")].toString(), QStringLiteral("completed"));
    QVERIFY(json[QStringLiteral("outcome_text")].isNull());
    QCOMPARE(json[QStringLiteral("metrics")].toObject()[QStringLiteral("throughput_ops_per_s")].toDouble(),
             628.0);
    QCOMPARE(json[QStringLiteral("warnings")].toArray().first().toString(), QStringLiteral("watch out"));
    const auto plan = RunPlan::fromJson(json[QStringLiteral("plan")].toObject());
    QVERIFY(plan);
    QVERIFY(plan.value() == sampleInfo().plan);
    QVERIFY(json[QStringLiteral("environment")].isObject());
}

PARASCOPE_TEST_MAIN(TestSummaryText)
#include "tst_summary_text.moc"
