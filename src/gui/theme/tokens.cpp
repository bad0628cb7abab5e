// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace parascope {

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.window = QColor(0x0E1217u);
    t.surface = QColor(0x161B22u);
    t.raised = QColor(0x1E252Eu);
    t.selected = QColor(0x2A3440u);
    t.inset = QColor(0x1A2029u);
    t.grid = QColor(0x222A35u);
    t.border = QColor(0x273040u);
    t.borderStrong = QColor(0x5B6878u);
    t.text = QColor(0xE6EBF1u);
    t.textSecondary = QColor(0xA9B4C2u);
    t.textMuted = QColor(0x8390A0u);
    t.accent = QColor(0x56B4E9u);
    t.accentHover = QColor(0x78C4EFu);
    t.textOnAccent = QColor(0x06141Fu);
    t.good = QColor(0x2FC295u);
    t.warning = QColor(0xE9A820u);
    t.bad = QColor(0xF4794Bu);
    t.stopButton = QColor(0x3A241Fu);
    t.blue = QColor(0x56B4E9u);
    t.amber = QColor(0xE9A820u);
    t.green = QColor(0x2FC295u);
    t.purple = QColor(0xD68CB8u);
    t.vermillion = QColor(0xF4794Bu);
    t.medianLine = QColor(0xA9DBF7u);
    t.heatMedian = QColor(0xFFFFFFu);
    t.bandAlpha[0] = 105;
    t.bandAlpha[1] = 58;
    t.bandAlpha[2] = 26;
    t.areaTopAlpha = 80;
    t.areaFootAlpha = 8;
    t.plateAlpha = 190;
    return t;
}

Tokens lightTokens()
{
    Tokens t;
    t.dark = false;
    t.window = QColor(0xF2F4F7u);
    t.surface = QColor(0xFFFFFFu);
    t.raised = QColor(0xF4F6F9u);
    t.selected = QColor(0xE6ECF3u);
    t.inset = QColor(0xF5F7FAu);
    t.grid = QColor(0xEBEFF3u);
    t.border = QColor(0xDFE4EAu);
    t.borderStrong = QColor(0x8894A2u);
    t.text = QColor(0x15202Bu);
    t.textSecondary = QColor(0x465362u);
    t.textMuted = QColor(0x5F6C7Bu);
    t.accent = QColor(0x0068A8u);
    t.accentHover = QColor(0x005A93u);
    t.textOnAccent = QColor(0xFFFFFFu);
    t.good = QColor(0x007F5Cu);
    t.warning = QColor(0x9A6300u);
    t.bad = QColor(0xAD3F00u);
    t.stopButton = QColor(0xFBEAE2u);
    t.blue = QColor(0x0072B2u);
    t.amber = QColor(0xC77700u);
    t.green = QColor(0x008A64u);
    t.purple = QColor(0xA8558Au);
    t.vermillion = QColor(0xAD3F00u);
    t.medianLine = QColor(0x00528Au);
    t.heatMedian = QColor(0x15202Bu);
    t.bandAlpha[0] = 92;
    t.bandAlpha[1] = 50;
    t.bandAlpha[2] = 24;
    t.areaTopAlpha = 70;
    t.areaFootAlpha = 8;
    t.plateAlpha = 205;
    return t;
}

bool isHighContrast(const QPalette& system)
{
    constexpr double kHighFrom = 20; // of 21; the palette that Qt has where there is no theme has 18
    return contrastRatio(system.color(QPalette::WindowText), system.color(QPalette::Window)) >= kHighFrom &&
           contrastRatio(system.color(QPalette::Text), system.color(QPalette::Base)) >= kHighFrom;
}

Tokens highContrastTokens(const QPalette& system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    Tokens t = window.lightness() < text.lightness() ? darkTokens() : lightTokens();
    t.window = t.surface = t.raised = t.inset = window;
    t.selected = mixed(window, text, 0.2);
    t.grid = mixed(window, text, 0.3);
    t.border = t.borderStrong = text;
    t.text = t.textSecondary = t.textMuted = text;
    t.accent = system.color(QPalette::Highlight);
    t.accentHover = mixed(t.accent, text, 0.2);
    t.textOnAccent = system.color(QPalette::HighlightedText);
    t.stopButton = window;
    t.medianLine = text;
    for (int& alpha : t.bandAlpha) {
        alpha = std::min(255, 2 * alpha);
    }
    t.plateAlpha = 255;
    return t;
}

QColor Tokens::moodColor(Mood mood) const
{
    switch (mood) {
    case Mood::Info:
        return accent;
    case Mood::Good:
        return good;
    case Mood::Warning:
        return warning;
    case Mood::Bad:
        return bad;
    case Mood::Neutral:
        break;
    }
    return textMuted;
}

QColor Tokens::tintedSurface(Mood mood) const
{
    return mood == Mood::Neutral ? surface : mixed(surface, moodColor(mood), dark ? 0.09 : 0.055);
}

QColor Tokens::tintedBorder(Mood mood) const
{
    return mood == Mood::Neutral ? border : mixed(border, moodColor(mood), 0.45);
}

QColor Tokens::pillSurface(Mood mood) const
{
    return mixed(surface, moodColor(mood), dark ? 0.14 : 0.09);
}

QColor Tokens::pillBorder(Mood mood) const
{
    return mixed(surface, moodColor(mood), 0.40);
}

QColor mixed(const QColor& base, const QColor& top, double share)
{
    const auto blend = [share](int a, int b) {
        return std::clamp(static_cast<int>(std::lround(a + (b - a) * share)), 0, 255);
    };
    return QColor(blend(base.red(), top.red()), blend(base.green(), top.green()),
                  blend(base.blue(), top.blue()));
}

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace parascope
