// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/workload.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace parascope {

/// One task-size setting as the sender knows it.
struct SettingInfo {
    std::shared_ptr<const Workload> workload;
    std::size_t inputBytes = 0;            ///< the workload's input and the plan's extra payload
    std::optional<std::uint64_t> expected; ///< check of a correct result
};

} // namespace parascope
