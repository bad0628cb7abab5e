// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "job_run.h"
#include "output.h"
#include "signal_watch.h"

#include "analysis/comparison.h"
#include "measure/system/main_loop_probe.h"
#include "report/reported_run.h"
#include "study/run_samples.h"

namespace parascope::cli {

namespace {

Syntax syntax()
{
    return {
        QStringLiteral("rerun REPORT.html|RECORDING|RUN.json [OPTIONS]"),
        QStringLiteral("Runs the plan of a report again and says whether it is the same, faster or slower "
                       "here and now."),
        {{QStringLiteral("out"), QStringLiteral("DIR"),
          QStringLiteral("Folder below which the new run is kept.")},
         {QStringLiteral("ignore-differences"), QString(),
          QStringLiteral("Compare although the machine is another.")},
         {QStringLiteral("format"), QStringLiteral("text|json"), QStringLiteral("Form of the result.")},
         {QStringLiteral("quiet"), QString(), QStringLiteral("No progress line.")}},
        1,
        1};
}

QString answerOf(const Comparison& comparison)
{
    switch (comparison.verdict()) {
    case CompareVerdict::Better:
        return QStringLiteral("faster");
    case CompareVerdict::Worse:
        return QStringLiteral("slower");
    case CompareVerdict::Tie:
        return QStringLiteral("same");
    case CompareVerdict::Changed: // of no metric that the whole is judged by
    case CompareVerdict::NotComparable:
        break;
    }
    return QStringLiteral("not comparable");
}

/// Runs the plan on this thread's event loop.
RunJobResult execute(const RunPlan& plan, const QString& folder, bool quiet)
{
    MainLoopProbe probe;
    RunJob job(plan, &probe, folder);
    ProgressLine line(&writeToStderr);
    if (!quiet && stderrIsTerminal())
        connectProgress(job, line);
    SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::interrupted, &job, &RunJob::cancel);
    return runToEnd(job, line);
}

int tell(const Comparison& comparison, const RunJobResult& result, const QString& format)
{
    const QString answer = answerOf(comparison);
    if (format == QLatin1String("json")) {
        QJsonObject object = comparison.toJson();
        object.insert(QStringLiteral("answer"), QString(answer).replace(QLatin1Char(' '), QLatin1Char('_')));
        object.insert(QStringLiteral("folder"), result.folder);
        return print(object);
    }
    QString text = comparison.sentence();
    if (comparison.verdict() != CompareVerdict::NotComparable) // that sentence begins with the answer itself
        text.prepend(answer.left(1).toUpper() + answer.mid(1) + QStringLiteral(": "));
    for (const QString& reason : textsOf(comparison.notComparable))
        text += QStringLiteral("\n  because ") + reason;
    for (const QString& note : textsOf(comparison.notes))
        text += QStringLiteral("\n  note: ") + note;
    return print(text + QStringLiteral("\nNew run: %1\n").arg(result.folder));
}

int rerun(const Arguments& given, const QString& format)
{
    const Result<RunSample> before = readReportedRun(given.positional().first());
    if (!before)
        return fail(before.error());
    const Result<RunPlan> plan = validatePlan(before.value().plan);
    if (!plan)
        return fail(plan.error());
    const QString out = QStringLiteral("out");
    const RunJobResult result = execute(plan.value(), given.has(out) ? given.value(out) : defaultRunsFolder(),
                                        given.has(QStringLiteral("quiet")));
    if (result.outcome.kind == OutcomeKind::Failed)
        return fail(result.outcome.error.value_or(ownError(QStringLiteral("the run failed"))));
    if (result.recordingError)
        return fail(*result.recordingError);
    if (result.outcome.kind == OutcomeKind::Cancelled) {
        warn(QStringLiteral("the run was cancelled, there is nothing to compare."));
        return kOwnError;
    }
    const Result<RunSample> after = readReportedRun(result.folder);
    if (!after)
        return fail(after.error());
    CompareOptions options;
    options.ignoreDifferences = given.has(QStringLiteral("ignore-differences"));
    return tell(compareRuns({before.value()}, {after.value()}, options), result, format);
}

} // namespace

int rerunCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, textOrJson(), &rerun);
}

} // namespace parascope::cli
