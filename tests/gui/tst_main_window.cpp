// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/quantity_box.h"
#include "panels/run_panel.h"
#include "panels/state_pill.h"
#include "panels/status_line.h"
#include "panels/tile.h"
#include "panels/tile_row.h"
#include "plots/latency_plot.h"
#include "plots/live_plot.h"
#include "shown_window.h"
#include "support/gui_test.h"
#include "workload/catalogue.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace parascope;

namespace {

Environment madeUpMachine()
{
    Environment environment;
    environment.logicalCpus = 16;
    environment.usableCpus = 16;
    environment.physicalCores = 8;
    environment.memoryBytes = 31LL << 30;
    return environment;
}

struct Shown : test::ShownWindow {
    Shown() : ShownWindow(madeUpMachine()) {}
    QPushButton* runButton() { return window.panel()->runButton(); }
    RunPhase phase() { return window.controller().phase(); }
};

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    return file.fileName();
}

} // namespace

class TstMainWindow : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void aClickRunsAndAClickStops();
    void keysRunAndStop();
    void stoppingTwiceIsHarmless();
    void aRunEndsByItself();
    void tuningReachesTheSession();
    void aPlanThatCantRunIsExplained();
    void aCorruptFileShowsABanner_data();
    void aCorruptFileShowsABanner();
    void aPlanFileFillsTheForm();
    void everyControlHasAName();
    void tabGoesThroughThePartsInOrder();
    void plotKeysWorkFromAnywhere();
    void thePanelLeavesARail();
    void aTargetMakesAWarning();
    void settingsAreRemembered();
    void escapeClosesThingsFirst();
    void layoutFollowsTheWindow();
    void theMachineIsShown();
    void secondRunStartsAfresh();
    void bothThemesPaint();
};

void TstMainWindow::aClickRunsAndAClickStops()
{
    Shown shown;
    QCOMPARE(shown.window.tiles()->verdict()->verdict().headline, QStringLiteral("Ready when you are"));
    QTest::mouseClick(shown.runButton(), Qt::LeftButton);
    QCOMPARE(shown.log.started, 1);
    QTRY_COMPARE(shown.phase(), RunPhase::Running);
    QCOMPARE(shown.runButton()->text(), QStringLiteral("Stop"));
    QTRY_VERIFY(shown.window.controller().elapsedSeconds() > 4);
    QTRY_VERIFY(shown.window.tiles()->tiles()[0]->data().figure.value == QLatin1String("600"));
    QTRY_COMPARE(shown.window.tiles()->verdict()->verdict().headline, QStringLiteral("Smooth and fast"));
    QTRY_VERIFY(shown.window.plots()->scheduler().framesDrawn() > 8);
    QTest::mouseClick(shown.runButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.phase(), RunPhase::Stopped);
    QCOMPARE(shown.log.stops, 1);
    QCOMPARE(shown.runButton()->text(), QStringLiteral("Run"));
    const auto pill = shown.window.findChild<StatePill*>()->text();
    QVERIFY2(pill.startsWith(QStringLiteral("Stopped")), qPrintable(pill));
}

void TstMainWindow::keysRunAndStop()
{
    Shown shown;
    shown.window.activateWindow();
    QTest::keyClick(&shown.window, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(shown.phase(), RunPhase::Running);
    QTest::keyClick(&shown.window, Qt::Key_R, Qt::ControlModifier); // again: nothing
    QCOMPARE(shown.log.started, 1);
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QTRY_COMPARE(shown.phase(), RunPhase::Stopped);
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QCOMPARE(shown.log.stops, 1);
}

void TstMainWindow::stoppingTwiceIsHarmless()
{
    Shown shown;
    shown.log.finishOnStop = false;
    shown.window.run();
    shown.window.controller().stop();
    QCOMPARE(shown.phase(), RunPhase::Stopping);
    QVERIFY(!shown.runButton()->isEnabled()); // "Stop now" comes after two seconds
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    const auto buttons = shown.window.findChildren<QToolButton*>();
    const auto rail = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
        return button->isVisible() && button->accessibleName() == QLatin1String("Stop");
    });
    QVERIFY(rail != buttons.end()); // stands for it
    QVERIFY(!(*rail)->isEnabled() && (*rail)->toolTip() == shown.runButton()->toolTip());
    shown.window.controller().stop();
    QCOMPARE(shown.log.stops, 1);
    QCOMPARE(shown.log.cancels, 1);
    QTRY_COMPARE(shown.phase(), RunPhase::Stopped);
    shown.window.controller().stop();
    shown.window.controller().stop();
    QCOMPARE(shown.log.stops, 1);
}

void TstMainWindow::aRunEndsByItself()
{
    Shown shown;
    shown.log.mostIntervals = 60;
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Finished);
    QCOMPARE(shown.window.timeWindow().view(), TimeWindow::Span(0, 6)); // the whole run fits
    QVERIFY(shown.window.findChild<StatePill*>()->text().startsWith(QStringLiteral("Finished 0:06")));
}

void TstMainWindow::tuningReachesTheSession()
{
    Shown shown;
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Running);
    for (auto* box : shown.window.panel()->findChildren<QuantityBox*>()) {
        if (box->accessibleName() == QLatin1String("Threads per process")) {
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QStringLiteral("7"));
            QTest::keyClick(box, Qt::Key_Return);
        }
    }
    QTRY_COMPARE(shown.log.tunings.size(), std::size_t{1});
    QCOMPARE(shown.log.tunings[0].threads, std::optional<int>(7));
    // and comes back as a marker
    QTRY_COMPARE(shown.window.controller().run().store.events().size(), std::size_t{1});
}

void TstMainWindow::aPlanThatCantRunIsExplained()
{
    Shown shown;
    RunPlan plan = shown.window.panel()->plan();
    plan.threads = 100'000;
    const auto started = shown.window.controller().start(plan);
    QVERIFY(!started.ok());
    QVERIFY(shown.window.banner()->isVisible());
    QVERIFY(!shown.window.banner()->headline().isEmpty());
    QCOMPARE(shown.log.started, 0);
    QCOMPARE(shown.phase(), RunPhase::None);
}

void TstMainWindow::aCorruptFileShowsABanner_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is not a recording");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated database") << QByteArray("SQLite format 3\0\x10\x00", 18);
    QTest::newRow("broken plan") << QByteArray("{\"workload\": ");
    QTest::newRow("plan with a typo") << QByteArray("{\"schema_version\": 1, \"workloda\": \"spin\"}");
}

void TstMainWindow::aCorruptFileShowsABanner()
{
    QFETCH(QByteArray, content);
    Shown shown;
    QTemporaryDir folder;
    shown.window.openPath(writeFile(folder, QStringLiteral("broken.parascope"), content));
    QTRY_VERIFY(shown.window.banner()->isVisible());
    QVERIFY(!shown.window.banner()->headline().isEmpty());
    QTRY_COMPARE(shown.phase(), RunPhase::None); // back where it was
    QVERIFY(shown.runButton()->isEnabled());
    shown.window.openPath(folder.filePath(QStringLiteral("missing.parascope")));
    QVERIFY(shown.window.banner()->detail().contains(QStringLiteral("missing.parascope")));
}

void TstMainWindow::aPlanFileFillsTheForm()
{
    Shown shown;
    QTemporaryDir folder;
    RunPlan plan = shown.window.panel()->plan();
    plan.workload = QStringLiteral("spin");
    plan.parameters = {};
    plan.threads = 3;
    plan.processes = 2;
    const auto path = writeFile(folder, QStringLiteral("job.json"), QJsonDocument(plan.toJson()).toJson());
    shown.window.openPath(path);
    QVERIFY2(!shown.window.banner()->isVisible(), qPrintable(shown.window.banner()->detail()));
    QCOMPARE(shown.window.panel()->plan().workload, QStringLiteral("spin"));
    QCOMPARE(shown.window.panel()->plan().threads, 3);

    // asked to run a plan that can't be read it runs nothing, and says why
    shown.window.openAndRun(writeFile(folder, QStringLiteral("typo.json"), "{\"workload\": \"no-such\"}"));
    QVERIFY(shown.window.banner()->isVisible());
    QCOMPARE(shown.log.started, 0);
    shown.window.openAndRun(path);
    QCOMPARE(shown.log.started, 1);
    QCOMPARE(shown.log.plans[0].threads, 3);
    QVERIFY(!shown.window.banner()->isVisible());
}

void TstMainWindow::everyControlHasAName()
{
    Shown shown;
    shown.window.panel()->setAdvancedOpen(true);
    int controls = 0;
    for (auto* widget : shown.window.findChildren<QWidget*>()) {
        const bool inner =
            widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QLineEdit*>(widget);
        if (widget->focusPolicy() != Qt::NoFocus && !inner && widget->isVisibleTo(&shown.window)) {
            const QString name = widget->accessibleName();
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!name.isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QStringLiteral("%1 in %2")
                                    .arg(QLatin1String(widget->metaObject()->className()),
                                         widget->parentWidget()->objectName())));
            ++controls;
        }
    }
    QVERIFY(controls > 30);
}

void TstMainWindow::tabGoesThroughThePartsInOrder()
{
    Shown shown;
    shown.log.mostIntervals = 40;
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Finished);
    shown.window.header()->openButton()->setFocus();
    const QList<QWidget*> parts{shown.window.header(), shown.window.panel(), shown.window.tiles(),
                                shown.window.plots(), shown.window.pane()};
    QList<int> visited;
    for (int i = 0; i < 120; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        for (int part = 0; part < parts.size(); ++part) {
            if (parts[part]->isAncestorOf(focus) && (visited.isEmpty() || visited.last() != part)) {
                visited.append(part);
            }
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(visited.size() >= 5);
    QCOMPARE(visited.mid(0, 5), (QList<int>{0, 1, 2, 3, 4}));
}

void TstMainWindow::plotKeysWorkFromAnywhere()
{
    Shown shown;
    shown.log.mostIntervals = 120;
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Finished);
    shown.window.centralWidget()->setFocus();
    const auto before = shown.window.timeWindow().view();
    QTest::keyClick(shown.window.centralWidget(), Qt::Key_W);
    QVERIFY(shown.window.timeWindow().view() != before);
    QTest::keyClick(shown.window.centralWidget(), Qt::Key_H);
    QVERIFY(shown.window.plots()->latency()->isHeatMap());
}

void TstMainWindow::thePanelLeavesARail()
{
    Shown shown;
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    QToolButton* rail = nullptr;
    for (auto* button : shown.window.findChildren<QToolButton*>()) {
        if (button->isVisible() && button->accessibleName() == QLatin1String("Run")) {
            rail = button;
        }
    }
    QVERIFY(rail);
    QTest::mouseClick(rail, Qt::LeftButton);
    QCOMPARE(shown.log.started, 1);
    QTRY_COMPARE(shown.phase(), RunPhase::Running);
    QTest::mouseClick(rail, Qt::LeftButton);
    QTRY_COMPARE(shown.phase(), RunPhase::Stopped);
}

void TstMainWindow::aTargetMakesAWarning()
{
    Preferences wanted;
    wanted.p99TargetMs = 1;
    wanted.write();
    Shown shown;
    shown.log.mostIntervals = 60;
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Finished);
    const auto tile = shown.window.tiles()->tiles()[2]->data();
    QCOMPARE(tile.mood, Mood::Warning);
    QVERIFY(tile.note.contains(QStringLiteral("target")));
    QCOMPARE(shown.window.tiles()->verdict()->verdict().headline, QStringLiteral("Slower than wanted"));
}

void TstMainWindow::settingsAreRemembered()
{
    {
        Shown shown;
        RunPlan plan = shown.window.panel()->plan();
        plan.workload = QStringLiteral("sleep");
        plan.threads = 5;
        shown.window.panel()->setPlan(plan);
        shown.window.timeWindow().setRange(300);
        shown.window.close();
    }
    Shown again;
    QCOMPARE(again.window.panel()->plan().workload, QStringLiteral("sleep"));
    QCOMPARE(again.window.panel()->plan().threads, 5);
    QCOMPARE(again.window.timeWindow().range(), 300.0);
}

void TstMainWindow::escapeClosesThingsFirst()
{
    Shown shown;
    shown.window.run();
    QTRY_VERIFY(shown.window.controller().elapsedSeconds() > 12);
    QTest::keyClick(&shown.window, Qt::Key_F11);
    QVERIFY(!shown.window.plots()->isVisible());
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QVERIFY(shown.window.plots()->isVisible());
    shown.window.timeWindow().hold({2, 6});
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QVERIFY(shown.window.timeWindow().follows());
    QCOMPARE(shown.log.stops, 0);
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QCOMPARE(shown.log.stops, 1);
}

void TstMainWindow::layoutFollowsTheWindow()
{
    Shown shown;
    shown.window.resize(1280, 800);
    QTRY_COMPARE(shown.window.panel()->width(), 284);
    for (const auto& info : workloadCatalogue()) { // nothing sticks out of the panel
        RunPlan plan = shown.window.panel()->plan();
        plan.workload = info.name;
        plan.parameters = {};
        shown.window.panel()->setPlan(plan);
        QCoreApplication::processEvents();
        const auto* body = shown.window.panel()->findChild<QWidget*>(QStringLiteral("panelBody"));
        QVERIFY2(body->width() <= body->parentWidget()->width(), qPrintable(info.name));
    }
    shown.window.resize(1920, 1080);
    QTRY_COMPARE(shown.window.panel()->width(), 300);
    const auto tiles = shown.window.tiles()->tiles();
    for (const auto* tile : tiles) {
        QVERIFY(std::abs(tile->width() - tiles[0]->width()) <= 1);
        QVERIFY(tile->width() >= 92);
    }
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!shown.window.panel()->isVisible());
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(shown.window.panel()->isVisible());
}

void TstMainWindow::theMachineIsShown()
{
    Shown shown;
    const auto* status = shown.window.findChild<StatusLine*>();
    QVERIFY(status->machineText().contains(QStringLiteral("16 usable CPUs")));
    QVERIFY(status->ownCostText().isEmpty());
    shown.window.run();
    QTRY_VERIFY(status->ownCostText().contains(u'%'));
    QVERIFY(status->ownCostText().contains(QStringLiteral("of one CPU"))); // the tile beside it means all
}

void TstMainWindow::secondRunStartsAfresh()
{
    Shown shown;
    shown.log.mostIntervals = 30;
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Finished);
    shown.log.mostIntervals = 10;
    shown.window.run();
    QVERIFY(shown.window.timeWindow().follows());
    QTRY_COMPARE(shown.phase(), RunPhase::Finished);
    QCOMPARE(shown.window.controller().elapsedSeconds(), 1.0);
    QCOMPARE(shown.window.controller().run().counts.completed, std::uint64_t{600});
}

void TstMainWindow::bothThemesPaint()
{
    Shown shown;
    shown.theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
    shown.log.mostIntervals = 80;
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Finished);
    const QColor dark = shown.window.grab().toImage().pixelColor(5, 60);
    QTest::keyClick(&shown.window, Qt::Key_T, Qt::ControlModifier);
    const QColor light = shown.window.grab().toImage().pixelColor(5, 60);
    QVERIFY(light.lightness() > dark.lightness() + 100);
}

PARASCOPE_GUI_TEST_MAIN(TstMainWindow)
#include "tst_main_window.moc"
