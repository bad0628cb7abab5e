// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/task_span.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace parascope {

/// Keeps the spans of a run within bounds, whatever the number of workers: at most 256 an interval for the
/// first half million, then ever fewer, 8 at least. A minute at the full rate takes 3 MB of a recording.
/// One thread.
class SpanBudget {
public:
    static constexpr std::size_t kMostAnInterval = 256;
    static constexpr std::size_t kFewestAnInterval = 8;
    static constexpr std::size_t kSpansARun = 1'000'000;

    /// Thins the spans of one interval, grouped by worker and in order, evenly; those that failed stay
    /// longest. `every` of the ones that stay counts the ones that go. Returns how many went.
    std::size_t apply(std::vector<TaskSpan>& spans);

    [[nodiscard]] std::size_t allowed() const; ///< in the next interval

private:
    std::size_t m_used = 0;
};

} // namespace parascope
