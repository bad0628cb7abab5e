// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace parascope {

/// Where MSER cuts a series (Spratt 1998; docs/METHOD.md 1.3): means b_j of `batch` values each, then the d
/// in 0..k/2 with the least sum over j > d of (b_j - mean)^2 / (k - d)^2. Result: values to discard, a
/// multiple of `batch`. Values after the last full batch are ignored. Result k/2 * batch = "not enough data".
/// Pure.
[[nodiscard]] std::size_t mserCut(std::span<const double> series, std::size_t batch = 5);

/// Decides while a run goes when its automatic warm-up ends (docs/METHOD.md 1.3, "Ours"): the throughputs of
/// the last three windows lie within 2 % and MSER-5 over everything so far cuts less than half; at the latest
/// after 20 windows. A window is 1 s; a run shorter than 20 s uses a twentieth of its length, so that the
/// warm-up never takes longer than the run. Two tasks more or less in a window are no difference, because
/// that is where a window's edge cuts; with Poisson arrivals three standard deviations of the count aren't
/// either. Pure apart from what it was given; one thread; at most a few hundred samples of memory.
class WarmUpRule {
public:
    static constexpr std::size_t kSteadyWindows = 3;
    static constexpr std::size_t kCapWindows = 20;
    static constexpr double kTolerance = 0.02;
    static constexpr std::int64_t kWindowNs = kNsPerSecond;
    static constexpr std::int64_t kShortestWindowNs = 100 * kNsPerMs;

    explicit WarmUpRule(std::int64_t windowNs = kWindowNs, bool poissonArrivals = false);
    /// The window for a run that measures for `durationNs` (0 = unknown length).
    [[nodiscard]] static std::int64_t windowFor(std::int64_t durationNs);

    /// What one Interval saw: tasks completed and its length. Whole windows are made of whole intervals.
    void add(std::uint64_t completed, std::int64_t lengthNs);
    [[nodiscard]] bool over() const { return m_steady || capped(); }
    /// True when it ended because throughput was steady, false while going and when the cap ended it.
    [[nodiscard]] bool steady() const { return m_steady; }
    [[nodiscard]] std::int64_t elapsedNs() const { return m_elapsedNs; }

private:
    struct Window {
        double completed = 0;
        std::int64_t lengthNs = 0;
    };
    [[nodiscard]] bool capped() const;
    [[nodiscard]] bool windowsAgree() const;
    [[nodiscard]] bool cutIsEarly() const;

    std::int64_t m_windowNs;
    bool m_poisson;
    bool m_steady = false;
    std::int64_t m_elapsedNs = 0;
    Window m_current;
    std::vector<Window> m_windows;
    std::vector<double> m_samples; ///< throughput of every interval
};

} // namespace parascope
