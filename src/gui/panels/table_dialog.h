// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plot_table.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <vector>

class QTableView;

namespace parascope {

/// The numbers of a plot for a table view, in the user's locale: times as on the axis, whole numbers in full,
/// others in three figures; en dash = not known. What is copied or exported comes from table(), exact.
class PlotTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PlotTableModel(PlotTable table, QObject* parent = nullptr);
    [[nodiscard]] const PlotTable& table() const { return m_table; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Time, Whole, Figure };
    [[nodiscard]] Kind kindOf(std::size_t column) const;
    PlotTable m_table;
    std::vector<Kind> m_kinds; ///< one a column: a column mixes no formats
    QStringList m_titles;      ///< of the columns, in the window's language
};

/// A plot as a table: for people who read rather than look, and to copy from.
class TableDialog : public QDialog {
    Q_OBJECT
public:
    TableDialog(const QString& title, PlotTable table, QWidget* parent = nullptr);
    [[nodiscard]] QTableView* view() const { return m_view; }

private:
    QTableView* m_view;
    PlotTableModel* m_model;
};

/// Opens it over the window of `plot`, with its accessible name as the title.
void showTable(QWidget* plot, const PlotTable& table);

} // namespace parascope
