// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left while something goes, and what may not happen meanwhile.
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/run_panel.h"
#include "panels/state_pill.h"
#include "scenes.h"
#include "shown_window.h"
#include "support/gui_test.h"

#include <QPushButton>

#include <algorithm>

using namespace parascope;

using Shown = test::ShownWindow;

class TstClosing : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void closingDuringARunStopsIt();
    void theQuestionGoesWithTheRun();
    void closingDuringASweepEndsIt();
    void runningAgainDuringARunChangesNothing();
};

void TstClosing::closingDuringARunStopsIt()
{
    Shown shown;
    shown.log.finishOnStop = false;
    shown.window.run();
    QTRY_VERIFY(shown.window.controller().hasData());
    QVERIFY(!shown.window.close()); // asks first
    QVERIFY(shown.window.isVisible());
    QCOMPARE(shown.log.stops, 0);
    auto* banner = shown.window.banner();
    QVERIFY(banner->isVisible());
    const auto buttons = banner->findChildren<QPushButton*>();
    const auto agree = std::ranges::find_if(
        buttons, [](const auto* button) { return button->text() == QLatin1String("Stop and quit"); });
    QVERIFY(agree != buttons.end());
    QTest::mouseClick(*agree, Qt::LeftButton);
    QVERIFY(shown.window.isVisible());
    QCOMPARE(shown.log.stops, 1);
    QVERIFY(!shown.window.close()); // impatient
    QTRY_VERIFY(!shown.window.isVisible());
    QCOMPARE(shown.log.cancels, 1);
    QVERIFY(!shown.window.controller().isBusy());
}

/// Ctrl+Q, then Esc: the run is stopped, and nothing says that it still goes. It is asked anew next time.
void TstClosing::theQuestionGoesWithTheRun()
{
    Shown shown;
    shown.window.run();
    QTRY_VERIFY(shown.window.controller().hasData());
    QTest::keyClick(&shown.window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(shown.window.banner()->isVisible());
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Stopped);
    QVERIFY(!shown.window.banner()->isVisible());
    shown.window.run();
    QTRY_VERIFY(shown.window.controller().isBusy());
    QVERIFY(!shown.window.close());
    QVERIFY(shown.window.banner()->isVisible());
    QVERIFY(shown.window.controller().isBusy());
    shown.window.openPath(QStringLiteral("missing.parascope")); // another message is not the question
    shown.window.controller().stop();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Stopped);
    QVERIFY(shown.window.banner()->isVisible());
}

void TstClosing::closingDuringASweepEndsIt()
{
    test::Scene scene(ThemeMode::Dark, {1280, 800}, QStringLiteral("sweep-running"));
    MainWindow& window = scene.window();
    QVERIFY(window.sweep().isBusy());
    QVERIFY(window.pane()->sweepPill()->isVisible()); // on whatever page
    QVERIFY2(window.pane()->sweepPill()->text().contains(QStringLiteral(" runs")),
             qPrintable(window.pane()->sweepPill()->text()));
    QVERIFY(!window.close()); // asks first
    QVERIFY(window.sweep().isBusy() && window.banner()->isVisible());
    QVERIFY(!window.close());
    QTRY_VERIFY(!window.sweep().isBusy());
    QVERIFY(!window.pane()->sweepPill()->isVisible());
    QTRY_VERIFY(!window.isVisible());
}

void TstClosing::runningAgainDuringARunChangesNothing()
{
    Shown shown;
    shown.window.run();
    QTRY_VERIFY(shown.window.controller().hasData());
    RunPlan tuned = shown.window.panel()->plan();
    tuned.threads += 3; // as a slider leaves it
    shown.window.panel()->setPlan(tuned);
    shown.window.run();
    QCOMPARE(shown.window.panel()->plan().threads, tuned.threads);
    QCOMPARE(shown.log.stops, 0);
}

PARASCOPE_GUI_TEST_MAIN(TstClosing)
#include "tst_closing.moc"
