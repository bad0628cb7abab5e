// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace parascope {

/// What the intervals of a ratio come from.
enum class RatioMethod {
    Blocks,     ///< one run: its blocks of time, resampled
    Welch,      ///< t of the logarithms, for few repetitions
    Medians,    ///< bootstrap of the ratio of the medians
    SignedRanks ///< Wilcoxon's, of runs that were made next to each other
};

/// b / a with intervals. The verdict is made from the wider one, because a comparison holds several metrics
/// (JMH compares at 99 %, too).
struct RatioEstimate {
    double ratio = 1;
    Ci95 ci95;
    double low99 = 1, high99 = 1;
    RatioMethod method = RatioMethod::Medians;

    /// METHOD 1.5: the wider interval excludes 1, and the change is large enough to matter.
    [[nodiscard]] bool showsChange(double minEffect) const;
};

/// From deviations of resampled log ratios around the estimate (percentiles), each times `widen`. Not empty.
[[nodiscard]] RatioEstimate ratioOfDeviations(double ratio, std::vector<double> deviations, double widen,
                                              RatioMethod method);

/// Bootstrap of the ratio of the medians of two groups of fixed sizes, of two or more. What is drawn depends
/// on the sizes alone, so that many pairs of groups are resampled for the price of one draw. One thread.
class MedianRatio {
public:
    MedianRatio(std::size_t sizeA, std::size_t sizeB, int resamples);
    /// Both ascending, above 0, of these sizes.
    [[nodiscard]] RatioEstimate of(std::span<const double> sortedA, std::span<const double> sortedB) const;

private:
    struct Ranks {
        std::uint32_t low, high; ///< the values in the middle of a resample; the same one for odd sizes
    };
    std::vector<Ranks> m_ranksA, m_ranksB; ///< one a resample
};

/// Ratio of the medians of repetitions. From five a side by bootstrap (10 000 resamples, percentiles), with
/// two to four by Welch's t interval of the logarithms, whose medians no resampling can judge. Nothing for
/// fewer, or values not above 0. Same input, same answer.
[[nodiscard]] std::optional<RatioEstimate>
ratioOfRepetitions(std::span<const double> a, std::span<const double> b, int resamples = 10'000);

/// Typical ratio of b[i] to a[i], runs made next to each other: Hodges and Lehmann's estimate of their
/// logarithms, with intervals of Wilcoxon's signed ranks (analysis/signed_rank.h), which are exact however
/// the machine drifts from one pair to the next. Nothing below kFewestPairs, for other than equal sizes, or
/// values not above 0.
[[nodiscard]] std::optional<RatioEstimate> ratioOfPairs(std::span<const double> a, std::span<const double> b);

/// Whether pairing pays: the pairs differ from each other half as much again as the two of a pair do (medians
/// of absolute deviations of sums and differences of logarithms). Which of the two is A and which is B does
/// not matter to it, so that choosing by it leaves the level of ratioOfPairs() as it is. False where that has
/// no answer.
[[nodiscard]] bool neighboursAreAlike(std::span<const double> a, std::span<const double> b);

} // namespace parascope
