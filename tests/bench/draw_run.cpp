// SPDX-License-Identifier: GPL-3.0-or-later
// From a press on Run to the first plot that shows something of the run.
#include "draw_scene.h"

#include "main_window.h"
#include "measure/system/environment.h"
#include "measure/system/main_loop_probe.h"
#include "models/job_engine.h"
#include "panels/plot_card.h"
#include "panels/run_panel.h"
#include "plots/live_plot.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

namespace parascope::bench {

namespace {

constexpr double kNeverMs = 60'000;

void turnFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

double firstPictureMs(int threads, int processes)
{
    const QTemporaryDir runs;
    MainLoopProbe probe;
    Theme theme;
    MainWindow window(theme, jobEngineFactory(&probe, [&runs] { return runs.path(); }), readEnvironment());
    window.resize(1280, 800);
    window.show();
    turnFor(300); // all pages are made
    RunPlan plan = window.panel()->plan();
    plan.workload = QStringLiteral("spin");
    plan.parameters = {};
    plan.threads = threads;
    plan.processes = processes;
    plan.durationNs = 20 * kNsPerSecond;
    window.panel()->setPlan(plan);
    double shownMs = kNeverMs;
    QElapsedTimer timer;
    QEventLoop loop;
    QObject::connect(window.plots()->cards().at(0)->plot(), &QCustomPlot::afterReplot, &loop, [&] {
        if (shownMs >= kNeverMs && timer.isValid() && window.controller().run().counts.completed > 0) {
            shownMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            loop.quit();
        }
    });
    QTimer::singleShot(static_cast<int>(kNeverMs), &loop, &QEventLoop::quit);
    timer.start();
    window.panel()->runButton()->click();
    loop.exec();
    window.controller().stop();
    for (int i = 0; i < 200 && window.controller().isBusy(); ++i) {
        turnFor(50);
    }
    return shownMs;
}

} // namespace parascope::bench
