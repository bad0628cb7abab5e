// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML and Markdown reports: what they hold, and that nothing in a run can break out of them.
#include "report/html_report.h"

#include "analysis/metrics.h"

#include "report/export.h"
#include "report/markdown_report.h"
#include "report/report_series.h"
#include "report/told_findings.h"
#include "report_rig.h"
#include "support/test_base.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace parascope;

namespace {

Summary summaryOf(const std::vector<Interval>& run)
{
    SummaryBuilder builder(test::reportInfo().plan);
    for (const Interval& interval : run)
        builder.add(interval);
    return builder.summary();
}

} // namespace

class TestHtmlReport : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheRun();
    void needsNothingFromElsewhere();
    void nothingBreaksOut();
    void looksRightInEveryColourSchemeAndOnPaper();
    void everyFigureIsInATable();
    void aRunWithoutMeasurement();
    void foreignFilesAreRefused();
    void seriesAreBounded();
    void seriesExactly();
    void coresAreReadLessOften();
    void findingsStandWithTheirCost();
    void nothingToReportIsSaid();
    void tailsOfTheLastSecond();
    void markdownHoldsTheFigures();
    void markdownCellsAreHarmless();
    void cannotWrite();

private:
    QByteArray page(const std::vector<Interval>& run)
    {
        const test::ReportRig rig(run);
        if (!rig.ok() || !exportHtml(rig.recording(), rig.file(QStringLiteral("r.html"))))
            return {};
        return rig.bytes(QStringLiteral("r.html"));
    }
};

void TestHtmlReport::carriesTheRun()
{
    const std::vector<Interval> run = test::busyRun(80);
    const auto data = readHtmlReport(page(run));
    QVERIFY2(data.ok(), data.ok() ? "" : qPrintable(data.error().sentence()));
    const QJsonObject stored = data.value().value(QStringLiteral("run")).toObject();
    const auto plan = RunPlan::fromJson(stored.value(QStringLiteral("plan")).toObject());
    QVERIFY(plan);
    QVERIFY(plan.value() == test::reportInfo().plan);
    RecordingInfo info = test::reportInfo();
    info.outcome = QStringLiteral("completed");
    QCOMPARE(stored, runJson(info, summaryOf(run)));
    QCOMPARE(stored.value(QStringLiteral("environment")).toObject().value(QStringLiteral("cpu_model")),
             QJsonValue(QStringLiteral("Example <CPU>")));
}

void TestHtmlReport::needsNothingFromElsewhere()
{
    const QByteArray html = page(test::busyRun(40));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    for (const char* foreign :
         {"http:", "https:", "src=", "@import", "url(//", "<link", "fetch(", "XMLHttpRequest"})
        QVERIFY2(!html.contains(foreign), foreign);
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.size() < 2'000'000);
}

void TestHtmlReport::nothingBreaksOut()
{
    std::vector<Interval> run = test::busyRun(30);
    run[20].events = {{2'000'000'000, QStringLiteral("note"), -1,
                       QStringLiteral("</script><script>alert(1)</script> <!-- & \" '"), 0}};
    const QByteArray html = page(run);
    QVERIFY(!html.contains("alert(1)</script>"));
    QCOMPARE(html.count("</script>"), 2); // the data and the program
    QCOMPARE(html.count("<script"), 2);
    QVERIFY(html.contains("<h1>odd &lt;/script&gt; &amp; &quot;name&quot; | `x`</h1>"));
    const auto data = readHtmlReport(html);
    QVERIFY(data);
    const QJsonArray events = data.value().value(QStringLiteral("events")).toArray();
    bool found = false;
    for (const QJsonValue& event : events)
        found = found || event[QStringLiteral("text")].toString().startsWith(QLatin1String("</script>"));
    QVERIFY(found);
}

void TestHtmlReport::looksRightInEveryColourSchemeAndOnPaper()
{
    const QByteArray style = htmlStyle();
    QVERIFY(style.contains("prefers-color-scheme:dark") && style.contains("@media print"));
    QCOMPARE(style.count('{'), style.count('}'));
    QCOMPARE(style.count('('), style.count(')'));
    const QByteArray script = htmlScript();
    for (const char* pair : {"{}", "()", "[]"})
        QCOMPARE(script.count(pair[0]), script.count(pair[1]));
    // Every colour that the script names is one of the style's.
    static const QRegularExpression colour(QStringLiteral("color:'(\\w+)'"));
    auto names = colour.globalMatch(QString::fromLatin1(script));
    int seen = 0;
    while (names.hasNext()) {
        const QByteArray name = "--" + names.next().captured(1).toLatin1() + ":";
        QVERIFY2(style.count(name) >= 2, name.constData());
        ++seen;
    }
    QVERIFY(seen >= 5);
}

void TestHtmlReport::everyFigureIsInATable()
{
    const std::vector<Interval> run = test::busyRun(50);
    const QByteArray html = page(run);
    const QByteArray tables = html.left(html.indexOf("<script type=\"application/json\""));
    for (const Metric& metric : metricsOf(summaryOf(run)))
        QVERIFY2(tables.contains("<th scope=\"row\">" + metric.name.toUtf8() + "</th>"),
                 qPrintable(metric.name));
    QVERIFY(tables.contains("<th scope=\"row\">workload</th><td>sha256</td>"));
    QVERIFY(tables.contains("Example &lt;CPU&gt;"));
    // What is left without script and data is well-formed, but for elements without an end.
    QByteArray body = tables.mid(tables.indexOf("<body>")) + "</body>";
    QXmlStreamReader reader(body);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestHtmlReport::aRunWithoutMeasurement()
{
    const QByteArray html = page({});
    QVERIFY(html.contains("Nothing was measured"));
    QVERIFY(readHtmlReport(html));
}

void TestHtmlReport::foreignFilesAreRefused()
{
    QVERIFY(!readHtmlReport("<html><body>Hello</body></html>"));
    QVERIFY(!readHtmlReport({}));
    const QByteArray html = page(test::busyRun(20));
    const QByteArray tag = "id=\"parascope-report\">";
    QByteArray cut = html.left(html.indexOf(tag) + 500);
    const auto damaged = readHtmlReport(cut);
    QVERIFY(!damaged);
    QVERIFY(damaged.error().what.contains(QStringLiteral("damaged")));
}

void TestHtmlReport::seriesAreBounded()
{
    ReportSeries series;
    std::uint64_t completed = 0;
    for (int i = 0; i < 5'000; ++i) {
        series.add(test::plainInterval(i, 7));
        completed += 7;
    }
    const QJsonObject json = series.toJson();
    const QJsonArray times = json.value(QStringLiteral("t_s")).toArray();
    QVERIFY(times.size() > 300 && times.size() <= 600);
    double sum = 0;
    for (const QJsonValue& rate : json.value(QStringLiteral("throughput")).toArray())
        sum += rate.toDouble();
    QCOMPARE(json.value(QStringLiteral("column_s")).toDouble(), 1.6);
    QVERIFY(std::abs(sum / static_cast<double>(times.size()) - 70) < 0.5);
    for (auto it = json.begin(); it != json.end(); ++it)
        if (it->isArray())
            QCOMPARE(it->toArray().size(), times.size());
    QVERIFY(completed > 0);
}

void TestHtmlReport::seriesExactly()
{
    Interval first = test::plainInterval(0, 50);
    first.warmUp = true;
    Interval second = test::plainInterval(1, 20);
    second.response = test::deltaOf({2'000'000}, 400);
    second.cores = {{0, 1.0, 0}, {1, 0.5, 0}};
    second.counts.failed = 3;
    second.inFlight = 8;
    ProcessSample app;
    app.loopObservedNs = 100'000'000;
    app.loopBusy = test::deltaOf({30'000'000});
    second.processes = {app};
    ReportSeries series;
    series.add(first);
    series.add(second);
    const QJsonObject json = series.toJson();
    const auto value = [&json](const char* name, int index) {
        return json.value(QLatin1String(name)).toArray().at(index);
    };
    QCOMPARE(json.value(QStringLiteral("measured_from_s")).toDouble(), 0.1);
    QCOMPARE(value("throughput", 0).toDouble(), 500.0);
    QVERIFY(value("p50_ms", 0).isNull() && value("loop_max_ms", 0).isNull());
    QCOMPARE(value("cpu_percent", 0).toDouble(), 75.0); // the reading that follows covers it
    QVERIFY(std::abs(value("p50_ms", 1).toDouble() - 2) < 0.01);
    QVERIFY(std::abs(value("p99_ms", 1).toDouble() - 2) < 0.01);
    QVERIFY(std::abs(value("loop_max_ms", 1).toDouble() - 30) < 0.1);
    QCOMPARE(value("cpu_percent", 1).toDouble(), 75.0);
    QCOMPARE(value("failed", 1).toInt(), 3);
    QCOMPARE(value("in_flight", 1).toDouble(), 8.0);
}

void TestHtmlReport::coresAreReadLessOften()
{
    ReportSeries series;
    for (int i = 0; i < 30; ++i) {
        Interval interval = test::plainInterval(i, 20);
        if (i < 9 ? i % 3 == 2 : i == 28) // every third column; then nothing for 1.9 s
            interval.cores = {{0, 0.1 * (i + 1), 0}};
        series.add(interval);
    }
    const QJsonArray cpu = series.toJson().value(QStringLiteral("cpu_percent")).toArray();
    for (int i = 0; i < 9; ++i) // a reading stands for the time that it covers
        QVERIFY2(std::abs(cpu[i].toDouble() - 10 * (i / 3 * 3 + 3)) < 1e-9, qPrintable(QString::number(i)));
    QVERIFY(cpu[9].isNull() && cpu[13].isNull()); // too long ago to be known
    QVERIFY(!cpu[14].isNull() && !cpu[28].isNull());
    QVERIFY(cpu[29].isNull()); // nothing was read after it
}

void TestHtmlReport::findingsStandWithTheirCost()
{
    std::vector<Interval> run;
    for (int i = 0; i < 40; ++i) {
        run.push_back(test::plainInterval(i, 20));
        run.back().counts.failed = 5;
        run.back().counts.submitted += 5;
        run.back().foreignCpuRatio = 0.9;
    }
    RecordingInfo info = test::reportInfo();
    info.environment.noisyReasons = {QStringLiteral("the <machine> is busy")};
    const Summary summary = summaryOf(run);
    const ToldFindings told = toldFindings(info, summary);
    QVERIFY(told.findings.size() >= 2);
    QCOMPARE(told.otherWarnings, info.environment.noisyReasons); // the rest is told by findings
    const test::ReportRig rig(run, info);
    QVERIFY(rig.ok());
    QVERIFY(exportHtml(rig.recording(), rig.file(QStringLiteral("r.html"))));
    const QString html = QString::fromUtf8(rig.bytes(QStringLiteral("r.html")));
    const QString markdown = markdownReport(info, summary);
    const QString text = summaryText(info, summary).simplified();
    for (const Finding& finding : told.findings) {
        const QString title = finding.title.text(), cost = finding.cost.text();
        for (const QString& part : {title.mid(1), evidenceText(finding).mid(1), cost.mid(1),
                                    finding.action.text().mid(1), finding.threshold.text().mid(1)}) {
            QVERIFY2(html.contains(part.toHtmlEscaped()), qPrintable(part));
            QVERIFY2(markdown.contains(markdownCell(part)), qPrintable(part));
        }
        QVERIFY2(text.contains(QStringLiteral("%1. Cost: %2. Try: ").arg(title, cost)), qPrintable(text));
    }
    QVERIFY(html.contains(QStringLiteral("<li>The &lt;machine&gt; is busy</li>")));
    QCOMPARE(html.count(QStringLiteral("<article class=\"finding ")), static_cast<int>(told.findings.size()));
}

void TestHtmlReport::nothingToReportIsSaid()
{
    ToldFindings told;
    told.headline = QStringLiteral("Nothing to report.");
    QVERIFY(findingsHtml(told).contains("Nothing to report."));
    QVERIFY(!findingsHtml(told).contains("<ul"));
    QCOMPARE(findingsMarkdown(told), QStringLiteral("\nNothing to report.\n"));
}

void TestHtmlReport::tailsOfTheLastSecond()
{
    ReportSeries series;
    for (int i = 0; i < 20; ++i) {
        Interval interval = test::plainInterval(i, 100);
        if (i < 15)
            interval.response = test::deltaOf({(i + 1) * 1'000'000}, 100);
        series.add(interval);
    }
    const QJsonArray p99 = series.toJson().value(QStringLiteral("p99_ms")).toArray();
    QVERIFY(p99[0].isNull() && p99[1].isNull()); // 299 tasks are needed
    QVERIFY(std::abs(p99[2].toDouble() - 3) < 0.01);
    QVERIFY(std::abs(p99[14].toDouble() - 15) < 0.01); // of three columns, not of all
    QVERIFY(p99[15].toDouble() > 14);
}

void TestHtmlReport::markdownHoldsTheFigures()
{
    const std::vector<Interval> run = test::busyRun(60);
    RecordingInfo info = test::reportInfo();
    info.outcome = QStringLiteral("completed");
    const QString text = markdownReport(info, summaryOf(run));
    QVERIFY2(text.startsWith(QStringLiteral("### Parascope: odd \\</script\\> & \"name\" \\| \\`x\\`\n")),
             qPrintable(text.left(200)));
    QVERIFY(text.contains(QStringLiteral("| Setting | 2 threads")));
    QVERIFY(text.contains(QStringLiteral("| Response | 15000 |"))); // 50 intervals of 300
    QVERIFY(text.contains(QStringLiteral("c0ffee00")));
    // Each table has as many cells in every row as in its head.
    qsizetype cells = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char('|'))) {
            cells = 0;
            continue;
        }
        QString plain = line;
        const qsizetype count = plain.remove(QStringLiteral("\\|")).count(QLatin1Char('|'));
        if (cells == 0)
            cells = count;
        QCOMPARE(count, cells);
    }
    QCOMPARE(text.count(QStringLiteral("<details>")), 2);
    QCOMPARE(text.count(QStringLiteral("</details>")), 2);
}

void TestHtmlReport::markdownCellsAreHarmless()
{
    QCOMPARE(markdownCell(QStringLiteral("a|b\nc")), QStringLiteral("a\\|b c"));
    QCOMPARE(markdownCell(QStringLiteral("<img> [x](y) *z* `q` \\")),
             QStringLiteral("\\<img\\> \\[x\\](y) \\*z\\* \\`q\\` \\\\"));
}

void TestHtmlReport::cannotWrite()
{
    const test::ReportRig rig(test::busyRun(12));
    QVERIFY(rig.ok());
    const auto done = exportHtml(rig.recording(), rig.file(QStringLiteral("no/such/r.html")));
    QVERIFY(!done);
    QVERIFY(done.error().where.contains(QStringLiteral("r.html")));
}

PARASCOPE_TEST_MAIN(TestHtmlReport)
#include "tst_html_report.moc"
