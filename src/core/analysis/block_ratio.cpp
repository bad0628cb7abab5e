// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/block_ratio.h"

#include "analysis/distributions.h"
#include "analysis/rank_statistics.h"
#include "workload/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace parascope {

namespace {

constexpr int kResamples = 2'000;
constexpr std::size_t kFewestBlocks = 8;
constexpr std::uint64_t kFewestTasks = 100;
constexpr double kMostAlike = 0.6; ///< correlation of neighbouring blocks that is still allowed for
constexpr std::uint64_t kSeed = 20'240'611;

/// The blocks of a run as rows that can be added up with weights.
class BlockRows {
public:
    BlockRows(const RunSample& run, BlockFigure figure, double percent) : m_figure(figure), m_percent(percent)
    {
        for (const RunBlock& block : run.blocks)
            addRow(block);
        makeDense(run);
    }

    [[nodiscard]] std::size_t size() const { return m_lengths.size(); }
    [[nodiscard]] double figureOf(const std::vector<int>& weights)
    {
        return isRate() ? rateOf(weights) : quantileOf(weights);
    }
    /// How alike neighbouring blocks are (lag 1).
    [[nodiscard]] double correlation() const;

private:
    [[nodiscard]] bool isRate() const
    {
        return m_figure == BlockFigure::TaskRate || m_figure == BlockFigure::ItemRate;
    }
    [[nodiscard]] const CoarseCounts& countsOf(const RunBlock& block) const
    {
        return m_figure == BlockFigure::Response ? block.response : block.service;
    }
    void addRow(const RunBlock& block);
    void makeDense(const RunSample& run);
    [[nodiscard]] double rateOf(const std::vector<int>& weights) const;
    [[nodiscard]] double quantileOf(const std::vector<int>& weights);

    BlockFigure m_figure;
    double m_percent;
    std::vector<double> m_lengths, m_counts, m_means;
    std::vector<std::uint32_t> m_keys;       ///< of the columns, ascending
    std::vector<std::vector<double>> m_rows; ///< latencies: one a block
    std::vector<double> m_sum;               ///< scratch
};

void BlockRows::addRow(const RunBlock& block)
{
    const double seconds = static_cast<double>(block.lengthNs) / 1e9;
    const auto tasks = static_cast<double>(block.completed);
    m_lengths.push_back(seconds);
    m_counts.push_back(m_figure == BlockFigure::ItemRate ? static_cast<double>(block.items) : tasks);
    const double sum = m_figure == BlockFigure::Response ? block.responseSumNs : block.serviceSumNs;
    m_means.push_back(isRate() ? m_counts.back() / seconds : (tasks > 0 ? sum / tasks : 0));
}

void BlockRows::makeDense(const RunSample& run)
{
    if (isRate())
        return;
    std::set<std::uint32_t> keys;
    for (const RunBlock& block : run.blocks) {
        for (const auto& [key, count] : countsOf(block))
            keys.insert(key);
    }
    m_keys.assign(keys.begin(), keys.end());
    for (const RunBlock& block : run.blocks) {
        std::vector<double> row(m_keys.size(), 0);
        std::size_t column = 0;
        for (const auto& [key, count] : countsOf(block)) {
            while (m_keys[column] < key)
                ++column;
            row[column] = static_cast<double>(count);
        }
        m_rows.push_back(std::move(row));
    }
    m_sum.resize(m_keys.size());
}

double BlockRows::correlation() const
{
    const double mean = meanOf(m_means);
    double product = 0, square = 0;
    for (std::size_t i = 0; i < m_means.size(); ++i) {
        square += (m_means[i] - mean) * (m_means[i] - mean);
        if (i > 0)
            product += (m_means[i] - mean) * (m_means[i - 1] - mean);
    }
    return square > 0 ? std::clamp(product / square, 0.0, kMostAlike) : 0;
}

double BlockRows::rateOf(const std::vector<int>& weights) const
{
    double count = 0, seconds = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        count += weights[i] * m_counts[i];
        seconds += weights[i] * m_lengths[i];
    }
    return count / seconds;
}

/// Within a bucket the values are taken as spread evenly, so that a figure does not jump by a bucket.
double BlockRows::quantileOf(const std::vector<int>& weights)
{
    if (m_keys.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::ranges::fill(m_sum, 0);
    double total = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] == 0)
            continue;
        for (std::size_t k = 0; k < m_sum.size(); ++k)
            m_sum[k] += weights[i] * m_rows[i][k];
    }
    for (const double count : m_sum)
        total += count;
    double rest = total * m_percent / 100;
    std::size_t k = 0;
    while (k + 1 < m_sum.size() && rest > m_sum[k])
        rest -= m_sum[k++];
    const HistogramLayout& layout = HistogramLayout::standard();
    const auto edge = [&layout](std::uint32_t key) {
        const auto index = std::min(static_cast<std::int32_t>(key << kCoarseShift), layout.countsLength - 1);
        return static_cast<double>(layout.valueAt(index));
    };
    const double share = m_sum[k] > 0 ? rest / m_sum[k] : 0.5;
    return std::max(1.0, edge(m_keys[k]) + share * (edge(m_keys[k] + 1) - edge(m_keys[k])));
}

void drawWeights(std::vector<int>& weights, SplitMix64& random)
{
    std::ranges::fill(weights, 0);
    for (std::size_t i = 0; i < weights.size(); ++i)
        ++weights[random.nextBelow(static_cast<std::uint32_t>(weights.size()))];
}

bool enough(const RunSample& run)
{
    return run.blocks.size() >= kFewestBlocks && run.summary.measured.completed >= kFewestTasks;
}

/// Resampling few blocks makes intervals too narrow, by n / (n - 1) in variance and by Student against
/// normal; and neighbouring blocks that are alike say less than as many independent ones.
double wideningOf(std::size_t blocks, double alike)
{
    const auto n = static_cast<double>(blocks);
    const double few = std::sqrt(n / (n - 1)) * studentQuantile(0.995, 2 * (n - 1)) / normalQuantile(0.995);
    return few * std::sqrt((1 + alike) / (1 - alike));
}

} // namespace

std::optional<RatioEstimate> ratioOfBlocks(const RunSample& runA, const RunSample& runB, BlockFigure figure,
                                           double percent, double a, double b)
{
    if (!enough(runA) || !enough(runB) || !(a > 0) || !(b > 0))
        return std::nullopt;
    BlockRows rowsA(runA, figure, percent), rowsB(runB, figure, percent);
    std::vector<int> weightsA(rowsA.size(), 1), weightsB(rowsB.size(), 1);
    const double centre = std::log(rowsB.figureOf(weightsB) / rowsA.figureOf(weightsA));
    SplitMix64 random(kSeed);
    std::vector<double> deviations;
    for (int i = 0; i < kResamples; ++i) {
        drawWeights(weightsA, random);
        drawWeights(weightsB, random);
        const double value = std::log(rowsB.figureOf(weightsB) / rowsA.figureOf(weightsA));
        if (!std::isfinite(value - centre))
            return std::nullopt; // most blocks are empty
        deviations.push_back(value - centre);
    }
    const double alike = std::max(rowsA.correlation(), rowsB.correlation());
    return ratioOfDeviations(b / a, std::move(deviations),
                             wideningOf(std::min(rowsA.size(), rowsB.size()), alike), RatioMethod::Blocks);
}

std::optional<Ci95> intervalOfBlocks(const RunSample& run, BlockFigure figure, double percent, double value)
{
    if (!enough(run) || !(value > 0))
        return std::nullopt;
    BlockRows rows(run, figure, percent);
    std::vector<int> weights(rows.size(), 1);
    const double centre = std::log(rows.figureOf(weights));
    SplitMix64 random(kSeed);
    std::vector<double> deviations;
    for (int i = 0; i < kResamples; ++i) {
        drawWeights(weights, random);
        deviations.push_back(std::log(rows.figureOf(weights)) - centre);
        if (!std::isfinite(deviations.back()))
            return std::nullopt;
    }
    return ratioOfDeviations(value, std::move(deviations), wideningOf(rows.size(), rows.correlation()),
                             RatioMethod::Blocks)
        .ci95;
}

} // namespace parascope
