// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QString>

#include <span>

namespace parascope {

/// What a person has chosen in the settings dialog; kept between starts. A value.
struct Preferences {
    ThemeMode theme = ThemeMode::Dark;
    ColorMap colorMap = ColorMap::Automatic;
    QString fontFamily; ///< empty = the design's
    int fontPx = 0;     ///< of body text; 0 = as the system
    QString language;   ///< "de"; empty = the system's
    bool reducedMotion = false;
    double p99TargetMs = 0;  ///< 0 = none
    QString runsFolder;      ///< empty = the usual place
    int sampleEveryMs = 100; ///< of new runs, as RunPlan::sampleEveryNs
    int probeEveryMs = 20;   ///< of new runs, as RunPlan::probeEveryNs

    [[nodiscard]] static Preferences read();
    void write() const;
    void applyTo(Theme& theme) const;
    /// What can be chosen, in ms.
    [[nodiscard]] static std::span<const int> samplings();
    [[nodiscard]] static std::span<const int> probePeriods();
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace parascope
