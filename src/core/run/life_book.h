// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <cstdint>
#include <map>
#include <vector>

namespace parascope {

/// Writes down what each child process does from when on. Times are monotonic until take() makes them count
/// from the start of the run. One thread.
class LifeBook {
public:
    void set(int process, WorkerLife life, std::int64_t nowNs);
    /// Between Idle and Busy, for a child that is ready; ignored for all others.
    void setWorking(int process, bool working, std::int64_t nowNs);
    /// The changes since the last call; what was before the run gets its start.
    [[nodiscard]] std::vector<WorkerChange> take(std::int64_t runStartNs);

private:
    std::map<int, WorkerLife> m_now;
    std::vector<WorkerChange> m_changes;
};

} // namespace parascope
