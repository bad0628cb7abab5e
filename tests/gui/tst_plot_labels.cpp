// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into the plots: every change is named, no text lies on another or under a mark.
#include "plots/throughput_plot.h"
#include "shown_board.h"
#include "support/gui_test.h"

#include <algorithm>

using namespace parascope;
using test::ShownBoard;

namespace {

QStringList textsOf(const LivePlot& plot)
{
    QStringList texts;
    for (const auto& label : plot.labels()) {
        texts.append(label.text);
    }
    return texts;
}

bool anyOverlap(const LivePlot& plot)
{
    const auto& labels = plot.labels();
    return std::any_of(labels.begin(), labels.end(), [&labels](const LivePlot::Label& label) {
        return std::count_if(labels.begin(), labels.end(), [&label](const LivePlot::Label& other) {
                   return other.plate.intersects(label.plate);
               }) > 1; // itself
    });
}

/// Longest row of pixels of this colour in the area.
int longestRun(const QImage& image, const QRect& area, const QColor& color)
{
    int longest = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        int run = 0;
        for (int x = area.left(); x <= area.right(); ++x) {
            run = image.pixelColor(x, y) == color ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

} // namespace

class TstPlotLabels : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsNamed();
    void failuresAtTheEndAreNamed();
    void linesAtTheSameRateDoNotOverlap();
    void trianglesLieUnderTexts();
};

/// Also one that comes so soon after another that their texts have no room side by side.
void TstPlotLabels::everyChangeIsNamed()
{
    ShownBoard board;
    board.add(600);
    Interval interval = board.source.next();
    const QStringList changes{QStringLiteral("threads 1 → 2"), QStringLiteral("processes 2 → 3"),
                              QStringLiteral("in flight 6 → 8")};
    for (qsizetype i = 0; i < changes.size(); ++i) {
        interval.events.push_back({(20 + 4 * i) * kNsPerSecond, QStringLiteral("tune"), 0, changes[i], 0});
    }
    board.store.add(interval);
    board.draw();
    const QStringList texts = textsOf(*board.plot(1));
    for (const QString& change : changes) {
        QVERIFY2(texts.contains(change), qPrintable(change));
    }
    QVERIFY(!anyOverlap(*board.plot(1)));
    QVERIFY(textsOf(*board.plot(0)).isEmpty()); // in one plot only
}

void TstPlotLabels::failuresAtTheEndAreNamed()
{
    ShownBoard board;
    board.add(99);
    Interval interval = board.source.next();
    interval.counts.failed = 3;
    board.store.add(interval);
    board.draw();
    LivePlot* plot = board.plot(1);
    QVERIFY2(textsOf(*plot).contains(QStringLiteral("3 failed")), qPrintable(textsOf(*plot).join(u'|')));
    QVERIFY(plot->labels().constLast().plate.right() < plot->xAxis->coordToPixel(9.9));
}

void TstPlotLabels::linesAtTheSameRateDoNotOverlap()
{
    ShownBoard board;
    board.plots.showRun(true, 600);
    board.plots.setPeak(604);
    board.add(100);
    board.draw();
    QCOMPARE(textsOf(*board.plot(1)).size(), 2);
    QVERIFY(!anyOverlap(*board.plot(1)));
}

void TstPlotLabels::trianglesLieUnderTexts()
{
    ShownBoard board;
    board.add(200);
    Interval interval = board.source.next();
    for (const auto& [at, ms] : {std::pair(5'000, 300), {5'800, 290}, {6'400, 280}}) {
        Stall stall;
        stall.startNs = at * kNsPerMs;
        stall.durationNs = ms * kNsPerMs;
        stall.cause = StallCause::Busy;
        interval.stalls.push_back(stall);
    }
    board.store.add(interval);
    board.draw();
    LivePlot* plot = board.plot(2);
    const auto& labels = plot->labels();
    const auto longest = std::find_if(labels.begin(), labels.end(), [](const LivePlot::Label& label) {
        return label.text.startsWith(QStringLiteral("300"));
    });
    QVERIFY(longest != labels.end());
    const QImage picture = plot->grab().toImage();
    const int run = longestRun(picture, longest->plate.toAlignedRect(), board.theme.tokens().vermillion);
    QVERIFY2(run < 7, qPrintable(QString::number(run))); // letters have none as long as a triangle is wide
    QVERIFY(!anyOverlap(*plot));
}

PARASCOPE_GUI_TEST_MAIN(TstPlotLabels)
#include "tst_plot_labels.moc"
