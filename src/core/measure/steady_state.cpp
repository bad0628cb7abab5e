// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/steady_state.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parascope {

namespace {

std::vector<double> batchMeans(std::span<const double> series, std::size_t batch)
{
    std::vector<double> means;
    means.reserve(series.size() / batch);
    for (std::size_t start = 0; start + batch <= series.size(); start += batch) {
        double sum = 0;
        for (const double value : series.subspan(start, batch))
            sum += value;
        means.push_back(sum / static_cast<double>(batch));
    }
    return means;
}

double mserOf(std::span<const double> kept)
{
    const auto n = static_cast<double>(kept.size());
    const double mean = std::accumulate(kept.begin(), kept.end(), 0.0) / n;
    double squares = 0;
    for (const double value : kept)
        squares += (value - mean) * (value - mean);
    // What is left of a flat series is rounding, and must not choose the cut.
    return squares > n * mean * mean * 1e-20 ? squares / (n * n) : 0;
}

} // namespace

std::size_t mserCut(std::span<const double> series, std::size_t batch)
{
    if (batch == 0)
        return 0;
    const std::vector<double> means = batchMeans(series, batch);
    std::size_t best = 0;
    double least = 0;
    for (std::size_t d = 0; d <= means.size() / 2 && d < means.size(); ++d) {
        const double value = mserOf(std::span(means).subspan(d));
        if (d == 0 || value < least) {
            least = value;
            best = d;
        }
    }
    return best * batch;
}

WarmUpRule::WarmUpRule(std::int64_t windowNs, bool poissonArrivals)
    : m_windowNs(std::max(windowNs, kShortestWindowNs)), m_poisson(poissonArrivals)
{
}

std::int64_t WarmUpRule::windowFor(std::int64_t durationNs)
{
    if (durationNs <= 0)
        return kWindowNs;
    return std::clamp(durationNs / static_cast<std::int64_t>(kCapWindows), kShortestWindowNs, kWindowNs);
}

void WarmUpRule::add(std::uint64_t completed, std::int64_t lengthNs)
{
    if (lengthNs <= 0 || over())
        return;
    const auto count = static_cast<double>(completed);
    m_elapsedNs += lengthNs;
    m_samples.push_back(count / nsToSeconds(lengthNs));
    m_current.completed += count;
    m_current.lengthNs += lengthNs;
    // Interval lengths jitter: a window ends with the interval that brings it nearest to its length.
    if (m_current.lengthNs + lengthNs / 2 < m_windowNs)
        return;
    m_windows.push_back(m_current);
    m_current = {};
    m_steady = windowsAgree() && cutIsEarly();
}

bool WarmUpRule::capped() const
{
    return m_windows.size() >= kCapWindows ||
           m_elapsedNs >= static_cast<std::int64_t>(kCapWindows) * m_windowNs;
}

bool WarmUpRule::windowsAgree() const
{
    if (m_windows.size() < kSteadyWindows)
        return false;
    double low = 0;
    double high = 0;
    double count = 0;
    double seconds = 0;
    for (std::size_t i = m_windows.size() - kSteadyWindows; i < m_windows.size(); ++i) {
        const double rate = m_windows[i].completed / nsToSeconds(m_windows[i].lengthNs);
        low = count == 0 && seconds == 0 ? rate : std::min(low, rate);
        high = std::max(high, rate);
        count += m_windows[i].completed;
        seconds += nsToSeconds(m_windows[i].lengthNs);
    }
    if (count == 0)
        return false; // nothing has finished yet: that is not a steady state
    const double windowSeconds = seconds / static_cast<double>(kSteadyWindows);
    const double windowCount = count / static_cast<double>(kSteadyWindows);
    const double noise = m_poisson ? 3 * std::sqrt(windowCount) : 0;
    const double allowed = std::max({kTolerance * windowCount, 2.0, noise});
    return (high - low) * windowSeconds <= allowed;
}

bool WarmUpRule::cutIsEarly() const
{
    // Five values a batch as long as a window holds ten samples or more; two batches a window below that.
    const std::size_t perWindow = m_samples.size() / m_windows.size();
    const std::size_t batch = std::clamp<std::size_t>(perWindow / 2, 1, 5);
    const std::size_t batches = m_samples.size() / batch;
    return mserCut(m_samples, batch) < batches / 2 * batch;
}

} // namespace parascope
