// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_report.h"

#include "analysis/metrics.h"
#include "base/clock.h"
#include "base/units.h"
#include "report/csv_file.h"
#include "report/export.h"
#include "report/report_series.h"
#include "report/reported_run.h"
#include "report/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

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

QString valueText(const Metric& metric)
{
    if (const auto* flag = std::get_if<bool>(&metric.value))
        return *flag ? QStringLiteral("yes") : QStringLiteral("no");
    if (const auto* whole = std::get_if<std::int64_t>(&metric.value))
        return metric.unit == QLatin1String("bytes") ? bytesText(*whole) : QString::number(*whole);
    if (const auto* real = std::get_if<double>(&metric.value)) {
        if (metric.unit == QLatin1String("ms"))
            return durationText(std::llround(*real * 1e6));
        return QString::number(*real, 'g', 6);
    }
    return QStringLiteral("not available");
}

/// Percentiles at equal steps of log(1 / (1 - p)), as far as the samples reach.
QJsonArray distribution(const Histogram& histogram)
{
    QJsonArray points;
    for (double nines = 0; nines <= 5.01; nines += 0.1) {
        const double percent = 100 * (1 - std::pow(10.0, -nines));
        if (histogram.total() < samplesNeeded(percent))
            break;
        points.append(QJsonArray{percent, nsToMs(histogram.valueAtPercentile(percent))});
    }
    return points;
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
                                          {QStringLiteral("text"), event.text}});
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

/// Every value of an object, nested ones under "outer.inner".
void addRows(QByteArray& rows, const QJsonObject& object, const QString& prefix = {})
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + it.key();
        if (it->isObject()) {
            addRows(rows, it->toObject(), name + QLatin1Char('.'));
        } else if (it->isArray()) {
            QStringList parts;
            for (const QJsonValue& part : it->toArray())
                parts << part.toVariant().toString();
            rows += row(name, parts.join(QStringLiteral(", ")));
        } else {
            rows += row(name, it->isNull() ? QStringLiteral("not available") : it->toVariant().toString());
        }
    }
}

QByteArray tiles(const Summary& s)
{
    const auto ms = [](std::optional<double> value) {
        return value ? durationText(std::llround(*value * 1e6)) : QStringLiteral("\u2013");
    };
    const TaskCounts& t = s.totals;
    const std::array<std::pair<QString, QString>, 6> figures{
        {{QStringLiteral("Throughput"),
          s.throughputPerSecond ? rateText(*s.throughputPerSecond) : QStringLiteral("\u2013")},
         {QStringLiteral("Latency p50"), ms(s.response.p50Ms)},
         {QStringLiteral("Latency p99"), ms(s.response.p99Ms)},
         {QStringLiteral("Longest stall"), ms(s.mainLoop.maxMs)},
         {QStringLiteral("Memory, peak"),
          s.rssPeakBytes ? bytesText(*s.rssPeakBytes) : QStringLiteral("\u2013")},
         {QStringLiteral("Tasks without result"),
          QString::number(t.failed + t.timedOut + t.lost + t.rejected)}}};
    QByteArray html = "<ul class=\"tiles\">";
    for (const auto& [name, value] : figures)
        html += "<li><span>" + escaped(name) + "</span><b>" + escaped(value) + "</b></li>";
    return html + "</ul>\n";
}

QByteArray page(const RecordingInfo& info, const Contents& contents)
{
    const Summary summary = contents.builder.summary();
    const QString name = info.plan.name.isEmpty() ? info.plan.workload : info.plan.name;
    const QJsonObject run = runJson(info, summary);
    const QJsonObject data{{QStringLiteral("schema_version"), 1},
                           {QStringLiteral("run"), run},
                           {QStringLiteral("blocks"), blocksToJson(contents.sample.sample().blocks)},
                           {QStringLiteral("series"), contents.series.toJson()},
                           {QStringLiteral("distribution"), distribution(contents.builder.response())},
                           {QStringLiteral("events"), contents.events},
                           {QStringLiteral("stalls"), contents.stalls}};
    QByteArray warnings;
    for (const QStringList& reasons : {summary.warnings, info.environment.noisyReasons})
        for (const QString& reason : reasons)
            warnings += "<li>" + escaped(reason) + "</li>";
    QByteArray metrics;
    for (const Metric& metric : metricsOf(summary))
        metrics += row(metric.name, valueText(metric), metric.description);
    QByteArray plan, environment, events;
    addRows(plan, info.plan.toJson());
    addRows(environment, info.environment.toJson());
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
           "</p><p class=\"verdict\">" + escaped(verdictText(summary)) + "</p></header>\n<main>" +
           tiles(summary) +
           (warnings.isEmpty() ? QByteArray() : "<ul class=\"warnings\">" + warnings + "</ul>\n") +
           "<div id=\"plots\"><noscript>The plots need scripts; every figure is in the "
           "tables.</noscript></div>\n" +
           section(QStringLiteral("Figures"), metrics, true) +
           (events.isEmpty() ? QByteArray() : section(QStringLiteral("Events"), events, false)) +
           section(QStringLiteral("Plan"), plan, false) +
           section(QStringLiteral("Machine"), environment, false) + "<p class=\"note\">" +
           escaped(modelText(info.plan)) + ". Percentiles: HdrHistogram, 3 significant digits.</p></main>\n" +
           dataTag() + embedded(data) + "</script>\n<script>" + htmlScript() + "</script>\n</body></html>\n";
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
