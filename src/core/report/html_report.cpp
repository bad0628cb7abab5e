// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_report.h"

#include "analysis/evidence.h"
#include "analysis/metrics.h"
#include "base/clock.h"
#include "base/units.h"
#include "report/csv_file.h"
#include "report/export.h"
#include "report/report_rows.h"
#include "report/report_series.h"
#include "report/reported_run.h"
#include "report/told_findings.h"
#include "report/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parascope {

namespace {

constexpr int kMostEvents = 2'000;

QByteArray dataTag()
{
    return QByteArrayLiteral("<script type=\"application/json\" id=\"parascope-report\">");
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// "<" only occurs inside strings, where JSON has another way to write it: no text can end the element.
QByteArray embedded(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

/// What one pass through the recording gives.
struct Contents {
    explicit Contents(const RecordingInfo& info)
        : builder(info.plan), sample(info.runId, info.plan, info.environment)
    {
    }
    SummaryBuilder builder;
    RunSampleBuilder sample;
    ReportSeries series;
    QJsonArray events, stalls;

    void add(const Interval& interval)
    {
        builder.add(interval);
        sample.add(interval);
        series.add(interval);
        for (const RunEvent& event : interval.events)
            if (events.size() < kMostEvents)
                events.append(QJsonObject{{QStringLiteral("t_s"), nsToSeconds(event.atNs)},
                                          {QStringLiteral("kind"), event.kind},
                                          {QStringLiteral("text"), eventText(event)}});
        for (const Stall& stall : interval.stalls)
            if (stalls.size() < kMostEvents)
                stalls.append(QJsonObject{{QStringLiteral("t_s"), nsToSeconds(stall.startNs)},
                                          {QStringLiteral("duration_ms"), nsToMs(stall.durationNs)},
                                          {QStringLiteral("process"), stall.process},
                                          {QStringLiteral("cause"), stallCauseName(stall.cause)}});
    }
};

/// Rows of a table with a caption that folds away.
QByteArray section(const QString& title, const QByteArray& rows, bool open)
{
    return "<details" + QByteArray(open ? " open=\"\"" : "") + "><summary>" + escaped(title) +
           "</summary><table>" + rows + "</table></details>\n";
}

QByteArray row(const QString& name, const QString& value, const QString& note = {})
{
    return "<tr><th scope=\"row\">" + escaped(name) + "</th><td>" + escaped(value) +
           "</td><td class=\"note\">" + escaped(note) + "</td></tr>\n";
}

QByteArray rowsOf(const QJsonObject& object)
{
    QByteArray rows;
    for (const auto& [name, value] : reportRows(object))
        rows += row(name, value);
    return rows;
}

QByteArray tiles(const Summary& summary)
{
    QByteArray html = "<ul class=\"tiles\">";
    for (const auto& [name, value] : keyFigures(summary))
        html += "<li><span>" + escaped(name) + "</span><b>" + escaped(value) + "</b></li>";
    return html + "</ul>\n";
}

QByteArray page(const RecordingInfo& info, const Contents& contents)
{
    const Summary summary = contents.builder.summary();
    const QString name = info.plan.title();
    const QJsonObject run = runJson(info, summary);
    const QJsonObject data{{QStringLiteral("schema_version"), 1},
                           {QStringLiteral("run"), run},
                           {QStringLiteral("blocks"), blocksToJson(contents.sample.sample().blocks)},
                           {QStringLiteral("series"), contents.series.toJson()},
                           {QStringLiteral("distribution"), percentilePoints(contents.builder.response())},
                           {QStringLiteral("events"), contents.events},
                           {QStringLiteral("stalls"), contents.stalls}};
    QByteArray metrics;
    for (const Metric& metric : metricsOf(summary))
        metrics += row(metric.name, metricText(metric), metric.description);
    QByteArray events;
    for (const QJsonValue& event : contents.events)
        events += row(QString::number(event[QStringLiteral("t_s")].toDouble(), 'f', 3) + QStringLiteral(" s"),
                      event[QStringLiteral("text")].toString(), event[QStringLiteral("kind")].toString());
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
           "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
           "script-src 'unsafe-inline'\">\n<title>" +
           escaped(name) + " \xe2\x80\x93 Parascope</title>\n<style>" + htmlStyle() +
           "</style></head><body>\n<header><h1>" + escaped(name) + "</h1><p class=\"setting\">" +
           escaped(info.plan.summary()) + "</p><p>" +
           escaped(QStringLiteral("Run %1, %2, %3")
                       .arg(info.runId, info.startedUtc.toUTC().toString(Qt::ISODate), info.outcome)) +
           "</p><p>" + escaped(QStringLiteral("Measured %1").arg(measuredText(summary))) +
           "</p><p class=\"verdict\">" + escaped(verdictText(summary)) + "</p></header>\n<main>" +
           tiles(summary) + findingsHtml(toldFindings(info, summary)) +
           "<div id=\"plots\"><noscript>The plots need scripts; every figure is in the "
           "tables.</noscript></div>\n" +
           section(QStringLiteral("Figures"), metrics, true) +
           (events.isEmpty() ? QByteArray() : section(QStringLiteral("Events"), events, false)) +
           section(QStringLiteral("Plan"), rowsOf(info.plan.toJson()), false) +
           section(QStringLiteral("Machine"), rowsOf(info.environment.toJson()), false) +
           "<p class=\"note\">" + escaped(modelText(info.plan)) +
           ". Percentiles: HdrHistogram, 3 significant digits.</p></main>\n" + dataTag() + embedded(data) +
           "</script>\n<script>" + htmlScript() + "</script>\n</body></html>\n";
}

} // namespace

Result<void> exportHtml(const Recording& recording, const QString& path)
{
    Contents contents(recording.info());
    const auto read = recording.forEach([&contents](const Interval& interval) { contents.add(interval); });
    if (!read)
        return read;
    return writeWholeFile(path, page(recording.info(), contents));
}

Result<QJsonObject> readHtmlReport(const QByteArray& html)
{
    const QString what = QStringLiteral("not a report of Parascope");
    const qsizetype tag = html.indexOf(dataTag());
    if (tag < 0)
        return ownError(what, {}, QStringLiteral("choose a file made with report --html"));
    const qsizetype begin = tag + dataTag().size();
    const qsizetype end = html.indexOf("</script>", begin);
    const QJsonObject object = QJsonDocument::fromJson(html.mid(begin, end - begin)).object();
    if (end < 0 || object.value(QStringLiteral("run")).toObject().isEmpty())
        return ownError(QStringLiteral("the data in the report are damaged"), {},
                        QStringLiteral("make the report again"));
    return object;
}

} // namespace parascope
