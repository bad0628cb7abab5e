// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"

#include "base/clock.h"
#include "base/units.h"
#include "report/told_findings.h"
#include "report/verdict.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace parascope {

namespace {

constexpr int kWidth = 100;
constexpr int kLabel = 14;
constexpr int kFigure = 10;

/// "12 345": groups of three, so that long counts can be read.
QString countText(std::uint64_t count)
{
    QString text = QString::number(count);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QLatin1Char(' '));
    return text;
}

QString orDash(std::optional<double> ms)
{
    return msText(ms, QStringLiteral("-"));
}

QString percentText(std::optional<double> ratio)
{
    return ratio ? QString::number(*ratio * 100, 'f', 1) + QStringLiteral(" %")
                 : QStringLiteral("not available");
}

QString sizeText(std::optional<std::int64_t> bytes)
{
    return bytes ? bytesText(*bytes) : QStringLiteral("not available");
}

/// Lines with a label in the first column, folded at words so that none is too long.
class TextLines {
public:
    void line(const QString& label, const QString& text)
    {
        QString current = label.leftJustified(kLabel);
        bool fresh = true;
        for (const QString& word : text.split(QLatin1Char(' '))) {
            if (!fresh && current.size() + 1 + word.size() > kWidth) {
                add(current);
                current = QString(kLabel, QLatin1Char(' '));
                fresh = true;
            }
            current += (fresh ? QString() : QStringLiteral(" ")) + word;
            fresh = false;
        }
        add(current);
    }
    void blank() { m_text += QLatin1Char('\n'); }
    void add(QString line)
    {
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        m_text += line + QLatin1Char('\n');
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

void addHead(TextLines& lines, const RecordingInfo& info, const Summary& s)
{
    const RunPlan& plan = info.plan;
    lines.line(plan.title(), plan.summary());
    QString run = QStringLiteral("%1, %2, %3")
                      .arg(info.runId, info.startedUtc.toUTC().toString(Qt::ISODate), info.outcome);
    if (!info.outcomeText.isEmpty())
        run += QStringLiteral(": ") + info.outcomeText;
    lines.line(QStringLiteral("Run"), run);
    lines.line(QStringLiteral("Measured"), measuredText(s));
    lines.line(QStringLiteral("Model"), modelText(plan));
}

void addTasks(TextLines& lines, const Summary& s)
{
    const QString rate =
        s.throughputPerSecond ? rateText(*s.throughputPerSecond) : QStringLiteral("not available");
    lines.line(QStringLiteral("Throughput"),
               QStringLiteral("%1 (n %2)").arg(rate, countText(s.measured.completed)));
    const TaskCounts& t = s.totals;
    QStringList parts{QStringLiteral("%1 submitted").arg(countText(t.submitted)),
                      QStringLiteral("%1 completed").arg(countText(t.completed)),
                      QStringLiteral("%1 failed").arg(countText(t.failed))};
    const std::pair<std::uint64_t, QString> rare[] = {{t.timedOut, QStringLiteral("%1 timed out")},
                                                      {t.lost, QStringLiteral("%1 lost")},
                                                      {t.rejected, QStringLiteral("%1 rejected")},
                                                      {t.cancelled, QStringLiteral("%1 cancelled")},
                                                      {t.retried, QStringLiteral("%1 given out again")}};
    for (const auto& [count, text] : rare) {
        if (count > 0)
            parts.append(text.arg(countText(count)));
    }
    lines.line(QStringLiteral("Tasks"), parts.join(QStringLiteral(", ")) + QStringLiteral(" (with warm-up)"));
    if (s.offeredRatePerSecond)
        lines.line(QStringLiteral("Arrivals"),
                   QStringLiteral("%1 offered, %2 achieved, %3 late, %4 dropped")
                       .arg(rateText(*s.offeredRatePerSecond), percentText(s.achievedRatio),
                            countText(t.late), countText(t.dropped)));
}

QString latencyRow(const QString& label, const LatencyFigures& f)
{
    QString row = label.leftJustified(kLabel) + countText(f.samples).rightJustified(kFigure + 4);
    for (const auto& ms : {f.meanMs, f.p50Ms, f.p90Ms, f.p95Ms, f.p99Ms, f.p99_9Ms, f.maxMs})
        row += orDash(ms).rightJustified(kFigure);
    return row;
}

void addLatencies(TextLines& lines, const Summary& s)
{
    QString head = QString(kLabel, QLatin1Char(' ')) + QStringLiteral("n").rightJustified(kFigure + 4);
    for (const char* name : {"mean", "p50", "p90", "p95", "p99", "p99.9", "max"})
        head += QString::fromLatin1(name).rightJustified(kFigure);
    lines.add(head);
    lines.add(latencyRow(QStringLiteral("Response"), s.response));
    lines.add(latencyRow(QStringLiteral("Wait"), s.wait));
    lines.add(latencyRow(QStringLiteral("Service"), s.service));
    if (s.response.samples > 0 && !s.response.p99_9Ms)
        lines.line(QString(), QStringLiteral("- = too few samples for that percentile"));
}

void addMainThreads(TextLines& lines, const Summary& s)
{
    if (s.mainLoop.p50Ms)
        lines.line(
            QStringLiteral("Main thread"),
            QStringLiteral("delay p50 %1, p98 %2, p99 %3, max %4; busy %5; stalls of 50 ms or more: %6")
                .arg(orDash(s.mainLoop.p50Ms), orDash(s.mainLoop.p98Ms), orDash(s.mainLoop.p99Ms),
                     orDash(s.mainLoop.maxMs), percentText(s.mainLoop.busyRatio),
                     countText(s.mainLoop.stalls)));
    else
        lines.line(QStringLiteral("Main thread"), QStringLiteral("not available"));
    const LoopFigures* worst = nullptr;
    for (const LoopFigures& loop : s.loops) {
        if (loop.process > 0 && loop.maxMs && (worst == nullptr || *loop.maxMs > *worst->maxMs))
            worst = &loop;
    }
    if (worst != nullptr)
        lines.line(QStringLiteral("Children"),
                   QStringLiteral("longest busy main thread: process %1, p99 delay %2, max %3")
                       .arg(QString::number(worst->process), orDash(worst->p99Ms), orDash(worst->maxMs)));
}

QString coresText(const Summary& s)
{
    std::vector<double> known;
    for (const auto& core : s.coreUtilization) {
        if (core)
            known.push_back(*core);
    }
    QString text = QStringLiteral("mean ") + percentText(s.meanCoreUtilization);
    if (known.empty())
        return QStringLiteral("not available");
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    return text + QStringLiteral(" of %1 cores (lowest %2, highest %3)")
                      .arg(QString::number(known.size()), percentText(*low), percentText(*high));
}

void addMachine(TextLines& lines, const Summary& s)
{
    lines.line(QStringLiteral("CPUs"), coresText(s));
    lines.line(
        QStringLiteral("Memory"),
        QStringLiteral("RSS peak %1, PSS peak %2").arg(sizeText(s.rssPeakBytes), sizeText(s.pssPeakBytes)));
    lines.line(
        QStringLiteral("Instrument"),
        QStringLiteral("own CPU %1 of a core; of all CPUs: other programs %2, steal %3")
            .arg(percentText(s.ownCpuRatio), percentText(s.foreignCpuRatio), percentText(s.stealRatio)));
    if (s.workerCrashes > 0 || s.workerRespawns > 0)
        lines.line(QStringLiteral("Workers"),
                   QStringLiteral("%1 crashed, %2 started again").arg(s.workerCrashes).arg(s.workerRespawns));
}

/// Warnings that stand alone, then each finding with what it costs and what to try. What is a warning of the
/// summary is called one also where a finding says more about it.
void addFindings(TextLines& lines, const RecordingInfo& info, const Summary& summary)
{
    const ToldFindings told = toldFindings(info, summary);
    for (const QString& warning : told.otherWarnings)
        lines.line(QStringLiteral("Warning"), warning);
    for (const Finding& finding : told.findings) {
        const bool warned = summary.warnings.contains(finding.title.text());
        lines.line(warned ? QStringLiteral("Warning") : QStringLiteral("Finding"),
                   finding.title.text() + QLatin1Char('.'));
        lines.line(QString(), QStringLiteral("Cost: %1. Try: %2.").arg(finding.cost, finding.action));
    }
}

} // namespace

QString summaryText(const RecordingInfo& info, const Summary& summary)
{
    TextLines lines;
    addHead(lines, info, summary);
    lines.blank();
    addTasks(lines, summary);
    addLatencies(lines, summary);
    lines.blank();
    addMainThreads(lines, summary);
    addMachine(lines, summary);
    addFindings(lines, info, summary);
    lines.blank();
    lines.line(QStringLiteral("Result"), verdictText(summary));
    return lines.text();
}

} // namespace parascope
