// SPDX-License-Identifier: GPL-3.0-or-later
// How long a child takes from start to ready, and what 64 of them weigh.
#include "rows.h"

#include "base/clock.h"
#include "host/supervisor.h"
#include "measure/system/samplers.h"
#include "workload/catalogue.h"

#include <QEventLoop>
#include <QProcess>

#include <cmath>

namespace parascope::bench {
namespace {

ChildSetup noopChild()
{
    ChildSetup setup;
    setup.workload = QStringLiteral("noop");
    setup.parameters = parseParameters(*findWorkload(setup.workload), {}).value();
    setup.shape.resultBytes = kMinResultBytes;
    setup.shape.lanes = 256;
    return setup;
}

/// Starts `count` children, waits until all are ready, calls `look`, ends them.
template <typename Look> void withChildren(int count, Look look)
{
    const auto bell = std::make_shared<const Bell>(std::move(Bell::create().value()));
    Supervisor supervisor(noopChild(), bell);
    QEventLoop loop;
    std::vector<std::pair<int, qint64>> children;
    std::vector<qint64> readyNs;
    QObject::connect(&supervisor, &Supervisor::ready, &loop,
                     [&](int process, const std::shared_ptr<Endpoint>&, qint64 pid, qint64 nsToReady) {
                         children.emplace_back(process, pid);
                         readyNs.push_back(nsToReady);
                         if (static_cast<int>(children.size()) == count)
                             loop.quit();
                     });
    QObject::connect(&supervisor, &Supervisor::allGone, &loop, &QEventLoop::quit);
    supervisor.setCount(count);
    loop.exec();
    look(children, readyNs);
    supervisor.stopAll();
    loop.exec();
}

double childReadyMs()
{
    double ms = 0;
    withChildren(1, [&](const auto&, const std::vector<qint64>& readyNs) { ms = nsToMs(readyNs.front()); });
    return ms;
}

double emptyReadyMs()
{
    QProcess process;
    QEventLoop loop;
    const std::int64_t start = monotonicNs();
    std::int64_t ready = start;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, [&] {
        ready = monotonicNs();
        loop.quit();
    });
    process.start(QStringLiteral(PARASCOPE_TESTS_BIN_DIR "/bench-empty-qt-core"), {});
    loop.exec();
    process.closeWriteChannel();
    process.waitForFinished();
    return nsToMs(ready - start);
}

double pssOf64()
{
    double mebibytes = 0;
    withChildren(64, [&](const std::vector<std::pair<int, qint64>>& children, const auto&) {
        std::int64_t sum = 0;
        for (const auto& [process, pid] : children)
            sum += ProcessSampler(process, pid).sample(true).pssBytes.value_or(0);
        mebibytes = static_cast<double>(sum) / 64 / (1 << 20);
    });
    return mebibytes;
}

} // namespace

void addStartRows(std::vector<Row>& rows)
{
    rows.push_back({QStringLiteral("child from start to ready"),
                    QStringLiteral("QProcess with an empty Qt Core program"), QStringLiteral("ms"),
                    childReadyMs, emptyReadyMs, 1.3, false, 21});
    rows.push_back(
        {QStringLiteral("PSS of a child among 64"), {}, QStringLiteral("MiB"), pssOf64, {}, 1.0, false, 3});
}

} // namespace parascope::bench
