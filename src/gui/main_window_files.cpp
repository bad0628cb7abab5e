// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "models/run_title.h"
#include "panels/banner.h"
#include "panels/run_panel.h"
#include "report/history_entry.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <utility>

// Opening, saving, exporting, and what a crash left behind.

namespace parascope {

namespace {
const QString kFolder = QStringLiteral("files/folder");

QString lastFolder()
{
    return QSettings().value(kFolder).toString();
}
} // namespace

bool MainWindow::openPath(const QString& path)
{
    m_showsLastRun = false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_controller.report(
            ownError(tr("can't open the file"), QDir::toNativeSeparators(path), file.errorString()));
        return false;
    }
    const QByteArray start = file.read(64).trimmed();
    if (!start.startsWith('{')) {
        m_banner->hide();
        m_files.open(path);
        return true;
    }
    auto plan = RunPlan::fromFile(path);
    auto valid = plan.ok() ? validatePlan(plan.value()) : plan;
    if (!valid.ok()) {
        m_controller.report(valid.error());
        return false;
    }
    m_banner->hide();
    m_panel->setPlan(valid.value());
    return true;
}

void MainWindow::openAndRun(const QString& path)
{
    if (!openPath(path)) {
        return;
    }
    if (m_files.isBusy()) {
        const auto opened = connect(&m_files, &RecordingFiles::opened, this, &MainWindow::run);
        connect(
            &m_files, &RecordingFiles::finished, this, [opened] { disconnect(opened); },
            Qt::SingleShotConnection);
    } else {
        run();
    }
}

void MainWindow::askOpen()
{
    if (m_controller.isBusy()) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Open"), lastFolder(),
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
    if (!m_controller.canExport() && !m_controller.held()) {
        return;
    }
    auto* dialog =
        new QFileDialog(this, tr("Save the recording"), lastFolder(), tr("Recordings (*.parascope)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("parascope"));
    dialog->selectFile(m_controller.plan().workload + QStringLiteral(".parascope"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSettings().setValue(kFolder, QFileInfo(path).absolutePath());
        m_files.save(path);
    });
    connect(dialog, &QDialog::rejected, this, &MainWindow::offerSaving);
    dialog->open();
}

void MainWindow::askExport(const ExportChoice& choice)
{
    if (!m_controller.canExport()) {
        return;
    }
    const bool intoFolder = choice.filter.isEmpty();
    const QString name = QFileInfo(QFileInfo(m_controller.recordingPath()).absolutePath()).fileName();
    auto* dialog = new QFileDialog(this, intoFolder ? tr("Folder for the CSV files") : tr("Export"),
                                   lastFolder(), choice.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (intoFolder) {
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(choice.suffix);
        dialog->selectFile(name + QLatin1Char('.') + choice.suffix);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice, intoFolder, name](const QString& path) {
        QSettings().setValue(kFolder, intoFolder ? path : QFileInfo(path).absolutePath());
        // a folder of its own, so that nothing that was there is replaced
        m_files.exportTo(choice.format,
                         intoFolder ? QDir(path).filePath(name + QStringLiteral("_csv")) : path);
    });
    dialog->open();
}

void MainWindow::fillExportMenu(QMenu* menu)
{
    menu->setAccessibleName(tr("Export"));
    menu->setToolTipsVisible(true);
    QAction* save = menu->addAction(tr("Save the recording…"));
    connect(save, &QAction::triggered, this, &MainWindow::askSave);
    menu->addSeparator();
    QList<QAction*> whole; // need all of the run in a file
    for (const ExportChoice& choice : exportChoices()) {
        whole.append(menu->addAction(choice.title));
        connect(whole.last(), &QAction::triggered, this, [this, choice] { askExport(choice); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Picture of the window…")), &QAction::triggered, this,
            &MainWindow::askPicture);
    connect(menu, &QMenu::aboutToShow, this, [this, save, whole] {
        save->setEnabled(m_controller.canExport() || m_controller.held());
        const bool inFile = m_controller.canExport();
        for (auto* action : whole) {
            action->setEnabled(inFile);
            action->setToolTip(inFile ? QString() : tr("Needs the recording in a file: save it first"));
        }
    });
}

void MainWindow::sayDone(const QString& what, const QString& path)
{
    m_banner->showNote(what, QDir::toNativeSeparators(path));
    m_banner->addAction(tr("Show in folder"), [path] {
        const QFileInfo made(path);
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(made.isDir() ? made.absoluteFilePath() : made.absolutePath()));
    });
}

void MainWindow::offerSaving()
{
    const auto held = m_controller.held();
    if (!held) {
        return;
    }
    if (m_controller.phase() == RunPhase::Failed && m_controller.error()) {
        m_banner->show(*m_controller.error());
    } else {
        m_banner->show(
            ownError(tr("this run is only in memory"), QDir::toNativeSeparators(held->file),
                     tr("Its recording could not be written. Save it where there is room, or it is "
                        "lost with the next run.")));
    }
    m_banner->addAction(tr("Save elsewhere…"), [this] { askSave(); });
}

void MainWindow::listSaved(const std::shared_ptr<const HeldRecording>& run, const QString& path)
{
    if (!m_history.isOpen() || !m_controller.summary()) {
        return;
    }
    HistoryEntry entry = historyEntryOf(run->info, *m_controller.summary(), path);
    entry.outcome = outcomeName(run->outcome.kind);
    m_history.put(entry);
    m_history.setTrouble(std::nullopt);
}

void MainWindow::askPicture()
{
    const QPixmap picture = grab(); // as it is now, without the dialog
    auto* dialog =
        new QFileDialog(this, tr("Save a picture of the window"), lastFolder(), tr("Pictures (*.png)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("parascope.png"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& path) {
        if (picture.save(path)) {
            sayDone(tr("Picture saved"), path);
        } else {
            m_controller.report(ownError(tr("can't write the picture"), QDir::toNativeSeparators(path), {}));
        }
    });
    dialog->open();
}

void MainWindow::openHistory(const QString& folder)
{
    m_sweep.openLast(QDir(folder).filePath(QStringLiteral("sweeps")));
    m_history.openFolder(folder); // when that is in order, greet() follows
    findBaseline();
}

void MainWindow::compare()
{
    QList<CompareSide> sides;
    for (const int side : {0, 1}) {
        const auto runs = m_history.group(side);
        if (runs.empty()) {
            return;
        }
        CompareSide found{m_history.sideNames().value(side), {}};
        for (const auto& run : runs) {
            found.recordings.append(run.recording);
        }
        if (runs.size() > 1) {
            found.name = tr("%1, %n run(s)", nullptr, static_cast<int>(runs.size())).arg(found.name);
        }
        sides.append(found);
    }
    m_comparing.start(sides[0], sides[1]);
}

/// The list of runs is in order: what a crash left is offered, else the last run is shown again.
void MainWindow::greet()
{
    if (!m_history.isOpen() || offerLeftovers() || m_controller.phase() != RunPhase::None ||
        !std::exchange(m_showsLastRun, false)) {
        return;
    }
    for (int row = 0; row < m_history.rowCount(); ++row) {
        const HistoryEntry& entry = *m_history.entry(row);
        if (entry.present && entry.outcome == outcomeName(OutcomeKind::Completed)) {
            m_files.open(entry.recording, RunPhase::Ready);
            return;
        }
    }
}

bool MainWindow::offerLeftovers()
{
    const auto left = m_history.history()->unfinished();
    if (!left.ok() || left.value().empty()) {
        return false;
    }
    QStringList ids;
    QString newest;
    QString name;
    for (const auto& entry : left.value()) {
        ids.append(entry.runId);
        if (newest.isEmpty() && entry.present) {
            newest = entry.recording;
            name = tr("%1, %2").arg(runTitle(entry.name, entry.workload),
                                    whenText(entry.startedUtc, QDateTime::currentDateTime()));
        }
    }
    if (newest.isEmpty()) {
        (void)m_history.history()->acknowledge(ids); // nothing is left of them
        return false;
    }
    m_banner->showNote(tr("Parascope did not end properly last time"),
                       tr("What was measured until then was kept: %1.").arg(name));
    const auto answered = [this, ids] { (void)m_history.history()->acknowledge(ids); };
    m_banner->addAction(tr("Open it"), [this, answered, newest] {
        answered();
        openPath(newest);
    });
    m_banner->addAction(tr("Leave it"), answered);
    return true;
}

} // namespace parascope
