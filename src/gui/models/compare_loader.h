// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>

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

/// A run, or the repetitions of one, and what they are called.
struct CompareSide {
    QString name;
    QStringList recordings;
};

/// The shape of the response times of all these runs together, smoothed over a tenth of an octave; p99 is
/// the median of theirs.
[[nodiscard]] LatencyShape shapeOf(const std::vector<RunSample>& runs);

/// Reads the recordings of two sides and compares them on another thread. One at a time; GUI thread.
class CompareLoader : public QObject {
    Q_OBJECT
public:
    explicit CompareLoader(QObject* parent = nullptr);
    ~CompareLoader() override;
    void start(const CompareSide& a, const CompareSide& b);
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
