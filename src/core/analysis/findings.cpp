// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"

#include "analysis/finding_maker.h"
#include "base/units.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

bool holds(const std::vector<Finding>& found, const char* id)
{
    return std::ranges::any_of(found,
                               [id](const Finding& finding) { return finding.id == QLatin1String(id); });
}

/// One cause, one finding: what follows from another one is not told again.
void dropConsequences(std::vector<Finding>& found)
{
    const auto drop = [&found](const char* cause, const char* consequence) {
        if (holds(found, cause))
            std::erase_if(found,
                          [consequence](const Finding& f) { return f.id == QLatin1String(consequence); });
    };
    drop("tasks-too-short", "generator-busy");
    drop("tasks-too-short", "generator-late");
    drop("tasks-too-short", "uneven-load");
    drop("tasks-too-short", "memory-bound");
    drop("tasks-too-short", "lock-contention");
    drop("too-many-workers", "uneven-load");
    drop("crash-loop", "nothing-measured");
    drop("crash-loop", "tasks-lost");
    drop("crash-loop", "uneven-load");
    drop("worker-died", "tasks-lost");
    for (const char* cause : {"memory-limit", "worker-hung"}) {
        drop(cause, "nothing-measured");
        drop(cause, "tasks-lost");
        drop(cause, "uneven-load");
        drop(cause, "no-steady-state");
    }
    drop("overload", "tasks-rejected");
    drop("overload", "generator-late");
    drop("overload", "too-few-workers");
    drop("memory-bound", "uneven-load");
    drop("leak", "no-steady-state");
    drop("tasks-timed-out", "no-steady-state");
    drop("lock-contention", "uneven-load");
}

} // namespace

QString percentText(double ratio)
{
    return QString::number(ratio * 100, 'f', 1) + QStringLiteral(" %");
}

Sentence diedText(int workerCrashes)
{
    return Sentence::counted(workerCrashes, QT_TRANSLATE_N_NOOP("Core", "%n worker processes died"),
                             "1 worker process died");
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return QStringLiteral("notice");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Serious:
        return QStringLiteral("serious");
    }
    return {};
}

bool FindingFigure::isCount() const
{
    return unit.isEmpty() && value == std::floor(value) && std::abs(value) < 1e15;
}

QString FindingFigure::valueText() const
{
    if (moment)
        return momentText(std::llround(value * 1e9));
    // a count is told whole: "5.27e+04 tasks" is nobody's word
    QString shown = isCount() ? QString::number(value, 'f', 0) : QString::number(value, 'g', 3);
    if (unit == QLatin1String("ms"))
        shown = durationText(std::llround(value * 1e6));
    else if (unit == QLatin1String("us"))
        shown = durationText(std::llround(value * 1e3));
    else if (unit == QLatin1String("s"))
        shown = durationText(std::llround(value * 1e9));
    else if (unit == QLatin1String("ratio"))
        shown = percentText(value);
    else if (unit == QLatin1String("bytes"))
        shown = bytesText(std::llround(value));
    else if (unit == QLatin1String("bytes/s"))
        shown = bytesText(std::llround(value)) + QStringLiteral("/s");
    else if (unit == QLatin1String("1/s"))
        shown = rateText(value);
    return shown;
}

QString FindingFigure::text() const
{
    return name + QLatin1Char(' ') + valueText();
}

const std::vector<FindingCheck>& findingChecks()
{
    static const std::vector<FindingCheck> checks = {
        {QStringLiteral("nothing-measured"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Something was measured"))},
        {QStringLiteral("overload"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "The offered rate was achieved"))},
        {QStringLiteral("noisy-machine"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Nothing else used the CPUs"))},
        {QStringLiteral("no-steady-state"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Throughput came to rest"))},
        {QStringLiteral("generator-busy"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "The load generator had time"))},
        {QStringLiteral("generator-late"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "The load generator was in time"))},
        {QStringLiteral("tasks-failed"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "No task failed"))},
        {QStringLiteral("tasks-timed-out"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "No task timed out"))},
        {QStringLiteral("tasks-lost"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "No task was lost"))},
        {QStringLiteral("tasks-rejected"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "No task was refused"))},
        {QStringLiteral("littles-law"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Little's law holds"))},
        {QStringLiteral("utilization-law"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "The utilization law holds"))},
        {QStringLiteral("main-thread-blocked"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "The main thread answered"))},
        {QStringLiteral("crash-loop"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Workers did not die again and again"))},
        {QStringLiteral("worker-died"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "No worker died"))},
        {QStringLiteral("memory-limit"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "No worker reached its memory limit"))},
        {QStringLiteral("worker-hung"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "No worker stood still"))},
        {QStringLiteral("leak"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Memory did not grow"))},
        {QStringLiteral("tasks-too-short"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Tasks are long enough"))},
        {QStringLiteral("fewer-cpus"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "All CPUs may be used"))},
        {QStringLiteral("too-many-workers"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Workers did not wait for CPUs"))},
        {QStringLiteral("too-few-workers"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Waiting tasks had workers enough"))},
        {QStringLiteral("uneven-load"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Workers had equal shares"))},
        {QStringLiteral("memory-bound"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Memory kept up"))},
        {QStringLiteral("lock-contention"),
         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Tasks did not wait for each other"))},
    };
    return checks;
}

std::vector<Finding> findings(const Summary& summary, const RunPlan& plan, const Environment& environment)
{
    std::vector<Finding> found;
    findTrust(found, summary, plan);
    findMainThread(found, summary, plan);
    findProcesses(found, summary, plan);
    if (summary.measuredSeconds > 0) {
        findLayout(found, summary, plan, environment);
        findContention(found, summary, plan, environment);
    }
    dropConsequences(found);
    std::ranges::stable_sort(found,
                             [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return found;
}

QJsonArray toJson(const std::vector<Finding>& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings) {
        QJsonArray evidence;
        for (const FindingFigure& figure : finding.evidence)
            evidence.append(QJsonObject{{QStringLiteral("name"), figure.name},
                                        {QStringLiteral("value"), figure.value},
                                        {QStringLiteral("unit"), figure.unit}});
        list.append(QJsonObject{{QStringLiteral("id"), finding.id},
                                {QStringLiteral("severity"), severityName(finding.severity)},
                                {QStringLiteral("title"), finding.title.text()},
                                {QStringLiteral("evidence"), evidence},
                                {QStringLiteral("threshold"), finding.threshold.text()},
                                {QStringLiteral("cost"), finding.cost.text()},
                                {QStringLiteral("action"), finding.action.text()}});
    }
    return list;
}

Sentence findingsHeadline(const std::vector<Finding>& findings, const Summary& summary)
{
    if (!findings.empty())
        return Sentence::counted(static_cast<qint64>(findings.size()),
                                 QT_TRANSLATE_N_NOOP("Core", "%n findings."), "1 finding.");
    return Sentence(QT_TRANSLATE_NOOP("Core", "Nothing to report. %1, %2 checks passed."))
        .arg(Sentence::counted(static_cast<qint64>(summary.measured.completed),
                               QT_TRANSLATE_N_NOOP("Core", "%n tasks"), "1 task"),
             findingChecks().size());
}

} // namespace parascope
