// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plot_menu.h"

#include "panels/table_dialog.h"
#include "plots/live_plot.h"
#include "plots/plot_export.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace parascope {

namespace {
const QString kFolder = QStringLiteral("files/folder");
}

PlotMenu::PlotMenu(LivePlot* plot, QWidget* parent) : QMenu(parent), m_plot(plot)
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(addAction(tr("Show as table")), &QAction::triggered, this, [plot = m_plot] {
        if (plot) {
            showTable(plot, plot->table());
        }
    });
    connect(addAction(tr("Enlarge")), &QAction::triggered, this, &PlotMenu::enlargeAsked);
    addSeparator();
    connect(addAction(tr("Copy the numbers")), &QAction::triggered, this, &PlotMenu::copyNumbers);
    connect(addAction(tr("Copy the picture")), &QAction::triggered, this, &PlotMenu::copyPicture);
    addSeparator();
    const QList<QPair<QString, QString>> formats{{QStringLiteral("csv"), tr("Export visible range as CSV…")},
                                                 {QStringLiteral("png"), tr("Export visible range as PNG…")},
                                                 {QStringLiteral("svg"), tr("Export visible range as SVG…")}};
    for (const auto& [suffix, text] : formats) {
        connect(addAction(text), &QAction::triggered, this, [this, end = suffix] { askExport(end); });
    }
}

void PlotMenu::copyNumbers()
{
    if (m_plot) {
        QApplication::clipboard()->setText(plotText(m_plot->table()));
    }
}

void PlotMenu::copyPicture()
{
    if (m_plot) {
        QApplication::clipboard()->setPixmap(m_plot->toPixmap(m_plot->width(), m_plot->height(), 2.0));
    }
}

void PlotMenu::askExport(const QString& suffix)
{
    if (!m_plot) {
        return;
    }
    // the menu is gone by the time a file is chosen
    auto* board = parentWidget();
    auto* dialog = new QFileDialog(board, tr("Export the plot"), QSettings().value(kFolder).toString(),
                                   QStringLiteral("*.%1").arg(suffix));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_plot->id() + QLatin1Char('.') + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_DeleteOnClose, false);
    setParent(dialog); // and lives as long as the dialog, to tell what came of it
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSettings().setValue(kFolder, QFileInfo(path).absolutePath());
        if (!m_plot) {
            return;
        }
        const auto done = exportPlot(*m_plot, path);
        if (done.ok()) {
            Q_EMIT exported(path);
        } else {
            Q_EMIT failed(done.error());
        }
    });
    dialog->open();
}

} // namespace parascope
