// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/random.h"
#include "workload/workload.h"

#include <algorithm>

namespace parascope {

/// Runs `one` for each item of a task: once, or for a chunk of a batch once per item, each with its own
/// index, seed and slice of the result. Checks that agree stay what they are, so that a chunk has the check
/// of its items; checks that differ are mixed. A failed item fails the task with its message, the others
/// still run.
template <typename One>
[[nodiscard]] TaskResult runItems(const TaskView& task, std::size_t resultBytesPerItem, One&& one)
{
    if (task.items <= 1)
        return one(task);
    TaskResult all;
    bool differ = false;
    for (std::uint32_t i = 0; i < task.items; ++i) {
        TaskView item = task;
        item.index = task.index + i;
        item.items = 1;
        item.seed = i == 0 ? task.seed : mixBits(task.seed + i);
        const std::size_t begin = std::min(i * resultBytesPerItem, task.result.size());
        item.result = task.result.subspan(begin, std::min(resultBytesPerItem, task.result.size() - begin));
        TaskResult result = one(item);
        if (!result.ok && all.ok) {
            all.ok = false;
            all.message = std::move(result.message);
        }
        differ = differ || (i > 0 && result.check != all.check);
        all.check = differ ? mixBits(all.check + result.check) : result.check;
        all.resultSize = static_cast<std::uint32_t>(begin) + result.resultSize;
    }
    return all;
}

} // namespace parascope
