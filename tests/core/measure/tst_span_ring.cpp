// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/shard.h"

#include "measure/span_budget.h"
#include "support/test_base.h"

#include <array>
#include <memory>
#include <numeric>
#include <thread>

using namespace parascope;

namespace {

constexpr std::int64_t kUs = 1'000;
constexpr std::int64_t kMs = 1'000'000;

/// A worker with a clock of its own that runs one task after the other.
struct Worker {
    std::unique_ptr<SpanRing> ring = std::make_unique<SpanRing>();
    SpanReader reader;
    std::vector<TaskSpan> spans;
    std::uint64_t dropped = 0;
    std::uint64_t tasks = 0;
    std::uint64_t completed = 0;
    std::int64_t nowNs = 1'000 * kMs;

    /// `count` tasks of `lengthNs`, read every 100 ms as the session does.
    void work(int count, std::int64_t lengthNs, SpanOutcome outcome = SpanOutcome::Completed)
    {
        std::int64_t nextRead = nowNs + 100 * kMs;
        for (int i = 0; i < count; ++i) {
            finish(lengthNs, outcome);
            nowNs += lengthNs;
            if (nowNs >= nextRead) {
                read();
                nextRead = nowNs + 100 * kMs;
            }
        }
        read();
    }
    void finish(std::int64_t lengthNs, SpanOutcome outcome)
    {
        if (outcome != SpanOutcome::Completed)
            ring->keepFailed(nowNs, nowNs + lengthNs, tasks, outcome);
        else if (ring->isDue(++completed))
            ring->keep(completed, nowNs, nowNs + lengthNs, tasks);
        ++tasks;
    }
    void read() { dropped += reader.collect(*ring, 3, 2, 1'000 * kMs, spans); }
    [[nodiscard]] std::uint64_t stoodFor() const
    {
        return std::accumulate(spans.begin(), spans.end(), std::uint64_t{0},
                               [](std::uint64_t sum, const TaskSpan& span) { return sum + span.every; });
    }
};

TaskSpan spanOf(int worker, std::uint64_t task, SpanOutcome outcome = SpanOutcome::Completed)
{
    return {0, worker, task, static_cast<std::int64_t>(task) * kMs, kMs, outcome, 1};
}

} // namespace

class TestSpanRing : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void everyTaskAtALowRate();
    void boundedAtEveryRate_data();
    void boundedAtEveryRate();
    void failedOnesAreAlwaysKept();
    void fastThenSlow();
    void lateReadersLoseTheOldest();
    void transfersAreKept();
    void nonsenseIsDropped();
    void wholeWhileBeingWritten();
    void aWorkerShardIsValidWhenZero();
    void theBudgetLeavesFewAlone();
    void theBudgetThinsEvenly();
    void theBudgetKeepsWhatFailed();
    void theBudgetShrinks();
};

void TestSpanRing::everyTaskAtALowRate()
{
    Worker worker;
    worker.work(200, 9 * kMs);
    QCOMPARE(worker.spans.size(), std::size_t{200});
    QCOMPARE(worker.dropped, std::uint64_t{0});
    for (std::size_t i = 0; i < worker.spans.size(); ++i) {
        const TaskSpan& span = worker.spans[i];
        QCOMPARE(span.task, std::uint64_t{i});
        QCOMPARE(span.every, 1U);
        QCOMPARE(span.process, 3);
        QCOMPARE(span.worker, 2);
        QCOMPARE(span.startNs, static_cast<std::int64_t>(i) * 9 * kMs); // from the origin on
        QCOMPARE(span.durationNs, 9 * kMs);
        QCOMPARE(span.outcome, SpanOutcome::Completed);
    }
}

void TestSpanRing::boundedAtEveryRate_data()
{
    QTest::addColumn<qint64>("lengthNs");
    for (const qint64 length : {100, 1'000, 7'000, 50'000, 300'000, 1'000'000, 3'000'000, 5'000'000})
        QTest::addRow("%lld ns", static_cast<long long>(length)) << length;
}

void TestSpanRing::boundedAtEveryRate()
{
    QFETCH(qint64, lengthNs);
    Worker worker;
    const auto count = static_cast<int>(3'000 * kMs / lengthNs); // three seconds
    worker.work(count, lengthNs);
    QVERIFY2(worker.spans.size() <= 1'550, qPrintable(QString::number(worker.spans.size())));
    QVERIFY2(worker.spans.size() >= 350, qPrintable(QString::number(worker.spans.size())));
    QCOMPARE(worker.dropped, std::uint64_t{0});
    // Each says how many it stands for; only the tail after the last one is not covered.
    QVERIFY(worker.stoodFor() <= worker.tasks);
    QVERIFY(worker.stoodFor() + std::uint64_t{worker.spans.back().every} * 2 >= worker.tasks);
}

void TestSpanRing::failedOnesAreAlwaysKept()
{
    Worker worker;
    std::size_t failures = 0;
    for (int i = 0; i < 100; ++i) {
        worker.work(1'000, 20 * kUs);
        worker.work(1, 20 * kUs, i % 2 == 0 ? SpanOutcome::Failed : SpanOutcome::TimedOut);
    }
    for (const TaskSpan& span : worker.spans)
        failures += span.outcome != SpanOutcome::Completed;
    QCOMPARE(failures, std::size_t{100});
    QVERIFY(worker.spans.size() < 1'200);
}

void TestSpanRing::fastThenSlow()
{
    Worker worker;
    worker.work(1'000'000, kUs);
    const std::size_t before = worker.spans.size();
    QVERIFY(worker.spans.back().every > 1'000);
    // A low rate of short tasks: none may have to wait for the thousands that no longer come.
    for (int i = 0; i < 50; ++i) {
        worker.nowNs += 30 * kMs;
        worker.work(1, 5 * kUs);
    }
    QVERIFY(worker.spans.size() >= before + 48);
    QCOMPARE(worker.spans.back().every, 1U);
}

void TestSpanRing::lateReadersLoseTheOldest()
{
    Worker worker;
    for (int i = 0; i < 100; ++i)
        worker.ring->keepFailed(worker.nowNs + i, worker.nowNs + i + 1, static_cast<std::uint64_t>(i),
                                SpanOutcome::Failed);
    worker.read();
    QCOMPARE(worker.dropped, std::uint64_t{100 - SpanRing::kSpans});
    QCOMPARE(worker.spans.size(), std::size_t{SpanRing::kSpans});
    QCOMPARE(worker.spans.front().task, std::uint64_t{100 - SpanRing::kSpans});
    worker.read();
    QCOMPARE(worker.spans.size(), std::size_t{SpanRing::kSpans}); // each once
}

void TestSpanRing::transfersAreKept()
{
    Worker worker;
    const std::int64_t origin = worker.nowNs;
    worker.ring->keep(1, origin + 100, origin + 200, 1, {origin + 40, 30, 7});
    worker.ring->keepFailed(origin + 300, origin + 400, 2, SpanOutcome::Failed, {origin + 210, 90, 0});
    worker.ring->keepFailed(origin + 500, origin + 600, 3, SpanOutcome::Failed);
    // arguments that came after the task began, or longer than there was time: from memory others write to
    worker.ring->keepFailed(origin + 700, origin + 800, 4, SpanOutcome::Failed, {origin + 750, 10, 0});
    worker.ring->keepFailed(origin + 900, origin + 950, 5, SpanOutcome::Failed, {origin + 880, 4'000'000, 0});
    worker.read();
    QCOMPARE(worker.spans.size(), std::size_t{5});
    const auto of = [&](std::size_t span) {
        return std::array{worker.spans[span].transferStartNs, worker.spans[span].transferNs,
                          worker.spans[span].resultNs};
    };
    using Times = std::array<std::int64_t, 3>;
    QVERIFY((of(0) == Times{40, 30, 7}));
    QVERIFY((of(1) == Times{210, 90, 0}));
    QVERIFY((of(2) == Times{0, 0, 0}));
    QVERIFY((of(3) == Times{0, 0, 0}));
    QVERIFY((of(4) == Times{880, 20, 0}));
}

void TestSpanRing::nonsenseIsDropped()
{
    Worker worker;
    worker.ring->keep(1, 50, 40, 1);
    worker.ring->keepFailed(50, 60, 2, static_cast<SpanOutcome>(77));
    worker.ring->keepFailed(50, 60, 3, SpanOutcome::Lost);
    worker.ring->entries[2].kind.store(static_cast<std::uint64_t>(SpanOutcome::Lost)); // stands for none
    worker.read();
    QCOMPARE(worker.dropped, std::uint64_t{2});
    QCOMPARE(worker.spans.size(), std::size_t{1});
    QCOMPARE(worker.spans[0].task, std::uint64_t{3});
    QCOMPARE(worker.spans[0].every, 1U);
}

void TestSpanRing::wholeWhileBeingWritten()
{
    // The writer laps the reader all the time; whatever the reader takes must belong together.
    const auto ring = std::make_unique<SpanRing>();
    constexpr std::uint64_t kTasks = 400'000;
    std::thread writer([&ring] {
        for (std::uint64_t task = 1; task <= kTasks; ++task) {
            const auto start = static_cast<std::int64_t>(task * 1'000);
            ring->keepFailed(start, start + static_cast<std::int64_t>(task), task, SpanOutcome::Failed);
        }
    });
    SpanReader reader;
    std::vector<TaskSpan> spans;
    std::uint64_t seen = 0;
    std::uint64_t lost = 0;
    std::uint64_t last = 0;
    bool together = true;
    while (seen + lost < kTasks) {
        spans.clear();
        lost += reader.collect(*ring, 0, 0, 0, spans);
        seen += spans.size();
        for (const TaskSpan& span : spans) {
            together = together && span.task > last && span.outcome == SpanOutcome::Failed &&
                       span.startNs == static_cast<std::int64_t>(span.task * 1'000) &&
                       span.durationNs == static_cast<std::int64_t>(span.task);
            last = span.task;
        }
    }
    writer.join();
    QVERIFY(together);
    QCOMPARE(seen + lost, kTasks);
    QVERIFY(seen > 0);
}

void TestSpanRing::aWorkerShardIsValidWhenZero()
{
    const auto shard = std::make_unique<WorkerShard>();
    SpanReader reader;
    std::vector<TaskSpan> spans;
    QCOMPARE(reader.collect(shard->spans, 0, 0, 0, spans), 0U);
    QVERIFY(spans.empty());
    QVERIFY(shard->spans.isDue(1));
    shard->spans.keep(1, 5, 9, 7);
    QCOMPARE(reader.collect(shard->spans, 0, 0, 0, spans), 0U);
    QCOMPARE(spans.size(), std::size_t{1});
    QCOMPARE(spans[0].task, std::uint64_t{7});
}

void TestSpanRing::theBudgetLeavesFewAlone()
{
    SpanBudget budget;
    std::vector<TaskSpan> spans;
    for (std::uint64_t i = 0; i < SpanBudget::kMostAnInterval; ++i)
        spans.push_back(spanOf(0, i));
    const std::vector<TaskSpan> before = spans;
    QCOMPARE(budget.apply(spans), std::size_t{0});
    QVERIFY(spans == before);
}

void TestSpanRing::theBudgetThinsEvenly()
{
    SpanBudget budget;
    std::vector<TaskSpan> spans;
    for (int worker = 0; worker < 10; ++worker) {
        for (std::uint64_t i = 0; i < 100; ++i)
            spans.push_back(spanOf(worker, i));
    }
    QCOMPARE(budget.apply(spans), std::size_t{1'000} - SpanBudget::kMostAnInterval);
    QCOMPARE(spans.size(), SpanBudget::kMostAnInterval);
    std::vector<int> kept(10);
    std::vector<std::uint64_t> stoodFor(10);
    for (const TaskSpan& span : spans) {
        ++kept[static_cast<std::size_t>(span.worker)];
        stoodFor[static_cast<std::size_t>(span.worker)] += span.every;
    }
    for (std::size_t worker = 0; worker < 10; ++worker) {
        QVERIFY(kept[worker] == 25 || kept[worker] == 26);
        QVERIFY(stoodFor[worker] > 95 && stoodFor[worker] <= 100);
    }
}

void TestSpanRing::theBudgetKeepsWhatFailed()
{
    SpanBudget budget;
    std::vector<TaskSpan> spans;
    for (std::uint64_t i = 0; i < 2'000; ++i)
        spans.push_back(spanOf(0, i, i % 20 == 7 ? SpanOutcome::Failed : SpanOutcome::Completed));
    budget.apply(spans);
    const auto failed = std::ranges::count(spans, SpanOutcome::Failed, &TaskSpan::outcome);
    QCOMPARE(failed, 100);
    QCOMPARE(spans.size(), SpanBudget::kMostAnInterval);
    // Where all fail the room is all theirs.
    std::vector<TaskSpan> all;
    for (std::uint64_t i = 0; i < 2'000; ++i)
        all.push_back(spanOf(0, i, SpanOutcome::Failed));
    budget.apply(all);
    QCOMPARE(all.size(), SpanBudget::kMostAnInterval);
}

void TestSpanRing::theBudgetShrinks()
{
    SpanBudget budget;
    std::size_t total = 0;
    std::size_t before = SpanBudget::kMostAnInterval;
    for (int interval = 0; interval < 36'000; ++interval) { // an hour
        std::vector<TaskSpan> spans(300);
        budget.apply(spans);
        QVERIFY(spans.size() <= before && spans.size() >= SpanBudget::kFewestAnInterval);
        before = spans.size();
        total += spans.size();
    }
    QCOMPARE(before, SpanBudget::kFewestAnInterval);
    QVERIFY(total < SpanBudget::kSpansARun * 5 / 4);
}

PARASCOPE_TEST_MAIN(TestSpanRing)
#include "tst_span_ring.moc"
