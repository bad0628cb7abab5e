// SPDX-License-Identifier: GPL-3.0-or-later
// The window for people who read, hear or tab through it rather than look: names, order, descriptions,
// tables, contrast, rest from motion and the colours of a system set to high contrast. In every state of the
// pictures.
#include "panels/plot_card.h"
#include "panels/sweep_grid.h"
#include "panels/table_dialog.h"
#include "panels/tile.h"
#include "panels/tile_row.h"
#include "plots/latency_plot.h"
#include "plots/scaling_plot.h"
#include "plots/shape_plot.h"
#include "plots/slow_description.h"
#include "plots/timeline_view.h"
#include "scenes.h"
#include "support/gui_test.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

using namespace parascope;
using test::Scene;

namespace {

const QSize kSize{1280, 800};
const QSize kSmallest{1100, 680};

QList<QWidget*> controls()
{
    QList<QWidget*> found;
    for (auto* widget : QApplication::allWidgets()) {
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                           (qobject_cast<QLineEdit*>(widget) && widget->parentWidget() &&
                            widget->parentWidget()->focusProxy() == widget);
        const bool shown = widget->isVisible() && widget->window()->isVisible();
        if (shown && !inner && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
            found.append(widget);
        }
    }
    return found;
}

/// Which of the parts the focus goes to on Tab, each named once at its first turn.
QStringList tabOrder(MainWindow& window)
{
    QStringList order;
    const QList<QPair<QString, QWidget*>> parts{{QStringLiteral("header"), window.header()},
                                                {QStringLiteral("panel"), window.panel()},
                                                {QStringLiteral("verdict"), window.tiles()->verdict()},
                                                {QStringLiteral("tiles"), window.tiles()},
                                                {QStringLiteral("latency"), window.plots()->cards()[0]},
                                                {QStringLiteral("throughput"), window.plots()->cards()[1]},
                                                {QStringLiteral("loop"), window.plots()->cards()[2]},
                                                {QStringLiteral("cores"), window.plots()->cards()[3]},
                                                {QStringLiteral("tabs"), window.pane()->tabs()},
                                                {QStringLiteral("pane"), window.pane()}};
    for (int i = 0; i < 120; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        for (const auto& [name, part] : parts) {
            if (focus && (part == focus || part->isAncestorOf(focus))) {
                if (!order.contains(name)) {
                    order.append(name);
                }
                break;
            }
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return order;
}

/// Opens the context menu of a plot by its key and chooses the table in it; its number of rows.
int rowsOfTable(QWidget* plot)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, plot->rect().center(),
                            plot->mapToGlobal(plot->rect().center()));
    QApplication::sendEvent(plot, &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) {
        return -1;
    }
    for (auto* action : menu->actions()) {
        if (action->text() == QLatin1String("Show as table")) {
            action->trigger();
        }
    }
    menu->close();
    for (auto* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<TableDialog*>(widget);
        if (dialog && dialog->isVisible()) {
            const int rows = dialog->view()->model()->rowCount();
            dialog->close();
            return rows;
        }
    }
    return -1;
}

} // namespace

namespace {

/// From the columns of half a second, one by one; seconds.
double slowestMoment(LiveStore& store)
{
    const LiveLevel& level = store.level(2);
    double highest = 0, at = 0;
    for (std::int64_t index = level.oldestIndex(); index <= level.newestIndex(); ++index) {
        const LiveColumn* column = level.at(index);
        if (column && column->latency[0].max > highest) {
            highest = column->latency[0].max;
            at = nsToSeconds(column->fromNs);
        }
    }
    return at;
}

} // namespace

class TstAccessibility : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void everyControlIsNamed_data();
    void everyControlIsNamed();
    void iconsAreLargeEnoughToHit_data() { everyControlIsNamed_data(); }
    void iconsAreLargeEnoughToHit();
    void whatIsLockedSaysWhy_data() { everyControlIsNamed_data(); }
    void whatIsLockedSaysWhy();
    void theFocusGoesInTheOrderOfTheWindow();
    void plotsSayWhatIsSeen();
    void aDescriptionIsNotRenewedAllTheTime();
    void everyPlotIsATableToo();
    void textIsReadOnItsGround();
    void largeFontsScrollInSmallWindows();
    void nothingScrollsAtTheDesignsFont_data();
    void nothingScrollsAtTheDesignsFont();
    void thePanelHasRoomWhereTheWindowIsTall();
    void reducedMotionEndsThePulse();
    void reducedMotionDrawsTwiceASecond();
    void highContrastIsTheSystems();
};

void TstAccessibility::everyControlIsNamed_data()
{
    QTest::addColumn<QString>("state");
    for (const QString& state : Scene::states()) {
        QTest::newRow(qPrintable(state)) << state;
    }
}

void TstAccessibility::everyControlIsNamed()
{
    QFETCH(QString, state);
    Scene scene(ThemeMode::Dark, kSize, state);
    const auto all = controls();
    QVERIFY(all.size() > 20);
    for (const auto* widget : all) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()),
                                                          widget->objectName())));
    }
}

void TstAccessibility::iconsAreLargeEnoughToHit()
{
    QFETCH(QString, state);
    Scene scene(ThemeMode::Dark, kSize, state);
    RunPlan plan = scene.window().panel()->plan();
    plan.workload = QStringLiteral("hash-files"); // has a button of its own
    plan.parameters = {};
    scene.window().panel()->setPlan(plan);
    for (const QSize size : {kSize, QSize(1920, 1080)}) {
        scene.window().resize(size);
        QCoreApplication::processEvents();
        int icons = 0;
        for (const auto* button : scene.window().findChildren<QAbstractButton*>()) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            const bool hidesText = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
            const bool inner = qobject_cast<const QLineEdit*>(button->parentWidget()); // as high as the line
            if (!button->isVisible() || inner || button->icon().isNull() ||
                !(hidesText || button->text().isEmpty())) {
                continue;
            }
            ++icons;
            QVERIFY2(button->width() >= 30 && button->height() >= 30,
                     qPrintable(QStringLiteral("'%1' is %2 x %3")
                                    .arg(button->accessibleName())
                                    .arg(button->width())
                                    .arg(button->height())));
        }
        QVERIFY2(icons >= 4, qPrintable(QString::number(icons)));
    }
}

void TstAccessibility::whatIsLockedSaysWhy()
{
    QFETCH(QString, state);
    const QSize large(1920, 1080); // the limits are open
    const auto keyOf = [](const QWidget* control) {
        return QLatin1String(control->metaObject()->className()) + control->accessibleName();
    };
    static const QHash<QString, QString> free = [&] { // what they say when they are not
        QHash<QString, QString> tips;
        const Scene scene(ThemeMode::Dark, large, QStringLiteral("finished"));
        for (const auto* control : controls()) {
            if (control->isEnabled()) {
                tips.insert(keyOf(control), control->toolTip());
            }
        }
        return tips;
    }();
    const Scene scene(ThemeMode::Dark, large, state);
    int locked = 0;
    for (const auto* control : controls()) {
        if (!control->isEnabled()) {
            ++locked;
            QVERIFY2(!control->toolTip().isEmpty() && control->toolTip() != free.value(keyOf(control)),
                     qPrintable(keyOf(control) + QStringLiteral(": ") + control->toolTip()));
        }
    }
    QVERIFY(locked > 15 || state != QLatin1String("running"));
}

void TstAccessibility::theFocusGoesInTheOrderOfTheWindow()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    scene.window().activateWindow();
    scene.window().header()->openButton()->setFocus();
    QCOMPARE(tabOrder(scene.window()),
             (QStringList{QStringLiteral("header"), QStringLiteral("panel"), QStringLiteral("tiles"),
                          QStringLiteral("verdict"), QStringLiteral("latency"), QStringLiteral("throughput"),
                          QStringLiteral("loop"), QStringLiteral("cores"), QStringLiteral("tabs"),
                          QStringLiteral("pane")}));
}

void TstAccessibility::plotsSayWhatIsSeen()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    const auto said = [&](int card) {
        auto* plot = scene.window().plots()->cards()[card]->plot();
        const RangeFigures figures = scene.window().controller().run().store.figures(
            0, scene.window().controller().run().store.latestNs(), LatencyKind::Response);
        return plot->spokenSummary(figures);
    };
    const QString latency = said(0);
    const QString slowest =
        QStringLiteral(" at ") + clockText(slowestMoment(scene.window().controller().run().store));
    QVERIFY2(latency.contains(slowest), qPrintable(latency));
    QVERIFY2(latency.endsWith(QStringLiteral("rising")), qPrintable(latency)); // the stall at 1:11
    const QString loop = said(2);
    QVERIFY2(loop.contains(QStringLiteral("the longest: 142")) && loop.contains(QStringLiteral(" at 1:11")),
             qPrintable(loop));
    for (const int card : {0, 1, 2, 3}) {
        QVERIFY(!scene.window().plots()->cards()[card]->plot()->accessibleDescription().isEmpty());
    }
}

void TstAccessibility::aDescriptionIsNotRenewedAllTheTime()
{
    QCOMPARE(SlowDescription::kPauseMs, 5000);
    QWidget widget;
    int made = 0;
    SlowDescription slow(
        &widget, [&made] { return QString::number(++made); }, 50);
    for (int i = 0; i < 100; ++i) {
        slow.renew();
    }
    QCOMPARE(made, 1); // at once, and then not for a while
    QCOMPARE(widget.accessibleDescription(), QStringLiteral("1"));
    QTRY_COMPARE(widget.accessibleDescription(), QStringLiteral("2")); // but not left as it was
    QTest::qWait(120);
    QCOMPARE(made, 2); // nothing new, nothing said
}

void TstAccessibility::everyPlotIsATableToo()
{
    {
        Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
        for (auto* card : scene.window().plots()->cards()) {
            QVERIFY2(rowsOfTable(card->plot()) > 50, qPrintable(card->plot()->id()));
        }
        QVERIFY(rowsOfTable(scene.window().pane()->timeline()) > 50);
    }
    {
        Scene scene(ThemeMode::Dark, kSize, QStringLiteral("sweep"));
        for (auto* grid : scene.window().findChildren<SweepGrid*>()) {
            QCOMPARE(rowsOfTable(grid), 30);
        }
        QCOMPARE(rowsOfTable(scene.window().findChild<ScalingPlot*>()), 30);
    }
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("compare"));
    QCOMPARE(rowsOfTable(scene.window().findChild<ShapePlot*>()), 40);
}

void TstAccessibility::textIsReadOnItsGround()
{
    for (const Tokens& t : {darkTokens(), lightTokens()}) {
        for (const QColor& ground : {t.surface, t.raised, t.window, t.inset, t.selected}) {
            QVERIFY(contrastRatio(t.text, ground) >= 7);
            QVERIFY(contrastRatio(t.textSecondary, ground) >= 4.5);
        }
        QVERIFY(contrastRatio(t.bad, t.stopButton) >= 4.5);
        for (const QColor& ground : {t.surface, t.raised, t.window}) {
            QVERIFY(contrastRatio(t.textMuted, ground) >= 4.5);
            QVERIFY(contrastRatio(t.accent, ground) >= 4.5);       // links, chosen tab
            QVERIFY(contrastRatio(t.borderStrong, ground) >= 2.7); // 3 on what it is drawn on most
        }
        for (const Mood mood : {Mood::Info, Mood::Good, Mood::Warning, Mood::Bad}) {
            QVERIFY(contrastRatio(mixed(t.moodColor(mood), t.text, 0.1), t.pillSurface(mood)) >= 4.5);
            QVERIFY(contrastRatio(t.textSecondary, t.tintedSurface(mood)) >= 4.5);
        }
        // bars of the timeline: marks
        for (const QColor& bar : {mixed(t.surface, t.blue, t.dark ? 0.62 : 0.55), t.amber, t.vermillion}) {
            QVERIFY2(contrastRatio(bar, t.surface) >= (t.dark ? 3 : 2), qPrintable(bar.name()));
        }
    }
}

/// The bar of the tiles, plots and pane together.
QScrollBar* centreBar(const MainWindow& window)
{
    return window.findChild<QScrollArea*>(QStringLiteral("centreScroll"))->verticalScrollBar();
}

void TstAccessibility::largeFontsScrollInSmallWindows()
{
    Scene scene(ThemeMode::Light, kSmallest, QStringLiteral("large-font"));
    const MainWindow& window = scene.window();
    QTRY_VERIFY(centreBar(window)->maximum() > 0);
    const auto tiles = window.tiles()->tiles();
    QVERIFY(window.tiles()->verdict()->y() > tiles.first()->y()); // a second row rather than cut labels
    for (const auto* tile : tiles) {
        const QFont font = scene.theme().font(11);
        const int label = QFontMetrics(font).horizontalAdvance(tile->data().label);
        const int around = 12 + (tile->data().mood == Mood::Neutral ? 0 : 18);
        QVERIFY2(label <= tile->width() - around, qPrintable(tile->data().label));
    }
    for (const auto* card : window.plots()->cards()) {
        QVERIFY(card->plot()->height() >= 150);
        QVERIFY(card->plot()->geometry().bottom() <= card->height());
    }
    // Tab brings into view what it comes to
    window.plots()->cards()[3]->plot()->setFocus();
    for (int i = 0; i < 10 && !window.pane()->isAncestorOf(QApplication::focusWidget()); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(window.pane()->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(!window.pane()->tabs()->visibleRegion().isEmpty());
}

void TstAccessibility::nothingScrollsAtTheDesignsFont_data()
{
    QTest::addColumn<QString>("state");
    for (const auto* state : {"first", "running", "failed", "history", "sweep", "findings"}) {
        QTest::newRow(state) << QString::fromLatin1(state);
    }
}

void TstAccessibility::nothingScrollsAtTheDesignsFont()
{
    QFETCH(const QString, state);
    Scene scene(ThemeMode::Dark, kSmallest, state);
    QTest::qWait(50);
    QCOMPARE(centreBar(scene.window())->maximum(), 0);
    for (const auto* card : scene.window().plots()->cards()) {
        QVERIFY(card->plot()->geometry().bottom() <= card->height());
    }
}

/// With its limits open, down to the last row.
void TstAccessibility::thePanelHasRoomWhereTheWindowIsTall()
{
    Scene scene(ThemeMode::Dark, QSize(1920, 1080), QStringLiteral("finished"));
    QTest::qWait(50);
    const auto* scroll = scene.window().panel()->findChild<QScrollArea*>();
    QVERIFY(scene.window().panel()->isAdvancedOpen());
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void TstAccessibility::reducedMotionEndsThePulse()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("sweep-running"));
    auto* grid = scene.window().findChild<SweepGrid*>();
    QTRY_VERIFY(grid->isPulsing());
    Preferences wish = scene.window().preferences();
    wish.reducedMotion = true;
    wish.applyTo(scene.theme());
    QVERIFY(!grid->isPulsing());
    wish.reducedMotion = false;
    wish.applyTo(scene.theme());
    QVERIFY(grid->isPulsing());
}

void TstAccessibility::reducedMotionDrawsTwiceASecond()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    FrameScheduler& scheduler = scene.window().plots()->scheduler();
    const auto framesWhileAllMoves = [&] {
        const auto before = scheduler.framesDrawn();
        QElapsedTimer time;
        time.start();
        for (int i = 0; time.elapsed() < 1200; ++i) {
            scene.window().timeWindow().hold({10 + i * 0.01, 40 + i * 0.01});
            QTest::qWait(5);
        }
        return scheduler.framesDrawn() - before;
    };
    const auto usual = framesWhileAllMoves();
    scheduler.setReducedMotion(true);
    const auto reduced = framesWhileAllMoves();
    QVERIFY2(reduced >= 4 && reduced <= 4 * 4, qPrintable(QString::number(reduced))); // four plots
    QVERIFY2(usual > reduced, qPrintable(QString::number(usual)));
}

void TstAccessibility::highContrastIsTheSystems()
{
    QPalette system(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, Qt::white, Qt::black,
                    Qt::black);
    system.setColor(QPalette::Highlight, Qt::yellow);
    QVERIFY(isHighContrast(system));
    QVERIFY(!isHighContrast(QPalette(Qt::black, QColor(0xEFu, 0xEFu, 0xEFu), Qt::white, Qt::black, Qt::gray,
                                     Qt::black, Qt::black, Qt::white, QColor(0xEFu, 0xEFu, 0xEFu))));
    Scene scene(ThemeMode::Light, kSize, QStringLiteral("finished"));
    scene.theme().setSystemPalette(system);
    const Tokens& t = scene.theme().tokens();
    QVERIFY(t.dark);
    QCOMPARE(t.surface, QColor(Qt::black));
    QCOMPARE(t.textMuted, QColor(Qt::white));
    QCOMPARE(t.accent, QColor(Qt::yellow));
    QVERIFY(t.bandAlpha[0] > darkTokens().bandAlpha[0]);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    scene.theme().setMode(ThemeMode::Dark); // the system's choice stays
    QCOMPARE(scene.theme().tokens().accent, QColor(Qt::yellow));
    scene.theme().setSystemPalette(QPalette(Qt::lightGray));
    QCOMPARE(scene.theme().tokens().accent, darkTokens().accent);
    QCOMPARE(scene.theme().mode(), ThemeMode::Dark);
}

PARASCOPE_GUI_TEST_MAIN(TstAccessibility)
#include "tst_accessibility.moc"
