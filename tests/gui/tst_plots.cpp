// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/legend_strip.h"
#include "panels/wrapped_label.h"
#include "plots/bar_plottable.h"
#include "plots/heat_plottable.h"
#include "plots/loop_plot.h"
#include "shown_board.h"
#include "support/gui_test.h"
#include "theme/digit_text.h"
#include "theme/wrapped_text.h"

#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace parascope;

namespace {

/// A board with a run of some seconds, shown.
struct Board : test::ShownBoard {
    explicit Board(int seconds = 20, int cores = 4) : ShownBoard(QSize(900, 480), seconds * 10, cores)
    {
        window.setRange(60);
        draw();
    }
};

QPointF at(LivePlot* plot, double time)
{
    return {plot->xAxis->coordToPixel(time), plot->axisRect()->rect().center().y() + 0.0};
}

void wheel(LivePlot* plot, QPointF where, int steps)
{
    QWheelEvent event(where, plot->mapToGlobal(where), {}, QPoint(0, 120 * steps), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(plot, &event);
}

} // namespace

class TstPlots : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void aHeatMapIsARing();
    void aHeatMapCanRewriteItsNewestColumns();
    void allPlotsShareOneTime();
    void xPositionsLineUp();
    void theWheelZoomsAllAndLetsGoOfFollow();
    void draggingSelectsAndEnterZooms();
    void middleDragPans();
    void keysMoveTheCursorAndTheView();
    void theCursorRedrawsNoData();
    void nothingIsDrawnWhenNothingChanged();
    void manyCoresShareRows();
    void drawingKeepsToItsShare();
    void hiddenPlotsAreNotDrawn();
    void theNewestDataTouchesTheRightEdge();
    void columnsAreSharedAndNeverTooMany();
    void limitsNeverCutData();
    void everyPlotSpeaks();
    void digitsDoNotJump();
    void longTextIsElidedAtItsEnd();
    void numbersStayWithTheirUnits();
    void emptyCardsHaveNoPlot();
    void themesReachThePlots();
    void highWindowsNameAllThresholds();
    void lowWindowsLeaveTheMiddleThresholdOut();
};

void TstPlots::aHeatMapIsARing()
{
    QCustomPlot plot;
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 0, 0, 0));
    for (auto* axis : {plot.xAxis, plot.yAxis}) {
        axis->grid()->setVisible(false);
        axis->setVisible(false);
    }
    plot.setBackground(QBrush(Qt::white));
    auto* heat = new HeatPlottable(plot.xAxis, plot.yAxis);
    heat->setTable(&iceTable(false));
    heat->setRowGap(false);
    heat->reset(2, 8, 1.0);
    for (std::int64_t column = 0; column < 20; ++column) {
        const double value = column == 15 ? std::nan("") : 1.0;
        const std::vector<double> values{value, 0.0};
        heat->setColumn(column, values);
    }
    plot.xAxis->setRange(12, 20);
    const QImage image = plot.toPixmap(80, 20).toImage();
    const auto full = QColor(iceTable(false).back());
    const auto none = QColor(iceTable(false).front());
    QCOMPARE(image.pixelColor(5, 4), full);
    QCOMPARE(image.pixelColor(75, 4), full);
    QCOMPARE(image.pixelColor(5, 15), none);
    QCOMPARE(image.pixelColor(35, 4), QColor(Qt::white)); // an empty cell is transparent
    plot.xAxis->setRange(4, 12);                          // fallen out of the ring
    QCOMPARE(plot.toPixmap(80, 20).toImage().pixelColor(40, 4), QColor(Qt::white));
}

void TstPlots::aHeatMapCanRewriteItsNewestColumns()
{
    QCustomPlot plot;
    auto* heat = new HeatPlottable(plot.xAxis, plot.yAxis);
    heat->setTable(&iceTable(true));
    heat->reset(1, 100, 0.5);
    const std::vector<double> low{0.0}, high{1.0};
    heat->setColumn(10, low);
    heat->setColumn(14, low); // 11 to 13 stay empty
    heat->setColumn(10, high);
    heat->setColumn(3, high); // before the first: ignored
    bool found = false;
    const QCPRange keys = heat->getKeyRange(found);
    QVERIFY(found);
    QCOMPARE(keys.lower, 5.0);
    QCOMPARE(keys.upper, 7.5);
}

void TstPlots::allPlotsShareOneTime()
{
    Board board;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(board.plot(i)->xAxis->range().lower, board.plot(0)->xAxis->range().lower);
        QCOMPARE(board.plot(i)->xAxis->range().upper, board.plot(0)->xAxis->range().upper);
    }
}

void TstPlots::xPositionsLineUp()
{
    Board board;
    QCOMPARE(board.plots.cards()[0]->width(), board.plots.cards()[1]->width());
    QCOMPARE(board.plots.cards()[0]->height(), board.plots.cards()[2]->height());
    const int left = board.plot(0)->axisRect()->left();
    board.source.tasksPerInterval = 90'000; // wider labels
    for (int i = 0; i < 20; ++i) {
        board.store.add(board.source.next());
    }
    board.window.setLatest(nsToSeconds(board.store.latestNs()));
    board.settle();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(board.plot(i)->axisRect()->left(), left);
    }
    QCOMPARE(board.plot(0)->xAxis->coordToPixel(5), board.plot(2)->xAxis->coordToPixel(5));
}

void TstPlots::theWheelZoomsAllAndLetsGoOfFollow()
{
    Board board(100);
    board.plots.setLive(true);
    QVERIFY(board.window.follows());
    wheel(board.plot(0), at(board.plot(0), 80), 3);
    QVERIFY(!board.window.follows());
    board.settle();
    QVERIFY(board.plot(3)->xAxis->range().size() < 40);
    QVERIFY(std::abs(board.plot(3)->xAxis->range().lower - board.plot(0)->xAxis->range().lower) < 1e-9);
    auto* chip = board.plots.cards()[1]->followChip();
    QVERIFY(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(board.window.follows());
    QVERIFY(!chip->isVisible());
}

void TstPlots::draggingSelectsAndEnterZooms()
{
    Board board(100);
    auto* plot = board.plot(1);
    const QPoint from = at(plot, 60).toPoint();
    const QPoint until = at(plot, 80).toPoint();
    QTest::mousePress(plot, Qt::LeftButton, {}, from);
    QTest::mouseMove(plot, (from + until) / 2);
    QTest::mouseMove(plot, until);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, until);
    QVERIFY(board.window.selection());
    QVERIFY(std::abs(board.window.selection()->first - 60) < 1);
    QTest::keyClick(plot, Qt::Key_Return);
    QVERIFY(!board.window.selection());
    QVERIFY(std::abs(board.window.view().second - 80) < 1);
}

void TstPlots::middleDragPans()
{
    Board board(100);
    auto* plot = board.plot(2);
    const QPoint from = at(plot, 60).toPoint();
    QTest::mousePress(plot, Qt::MiddleButton, {}, from);
    QTest::mouseMove(plot, from + QPoint(plot->plotWidth() / 3, 0));
    QTest::mouseRelease(plot, Qt::MiddleButton, {}, from + QPoint(plot->plotWidth() / 3, 0));
    QVERIFY(std::abs(board.window.view().first - 20) < 2); // 60 s shown, a third further back
}

void TstPlots::keysMoveTheCursorAndTheView()
{
    Board board(100);
    auto* plot = board.plot(0);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY(board.window.cursor());
    const double first = *board.window.cursor();
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(*board.window.cursor() < first);
    QTest::keyClick(plot, Qt::Key_W);
    QVERIFY(board.window.view().second - board.window.view().first < 60);
    QTest::keyClick(plot, Qt::Key_Home);
    QCOMPARE(board.window.view().first, 0.0);
    QTest::keyClick(plot, Qt::Key_0);
    QCOMPARE(board.window.view(), TimeWindow::Span(0, 100));
    QTest::keyClick(plot, Qt::Key_End);
    QVERIFY(board.window.follows());
}

void TstPlots::theCursorRedrawsNoData()
{
    Board board;
    const auto frames = board.plots.scheduler().framesDrawn();
    for (int i = 0; i < 30; ++i) {
        QTest::mouseMove(board.plot(0), at(board.plot(0), 2 + i * 0.3).toPoint());
    }
    QVERIFY(board.window.cursor());
    QTest::qWait(60);
    QCOMPARE(board.plots.scheduler().framesDrawn(), frames);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(board.plot(0), &leave);
    QVERIFY(!board.window.cursor());
}

void TstPlots::nothingIsDrawnWhenNothingChanged()
{
    Board board;
    const auto frames = board.plots.scheduler().framesDrawn();
    QTest::qWait(120);
    QCOMPARE(board.plots.scheduler().framesDrawn(), frames);
    QVERIFY(board.plots.scheduler().isIdle());
    board.plot(2)->markDirty();
    QTRY_COMPARE(board.plots.scheduler().framesDrawn(), frames + 1);
}

void TstPlots::manyCoresShareRows()
{
    const auto rowsOf = [](Board& board) {
        auto* cores = board.plot(3);
        for (int i = 0; i < cores->plottableCount(); ++i) {
            if (const auto* heat = dynamic_cast<HeatPlottable*>(cores->plottable(i))) {
                return heat->rows();
            }
        }
        return 0;
    };
    Board few(5, 64);
    QCOMPARE(rowsOf(few), 64);
    Board many(5, 512);
    const int height = many.plot(3)->axisRect()->height();
    QVERIFY2(rowsOf(many) <= height / 2, qPrintable(QString::number(rowsOf(many)))); // two pixels each
    QVERIFY(rowsOf(many) >= height / 4);
    // the mean of neighbours, and each core by its name
    QCOMPARE(many.plot(3)->hint(2.5, 201.5), QStringLiteral("core 201: 35\u00A0%"));
    QCOMPARE(many.plot(3)->hint(2.5, 511.5), QStringLiteral("core 511: 85\u00A0%"));
    QVERIFY(many.plot(3)->hint(2.5, 512.5).isEmpty());
}

void TstPlots::drawingKeepsToItsShare()
{
    Board board;
    const auto frames = board.plots.scheduler().framesDrawn();
    board.plots.scheduler().setShare(1e-9); // one drawing, then a rest of days
    for (int i = 0; i < 4; ++i) {
        board.plot(i)->markDirty();
    }
    QTest::qWait(150);
    QVERIFY(board.plots.scheduler().framesDrawn() <= frames + 1);
    board.plots.scheduler().setShare(1);
    QTRY_VERIFY(board.plots.scheduler().framesDrawn() >= frames + 4);
}

void TstPlots::hiddenPlotsAreNotDrawn()
{
    Board board;
    board.plots.hide();
    const auto frames = board.plots.scheduler().framesDrawn();
    for (int i = 0; i < 4; ++i) {
        board.plot(i)->markDirty();
    }
    QTest::qWait(250);
    QCOMPARE(board.plots.scheduler().framesDrawn(), frames);
    board.plots.show();
    QTRY_VERIFY(board.plots.scheduler().framesDrawn() >= frames + 4);
}

void TstPlots::theNewestDataTouchesTheRightEdge()
{
    Board board(100);
    const QImage image = board.plot(1)->grab().toImage();
    const QRect plot = board.plot(1)->axisRect()->rect();
    const QColor green = board.theme.tokens().green;
    bool found = false;
    for (int y = plot.top(); y <= plot.bottom(); ++y) {
        const QColor c = image.pixelColor(plot.right(), y);
        found = found || std::abs(c.green() - green.green()) < 40;
    }
    QVERIFY(found);
}

void TstPlots::columnsAreSharedAndNeverTooMany()
{
    Board board(300);
    board.window.setRange(300);
    board.settle();
    for (auto* bars : board.plot(2)->findChildren<QCPAbstractPlottable*>()) {
        if (const auto* loop = dynamic_cast<BarPlottable*>(bars)) {
            QVERIFY(static_cast<int>(loop->bars().size()) <= board.plot(3)->plotWidth() / 2 + 3);
        }
    }
}

void TstPlots::limitsNeverCutData()
{
    Board board;
    auto odd = board.source.next();
    odd.response = test::IntervalSource::deltaOf(std::vector<std::int64_t>(4000, 9 * kNsPerSecond));
    odd.counts.completed = 400'000;
    Stall stall;
    stall.startNs = odd.startNs;
    stall.durationNs = 7 * kNsPerSecond;
    odd.stalls = {stall};
    board.store.add(odd);
    board.window.setLatest(nsToSeconds(board.store.latestNs()));
    for (int i = 0; i < 4; ++i) {
        board.plot(i)->markDirty();
    }
    board.settle();
    QVERIFY(board.plot(0)->yAxis->range().upper > 9000);
    QVERIFY(board.plot(1)->yAxis->range().upper >= 4'000'000);
    QVERIFY(board.plot(2)->yAxis->range().upper >= 7000);
}

void TstPlots::everyPlotSpeaks()
{
    Board board;
    for (auto* card : board.plots.cards()) {
        QVERIFY(!card->plot()->accessibleName().isEmpty());
        QVERIFY2(!card->plot()->accessibleDescription().isEmpty(),
                 qPrintable(card->plot()->accessibleName()));
    }
    QVERIFY(board.plot(1)->accessibleDescription().contains(QStringLiteral("600")));
}

void TstPlots::digitsDoNotJump()
{
    const Theme theme;
    const QFont font = theme.font(24, 600);
    QCOMPARE(digitTextWidth(font, QStringLiteral("111")), digitTextWidth(font, QStringLiteral("888")));
    QCOMPARE(digitTextWidth(font, QStringLiteral("1.11 ms")),
             digitTextWidth(font, QStringLiteral("8.08 ms")));
}

void TstPlots::longTextIsElidedAtItsEnd()
{
    const Theme theme;
    const QFont font = theme.font(12);
    const QString text = QStringLiteral("Keeps a CPU busy until the service time has passed on the clock");
    const auto lines = wrappedLines(font, text, 150, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(text.startsWith(lines[0]));
    QVERIFY(lines[1].endsWith(QChar(0x2026)));
    const QString seen = lines[0] + QLatin1Char(' ') + lines[1].chopped(1);
    QVERIFY2(text.startsWith(seen + QLatin1Char(' ')), qPrintable(seen)); // whole words
    const auto cutInside =
        wrappedLines(font, QStringLiteral("Hochgeschwindigkeitsdatenübertragungsleitung"), 150, 1);
    QVERIFY(cutInside[0].size() > 10); // a word longer than the line is not given up
    for (const auto& line : lines) {
        QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 150.5);
    }
    QCOMPARE(wrappedLines(font, text, 4000, 2), QStringList{text});
    QVERIFY(wrappedLines(font, QString(), 100, 2).join(QString()).isEmpty());
}

void TstPlots::numbersStayWithTheirUnits()
{
    const Theme theme;
    const QFont font = theme.font(12);
    const QString text = QStringLiteral("A first judgement comes after 3 s and 100 tasks, 42.7\u00a0k/s, "
                                        "1\u2009940\u00a0/s or 5 % of 85.3 MB.");
    WrappedLabel label(text);
    label.setFont(font);
    for (int width = 40; width < 400; width += 3) {
        for (const auto& lines : {wrappedLines(font, text, width, 100), label.linesAt(width)}) {
            for (const char* whole : {"3 s", "42.7\u00a0k/s", "1\u2009940\u00a0/s", "5 %", "85.3 MB."}) {
                const QString number = QString::fromUtf8(whole);
                QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                     [&number](const QString& line) { return line.contains(number); }),
                         qPrintable(lines.join(QLatin1Char('|'))));
            }
            QCOMPARE(lines.join(QLatin1Char(' ')), text); // and nothing is lost
        }
    }
    const QString other = QStringLiteral("in 2 steps and/or src/gui, 3 smooth runs");
    QCOMPARE(unitsKept(other), other); // no units
    QCOMPARE(unitsKept(text).size(), text.size());
}

void TstPlots::emptyCardsHaveNoPlot()
{
    Theme theme;
    TimeWindow window;
    LiveStore store;
    PlotBoard board(theme, window, store);
    board.resize(900, 480);
    board.show();
    board.showRun(false, 0);
    for (auto* card : board.cards()) {
        QVERIFY(!card->plot()->isVisible());
        QVERIFY(!card->grab().isNull());
    }
}

void TstPlots::themesReachThePlots()
{
    Board board;
    const QColor before = board.plot(0)->grab().toImage().pixelColor(60, 30);
    board.theme.setMode(ThemeMode::Light);
    board.settle();
    const QColor after = board.plot(0)->grab().toImage().pixelColor(60, 30);
    QVERIFY(after.lightness() > before.lightness() + 80);
}

/// The rows as low as in a window of 1440 x 900, in a window of this height; the thresholds named then.
static QList<double> namedIn(int windowHeight)
{
    Board board;
    QWidget window;
    window.resize(900, windowHeight);
    board.plots.setParent(&window);
    board.plots.resize(900, 390);
    board.plots.show();
    window.show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&window);
    board.plots.loop()->markDirty();
    board.settle();
    QList<double> named = board.plots.loop()->namedThresholds();
    std::sort(named.begin(), named.end(), std::greater<>());
    board.plots.setParent(nullptr);
    return named;
}

void TstPlots::highWindowsNameAllThresholds()
{
    QCOMPARE(namedIn(900), QList<double>({kLongStallMs, kStallMs, kDroppedFrameMs}));
}

void TstPlots::lowWindowsLeaveTheMiddleThresholdOut()
{
    QCOMPARE(namedIn(880), QList<double>({kLongStallMs, kDroppedFrameMs}));
}

PARASCOPE_GUI_TEST_MAIN(TstPlots)
#include "tst_plots.moc"
