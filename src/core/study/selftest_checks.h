// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/queue_trial.h"
#include "study/run_figures.h"
#include "study/selftest_row.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace parascope {

/// Verdicts of the self-test: measured figures in, rows out. Pure; any thread. A figure that is NaN fails.

/// What the loop probe said about one injected stall.
struct StallFigures {
    std::int64_t truthNs = 0;    ///< how long the handler kept the thread, by the clock
    std::int64_t measuredNs = 0; ///< longest busy period
    int stalls = 0;              ///< reported as such (50 ms or more)
    int others = 0;              ///< further busy periods of at least half the truth
    StallCause cause = StallCause::NotAvailable;
};
/// Several stalls of one length: each found, each within 0.5 ms, nothing else found, and, where the platform
/// tells causes, the right one.
[[nodiscard]] SelfTestRow checkStalls(const QString& name, const std::vector<StallFigures>& stalls,
                                      StallCause expectedCause);
/// A handler that ran a loop of its own all the time.
[[nodiscard]] SelfTestRow checkNestedLoop(const std::vector<StallFigures>& loops);

/// Service time, mean response and p99 against the replayed sequence (5 %), mean response against the formula
/// (5 % and 3 standard errors); everything that was submitted came back.
[[nodiscard]] QList<SelfTestRow> checkQueue(const QueueTrial& trial, const RunFigures& run);

/// Closed loop: N = X R within 2 %.
[[nodiscard]] SelfTestRow checkLittle(const RunFigures& measured);
/// Spinning tasks of `serviceNs` each: busy time of the workers = X * service, CPU time = busy time, within
/// 5 %.
[[nodiscard]] QList<SelfTestRow> checkUtilization(const RunFigures& measured, double serviceNs);

/// A batch: every item came back, once and in its place, with the right result.
struct BatchFigures {
    std::uint64_t items = 0; ///< that were asked for
    TaskCounts counts;
    QByteArray results; ///< in input order
    std::vector<std::uint8_t> failed;
};
/// `expected` = what the results must be.
[[nodiscard]] SelfTestRow checkCounts(const QString& name, const BatchFigures& batch,
                                      const QByteArray& expected);

/// Records values, encodes and decodes the histogram, and compares it with itself and with the sorted values.
struct HistogramFigures {
    bool sameAfterDecoding = false;
    double worstPercentileError = 0; ///< relative, over p0 to p100
};
[[nodiscard]] HistogramFigures tryHistogram(std::vector<std::int64_t> values);
[[nodiscard]] QList<SelfTestRow> checkHistogram(const HistogramFigures& figures);

/// The step could not be carried out at all.
[[nodiscard]] SelfTestRow failedToRun(const QString& name, const QString& why);

} // namespace parascope
