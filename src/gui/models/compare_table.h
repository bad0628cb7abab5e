// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QAbstractTableModel>

namespace parascope {

/// The metrics of a comparison: A, B, the change with its interval, and whether it is better, worse or a tie.
class CompareTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Metric, A, B, Change, Percent, ColumnCount };
    enum Role { RatioRole = Qt::UserRole, LowRole, HighRole, VerdictRole };
    explicit CompareTable(QObject* parent = nullptr);
    void show(const Comparison& comparison);
    /// Largest change to draw, as log2 of the ratio.
    [[nodiscard]] double widest() const { return m_widest; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Comparison m_comparison;
    double m_widest = 1;
};

/// A figure of a metric with its unit: "31.3 ms", "628 /s".
[[nodiscard]] QString metricText(double value, const QString& unit);

} // namespace parascope
