// SPDX-License-Identifier: GPL-3.0-or-later
// The scaling curve, from made-up sweeps.
#include "made_up_studies.h"
#include "plots/scaling_plot.h"
#include "support/gui_test.h"

#include <algorithm>
#include <cmath>

using namespace parascope;

namespace {

/// A sweep over so many threads, each as fast as the made-up law says.
SweepResult sweepOf(const QList<int>& threads)
{
    SweepResult result;
    result.objective = QStringLiteral("throughput_ops_per_s");
    std::vector<ScalingPoint> points;
    for (const int count : threads) {
        SweepCell cell;
        cell.index = static_cast<int>(result.cells.size());
        cell.plan.threads = count;
        CellFigures figures;
        figures.state = CellState::Done;
        figures.medians.insert(result.objective, test::madeUpRate(count));
        result.cells.push_back(cell);
        result.figures.push_back(figures);
        points.push_back({static_cast<double>(count), test::madeUpRate(count), std::nullopt});
    }
    if (const auto fit = fitScaling(points); fit.ok()) {
        result.fits = {{QStringLiteral("workers"), fit.value()}};
    }
    return result;
}

/// Where a number of workers lies between the ends of the axis, 0 to 1.
double shareOf(const ScalingPlot& plot, double workers)
{
    const QRect axes = plot.axisRect()->rect();
    return (plot.xAxis->coordToPixel(workers) - axes.left()) / axes.width();
}

/// The widest step of a curve, in px; 0 = there is no curve.
double widestStep(const ScalingPlot& plot)
{
    double widest = 0;
    for (int i = 0; i < plot.graphCount(); ++i) {
        const QCPGraph* graph = plot.graph(i);
        if (graph->lineStyle() == QCPGraph::lsNone) {
            continue; // the points
        }
        for (int at = 1; at < graph->dataCount(); ++at) {
            const double here = plot.xAxis->coordToPixel(graph->data()->at(at)->key);
            const double before = plot.xAxis->coordToPixel(graph->data()->at(at - 1)->key);
            widest = std::max(widest, here - before);
        }
    }
    return widest;
}

bool names(const ScalingPlot& plot, const QString& text)
{
    const auto placed = plot.placedNames();
    return std::ranges::any_of(placed, [&text](const auto& name) { return name.first.contains(text); });
}

} // namespace

class TstScalingPlot : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void theCurveHasItsPoints();
    void whatWasMeasuredFillsTheWidth_data();
    void whatWasMeasuredFillsTheWidth();
    void workersAreWholeNumbers_data();
    void workersAreWholeNumbers();
    void workersDoubleAlongALongAxis();
    void curvesAreSmoothAtAnyWidth();
    void aNearPeakIsShown_data();
    void aNearPeakIsShown();
    void namesLieApart();
    void theAdviceIsNamedInANarrowPlot();
};

void TstScalingPlot::theCurveHasItsPoints()
{
    Theme theme;
    ScalingPlot plot(theme);
    plot.resize(400, 260);
    plot.setVisible(true);
    plot.show(SweepResult()); // nothing yet
    QCOMPARE(plot.points(), 0);
    plot.show(sweepOf({1, 2, 4, 8}));
    QCOMPARE(plot.points(), 4);
    QVERIFY(plot.yAxis->range().upper > test::madeUpRate(8));
    QVERIFY(!plot.accessibleDescription().isEmpty());
}

void TstScalingPlot::whatWasMeasuredFillsTheWidth_data()
{
    QTest::addColumn<QList<int>>("workers");
    QTest::newRow("one after another") << QList<int>{1, 2, 3, 4, 5, 6};
    QTest::newRow("doubled") << QList<int>{1, 2, 4, 8, 16};
    QTest::newRow("a few") << QList<int>{1, 2, 4};
    QTest::newRow("up to 256") << QList<int>{1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256};
    QTest::newRow("one far away") << QList<int>{1, 2, 3, 4, 100};
}

void TstScalingPlot::whatWasMeasuredFillsTheWidth()
{
    QFETCH(QList<int>, workers);
    Theme theme;
    ScalingPlot plot(theme);
    plot.resize(500, 300);
    plot.setVisible(true);
    SweepResult result = sweepOf(workers);
    result.recommendation.cell = static_cast<int>(workers.size()) - 1;
    plot.show(result);
    QCoreApplication::processEvents();
    QVERIFY(shareOf(plot, workers.first()) > 0);
    QVERIFY(shareOf(plot, workers.last()) < 1); // nor is the suggested one cut
    QVERIFY2(shareOf(plot, workers.last()) > 0.75,
             qPrintable(QString::number(shareOf(plot, workers.last()))));
    const double middle = shareOf(plot, workers.at(workers.size() / 2));
    QVERIFY2(middle > 0.2, qPrintable(QString::number(middle)));
}

void TstScalingPlot::workersAreWholeNumbers_data()
{
    QTest::addColumn<QList<int>>("workers");
    QTest::newRow("2") << QList<int>{1, 2};
    QTest::newRow("4") << QList<int>{1, 2, 3, 4};
    QTest::newRow("12") << QList<int>{1, 2, 4, 6, 8, 10, 12};
    QTest::newRow("40") << QList<int>{4, 8, 12, 16, 20, 24, 28, 32, 36, 40};
}

void TstScalingPlot::workersAreWholeNumbers()
{
    QFETCH(QList<int>, workers);
    Theme theme;
    ScalingPlot plot(theme);
    plot.resize(400, 260);
    plot.setVisible(true);
    plot.show(sweepOf(workers));
    plot.replot();
    const QVector<double> ticks = plot.xAxis->tickVector();
    QVERIFY(ticks.size() >= 2);
    for (const double tick : ticks) {
        QCOMPARE(tick, std::round(tick));
    }
}

void TstScalingPlot::workersDoubleAlongALongAxis()
{
    Theme theme;
    ScalingPlot plot(theme);
    plot.resize(700, 300);
    plot.setVisible(true);
    plot.show(test::madeUpSweep()); // 1 to 256 workers
    QCoreApplication::processEvents();
    const QStringList wide{QStringLiteral("1"),  QStringLiteral("2"),   QStringLiteral("4"),
                           QStringLiteral("8"),  QStringLiteral("16"),  QStringLiteral("32"),
                           QStringLiteral("64"), QStringLiteral("128"), QStringLiteral("256")};
    QCOMPARE(QStringList(plot.xAxis->tickVectorLabels()), wide);
    plot.resize(220, 300); // fewer labels
    QCoreApplication::processEvents();
    const QStringList narrow = plot.xAxis->tickVectorLabels();
    QVERIFY2(narrow.size() >= 3 && narrow.size() <= 5, qPrintable(narrow.join(u' ')));
    plot.show(sweepOf({1, 2, 4, 8})); // equal steps again
    QCoreApplication::processEvents();
    QCOMPARE(plot.xAxis->scaleType(), QCPAxis::stLinear);
}

void TstScalingPlot::curvesAreSmoothAtAnyWidth()
{
    Theme theme;
    ScalingPlot plot(theme);
    plot.setVisible(true);
    for (const SweepResult& result : {sweepOf({1, 2, 4, 8, 12}), test::madeUpSweep()}) {
        plot.resize(260, 240);
        plot.show(result);
        for (const int width : {260, 900, 2400}) {
            plot.resize(width, 240);
            QCoreApplication::processEvents();
            const double widest = widestStep(plot);
            QVERIFY2(widest > 0 && widest <= 1.01, qPrintable(QString::number(widest)));
        }
    }
}

void TstScalingPlot::aNearPeakIsShown_data()
{
    QTest::addColumn<QList<int>>("workers"); // the law has its peak at 10.2
    QTest::addColumn<QString>("said");
    QTest::newRow("inside") << QList<int>{1, 2, 4, 8, 12} << QStringLiteral("peak N* = 10");
    QTest::newRow("little beyond") << QList<int>{1, 2, 4, 6, 9} << QStringLiteral("extrapolated");
    QTest::newRow("far beyond") << QList<int>{1, 2, 3, 4, 5} << QString();
}

void TstScalingPlot::aNearPeakIsShown()
{
    QFETCH(QList<int>, workers);
    QFETCH(QString, said);
    Theme theme;
    ScalingPlot plot(theme);
    plot.resize(600, 300);
    plot.setVisible(true);
    plot.show(sweepOf(workers));
    QCoreApplication::processEvents();
    QCOMPARE(names(plot, QStringLiteral("peak")), !said.isEmpty());
    QCOMPARE(names(plot, QStringLiteral("extrapolated")), said == QLatin1String("extrapolated"));
    QVERIFY(names(plot, said));
    QCOMPARE(plot.xAxis->range().upper > 10.2, !said.isEmpty());
}

void TstScalingPlot::namesLieApart()
{
    Theme theme;
    ScalingPlot plot(theme);
    plot.setVisible(true);
    for (const QSize size : {QSize(200, 400), QSize(400, 260), QSize(420, 620), QSize(800, 300)}) {
        plot.resize(size);
        plot.show(test::madeUpSweep());
        QCoreApplication::processEvents();
        const auto names = plot.placedNames();
        QVERIFY(!names.isEmpty());
        QVERIFY(names.first().first.startsWith(QStringLiteral("recommended"))); // matters most
        for (const auto& [name, rect] : names) {
            QVERIFY2(QRectF(plot.axisRect()->rect()).contains(rect), qPrintable(name));
            for (const auto& [other, there] : names) {
                QVERIFY2(name == other || !rect.intersects(there), qPrintable(name + u'/' + other));
            }
        }
    }
    QCOMPARE(plot.placedNames().size(), 5); // there is room for all of them
}

/// Over its line where neither side has room for the words.
void TstScalingPlot::theAdviceIsNamedInANarrowPlot()
{
    Theme theme;
    ScalingPlot plot(theme);
    plot.setVisible(true);
    plot.resize(200, 300);
    SweepResult result = sweepOf({1, 2, 3, 4, 5, 6, 7, 8});
    result.recommendation.cell = 3; // in the middle
    plot.show(result);
    QCoreApplication::processEvents();
    const auto placed = plot.placedNames();
    QVERIFY(!placed.isEmpty());
    QVERIFY(placed.first().first.startsWith(QStringLiteral("recommended")));
    QVERIFY(QRectF(plot.axisRect()->rect()).contains(placed.first().second));
}

PARASCOPE_GUI_TEST_MAIN(TstScalingPlot)
#include "tst_scaling_plot.moc"
