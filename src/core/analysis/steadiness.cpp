// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/steadiness.h"

#include "analysis/change_points.h"
#include "analysis/rank_statistics.h"
#include "base/clock.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr std::size_t kMostWindows = 240; ///< then neighbours are joined
constexpr double kTasksAWindow = 20;      ///< fewer are more rounding than rate
constexpr double kLastPart = 0.25;        ///< a level that ends in it was not left behind in time
constexpr std::size_t kShortestLevel = 10;
constexpr double kBurst = 0.1; ///< of the series: what lasts less is no level
constexpr std::size_t kOutlierWindow = 20;
constexpr double kFar = 3; ///< times p90 - p10
constexpr double kFinestShare = 0.002;

double quantileOf(std::vector<double>& values, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::ranges::nth_element(values, values.begin() + place);
    return values[static_cast<std::size_t>(place)];
}

/// Values that stay, with their places.
struct Kept {
    std::vector<double> values;
    std::vector<std::size_t> places;
};

Kept withoutOutliers(std::span<const double> rates, double scale)
{
    const std::vector<bool> far = outlierFlags(rates);
    Kept kept;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (far[i])
            continue;
        kept.values.push_back(rates[i] / scale);
        kept.places.push_back(i);
    }
    return kept;
}

/// A segment that lasts. Its level is the median: a burst that belongs to it must not move it.
struct Level {
    std::size_t end = 0;
    double middle = 0, variance = 0;
};

std::vector<Level> levelsOf(std::span<const double> values, double finest)
{
    const auto shortest =
        std::max(static_cast<double>(kShortestLevel), kBurst * static_cast<double>(values.size()));
    std::vector<Level> levels;
    for (const Segment& segment : changePoints(values, changePenalty(values.size()), finest)) {
        if (static_cast<double>(segment.size()) >= shortest)
            levels.push_back(
                {segment.end, medianOf(values.subspan(segment.begin, segment.size())), segment.variance});
    }
    return levels;
}

/// METHOD 1.3: middle +/- variance overlaps the last middle +/- max(variance, delta); of shares of the
/// median, so that the unit does not matter.
bool sameLevel(const Level& level, const Level& last, double delta)
{
    return std::abs(level.middle - last.middle) <=
           level.variance + std::max(last.variance, delta * last.middle);
}

} // namespace

QString steadyClassName(SteadyClass kind)
{
    switch (kind) {
    case SteadyClass::Flat:
        return QStringLiteral("flat");
    case SteadyClass::WarmUp:
        return QStringLiteral("warmup");
    case SteadyClass::Slowdown:
        return QStringLiteral("slowdown");
    case SteadyClass::None:
        return QStringLiteral("no steady state");
    }
    return {};
}

std::vector<bool> outlierFlags(std::span<const double> series)
{
    const std::size_t window = std::min(series.size(), std::max(kOutlierWindow, series.size() / 10));
    std::vector<bool> flags(series.size());
    std::vector<double> around;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const std::size_t begin = std::min(i - std::min(i, window / 2), series.size() - window);
        around.assign(series.begin() + static_cast<std::ptrdiff_t>(begin),
                      series.begin() + static_cast<std::ptrdiff_t>(begin + window));
        const double p90 = quantileOf(around, 0.9), p10 = quantileOf(around, 0.1);
        const double median = quantileOf(around, 0.5);
        flags[i] = std::abs(series[i] - median) > kFar * (p90 - p10);
    }
    return flags;
}

std::optional<Steadiness> steadinessOf(std::span<const double> rates, double finest, double delta)
{
    const double scale = rates.size() < kFewestWindows ? 0 : medianOf(rates);
    if (!(scale > 0))
        return std::nullopt;
    const Kept kept = withoutOutliers(rates, scale);
    const std::vector<Level> levels = levelsOf(kept.values, std::max(finest / scale, kFinestShare));
    Steadiness result;
    result.windows = rates.size();
    if (levels.empty()) { // nothing lasts
        result.kind = SteadyClass::None;
        result.untilShare = 1;
        return result;
    }
    const Level& last = levels.back();
    const auto other = std::ranges::find_if(
        levels.rbegin(), levels.rend(), [&](const Level& level) { return !sameLevel(level, last, delta); });
    if (other == levels.rend())
        return result;
    result.change = other->middle / last.middle - 1;
    result.untilShare =
        static_cast<double>(kept.places[other->end - 1] + 1) / static_cast<double>(rates.size());
    if (result.untilShare > 1 - kLastPart)
        result.kind = SteadyClass::None;
    else
        result.kind = result.change < 0 ? SteadyClass::WarmUp : SteadyClass::Slowdown;
    return result;
}

std::vector<SteadinessBuilder::Window> SteadinessBuilder::joined(const std::vector<Window>& windows,
                                                                 std::size_t count)
{
    std::vector<Window> wide;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        if (i % count == 0)
            wide.emplace_back();
        wide.back().tasks += windows[i].tasks;
        wide.back().lengthNs += windows[i].lengthNs;
    }
    return wide;
}

void SteadinessBuilder::add(const Interval& interval)
{
    m_tuned = m_tuned || wasTuned(interval);
    if (interval.warmUp || interval.lengthNs <= 0)
        return;
    if (m_inLast == 0 || m_inLast == m_joined) {
        if (m_windows.size() >= kMostWindows) {
            m_windows = joined(m_windows, 2);
            m_joined *= 2;
        }
        m_windows.emplace_back();
        m_inLast = 0;
    }
    m_windows.back().tasks += static_cast<double>(interval.counts.completed);
    m_windows.back().lengthNs += interval.lengthNs;
    ++m_inLast;
}

std::optional<Steadiness> SteadinessBuilder::steadiness() const
{
    double tasks = 0;
    for (const Window& window : m_windows)
        tasks += window.tasks;
    if (m_tuned || m_windows.size() < kFewestWindows || tasks < kTasksAWindow * kFewestWindows)
        return std::nullopt;
    const double each = tasks / static_cast<double>(m_windows.size());
    const auto count = static_cast<std::size_t>(std::ceil(kTasksAWindow / each));
    std::vector<Window> windows = joined(m_windows, count);
    if (windows.size() > 1 && m_windows.size() % count != 0)
        windows.pop_back(); // shorter than the others
    std::vector<double> rates;
    double seconds = 0;
    for (const Window& window : windows) {
        rates.push_back(window.tasks / nsToSeconds(window.lengthNs));
        seconds += nsToSeconds(window.lengthNs);
    }
    // A task more or less at either end of a window is no difference.
    return steadinessOf(rates, static_cast<double>(windows.size()) / seconds);
}

} // namespace parascope
