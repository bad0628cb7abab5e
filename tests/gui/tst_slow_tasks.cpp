// SPDX-License-Identifier: GPL-3.0-or-later
// Plots of tasks that are so slow that a short column holds one of them, or none.
#include "plots/span_plottable.h"
#include "shown_board.h"
#include "support/gui_test.h"

#include <algorithm>
#include <cmath>

using namespace parascope;
using test::ShownBoard;

namespace {

/// One task after the other, each so long.
void addSlow(ShownBoard& board, int seconds, int taskMs)
{
    for (int beat = 0; beat < seconds * 10; ++beat) {
        Interval interval = board.source.next();
        const int ended = (beat + 1) * 100 / taskMs - beat * 100 / taskMs;
        const std::vector<std::int64_t> durations(static_cast<std::size_t>(ended), taskMs * kNsPerMs);
        interval.response = interval.service = test::IntervalSource::deltaOf(durations);
        interval.counts.submitted = interval.counts.completed = durations.size();
        board.store.add(interval);
    }
    board.draw();
}

/// What a plot's first line goes through.
std::vector<double> lineOf(LivePlot& plot)
{
    for (int i = 0; i < plot.plottableCount(); ++i) {
        if (auto* spans = dynamic_cast<SpanPlottable*>(plot.plottable(i))) {
            return spans->lines()[0].values;
        }
    }
    return {};
}

} // namespace

class TstSlowTasks : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void bothPlotsHaveALine_data();
    void bothPlotsHaveALine();
    void tooFewForAMedianAreDots();
};

void TstSlowTasks::bothPlotsHaveALine_data()
{
    QTest::addColumn<int>("taskMs");
    QTest::addColumn<int>("seconds");
    QTest::newRow("40 ms") << 40 << 10;
    QTest::newRow("150 ms, begun") << 150 << 4;
    QTest::newRow("150 ms") << 150 << 10;
    QTest::newRow("200 ms") << 200 << 9;
    QTest::newRow("1 s") << 1000 << 60;
}

void TstSlowTasks::bothPlotsHaveALine()
{
    QFETCH(int, taskMs);
    QFETCH(int, seconds);
    ShownBoard board;
    addSlow(board, seconds, taskMs);
    const auto medians = lineOf(*board.plot(0));
    const auto known =
        std::count_if(medians.begin(), medians.end(), [](double value) { return !std::isnan(value); });
    QVERIFY2(known >= 3, qPrintable(QString::number(known)));
    const QCPRange axis = board.plot(0)->yAxis->range();
    QVERIFY(axis.lower < taskMs && axis.upper > taskMs);
    const auto rates = lineOf(*board.plot(1));
    QVERIFY(rates.size() >= 3);
    for (const double rate : rates) { // no saw of whole counts
        QVERIFY2(std::abs(rate * taskMs / 1e3 - 1) < 0.25, qPrintable(QString::number(rate)));
    }
}

void TstSlowTasks::tooFewForAMedianAreDots()
{
    constexpr int kTaskMs = 400;
    ShownBoard board;
    addSlow(board, 4, kTaskMs);
    LivePlot* plot = board.plot(0);
    QVERIFY(plot->yAxis->range().contains(kTaskMs));
    const QImage picture = plot->grab().toImage();
    const int x = qRound(plot->xAxis->coordToPixel(1.5)); // columns of a second
    const int y = qRound(plot->yAxis->coordToPixel(kTaskMs));
    const QColor color = board.theme.tokens().medianLine;
    int seen = 0;
    for (int dx = -3; dx <= 3; ++dx) {
        for (int dy = -3; dy <= 3; ++dy) {
            seen += picture.pixelColor(x + dx, y + dy) == color ? 1 : 0;
        }
    }
    QVERIFY2(seen >= 4, qPrintable(QString::number(seen)));
}

PARASCOPE_GUI_TEST_MAIN(TstSlowTasks)
#include "tst_slow_tasks.moc"
