// SPDX-License-Identifier: GPL-3.0-or-later
// What others reach, where they are installed: printed beside ours, never judged.
#include "engine_run.h"
#include "rows.h"

#include "base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSemaphore>
#include <QStandardPaths>

#include <atomic>
#include <thread>

#ifdef PARASCOPE_BENCH_TBB
#include <tbb/task_arena.h>
#endif
#ifdef PARASCOPE_BENCH_MOODYCAMEL
#include <concurrentqueue/blockingconcurrentqueue.h>
#endif

namespace parascope::bench {
namespace {

double engineNoop()
{
    return runEngine(closedPlan(QStringLiteral("noop"), 1, 0, 64, 0.5)).nsPerTask;
}

#ifdef PARASCOPE_BENCH_TBB
double tbbArena()
{
    tbb::task_arena arena(1, 0);
    QSemaphore free(64);
    std::uint64_t submitted = 0;
    const std::int64_t start = monotonicNs();
    while (monotonicNs() < start + 500'000'000) {
        free.acquire();
        arena.enqueue([&] { free.release(); });
        ++submitted;
    }
    free.acquire(64);
    return static_cast<double>(monotonicNs() - start) / static_cast<double>(submitted);
}
#endif

#ifdef PARASCOPE_BENCH_MOODYCAMEL
double moodycamelQueue()
{
    moodycamel::BlockingConcurrentQueue<std::uint64_t> queue;
    QSemaphore free(64);
    std::thread worker([&] {
        for (;;) {
            std::uint64_t task = 0;
            queue.wait_dequeue(task);
            if (task == 0)
                return;
            free.release();
        }
    });
    std::uint64_t submitted = 0;
    const std::int64_t start = monotonicNs();
    while (monotonicNs() < start + 500'000'000) {
        free.acquire();
        queue.enqueue(++submitted);
    }
    free.acquire(64);
    const double each = static_cast<double>(monotonicNs() - start) / static_cast<double>(submitted);
    queue.enqueue(0);
    worker.join();
    return each;
}
#endif

/// Runs peers.js once and keeps its figures (ns per message by name).
const QJsonObject& nodeFigures()
{
    static const QJsonObject figures = [] {
        QProcess node;
        node.start(QStringLiteral("node"), {QStringLiteral(PARASCOPE_BENCH_NODE_DIR "/peers.js")});
        node.waitForFinished(180'000);
        return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    }();
    return figures;
}

void addPeer(std::vector<Row>& rows, const QString& name, const QString& peer, std::function<double()> ours,
             std::function<double()> theirs)
{
    Row row{name, peer, QStringLiteral("ns"), std::move(ours), std::move(theirs)};
    row.judged = false;
    rows.push_back(std::move(row));
}

double shmChild(int inFlight)
{
    RunPlan plan = closedPlan(QStringLiteral("noop"), 0, 1, inFlight, 0.5);
    plan.payloadBytes = 64;
    plan.channel = ChannelKind::SharedMemory;
    return runEngine(plan).nsPerTask;
}

} // namespace

void addPeerRows(std::vector<Row>& rows)
{
    const QString noop = QStringLiteral("no-op task through the engine, 64 in flight");
#ifdef PARASCOPE_BENCH_TBB
    addPeer(rows, noop, QStringLiteral("oneTBB task_arena::enqueue"), engineNoop, tbbArena);
#endif
#ifdef PARASCOPE_BENCH_MOODYCAMEL
    addPeer(rows, noop, QStringLiteral("moodycamel BlockingConcurrentQueue"), engineNoop, moodycamelQueue);
#endif
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return;
    addPeer(rows, noop, QStringLiteral("Node worker_threads postMessage"), engineNoop,
            [] { return nodeFigures().value(QStringLiteral("worker_64_ns")).toDouble(); });
    addPeer(rows, QStringLiteral("no-op task, 64 in flight (piscina)"), QStringLiteral("piscina"), engineNoop,
            [] { return nodeFigures().value(QStringLiteral("piscina_64_ns")).toDouble(); });
    Row row{QStringLiteral("task to a child and back, 64 in flight, 64 B (Node)"),
            QStringLiteral("Node child_process, advanced serialization"),
            QStringLiteral("ns"),
            [] { return shmChild(64); },
            [] { return nodeFigures().value(QStringLiteral("child_advanced_64_ns")).toDouble(); },
            0.1};
    rows.push_back(std::move(row));
}

} // namespace parascope::bench
