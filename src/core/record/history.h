// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "run/run_plan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace parascope {

/// How a run ended that was tuned while it went: figures of its card alone, beside the published ones.
inline constexpr auto kThreadsAtEnd = "threads_at_end";
inline constexpr auto kProcessesAtEnd = "processes_at_end";

/// One run as the history knows it. What must be right is in the recording; this is its index card.
struct HistoryEntry {
    QString runId;
    QString jobHash; ///< same for all runs of one job: jobHashOf()
    QString name;    ///< the plan's, or its workload's when it has none
    QString workload;
    QString setting; ///< RunPlan::summary()
    int threads = 0;
    int processes = 0;
    QDateTime startedUtc;
    double seconds = 0;                ///< of the measured part
    QString outcome;                   ///< "running", "completed", "cancelled", "failed", "unfinished"
    QString outcomeText;               ///< the error's sentence
    QString verdict;                   ///< one sentence, once finished
    QString severity;                  ///< of the verdict: "ok", "info", "warning", "bad", "" = unknown
    QString recording;                 ///< absolute path of the file; empty when it couldn't be written
    bool present = false;              ///< the file exists now
    std::map<QString, double> metrics; ///< key figures under their published names (analysis/metrics.h)
    bool pinned = false;
    bool baseline = false; ///< the run that others of its job are compared with
    QStringList tags;
    QString note;
};

/// Which runs to list; what is empty is not asked. Runs in the bin are only listed with `binned`.
struct HistoryQuery {
    QString text; ///< every word must be in the name, workload, setting, verdict, outcome, tags, note or id
    QString tag;
    QString jobHash;
    QString workload;
    bool pinnedOnly = false;
    bool binned = false;
    int limit = 500; ///< newest first
    int offset = 0;
};

struct TrendPoint {
    QString runId;
    QDateTime startedUtc;
    double value = 0;
};

/// Same for plans that ask the same: everything but name and seed counts. 16 hex digits.
[[nodiscard]] QString jobHashOf(const RunPlan& plan);

/// The list of all runs, in <folder>/history.sqlite. One object, one thread; any number of objects and
/// programs may have the same folder open. Nothing here takes longer than a few milliseconds but emptyBin().
/// Errors (Own) say why the file can't be used; they never stop a run.
class History {
public:
    [[nodiscard]] static Result<std::unique_ptr<History>> open(const QString& folder);
    ~History();
    History(const History&) = delete;
    History& operator=(const History&) = delete;

    // a run's life
    /// Registers a run that starts now, as "running" until finish() or until this process has died.
    [[nodiscard]] Result<void> begin(const HistoryEntry& entry);
    /// Stores outcome, figures, verdict and recording of a run; one that never began is added. Pin, tags and
    /// note stay.
    [[nodiscard]] Result<void> finish(const HistoryEntry& entry);

    // reading
    [[nodiscard]] Result<std::vector<HistoryEntry>> list(const HistoryQuery& query = {}) const;
    /// Empty when there is no such run.
    [[nodiscard]] Result<std::optional<HistoryEntry>> find(const QString& runId) const;
    [[nodiscard]] Result<QStringList> allTags() const;
    /// A figure of the completed runs of a job that have it, oldest first; at most the last `limit`.
    [[nodiscard]] Result<std::vector<TrendPoint>> trend(const QString& jobHash, const QString& metric,
                                                        int limit = 200) const;
    [[nodiscard]] Result<std::optional<HistoryEntry>> baselineOf(const QString& jobHash) const;
    /// Runs whose program died: to be offered to the person until acknowledge(). Newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> unfinished();
    [[nodiscard]] Result<void> acknowledge(const QStringList& runIds);

    // what a person says about a run
    [[nodiscard]] Result<void> setPinned(const QString& runId, bool pinned);
    /// There is one baseline a job: the last one set.
    [[nodiscard]] Result<void> setBaseline(const QString& runId, bool baseline);
    [[nodiscard]] Result<void> setTags(const QString& runId, const QStringList& tags);
    [[nodiscard]] Result<void> setNote(const QString& runId, const QString& note);

    // the bin: undo instead of a question
    [[nodiscard]] Result<void> remove(const QStringList& runIds);
    [[nodiscard]] Result<void> restore(const QStringList& runIds);
    /// Forgets what went to the bin before `before`, and deletes the folders of those runs that lie below a
    /// folder of their own (makeRunFolder()). Returns how many runs went.
    [[nodiscard]] Result<int> emptyBin(const QDateTime& before);

private:
    History();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parascope
