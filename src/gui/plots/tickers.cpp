// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/tickers.h"

#include "models/figures.h"
#include "plots/core_rows.h"

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

double WholeTicker::getTickStep(const QCPRange& range)
{
    const double exact = std::max(1.0, range.size() / tickCount());
    const double decade = std::pow(10.0, std::floor(std::log10(exact)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * decade >= exact * (1 - 1e-12)) {
            return step * decade;
        }
    }
    return 10 * decade;
}

void CoreTicker::add(double place, const QString& label)
{
    m_ticks.append(place + 0.5);
    m_labels.append(label);
}

void CoreTicker::setRows(const CoreRows& rows, double pixels)
{
    constexpr double kLabelPx = 15;
    const auto places = static_cast<double>(rows.rows().size()) * rows.perRow();
    const double height = places > 0 ? pixels / places : pixels;
    int step = 1;
    for (const int next : {1, 4, 8, 16, 32, 64}) {
        step = next;
        if (height * step >= kLabelPx) {
            break;
        }
    }
    m_ticks.clear();
    m_labels.clear();
    const auto apart = [height](double from, double until) { return (until - from) * height >= kLabelPx; };
    const auto& groups = rows.groups();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const int first = group->row * rows.perRow();
        const int end = first + group->rows * rows.perRow();
        const bool named = group->node.has_value();
        if (named && (m_ticks.isEmpty() || apart(m_ticks.constLast(), first + 0.5))) {
            add(first, QCoreApplication::translate("CoresPlot", "node %1").arg(*group->node));
        }
        for (int place = first + (named ? step : 0); place < end; place += step) {
            const auto core = rows.coreAt(place);
            const bool nextIsNear =
                group + 1 != groups.end() && !apart(place, (group + 1)->row * rows.perRow());
            if (core && !nextIsNear) { // the name of the next node comes first
                add(place, QCoreApplication::translate("CoresPlot", "core %1").arg(*core));
            }
        }
    }
}

QVector<double> CoreTicker::createTickVector(double, const QCPRange&)
{
    return m_ticks;
}

QString CoreTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return m_labels.value(m_ticks.indexOf(tick));
}

} // namespace parascope
