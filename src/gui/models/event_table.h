// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_run.h"

#include <QAbstractTableModel>

namespace parascope {

/// Events and stalls of the run, newest first: when, what kind, where, in words.
class EventTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Kind, Process, Text, ColumnCount };
    explicit EventTable(QObject* parent = nullptr);
    void refresh(const LiveRun& run);
    /// Time of a row in seconds since the start.
    [[nodiscard]] double timeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::int64_t atNs;
        QString kind;
        QString process;
        QString text;
    };
    [[nodiscard]] static Row rowOf(const RunEvent& event);
    [[nodiscard]] static Row rowOf(const Stall& stall);
    QList<Row> m_rows;
};

/// One row per worker: tasks, failures and share of busy time.
class WorkerTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Worker, Finished, Failed, Busy, ColumnCount };
    static constexpr int kRatioRole = Qt::UserRole; ///< busy share 0..1 of column Busy
    explicit WorkerTable(QObject* parent = nullptr);
    void refresh(const LiveRun& run);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<WorkerTotals::Row> m_rows;
};

} // namespace parascope
