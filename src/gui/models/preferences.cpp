// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace parascope {

namespace {
const QString kTheme = QStringLiteral("window/theme");
const QString kColorMap = QStringLiteral("look/color_map");
const QString kFont = QStringLiteral("look/font");
const QString kFontPx = QStringLiteral("look/font_px");
const QString kMotion = QStringLiteral("look/reduced_motion");
const QString kLanguage = QStringLiteral("look/language");
const QString kTarget = QStringLiteral("targets/response_p99_ms");
const QString kRuns = QStringLiteral("files/runs");
const QString kSampling = QStringLiteral("runs/sample_every_ms");
const QString kProbe = QStringLiteral("runs/probe_every_ms");
constexpr std::array kSamplings{100, 200, 500, 1'000};
constexpr std::array kProbePeriods{2, 5, 10, 20};

/// What is kept, if it is one of those that can be chosen.
int chosen(const QSettings& settings, const QString& key, std::span<const int> choices, int usual)
{
    const int kept = settings.value(key, usual).toInt();
    return std::ranges::find(choices, kept) != choices.end() ? kept : usual;
}
} // namespace

Preferences Preferences::read()
{
    const QSettings settings;
    Preferences p;
    p.theme =
        settings.value(kTheme).toString() == QLatin1String("light") ? ThemeMode::Light : ThemeMode::Dark;
    p.colorMap = static_cast<ColorMap>(std::clamp(settings.value(kColorMap, 0).toInt(), 0, 3));
    p.fontFamily = settings.value(kFont).toString();
    p.fontPx = settings.value(kFontPx, 0).toInt();
    p.reducedMotion = settings.value(kMotion, false).toBool();
    p.language = settings.value(kLanguage).toString();
    p.p99TargetMs = std::max(0.0, settings.value(kTarget, 0.0).toDouble());
    p.runsFolder = settings.value(kRuns).toString();
    p.sampleEveryMs = chosen(settings, kSampling, kSamplings, p.sampleEveryMs);
    p.probeEveryMs = chosen(settings, kProbe, kProbePeriods, p.probeEveryMs);
    return p;
}

void Preferences::write() const
{
    QSettings settings;
    settings.setValue(kTheme, theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"));
    settings.setValue(kColorMap, static_cast<int>(colorMap));
    settings.setValue(kFont, fontFamily);
    settings.setValue(kFontPx, fontPx);
    settings.setValue(kMotion, reducedMotion);
    settings.setValue(kLanguage, language);
    settings.setValue(kTarget, p99TargetMs);
    settings.setValue(kRuns, runsFolder);
    settings.setValue(kSampling, sampleEveryMs);
    settings.setValue(kProbe, probeEveryMs);
}

void Preferences::applyTo(Theme& theme) const
{
    theme.setColorMap(colorMap);
    theme.setReducedMotion(reducedMotion);
    theme.setFontChoice(fontFamily, fontPx);
    theme.setMode(this->theme);
}

std::span<const int> Preferences::samplings()
{
    return kSamplings;
}

std::span<const int> Preferences::probePeriods()
{
    return kProbePeriods;
}

} // namespace parascope
