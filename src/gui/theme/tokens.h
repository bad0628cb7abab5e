// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace parascope {

/// State of a tile, a verdict, a pill or a banner. Amber and vermillion mean "worse than it should be".
enum class Mood { Neutral, Info, Good, Warning, Bad };

/// Every colour of the window, in one place: no other file of the gui holds a colour literal.
struct Tokens {
    bool dark = true;
    QColor window, surface, raised, selected, inset, grid, border, borderStrong;
    QColor text, textSecondary, textMuted;
    QColor accent, accentHover, textOnAccent;
    QColor good, warning, bad;
    QColor stopButton;
    // series; each name always means the same thing (blue = p50 and work, amber = p99, ...)
    QColor blue, amber, green, purple, vermillion, medianLine, heatMedian;
    int bandAlpha[3] = {0, 0, 0}; ///< p50-p90, p90-p99, p99-p99.9
    int areaTopAlpha = 0;
    int areaFootAlpha = 0;
    int plateAlpha = 0; ///< plate behind text in a plot

    [[nodiscard]] QColor moodColor(Mood mood) const;
    [[nodiscard]] QColor tintedSurface(Mood mood) const; ///< background of a tile or banner in that state
    [[nodiscard]] QColor tintedBorder(Mood mood) const;
    [[nodiscard]] QColor pillSurface(Mood mood) const;
    [[nodiscard]] QColor pillBorder(Mood mood) const;
};

[[nodiscard]] Tokens darkTokens();
[[nodiscard]] Tokens lightTokens();

/// The colours of the design for a system set to high contrast: its own palette for text, window, borders and
/// highlight; series and marks keep their meaning, at full strength.
[[nodiscard]] Tokens highContrastTokens(const QPalette& system);
/// Black on white or white on black: no ordinary theme goes that far.
[[nodiscard]] bool isHighContrast(const QPalette& system);

/// `share` (0..1) of `top` mixed into `base`; opaque.
[[nodiscard]] QColor mixed(const QColor& base, const QColor& top, double share);
[[nodiscard]] QColor withAlpha(QColor color, int alpha);
/// WCAG contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace parascope
