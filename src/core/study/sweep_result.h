// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"
#include "analysis/scaling_law.h"
#include "measure/system/environment.h"
#include "study/null_test.h"
#include "study/recommendation.h"
#include "study/sweep_plan.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace parascope {

inline constexpr int kNullTestCell = -1; ///< runs of the null test, which repeat the first cell
inline constexpr int kDriftCell = -2;    ///< the first cell again at the end

/// One run of a cell, as it is stored.
struct SweepRun {
    int cell = 0;
    int repetition = 0;
    QString error;                 ///< why it gave no figures; empty = it did
    QMap<QString, double> metrics; ///< numbers of analysis/metrics.h by name; unknown ones absent
    friend bool operator==(const SweepRun&, const SweepRun&) = default;
};

enum class CellState {
    Waiting, ///< has no run yet
    Running, ///< has some, needs more
    Done,    ///< known well enough, or out of repetitions
    Skipped, ///< cannot win
    Failed,  ///< its runs fail
};
[[nodiscard]] QString cellStateName(CellState state); ///< "waiting", "running", "done", "skipped", "failed"

/// What is known of a cell.
struct CellFigures {
    CellState state = CellState::Waiting;
    QString reason; ///< why it was skipped, failed or ended early
    int runs = 0;
    std::optional<double> score; ///< median of the sweep's objective
    std::optional<Ci95> scoreCi95;
    QMap<QString, double> medians;        ///< of every metric over the runs
    int steadyRuns = 0, unsteadyRuns = 0; ///< runs that were judged for it and have a steady state, or none
    bool keepsLimits = true;
    QString brokenLimit;              ///< "response_p99_ms is 31.2, above 20"; empty when all are kept
    std::optional<double> efficiency; ///< throughput / (workers x that of one worker)

    /// "no steady state" where most runs have none, "inconsistent" where they disagree; empty where all have
    /// one, or none was long enough to tell.
    [[nodiscard]] QString unsteadiness() const;
    [[nodiscard]] std::optional<double> median(const QString& metric) const;
};

/// A law along one direction of the grid.
struct SweepFit {
    QString direction; ///< "threads (processes 0)", "processes (threads 0)", "workers"
    ScalingFit fit;
};

/// Everything a sweep has come to so far; a pure function of its runs.
struct SweepResult {
    SweepPlan plan;
    Environment machine; ///< that ran it
    std::vector<SweepCell> cells;
    std::vector<CellFigures> figures; ///< one a cell
    QString objective;                ///< metric that is judged: "throughput_ops_per_s" or "response_p99_ms"
    bool higherIsBetter = true;
    std::optional<NullTest> nullTest;
    std::optional<double> driftRatio; ///< first cell at the end / in the sweep
    bool drifted = false;             ///< by more than the noise allows
    std::vector<SweepFit> fits;
    Recommendation recommendation;
    QList<Sentence> warnings;
    bool complete = false;

    [[nodiscard]] QJsonObject toJson() const;
};

/// `machine` ran it. `known`: the null test of an earlier analysis of the same sweep, which is by far the
/// most work; taken over when it has no new runs.
[[nodiscard]] SweepResult analyseSweep(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                                       const std::vector<SweepRun>& runs, const Environment& machine,
                                       const std::optional<NullTest>& known = {});

/// A run that comes next.
struct NextRun {
    int cell = 0; ///< may be kNullTestCell or kDriftCell
    int repetition = 0;
};
/// First the null test, then rounds over the cells that need more runs, each in an order of its own (by the
/// plan's seed), last the first cell again; nothing when all is done. Pure, so that a sweep that was killed
/// goes on as if it had not been.
[[nodiscard]] std::optional<NextRun> nextRun(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                                             const std::vector<SweepRun>& runs);

/// State of every cell after these runs: what is done, what is given up. Pure; analyseSweep() uses it too.
[[nodiscard]] std::vector<CellFigures> cellFigures(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                                                   const std::vector<SweepRun>& runs);
/// The metric that a sweep judges by, and the one that says how much was done (the law's X).
[[nodiscard]] QString objectiveOf(const SweepPlan& plan);
[[nodiscard]] QString throughputOf(const SweepPlan& plan);

} // namespace parascope
