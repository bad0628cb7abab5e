// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/null_test.h"

#include "analysis/rank_statistics.h"
#include "analysis/ratio_estimate.h"
#include "base/json_value.h"
#include "study/planned_runs.h"
#include "workload/random.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace parascope {

namespace {

constexpr int kDeals = 200;
constexpr int kFewestRuns = 4;
constexpr double kNamedEffect = 0.05; ///< what the sentence tells the length for
constexpr int kResamples = 500;       ///< of each deal: only the ends of a 99 % interval are looked at

double spreadOf(const std::vector<double>& values)
{
    std::vector<double> logs;
    for (const double value : values)
        logs.push_back(std::log(value));
    std::ranges::sort(logs);
    return spreadOfLogs(logs);
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
        alarms += estimate && estimate->showsChange(minEffect) ? 1 : 0;
    }
    std::ranges::sort(differences);
    test.noise = differences[static_cast<std::size_t>(0.95 * kDeals)];
    test.runsToShow5Percent =
        plannedRuns(deck, {.effect = kNamedEffect, .minEffect = minEffect, .seed = seed});
    test.falseAlarmRate = static_cast<double>(alarms) / kDeals;
    return test;
}

Sentence NullTest::sentence() const
{
    if (runs < kFewestRuns)
        return Sentence(QT_TRANSLATE_NOOP("Core", "Null test: too few runs to know the machine's noise."));
    const Sentence length = runsToShow5Percent
                                ? Sentence(QString::number(*runsToShow5Percent))
                                : Sentence(QT_TRANSLATE_NOOP("Core", "more than %1")).arg(kMostPlannedRuns);
    return Sentence(QT_TRANSLATE_NOOP("Core",
                                      "Null test, A against A over %1 runs: one run varies by %2, two halves "
                                      "differ by up to %3, "
                                      "false alarms %4. To show a change of 5 % takes %5 runs a side."))
        .arg(QString::number(runs), percent(spread), percent(noise), percent(falseAlarmRate), length);
}

QJsonObject NullTest::toJson() const
{
    return {{QStringLiteral("runs"), runs},
            {QStringLiteral("spread_ratio"), spread},
            {QStringLiteral("noise_ratio"), noise},
            {QStringLiteral("false_alarm_rate"), falseAlarmRate},
            {QStringLiteral("runs_to_show_5_percent"), orNull(runsToShow5Percent)},
            {QStringLiteral("sentence"), sentence().text()}};
}

} // namespace parascope
