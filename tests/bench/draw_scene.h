// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interval_source.h"
#include "models/live_run.h"
#include "models/time_window.h"
#include "panels/plot_board.h"
#include "theme/theme.h"

#include <QWidget>

namespace parascope::bench {

/// The plots of a made-up run, shown on the platform there is.
class Scene {
public:
    /// `seconds` of data at ten intervals a second.
    Scene(double seconds, int cores, QSize size);
    void addIntervals(int count);
    /// Draws all plots once; ms.
    double frameMs();
    /// One plot alone; ms.
    double frameMs(int plot);
    [[nodiscard]] LivePlot* plot(int index) const;

    Theme theme;
    TimeWindow window;
    LiveRun run;
    test::IntervalSource source;
    PlotBoard board{theme, window, run.store};
};

/// The unit of docs/PLOTS.md: a plain QPainter polyline of so many points with grid and labels, not
/// antialiased, with a cosmetic pen, painted into a shown widget. ms.
[[nodiscard]] double polylineMs(QSize size, int points);
/// The same data by QCustomPlot's own means: QCPGraphs with channel fills, antialiased, pens of 1.5. ms.
[[nodiscard]] double stockBandsMs(QSize size, int columns);

/// First painted window: this program starts itself with `mode` ("window", "empty"). ms.
[[nodiscard]] double startMs(const QString& mode);
/// What the started program does; its exit code.
int runStart(int argc, char** argv, const QString& mode);
/// From a press on Run in a window that is there to the first replot of the latency with a task in it. ms.
[[nodiscard]] double firstPictureMs(int threads, int processes);

} // namespace parascope::bench
