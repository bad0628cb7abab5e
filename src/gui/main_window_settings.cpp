// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "panels/bottom_pane.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/run_panel.h"
#include "panels/settings_dialog.h"
#include "panels/tile_row.h"
#include "report/run_job.h"

#include <QDoubleSpinBox>
#include <QInputDialog>
#include <QJsonDocument>
#include <QSplitter>

#include <utility>

// What the person chose once and the window remembers.

namespace parascope {

namespace {
const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplitter = QStringLiteral("window/splitter");
const QString kRange = QStringLiteral("window/range");
const QString kTab = QStringLiteral("window/tab");
const QString kPanel = QStringLiteral("window/panel");
const QString kAdvanced = QStringLiteral("window/advanced");
const QString kPlan = QStringLiteral("run/plan");
} // namespace

void MainWindow::takePreferences(const Preferences& preferences)
{
    const bool folder = preferences.runsFolder != m_preferences.runsFolder;
    if (preferences.sampleEveryMs != m_preferences.sampleEveryMs ||
        preferences.probeEveryMs != m_preferences.probeEveryMs) {
        m_panel->setWatching(preferences.sampleEveryMs, preferences.probeEveryMs);
    }
    m_preferences = preferences;
    m_preferences.write();
    m_preferences.applyTo(m_theme);
    m_plots->setTarget(m_preferences.p99TargetMs);
    m_plots->scheduler().setReducedMotion(m_preferences.reducedMotion);
    if (folder && m_history.isOpen()) {
        openHistory(m_preferences.runsFolder.isEmpty() ? defaultRunsFolder() : m_preferences.runsFolder);
    }
    refreshFigures();
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_preferences, defaultRunsFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &MainWindow::takePreferences);
    connect(dialog, &SettingsDialog::layoutResetAsked, this, &MainWindow::resetLayout);
    connect(dialog, &SettingsDialog::planResetAsked, this, [this] {
        if (!m_controller.isBusy()) {
            m_panel->setPlan(validatePlan(RunPlan()).ok() ? validatePlan(RunPlan()).value() : RunPlan());
            m_panel->setWatching(m_preferences.sampleEveryMs, m_preferences.probeEveryMs);
        }
    });
    dialog->open();
}

void MainWindow::askTarget()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Wanted p99"));
    dialog->setLabelText(tr("The p99 that is wanted, in ms (0 = none):"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleRange(0, 1e6);
    dialog->setDoubleDecimals(3);
    dialog->setDoubleValue(m_preferences.p99TargetMs);
    dialog->findChild<QDoubleSpinBox*>()->setAccessibleName(dialog->windowTitle());
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double ms) {
        Preferences next = m_preferences;
        next.p99TargetMs = ms;
        takePreferences(next);
    });
    dialog->open();
}

void MainWindow::resetLayout()
{
    showNormal();
    resize(1280, 800);
    showPanel(true);
    expandPane(false);
    m_plots->enlarge(-1);
    const int room = m_splitter->height();
    m_splitter->setSizes({room * 6 / 10, room * 4 / 10});
    m_time.setRange(60);
    showTab(0);
    m_advancedByHeight = true;
    QSettings().remove(kAdvanced);
    adaptToSize();
}

void MainWindow::readSettings()
{
    const QSettings settings;
    restoreGeometry(settings.value(kGeometry).toByteArray());
    m_splitter->restoreState(settings.value(kSplitter).toByteArray());
    m_time.setRange(settings.value(kRange, 60.0).toDouble());
    m_header->showRange(m_time.range());
    m_pane->setCurrentTab(settings.value(kTab, 0).toInt());
    if (!settings.value(kPanel, true).toBool()) {
        showPanel(false); // showing what will be shown anyway would lay it out before the style is known
    }
    m_advancedByHeight = !settings.contains(kAdvanced);
    m_wasTall = height() >= 900;
    m_panel->setAdvancedOpen(settings.value(kAdvanced, m_wasTall).toBool());
    m_plots->setTarget(m_preferences.p99TargetMs);
    m_plots->scheduler().setReducedMotion(m_preferences.reducedMotion);
    const QByteArray plan = settings.value(kPlan).toByteArray();
    const auto last = plan.isEmpty() ? Result<RunPlan>(RunPlan()) : RunPlan::fromJsonText(plan);
    if (!plan.isEmpty() && last.ok()) {
        m_panel->setPlan(last.value());
    }
    m_panel->setWatching(m_preferences.sampleEveryMs, m_preferences.probeEveryMs);
}

void MainWindow::writeSettings()
{
    QSettings settings;
    settings.setValue(kGeometry, saveGeometry());
    settings.setValue(kSplitter, m_splitter->saveState());
    settings.setValue(kRange, m_time.range());
    settings.setValue(kTab, m_pane->currentTab());
    settings.setValue(kPanel, m_rail->isHidden());
    if (!m_advancedByHeight || m_panel->isAdvancedOpen() != (height() >= 900)) {
        settings.setValue(kAdvanced, m_panel->isAdvancedOpen());
    }
    m_preferences.write();
    settings.setValue(
        kPlan, QJsonDocument(m_ownPlan.value_or(m_panel->plan()).toJson()).toJson(QJsonDocument::Compact));
}

} // namespace parascope
