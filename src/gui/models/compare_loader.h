// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace parascope {

/// How often which latency came, for drawing: ascending ms and share of all tasks per decade of latency.
struct LatencyShape {
    std::vector<std::pair<double, double>> points;
    double p99Ms = 0; ///< NaN = not known
};

/// What the Compare tab shows.
struct CompareView {
    Comparison comparison;
    LatencyShape a, b;
};

/// The shape of a run's response times, smoothed over a tenth of an octave.
[[nodiscard]] LatencyShape shapeOf(const RunSample& sample);

/// Reads two recordings and compares them on another thread. One at a time; GUI thread.
class CompareLoader : public QObject {
    Q_OBJECT
public:
    explicit CompareLoader(QObject* parent = nullptr);
    ~CompareLoader() override;
    void start(const QString& recordingA, const QString& nameA, const QString& recordingB,
               const QString& nameB);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void ready(const parascope::CompareView& view);
    void failed(const parascope::Error& error);

private:
    using Answer = std::shared_ptr<Result<CompareView>>;
    void take();
    QFutureWatcher<Answer> m_watcher;
};

} // namespace parascope
