// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace parascope {

/// A mean of values that are not always there; unknown when none was.
struct Mean {
    double sum = 0;
    std::uint64_t count = 0;
    void add(std::optional<double> value)
    {
        if (!value)
            return;
        sum += *value;
        ++count;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
    }
};

} // namespace parascope
