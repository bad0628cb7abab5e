// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdown_report.h"

#include "base/units.h"
#include "report/told_findings.h"
#include "report/verdict.h"

#include <QJsonDocument>

namespace parascope {

namespace {

QString ms(std::optional<double> value)
{
    return msText(value, QStringLiteral("\u2013"));
}

QString line(const QString& name, const QString& value)
{
    return QStringLiteral("| %1 | %2 |\n").arg(markdownCell(name), markdownCell(value));
}

QString latencyLine(const QString& name, const LatencyFigures& f)
{
    QString text = QStringLiteral("| %1 | %2 |").arg(name).arg(f.samples);
    for (const auto& value : {f.meanMs, f.p50Ms, f.p90Ms, f.p99Ms, f.p99_9Ms, f.maxMs})
        text += QLatin1Char(' ') + ms(value) + QStringLiteral(" |");
    return text + QLatin1Char('\n');
}

QString tasksText(const TaskCounts& t)
{
    QString text = QStringLiteral("%1 submitted, %2 completed").arg(t.submitted).arg(t.completed);
    const std::pair<std::uint64_t, QString> others[] = {{t.failed, QStringLiteral("failed")},
                                                        {t.timedOut, QStringLiteral("timed out")},
                                                        {t.lost, QStringLiteral("lost")},
                                                        {t.rejected, QStringLiteral("rejected")},
                                                        {t.cancelled, QStringLiteral("cancelled")}};
    for (const auto& [count, name] : others)
        if (count > 0)
            text += QStringLiteral(", %1 %2").arg(count).arg(name);
    return text;
}

/// A block that is closed at first; the fence is longer than any run of backticks inside.
QString folded(const QString& title, const QJsonObject& object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson());
    QString fence = QStringLiteral("```");
    while (json.contains(fence))
        fence += QLatin1Char('`');
    return QStringLiteral("\n<details><summary>%1</summary>\n\n%2json\n%3%2\n\n</details>\n")
        .arg(title, fence, json);
}

} // namespace

QString markdownCell(const QString& text)
{
    QString cell = text.simplified();
    for (const char* special : {"\\", "|", "<", ">", "`", "*", "_", "[", "]"})
        cell.replace(QLatin1String(special), QLatin1Char('\\') + QString::fromLatin1(special));
    return cell;
}

QString markdownReport(const RecordingInfo& info, const Summary& s)
{
    const QString name = info.plan.title();
    QString text = QStringLiteral("### Parascope: %1\n\n**%2**\n\n").arg(markdownCell(name), verdictText(s));
    text += QStringLiteral("| | |\n| --- | --- |\n");
    text += line(QStringLiteral("Setting"), info.plan.summary());
    text += line(QStringLiteral("Throughput"),
                 s.throughputPerSecond ? rateText(*s.throughputPerSecond) : QStringLiteral("\u2013"));
    if (s.offeredRatePerSecond)
        text += line(QStringLiteral("Offered"), rateText(*s.offeredRatePerSecond));
    text += line(QStringLiteral("Measured"), measuredText(s));
    text += line(QStringLiteral("Tasks"), tasksText(s.totals));
    text += line(QStringLiteral("Main thread"),
                 QStringLiteral("delay p98 %1, p99 %2, max %3; %4 stalls")
                     .arg(ms(s.mainLoop.p98Ms), ms(s.mainLoop.p99Ms), ms(s.mainLoop.maxMs))
                     .arg(s.mainLoop.stalls));
    text += line(QStringLiteral("Memory, peak"),
                 s.rssPeakBytes ? bytesText(*s.rssPeakBytes) : QStringLiteral("not available"));
    text += line(QStringLiteral("Machine"),
                 QStringLiteral("%1, %2 usable CPUs")
                     .arg(info.environment.cpuModel, QString::number(info.environment.usableCpus, 'g', 4)));
    text += line(QStringLiteral("Run"),
                 QStringLiteral("%1, %2, %3")
                     .arg(info.runId, info.startedUtc.toUTC().toString(Qt::ISODate), info.outcome));
    text += QStringLiteral("\n| | n | mean | p50 | p90 | p99 | p99.9 | max |\n"
                           "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    text += latencyLine(QStringLiteral("Response"), s.response);
    text += latencyLine(QStringLiteral("Wait"), s.wait);
    text += latencyLine(QStringLiteral("Service"), s.service);
    text += findingsMarkdown(toldFindings(info, s));
    text += folded(QStringLiteral("Plan"), info.plan.toJson());
    text += folded(QStringLiteral("Machine"), info.environment.toJson());
    return text;
}

} // namespace parascope
