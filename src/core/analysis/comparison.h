// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"
#include "analysis/ratio_estimate.h"
#include "analysis/run_sample.h"
#include "base/sentence.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace parascope {

/// Changed: for sure, but of a metric that is better neither way.
enum class CompareVerdict { Better, Worse, Tie, Changed, NotComparable };
/// "better", "worse", "tie", "changed", "not_comparable"
[[nodiscard]] QString compareVerdictName(CompareVerdict verdict);

/// One metric of B against A.
struct MetricComparison {
    QString metric;   ///< name of analysis/metrics.h
    QString title;    ///< for people: "Response p99"
    Sentence subject; ///< the same within a sentence: "response p99"
    QString unit;
    bool higherIsBetter = false;
    bool neutral = false;       ///< neither is: what it costs, which may be well spent
    std::optional<double> a, b; ///< medians over the runs, or the run's figure
    std::size_t runsA = 0, runsB = 0;
    std::optional<double> ratio; ///< b / a; of paired runs the typical ratio within a pair
    std::optional<Ci95> ratioCi95;
    std::optional<RatioMethod> method; ///< of that interval
    std::optional<double> difference;  ///< Hodges and Lehmann: median of all pairwise b - a; repetitions only
    std::optional<Ci95> differenceCi95;
    std::optional<double> pValue;      ///< Mann-Whitney, two-sided, as support; repetitions only
    std::optional<double> superiority; ///< P(B > A)
    CompareVerdict verdict = CompareVerdict::NotComparable;
    Sentence reason; ///< why it is a tie or not comparable, in words
    /// Compared pair by pair, neighbours in time (analysis/paired_runs.h).
    [[nodiscard]] bool isPaired() const { return method == RatioMethod::SignedRanks; }
};

struct CompareOptions {
    double minEffect = 0.02;        ///< smaller changes are a tie, however certain
    bool ignoreDifferences = false; ///< compare although plans or machines differ
};

/// B against A: metrics, and whether they may be compared at all.
struct Comparison {
    CompareOptions options;
    QString nameA, nameB;
    std::size_t runsA = 0, runsB = 0;
    bool openLoop = false;
    QList<Sentence> notComparable; ///< why not at all; empty = comparable
    QList<Sentence> differences;   ///< settings that were changed on purpose: "threads 2 -> 4"
    QList<Sentence> notes;         ///< how the intervals were made, what disturbs
    std::vector<MetricComparison> metrics;
    [[nodiscard]] const MetricComparison* headline() const; ///< what the verdict rests on; null when absent
    [[nodiscard]] CompareVerdict
    verdict() const; ///< of the whole: of throughput, or (open loop) of response p99
    [[nodiscard]] Sentence conclusion() const; ///< one sentence
    [[nodiscard]] QString sentence() const { return conclusion().text(); }
    [[nodiscard]] const MetricComparison* find(const QString& metric) const; ///< null when absent
    [[nodiscard]] QJsonObject toJson() const;
};

/// Names of the metrics that a Comparison may hold.
[[nodiscard]] QStringList comparedMetrics();

/// Compares two groups of repetitions, or two single runs (then by blocks of time within them); each at least
/// one run. Same input, same answer. Pure; up to a second for long runs: not on a main thread.
[[nodiscard]] Comparison compareRuns(const std::vector<RunSample>& a, const std::vector<RunSample>& b,
                                     const CompareOptions& options = {});

} // namespace parascope
