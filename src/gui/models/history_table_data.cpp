// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_table.h"

#include "models/figures.h"
#include "models/header_cell.h"
#include "models/run_title.h"
#include "models/spoken.h"
#include "report/verdict.h"

#include <cmath>

// What a view asks for: texts, figures and marks of the entries.

namespace parascope {

namespace {
const QString kThroughput = QStringLiteral("throughput_ops_per_s");
const QString kP99 = QStringLiteral("response_p99_ms");
const QString kMaxDelay = QStringLiteral("loop_delay_max_ms");
/// Figures stand under each other by their last digit.
Qt::Alignment alignmentOf(int column)
{
    const bool figure =
        column == HistoryTable::Throughput || column == HistoryTable::P99 || column == HistoryTable::MaxStall;
    return (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString layoutOf(const HistoryEntry& entry)
{
    const SetWorkers began{entry.threads, entry.processes};
    if (!(metricOf(entry, QStringLiteral("settings_changed")) > 0)) {
        return shortLayoutText(began.threads, began.processes);
    }
    const double threads = metricOf(entry, QLatin1String(kThreadsAtEnd));
    const double processes = metricOf(entry, QLatin1String(kProcessesAtEnd));
    const bool known = !std::isnan(threads) && !std::isnan(processes); // cards of older versions say less
    return tunedLayoutText(began, known ? SetWorkers{static_cast<int>(threads), static_cast<int>(processes)}
                                        : began);
}

} // namespace

int HistoryTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QList<double> HistoryTable::trendOf(const HistoryEntry& entry) const
{
    const auto known = m_trends.constFind(entry.jobHash);
    if (known != m_trends.constEnd()) {
        return *known;
    }
    QList<double> values;
    if (m_history) {
        const auto points = m_history->trend(entry.jobHash, kP99, kTrendRuns);
        if (points.ok()) {
            for (const auto& point : points.value()) {
                values.append(point.value);
            }
        }
    }
    m_trends.insert(entry.jobHash, values);
    return values;
}

QVariant HistoryTable::textOf(const HistoryEntry& entry, int column) const
{
    switch (column) {
    case When:
        return whenText(entry.startedUtc, QDateTime::currentDateTime());
    case Workload:
        return runTitle(entry.name, entry.workload);
    case Setting:
        return layoutOf(entry);
    case Throughput:
        return rateFigure(metricOf(entry, kThroughput)).text();
    case P99:
        return m_p99Unit.figure(metricOf(entry, kP99)).text();
    case MaxStall:
        return m_stallUnit.figure(metricOf(entry, kMaxDelay)).text();
    default:
        return {};
    }
}

void HistoryTable::chooseUnits()
{
    const auto unitOf = [this](const QString& metric) {
        std::vector<double> values;
        for (const auto& shown : m_entries) {
            values.push_back(metricOf(shown, metric));
        }
        return DurationUnit::ofColumn(values);
    };
    m_p99Unit = unitOf(kP99);
    m_stallUnit = unitOf(kMaxDelay);
}

QStringList HistoryTable::sideNames() const
{
    const auto *a = entry(rowOf(m_marked.value(0))), *b = entry(rowOf(m_marked.value(1)));
    if (!a || !b) {
        return {};
    }
    const QString setting = settingText(*a);
    if (setting != settingText(*b)) {
        return {setting, settingText(*b)};
    }
    for (const int column : {Workload, When}) {
        const QString ofA = textOf(*a, column).toString(), ofB = textOf(*b, column).toString();
        if (ofA != ofB) { // in front, since a narrow head cuts the end
            return {tr("%1, %2").arg(ofA, setting), tr("%1, %2").arg(ofB, setting)};
        }
    }
    return {tr("Run %1").arg(a->runId), tr("Run %1").arg(b->runId)};
}

/// What of the run has no column, below the figure that the column rounds.
QString HistoryTable::toolTipOf(const HistoryEntry& entry, int column) const
{
    QStringList lines;
    if (column == P99 || column == MaxStall) {
        const double ms = metricOf(entry, column == P99 ? kP99 : kMaxDelay);
        const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        lines.append(QStringLiteral("%1: %2").arg(title, DurationUnit::ofColumn({&ms, 1}).exact(ms).text()));
    }
    if (column == Setting) {
        lines.append(layoutOf(entry)); // which may be longer than the column is wide
    }
    lines.append(tr("Run %1").arg(entry.runId));
    for (const QString& line :
         {spokenText(entry.setting), spokenText(entry.verdict), spokenText(entry.outcomeText), entry.note,
          entry.tags.join(QStringLiteral(", "))}) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant HistoryTable::data(const QModelIndex& index, int role) const
{
    const HistoryEntry* shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*shown, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(*shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Verdict
                   ? QVariant(spokenText(shown->verdict.isEmpty() ? shown->outcome : shown->verdict))
                   : textOf(*shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case SeverityRole:
        if (index.column() == MaxStall) { // of this figure alone
            const double ms = metricOf(*shown, kMaxDelay);
            return ms >= kLongStallMs ? QStringLiteral("bad")
                   : ms >= kStallMs   ? QStringLiteral("warning")
                                      : QStringLiteral("ok");
        }
        return shown->outcome == QLatin1String("failed") ? QStringLiteral("bad") : shown->severity;
    case PinnedRole:
        return shown->pinned;
    case MarkRole:
        return markOf(*shown);
    case TrendRole:
        return index.column() == Trend ? QVariant::fromValue(trendOf(*shown)) : QVariant();
    case TagsRole:
        return shown->tags;
    default:
        return {};
    }
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal && section == MaxStall) {
        return tr("Longest time the main thread of the app did not answer, in the measured part of the run.");
    }
    const auto title = [&]() -> QVariant {
        switch (section) {
        case When:
            return tr("When");
        case Workload:
            return tr("Workload");
        case Setting:
            return tr("Configuration");
        case Throughput:
            return tr("Throughput");
        case P99:
            return tr("p99");
        case MaxStall:
            return tr("Max stall");
        case Trend:
            return tr("p99, last %1 runs").arg(kTrendRuns);
        default:
            return QString();
        }
    };
    return headerCell(orientation, role, alignmentOf(section), title());
}

} // namespace parascope
