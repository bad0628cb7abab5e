// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/run_panel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QShortcut>
#include <QSplitter>

// What the window does on keys, buttons and files, and what it remembers.

namespace parascope {

namespace {
const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplitter = QStringLiteral("window/splitter");
const QString kThemeKey = QStringLiteral("window/theme");
const QString kRange = QStringLiteral("window/range");
const QString kTab = QStringLiteral("window/tab");
const QString kPanel = QStringLiteral("window/panel");
const QString kAdvanced = QStringLiteral("window/advanced");
const QString kPlan = QStringLiteral("run/plan");
const QString kFolder = QStringLiteral("files/folder");
} // namespace

void MainWindow::addShortcut(const QKeySequence& keys, void (MainWindow::*slot)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
}

void MainWindow::addShortcuts()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), &MainWindow::run);
    addShortcut(QKeySequence(Qt::Key_Escape), &MainWindow::escape);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::askExport);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), &MainWindow::askOpen);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &MainWindow::askSave);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), &MainWindow::toggleTheme);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), &MainWindow::togglePanel);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openPicker);
    addShortcut(QKeySequence(Qt::Key_F11), &MainWindow::toggleExpanded);
    for (int tab = 0; tab < 2; ++tab) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)), this);
        connect(shortcut, &QShortcut::activated, this, [this, tab] { m_pane->setCurrentTab(tab); });
    }
}

void MainWindow::escape()
{
    if (m_pane->isExpanded()) {
        expandPane(false);
    } else if (m_time.selection()) {
        m_time.setSelection(std::nullopt);
    } else if (m_controller.isBusy() && !m_time.follows()) {
        m_time.follow();
    } else {
        m_controller.stop();
    }
}

void MainWindow::expandPane(bool expanded)
{
    m_pane->setExpanded(expanded);
    m_plots->setVisible(!expanded);
}

void MainWindow::toggleExpanded()
{
    expandPane(!m_pane->isExpanded());
}
void MainWindow::togglePanel()
{
    m_panel->setVisible(!m_panel->isVisible());
}
void MainWindow::openPicker()
{
    m_panel->openPicker();
}

void MainWindow::toggleTheme()
{
    m_theme.setMode(m_theme.mode() == ThemeMode::Dark ? ThemeMode::Light : ThemeMode::Dark);
}

void MainWindow::openPath(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_controller.report(
            ownError(tr("can't open the file"), QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    const QByteArray start = file.read(64).trimmed();
    if (!start.startsWith('{')) {
        m_banner->hide();
        m_files.open(path);
        return;
    }
    auto plan = RunPlan::fromFile(path);
    auto valid = plan.ok() ? validatePlan(plan.value()) : plan;
    if (!valid.ok()) {
        m_controller.report(valid.error());
        return;
    }
    m_banner->hide();
    m_panel->setPlan(valid.value());
}

void MainWindow::askOpen()
{
    if (m_controller.isBusy()) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Open"), QSettings().value(kFolder).toString(),
                                   tr("Recordings and plans (*.parascope *.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSettings().setValue(kFolder, QFileInfo(path).absolutePath());
        openPath(path);
    });
    dialog->open();
}

void MainWindow::askSave()
{
    if (m_controller.isBusy() || m_controller.recordingPath().isEmpty()) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save the recording"), QSettings().value(kFolder).toString(),
                                   tr("Recordings (*.parascope)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("parascope"));
    dialog->selectFile(m_controller.plan().workload + QStringLiteral(".parascope"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &m_files, &RecordingFiles::save);
    dialog->open();
}

void MainWindow::askExport()
{
    if (m_controller.isBusy() || m_controller.recordingPath().isEmpty()) {
        return;
    }
    auto* dialog =
        new QFileDialog(this, tr("Folder for the CSV files"), QSettings().value(kFolder).toString());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        // a folder of its own, so that nothing that was there is replaced
        const QString name = QFileInfo(QFileInfo(m_controller.recordingPath()).absolutePath()).fileName();
        m_files.exportCsvTo(QDir(folder).filePath(name + QStringLiteral("_csv")));
    });
    dialog->open();
}

void MainWindow::readSettings()
{
    const QSettings settings;
    restoreGeometry(settings.value(kGeometry).toByteArray());
    m_splitter->restoreState(settings.value(kSplitter).toByteArray());
    m_time.setRange(settings.value(kRange, 60.0).toDouble());
    m_header->showRange(m_time.range());
    m_pane->setCurrentTab(settings.value(kTab, 0).toInt());
    m_panel->setVisible(settings.value(kPanel, true).toBool());
    m_advancedByHeight = !settings.contains(kAdvanced);
    m_wasTall = height() >= 900;
    m_panel->setAdvancedOpen(settings.value(kAdvanced, m_wasTall).toBool());
    const QByteArray plan = settings.value(kPlan).toByteArray();
    const auto last = plan.isEmpty() ? Result<RunPlan>(RunPlan()) : RunPlan::fromJsonText(plan);
    if (!plan.isEmpty() && last.ok()) {
        m_panel->setPlan(last.value());
    }
}

void MainWindow::writeSettings()
{
    QSettings settings;
    settings.setValue(kGeometry, saveGeometry());
    settings.setValue(kSplitter, m_splitter->saveState());
    settings.setValue(kRange, m_time.range());
    settings.setValue(kTab, m_pane->currentTab());
    settings.setValue(kPanel, m_panel->isVisibleTo(this));
    if (!m_advancedByHeight || m_panel->isAdvancedOpen() != (height() >= 900)) {
        settings.setValue(kAdvanced, m_panel->isAdvancedOpen());
    }
    settings.setValue(kThemeKey,
                      m_theme.mode() == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"));
    settings.setValue(kPlan, QJsonDocument(m_panel->plan().toJson()).toJson(QJsonDocument::Compact));
}

} // namespace parascope
