// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/null_test.h"

#include "analysis/distributions.h"
#include "analysis/rank_statistics.h"
#include "analysis/ratio_estimate.h"
#include "base/json_value.h"
#include "workload/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace parascope {

namespace {

constexpr int kDeals = 200;
constexpr int kFewestRuns = 4;
constexpr int kFewestRepetitions = 6; ///< METHOD 1.4: below, a median has no interval
constexpr double kNamedEffect = 0.05; ///< what the sentence tells the length for
constexpr double kAssurance = 0.8;    ///< that the length suffices, whatever the spread happened to look like
constexpr int kResamples = 500;       ///< of each deal: only the ends of a 99 % interval are looked at

/// The quartiles of a normal distribution lie 1.349 standard deviations apart.
double spreadOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&values](double share) {
        const double place = share * static_cast<double>(values.size() - 1);
        const auto low = static_cast<std::size_t>(place);
        const std::size_t high = std::min(low + 1, values.size() - 1);
        return values[low] + (place - static_cast<double>(low)) * (values[high] - values[low]);
    };
    const double median = at(0.5);
    return median > 0 ? (at(0.75) - at(0.25)) / 1.349 / median : 0;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

} // namespace

NullTest nullTestOf(std::span<const double> values, double minEffect, std::uint64_t seed)
{
    NullTest test;
    test.runs = static_cast<int>(values.size());
    std::vector<double> deck(values.begin(), values.end());
    std::erase_if(deck, [](double value) { return !(value > 0); });
    if (deck.size() < static_cast<std::size_t>(kFewestRuns))
        return test;
    test.spread = spreadOf(deck);
    SplitMix64 random(seed);
    std::vector<double> differences;
    int alarms = 0;
    const std::size_t half = deck.size() / 2;
    for (int deal = 0; deal < kDeals; ++deal) {
        for (std::size_t i = deck.size() - 1; i > 0; --i)
            std::swap(deck[i], deck[random.nextBelow(static_cast<std::uint32_t>(i + 1))]);
        const std::span<const double> a(deck.data(), half), b(deck.data() + half, half);
        differences.push_back(std::abs(medianOf(b) / medianOf(a) - 1));
        const auto estimate = ratioOfRepetitions(a, b, kResamples);
        const bool sure = estimate && (estimate->low99 > 1 || estimate->high99 < 1);
        alarms += sure && std::abs(estimate->ratio - 1) >= minEffect ? 1 : 0;
    }
    std::ranges::sort(differences);
    test.noise = differences[static_cast<std::size_t>(0.95 * kDeals)];
    test.falseAlarmRate = static_cast<double>(alarms) / kDeals;
    return test;
}

std::optional<int> NullTest::runsToShow(double effect) const
{
    if (runs < kFewestRuns || !(effect > 0))
        return std::nullopt;
    // The spread of so few runs is itself uncertain: s from quartiles has the standard error 1.166 s /
    // sqrt(n). Four times in five the true one is not above this.
    const double error = 1.166 / std::sqrt(static_cast<double>(runs));
    const double surely = spread / std::max(0.5, 1 - normalQuantile(kAssurance) * error);
    // The logarithm of a ratio of medians of n runs has the variance 2 (pi / 2) s^2 / n. The verdict asks for
    // a 99 % interval without 1; nine times in ten that takes both quantiles.
    const double reach = (normalQuantile(0.995) + normalQuantile(0.9)) * surely / std::log1p(effect);
    return std::max(kFewestRepetitions, static_cast<int>(std::ceil(std::numbers::pi * reach * reach)));
}

Sentence NullTest::sentence() const
{
    if (runs < kFewestRuns)
        return Sentence(QT_TRANSLATE_NOOP("Core", "Null test: too few runs to know the machine's noise."));
    return Sentence(QT_TRANSLATE_NOOP("Core",
                                      "Null test, A against A over %1 runs: one run varies by %2, two halves "
                                      "differ by up to %3, "
                                      "false alarms %4. To show a change of 5 % takes %5 runs a side."))
        .arg(QString::number(runs), percent(spread), percent(noise), percent(falseAlarmRate),
             QString::number(runsToShow(kNamedEffect).value_or(0)));
}

QJsonObject NullTest::toJson() const
{
    return {{QStringLiteral("runs"), runs},
            {QStringLiteral("spread_ratio"), spread},
            {QStringLiteral("noise_ratio"), noise},
            {QStringLiteral("false_alarm_rate"), falseAlarmRate},
            {QStringLiteral("runs_to_show_5_percent"), orNull(runsToShow(kNamedEffect))},
            {QStringLiteral("sentence"), sentence().text()}};
}

} // namespace parascope
