// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare tab, from made-up results.
#include "made_up_studies.h"
#include "models/compare_table.h"
#include "panels/compare_page.h"
#include "support/gui_test.h"

#include <QTableView>

#include <cmath>

using namespace parascope;

class TstCompare : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void aComparisonIsATable();
    void tiesSayTie();
    void theConclusionIsASentence();
    void shapesAreDistributions();
};

void TstCompare::aComparisonIsATable()
{
    Theme theme;
    ComparePage page(theme);
    page.resize(1100, 300);
    page.show();
    page.showComparison(test::madeUpComparison());
    const auto* model = page.table()->model();
    QCOMPARE(model->rowCount(), 7);
    // The names stand in the head behind their badges: whole in the tool tip, told as A and B to a reader.
    const auto head = [model](int column, int role) {
        return model->headerData(column, Qt::Horizontal, role).toString();
    };
    QVERIFY(!head(CompareTable::A, Qt::DisplayRole).isEmpty());
    QCOMPARE(head(CompareTable::A, Qt::ToolTipRole), head(CompareTable::A, Qt::DisplayRole));
    QVERIFY(head(CompareTable::B, Qt::AccessibleTextRole).contains(QStringLiteral("B: ")));
    // Figures and what stands over them end at the right.
    const auto endsRight = [](const QVariant& alignment) {
        return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    };
    for (int column = 0; column < CompareTable::Change; ++column) {
        const bool figure = column != CompareTable::Metric;
        QCOMPARE(endsRight(model->index(0, column).data(Qt::TextAlignmentRole)), figure);
        QCOMPARE(endsRight(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)), figure);
    }
    QVERIFY(endsRight(model->index(0, CompareTable::Percent).data(Qt::TextAlignmentRole)));
    // No figure is cut.
    const QFontMetrics metrics(theme.font(13, 500));
    for (const int column : {CompareTable::Metric, CompareTable::A, CompareTable::B, CompareTable::Percent}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            const int width = metrics.horizontalAdvance(model->index(row, column).data().toString());
            QVERIFY(width + 16 <= page.table()->columnWidth(column));
        }
    }
    // Nor is a name of ordinary length.
    const int name =
        QFontMetrics(theme.font(11, 600)).horizontalAdvance(head(CompareTable::B, Qt::DisplayRole));
    QVERIFY(name + 16 + 6 + 2 * 11 <= page.table()->columnWidth(CompareTable::B));
    QCOMPARE(model->index(0, CompareTable::A).data().toString(), QStringLiteral("412\u00a0/s"));
    QCOMPARE(model->index(1, CompareTable::B).data().toString(), QStringLiteral("31.3\u00a0ms"));
    QCOMPARE(model->index(0, CompareTable::Percent).data().toString(), QStringLiteral("▲ 52\u00a0%"));
    QCOMPARE(model->index(1, CompareTable::Percent).data().toString(), QStringLiteral("▼ 51\u00a0%"));
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Down);
    QVERIFY(page.table()->currentIndex().isValid());
    const QImage dark = page.grab().toImage();
    theme.setMode(ThemeMode::Light);
    QVERIFY(page.grab().toImage() != dark);
}

void TstCompare::tiesSayTie()
{
    CompareTable table;
    table.show(test::madeUpComparison().comparison);
    QCOMPARE(table.index(6, CompareTable::Percent).data().toString(), QStringLiteral("tie"));
    // more CPU is neither better nor worse, but more
    QCOMPARE(table.index(5, CompareTable::A).data().toString(), QStringLiteral("24\u00a0%"));
    QCOMPARE(table.index(5, CompareTable::Percent).data().toString(), QStringLiteral("▲ 107\u00a0%"));
}

void TstCompare::theConclusionIsASentence()
{
    Theme theme;
    ComparePage page(theme);
    CompareView view = test::madeUpComparison();
    page.showComparison(view);
    QVERIFY2(page.conclusion().contains(QStringLiteral("10 and 10 runs (bootstrap of the medians)")),
             qPrintable(page.conclusion()));
    view.comparison.notComparable = {QStringLiteral("different workloads")};
    page.showComparison(view);
    QVERIFY(page.conclusion().contains(QStringLiteral("different workloads")));
}

void TstCompare::shapesAreDistributions()
{
    RunSample sample;
    RunBlock block;
    const auto& layout = HistogramLayout::standard();
    for (const double ms : {9.0, 10.0, 10.0, 11.0}) {
        block.response[static_cast<std::uint32_t>(layout.indexOf(static_cast<std::int64_t>(ms * 1e6)) >>
                                                  kCoarseShift)] += 100;
    }
    sample.blocks = {block};
    const LatencyShape shape = shapeOf({sample});
    double area = 0;
    double top = 0;
    double at = 0;
    for (const auto& [ms, share] : shape.points) {
        area += share * 0.03;
        if (share > top) {
            top = share;
            at = ms;
        }
    }
    QVERIFY2(std::abs(area - 1) < 0.01, qPrintable(QString::number(area)));
    QVERIFY2(at > 8.5 && at < 11.5, qPrintable(QString::number(at)));
    QVERIFY(shapeOf({RunSample()}).points.empty());
    QVERIFY(shapeOf({}).points.empty());

    // repetitions: one shape of all, with the middle p99
    RunSample slow = sample;
    sample.summary.response.p99Ms = 11;
    slow.summary.response.p99Ms = 31;
    RunSample slower = sample;
    slower.summary.response.p99Ms = 40;
    const LatencyShape both = shapeOf({slower, sample, slow});
    QCOMPARE(both.points.size(), shape.points.size());
    QCOMPARE(both.p99Ms, 31.0);
}

PARASCOPE_GUI_TEST_MAIN(TstCompare)
#include "tst_compare.moc"
