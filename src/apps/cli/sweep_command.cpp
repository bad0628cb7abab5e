// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "output.h"
#include "signal_watch.h"
#include "sweep_options.h"
#include "sweep_text.h"

#include "base/units.h"
#include "measure/system/environment.h"
#include "measure/system/main_loop_probe.h"
#include "report/csv_file.h"
#include "report/run_job.h"
#include "study/sweep.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>

#include <cmath>

namespace parascope::cli {

namespace {

const char* const kFile = "sweep.parascope-sweep";

QString fileIn(const QString& folder)
{
    return QDir(folder).filePath(QString::fromLatin1(kFile));
}

/// The folder is made here; an unfinished sweep of the same plan in it goes on.
Result<QString> folderOf(const Arguments& given, const SweepPlan& plan)
{
    if (!given.has(QStringLiteral("out"))) {
        const QDir runs(defaultRunsFolder());
        return makeRunFolder(QDir::cleanPath(runs.filePath(QStringLiteral("../sweeps"))), plan.base.name,
                             QDateTime::currentDateTimeUtc(), newRunId());
    }
    const QString folder = given.value(QStringLiteral("out"));
    if (!QDir().mkpath(folder))
        return ownError(QStringLiteral("can't make the folder"), folder,
                        QStringLiteral("choose another place"));
    return folder;
}

struct Opened {
    std::unique_ptr<Sweep> sweep;
    QString folder;
};

Result<Opened> open(const Arguments& given, MainLoopProbe& probe)
{
    Opened opened;
    const QString resume = QStringLiteral("resume");
    if (given.has(resume)) {
        opened.folder = given.value(resume);
        const QString file = QFileInfo(opened.folder).isFile() ? opened.folder : fileIn(opened.folder);
        Result<std::unique_ptr<Sweep>> sweep = Sweep::resumeFile(file, &probe);
        if (!sweep)
            return sweep.error();
        opened.folder = QFileInfo(file).path();
        opened.sweep = std::move(sweep).value();
        return opened;
    }
    const Result<SweepPlan> plan = sweepPlanOf(given, readEnvironment().usableWorkers());
    if (!plan)
        return plan.error();
    const Result<QString> folder = folderOf(given, plan.value());
    if (!folder)
        return folder.error();
    opened.folder = folder.value();
    Result<std::unique_ptr<Sweep>> sweep = Sweep::open(plan.value(), fileIn(opened.folder), &probe);
    if (!sweep)
        return sweep.error();
    opened.sweep = std::move(sweep).value();
    return opened;
}

void note(const QString& text)
{
    writeToStderr(text + QLatin1Char('\n'));
}

/// What a person wants to know before it starts: how much, and how long at most.
void announce(const Sweep& sweep)
{
    const SweepPlan& plan = sweep.plan();
    note(QStringLiteral("%1 cells, up to %2 runs of %3 each%4: at most %5.")
             .arg(sweep.cells().size())
             .arg(plan.repetitions)
             .arg(durationText(plan.runNs + plan.warmUpNs),
                  plan.nullTest ? QStringLiteral(", and a null test") : QString(),
                  durationText(sweep.longestNs())));
    if (sweep.runsBefore() > 0)
        note(QStringLiteral("Going on after %1 runs.").arg(sweep.runsBefore()));
}

void follow(Sweep& sweep, bool quiet)
{
    if (quiet)
        return;
    const bool terminal = stderrIsTerminal();
    QObject::connect(&sweep, &Sweep::cellChanged, &sweep, [&sweep, terminal](int cell) {
        const bool nullOver =
            cell == kNullTestCell && sweep.runs().back().repetition + 1 == nullRunsOf(sweep.plan());
        if (const std::optional<NullTest> null = nullOver ? sweep.result().nullTest : std::nullopt)
            note((terminal ? QStringLiteral("\r\033[K") : QString()) + null->sentence());
    });
    if (!terminal)
        return;
    auto current = std::make_shared<QString>();
    QObject::connect(&sweep, &Sweep::runStarted, &sweep, [&sweep, current](int cell, int repetition) {
        *current =
            QStringLiteral("%1, run %2").arg(cellName(sweep.plan(), sweep.cells(), cell)).arg(repetition + 1);
    });
    QObject::connect(&sweep, &Sweep::progress, &sweep, [current](double ratio, qint64 nsLeft) {
        writeToStderr(QStringLiteral("\r\033[K%1 %  %2  at most %3 left")
                          .arg(std::lround(ratio * 100))
                          .arg(*current, durationText(nsLeft)));
    });
}

Result<void> writeCells(const SweepResult& result, const QString& path)
{
    QStringList columns{QStringLiteral("cell")};
    for (const SweepAxis& axis : result.plan.axes)
        columns << axis.setting;
    columns << QStringLiteral("state") << QStringLiteral("runs") << result.objective
            << QStringLiteral("ci95_low") << QStringLiteral("ci95_high") << QStringLiteral("efficiency")
            << QStringLiteral("response_p99_ms_median") << QStringLiteral("loop_delay_p98_ms")
            << QStringLiteral("rss_peak_bytes");
    const Result<std::unique_ptr<CsvFile>> file = CsvFile::create(path, columns);
    if (!file)
        return file.error();
    for (std::size_t i = 0; i < result.cells.size(); ++i) {
        const CellFigures& f = result.figures[i];
        file.value()->whole(static_cast<std::int64_t>(i));
        for (const QString& value : result.cells[i].values)
            file.value()->text(value);
        const auto bound = [&f](bool low) {
            return f.scoreCi95 ? (low ? f.scoreCi95->low : f.scoreCi95->high) : std::nullopt;
        };
        file.value()
            ->text(cellStateName(f.state))
            .whole(f.runs)
            .real(f.score)
            .real(bound(true))
            .real(bound(false));
        file.value()->real(f.efficiency);
        for (const char* metric : {"response_p99_ms", "loop_delay_p98_ms", "rss_peak_bytes"})
            file.value()->real(f.median(QString::fromLatin1(metric)));
        file.value()->endRow();
    }
    return file.value()->commit();
}

Result<void> writeFiles(const SweepResult& result, const QString& folder)
{
    const QDir dir(folder);
    if (Result<void> written = writeCells(result, dir.filePath(QStringLiteral("cells.csv"))); !written)
        return written;
    return writeWholeFile(dir.filePath(QStringLiteral("sweep.json")),
                          QJsonDocument(result.toJson()).toJson());
}

int report(const Sweep& sweep, const QString& folder, const QString& format, bool quiet)
{
    const SweepResult result = sweep.result();
    if (const Result<void> written = writeFiles(result, folder); !written)
        return fail(written.error());
    QJsonObject object = result.toJson();
    object[QStringLiteral("folder")] = QDir(folder).absolutePath();
    object[QStringLiteral("runs_before")] = sweep.runsBefore();
    QString text = sweepText(result);
    if (!quiet)
        text += QStringLiteral("\nSweep, cells.csv and sweep.json: %1\n").arg(QDir(folder).absolutePath());
    const int written = format == QLatin1String("json") ? print(object) : print(text);
    if (written != kOk)
        return written;
    const auto measured = [](const CellFigures& figures) { return figures.score.has_value(); };
    if (!result.complete) {
        warn(QStringLiteral("the sweep was interrupted; go on with parascope-cli sweep --resume %1")
                 .arg(folder));
        return kOwnError;
    }
    if (std::ranges::none_of(result.figures, measured)) {
        warn(QStringLiteral("no cell could be measured: %1").arg(result.figures.front().reason));
        return kTargetFailed;
    }
    return kOk;
}

int sweep(const Arguments& given, const QString& format)
{
    MainLoopProbe probe;
    Result<Opened> opened = open(given, probe);
    if (!opened)
        return fail(opened.error());
    Sweep& sweep = *opened.value().sweep;
    const bool quiet = given.has(QStringLiteral("quiet"));
    if (!quiet)
        announce(sweep);
    follow(sweep, quiet);
    SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::interrupted, &sweep, &Sweep::cancel);
    QEventLoop loop;
    QString trouble;
    QObject::connect(&sweep, &Sweep::finished, &loop, [&](bool, const QString& error) {
        trouble = error;
        loop.quit();
    });
    sweep.start();
    loop.exec();
    if (!quiet && stderrIsTerminal())
        writeToStderr(QStringLiteral("\r\033[K"));
    const int code = report(sweep, opened.value().folder, format, quiet);
    if (trouble.isEmpty())
        return code;
    warn(trouble);
    return kOwnError;
}

} // namespace

int sweepCommand(const QStringList& arguments)
{
    return call(sweepSyntax(), arguments, textOrJson(), &sweep);
}

} // namespace parascope::cli
