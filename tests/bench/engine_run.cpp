// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_run.h"

#include "base/clock.h"
#include "measure/system/main_loop_probe.h"
#include "record/recording.h"
#include "run/session.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace parascope::bench {

RunPlan closedPlan(const QString& workload, int threads, int processes, int inFlight, double seconds)
{
    RunPlan plan;
    plan.workload = workload;
    plan.threads = threads;
    plan.processes = processes;
    plan.inFlight = inFlight;
    plan.durationNs = static_cast<std::int64_t>(seconds * 1e9);
    plan.warmUpNs = 200 * kNsPerMs;
    return plan;
}

EngineFigures runEngine(const RunPlan& plan, const EverySecond& everySecond)
{
    const QTemporaryDir folder;
    MainLoopProbe probe;
    Result<RunPlan> valid = validatePlan(plan);
    if (!valid)
        qFatal("%s", qPrintable(valid.error().sentence()));
    RecordingInfo info;
    info.runId = newRunId();
    info.startedUtc = QDateTime::currentDateTimeUtc();
    info.plan = valid.value();
    auto created = RecordingWriter::create(folder.filePath(QStringLiteral("recording.parascope")), info);
    if (!created)
        qFatal("%s", qPrintable(created.error().sentence()));
    const std::unique_ptr<RecordingWriter> writer = std::move(created).value();

    EngineFigures figures;
    Histogram response;
    std::uint64_t completed = 0;
    double seconds = 0;
    int intervals = 0;
    QEventLoop loop;
    Session session(valid.value(), &probe);
    QObject::connect(&session, &Session::intervalReady, &loop, [&](const Interval& interval) {
        if (auto added = writer->add(interval); !added)
            qFatal("%s", qPrintable(added.error().sentence()));
        for (const ProcessSample& process : interval.processes)
            if (process.process == 0)
                figures.rssBytes = process.rssBytes.value_or(figures.rssBytes);
        if (everySecond && ++intervals % 10 == 0)
            everySecond(session, intervals / 10);
        if (interval.warmUp)
            return;
        completed += interval.counts.completed;
        seconds += nsToSeconds(interval.lengthNs);
        response.add(interval.response);
    });
    QObject::connect(&session, &Session::finished, &loop, [&](const Outcome& outcome) {
        if (outcome.error)
            qFatal("%s", qPrintable(outcome.error->sentence()));
        loop.quit();
    });
    session.start();
    loop.exec();
    figures.tasksPerSecond = static_cast<double>(completed) / seconds;
    figures.nsPerTask = 1e9 / figures.tasksPerSecond;
    figures.responseP50Ns = static_cast<double>(response.valueAtPercentile(50));
    return figures;
}

} // namespace parascope::bench
