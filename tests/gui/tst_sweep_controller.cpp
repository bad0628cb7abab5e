// SPDX-License-Identifier: GPL-3.0-or-later
// The window's sweep: started, watched, at its end with its whole result.
#include "models/sweep_controller.h"

#include "played_runner.h"
#include "support/gui_test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parascope;

class TstSweepController : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itEndsWithTheResultOfAllRuns();
    void cancelledItKeepsWhatItHas();
    void anErrorIsTold();

private:
    void prepare(SweepController& controller);
    std::unique_ptr<QTemporaryDir> m_folder;
    test::PlayedMachine m_machine;
    SweepPlan m_plan;
    Sweep* m_sweep = nullptr;
};

void TstSweepController::init()
{
    GuiTestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_machine = {};
    m_machine.throughput = test::uslOver(0.02, 0.01);
    m_plan = test::sweepOver({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}, {});
    m_plan.base = validatePlan(m_plan.base).value();
}

void TstSweepController::prepare(SweepController& controller)
{
    controller.setFactory([this](const SweepPlan& plan) {
        auto opened = Sweep::open(plan, m_folder->filePath(QStringLiteral("sweep.sqlite")), nullptr);
        if (opened.ok()) {
            m_sweep = opened.value().get();
            m_sweep->setRunner(std::make_unique<test::PlayedRunner>(m_machine));
        }
        return opened;
    });
}

void TstSweepController::itEndsWithTheResultOfAllRuns()
{
    SweepController controller;
    prepare(controller);
    QSignalSpy busy(&controller, &SweepController::busyChanged);
    controller.start(m_plan);
    QVERIFY(controller.isBusy());
    QCOMPARE(controller.result().cells.size(), std::size_t{3}); // to be drawn before the first run
    QCOMPARE(controller.runsDone(), 0);
    const int most = controller.mostRuns();
    QVERIFY(most >= 3 * m_plan.repetitions);
    QTRY_COMPARE_WITH_TIMEOUT(busy.count(), 2, 60'000);
    QVERIFY(!controller.isBusy());
    QVERIFY(controller.runsDone() > 0 && controller.runsDone() <= controller.mostRuns());
    QVERIFY(controller.mostRuns() <= most);
    QVERIFY(controller.result().complete);
    QVERIFY(controller.result().nullTest && controller.result().driftRatio);
    // A null test that was taken over from an earlier analysis is the same.
    QCOMPARE(controller.result().toJson(), m_sweep->result().toJson());
    QCOMPARE(controller.runningCell(), -100);
}

void TstSweepController::cancelledItKeepsWhatItHas()
{
    SweepController controller;
    prepare(controller);
    QSignalSpy busy(&controller, &SweepController::busyChanged);
    controller.start(m_plan);
    connect(m_sweep, &Sweep::cellChanged, &controller, [&controller, this] {
        if (m_sweep->runs().size() == 5) {
            controller.cancel();
        }
    });
    QTRY_COMPARE_WITH_TIMEOUT(busy.count(), 2, 60'000);
    QVERIFY(!controller.result().complete);
    QCOMPARE(controller.result().toJson(), m_sweep->result().toJson());
}

void TstSweepController::anErrorIsTold()
{
    SweepController controller;
    controller.setFactory([](const SweepPlan&) -> Result<std::unique_ptr<Sweep>> {
        return ownError(QStringLiteral("no room"));
    });
    QSignalSpy failed(&controller, &SweepController::failed);
    controller.start(m_plan);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!controller.isBusy());
}

PARASCOPE_GUI_TEST_MAIN(TstSweepController)
#include "tst_sweep_controller.moc"
