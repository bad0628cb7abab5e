// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "panels/banner.h"
#include "panels/run_panel.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

// Opening, saving, exporting, and what a crash left behind.

namespace parascope {

namespace {
const QString kFolder = QStringLiteral("files/folder");

QString lastFolder()
{
    return QSettings().value(kFolder).toString();
}
} // namespace

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
    if (m_controller.isBusy() || m_controller.recordingPath().isEmpty()) {
        return;
    }
    auto* dialog =
        new QFileDialog(this, tr("Save the recording"), lastFolder(), tr("Recordings (*.parascope)"));
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
    auto* dialog = new QFileDialog(this, tr("Folder for the CSV files"), lastFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        // a folder of its own, so that nothing that was there is replaced
        const QString name = QFileInfo(QFileInfo(m_controller.recordingPath()).absolutePath()).fileName();
        m_files.exportCsvTo(QDir(folder).filePath(name + QStringLiteral("_csv")));
    });
    dialog->open();
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
            m_banner->showNote(tr("Picture saved"), QDir::toNativeSeparators(path));
        } else {
            m_controller.report(ownError(tr("can't write the picture"), QDir::toNativeSeparators(path), {}));
        }
    });
    dialog->open();
}

void MainWindow::openHistory(const QString& folder)
{
    m_history.openFolder(folder);
    offerLeftovers();
}

void MainWindow::compare(const QString& runA, const QString& runB)
{
    const auto* a = m_history.entry(m_history.rowOf(runA));
    const auto* b = m_history.entry(m_history.rowOf(runB));
    if (a && b) {
        m_comparing.start(a->recording, m_history.settingText(*a), b->recording, m_history.settingText(*b));
    }
}

void MainWindow::offerLeftovers()
{
    if (!m_history.isOpen()) {
        return;
    }
    const auto left = m_history.history()->unfinished();
    if (!left.ok() || left.value().empty()) {
        return;
    }
    QStringList ids;
    QString newest;
    QString name;
    for (const auto& entry : left.value()) {
        ids.append(entry.runId);
        if (newest.isEmpty() && entry.present) {
            newest = entry.recording;
            name = tr("%1, %2").arg(entry.name, whenText(entry.startedUtc, QDateTime::currentDateTime()));
        }
    }
    if (newest.isEmpty()) {
        (void)m_history.history()->acknowledge(ids); // nothing is left of them
        return;
    }
    m_banner->showNote(tr("Parascope did not end properly last time"),
                       tr("What was measured until then was kept: %1.").arg(name));
    const auto answered = [this, ids] { (void)m_history.history()->acknowledge(ids); };
    m_banner->addAction(tr("Open it"), [this, answered, newest] {
        answered();
        openPath(newest);
    });
    m_banner->addAction(tr("Leave it"), answered);
}

} // namespace parascope
