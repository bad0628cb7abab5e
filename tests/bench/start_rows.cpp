// SPDX-License-Identifier: GPL-3.0-or-later
// How long a child takes from start to ready, also after its predecessor was killed, and what 64 of them
// weigh.
#include "rows.h"

#include "base/clock.h"
#include "host/child_start.h"
#include "host/supervisor.h"
#include "measure/system/samplers.h"
#include "workload/catalogue.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

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

/// From the SIGKILL of a child until the next one can work.
double replacedMs()
{
    const auto bell = std::make_shared<const Bell>(std::move(Bell::create().value()));
    Supervisor supervisor(noopChild(), bell);
    QEventLoop loop;
    QObject::connect(&supervisor, &Supervisor::ready, &loop, &QEventLoop::quit);
    QObject::connect(&supervisor, &Supervisor::allGone, &loop, &QEventLoop::quit);
    supervisor.setCount(1);
    loop.exec();
    const std::int64_t killed = monotonicNs();
    sendSignal(supervisor.pidOf(1), ChildSignal::Kill);
    loop.exec();
    const double ms = nsToMs(monotonicNs() - killed);
    supervisor.stopAll();
    loop.exec();
    return ms;
}

double nodeReplacedMs()
{
    QProcess node;
    node.start(QStringLiteral("node"), {QStringLiteral(PARASCOPE_BENCH_NODE_DIR "/respawn.js")});
    node.waitForFinished(60'000);
    return QJsonDocument::fromJson(node.readAllStandardOutput())
        .object()
        .value(QStringLiteral("respawn_ms"))
        .toDouble();
}

double pssOf64()
{
    double mebibytes = 0;
    withChildren(64, [&](const std::vector<std::pair<int, qint64>>& children, const auto&) {
        std::int64_t sum = 0;
        for (const auto& [process, pid] : children) {
            const auto pss = ProcessSampler(process, pid).sample(true).pssBytes;
            if (!pss)
                qFatal("the memory of child %d cannot be read", process);
            sum += *pss;
        }
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
    if (!QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        rows.push_back({QStringLiteral("child killed until its replacement is ready"),
                        QStringLiteral("Node cluster worker, forked again in 'exit'"), QStringLiteral("ms"),
                        replacedMs, nodeReplacedMs, 1.0 / 15, false, 9});
    rows.push_back(
        {QStringLiteral("PSS of a child among 64"), {}, QStringLiteral("MiB"), pssOf64, {}, 1.0, false, 3});
}

} // namespace parascope::bench
