// SPDX-License-Identifier: GPL-3.0-or-later
// What can't be set or started just now says why, and is free again afterwards.
#include "panels/bottom_pane.h"
#include "panels/parameter_form.h"
#include "panels/quantity_box.h"
#include "panels/run_panel.h"
#include "panels/sweep_page.h"
#include "shown_window.h"
#include "support/gui_test.h"
#include "workload/catalogue.h"

#include <QPushButton>
#include <QToolButton>

using namespace parascope;

namespace {

RunPlan planFor(const QString& workload)
{
    RunPlan plan;
    plan.workload = workload;
    const auto values = parseParameters(*findWorkload(workload), {});
    plan.parameters = values.ok() ? values.value() : ParameterValues();
    return plan;
}

QuantityBox* boxNamed(const QWidget& parent, const QString& name)
{
    for (auto* box : parent.findChildren<QuantityBox*>()) {
        if (box->accessibleName() == name) {
            return box;
        }
    }
    return nullptr;
}

/// The tool tips of what can be set or pressed.
QHash<QWidget*, QString> tipsOf(const QWidget& parent)
{
    QHash<QWidget*, QString> tips;
    for (auto* widget : parent.findChildren<QWidget*>()) {
        const bool inner = qobject_cast<QuantityBox*>(widget->parentWidget());
        if (widget->focusPolicy() != Qt::NoFocus && !inner && !widget->focusProxy()) {
            tips.insert(widget, widget->toolTip());
        }
    }
    return tips;
}

} // namespace

class TstLocks : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void lockedControlsSayWhy();
    void aWorkloadThatComesDuringARunIsLocked();
    void buttonsSayWhyTheyWait();
    void aSweepWaitsForTheRun();
};

void TstLocks::lockedControlsSayWhy()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    panel.setPlan(planFor(QStringLiteral("hash-files"))); // has controls of its own
    panel.setAdvancedOpen(true);
    panel.setPlan(planFor(QStringLiteral("sha256")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the others had
    auto* duration = boxNamed(panel, QStringLiteral("Duration"));
    const QHash<QWidget*, QString> tips = tipsOf(panel);
    const QString own = duration->toolTip();
    panel.showPhase(RunPhase::Running, false);
    panel.setPlan(panel.plan()); // as the window does, with what became of the plan
    panel.showPhase(RunPhase::Running, false);
    QVERIFY(!duration->isEnabled());
    int locked = 0;
    for (auto it = tips.begin(); it != tips.end(); ++it) {
        if (!it.key()->isEnabled()) {
            ++locked;
            QVERIFY2(it.key()->toolTip().contains(QStringLiteral("when the run is over")),
                     qPrintable(it.key()->accessibleName()));
        }
    }
    QVERIFY2(locked > 15, qPrintable(QString::number(locked)));
    QVERIFY(duration->toolTip() != own && !duration->toolTip().isEmpty());
    for (const auto& name :
         {QStringLiteral("Threads per process"), QStringLiteral("Processes"), QStringLiteral("In flight")}) {
        QVERIFY(boxNamed(panel, name)->isEnabled());
    }
    panel.showPhase(RunPhase::Finished, false);
    QVERIFY(duration->isEnabled());
    QCOMPARE(duration->toolTip(), own);
    QCOMPARE(tipsOf(panel), tips);
}

void TstLocks::aWorkloadThatComesDuringARunIsLocked()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    panel.showPhase(RunPhase::Running, false);
    panel.setPlan(planFor(QStringLiteral("hash-files"))); // as a lab does
    for (const auto* button : panel.findChildren<QToolButton*>()) {
        const bool locks = button->accessibleName() == QLatin1String("Choose the input folder") ||
                           button->accessibleName().startsWith(QLatin1String("Load: "));
        QVERIFY2(!locks || (!button->isEnabled() &&
                            button->toolTip().contains(QStringLiteral("when the run is over"))),
                 qPrintable(button->accessibleName()));
    }
    panel.setPlan(planFor(QStringLiteral("sleep")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the other one had
    const auto* form = panel.findChild<ParameterForm*>();
    int locked = 0;
    for (const auto* control : tipsOf(*form).keys()) {
        locked += control->isEnabled() ? 0 : 1;
    }
    QCOMPARE(locked, static_cast<int>(tipsOf(*form).size()) - 1); // but for the size of a task
}

void TstLocks::buttonsSayWhyTheyWait()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    const auto says = [](const QPushButton* button, const char* words) {
        return !button->isEnabled() && button->toolTip().contains(QLatin1String(words));
    };
    panel.showPhase(RunPhase::Loading, false);
    QVERIFY(says(panel.runButton(), "recording is open") && says(panel.sweepButton(), "recording is open"));
    panel.showPhase(RunPhase::Stopping, false);
    QVERIFY(says(panel.runButton(), "in flight are done") && says(panel.sweepButton(), "run is over"));
    panel.showPhase(RunPhase::Finished, false);
    panel.setSweeping(true);
    QVERIFY(says(panel.runButton(), "sweep is over") && says(panel.sweepButton(), "sweep is over"));
    panel.showPhase(RunPhase::Loaded, false); // a recording that is opened meanwhile changes nothing
    QVERIFY(says(panel.runButton(), "sweep is over"));
    panel.setSweeping(false);
    for (const auto* button : {panel.runButton(), panel.sweepButton()}) {
        QVERIFY(button->isEnabled() && button->toolTip().contains(QStringLiteral("Ctrl+")));
    }
}

void TstLocks::aSweepWaitsForTheRun()
{
    Environment machine;
    machine.usableCpus = 4;
    test::ShownWindow shown(machine);
    shown.window.setSweepFactory([](const SweepPlan& plan) -> Result<std::unique_ptr<Sweep>> {
        return usageError(QStringLiteral("not today"), plan.base.workload, {});
    });
    QTest::keyClick(&shown.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* start = shown.window.pane()->sweep()->startButton();
    QVERIFY(start->isVisible() && start->isEnabled());
    shown.window.run(); // two at once would measure each other
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Running);
    QVERIFY(!start->isEnabled() && start->toolTip().contains(QStringLiteral("run is over")));
    shown.window.controller().stop();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Stopped);
    QVERIFY(start->isEnabled());
}

PARASCOPE_GUI_TEST_MAIN(TstLocks)
#include "tst_locks.moc"
