// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plot_menu.h"

#include "panels/table_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

namespace parascope {

namespace {
const QString kFolder = QStringLiteral("files/folder");
}

PlotMenu::PlotMenu(PlotSource source, bool canEnlarge, QWidget* parent)
    : QMenu(parent), m_source(std::move(source))
{
    // It closes before its action is triggered: only then is it known whether a file dialog still needs it.
    connect(this, &QMenu::aboutToHide, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (!m_asking) {
                deleteLater();
            }
        });
    });
    connect(addAction(tr("Show as table")), &QAction::triggered, this, [this] {
        if (m_source.widget) {
            showTable(m_source.widget, m_source.table());
        }
    });
    if (canEnlarge) {
        connect(addAction(tr("Enlarge")), &QAction::triggered, this, &PlotMenu::enlargeAsked);
    }
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
    if (m_source.widget) {
        QApplication::clipboard()->setText(plotText(m_source.table()));
    }
}

void PlotMenu::copyPicture()
{
    if (m_source.widget) {
        QApplication::clipboard()->setPixmap(plotPicture(m_source));
    }
}

void PlotMenu::askExport(const QString& suffix)
{
    if (!m_source.widget) {
        return;
    }
    auto* dialog = new QFileDialog(parentWidget(), tr("Export the plot"),
                                   QSettings().value(kFolder).toString(), QStringLiteral("*.%1").arg(suffix));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_source.id + QLatin1Char('.') + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_asking = true;
    setParent(dialog, windowFlags()); // lives as long as the dialog, to tell what came of it
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSettings().setValue(kFolder, QFileInfo(path).absolutePath());
        if (!m_source.widget) {
            return;
        }
        const auto done = exportPlot(m_source, path);
        if (done.ok()) {
            Q_EMIT exported(path);
        } else {
            Q_EMIT failed(done.error());
        }
    });
    dialog->open();
}

void offerPlotMenu(const PlotSource& source, std::function<void(PlotMenu&)> opened)
{
    QWidget* plot = source.widget;
    plot->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(plot, &QWidget::customContextMenuRequested, plot,
                     [plot, source, opened = std::move(opened)](const QPoint& position) {
                         auto* menu = new PlotMenu(source, false, plot);
                         opened(*menu);
                         menu->popup(plot->mapToGlobal(position));
                     });
}

} // namespace parascope
