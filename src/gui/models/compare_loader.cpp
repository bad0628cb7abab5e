// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare_loader.h"

#include "base/clock.h"
#include "study/run_samples.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace parascope {

namespace {

Result<CompareView> compareFiles(const QString& pathA, const QString& nameA, const QString& pathB,
                                 const QString& nameB)
{
    auto a = readRunSample(pathA);
    if (!a.ok()) {
        return a.error();
    }
    auto b = readRunSample(pathB);
    if (!b.ok()) {
        return b.error();
    }
    CompareView view;
    view.a = shapeOf(a.value());
    view.b = shapeOf(b.value());
    view.comparison = compareRuns({a.value()}, {b.value()});
    view.comparison.nameA = nameA;
    view.comparison.nameB = nameB;
    return view;
}

} // namespace

LatencyShape shapeOf(const RunSample& sample)
{
    constexpr double kStep = 0.03; // of a decade
    const auto& layout = HistogramLayout::standard();
    std::map<int, double> bins;
    double total = 0;
    for (const auto& block : sample.blocks) {
        for (const auto& [key, count] : block.response) {
            const auto index =
                std::min(static_cast<std::int32_t>(key << kCoarseShift), layout.countsLength - 1);
            const double ms = nsToMs(std::max<std::int64_t>(1, layout.valueAt(index)));
            bins[static_cast<int>(std::floor(std::log10(ms) / kStep))] += static_cast<double>(count);
            total += static_cast<double>(count);
        }
    }
    LatencyShape shape;
    shape.p99Ms = sample.summary.response.p99Ms.value_or(std::numeric_limits<double>::quiet_NaN());
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

void CompareLoader::start(const QString& recordingA, const QString& nameA, const QString& recordingB,
                          const QString& nameB)
{
    if (isBusy()) {
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([recordingA, nameA, recordingB, nameB] {
        return std::make_shared<Result<CompareView>>(compareFiles(recordingA, nameA, recordingB, nameB));
    }));
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
