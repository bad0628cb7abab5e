// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left while something goes, and what may not happen meanwhile.
#include "panels/banner.h"
#include "panels/run_panel.h"
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

void TstClosing::closingDuringASweepEndsIt()
{
    test::Scene scene(ThemeMode::Dark, {1280, 800}, QStringLiteral("sweep-running"));
    MainWindow& window = scene.window();
    QVERIFY(window.sweep().isBusy());
    QVERIFY(!window.close()); // asks first
    QVERIFY(window.sweep().isBusy() && window.banner()->isVisible());
    QVERIFY(!window.close());
    QTRY_VERIFY(!window.sweep().isBusy());
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
