// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <cstdint>
#include <map>
#include <optional>

namespace parascope {

/// What became of one child's place over a run.
struct ProcessLife {
    WorkerLife state = WorkerLife::Spawning; ///< the last one
    int starts = 0;
    int deaths = 0;
    std::int64_t absentNs = 0; ///< from each death until somebody was ready there again
};

/// Adds up the states of the children. One thread.
class ProcessLives {
public:
    /// Returns whether the change is worth a row of its own: turns between idle and busy are not.
    bool add(const WorkerChange& change);
    void finish(std::int64_t endNs); ///< whoever is absent now was so until the end
    /// Null for a process without states, as this app itself.
    [[nodiscard]] const ProcessLife* find(int process) const;

private:
    struct Place {
        ProcessLife life;
        std::optional<std::int64_t> absentSinceNs;
        bool seen = false;
    };
    std::map<int, Place> m_places;
};

} // namespace parascope
