// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interval_source.h"
#include "panels/plot_board.h"
#include "panels/plot_card.h"
#include "plots/live_plot.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QTest>

namespace parascope::test {

/// The four plots, shown, over a store that is filled by hand; all of the run is in view.
struct ShownBoard {
    /// With so many intervals from the start on: what is said of a plot is renewed every few seconds only.
    explicit ShownBoard(QSize size = QSize(900, 480), int intervals = 0, int cores = 4)
    {
        source.cores = cores;
        add(intervals);
        plots.resize(size);
        plots.show();
        plots.showRun(true, 0);
        window.setRange(TimeWindow::kAll);
    }
    void add(int intervals)
    {
        for (int i = 0; i < intervals; ++i) {
            store.add(source.next());
        }
    }
    /// Draws what was added.
    void draw()
    {
        window.setLatest(nsToSeconds(store.latestNs()));
        plots.markDirty();
        settle();
    }
    void settle()
    {
        plots.scheduler().drawNow();
        QCoreApplication::processEvents();
        QTRY_VERIFY(plots.scheduler().isIdle());
    }
    LivePlot* plot(int index) { return plots.cards()[index]->plot(); }

    Theme theme;
    TimeWindow window;
    LiveStore store;
    IntervalSource source;
    PlotBoard plots{theme, window, store};
};

} // namespace parascope::test
