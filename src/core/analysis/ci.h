// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace parascope {

/// A 95 % interval. An end that is not there is open: the data set no bound on that side.
struct Ci95 {
    std::optional<double> low, high;

    [[nodiscard]] bool contains(double value) const
    {
        return (!low || value >= *low) && (!high || value <= *high);
    }
    friend bool operator==(const Ci95&, const Ci95&) = default;
};

} // namespace parascope
