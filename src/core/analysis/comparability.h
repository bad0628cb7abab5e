// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_sample.h"
#include "base/sentence.h"

#include <QList>

#include <vector>

namespace parascope {

/// Whether two groups of runs answer one question.
struct Comparability {
    QList<Sentence> reasons; ///< why not: other work, other load, other machine, mixed group
    QList<Sentence>
        differences; ///< what was changed: layout, dispatch, a task size that differs by a quarter or less
    QList<Sentence> notes; ///< what may disturb: other load on the machine, other versions
    /// Nothing differs that matters; there may be notes.
    [[nodiscard]] bool isEmpty() const { return reasons.isEmpty() && differences.isEmpty(); }
};

/// The work and the machine must be the same; how the work is laid out may differ, since that is what people
/// compare. Both groups not empty. Pure.
[[nodiscard]] Comparability comparabilityOf(const std::vector<RunSample>& a, const std::vector<RunSample>& b);

/// The same work, asked for and laid out in the same way but for the numbers of threads, of processes and of
/// tasks in flight: what differs between such runs is what more workers bring. Pure.
[[nodiscard]] bool isSameJob(const RunPlan& a, const RunPlan& b);
[[nodiscard]] bool isSameMachine(const Environment& a, const Environment& b);

} // namespace parascope
