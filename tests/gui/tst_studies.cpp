// SPDX-License-Identifier: GPL-3.0-or-later
// The Sweep tab, and the plots of it and of the Compare tab, from made-up results.
#include "made_up_studies.h"
#include "panels/compare_page.h"
#include "panels/plot_menu.h"
#include "panels/sweep_grid.h"
#include "panels/sweep_page.h"
#include "plots/scaling_plot.h"
#include "plots/shape_plot.h"
#include "support/gui_test.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace parascope;

namespace {

/// Three threads by two processes; the last cell was not measured.
SweepResult madeUp()
{
    SweepResult result;
    result.plan.axes = {
        {QStringLiteral("threads"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}},
        {QStringLiteral("processes"), {QStringLiteral("1"), QStringLiteral("2")}}};
    result.objective = QStringLiteral("throughput_ops_per_s");
    int index = 0;
    for (const QString& threads : result.plan.axes[0].values) {
        for (const QString& processes : result.plan.axes[1].values) {
            SweepCell cell;
            cell.index = index++;
            cell.values = {threads, processes};
            cell.plan.threads = threads.toInt();
            cell.plan.processes = processes.toInt();
            CellFigures figures;
            if (cell.index < 5) {
                figures.state = CellState::Done;
                figures.runs = 3;
                figures.score = 100.0 * cell.plan.workers() / (1 + 0.05 * cell.plan.workers());
                figures.medians.insert(result.objective, *figures.score);
                figures.medians.insert(QStringLiteral("response_p99_ms"), 10.0 * cell.plan.workers());
                figures.efficiency = 0.8;
            }
            result.cells.push_back(cell);
            result.figures.push_back(figures);
        }
    }
    SweepFit fit;
    fit.direction = QStringLiteral("workers");
    fit.fit.alpha.value = 0.05;
    fit.fit.beta.value = 0.001;
    fit.fit.gamma.value = 100;
    fit.fit.r2 = 0.997;
    result.fits = {fit};
    result.recommendation.cell = 3;
    result.recommendation.sentence =
        QStringLiteral("2 x 2 is the smallest setting that can't be told from the best.");
    result.recommendation.tieSet = {3, 4};
    return result;
}

} // namespace

class TstStudies : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void aSweepShowsItsCells();
    void thePeakIsOfTheSameJob();
    void aCellCanBeChosenByMouseAndKeys();
    void numbersInCellsAreNotCut();
    void theKeyboardStartsAtTheAdvice();
    void theAdviceCanBeApplied();
    void aChosenCellCanBeApplied();
    void theAdviceSaysWhatToAvoid();
    void theFormSaysWhatItWillTake();
    void plotsShowThatTheyHaveTheFocus();
    void everyPlotCanBeExported_data();
    void everyPlotCanBeExported();
};

void TstStudies::aSweepShowsItsCells()
{
    Theme theme;
    SweepController controller;
    SweepPage page(theme, controller);
    page.resize(1100, 420);
    page.show();
    controller.show(madeUp());
    QCOMPARE(page.grid()->textOfCell(0), QStringLiteral("95.2"));
    QCOMPARE(page.grid()->textOfCell(5), QStringLiteral("·")); // still to come
    const QImage dark = page.grab().toImage();
    theme.setMode(ThemeMode::Light);
    QVERIFY(page.grab().toImage() != dark);
    QVERIFY(!page.grid()->accessibleDescription().isEmpty());
}

void TstStudies::thePeakIsOfTheSameJob()
{
    SweepController controller;
    RunPlan plan;
    QCOMPARE(controller.peakFor(plan), 0.0); // no sweep yet
    controller.show(madeUp());
    plan.threads = 7; // whatever the setting
    QCOMPARE(controller.peakFor(plan), 100.0 * 4 / 1.2);
    plan.workload = QStringLiteral("spin");
    QCOMPARE(controller.peakFor(plan), 0.0);
    QTemporaryDir folder; // without a sweep in it nothing changes
    controller.openLast(folder.path());
    QTest::qWait(50);
    QCOMPARE(controller.result().cells.size(), std::size_t{6});
}

void TstStudies::aCellCanBeChosenByMouseAndKeys()
{
    Theme theme;
    SweepGrid grid(theme, QStringLiteral("Throughput"), QStringLiteral("tasks/s"),
                   QStringLiteral("throughput_ops_per_s"), true);
    grid.resize(400, 240);
    grid.setVisible(true);
    grid.show(madeUp(), 2);
    QSignalSpy chosen(&grid, &SweepGrid::cellChosen);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(100, 160));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 0); // fewest threads and processes at the lower left
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Up);
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(chosen.at(1).at(0).toInt(), 3);
    QCOMPARE(cellText(QStringLiteral("response_p99_ms"), 1700), QStringLiteral("1.70\u00a0s"));
    QCOMPARE(cellText(QStringLiteral("throughput_ops_per_s"), 88'000), QStringLiteral("88.0k"));
}

void TstStudies::numbersInCellsAreNotCut()
{
    Theme theme;
    SweepGrid grid(theme, QStringLiteral("Latency p99"), QStringLiteral("ms"),
                   QStringLiteral("response_p99_ms"), false);
    grid.show(test::madeUpSweep(), -1);
    int widest = 0;
    for (const QSize size : {QSize(640, 300), QSize(230, 200), QSize(140, 200), QSize(230, 100)}) {
        grid.resize(size);
        const double room = (size.width() - 46 - 6) / 6.0 - 3; // of one of six columns
        const QFontMetricsF metrics(grid.cellFont());
        int shown = 0;
        for (int cell = 0; cell < 30; ++cell) {
            const QString text = grid.shownText(cell);
            QVERIFY(text.isEmpty() || text == grid.textOfCell(cell));
            QVERIFY2(metrics.horizontalAdvance(text) <= room, qPrintable(text));
            shown += text.isEmpty() ? 0 : 1;
        }
        widest = std::max(widest, shown);
        if (size.width() == 640) {
            QCOMPARE(shown, 30);
            QCOMPARE(grid.cellFont(), theme.font(12, 600));
        } else if (size.width() == 140 || size.height() == 100) {
            QVERIFY2(shown < 30, qPrintable(QString::number(shown))); // left out rather than cut
        }
        QVERIFY(!grid.grab().isNull());
    }
    QCOMPARE(widest, 30);
}

void TstStudies::theKeyboardStartsAtTheAdvice()
{
    Theme theme;
    SweepGrid grid(theme, QStringLiteral("Throughput"), QStringLiteral("tasks/s"),
                   QStringLiteral("throughput_ops_per_s"), true);
    grid.resize(400, 240);
    grid.setVisible(true);
    grid.activateWindow();
    grid.show(madeUp(), -1);
    grid.clearFocus();
    const QImage before = grid.grab().toImage();
    grid.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(grid.hasFocus());
    QCOMPARE(grid.currentCell(), 3);
    QVERIFY(grid.grab().toImage() != before); // has a ring
    QSignalSpy chosen(&grid, &SweepGrid::cellChosen);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(20, 5)); // beside the cells: stays
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(grid.currentCell(), 3);
    SweepResult none = madeUp();
    none.recommendation = {};
    SweepGrid other(theme, QStringLiteral("Throughput"), QStringLiteral("tasks/s"),
                    QStringLiteral("throughput_ops_per_s"), true);
    other.setVisible(true);
    other.activateWindow();
    other.show(none, -1);
    other.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(other.hasFocus());
    QCOMPARE(other.currentCell(), 0);
}

void TstStudies::theAdviceCanBeApplied()
{
    Theme theme;
    SweepController controller;
    SweepPage page(theme, controller);
    page.resize(1100, 420);
    page.show();
    controller.show(madeUp());
    QVERIFY(page.adviceText().contains(QStringLiteral("can't be told from the best")));
    QVERIFY(page.adviceText().contains(QStringLiteral("80\u00a0%")));
    QVERIFY(page.adviceText().contains(QStringLiteral("0.997")));
    QSignalSpy applied(&page, &SweepPage::applyAsked);
    QTest::mouseClick(page.applyButton(), Qt::LeftButton);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.at(0).at(0).toInt(), 2);
    QCOMPARE(applied.at(0).at(1).toInt(), 2);
    SweepResult early = madeUp();
    early.recommendation = {};
    controller.show(early);
    QVERIFY(!page.applyButton()->isEnabled());
    QVERIFY(page.applyButton()->toolTip().contains(QStringLiteral("enough was measured")));
}

/// A click on a cell says what is known of it, and it is what is applied then; once more, the advice again.
void TstStudies::aChosenCellCanBeApplied()
{
    Theme theme;
    SweepController controller;
    SweepPage page(theme, controller);
    page.resize(1100, 420);
    page.show();
    controller.show(madeUp());
    const QString advised = page.applyButton()->text();
    page.activateWindow();
    page.grid()->setFocus();
    QTRY_VERIFY(page.grid()->hasFocus());
    QCOMPARE(page.grid()->currentCell(), 3);
    QTest::keyClick(page.grid(), Qt::Key_Down); // two threads, one process
    QTest::keyClick(page.grid(), Qt::Key_Return);
    QVERIFY2(page.adviceText().contains(QStringLiteral("Chosen: ")), qPrintable(page.adviceText()));
    QVERIFY2(page.adviceText().contains(QStringLiteral("20.0\u00a0ms")), qPrintable(page.adviceText()));
    QVERIFY(page.applyButton()->text() != advised);
    QSignalSpy applied(&page, &SweepPage::applyAsked);
    QTest::mouseClick(page.applyButton(), Qt::LeftButton);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.at(0).at(0).toInt(), 2);
    QCOMPARE(applied.at(0).at(1).toInt(), 1);
    QTest::keyClick(page.grid(), Qt::Key_Return);
    QVERIFY(!page.adviceText().contains(QStringLiteral("Chosen: ")));
    QCOMPARE(page.applyButton()->text(), advised);
}

void TstStudies::theAdviceSaysWhatToAvoid()
{
    Theme theme;
    SweepController controller;
    SweepPage page(theme, controller);
    page.resize(1100, 420);
    page.show();
    controller.show(madeUp()); // nothing broken, no peak
    QVERIFY(!page.adviceText().contains(QStringLiteral("Avoid")));
    SweepResult result = test::madeUpSweep();
    controller.show(result);
    const QString beyond = QStringLiteral("far beyond the peak N* = 10");
    QVERIFY2(page.adviceText().contains(QStringLiteral("Avoid")), qPrintable(page.adviceText()));
    QCOMPARE(page.adviceText().count(beyond), 3);
    QVERIFY2(page.adviceText().contains(QStringLiteral("16 × 16 hybrid: 5")), qPrintable(page.adviceText()));
    result.figures[0].brokenLimit = QStringLiteral("response_p99_ms is 31.2, above 20");
    controller.show(result); // comes first
    QVERIFY2(page.adviceText().contains(QStringLiteral("above 20")), qPrintable(page.adviceText()));
    QCOMPARE(page.adviceText().count(beyond), 2);
}

void TstStudies::theFormSaysWhatItWillTake()
{
    Theme theme;
    SweepController controller;
    SweepPage page(theme, controller);
    page.resize(900, 300);
    page.show();
    RunPlan base;
    page.prepare(validatePlan(base).value(), 2);
    page.threadsField()->setText(QStringLiteral("1,2"));
    page.processesField()->setText(QStringLiteral("0,1"));
    QVERIFY(!page.startButton()->isEnabled()); // nobody can run it here
    int asked = 0;
    controller.setFactory([&](const SweepPlan& plan) -> Result<std::unique_ptr<Sweep>> {
        ++asked;
        return usageError(QStringLiteral("not today"), plan.base.workload, {});
    });
    page.threadsField()->setText(QStringLiteral("1,2,3"));
    QVERIFY(page.startButton()->isEnabled());
    QSignalSpy failed(&controller, &SweepController::failed);
    QTest::mouseClick(page.startButton(), Qt::LeftButton);
    QCOMPARE(asked, 1);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!controller.isBusy());
    page.setRunGoing(true);
    QVERIFY(!page.startButton()->isEnabled());
    QVERIFY(page.startButton()->toolTip().contains(QStringLiteral("run is over")));
    page.setRunGoing(false);
    QVERIFY(page.startButton()->isEnabled());
    QVERIFY(page.startButton()->toolTip().isEmpty());
    page.threadsField()->setText(QStringLiteral("x"));
    QVERIFY(!page.startButton()->isEnabled());
    QVERIFY(!page.startButton()->toolTip().isEmpty());
}

void TstStudies::plotsShowThatTheyHaveTheFocus()
{
    Theme theme;
    ScalingPlot scaling(theme);
    scaling.show(madeUp());
    ShapePlot shape(theme);
    const CompareView view = test::madeUpComparison();
    shape.show(view.a, QStringLiteral("A"), view.b, QStringLiteral("B"));
    for (QCustomPlot* plot : QList<QCustomPlot*>{&scaling, &shape}) {
        plot->resize(400, 260);
        plot->setVisible(true);
        plot->activateWindow();
        plot->setFocus();
        QTRY_VERIFY(plot->hasFocus());
        QCoreApplication::processEvents();
        const auto edge = [plot] { return plot->grab().toImage().pixelColor(plot->width() / 2, 1); };
        QCOMPARE(edge(), theme.tokens().accent);
        plot->clearFocus();
        QVERIFY(edge() != theme.tokens().accent);
    }
}

void TstStudies::everyPlotCanBeExported_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("map of throughput") << 0 << QByteArray("threads,");
    QTest::newRow("scaling") << 1 << QByteArray("threads,");
    QTest::newRow("distributions") << 2 << QByteArray("response_ms,");
}

void TstStudies::everyPlotCanBeExported()
{
    QFETCH(int, which);
    QFETCH(QByteArray, column);
    Theme theme;
    SweepController controller;
    SweepPage sweep(theme, controller);
    ComparePage compare(theme);
    sweep.resize(1100, 420);
    sweep.show();
    controller.show(madeUp());
    compare.resize(1100, 300);
    compare.show();
    compare.showComparison(test::madeUpComparison());
    QWidget* plot =
        QList<QWidget*>{sweep.grid(), sweep.scaling(), static_cast<QWidget*>(compare.shape())}.at(which);
    QSignalSpy exported(&sweep, &SweepPage::exported);
    QSignalSpy comparisons(&compare, &ComparePage::exported);
    QTemporaryDir folder;
    const QList<QPair<QString, QByteArray>> formats{{QStringLiteral("CSV"), column},
                                                    {QStringLiteral("PNG"), QByteArray("\x89PNG")},
                                                    {QStringLiteral("SVG"), QByteArray("<?xml")}};
    for (const auto& [format, start] : formats) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(40, 40),
                                plot->mapToGlobal(QPoint(40, 40)));
        QApplication::sendEvent(plot, &event);
        auto* menu = plot->findChild<PlotMenu*>();
        QVERIFY(menu && menu->isVisible());
        QAction* action = nullptr;
        for (auto* candidate : menu->actions()) {
            action = candidate->text().contains(format) ? candidate : action;
            QVERIFY(candidate->text() != QStringLiteral("Enlarge")); // has no card to grow in
        }
        QVERIFY(action);
        action->trigger();
        menu->close();
        QTRY_VERIFY(plot->findChild<QFileDialog*>());
        auto* dialog = plot->findChild<QFileDialog*>();
        const QString path = folder.filePath(QStringLiteral("plot.") + format.toLower());
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(start), qPrintable(path));
        QVERIFY(!content.contains("<image")); // polygons, no pixels
        delete dialog;
    }
    QCOMPARE(exported.count() + comparisons.count(), 3);
    QCOMPARE(comparisons.count(), which == 2 ? 3 : 0);
}

PARASCOPE_GUI_TEST_MAIN(TstStudies)
#include "tst_studies.moc"
