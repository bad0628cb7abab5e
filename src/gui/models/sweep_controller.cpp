// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sweep_controller.h"

#include <QDir>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace parascope {

namespace {
constexpr int kRefreshMs = 250;
constexpr int kNoCell = -100;
} // namespace

SweepController::SweepController(QObject* parent) : QObject(parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &SweepController::refresh);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const auto read = m_reading.result();
        if (read && m_result.cells.empty() && !isBusy()) {
            show(*read);
        }
    });
    connect(&m_analysing, &QFutureWatcherBase::finished, this, &SweepController::takeAnalysis);
}

SweepController::~SweepController()
{
    for (auto* watcher : {&m_reading, &m_analysing}) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

void SweepController::start(const SweepPlan& plan)
{
    if (isBusy() || m_analysing.isRunning() || !m_factory) {
        return;
    }
    auto opened = m_factory(plan);
    if (!opened.ok()) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_sweep = std::move(opened).value();
    m_over = false;
    m_ended.reset();
    m_paused = false;
    m_running = kNoCell;
    m_runs = 0;
    m_analysed = m_sweep->runs().size();
    m_result = m_sweep->result(); // of next to no runs
    const auto later = [this] {
        if (!m_refresh.isActive()) {
            m_refresh.start();
        }
    };
    connect(m_sweep.get(), &Sweep::runStarted, this, [this, later](int cell, int) {
        m_running = cell;
        later();
    });
    connect(m_sweep.get(), &Sweep::cellChanged, this, [this, later](int) {
        ++m_runs;
        later();
    });
    connect(m_sweep.get(), &Sweep::progress, this, [this](double, qint64 nsLeft) { m_nsLeft = nsLeft; });
    connect(m_sweep.get(), &Sweep::paused, this, [this] {
        m_paused = true;
        Q_EMIT changed();
    });
    connect(
        m_sweep.get(), &Sweep::finished, this,
        [this](bool, const QString& error) {
            m_ended = error;
            refresh();
        },
        Qt::QueuedConnection);
    Q_EMIT changed();
    Q_EMIT busyChanged(true);
    m_sweep->start();
}

void SweepController::togglePause()
{
    if (!isBusy()) {
        return;
    }
    if (m_paused) {
        m_paused = false;
        m_sweep->resume();
        Q_EMIT changed();
    } else {
        m_sweep->pause();
    }
}

void SweepController::cancel()
{
    if (isBusy()) {
        m_sweep->cancel();
    }
}

void SweepController::show(const SweepResult& result)
{
    m_result = result;
    Q_EMIT changed();
}

void SweepController::openLast(const QString& folder)
{
    if (m_reading.isRunning()) {
        return;
    }
    m_reading.setFuture(QtConcurrent::run([folder]() -> std::shared_ptr<SweepResult> {
        const QDir dir(folder); // their names begin with the time
        const auto names = dir.entryList({QStringLiteral("sweep_*.sqlite")}, QDir::Files, QDir::Name);
        auto read =
            names.isEmpty() ? Result<SweepResult>(ownError(folder)) : readSweep(dir.filePath(names.last()));
        return read.ok() ? std::make_shared<SweepResult>(std::move(read).value()) : nullptr;
    }));
}

int SweepController::mostRuns() const
{
    int runs = nullRunsOf(m_result.plan) + driftRunsOf(m_result.plan);
    for (const CellFigures& cell : m_result.figures) {
        const bool settled = cell.state != CellState::Waiting && cell.state != CellState::Running;
        runs += settled ? cell.runs : m_result.plan.repetitions;
    }
    return std::max(runs, m_runs);
}

double SweepController::peakFor(const RunPlan& plan) const
{
    if (m_result.cells.empty()) {
        return 0;
    }
    const RunPlan& swept = m_result.cells.front().plan;
    if (swept.workload != plan.workload || swept.parameters != plan.parameters || swept.load != plan.load) {
        return 0;
    }
    double peak = 0;
    for (const CellFigures& cell : m_result.figures) {
        peak = std::max(peak, cell.median(QStringLiteral("throughput_ops_per_s")).value_or(0));
    }
    return peak;
}

void SweepController::refresh()
{
    Q_EMIT changed();
    if (!m_analysing.isRunning()) {
        analyse();
    }
}

void SweepController::analyse()
{
    if (m_sweep->runs().size() == m_analysed) {
        if (m_ended) {
            end();
        }
        return;
    }
    m_analysed = m_sweep->runs().size();
    m_analysing.setFuture(QtConcurrent::run(
        [work = m_sweep->analysis(m_result.nullTest)] { return std::make_shared<SweepResult>(work()); }));
}

void SweepController::takeAnalysis()
{
    m_result = *m_analysing.result();
    Q_EMIT changed();
    if (m_ended) {
        analyse(); // once more, should a run have come in meanwhile
    } else if (m_sweep->runs().size() != m_analysed && !m_refresh.isActive()) {
        m_refresh.start();
    }
}

void SweepController::end()
{
    if (std::exchange(m_over, true)) {
        return;
    }
    m_running = kNoCell;
    m_nsLeft = -1;
    Q_EMIT changed();
    Q_EMIT busyChanged(false);
    if (!m_ended->isEmpty()) {
        Q_EMIT failed(ownError(tr("the sweep ended early"), {}, *m_ended));
    }
}

} // namespace parascope
