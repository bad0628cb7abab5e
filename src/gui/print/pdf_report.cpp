// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_report.h"

#include "analysis/findings.h"
#include "analysis/summary.h"
#include "print/paper.h"
#include "print/paper_chart.h"
#include "report/csv_file.h"
#include "report/report_rows.h"
#include "report/report_series.h"
#include "report/verdict.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>
#include <limits>

namespace parascope {

namespace {

struct Contents {
    explicit Contents(const RecordingInfo& runInfo) : info(runInfo), builder(runInfo.plan) {}
    void add(const Interval& interval)
    {
        builder.add(interval);
        series.add(interval);
    }
    const RecordingInfo& info;
    SummaryBuilder builder;
    ReportSeries series;
};

std::vector<double> numbersOf(const QJsonObject& object, const char* key)
{
    std::vector<double> numbers;
    for (const QJsonValue& value : object.value(QLatin1String(key)).toArray()) {
        numbers.push_back(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
    }
    return numbers;
}

void addTop(Paper& paper, const Contents& run, const Summary& summary)
{
    const Tokens& t = paper.tokens();
    paper.text(run.info.plan.title(), {20, QFont::DemiBold}, 2);
    paper.text(run.info.plan.summary(), {10, QFont::Normal, t.textSecondary}, 1);
    paper.text(QStringLiteral("Run %1, %2, %3")
                   .arg(run.info.runId, run.info.startedUtc.toUTC().toString(Qt::ISODate), run.info.outcome),
               {9, QFont::Normal, t.textMuted}, 8);
    paper.text(verdictText(summary), {12, QFont::DemiBold, t.accent}, 8);
    const auto figures = keyFigures(summary);
    constexpr int kColumns = 3;
    for (qsizetype i = 0; i < figures.size(); i += kColumns) {
        QList<Paper::Cell> names;
        QList<Paper::Cell> values;
        for (qsizetype column = i; column < std::min(figures.size(), i + kColumns); ++column) {
            names.append({figures[column].first, 1, {8.5, QFont::Normal, t.textSecondary}});
            values.append({figures[column].second, 1, {16, QFont::DemiBold}});
        }
        paper.row(names, false);
        paper.row(values);
    }
    paper.gap(6);
    for (const QStringList& reasons : {summary.warnings, run.info.environment.noisyReasons}) {
        for (const QString& reason : reasons) {
            paper.text(QStringLiteral("Warning: ") + reason, {9, QFont::Medium, t.warning}, 2);
        }
    }
}

QList<PaperChart> chartsOf(const Paper& paper, const QJsonObject& series)
{
    const Tokens& t = paper.tokens();
    PaperChart base;
    base.x = numbersOf(series, "t_s");
    base.xTicks = timeTicks(base.x.empty() ? 0 : base.x.back());
    base.shadedUntil = series.value(QLatin1String("measured_from_s")).toDouble();
    PaperChart latency = base;
    latency.title = QStringLiteral("Latency, response time");
    latency.log = true;
    latency.series = {{QStringLiteral("max"), t.vermillion, numbersOf(series, "max_ms")},
                      {QStringLiteral("p99"), t.amber, numbersOf(series, "p99_ms")},
                      {QStringLiteral("p50"), t.medianLine, numbersOf(series, "p50_ms")}};
    PaperChart throughput = base;
    throughput.title = QStringLiteral("Throughput, tasks a second");
    throughput.unit = PaperChart::Unit::PerSecond;
    throughput.series = {{QString(), t.green, numbersOf(series, "throughput")}};
    PaperChart loop = base;
    loop.title = QStringLiteral("Main thread, worst event-loop delay");
    loop.log = true;
    loop.series = {{QString(), t.green, numbersOf(series, "loop_max_ms")}};
    loop.marks = {{50, QStringLiteral("stall > 50 ms")}, {100, QStringLiteral("long stall > 100 ms")}};
    PaperChart cpu = base;
    cpu.title = QStringLiteral("CPU, all cores");
    cpu.unit = PaperChart::Unit::Percent;
    cpu.joinsOver = 0.65; // cores are read about three times a second
    cpu.series = {{QString(), t.blue, numbersOf(series, "cpu_percent")}};
    return {latency, throughput, loop, cpu};
}

PaperChart distributionOf(const Paper& paper, const Histogram& response)
{
    PaperChart chart;
    chart.title = QStringLiteral("Response time by percentile");
    PaperChart::Series line{QString(), paper.tokens().blue, {}};
    for (const QJsonValue& point : percentilePoints(response)) {
        chart.x.push_back(-std::log10(1 - point[0].toDouble() / 100));
        line.values.push_back(point[1].toDouble());
    }
    chart.log = true;
    chart.series = {line};
    chart.xTicks = {{0, QStringLiteral("0 %")}, {-std::log10(0.5), QStringLiteral("50 %")}};
    for (const char* text : {"90 %", "99 %", "99.9 %", "99.99 %", "99.999 %"}) {
        chart.xTicks.append({static_cast<double>(chart.xTicks.size()) - 1, QString::fromLatin1(text)});
    }
    return chart;
}

void addCharts(Paper& paper, const Contents& run)
{
    constexpr double kHeight = 132;
    const auto charts = chartsOf(paper, run.series.toJson());
    paper.heading(QStringLiteral("Course of the run"));
    for (qsizetype i = 0; i < charts.size(); i += 2) {
        const QRectF place = paper.room(kHeight);
        const double half = place.width() / 2 - paper.at(5);
        drawPaperChart(paper, QRectF(place.left(), place.top(), half, place.height()), charts[i]);
        drawPaperChart(paper, QRectF(place.right() - half, place.top(), half, place.height()), charts[i + 1]);
        paper.gap(8);
    }
    drawPaperChart(paper, paper.room(kHeight + 10), distributionOf(paper, run.builder.response()));
}

void addFindings(Paper& paper, const Contents& run, const Summary& summary)
{
    const Tokens& t = paper.tokens();
    const auto found = findings(summary, run.info.plan, run.info.environment);
    paper.heading(QStringLiteral("Findings"));
    if (found.empty()) {
        paper.text(findingsHeadline(found, summary), {10});
    }
    for (const Finding& finding : found) {
        const Mood mood = finding.severity == Severity::Serious   ? Mood::Bad
                          : finding.severity == Severity::Warning ? Mood::Warning
                                                                  : Mood::Info;
        paper.text(finding.title, {10, QFont::DemiBold, t.moodColor(mood)}, 1);
        QStringList evidence;
        for (const auto& figure : finding.evidence) {
            evidence.append(figure.text());
        }
        paper.text(evidence.join(QStringLiteral(", ")), {9}, 1);
        if (!finding.action.isEmpty()) {
            paper.text(QStringLiteral("Try: ") + finding.action.text(), {9, QFont::Medium}, 1);
        }
        paper.text(QStringLiteral("Rule: ") + finding.threshold.text(), {8, QFont::Normal, t.textMuted}, 7);
    }
}

void addTables(Paper& paper, const Contents& run, const Summary& summary)
{
    const Paper::Style muted{7.5, QFont::Normal, paper.tokens().textSecondary};
    paper.heading(QStringLiteral("Figures"));
    for (const Metric& metric : metricsOf(summary)) {
        paper.row({{metric.name, 5, {8, QFont::Medium}},
                   {metricText(metric), 3, {8}},
                   {metric.description, 7, muted}});
    }
    for (const auto& [title, object] :
         {std::pair(QStringLiteral("Plan"), run.info.plan.toJson()),
          std::pair(QStringLiteral("Machine"), run.info.environment.toJson())}) {
        paper.heading(title);
        for (const auto& [name, value] : reportRows(object)) {
            paper.row({{name, 1, {8, QFont::Medium}}, {value, 2, {8}}});
        }
    }
    paper.gap(8);
    paper.text(modelText(run.info.plan) +
                   QStringLiteral(". Percentiles: HdrHistogram, 3 significant digits."),
               muted);
}

} // namespace

Result<void> exportPdf(const Recording& recording, const QString& path)
{
    Contents run(recording.info());
    const auto read = recording.forEach([&run](const Interval& interval) { run.add(interval); });
    if (!read) {
        return read;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(file);
    }
    const Summary summary = run.builder.summary();
    const QString name = run.info.plan.title();
    QPdfWriter writer(&file);
    writer.setTitle(QStringLiteral("%1 \u2013 Parascope").arg(name));
    writer.setCreator(QStringLiteral("Parascope ") + run.info.environment.toolVersion);
    Paper paper(writer, QStringLiteral("Parascope \u00b7 %1 \u00b7 run %2").arg(name, run.info.runId));
    addTop(paper, run, summary);
    addCharts(paper, run);
    addFindings(paper, run, summary);
    addTables(paper, run, summary);
    if (!paper.finish() || !file.commit()) {
        return cannotWrite(file);
    }
    return {};
}

} // namespace parascope
