// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace parascope {

/// How throughput went over the measured part of a run (docs/METHOD.md 1.3; Barrett et al. 2017).
enum class SteadyClass {
    Flat,     ///< one level from begin to end
    WarmUp,   ///< slower at first
    Slowdown, ///< faster at first
    None,     ///< no steady state: still another level in the last quarter
};
[[nodiscard]] QString steadyClassName(SteadyClass kind); ///< "flat", "warmup", "slowdown", "no steady state"

struct Steadiness {
    SteadyClass kind = SteadyClass::Flat;
    std::size_t windows = 0; ///< that it was judged by
    double change = 0;       ///< last different level / the last one - 1; 0 when flat
    double untilShare = 0;   ///< where that level ended, share of the measured part; 0 when flat
    friend bool operator==(const Steadiness&, const Steadiness&) = default;
};

/// What a series of rates is: change points of the rates without their outliers; levels that differ by less
/// than `delta` of the last one are the same, and what lasts less than a tenth of the series is a burst and
/// no level. `finest`: rounding of a rate, in its unit. Nothing below kFewestWindows. Pure.
[[nodiscard]] std::optional<Steadiness> steadinessOf(std::span<const double> rates, double finest,
                                                     double delta = 0.05);
inline constexpr std::size_t kFewestWindows = 40;

/// True for the values that Barrett et al. leave out: outside of the median +/- 3 (p90 - p10) of the window
/// of a tenth of the series (at least 20 values) around them.
[[nodiscard]] std::vector<bool> outlierFlags(std::span<const double> series);

/// Judges a run by its Intervals. Memory is bounded: of a long run neighbours are joined. One thread.
class SteadinessBuilder {
public:
    void add(const Interval& interval);
    /// Nothing for a run with too few windows of 20 tasks, and for one whose settings were changed while it
    /// went: that changes throughput on purpose. About a millisecond.
    [[nodiscard]] std::optional<Steadiness> steadiness() const;

private:
    struct Window {
        double tasks = 0;
        std::int64_t lengthNs = 0;
    };
    [[nodiscard]] static std::vector<Window> joined(const std::vector<Window>& windows, std::size_t count);

    std::vector<Window> m_windows;
    std::size_t m_joined = 1; ///< intervals in a window
    std::size_t m_inLast = 0;
    bool m_tuned = false;
};

} // namespace parascope
