// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "gate.h"
#include "output.h"
#include "progress_line.h"
#include "run_options.h"
#include "run_report.h"
#include "signal_watch.h"

#include "measure/system/main_loop_probe.h"
#include "report/run_job.h"

#include <QDir>
#include <QEventLoop>

namespace parascope::cli {

namespace {

struct Output {
    QString format;
    QString folder; ///< below which the run's folder is made
    bool quiet = false;
    GateOptions gate;
};

void connectProgress(RunJob& job, ProgressLine& line)
{
    QObject::connect(&job, &RunJob::stateChanged, &line, &ProgressLine::setState);
    QObject::connect(&job, &RunJob::progress, &line, &ProgressLine::setProgress);
    QObject::connect(&job, &RunJob::intervalReady, &line, &ProgressLine::add);
}

/// Runs the plan to its end on this thread's event loop; returns the exit code.
int execute(const RunPlan& plan, const Output& output)
{
    MainLoopProbe probe;
    RunJob job(plan, &probe, output.folder);
    job.setFallbackFolder(QDir::tempPath()); // nobody is there to ask where else
    ProgressLine line(&writeToStderr);
    if (!output.quiet && stderrIsTerminal())
        connectProgress(job, line);

    SignalWatch signalWatch;
    int interrupts = 0;
    QObject::connect(&signalWatch, &SignalWatch::interrupted, &job, [&job, &interrupts] {
        // The first ends the run with what was measured; whoever sends another doesn't want to wait.
        if (++interrupts == 1)
            job.stop();
        else
            job.cancel();
    });
    QObject::connect(&job, &RunJob::recordingFailed, &job, [&line](const Error& error) {
        line.erase();
        fail(error);
    });
    QEventLoop loop;
    RunJobResult result;
    QObject::connect(&job, &RunJob::finished, &loop, [&](const RunJobResult& done) {
        result = done;
        loop.quit();
    });
    job.start();
    loop.exec();
    line.erase();
    return applyGate(output.gate, result, reportRun(result, output.format, output.quiet, interrupts > 1));
}

Syntax syntax()
{
    Syntax syntax = runSyntax();
    syntax.flags << gateFlags();
    return syntax;
}

} // namespace

int runCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(syntax(), arguments);
    if (!parsed)
        return fail(parsed.error());
    const Arguments& given = parsed.value();
    if (given.wantsHelp())
        return print(helpText(syntax()));
    const Result<QString> format =
        choiceOf(given, QStringLiteral("format"),
                 {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")});
    if (!format)
        return fail(format.error());
    const Result<GateOptions> gate = gateOptions(given);
    if (!gate)
        return fail(gate.error());
    const Result<RunPlan> plan = planOf(given);
    if (!plan)
        return fail(plan.error());
    const QString out = QStringLiteral("out");
    Output output;
    output.format = format.value();
    output.gate = gate.value();
    output.folder = given.has(out) ? given.value(out) : defaultRunsFolder();
    output.quiet = given.has(QStringLiteral("quiet"));
    return execute(plan.value(), output);
}

} // namespace parascope::cli
