// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_table.h"

#include "analysis/evidence.h"
#include "base/clock.h"
#include "models/figures.h"
#include "models/header_cell.h"
#include "models/spoken.h"
#include "models/stall_words.h"

#include <algorithm>

namespace parascope {

namespace {

QString kindText(const QString& kind)
{
    const QList<QPair<QString, QString>> names{
        {QStringLiteral("tune"), EventTable::tr("change")},
        {QStringLiteral("spawned"), EventTable::tr("started")},
        {QStringLiteral("ready"), EventTable::tr("ready")},
        {QStringLiteral("exited"), EventTable::tr("exited")},
        {QStringLiteral("respawned"), EventTable::tr("respawned")},
        {QStringLiteral("retired"), EventTable::tr("retired")},
        {QStringLiteral("warmup_end"), EventTable::tr("warm-up over")},
        {QStringLiteral("task_failed"), EventTable::tr("task failed")},
        {QStringLiteral("respawning"), EventTable::tr("restarting")},
        {QStringLiteral("hung"), EventTable::tr("hung")},
        {QStringLiteral("timed_out"), EventTable::tr("timed out")},
        {QStringLiteral("memory_limit"), EventTable::tr("memory limit")},
        {QStringLiteral("recycled"), EventTable::tr("recycled")},
        {QStringLiteral("given_up"), EventTable::tr("given up")},
        {QStringLiteral("injected"), EventTable::tr("injected")},
        {QStringLiteral("stderr"), EventTable::tr("last words")},
        {QStringLiteral("accounting"), EventTable::tr("accounting")},
        {QStringLiteral("solo"), EventTable::tr("solo task")},
        {QStringLiteral("note"), EventTable::tr("note")}};
    for (const auto& [name, text] : names) {
        if (name == kind) {
            return text;
        }
    }
    return kind;
}

QString processText(int process)
{
    return process < 0    ? QString()
           : process == 0 ? EventTable::tr("this app")
                          : EventTable::tr("process %1").arg(process);
}

} // namespace

EventTable::EventTable(QObject* parent) : QAbstractTableModel(parent) {}

EventTable::Row EventTable::rowOf(const RunEvent& event)
{
    const bool warmUpEnd = event.kind == QLatin1String("warmup_end");
    return {event.atNs, kindText(event.kind), processText(event.process),
            warmUpEnd ? tr("from here on it counts") : spokenText(eventText(event))};
}

EventTable::Row EventTable::rowOf(const Stall& stall)
{
    const QString text =
        tr("%1, %2").arg(durationFigure(nsToMs(stall.durationNs)).text(), stallReason(stall));
    return {stall.startNs, tr("stall"), processText(stall.process), text};
}

void EventTable::refresh(const LiveRun& run)
{
    QList<Row> rows;
    for (const auto& event : run.store.events()) {
        rows.append(rowOf(event));
    }
    for (const auto& stall : run.store.stalls()) {
        rows.append(rowOf(stall));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.atNs > b.atNs; });
    const auto same = [](const Row& a, const Row& b) { return a.atNs == b.atNs && a.text == b.text; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        return; // keeps the selection and the scroll position
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

double EventTable::timeOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? nsToSeconds(m_rows[row].atNs) : 0;
}

int EventTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    if (role == Qt::ToolTipRole && index.column() == Text) {
        return row.text; // a cell may have no room for it
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case When:
        return clockText(nsToSeconds(row.atNs), true);
    case Kind:
        return row.kind;
    case Process:
        return row.process;
    case Text:
        return row.text;
    default:
        return {};
    }
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto title = [&]() -> QVariant {
        switch (section) {
        case When:
            return tr("When");
        case Kind:
            return tr("Event");
        case Process:
            return tr("Process");
        case Text:
            return tr("What happened");
        default:
            return {};
        }
    };
    return headerCell(orientation, role, Qt::AlignLeft | Qt::AlignVCenter, title());
}

WorkerTable::WorkerTable(QObject* parent) : QAbstractTableModel(parent) {}

void WorkerTable::refresh(const LiveRun& run)
{
    const auto& rows = run.workers.rows();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int WorkerTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkerTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkerTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && (index.column() == Finished || index.column() == Failed)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == kRatioRole && index.column() == Busy) {
        return row.busyRatio();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Worker:
        return row.process == 0 ? tr("This app, worker %1").arg(row.worker + 1)
                                : tr("Process %1, worker %2").arg(row.process).arg(row.worker + 1);
    case Finished:
        return groupedText(static_cast<std::int64_t>(row.finished));
    case Failed:
        return groupedText(static_cast<std::int64_t>(row.failed));
    case Busy:
        return percentFigure(row.busyRatio()).text();
    default:
        return {};
    }
}

QVariant WorkerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool number = section == Finished || section == Failed;
    const auto title = [&]() -> QVariant {
        switch (section) {
        case Worker:
            return tr("Worker");
        case Finished:
            return tr("Tasks");
        case Failed:
            return tr("Failed");
        case Busy:
            return tr("Busy");
        default:
            return {};
        }
    };
    return headerCell(orientation, role, (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      title());
}

} // namespace parascope
