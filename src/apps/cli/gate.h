// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include "analysis/condition.h"
#include "report/run_job.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parascope::cli {

/// "5%", "5 %" or "0.05". Errors (Usage): not a number from 0 to 1.
[[nodiscard]] Result<double> parseShare(const QString& text);

/// What a run must keep so that a pipeline goes on.
struct GateOptions {
    std::vector<Condition> failIf;
    QString baseline; ///< recording or folder; empty = none
    double maxRegression = 0.05;
    QStringList metrics; ///< that the baseline is compared in; empty = by load
    QString junit;       ///< file for JUnit XML; empty = none
    [[nodiscard]] bool any() const { return !failIf.empty() || !baseline.isEmpty() || !junit.isEmpty(); }
};

/// --fail-if, --baseline, --max-regression, --metric, --junit.
[[nodiscard]] QList<Flag> gateFlags();
/// Errors (Usage): a condition, share or metric that can't be read.
[[nodiscard]] Result<GateOptions> gateOptions(const Arguments& arguments);
/// The names given with --metric. Errors (Usage): one that no comparison has, which would never fail.
[[nodiscard]] Result<QStringList> gateMetrics(const Arguments& arguments);

/// What must be there before the run, so that nobody waits for one that can't be judged: the runs of the
/// baseline (none without one) and a place for the JUnit file. Errors: as readRunSamples(); can't write.
[[nodiscard]] Result<std::vector<RunSample>> prepareGate(const GateOptions& options);

/// One thing that was checked.
struct GateCheck {
    enum class State {
        Passed,
        Failed,
        NotJudged,
        NothingShown, ///< compared, but the runs are too short for a verdict: no failure, and said
    };
    QString name;
    State state = State::Passed;
    QString message;
};
[[nodiscard]] std::vector<GateCheck> judgeGate(const GateOptions& options, const RunSample& run,
                                               const std::vector<RunSample>& baseline);
/// JUnit XML of the checks, one test case each.
[[nodiscard]] QByteArray junitXml(const QString& suite, const std::vector<GateCheck>& checks, double seconds);

/// Judges a run that is over, says what failed, writes the JUnit file. `code` is what the run itself ended
/// with: a run that failed stays failed. Returns the exit code: 99 when a check failed.
[[nodiscard]] int applyGate(const GateOptions& options, const std::vector<RunSample>& baseline,
                            const RunJobResult& result, int code);

} // namespace parascope::cli
