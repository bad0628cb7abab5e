// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare_table.h"

#include "models/figures.h"
#include "models/header_cell.h"
#include "models/spoken.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {

QString metricText(double value, const QString& unit)
{
    return unit == QLatin1String("ms")      ? durationFigure(value).text()
           : unit == QLatin1String("1/s")   ? rateFigure(value).text()
           : unit == QLatin1String("bytes") ? memoryFigure(value).text()
           : unit == QLatin1String("1")     ? percentFigure(value).text()
                                            : significantText(value);
}

namespace {

/// Figures stand under each other by their last digit.
Qt::Alignment alignmentOf(int column)
{
    const bool figure =
        column == CompareTable::A || column == CompareTable::B || column == CompareTable::Percent;
    return (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

CompareTable::CompareTable(QObject* parent) : QAbstractTableModel(parent) {}

void CompareTable::show(const Comparison& comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_widest = 0.1;
    for (const auto& metric : m_comparison.metrics) {
        if (metric.ratio && *metric.ratio > 0) {
            m_widest = std::max(m_widest, std::abs(std::log2(*metric.ratio)));
        }
    }
    endResetModel();
}

int CompareTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.metrics.size());
}

int CompareTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& metric = m_comparison.metrics[static_cast<std::size_t>(index.row())];
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto change = [&] {
        if (!metric.ratio) {
            return unknownFigure().value;
        }
        if (metric.verdict == CompareVerdict::Tie) {
            return tr("tie");
        }
        const double percent = *metric.ratio - 1;
        return (percent >= 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) +
               percentFigure(std::abs(percent)).text();
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Metric:
            return coreText(metric.title);
        case A:
            return metricText(metric.a.value_or(none), metric.unit);
        case B:
            return metricText(metric.b.value_or(none), metric.unit);
        case Percent:
            return change();
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return spoken(metric.reason);
    case Qt::AccessibleTextRole:
        return index.column() == Change ? QVariant(change()) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case RatioRole:
        return metric.ratio.value_or(none);
    case LowRole:
        return metric.ratioCi95 ? metric.ratioCi95->low.value_or(none) : none;
    case HighRole:
        return metric.ratioCi95 ? metric.ratioCi95->high.value_or(none) : none;
    case VerdictRole:
        return static_cast<int>(metric.verdict);
    default:
        return {};
    }
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto title = [&]() -> QVariant {
        switch (section) {
        case Metric:
            return tr("Metric");
        case A:
            return m_comparison.nameA;
        case B:
            return m_comparison.nameB;
        case Change:
            return tr("Change, 95 % interval");
        default:
            return QString();
        }
    };
    if (orientation == Qt::Horizontal && (section == A || section == B)) {
        if (role == Qt::ToolTipRole) {
            return title();
        }
        if (role == Qt::AccessibleTextRole) {
            return (section == A ? tr("run A: %1") : tr("run B: %1")).arg(title().toString());
        }
    }
    return headerCell(orientation, role, alignmentOf(section), title());
}

} // namespace parascope
