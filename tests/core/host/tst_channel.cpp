// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/channel.h"

#include "support/test_base.h"

#include <thread>

using namespace parascope;
using namespace parascope::wire;

namespace {

struct Ends {
    std::unique_ptr<Channel> ours;   ///< not blocking, as a parent's
    std::unique_ptr<Channel> theirs; ///< blocking, as a child's
};

Ends connected()
{
    Pipe there = createPipe().value();
    Pipe back = createPipe().value();
    setNonBlocking(there.write.fd());
    setNonBlocking(back.read.fd());
    Ends ends{std::make_unique<Channel>(std::move(back.read), std::move(there.write)),
              std::make_unique<Channel>(std::move(there.read), std::move(back.write))};
    ends.ours->frames().setLimit(kMaxFrame);
    ends.theirs->frames().setLimit(kMaxFrame);
    return ends;
}

TaskSlot taskOf(std::uint32_t cell, std::uint32_t inputSize)
{
    TaskSlot task;
    task.index = cell * 10ULL;
    task.cell = cell;
    task.inputSize = inputSize;
    return task;
}

} // namespace

class TestChannel : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ignoreBrokenPipeSignal(); }
    void batchesKeepSlotsAndPayloads();
    void largeBatchesAreSplit();
    void malformedBatchesAreRefused();
    void moreThanThePipeHoldsWaits();
    void twoThreadsKeepFramesWhole();
    void closingEndsTheOtherSide();
    void aDeadReaderIsNoError();
};

void TestChannel::batchesKeepSlotsAndPayloads()
{
    const Ends ends = connected();
    const std::vector<TaskSlot> tasks{taskOf(3, 5), taskOf(0, 0), taskOf(7, 300)};
    const Bytes payload(300, std::byte{42});
    ends.ours->sendBatch(std::span<const TaskSlot>(tasks),
                         [&](const TaskSlot&) { return std::span<const std::byte>(payload); });
    QVERIFY(ends.theirs->receive());
    const auto frame = ends.theirs->frames().next();
    QVERIFY(frame && frame->type == FrameType::Submit);
    auto batch = BatchReader<TaskSlot>::open(frame->body);
    QVERIFY(batch);
    TaskSlot task;
    std::span<const std::byte> input;
    for (const TaskSlot& sent : tasks) {
        QVERIFY(batch->next(task, input));
        QCOMPARE(task.index, sent.index);
        QCOMPARE(task.cell, sent.cell);
        QCOMPARE(input.size(), std::size_t{sent.inputSize});
        QVERIFY(std::ranges::all_of(input, [](std::byte byte) { return byte == std::byte{42}; }));
    }
    QVERIFY(!batch->next(task, input));
}

void TestChannel::largeBatchesAreSplit()
{
    const Bytes payload(kBatchBytes, std::byte{1});
    const std::vector<TaskSlot> tasks{taskOf(0, kBatchBytes), taskOf(1, kBatchBytes), taskOf(2, 1),
                                      taskOf(3, 1)};
    Bytes bytes;
    appendBatches(bytes, std::span<const TaskSlot>(tasks),
                  [&](const TaskSlot&) { return std::span<const std::byte>(payload); });
    FrameReader reader(kMaxFrame);
    reader.add(bytes);
    std::vector<std::uint32_t> counts;
    while (const auto frame = reader.next())
        counts.push_back(Reader(frame->body).u32());
    QCOMPARE(counts, (std::vector<std::uint32_t>{1, 1, 2}));
}

void TestChannel::malformedBatchesAreRefused()
{
    const Bytes payload(10, std::byte{1});
    Bytes frame;
    const std::vector<TaskSlot> tasks{taskOf(0, 10), taskOf(1, 10)};
    appendBatches(frame, std::span<const TaskSlot>(tasks),
                  [&](const TaskSlot&) { return std::span<const std::byte>(payload); });
    const auto body = std::span<const std::byte>(frame).subspan(kFrameHeader);
    QVERIFY(BatchReader<TaskSlot>::open(body));
    for (std::size_t length = 0; length < body.size(); ++length)
        QVERIFY(!BatchReader<TaskSlot>::open(body.first(length)));
    Bytes tooLong(body.begin(), body.end());
    tooLong.push_back(std::byte{0});
    QVERIFY(!BatchReader<TaskSlot>::open(tooLong));
    Bytes hostile(body.begin(), body.end());
    hostile[3] = std::byte{0x7f}; // the count
    QVERIFY(!BatchReader<TaskSlot>::open(hostile));
}

void TestChannel::moreThanThePipeHoldsWaits()
{
    const Ends ends = connected();
    const Bytes payload(3 << 20, std::byte{9});
    const TaskSlot task = taskOf(0, 3 << 20);
    ends.ours->sendBatch(std::span<const TaskSlot>(&task, 1),
                         [&](const TaskSlot&) { return std::span<const std::byte>(payload); });
    QVERIFY(ends.ours->hasUnsent());
    std::optional<Frame> frame;
    int rounds = 0;
    while (!(frame = ends.theirs->frames().next())) {
        QVERIFY(++rounds < 10'000);
        QVERIFY(ends.theirs->receive());
        ends.ours->flush();
    }
    QVERIFY(!ends.ours->hasUnsent());
    QVERIFY(BatchReader<TaskSlot>::open(frame->body));
}

void TestChannel::twoThreadsKeepFramesWhole()
{
    const Ends ends = connected();
    constexpr int kFrames = 2000;
    const auto send = [&](std::byte value) {
        for (int i = 0; i < kFrames; ++i) {
            Bytes frame;
            {
                const FrameScope scope(frame, FrameType::Pulse);
                frame.insert(frame.end(), 1 + static_cast<std::size_t>(i) % 900, value);
            }
            ends.theirs->send(frame); // blocking side: may wait for the reader below
        }
    };
    std::thread one(send, std::byte{1});
    std::thread two(send, std::byte{2});
    int seen = 0;
    bool whole = true;
    while (seen < 2 * kFrames && whole) {
        if (!ends.ours->receive())
            break;
        while (const auto frame = ends.ours->frames().next()) {
            ++seen;
            whole = whole &&
                    std::ranges::all_of(frame->body, [&](std::byte byte) { return byte == frame->body[0]; });
        }
        whole = whole && ends.ours->frames().defect().isEmpty();
    }
    one.join();
    two.join();
    QVERIFY(whole);
    QCOMPARE(seen, 2 * kFrames);
}

void TestChannel::closingEndsTheOtherSide()
{
    const Ends ends = connected();
    ends.ours->send(emptyFrame(FrameType::Bye));
    ends.ours->closeSending();
    QVERIFY(ends.theirs->receive());
    QVERIFY(ends.theirs->frames().next());
    QVERIFY(!ends.theirs->receive());
    ends.ours->send(emptyFrame(FrameType::Bye)); // into the void
    QVERIFY(!ends.ours->hasUnsent());
}

void TestChannel::aDeadReaderIsNoError()
{
    Ends ends = connected();
    ends.theirs.reset();
    ends.ours->send(emptyFrame(FrameType::Bye));
    QVERIFY(!ends.ours->hasUnsent());
    QVERIFY(!ends.ours->receive());
}

PARASCOPE_TEST_MAIN(TestChannel)
#include "tst_channel.moc"
