// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing budget of the window (docs/PLOTS.md section 4).
#include "draw_scene.h"
#include "rows.h"

#include "base/clock.h"
#include "measure/loop_delay.h"
#include "measure/system/main_loop_probe.h"
#include "panels/plot_card.h"
#include "plots/timeline_view.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <ctime>
#include <memory>
#include <tuple>

namespace parascope::bench {
namespace {

constexpr double kTenMinutes = 600;
constexpr double kDay = 24 * 3600;
const QSize kOnePlot(1640, 600); // each card is about 800 x 300

/// One scene for all rounds of a row: filling a day of data takes seconds.
Scene& scene(double seconds, int cores)
{
    // never freed: widgets would outlive the application
    static auto& scenes = *new std::map<std::pair<double, int>, std::unique_ptr<Scene>>;
    auto& known = scenes[{seconds, cores}];
    if (!known) {
        known = std::make_unique<Scene>(seconds, cores, kOnePlot);
    }
    return *known;
}

double medianFrame(Scene& where, int plot)
{
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        times.push_back(plot < 0 ? where.frameMs() : where.frameMs(plot));
    }
    return median(times);
}

double medianBase()
{
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        times.push_back(polylineMs(QSize(800, 300), 740));
    }
    return median(times);
}

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A live board of 1280 x 760 for some seconds, all plots dirty all the time.
struct Dashboard {
    explicit Dashboard(bool draws)
    {
        Scene live(60, 16, QSize(1280, 760));
        live.window.setRange(60);
        live.board.activateWindow();
        MainLoopProbe probe;
        probe.setActive(true);
        QTimer data;
        QTimer pressure;
        QObject::connect(&data, &QTimer::timeout, &live.board, [&] {
            live.addIntervals(1);
            live.board.refreshFigures();
        });
        QObject::connect(&pressure, &QTimer::timeout, &live.board, [&] {
            if (draws) {
                live.board.markDirty();
            }
        });
        data.start(250);
        pressure.start(16);
        QEventLoop loop;
        QTimer::singleShot(300, &loop, &QEventLoop::quit);
        loop.exec();
        (void)probe.collect();
        const double cpu = threadCpuMs();
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        loop.exec();
        sharePercent = (threadCpuMs() - cpu) / 5000 * 100;
        const LoopReport report = probe.collect();
        Histogram busy;
        busy.add(report.busy);
        p99Ms = nsToMs(loopDelayAtPercentile(busy, report.observedNs, 99));
        maxMs = nsToMs(report.busy.max);
    }
    double sharePercent = 0;
    double p99Ms = 0;
    double maxMs = 0;
};

double timelineMs()
{
    // never freed: a picture must not outlive the application
    static const auto* const lanes = [] {
        struct Lanes {
            Theme theme;
            TimeWindow window;
            LiveRun run;
            std::unique_ptr<TimelineView> view;
        };
        auto made = std::make_unique<Lanes>();
        test::IntervalSource source;
        for (int i = 0; i < 200; ++i) { // 7 workers x 200 tasks
            Interval interval = source.next();
            interval.workers.clear();
            for (int worker = 0; worker < 7; ++worker) {
                interval.workers.push_back({0, worker, 1, 0, 80 * kNsPerMs});
                TaskSpan span;
                span.worker = worker;
                span.startNs = interval.startNs;
                span.durationNs = 80 * kNsPerMs;
                interval.spans.push_back(span);
            }
            made->run.add(interval);
        }
        made->window.setRange(TimeWindow::kAll);
        made->window.setLatest(20);
        made->view = std::make_unique<TimelineView>(made->theme, made->window, made->run);
        made->view->resize(1600, 260);
        made->view->show();
        QCoreApplication::processEvents();
        return made.release();
    }();
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        lanes->view->repaintLanes();
        lanes->view->viewport()->repaint();
        times.push_back(lanes->view->lastPaintMs());
    }
    return median(times);
}

double storeMiB(double seconds)
{
    return static_cast<double>(scene(seconds, 16).run.store.bytes() + scene(seconds, 16).run.lanes.bytes()) /
           (1 << 20);
}

Row row(const QString& name, const QString& limitName, const QString& unit, std::function<double()> ours,
        std::function<double()> limit, double bar, int rounds)
{
    return {name, limitName, unit, std::move(ours), std::move(limit), bar, false, rounds};
}

} // namespace

void addDrawRows(std::vector<Row>& rows)
{
    const QString ms = QStringLiteral("ms");
    const QString polyline = QStringLiteral("one cosmetic polyline of 740 points");
    rows.push_back(row(
        QStringLiteral("latency plot, 3 bands and 4 lines"), polyline, ms,
        [] { return medianFrame(scene(kTenMinutes, 16), 0); }, medianBase, 40, 7));
    rows.push_back(row(
        QStringLiteral("latency plot, 3 bands and 4 lines"), QStringLiteral("QCPGraph with channel fills"),
        ms, [] { return medianFrame(scene(kTenMinutes, 16), 0); },
        [] { return stockBandsMs(QSize(800, 300), 600); }, 1.0 / 25, 5));
    rows.push_back(row(
        QStringLiteral("heat map of 256 cores"), polyline, ms,
        [] { return medianFrame(scene(kTenMinutes, 256), 3); }, medianBase, 2.5, 7));
    rows.push_back(row(
        QStringLiteral("all four plots with 24 h of data"), QStringLiteral("with 10 min of data"), ms,
        [] { return medianFrame(scene(kDay, 16), -1); },
        [] { return medianFrame(scene(kTenMinutes, 16), -1); }, 1.2, 7));
    rows.push_back(row(
        QStringLiteral("all four plots with 128 cores"), QStringLiteral("with 16 cores"), ms,
        [] { return medianFrame(scene(kTenMinutes, 128), -1); },
        [] { return medianFrame(scene(kTenMinutes, 16), -1); }, 1.5, 7));
    rows.push_back(
        row(QStringLiteral("timeline with 1400 bars"), polyline, ms, timelineMs, medianBase, 4, 7));
    rows.push_back(row(
        QStringLiteral("live data of 24 h"), QStringLiteral("of 10 min"), QStringLiteral("MiB"),
        [] { return storeMiB(kDay); }, [] { return storeMiB(kTenMinutes); }, 1.05, 1));
    rows.push_back(row(
        QStringLiteral("main thread at 30 frames/s, 1280 x 760"), {}, QStringLiteral("%"),
        [] { return Dashboard(true).sharePercent; }, {}, 15, 3));
    rows.push_back(row(
        QStringLiteral("loop delay added by drawing, p99"), {}, ms,
        [] { return std::max(0.0, Dashboard(true).p99Ms - Dashboard(false).p99Ms); }, {}, 4, 3));
    rows.push_back(row(
        QStringLiteral("loop delay added by drawing, max"), {}, ms,
        [] { return std::max(0.0, Dashboard(true).maxMs - Dashboard(false).maxMs); }, {}, 8, 3));
    rows.push_back(row(
        QStringLiteral("window from start to first paint"),
        QStringLiteral("empty QMainWindow with a QCustomPlot"), ms,
        [] { return startMs(QStringLiteral("window")); }, [] { return startMs(QStringLiteral("empty")); },
        1.6, 7));
    Row whole = row(
        QStringLiteral("window from start to its whole picture"),
        QStringLiteral("empty QMainWindow with a QCustomPlot"), ms,
        [] { return startMs(QStringLiteral("whole")); }, [] { return startMs(QStringLiteral("empty")); }, 0,
        7);
    whole.judged = false;
    rows.push_back(std::move(whole));
    for (const auto& [name, threads, processes] :
         {std::tuple{QStringLiteral("first picture of a run after Run, 2 threads"), 2, 0},
          {QStringLiteral("first picture of a run after Run, 2 processes"), 0, 2}}) {
        rows.push_back(row(
            name, {}, ms, [threads, processes] { return firstPictureMs(threads, processes); }, {}, 1000, 3));
    }
}

} // namespace parascope::bench
