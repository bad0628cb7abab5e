// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/table_dialog.h"

#include "models/column_titles.h"
#include "models/figures.h"
#include "plots/plot_export.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace parascope {

namespace {
constexpr double kMostWhole = 1e15; ///< what a double counts exactly
} // namespace

PlotTableModel::PlotTableModel(PlotTable table, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table))
{
    for (std::size_t column = 0; column < static_cast<std::size_t>(m_table.columns.size()); ++column) {
        m_kinds.push_back(kindOf(column));
        m_titles.append(columnTitle(m_table.columns[static_cast<qsizetype>(column)]));
    }
}

PlotTableModel::Kind PlotTableModel::kindOf(std::size_t column) const
{
    if (m_table.columns[static_cast<qsizetype>(column)] == QLatin1String("t_s")) {
        return Kind::Time; // three figures of 125.5 s would make two columns the same
    }
    const bool whole = std::all_of(m_table.rows.begin(), m_table.rows.end(), [column](const auto& row) {
        const double value = column < row.size() ? row[column] : std::nan("");
        return !std::isfinite(value) || (value == std::floor(value) && std::abs(value) < kMostWhole);
    });
    return whole ? Kind::Whole : Kind::Figure;
}

int PlotTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PlotTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant PlotTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const double value = column < row.size() ? row[column] : std::nan("");
    if (!std::isfinite(value)) {
        return unknownFigure().value;
    }
    switch (m_kinds[column]) {
    case Kind::Time:
        return clockText(value, true);
    case Kind::Whole:
        return groupedText(static_cast<std::int64_t>(value));
    case Kind::Figure:
        break;
    }
    return significantText(value);
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section))
                                                                    : QVariant();
}

TableDialog::TableDialog(const QString& title, PlotTable table, QWidget* parent)
    : QDialog(parent), m_view(new QTableView(this)), m_model(new PlotTableModel(std::move(table), this))
{
    setWindowTitle(title);
    resize(720, 460);
    auto* column = new QVBoxLayout(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(title);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_view, 1);
    auto* head = m_view->horizontalHeader();
    head->ensurePolished();
    for (int section = 0; section < head->count(); ++section) { // no title is cut
        head->resizeSection(section, std::max(head->sectionSize(section), head->sectionSizeHint(section)));
    }
    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(plotText(m_model->table())); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
    if (m_model->rowCount() > 0) {
        m_view->selectRow(0);
    }
    m_view->setFocus();
}

void showTable(QWidget* plot, const PlotTable& table)
{
    auto* dialog = new TableDialog(plot->accessibleName(), table, plot->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace parascope
