// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "gate.h"
#include "job_run.h"
#include "output.h"
#include "run_options.h"
#include "run_report.h"
#include "signal_watch.h"

#include "measure/system/main_loop_probe.h"

#include <QDir>

namespace parascope::cli {

namespace {

struct Output {
    QString format;
    QString folder; ///< below which the run's folder is made
    bool quiet = false;
    GateOptions gate;
    std::vector<RunSample> baseline; ///< of the gate; read before the run
};

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
    const RunJobResult result = runToEnd(job, line);
    return applyGate(output.gate, output.baseline, result,
                     reportRun(result, output.format, output.quiet, interrupts > 1));
}

Syntax syntax()
{
    Syntax syntax = runSyntax();
    syntax.flags << gateFlags();
    return syntax;
}

/// What was asked for, with its plan and its limits.
int run(const Arguments& given, const QString& format)
{
    const Result<GateOptions> gate = gateOptions(given);
    if (!gate)
        return fail(gate.error());
    const Result<RunPlan> plan = planOf(given);
    if (!plan)
        return fail(plan.error());
    Result<std::vector<RunSample>> baseline = prepareGate(gate.value());
    if (!baseline)
        return fail(baseline.error());
    const QString out = QStringLiteral("out");
    Output output;
    output.format = format;
    output.gate = gate.value();
    output.baseline = std::move(baseline).value();
    output.folder = given.has(out) ? given.value(out) : defaultRunsFolder();
    output.quiet = given.has(QStringLiteral("quiet"));
    return execute(plan.value(), output);
}

} // namespace

int runCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, textOrJson() << QStringLiteral("csv"), &run);
}

} // namespace parascope::cli
