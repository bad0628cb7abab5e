// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/header_words.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/history_table.h"
#include "models/run_title.h"
#include "panels/header_bar.h"

#include <QDir>

namespace parascope {

namespace {

QString layoutWord(const RunPlan& plan)
{
    if (plan.processes == 0) {
        return plan.threads == 0 ? HeaderBar::tr("inline") : HeaderBar::tr("threads");
    }
    return plan.threads == 0 ? HeaderBar::tr("processes") : HeaderBar::tr("hybrid");
}

QString layoutNumbers(const RunPlan& plan)
{
    const QString threads = HeaderBar::tr("%n thread(s)", nullptr, plan.threads);
    const QString processes = HeaderBar::tr("%n process(es)", nullptr, plan.processes);
    if (plan.processes == 0) {
        return plan.threads == 0 ? HeaderBar::tr("on the main thread") : threads;
    }
    return plan.threads == 0 ? processes : threads + QStringLiteral(" × ") + processes;
}

QString loadText(const RunPlan& plan)
{
    switch (plan.load) {
    case LoadKind::Open:
        return HeaderBar::tr("open loop, %1").arg(rateFigure(plan.ratePerSecond).text());
    case LoadKind::Batch:
        return plan.items > 0
                   ? HeaderBar::tr("batch of %1").arg(countFigure(static_cast<double>(plan.items)).text())
                   : HeaderBar::tr("batch");
    case LoadKind::Closed:
        break;
    }
    const QString least = QString::number(plan.effectiveInFlight());
    return HeaderBar::tr("closed loop, %1 in flight")
        .arg(plan.automaticInFlight() ? least + QLatin1Char('+') : least);
}

QString summaryOf(const RunPlan& plan)
{
    const bool hybrid = plan.processes > 0 && plan.threads > 0;
    const QString numbers = layoutNumbers(plan);
    const bool named = hybrid || plan.isInline();
    return (named ? QStringList{layoutWord(plan), numbers, loadText(plan)}
                  : QStringList{numbers, loadText(plan)})
        .join(QStringLiteral(" · "));
}

QString briefSummaryOf(const RunPlan& plan)
{
    if (plan.processes > 0 && plan.threads > 0) {
        return QStringLiteral("%1 × %2 %3").arg(plan.threads).arg(plan.processes).arg(layoutWord(plan));
    }
    return plan.isInline() ? layoutWord(plan) : layoutNumbers(plan);
}

QString runningText(const RunController& controller, const QString& elapsed)
{
    const std::int64_t planned = controller.plan().durationNs;
    if (planned == 0) {
        return HeaderBar::tr("Running %1").arg(elapsed);
    }
    const double total = nsToSeconds(planned) + nsToSeconds(controller.run().store.warmUpEndNs());
    return HeaderBar::tr("Running %1 / %2").arg(elapsed, clockText(total));
}

/// When the saved run was made, and the file it is in.
QString whereFrom(const RunController& controller)
{
    QStringList lines;
    if (controller.savedStart().isValid()) {
        lines.append(
            HeaderBar::tr("Started %1").arg(whenText(controller.savedStart(), QDateTime::currentDateTime())));
    }
    if (!controller.recordingPath().isEmpty()) {
        lines.append(QDir::toNativeSeparators(controller.recordingPath()));
    }
    return lines.join(QLatin1Char('\n'));
}

void sayState(HeaderWords& words, const RunController& controller)
{
    const QString elapsed = clockText(controller.elapsedSeconds());
    const auto say = [&words](Mood mood, const QString& text) {
        words.mood = mood;
        words.state = text;
    };
    switch (controller.phase()) {
    case RunPhase::None:
    case RunPhase::Ready:
        break;
    case RunPhase::Starting:
        say(Mood::Warning, HeaderBar::tr("Starting"));
        break;
    case RunPhase::WarmingUp:
        say(Mood::Warning, HeaderBar::tr("Warming up %1").arg(elapsed));
        break;
    case RunPhase::Running:
        say(Mood::Good, runningText(controller, elapsed));
        break;
    case RunPhase::Stopping:
        say(Mood::Warning, HeaderBar::tr("Stopping…"));
        break;
    case RunPhase::Finished:
        say(Mood::Info, HeaderBar::tr("Finished %1").arg(elapsed));
        break;
    case RunPhase::Stopped:
        say(Mood::Info, HeaderBar::tr("Stopped %1").arg(elapsed));
        break;
    case RunPhase::Failed:
        say(Mood::Bad, HeaderBar::tr("Failed after %1").arg(elapsed));
        break;
    case RunPhase::Loading:
        say(Mood::Neutral, HeaderBar::tr("Opening"));
        break;
    case RunPhase::Loaded:
        say(Mood::Neutral, HeaderBar::tr("Saved run %1").arg(controller.savedId()).trimmed());
        words.stateDetail = whereFrom(controller);
        break;
    }
}

} // namespace

HeaderWords headerWords(const RunController& controller)
{
    HeaderWords words;
    if (controller.phase() == RunPhase::None) {
        words.summary = words.briefSummary = HeaderBar::tr("No run yet");
        return words;
    }
    RunPlan plan = controller.plan();
    if (controller.isBusy() && controller.hasData()) { // as it is now, not as it began
        plan.threads = controller.run().threads;
        plan.processes = controller.run().processes;
    }
    words.title = runTitle(plan.name, plan.workload);
    words.summary = summaryOf(plan);
    words.briefSummary = briefSummaryOf(plan);
    const LiveRun& run = controller.run();
    if (run.tuned && !controller.isBusy()) { // as it began and as it ended
        words.briefSummary = tunedLayoutText({plan.threads, plan.processes}, {run.threads, run.processes});
        words.summary = words.briefSummary + QStringLiteral(" · ") + loadText(plan);
    }
    if (controller.phase() == RunPhase::Ready && !controller.savedId().isEmpty()) { // no pill says it
        words.summary += QStringLiteral(" · ") + HeaderBar::tr("run %1").arg(controller.savedId());
    }
    sayState(words, controller);
    return words;
}

} // namespace parascope
