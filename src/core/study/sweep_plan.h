// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "run/run_plan.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace parascope {

/// One setting and the values it takes. Settings: "threads", "processes", "in_flight", "rate", "chunk",
/// "task_size" (the workload's own), the name of any parameter of the workload, or of a {placeholder} in its
/// command line ("jobs" for {jobs}).
struct SweepAxis {
    QString setting;
    QStringList values; ///< as a person writes them: "4", "64KiB", "exponential"
    friend bool operator==(const SweepAxis&, const SweepAxis&) = default;
};

/// The values of a range: "1-8", "1-8+2" (steps of 2), "1-32*2" (doubling), "1,2,4", "auto" (1, 2, 4, ... up
/// to N - 1, N, N + 1 and 2 N with N = `usableCpus`), and lists of these. Errors (Usage). Pure.
[[nodiscard]] Result<QStringList> parseSweepRange(const QString& text, int usableCpus);

/// What the recommended setting must keep: `metric` (of analysis/metrics.h) at most `value`.
struct SweepLimit {
    QString metric; ///< "loop_delay_p98_ms", "response_p99_ms", "rss_peak_bytes", "error_ratio"
    double value = 0;
    friend bool operator==(const SweepLimit&, const SweepLimit&) = default;
};
/// "main_p98_ms=50", "response_p99_ms=20", "memory=512MiB", "errors=0", or any metric's name. Errors (Usage).
[[nodiscard]] Result<SweepLimit> parseSweepLimit(const QString& text);

/// Many runs for one question. An immutable value; JSON in and out.
struct SweepPlan {
    RunPlan base;
    std::vector<SweepAxis> axes;
    std::vector<SweepLimit> limits;
    int repetitions = 12;                ///< at most, of each cell
    std::int64_t runNs = 1'000'000'000;  ///< measured part of one run (a batch lasts until it is done)
    std::int64_t warmUpNs = 300'000'000; ///< of every run
    double precision = 0.02;             ///< a cell is done when its median is known this well
    bool skipHopeless = true;            ///< give up cells that cannot win
    bool nullTest = true;                ///< first a cell against itself
    std::uint64_t seed = 1;              ///< of the order

    /// The same questions in a quarter of the time.
    [[nodiscard]] SweepPlan quick() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SweepPlan> fromJson(const QJsonObject& object);
    friend bool operator==(const SweepPlan&, const SweepPlan&) = default;
};

/// One combination of values.
struct SweepCell {
    int index = 0;
    QStringList values; ///< one for each axis
    RunPlan plan;       ///< ready to run
    [[nodiscard]] int threads() const { return plan.threads; }
    [[nodiscard]] int processes() const { return plan.processes; }
    [[nodiscard]] QString label(const SweepPlan& sweep) const; ///< "threads 2, processes 4"
};

inline constexpr std::size_t kMaxSweepCells = 1000;

/// All combinations, first axis slowest. Errors (Usage): no axis, too many cells, a cell whose plan can't run
/// (names it).
[[nodiscard]] Result<std::vector<SweepCell>> cellsOf(const SweepPlan& plan);

/// How many runs the null test and the drift check at the end have.
[[nodiscard]] int nullRunsOf(const SweepPlan& plan);
[[nodiscard]] int driftRunsOf(const SweepPlan& plan);
/// How long one run of a cell takes, about; of a batch it is not known before.
[[nodiscard]] std::int64_t runTimeOf(const SweepPlan& plan, const SweepCell& cell);
/// How long it takes at most, in ns: shown before the start.
[[nodiscard]] std::int64_t longestTimeOf(const SweepPlan& plan, const std::vector<SweepCell>& cells);

} // namespace parascope
