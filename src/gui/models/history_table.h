// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "models/duration_unit.h"
#include "models/history_keeper.h"
#include "record/history.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace parascope {

/// The list of all runs for a table view, newest first; searching, pinning, tagging, noting, and a bin with
/// undo. Without a history file it is empty and says why. GUI thread.
class HistoryTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Verdict, When, Workload, Setting, Throughput, P99, MaxStall, Trend, ColumnCount };
    enum Role {
        SeverityRole =
            Qt::UserRole, ///< "ok", "info", "warning", "bad", ""; of the run, or of the longest stall
        PinnedRole,
        MarkRole,  ///< "A" or "B" when marked for comparison
        TrendRole, ///< QList<double>: p99 of the last runs of the same job
        TagsRole,  ///< QStringList
    };
    static constexpr int kTrendRuns = 12;
    static constexpr int kGroupRuns = 20; ///< most repetitions of a side that are read for a comparison

    explicit HistoryTable(QObject* parent = nullptr);
    /// The folder's list; another one replaces it. What is wrong with it is told by trouble(). Runs that are
    /// not listed yet, and what a crash left behind, are read in the background, then ordered() comes.
    void openFolder(const QString& folder);
    [[nodiscard]] bool isOpen() const { return m_history != nullptr; }
    [[nodiscard]] History* history() { return m_history.get(); }
    /// Of the list that is open; empty without one.
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Why runs are missing from the list, to be shown with it; nullopt = none are.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    void setTrouble(const std::optional<Error>& trouble);
    /// Adds a run, or renews what is known of it.
    void put(const HistoryEntry& entry);
    /// The run that a run of this plan is compared with: the baseline of the same job, else the newest
    /// baseline of the same workload.
    [[nodiscard]] std::optional<HistoryEntry> baselineFor(const RunPlan& plan) const;

    void setSearch(const QString& text); ///< the list follows when nobody has typed for a moment
    void setPinnedOnly(bool only);
    void refresh();

    [[nodiscard]] const HistoryEntry* entry(int row) const;
    [[nodiscard]] QString settingText(const HistoryEntry& entry) const
    {
        return textOf(entry, Setting).toString();
    }
    [[nodiscard]] int rowOf(const QString& runId) const;
    void togglePin(int row);
    void setTags(int row, const QStringList& tags);
    void setNote(int row, const QString& note);
    void setBaseline(int row);
    /// To the bin; undo() brings back what went there last.
    void remove(const QList<int>& rows);
    [[nodiscard]] bool canUndo() const { return !m_removed.isEmpty(); }
    void undo();
    /// Marks a run as A or B; the third mark pushes out the first. A marked one is let go.
    void toggleMark(int row);
    [[nodiscard]] const QStringList& marked() const { return m_marked; }
    /// A and B stand for all completed runs of their jobs that are listed, not for one run each.
    void setWithRepetitions(bool with);
    /// The runs of a side, the marked one first: 0 = A, 1 = B. One alone where both are of the same job.
    [[nodiscard]] std::vector<HistoryEntry> group(int side) const;
    /// A and B as a comparison calls them: by their layouts, and what tells them apart where these are equal.
    [[nodiscard]] QStringList sideNames() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const parascope::Error& error);
    void marksChanged();
    void undoChanged(bool possible);
    void broughtBack(const QStringList& runIds);
    void troubleChanged();
    void ordered();

private:
    template <typename T> bool check(const Result<T>& result);
    void changed(int row);
    void marksMoved();
    void gatherGroups();
    void chooseUnits();
    [[nodiscard]] QString toolTipOf(const HistoryEntry& entry, int column) const;
    [[nodiscard]] QString markOf(const HistoryEntry& entry) const;
    [[nodiscard]] QVariant textOf(const HistoryEntry& entry, int column) const;
    [[nodiscard]] QList<double> trendOf(const HistoryEntry& entry) const;

    std::unique_ptr<History> m_history;
    QString m_folder;
    HistoryKeeper m_keeper;
    std::optional<Error> m_trouble;
    HistoryQuery m_query;
    QTimer m_search; ///< runs while somebody types
    std::vector<HistoryEntry> m_entries;
    DurationUnit m_p99Unit, m_stallUnit;            ///< of the columns, as they are listed
    mutable QHash<QString, QList<double>> m_trends; ///< by job, until the next refresh
    QStringList m_marked;
    QList<QSet<QString>> m_groups; ///< run ids of A and B, for the badges
    bool m_withRepetitions = false;
    QStringList m_removed;
};

/// "today 14:02", "yesterday 18:12", else the date; in the user's locale.
[[nodiscard]] QString whenText(const QDateTime& moment, const QDateTime& now);
/// For a narrow column: "2 threads", "4 × 2 hybrid", "inline". (layoutText() of the study is for sentences.)
[[nodiscard]] QString shortLayoutText(int threads, int processes);
/// "1 × 2 → 2 × 3, tuned": of a run that was tuned while it went, as it began and as it ended.
[[nodiscard]] QString tunedLayoutText(const SetWorkers& began, const SetWorkers& ended);
/// A figure of an entry; NaN when it is not known.
[[nodiscard]] double metricOf(const HistoryEntry& entry, const QString& name);

} // namespace parascope
