// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lane_clock.h"
#include "support/test_base.h"

#include "measure/lazy_zeros.h"

#include <QSemaphore>
#include <QThread>

#include <memory>
#include <optional>

using namespace parascope;

/// What a reader makes of a shard: the CPU time of its worker so far.
static std::int64_t workerCpuNs(const WorkerShard& shard)
{
    const std::int64_t thread = shard.threadId.load();
    return shard.cpuOffsetNs.load() + (thread != 0 ? threadCpuNs(thread).value_or(0) : 0);
}

static void burn(std::int64_t cpuNs)
{
    const std::int64_t until = threadCpuNs().value_or(0) + cpuNs;
    while (threadCpuNs().value_or(until) < until) {
    }
}

class TestLaneClock : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void countsOnlyWhileItLives()
    {
        const LazyZeroObject<WorkerShard> shard;
        burn(2'000'000);
        {
            const LaneClock clock(*shard);
            QCOMPARE(shard->threadId.load(), currentThreadId());
            QVERIFY(workerCpuNs(*shard) < 1'000'000); // not what the thread did before
            burn(5'000'000);
        }
        QCOMPARE(shard->threadId.load(), std::int64_t{0});
        const std::int64_t used = workerCpuNs(*shard);
        QVERIFY(used >= 5'000'000);
        burn(2'000'000);
        QCOMPARE(workerCpuNs(*shard), used);
    }

    void anEndDoesNotTakeTheShardFromTheNextThread()
    {
        const LazyZeroObject<WorkerShard> shard;
        std::optional<LaneClock> first(std::in_place, *shard);
        QSemaphore begun;
        QSemaphore mayEnd;
        std::int64_t threadId = 0;
        const std::unique_ptr<QThread> next(QThread::create([&] {
            const LaneClock clock(*shard);
            threadId = currentThreadId();
            begun.release();
            mayEnd.acquire();
            burn(5'000'000);
        }));
        next->start();
        begun.acquire();
        first.reset();
        QCOMPARE(shard->threadId.load(), threadId);
        mayEnd.release();
        QVERIFY(next->wait());
        QCOMPARE(shard->threadId.load(), std::int64_t{0});
        QVERIFY(workerCpuNs(*shard) >= 5'000'000);
    }
};

PARASCOPE_TEST_MAIN(TestLaneClock)
#include "tst_lane_clock.moc"
