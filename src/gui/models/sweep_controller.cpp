// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sweep_controller.h"

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
}

SweepController::~SweepController() = default;

void SweepController::start(const SweepPlan& plan)
{
    if (isBusy() || !m_factory) {
        return;
    }
    auto opened = m_factory(plan);
    if (!opened.ok()) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_sweep = std::move(opened).value();
    m_over = false;
    m_paused = false;
    m_running = kNoCell;
    m_runs = 0;
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
        refresh();
    });
    connect(
        m_sweep.get(), &Sweep::finished, this, [this](bool, const QString& error) { finish(error); },
        Qt::QueuedConnection);
    refresh();
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
        refresh();
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

void SweepController::refresh()
{
    if (m_sweep) {
        m_result = m_sweep->result();
    }
    Q_EMIT changed();
}

void SweepController::finish(const QString& error)
{
    m_over = true;
    m_running = kNoCell;
    m_nsLeft = -1;
    refresh();
    Q_EMIT busyChanged(false);
    if (!error.isEmpty()) {
        Q_EMIT failed(ownError(tr("the sweep ended early"), {}, error));
    }
}

} // namespace parascope
