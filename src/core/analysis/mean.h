// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

namespace parascope {

/// A mean of values that are not always there; unknown when none was.
struct Mean {
    double sum = 0;
    double squares = 0;
    std::uint64_t count = 0;
    void add(std::optional<double> value)
    {
        if (!value)
            return;
        sum += *value;
        squares += *value * *value;
        ++count;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
    }
    /// Of the mean, were the values independent; 0 below two.
    [[nodiscard]] double standardError() const
    {
        if (count < 2)
            return 0;
        const auto n = static_cast<double>(count);
        const double variance = (squares - sum * sum / n) / (n - 1);
        return std::sqrt(std::max(0.0, variance) / n);
    }
};

} // namespace parascope
