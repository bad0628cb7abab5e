// SPDX-License-Identifier: GPL-3.0-or-later
// The cores of large machines: in rows by NUMA nodes.
#include "interval_source.h"
#include "plots/core_rows.h"
#include "plots/cores_plot.h"
#include "support/gui_test.h"

#include <QTranslator>

#include <algorithm>

using namespace parascope;

namespace {

NumaNode nodeOf(int number, std::initializer_list<std::pair<int, int>> ranges)
{
    NumaNode node{number, {}};
    for (const auto& [first, last] : ranges) {
        for (int cpu = first; cpu <= last; ++cpu) {
            node.cpus.push_back(cpu);
        }
    }
    return node;
}

/// Hardware threads of a core are numbered far apart, as most machines have it.
std::vector<NumaNode> twoNodes()
{
    return {nodeOf(0, {{0, 31}, {64, 95}}), nodeOf(1, {{32, 63}, {96, 127}})};
}

/// The plot of five seconds of a machine.
struct Cores {
    explicit Cores(int cores, std::vector<NumaNode> nodes = {})
    {
        test::IntervalSource source;
        source.cores = cores;
        store.setNodes(std::move(nodes));
        for (int i = 0; i < 50; ++i) {
            store.add(source.next());
        }
        window.setRange(TimeWindow::kAll);
        window.setLatest(nsToSeconds(store.latestNs()));
        plot.resize(500, 332); // 300 px of them for the rows
        plot.show();
        plot.redraw();
    }
    QImage picture() { return plot.toPixmap(plot.width(), plot.height()).toImage(); }
    [[nodiscard]] QStringList labels() const { return plot.yAxis->tickVectorLabels(); }

    Theme theme;
    TimeWindow window;
    LiveStore store;
    CoresPlot plot{theme, window, store};
};

const QString kOtherNow = QStringLiteral("en ce mom.");

/// A language with another word for "now".
class OtherNow : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1String(source) == QLatin1String("now") ? kOtherNow : QString();
    }
};

} // namespace

class TstCoresPlot : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void coresLieInTheOrderOfTheirNodes();
    void nodesShareNoRow_data();
    void nodesShareNoRow();
    void whatIsNotDividedStaysAsItIs_data();
    void whatIsNotDividedStaysAsItIs();
    void coresThatNoNodeNamesComeLast();
    void nodesAreNamedAndApart();
    void aNewRunHasItsOwnNodes();
    void theBusiestAreNamedAtTheCursor();
    void aLongWordForNowIsNotCut();
};

void TstCoresPlot::coresLieInTheOrderOfTheirNodes()
{
    const auto nodes = twoNodes();
    const CoreRows rows(128, nodes, 200);
    QCOMPARE(rows.perRow(), 1);
    QCOMPARE(rows.rows().size(), std::size_t{64 + 1 + 64});
    QCOMPARE(rows.coreAt(31.5), std::optional(31));
    QCOMPARE(rows.coreAt(32.5), std::optional(64));
    QCOMPARE(rows.coreAt(64.5), std::optional<int>()); // between the nodes
    QCOMPARE(rows.coreAt(65.0), std::optional(32));
    QCOMPARE(rows.coreAt(128.9), std::optional(127));
    QCOMPARE(rows.coreAt(129.0), std::optional<int>());
    QCOMPARE(rows.coreAt(-0.5), std::optional<int>());
    QCOMPARE(rows.nodeOf(64), std::optional(0));
    QCOMPARE(rows.nodeOf(32), std::optional(1));
    QCOMPARE(rows.rowOf(127), std::optional<std::size_t>(128));
    QCOMPARE(rows.rowOf(128), std::optional<std::size_t>());
}

void TstCoresPlot::nodesShareNoRow_data()
{
    QTest::addColumn<int>("cores");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("mostRows");
    QTest::newRow("two") << 128 << 2 << 60;
    QTest::newRow("eight of odd size") << 514 << 8 << 100;
    QTest::newRow("a row each") << 512 << 16 << 31;
    QTest::newRow("no room for gaps") << 512 << 16 << 16;
    QTest::newRow("one row a core and gaps") << 65 << 5 << 69;
}

void TstCoresPlot::nodesShareNoRow()
{
    QFETCH(int, cores);
    QFETCH(int, nodes);
    QFETCH(int, mostRows);
    std::vector<NumaNode> machine;
    for (int node = 0; node < nodes; ++node) {
        const int last = node + 1 == nodes ? cores - 1 : (node + 1) * (cores / nodes) - 1;
        machine.push_back(nodeOf(node, {{node * (cores / nodes), last}}));
    }
    const CoreRows rows(cores, machine, mostRows);
    QVERIFY2(static_cast<int>(rows.rows().size()) <= mostRows,
             qPrintable(QString::number(rows.rows().size())));
    QCOMPARE(rows.groups().size(), static_cast<std::size_t>(nodes));
    int seen = 0;
    for (const auto& row : rows.rows()) {
        QVERIFY(row.cores <= rows.perRow());
        for (const int core : rows.coresOf(row)) {
            QVERIFY(rows.nodeOf(core).has_value());
            QCOMPARE(rows.nodeOf(core), rows.nodeOf(rows.coresOf(row).front()));
            QCOMPARE(core, seen++); // each of them once
        }
    }
    QCOMPARE(seen, cores);
    const auto gaps = std::ranges::count(rows.rows(), 0, &CoreRows::Row::cores);
    QCOMPARE(static_cast<int>(gaps), 2 * nodes - 1 <= mostRows ? nodes - 1 : 0);
}

void TstCoresPlot::whatIsNotDividedStaysAsItIs_data()
{
    QTest::addColumn<int>("cores");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("mostRows");
    QTest::newRow("few cores") << 64 << 2 << 150;
    QTest::newRow("one node") << 128 << 1 << 150;
    QTest::newRow("not told") << 128 << 0 << 150;
    QTest::newRow("more nodes than rows") << 128 << 32 << 19;
}

void TstCoresPlot::whatIsNotDividedStaysAsItIs()
{
    QFETCH(int, cores);
    QFETCH(int, nodes);
    QFETCH(int, mostRows);
    std::vector<NumaNode> machine;
    for (int node = 0; node < nodes; ++node) {
        machine.push_back({node, {}});
        for (int core = node; core < cores; core += nodes) {
            machine.back().cpus.push_back(core);
        }
    }
    const CoreRows rows(cores, machine, mostRows);
    QCOMPARE(rows, CoreRows(cores, {}, mostRows));
    QCOMPARE(rows.groups().size(), std::size_t{1});
    for (int core = 0; core < cores; ++core) {
        QCOMPARE(rows.coreAt(core + 0.5), std::optional(core));
        QVERIFY(!rows.nodeOf(core));
    }
    if (mostRows == 150) { // as many as the plot below has room for
        Cores without(cores);
        Cores with(cores, machine);
        QCOMPARE(with.picture(), without.picture());
        QCOMPARE(with.plot.hint(2.5, 33.5), QStringLiteral("core 33: 35\u00A0%"));
    }
}

void TstCoresPlot::coresThatNoNodeNamesComeLast()
{
    std::vector<NumaNode> nodes = twoNodes();
    std::erase(nodes[0].cpus, 3);
    nodes[1].cpus.push_back(500); // not seen so far
    const CoreRows rows(128, nodes, 200);
    QCOMPARE(rows.groups().size(), std::size_t{3});
    QVERIFY(!rows.groups().back().node);
    QCOMPARE(rows.coreAt(129.5), std::optional(3));
    QVERIFY(!rows.nodeOf(3));
}

void TstCoresPlot::nodesAreNamedAndApart()
{
    Cores cores(128, twoNodes());
    QVERIFY(cores.plot.axisRect()->height() >= 2 * 129); // none shares a row
    const QStringList labels = cores.labels();
    QCOMPARE(labels.first(), QStringLiteral("node 0"));
    QCOMPARE(labels.count(QStringLiteral("node 1")), 1);
    QCOMPARE(labels.at(1), QStringLiteral("core 8"));
    QVERIFY(labels.indexOf(QStringLiteral("core 64")) < labels.indexOf(QStringLiteral("node 1")));
    QVERIFY(labels.indexOf(QStringLiteral("core 40")) > labels.indexOf(QStringLiteral("node 1")));
    QVERIFY(!labels.contains(QStringLiteral("core 0"))); // there stands the name of its node
    QCOMPARE(cores.plot.hint(2.5, 32.5), QStringLiteral("node 0, core 64: 10\u00A0%"));
    QCOMPARE(cores.plot.hint(2.5, 65.5), QStringLiteral("node 1, core 32: 10\u00A0%"));
    QVERIFY(cores.plot.hint(2.5, 64.5).isEmpty());
    // a line through the gap, from one end to the other, and none elsewhere
    const QImage picture = cores.picture();
    const QRect plot = cores.plot.axisRect()->rect();
    int lines = 0;
    for (int y = plot.top(); y <= plot.bottom(); ++y) {
        int drawn = 0;
        for (int x = plot.left(); x <= plot.right(); ++x) {
            drawn += picture.pixelColor(x, y) == cores.theme.tokens().borderStrong ? 1 : 0;
        }
        lines += drawn == plot.width() ? 1 : 0;
    }
    QCOMPARE(lines, 1);
    // what is exported is by number
    QVERIFY(cores.plot.table().columns.contains(QStringLiteral("core_127_pct")));
}

void TstCoresPlot::aNewRunHasItsOwnNodes()
{
    Cores cores(128, twoNodes());
    const QImage divided = cores.picture();
    cores.store.setNodes({});
    cores.plot.redraw();
    QVERIFY(cores.picture() != divided);
    QCOMPARE(cores.picture(), Cores(128).picture());
    cores.store.setNodes(twoNodes());
    cores.store.clear();
    QVERIFY(cores.store.nodes().empty());
}

void TstCoresPlot::theBusiestAreNamedAtTheCursor()
{
    Cores cores(8);
    QVERIFY(QTest::qWaitForWindowActive(&cores.plot));
    cores.plot.setFocus();
    cores.window.setCursor(2.5);
    QStringList named;
    for (const auto& [name, value] : cores.plot.readoutRows().mid(2)) { // time and mean come first
        named.append(name);
    }
    QCOMPARE(named.join(u' '), QStringLiteral("core 3 core 7 core 2 core 6"));
}

void TstCoresPlot::aLongWordForNowIsNotCut()
{
    OtherNow translator;
    QApplication::installTranslator(&translator);
    Cores cores(4);
    const QImage picture = cores.picture();
    QApplication::removeTranslator(&translator);
    const QRect plot = cores.plot.axisRect()->rect();
    int right = 0; // of the ink under the bars
    for (int x = plot.right() + 7; x < picture.width(); ++x) {
        for (int y = plot.bottom() + 6; y < picture.height(); ++y) {
            right = picture.pixelColor(x, y) != cores.theme.tokens().surface ? x : right;
        }
    }
    const double wanted = QFontMetricsF(cores.theme.font(11)).horizontalAdvance(kOtherNow);
    QVERIFY(wanted > 38); // more than the bars are wide
    QVERIFY2(right >= plot.right() + 7 + wanted - 4, qPrintable(QString::number(right)));
    QVERIFY(right < picture.width() - 1);
}

PARASCOPE_GUI_TEST_MAIN(TstCoresPlot)
#include "tst_cores_plot.moc"
