// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to sample the machine and 64 processes ten times a second.
#include "rows.h"

#include "base/clock.h"
#include "run/machine_watch.h"

#include <QProcess>

#include <memory>
#include <thread>

namespace parascope::bench {
namespace {

double samplingPercent()
{
    std::vector<std::unique_ptr<QProcess>> children;
    MachineWatch watch;
    for (int i = 1; i <= 64; ++i) {
        auto child = std::make_unique<QProcess>();
        child->start(QStringLiteral(PARASCOPE_TESTS_BIN_DIR "/bench-empty-qt-core"), {});
        child->waitForReadyRead();
        watch.addProcess(i, child->processId());
        children.push_back(std::move(child));
    }
    constexpr int kSamples = 30;
    std::int64_t spent = 0;
    for (int i = 0; i < kSamples; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        Interval interval;
        const std::int64_t before = threadCpuNs().value_or(0);
        watch.sample(interval);
        spent += threadCpuNs().value_or(0) - before;
    }
    for (const auto& child : children)
        child->closeWriteChannel();
    for (const auto& child : children)
        child->waitForFinished();
    return static_cast<double>(spent) / kSamples * 10 / 1e9 * 100;
}

} // namespace

void addSamplingRows(std::vector<Row>& rows)
{
    rows.push_back({QStringLiteral("sampling the machine and 64 children at 10 Hz, share of a core"),
                    {},
                    QStringLiteral("%"),
                    samplingPercent,
                    {},
                    0.5,
                    false,
                    7});
}

} // namespace parascope::bench
