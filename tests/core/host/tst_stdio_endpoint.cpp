// SPDX-License-Identifier: GPL-3.0-or-later
// The parent's side of a child over pipes, with the test playing the child.
#include "host/stdio_endpoint.h"

#include "base/clock.h"
#include "host/wire/messages.h"
#include "measure/histogram.h"

#include "support/test_base.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>

using namespace parascope;

namespace {

class Fixture {
public:
    explicit Fixture(bool sameClock = true, std::uint32_t cells = 8, std::uint64_t resultBytes = 256)
    {
        wire::Pipe there = wire::createPipe().value();
        wire::Pipe back = wire::createPipe().value();
        wire::setNonBlocking(there.write.fd());
        wire::setNonBlocking(back.read.fd());
        auto ours = std::make_shared<wire::Channel>(std::move(back.read), std::move(there.write));
        ours->frames().setLimit(wire::kMaxFrame);
        child = std::make_unique<wire::Channel>(std::move(there.read), std::move(back.write));
        child->frames().setLimit(wire::kMaxFrame);
        StdioEndpoint::Setup setup;
        setup.process = 3;
        setup.shape = {cells, 2, 1024, resultBytes, false};
        setup.sameClock = sameClock;
        StdioEndpoint::Events events;
        events.frame = [this](wire::FrameType type, const QByteArray& body) {
            frames.emplace_back(type, body);
        };
        events.broken = [this](const QString& why) { broken.append(why); };
        endpoint = StdioEndpoint::create(setup, std::move(ours), std::move(events)).value();
    }

    TaskSlot submit(std::uint32_t cell, std::uint64_t index, std::string_view input = {})
    {
        TaskSlot task;
        task.cell = cell;
        task.index = index;
        task.inputSize = static_cast<std::uint32_t>(input.size());
        task.enqueueNs = monotonicNs();
        task.intendedNs = task.enqueueNs - 1'000'000;
        std::ranges::copy(std::as_bytes(std::span(input)), endpoint->input(cell).begin());
        endpoint->submit(std::span(&task, 1));
        return task;
    }
    static DoneSlot answerTo(const TaskSlot& task)
    {
        DoneSlot done;
        done.index = task.index;
        done.cell = task.cell;
        done.startNs = task.enqueueNs + 1000;
        done.endNs = done.startNs + 2000;
        return done;
    }
    void send(const DoneSlot& done, const wire::Bytes& payload = {})
    {
        wire::Bytes bytes;
        wire::appendBatches(bytes, std::span<const DoneSlot>(&done, 1),
                            [&](const DoneSlot&) { return std::span<const std::byte>(payload); });
        child->send(bytes);
    }
    std::vector<DoneSlot> drain()
    {
        std::vector<DoneSlot> done(16);
        done.resize(endpoint->drain(done));
        return done;
    }

    std::unique_ptr<wire::Channel> child;
    std::shared_ptr<StdioEndpoint> endpoint;
    std::vector<std::pair<wire::FrameType, QByteArray>> frames;
    QStringList broken;
};

std::uint64_t recorded(const HistogramShard& shard, Histogram& into)
{
    ShardReader reader;
    return reader.collect(shard, into);
}

using Lie = std::function<void(DoneSlot&)>;

} // namespace

Q_DECLARE_METATYPE(Lie)

class TestStdioEndpoint : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wire::ignoreBrokenPipeSignal(); }
    void inputsGoOutAndResultsComeBack();
    void drainsInPortions();
    void tellsPartsFromNothing();
    void recordsShards();
    void largeArgumentsAndResultsAreTimed();
    void translatesAStrangersClock();
    void aStrangersClockMayNotSayEverything();
    void otherFramesAreHandedOn();
    void lies_data();
    void lies();
    void answersBeforeTheLieStillCount();
    void closedOutputIsADefect();
    void cutOffFrameIsADefect();
    void garbageIsADefect();
    void largeInputsAreFlushedLater();
    void theOldestTasksCountAsBegun();
    void isBusyAsLongAsSomethingIsOut();
};

void TestStdioEndpoint::inputsGoOutAndResultsComeBack()
{
    Fixture fixture;
    QCOMPARE(fixture.endpoint->process(), 3);
    const TaskSlot task = fixture.submit(5, 77, "hello");
    QVERIFY(fixture.child->receive());
    const auto frame = fixture.child->frames().next();
    QVERIFY(frame);
    auto batch = wire::BatchReader<TaskSlot>::open(frame->body);
    TaskSlot got;
    std::span<const std::byte> input;
    QVERIFY(batch && batch->next(got, input));
    QCOMPARE(got.index, std::uint64_t{77});
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(input.data()), 5), QByteArray("hello"));

    DoneSlot done = Fixture::answerTo(task);
    done.resultSize = 3;
    done.messageSize = 1;
    done.status = TaskStatus::Failed;
    fixture.send(done, wire::Bytes(4, std::byte{'x'}));
    const auto drained = fixture.drain();
    QCOMPARE(drained.size(), std::size_t{1});
    QCOMPARE(drained[0].index, std::uint64_t{77});
    QVERIFY(std::memcmp(fixture.endpoint->result(5).data(), "xxxx", 4) == 0);
    QVERIFY(fixture.endpoint->defect().isEmpty());
    QCOMPARE(fixture.endpoint->writeFd(), -1);
    QVERIFY(fixture.drain().empty());
}

void TestStdioEndpoint::drainsInPortions()
{
    Fixture fixture;
    for (std::uint32_t cell = 0; cell < 8; ++cell)
        fixture.send(Fixture::answerTo(fixture.submit(cell, cell)));
    std::vector<DoneSlot> three(3);
    std::vector<std::uint64_t> seen;
    for (std::size_t count = 1; count > 0;) {
        count = fixture.endpoint->drain(three);
        for (std::size_t i = 0; i < count; ++i)
            seen.push_back(three[i].index);
    }
    QCOMPARE(seen, (std::vector<std::uint64_t>{0, 1, 2, 3, 4, 5, 6, 7}));
}

void TestStdioEndpoint::tellsPartsFromNothing()
{
    Fixture fixture;
    const DoneSlot done = Fixture::answerTo(fixture.submit(2, 9));
    QVERIFY(fixture.drain().empty());
    QVERIFY(!fixture.endpoint->gotOn());
    fixture.child->send(wire::encode(wire::Pulse{}));
    QVERIFY(fixture.drain().empty());
    QVERIFY(fixture.endpoint->gotOn());
    wire::Bytes bytes;
    wire::appendBatches(bytes, std::span<const DoneSlot>(&done, 1),
                        [](const DoneSlot&) { return std::span<const std::byte>(); });
    fixture.child->send(std::span(bytes).first(bytes.size() / 2));
    QVERIFY(fixture.drain().empty());
    QVERIFY(fixture.endpoint->gotOn());
    QVERIFY(fixture.drain().empty());
    QVERIFY(!fixture.endpoint->gotOn());
    fixture.child->send(std::span(bytes).subspan(bytes.size() / 2));
    QCOMPARE(fixture.drain().size(), std::size_t{1});
    fixture.child->closeSending();
    QVERIFY(fixture.drain().empty());
    QVERIFY(!fixture.endpoint->gotOn());
    QVERIFY(!fixture.endpoint->defect().isEmpty());
}

void TestStdioEndpoint::recordsShards()
{
    Fixture fixture;
    DoneSlot done = Fixture::answerTo(fixture.submit(0, 1));
    done.worker = 1;
    fixture.send(done);
    DoneSlot failed = Fixture::answerTo(fixture.submit(1, 2));
    failed.worker = 1;
    failed.status = TaskStatus::Failed;
    fixture.send(failed);
    while (fixture.drain().size() > 0) {
    }
    const auto shards = fixture.endpoint->shards();
    QCOMPARE(shards.size(), std::size_t{2});
    QCOMPARE(shards[0]->finished.load(), std::uint64_t{0});
    QCOMPARE(shards[1]->finished.load(), std::uint64_t{1});
    QCOMPARE(shards[1]->failed.load(), std::uint64_t{1});
    QCOMPARE(shards[1]->busyNs.load(), std::uint64_t{4000});
    Histogram service;
    Histogram wait;
    QCOMPARE(recorded(shards[1]->service, service), std::uint64_t{2});
    QCOMPARE(recorded(shards[1]->wait, wait), std::uint64_t{2});
    QCOMPARE(service.valueAtPercentile(50), service.layout().highestEquivalent(2000));
    // wait counts from the intended start, a millisecond before the task was sent
    QCOMPARE(wait.valueAtPercentile(50), wait.layout().highestEquivalent(1'001'000));
}

void TestStdioEndpoint::largeArgumentsAndResultsAreTimed()
{
    for (const bool sameClock : {true, false}) {
        Fixture fixture(sameClock, 8, 8192);
        const auto give = [&](std::uint64_t index, std::uint32_t arrivedNs, std::size_t resultBytes) {
            const TaskSlot task = fixture.submit(0, index);
            DoneSlot done = Fixture::answerTo(task);
            done.transferNs = arrivedNs;
            done.resultSize = static_cast<std::uint32_t>(resultBytes);
            fixture.send(done, wire::Bytes(resultBytes));
            while (fixture.drain().empty()) {
            }
            return task;
        };
        const TaskSlot large = give(1, 700, 8000);
        const TaskSlot small = give(2, 0, 100);
        std::vector<TaskSpan> spans;
        SpanReader().collect(fixture.endpoint->shards()[0]->spans, 3, 0, 0, spans);
        QCOMPARE(spans.size(), std::size_t{2});
        QCOMPARE(spans[0].transferNs, sameClock ? std::int64_t{700} : std::int64_t{0});
        QCOMPARE(spans[0].transferStartNs, sameClock ? large.enqueueNs : std::int64_t{0});
        QCOMPARE(spans[0].resultNs > 0, sameClock); // a clock that is not ours says nothing about it
        QCOMPARE(spans[1].transferNs, std::int64_t{0});
        QCOMPARE(spans[1].resultNs, std::int64_t{0});
        Q_UNUSED(small);
    }
}

void TestStdioEndpoint::translatesAStrangersClock()
{
    Fixture fixture(false);
    DoneSlot done = Fixture::answerTo(fixture.submit(0, 1));
    done.startNs = 5;
    done.endNs = 5 + 250'000;
    fixture.send(done);
    const std::int64_t before = monotonicNs();
    const auto drained = fixture.drain();
    QCOMPARE(drained.size(), std::size_t{1});
    QVERIFY(drained[0].endNs >= before && drained[0].endNs <= monotonicNs());
    QCOMPARE(drained[0].endNs - drained[0].startNs, std::int64_t{250'000});
}

void TestStdioEndpoint::aStrangersClockMayNotSayEverything()
{
    using Limits = std::numeric_limits<std::int64_t>;
    for (const auto& [start, end] :
         {std::pair(Limits::min(), Limits::max()), std::pair(Limits::min(), Limits::min() / 2),
          std::pair(std::int64_t{-1}, Limits::max()), std::pair(std::int64_t{0}, Limits::max()),
          std::pair(Limits::max(), Limits::min())}) {
        Fixture fixture(false);
        DoneSlot done = Fixture::answerTo(fixture.submit(0, 1));
        done.startNs = start;
        done.endNs = end;
        fixture.send(done);
        QVERIFY(fixture.drain().empty());
        QCOMPARE(fixture.endpoint->defect(), QStringLiteral("sent impossible times"));
    }
    Fixture fixture(false);
    DoneSlot far = Fixture::answerTo(fixture.submit(0, 1));
    far.startNs = Limits::min(); // only the difference counts
    far.endNs = Limits::min() + 700;
    fixture.send(far);
    const auto drained = fixture.drain();
    QCOMPARE(drained.size(), std::size_t{1});
    QCOMPARE(drained[0].endNs - drained[0].startNs, std::int64_t{700});
}

void TestStdioEndpoint::otherFramesAreHandedOn()
{
    Fixture fixture;
    const TaskSlot task = fixture.submit(0, 1);
    fixture.child->send(wire::emptyFrame(wire::FrameType::Pulse));
    fixture.send(Fixture::answerTo(task));
    fixture.child->send(wire::emptyFrame(wire::FrameType::Error));
    QCOMPARE(fixture.drain().size(), std::size_t{1});
    QCOMPARE(fixture.frames.size(), std::size_t{2});
    QVERIFY(fixture.frames[0].first == wire::FrameType::Pulse);
    QVERIFY(fixture.frames[1].first == wire::FrameType::Error);
}

void TestStdioEndpoint::lies_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<QString>("word");
    const auto add = [](const char* name, const char* word, Lie lie) {
        QTest::newRow(name) << lie << QString::fromLatin1(word);
    };
    add("cell out of range", "cell 8 of 8", [](DoneSlot& done) { done.cell = 8; });
    add("cell not in flight", "was not given", [](DoneSlot& done) { done.cell = 1; });
    add("other task", "was not given", [](DoneSlot& done) { done.index += 1; });
    add("lane", "worker 2 of 2", [](DoneSlot& done) { done.worker = 2; });
    add("result too large", "300 bytes", [](DoneSlot& done) { done.resultSize = 300; });
    add("message too large", "300 bytes", [](DoneSlot& done) { done.messageSize = 300; });
    add("status", "status 4", [](DoneSlot& done) { done.status = TaskStatus::Cancelled; });
    add("ends before it starts", "impossible times", [](DoneSlot& done) { done.endNs = done.startNs - 1; });
    add("starts before it was sent", "impossible times",
        [](DoneSlot& done) { done.startNs -= 1'000'000'000; });
    add("ends in the future", "impossible times", [](DoneSlot& done) { done.endNs += 1'000'000'000; });
}

void TestStdioEndpoint::lies()
{
    QFETCH(Lie, lie);
    QFETCH(QString, word);
    Fixture fixture;
    DoneSlot done = Fixture::answerTo(fixture.submit(0, 10));
    lie(done);
    fixture.send(done, wire::Bytes(300));
    QVERIFY(fixture.drain().empty());
    QVERIFY2(fixture.endpoint->defect().contains(word), qPrintable(fixture.endpoint->defect()));
    QCOMPARE(fixture.broken, QStringList{fixture.endpoint->defect()});
    QCOMPARE(fixture.endpoint->readFd(), -1);
    fixture.send(Fixture::answerTo(fixture.submit(2, 2)));
    QVERIFY(fixture.drain().empty()); // nothing more is believed
    QCOMPARE(fixture.broken.size(), 1);
}

void TestStdioEndpoint::answersBeforeTheLieStillCount()
{
    Fixture fixture;
    fixture.send(Fixture::answerTo(fixture.submit(0, 10)));
    const DoneSlot again = Fixture::answerTo(fixture.submit(1, 11));
    fixture.send(again);
    fixture.send(again);
    QCOMPARE(fixture.drain().size(), std::size_t{2});
    QVERIFY(fixture.endpoint->defect().contains(QStringLiteral("was not given")));
}

void TestStdioEndpoint::closedOutputIsADefect()
{
    Fixture fixture;
    const TaskSlot task = fixture.submit(0, 10);
    fixture.send(Fixture::answerTo(task));
    fixture.child->closeSending();
    QCOMPARE(fixture.drain().size(), std::size_t{1});
    QVERIFY(fixture.drain().empty());
    QVERIFY(!fixture.endpoint->defect().isEmpty());
    QCOMPARE(fixture.broken, QStringList{QString()});
}

void TestStdioEndpoint::cutOffFrameIsADefect()
{
    Fixture fixture;
    const wire::Bytes frame = wire::emptyFrame(wire::FrameType::Pulse);
    fixture.child->send(std::span(frame).first(3));
    QVERIFY(fixture.drain().empty());
    QVERIFY(fixture.endpoint->defect().isEmpty()); // the rest may come
    fixture.child->closeSending();
    QVERIFY(fixture.drain().empty());
    QVERIFY(fixture.endpoint->defect().contains(QStringLiteral("in the middle of a frame")));
}

void TestStdioEndpoint::garbageIsADefect()
{
    Fixture fixture;
    fixture.child->send(std::as_bytes(std::span("Segmentation fault\n")));
    QVERIFY(fixture.drain().empty());
    QVERIFY(!fixture.endpoint->defect().isEmpty());
}

void TestStdioEndpoint::largeInputsAreFlushedLater()
{
    Fixture fixture(true, 2048);
    std::vector<TaskSlot> tasks(2048);
    for (std::uint32_t cell = 0; cell < 2048; ++cell) {
        tasks[cell].cell = cell;
        tasks[cell].index = cell;
        tasks[cell].inputSize = 1024;
    }
    fixture.endpoint->submit(tasks); // 2 MiB, twice what a pipe holds
    QVERIFY(fixture.endpoint->writeFd() >= 0);
    std::uint32_t arrived = 0;
    for (int round = 0; arrived < 2048 && round < 100'000; ++round) {
        QVERIFY(fixture.child->receive());
        while (const auto frame = fixture.child->frames().next())
            arrived += wire::Reader(frame->body).u32();
        fixture.endpoint->flush();
    }
    QCOMPARE(arrived, 2048U);
    QCOMPARE(fixture.endpoint->writeFd(), -1);
}

void TestStdioEndpoint::theOldestTasksCountAsBegun()
{
    Fixture fixture;
    const auto running = [&](int workers) {
        std::vector<RunningTask> tasks;
        fixture.endpoint->running(workers, tasks);
        return tasks;
    };
    QVERIFY(running(2).empty());
    const TaskSlot first = fixture.submit(5, 100);
    fixture.submit(1, 101);
    fixture.submit(3, 99); // given out again: a lower number, but sent last
    const std::int64_t before = monotonicNs();
    const auto two = running(2);
    QCOMPARE(two.size(), std::size_t{2});
    QCOMPARE(two[0].index, 100U);
    QCOMPARE(two[1].index, 101U);
    QVERIFY(two[0].startNs >= before); // from when it was first seen
    QCOMPARE(running(2)[0].startNs, two[0].startNs);
    std::vector<std::uint32_t> cells;
    fixture.endpoint->neverBegun(1, cells);
    QCOMPARE(cells, (std::vector<std::uint32_t>{1, 3}));
    fixture.send(Fixture::answerTo(first));
    QCOMPARE(fixture.drain().size(), std::size_t{1});
    QCOMPARE(running(2)[1].index, 99U);
    cells.clear();
    fixture.endpoint->neverBegun(5, cells);
    QVERIFY(cells.empty());
}

void TestStdioEndpoint::isBusyAsLongAsSomethingIsOut()
{
    Fixture fixture;
    const auto since = [&] { return fixture.endpoint->shards()[0]->currentStartNs.load(); };
    QCOMPARE(since(), 0);
    const TaskSlot one = fixture.submit(0, 1);
    const std::int64_t begun = since();
    QVERIFY(begun > 0);
    const TaskSlot two = fixture.submit(1, 2);
    fixture.send(Fixture::answerTo(one));
    fixture.drain();
    QCOMPARE(since(), begun);
    fixture.send(Fixture::answerTo(two));
    fixture.drain();
    QCOMPARE(since(), 0);
}

PARASCOPE_TEST_MAIN(TestStdioEndpoint)
#include "tst_stdio_endpoint.moc"
