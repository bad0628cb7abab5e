// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/tickers.h"

#include "models/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace parascope {

int TimeTicker::labelsIn(double width, double scale)
{
    constexpr double kLabelPx = 42; // "12:34" and the gap to the next
    return std::clamp(static_cast<int>(width / (kLabelPx * scale)), 2, kMostLabels);
}

double TimeTicker::stepFor(double span, int mostLabels)
{
    static constexpr std::array<double, 15> steps{1,   2,   5,   10,   15,   30,   60,   120,
                                                  300, 600, 900, 1800, 3600, 7200, 21600};
    for (const double step : steps) {
        if (span / step <= mostLabels) {
            return step;
        }
    }
    return std::ceil(span / mostLabels / 21600) * 21600;
}

double TimeTicker::getTickStep(const QCPRange& range)
{
    return stepFor(range.size(), m_mostLabels);
}

QString TimeTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    return clockText(tick, false, locale);
}

QVector<double> LogDurationTicker::createTickVector(double, const QCPRange& range)
{
    QVector<double> ticks;
    if (range.lower <= 0 || range.upper <= range.lower) {
        return ticks;
    }
    const bool dense = range.upper / range.lower < 100;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int decade = first; decade <= last; ++decade) {
        const double base = std::pow(10.0, decade);
        ticks.append(base);
        if (dense) {
            ticks.append(2 * base);
            ticks.append(5 * base);
        }
    }
    return ticks;
}

QString LogDurationTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    return axisDurationText(tick, locale);
}

QString DurationTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    return tick <= 0 ? QStringLiteral("0") : axisDurationText(tick, locale);
}

QString RateTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    return axisRateText(tick, locale);
}

void CoreTicker::setCores(int cores, double pixels)
{
    m_cores = cores;
    const double rowHeight = cores > 0 ? pixels / cores : pixels;
    m_step = 1;
    for (const int step : {1, 4, 8, 16, 32, 64}) {
        m_step = step;
        if (rowHeight * step >= 15) {
            break;
        }
    }
}

QVector<double> CoreTicker::createTickVector(double, const QCPRange&)
{
    QVector<double> ticks;
    for (int core = 0; core < m_cores; core += m_step) {
        ticks.append(core + 0.5);
    }
    return ticks;
}

QString CoreTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return QCoreApplication::translate("CoresPlot", "core %1").arg(static_cast<int>(tick));
}

} // namespace parascope
