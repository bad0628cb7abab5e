// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace parascope {

/// A figure under its published name, in the order of the columns of summary.csv. Columns are only ever
/// appended.
struct Metric {
    /// std::monostate = not known.
    using Value = std::variant<std::monostate, bool, std::int64_t, double>;
    QString name;        ///< snake_case with unit suffix: "response_p99_ms"
    QString unit;        ///< "ms", "1/s", "1" (a ratio), "bytes", "s", "" for counts and flags
    QString description; ///< one line
    Value value;
};

/// A flag counts as 0 or 1; nothing when the value is not known.
[[nodiscard]] std::optional<double> numberOf(const Metric::Value& value);

/// Every single figure of a Summary: the one table that JSON, summary.csv and its description are made of.
/// Pure.
[[nodiscard]] std::vector<Metric> metricsOf(const Summary& summary);

} // namespace parascope
