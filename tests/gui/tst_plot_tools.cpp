// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a plot: read it as a table, copy it, export it, select in it, jump in it.
#include "interval_source.h"
#include "models/column_titles.h"
#include "models/figures.h"
#include "models/moments.h"
#include "models/study_tables.h"
#include "panels/plot_board.h"
#include "panels/plot_card.h"
#include "panels/plot_menu.h"
#include "panels/range_strip.h"
#include "panels/table_dialog.h"
#include "plots/latency_plot.h"
#include "plots/loop_plot.h"
#include "plots/plot_export.h"
#include "support/gui_test.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

#include <cmath>

using namespace parascope;

namespace {

Stall stallAt(double seconds, double ms, int process = 0, StallCause cause = StallCause::Busy)
{
    Stall stall;
    stall.startNs = static_cast<std::int64_t>(seconds * 1e9);
    stall.durationNs = static_cast<std::int64_t>(ms * 1e6);
    stall.process = process;
    stall.cause = cause;
    return stall;
}

/// Twenty seconds: a stall of this app at 5 s, one of a child at 7 s, an exit at 9 s, failures from 12 to 13
/// s.
struct Board {
    Board()
    {
        for (int i = 0; i < 200; ++i) {
            Interval interval = source.next();
            ProcessSample child;
            child.process = 1;
            child.loopObservedNs = interval.lengthNs;
            child.loopBusy = test::IntervalSource::deltaOf({2'000'000});
            interval.processes.push_back(child);
            if (i == 52) {
                interval.stalls.push_back(stallAt(5.0, 180));
            }
            if (i == 72) {
                interval.stalls.push_back(stallAt(7.0, 90, 1, StallCause::Blocked));
            }
            if (i == 90) {
                RunEvent exited;
                exited.atNs = 9 * kNsPerSecond;
                exited.kind = QStringLiteral("exited");
                exited.process = 1;
                exited.text = QStringLiteral("worker P1 exited (SIGSEGV)");
                interval.events.push_back(exited);
            }
            interval.counts.failed = i >= 120 && i < 130 ? 2 : 0;
            store.add(interval);
        }
        plots.resize(900, 480);
        plots.show();
        plots.showRun(true, 0);
        window.setRange(TimeWindow::kAll);
        window.setLatest(nsToSeconds(store.latestNs()));
        plots.scheduler().drawNow();
        QCoreApplication::processEvents();
    }
    LivePlot* plot(int index) { return plots.cards()[index]->plot(); }

    Theme theme;
    TimeWindow window;
    LiveStore store;
    test::IntervalSource source;
    PlotBoard plots{theme, window, store};
};

} // namespace

class TstPlotTools : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void tablesHoldWhatIsShown();
    void aTableCanBeReadByKeyboard();
    void columnsAreNamedForPeople();
    void aTableLosesNoTime();
    void exportsInThreeFormats_data();
    void exportsInThreeFormats();
    void exportSaysWhyNot();
    void aVectorHasPolygons();
    void aVectorHasTheArea();
    void theMenuOffersWhatThereIs();
    void copyTakesTheNumbers();
    void aSelectionHasItsOwnFigures();
    void theFiguresOfASelectionCoverNothing();
    void momentsAreInOrder();
    void keysJumpFromMomentToMoment();
    void theHeatMapShowsEveryTask();
    void linearStartsAtZero();
    void anyMainThreadCanBeShown();
    void theStallSaysItsCause();
    void enlargedIsAloneUntilAskedBack();
};

void TstPlotTools::tablesHoldWhatIsShown()
{
    Board board;
    const PlotTable all = board.plot(1)->table();
    QCOMPARE(all.columns.first(), QStringLiteral("t_s"));
    QCOMPARE(all.columns.value(1), QStringLiteral("throughput_per_s"));
    double completed = 0;
    for (const auto& row : all.rows) {
        QCOMPARE(row.size(), static_cast<std::size_t>(all.columns.size()));
        completed += row[2];
    }
    QCOMPARE(completed, 200.0 * 60);
    board.window.hold({5, 10});
    for (const auto& row : board.plot(1)->table().rows) {
        QVERIFY(row[0] >= 5 && row[0] <= 10);
    }
    const PlotTable cores = board.plot(3)->table();
    QCOMPARE(cores.columns.size(), 2 + 4);
    QVERIFY(std::abs(cores.rows.back()[2] - 10) < 0.01); // core 0 at 10 %
}

void TstPlotTools::aTableCanBeReadByKeyboard()
{
    Board board;
    showTable(board.plot(0), board.plot(0)->table());
    auto* dialog = board.plots.findChild<TableDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->view()->accessibleName(), board.plot(0)->accessibleName());
    QVERIFY(dialog->view()->model()->rowCount() > 10);
    dialog->view()->setFocus();
    QTest::keyClick(dialog->view(), Qt::Key_Down);
    QCOMPARE(dialog->view()->currentIndex().row(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TstPlotTools::columnsAreNamedForPeople()
{
    Board board;
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        names += board.plot(i)->table().columns;
    }
    names += tableOf(SweepResult()).columns + tableOf(LatencyShape(), LatencyShape()).columns;
    QVERIFY(names.size() > 20);
    for (const QString& name : names) {
        const QString title = columnTitle(name);
        QVERIFY2(title != name && !title.contains(QLatin1Char('_')), qPrintable(name));
    }
    QCOMPARE(columnTitle(QStringLiteral("core_12_pct")), QStringLiteral("Core 12, %"));
    QCOMPARE(columnTitle(QStringLiteral("main_0_busy_pct")),
             QStringLiteral("Main thread of process 0 busy, %"));
    QCOMPARE(columnTitle(QStringLiteral("worker_2_5_busy_pct")),
             QStringLiteral("Worker 5 of process 2 busy, %"));
    showTable(board.plot(0), board.plot(0)->table());
    const auto* dialog = board.plots.findChild<TableDialog*>();
    QVERIFY(dialog);
    const auto* model = dialog->view()->model();
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Time"));
    QCOMPARE(model->headerData(4, Qt::Horizontal).toString(), QStringLiteral("p99.9, ms"));
    const auto* head = dialog->view()->horizontalHeader();
    for (int section = 0; section < head->count(); ++section) {
        QVERIFY(head->sectionSize(section) >= head->sectionSizeHint(section));
    }
    // files keep the names
    QVERIFY(plotText(board.plot(0)->table()).startsWith(QStringLiteral("t_s\tp50_ms\t")));
}

void TstPlotTools::aTableLosesNoTime()
{
    PlotTable table;
    table.columns = {QStringLiteral("t_s"), QStringLiteral("completed"), QStringLiteral("p99_ms")};
    table.rows = {{125.25, 12'345, 31.26}, {125.75, 12'346, std::nan("")}, {3'726.5, 7, 1'234.5}};
    const PlotTableModel model(table);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, 0), QStringLiteral("2:05.3"));
    QCOMPARE(text(1, 0), QStringLiteral("2:05.8"));
    QCOMPARE(text(2, 0), QStringLiteral("1:02:06.5"));
    QCOMPARE(text(0, 1), groupedText(12'345)); // every digit
    QCOMPARE(text(2, 1), QStringLiteral("7"));
    QCOMPARE(text(0, 2), significantText(31.26));
    QCOMPARE(text(1, 2), unknownFigure().value);
    QVERIFY(plotText(model.table()).contains(QStringLiteral("125.25\t12345\t31.26\n"))); // exact
}

void TstPlotTools::exportsInThreeFormats_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("t_s,");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
}

void TstPlotTools::exportsInThreeFormats()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    Board board;
    QTemporaryDir folder;
    for (int i = 0; i < 4; ++i) {
        const QString path = folder.filePath(QStringLiteral("%1.%2").arg(board.plot(i)->id(), suffix));
        const auto done = exportPlot(sourceOf(*board.plot(i)), path);
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().sentence()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(start), qPrintable(path));
        QVERIFY(content.size() > 500);
    }
    // numbers keep the decimal point whatever the locale
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray csv = plotCsv(board.plot(1)->table());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(csv.contains(",600,"));
}

void TstPlotTools::exportSaysWhyNot()
{
    Board board;
    QVERIFY(!exportPlot(sourceOf(*board.plot(0)), QStringLiteral("/nowhere/plot.csv")).ok());
    const auto odd = exportPlot(sourceOf(*board.plot(0)), QStringLiteral("plot.bmp"));
    QVERIFY(!odd.ok());
    QVERIFY(odd.error().advice.contains(QStringLiteral(".svg")));
}

void TstPlotTools::aVectorHasPolygons()
{
    Board board;
    QTemporaryDir folder;
    for (int plot : {0, 3}) {
        const QString path = folder.filePath(QStringLiteral("plot.svg"));
        QVERIFY(exportPlot(sourceOf(*board.plot(plot)), path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int shapes = 0;
        int images = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                shapes += xml.name() == u"path" || xml.name() == u"polyline" || xml.name() == u"rect" ? 1 : 0;
                images += xml.name() == u"image" ? 1 : 0;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(shapes > 5);
        QCOMPARE(images, 0);
    }
}

void TstPlotTools::aVectorHasTheArea()
{
    Board board;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plot.svg"));
    QVERIFY(exportPlot(sourceOf(*board.plot(1)), path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("<linearGradient"));
    QVERIFY(svg.contains("fill=\"url(#"));
}

void TstPlotTools::theMenuOffersWhatThereIs()
{
    Board board;
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(200, 80),
                            board.plot(0)->mapToGlobal(QPoint(200, 80)));
    QApplication::sendEvent(board.plot(0), &event);
    auto* menu = board.plots.findChild<PlotMenu*>();
    QVERIFY(menu && menu->isVisible());
    QStringList texts;
    for (const auto* action : menu->actions()) {
        texts.append(action->text());
    }
    const QString all = texts.join(u'|');
    for (const char* word : {"table", "Copy", "CSV", "PNG", "SVG"}) {
        QVERIFY2(all.contains(QLatin1String(word)), word);
    }
    menu->actions().first()->trigger();
    QTRY_VERIFY(board.plots.findChild<TableDialog*>());
    menu->close();
}

void TstPlotTools::copyTakesTheNumbers()
{
    Board board;
    auto* menu = new PlotMenu(sourceOf(*board.plot(2)), true, &board.plots);
    menu->actions().at(3)->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("t_s\tworst_delay_ms\n")), qPrintable(text.left(60)));
    delete menu;
}

void TstPlotTools::aSelectionHasItsOwnFigures()
{
    Board board;
    QVERIFY(!board.plots.rangeStrip()->isVisible());
    board.window.setSelection(TimeWindow::Span{4, 8});
    QVERIFY(board.plots.rangeStrip()->isVisible());
    const QString text = board.plots.rangeStrip()->text();
    // 40 intervals of 60 tasks; the stall at 5 s is inside, the failures are not
    QVERIFY2(text.contains(QStringLiteral("n 2\u2009400")) || text.contains(QStringLiteral("n 2 400")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("1 stall")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("mean ")));
    QVERIFY(!text.contains(QStringLiteral("failed")));
    board.window.setSelection(TimeWindow::Span{11, 14});
    QVERIFY(board.plots.rangeStrip()->text().contains(QStringLiteral("20 failed")));
    QTest::mouseClick(board.plots.rangeStrip()->zoomButton(), Qt::LeftButton);
    QCOMPARE(board.window.view(), TimeWindow::Span(11, 14));
    QVERIFY(!board.plots.rangeStrip()->isVisible());
}

void TstPlotTools::theFiguresOfASelectionCoverNothing()
{
    Board board;
    QCoreApplication::processEvents();
    const auto places = [&board] {
        QList<QRect> rects;
        for (const auto* card : board.plots.cards()) {
            rects.append(card->geometry());
        }
        return rects;
    };
    const QList<QRect> before = places();
    board.window.setSelection(TimeWindow::Span{4, 8});
    QCoreApplication::processEvents();
    const QRect strip = board.plots.rangeStrip()->geometry();
    const QList<QRect> during = places();
    for (qsizetype i = 0; i < during.size(); ++i) {
        QVERIFY(!during[i].intersects(strip));
        QCOMPARE(during[i].left(), before[i].left()); // what is dragged stays under the pointer
        QCOMPARE(during[i].width(), before[i].width());
        QVERIFY(std::abs(during[i].height() - during[0].height()) <= 1);
    }
    QVERIFY(board.plots.rect().contains(strip));
    board.plots.enlarge(2);
    QCoreApplication::processEvents();
    QVERIFY(!board.plots.cards()[2]->geometry().intersects(board.plots.rangeStrip()->geometry()));
    board.plots.enlarge(-1);
    board.window.setSelection(std::nullopt);
    QCoreApplication::processEvents();
    QCOMPARE(places(), before);
}

void TstPlotTools::momentsAreInOrder()
{
    Board board;
    QCOMPARE(momentsOf(board.store), (std::vector<double>{5.0, 9.0, 12.0}));
    QCOMPARE(nextMoment(board.store, 5.0, 1), std::optional<double>(9.0));
    QCOMPARE(nextMoment(board.store, 5.0, -1), std::optional<double>());
    QCOMPARE(nextMoment(board.store, 20.0, -1), std::optional<double>(12.0));
    LiveStore empty;
    QVERIFY(momentsOf(empty).empty());
}

void TstPlotTools::keysJumpFromMomentToMoment()
{
    Board board;
    board.window.hold({0, 4});
    board.plot(1)->setFocus();
    QTest::keyClick(board.plot(1), Qt::Key_N);
    QCOMPARE(board.window.cursor(), std::optional<double>(5.0));
    QVERIFY(board.window.view().first < 5 && board.window.view().second > 5); // the view went along
    QTest::keyClick(board.plot(1), Qt::Key_N);
    QCOMPARE(board.window.cursor(), std::optional<double>(9.0));
    QTest::keyClick(board.plot(1), Qt::Key_P);
    QCOMPARE(board.window.cursor(), std::optional<double>(5.0));
}

void TstPlotTools::theHeatMapShowsEveryTask()
{
    Board board;
    auto* latency = board.plots.latency();
    const QImage bands = latency->toPixmap(400, 200).toImage();
    QVERIFY(!latency->legendScale());
    board.plots.toggleHeatMap();
    board.plots.scheduler().drawNow();
    QVERIFY(latency->isHeatMap());
    const QImage heat = latency->toPixmap(400, 200).toImage();
    QVERIFY(heat != bands);
    QVERIFY(latency->legendScale() && latency->legendScale()->high.contains(QStringLiteral("tasks")));
    board.theme.setColorMap(ColorMap::Cividis);
    board.plots.scheduler().drawNow();
    QCOMPARE(latency->legendScale()->table, &cividisTable(true));
    QVERIFY(latency->yAxis->range().upper / latency->yAxis->range().lower >= 999);
    board.plots.toggleHeatMap();
    QVERIFY(!latency->isHeatMap());
}

void TstPlotTools::linearStartsAtZero()
{
    Board board;
    board.plots.toggleHeatMap();
    QTest::keyClick(board.plot(0), Qt::Key_Escape); // nothing
    QVERIFY(board.plots.takeKey(Qt::Key_L, Qt::NoModifier));
    board.plots.scheduler().drawNow();
    QVERIFY(board.plots.latency()->isLinear());
    QVERIFY(!board.plots.latency()->isHeatMap()); // a heat map has a log axis
    QCOMPARE(board.plots.latency()->yAxis->range().lower, 0.0);
    QVERIFY(board.plots.takeKey(Qt::Key_H, Qt::NoModifier));
    QVERIFY(!board.plots.latency()->isLinear());
}

void TstPlotTools::anyMainThreadCanBeShown()
{
    Board board;
    const auto worst = [&](int process) {
        board.plots.loop()->setProcess(process);
        board.plots.scheduler().drawNow();
        double most = 0;
        for (const auto& row : board.plots.loop()->table().rows) {
            most = std::max(most, row[1]);
        }
        return most;
    };
    QCOMPARE(worst(0), 180.0);
    QCOMPARE(worst(1), 90.0);
    QCOMPARE(worst(kWorstLoop), 180.0);
    QCOMPARE(board.store.watchedChildren(), 1);
}

void TstPlotTools::theStallSaysItsCause()
{
    Board board;
    QVERIFY(board.plots.loop()->hint(5.1, 10).contains(QStringLiteral("busy: it was computing")));
    board.plots.loop()->setProcess(1);
    QVERIFY(board.plots.loop()->hint(7.05, 10).contains(QStringLiteral("blocked")));
    QVERIFY(!board.plots.loop()->hint(15, 10).isEmpty());
}

void TstPlotTools::enlargedIsAloneUntilAskedBack()
{
    Board board;
    auto* head = board.plots.cards()[2];
    QTest::mouseDClick(head, Qt::LeftButton, {}, QPoint(30, 12));
    QCOMPARE(board.plots.enlarged(), 2);
    QVERIFY(!board.plots.cards()[0]->isVisible());
    QTRY_VERIFY(head->width() > 880);
    QTest::mouseDClick(head, Qt::LeftButton, {}, QPoint(30, 12));
    QCOMPARE(board.plots.enlarged(), -1);
    QVERIFY(board.plots.cards()[0]->isVisible());
}

PARASCOPE_GUI_TEST_MAIN(TstPlotTools)
#include "tst_plot_tools.moc"
