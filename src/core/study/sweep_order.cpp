// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sweep_result.h"

#include "workload/random.h"

#include <algorithm>

namespace parascope {

namespace {

int countOf(const std::vector<SweepRun>& runs, int cell)
{
    return static_cast<int>(std::ranges::count(runs, cell, &SweepRun::cell));
}

/// Place of a cell in a round: as good as shuffled, and the same again after a restart.
std::uint64_t placeOf(std::uint64_t seed, int round, int cell)
{
    return mixBits(mixBits(seed + static_cast<std::uint64_t>(round) + 1) + static_cast<std::uint64_t>(cell) +
                   1);
}

} // namespace

std::optional<NextRun> nextRun(const SweepPlan& plan, const std::vector<SweepCell>& cells,
                               const std::vector<SweepRun>& runs)
{
    if (const int done = countOf(runs, kNullTestCell); done < nullRunsOf(plan))
        return NextRun{kNullTestCell, done};
    const std::vector<CellFigures> figures = cellFigures(plan, cells, runs);
    std::optional<NextRun> next;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].state != CellState::Waiting && figures[i].state != CellState::Running)
            continue;
        const NextRun candidate{static_cast<int>(i), figures[i].runs};
        const bool earlier = !next || candidate.repetition < next->repetition ||
                             (candidate.repetition == next->repetition &&
                              placeOf(plan.seed, candidate.repetition, candidate.cell) <
                                  placeOf(plan.seed, next->repetition, next->cell));
        if (earlier)
            next = candidate;
    }
    if (next)
        return next;
    if (const int done = countOf(runs, kDriftCell); done < driftRunsOf(plan))
        return NextRun{kDriftCell, done};
    return std::nullopt;
}

} // namespace parascope
