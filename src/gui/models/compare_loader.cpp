// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare_loader.h"

#include "analysis/rank_statistics.h"
#include "base/clock.h"
#include "study/run_samples.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <map>

namespace parascope {

namespace {

Result<std::vector<RunSample>> readAll(const QStringList& recordings)
{
    std::vector<RunSample> runs;
    for (const QString& path : recordings) {
        auto run = readRunSample(path);
        if (!run.ok()) {
            return run.error();
        }
        runs.push_back(std::move(run).value());
    }
    return runs;
}

Result<CompareView> compareFiles(const CompareSide& sideA, const CompareSide& sideB)
{
    const auto a = readAll(sideA.recordings);
    if (!a.ok()) {
        return a.error();
    }
    const auto b = readAll(sideB.recordings);
    if (!b.ok()) {
        return b.error();
    }
    CompareView view;
    view.a = shapeOf(a.value());
    view.b = shapeOf(b.value());
    view.comparison = compareRuns(a.value(), b.value());
    view.comparison.nameA = sideA.name;
    view.comparison.nameB = sideB.name;
    return view;
}

} // namespace

LatencyShape shapeOf(const std::vector<RunSample>& runs)
{
    constexpr double kStep = 0.03; // of a decade
    const auto& layout = HistogramLayout::standard();
    std::map<int, double> bins;
    double total = 0;
    std::vector<double> p99;
    const auto take = [&](std::uint32_t key, double count) {
        const auto index = std::min(static_cast<std::int32_t>(key << kCoarseShift), layout.countsLength - 1);
        const double ms = nsToMs(std::max<std::int64_t>(1, layout.valueAt(index)));
        bins[static_cast<int>(std::floor(std::log10(ms) / kStep))] += count;
        total += count;
    };
    for (const auto& run : runs) {
        for (const auto& block : run.blocks) {
            for (const auto& [key, count] : block.response) {
                take(key, static_cast<double>(count));
            }
        }
        if (run.summary.response.p99Ms) {
            p99.push_back(*run.summary.response.p99Ms);
        }
    }
    LatencyShape shape;
    shape.p99Ms = medianOf(p99);
    if (bins.empty()) {
        return shape;
    }
    for (int bin = bins.begin()->first - 2; bin <= bins.rbegin()->first + 2; ++bin) {
        double weighted = 0;
        for (int near = -2; near <= 2; ++near) {
            const auto found = bins.find(bin + near);
            weighted += found != bins.end() ? found->second * (3 - std::abs(near)) / 9.0 : 0;
        }
        shape.points.emplace_back(std::pow(10.0, (bin + 0.5) * kStep), weighted / total / kStep);
    }
    return shape;
}

CompareLoader::CompareLoader(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CompareLoader::take);
}

CompareLoader::~CompareLoader()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void CompareLoader::start(const CompareSide& a, const CompareSide& b)
{
    if (isBusy()) {
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run([a, b] { return std::make_shared<Result<CompareView>>(compareFiles(a, b)); }));
}

void CompareLoader::take()
{
    const Answer answer = m_watcher.result();
    if (answer->ok()) {
        Q_EMIT ready(answer->value());
    } else {
        Q_EMIT failed(answer->error());
    }
}

} // namespace parascope
