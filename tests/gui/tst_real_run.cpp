// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"
#include "measure/system/main_loop_probe.h"
#include "models/job_engine.h"
#include "panels/banner.h"
#include "panels/quantity_box.h"
#include "panels/run_panel.h"
#include "support/gui_test.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parascope;

/// The window with the real engine: runs in this process, so that no other program is needed. Times are
/// generous; nothing here judges speed.
class TstRealRun : public test::GuiTestBase {
    Q_OBJECT
private:
    struct Shown {
        Shown()
        {
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
        }
        void use(const QString& workload, double serviceNs, int threads, std::int64_t durationNs)
        {
            RunPlan plan = window.panel()->plan();
            plan.workload = workload;
            plan.parameters = {};
            plan.parameters.set(QStringLiteral("service"), serviceNs);
            plan.threads = threads;
            plan.processes = 0;
            plan.durationNs = durationNs;
            plan.warmUpNs = 0;
            window.panel()->setPlan(plan);
        }
        QTemporaryDir runs;
        MainLoopProbe probe;
        Theme theme;
        MainWindow window{theme, jobEngineFactory(&probe, [this] { return runs.path(); }), Environment()};
    };

private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void aRunIsMeasuredRecordedAndExported();
    void aChangeDuringTheRunComesBackAsAnEvent();
    void inlineTasksFreezeTheWindowAndSaySo();
    void closingDuringInlineTasksEnds();
};

void TstRealRun::aRunIsMeasuredRecordedAndExported()
{
    Shown shown;
    shown.use(QStringLiteral("sleep"), 2e6, 2, 1'500'000'000);
    QTest::mouseClick(shown.window.panel()->runButton(), Qt::LeftButton);
    auto& controller = shown.window.controller();
    QTRY_COMPARE_WITH_TIMEOUT(controller.phase(), RunPhase::Finished, 30'000);
    QVERIFY2(!shown.window.banner()->isVisible(), qPrintable(shown.window.banner()->detail()));
    QVERIFY(controller.run().counts.completed > 20);
    QCOMPARE(controller.run().workers.rows().size(), std::size_t{2});
    QVERIFY(controller.run().store.loopWatched());
    QVERIFY(controller.summary() && controller.summary()->throughputPerSecond);
    const auto live = controller.run().counts.completed;
    const QString path = controller.recordingPath();
    QVERIFY(QFile::exists(path));

    QSignalSpy exported(&shown.window.files(), &RecordingFiles::exported);
    const QString folder = shown.runs.filePath(QStringLiteral("csv"));
    shown.window.files().exportTo(ExportFormat::Csv, folder);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30'000);
    QVERIFY(QFile::exists(folder + QStringLiteral("/summary.csv")));

    shown.window.openPath(path);
    QTRY_COMPARE_WITH_TIMEOUT(controller.phase(), RunPhase::Loaded, 30'000);
    QCOMPARE(controller.run().counts.completed, live); // opens again, exactly
    QCOMPARE(shown.window.panel()->plan().workload, QStringLiteral("sleep"));
}

void TstRealRun::aChangeDuringTheRunComesBackAsAnEvent()
{
    Shown shown;
    shown.use(QStringLiteral("sleep"), 2e6, 1, 60'000'000'000);
    shown.window.run();
    auto& controller = shown.window.controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.run().counts.completed > 5, 30'000);
    for (auto* box : shown.window.panel()->findChildren<QuantityBox*>()) {
        if (box->accessibleName() == QLatin1String("Threads per process")) {
            box->setValue(3);
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(controller.run().threads, 3, 30'000);
    const auto& events = controller.run().store.events();
    const bool told = std::any_of(events.begin(), events.end(),
                                  [](const RunEvent& event) { return event.kind == QLatin1String("tune"); });
    QVERIFY(told);
    controller.stop();
    controller.stop();
    QTRY_COMPARE_WITH_TIMEOUT(controller.phase(), RunPhase::Stopped, 30'000);
}

void TstRealRun::inlineTasksFreezeTheWindowAndSaySo()
{
    Shown shown;
    shown.use(QStringLiteral("spin"), 80e6, 0, 1'500'000'000);
    shown.window.run();
    auto& controller = shown.window.controller();
    QTRY_COMPARE_WITH_TIMEOUT(controller.phase(), RunPhase::Finished, 60'000);
    QVERIFY(controller.run().stalls > 3);
    QVERIFY(controller.run().longestStallMs >= 75);
}

void TstRealRun::closingDuringInlineTasksEnds()
{
    Shown shown;
    shown.use(QStringLiteral("spin"), 30e6, 0, 60'000'000'000);
    shown.window.run();
    auto& controller = shown.window.controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.run().counts.completed > 3, 30'000);
    QVERIFY(!shown.window.close()); // asks
    QVERIFY(!shown.window.close()); // as the answer "stop and quit" does
    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.isVisible(), 30'000);
    QVERIFY(!controller.isBusy());
}

PARASCOPE_GUI_TEST_MAIN(TstRealRun)
#include "tst_real_run.moc"
