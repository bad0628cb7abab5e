// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures.h"

#include <span>

namespace parascope {

/// The unit of a column of durations. They share one, so that the longer number is the longer time.
class DurationUnit {
public:
    DurationUnit() = default; ///< ms
    /// The one in which most of them have three figures, ms where several are as good. What is not known does
    /// not count.
    [[nodiscard]] static DurationUnit ofColumn(std::span<const double> ms);

    /// Three significant figures, but no more than three decimals: "0.840 ms", "11.8 ms", "1 940 ms".
    [[nodiscard]] Figure figure(double ms, const QLocale& locale = QLocale()) const;
    /// As it was measured, for who wants to know what the rounding left out: "11.8421 ms".
    [[nodiscard]] Figure exact(double ms, const QLocale& locale = QLocale()) const;

private:
    DurationUnit(double ms, const char* name) : m_ms(ms), m_name(name) {}
    [[nodiscard]] bool suits(double ms) const;

    double m_ms = 1;
    const char* m_name = "ms";
};

} // namespace parascope
