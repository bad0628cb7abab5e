// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/slot_ring.h"

#include "support/test_base.h"

#include <atomic>
#include <memory>
#include <new>
#include <thread>
#include <vector>

using namespace parascope;

namespace {

struct Value {
    std::uint64_t number = 0;
    std::uint64_t check = 0;
};

/// A ring in zeroed memory, as a port's.
class Memory {
public:
    explicit Memory(std::uint32_t capacity)
        : m_bytes(static_cast<std::byte*>(
              ::operator new (SlotRing<Value>::bytesFor(capacity), std::align_val_t{64})))
    {
        std::fill_n(m_bytes, SlotRing<Value>::bytesFor(capacity), std::byte{0});
    }
    ~Memory() { ::operator delete (m_bytes, std::align_val_t{64}); }
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    [[nodiscard]] std::byte* address() const { return m_bytes; }

private:
    std::byte* m_bytes;
};

} // namespace

class TestSlotRing : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void firstInFirstOut();
    void fullAndEmpty();
    void aSecondViewSeesTheSame();
    void manyThreadsLoseNothing_data();
    void manyThreadsLoseNothing();
};

void TestSlotRing::firstInFirstOut()
{
    const Memory memory(8);
    SlotRing<Value> ring(memory.address(), 8);
    std::uint64_t pushed = 0;
    std::uint64_t popped = 0;
    for (int round = 0; round < 1000; ++round) { // around the end of the ring many times
        for (int i = 0; i < 1 + round % 8; ++i)
            QVERIFY(ring.push({pushed++, 0}));
        QCOMPARE(ring.pushed(), pushed);
        Value value;
        while (ring.pop(value))
            QCOMPARE(value.number, popped++);
        QCOMPARE(popped, pushed);
        QVERIFY(ring.empty());
    }
}

void TestSlotRing::fullAndEmpty()
{
    const Memory memory(4);
    SlotRing<Value> ring(memory.address(), 4);
    Value value;
    QVERIFY(!ring.pop(value));
    for (std::uint64_t i = 0; i < 4; ++i)
        QVERIFY(ring.push({i, 0}));
    QVERIFY(!ring.push({99, 0}));
    QVERIFY(ring.pop(value));
    QCOMPARE(value.number, std::uint64_t{0});
    QVERIFY(ring.push({4, 0}));
    QVERIFY(!ring.push({99, 0}));
}

void TestSlotRing::aSecondViewSeesTheSame()
{
    const Memory memory(16);
    SlotRing<Value> sender(memory.address(), 16);
    SlotRing<Value> receiver(memory.address(), 16); // as in another process
    QVERIFY(sender.push({7, 8}));
    Value value;
    QVERIFY(receiver.pop(value));
    QCOMPARE(value.number, std::uint64_t{7});
    QVERIFY(sender.empty());
}

void TestSlotRing::manyThreadsLoseNothing_data()
{
    QTest::addColumn<int>("producers");
    QTest::addColumn<int>("consumers");
    QTest::addColumn<int>("capacity");
    QTest::newRow("1 to 1, tight") << 1 << 1 << 2;
    QTest::newRow("1 to 4") << 1 << 4 << 64;
    QTest::newRow("4 to 1") << 4 << 1 << 64;
    QTest::newRow("4 to 4") << 4 << 4 << 256;
    QTest::newRow("4 to 4, tight") << 4 << 4 << 4;
}

void TestSlotRing::manyThreadsLoseNothing()
{
    QFETCH(int, producers);
    QFETCH(int, consumers);
    QFETCH(int, capacity);
    constexpr std::uint64_t kEach = 3'000;
    const std::uint64_t total = kEach * static_cast<std::uint64_t>(producers);
    const Memory memory(static_cast<std::uint32_t>(capacity));
    std::vector<std::atomic<std::uint32_t>> seen(total);
    std::atomic<std::uint64_t> taken{0};
    std::atomic<bool> torn{false};
    std::vector<std::thread> threads;
    for (int producer = 0; producer < producers; ++producer) {
        threads.emplace_back([&, producer] {
            SlotRing<Value> ring(memory.address(), static_cast<std::uint32_t>(capacity));
            for (std::uint64_t i = 0; i < kEach; ++i) {
                const std::uint64_t number = static_cast<std::uint64_t>(producer) * kEach + i;
                while (!ring.push({number, ~number}))
                    std::this_thread::yield();
            }
        });
    }
    for (int consumer = 0; consumer < consumers; ++consumer) {
        threads.emplace_back([&] {
            SlotRing<Value> ring(memory.address(), static_cast<std::uint32_t>(capacity));
            Value value;
            while (taken.load() < total) {
                if (!ring.pop(value)) {
                    std::this_thread::yield();
                    continue;
                }
                taken.fetch_add(1);
                if (value.check != ~value.number || value.number >= total)
                    torn.store(true);
                else
                    seen[value.number].fetch_add(1);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(!torn.load());
    QVERIFY(std::ranges::all_of(seen, [](const auto& count) { return count.load() == 1; }));
}

PARASCOPE_TEST_MAIN(TestSlotRing)
#include "tst_slot_ring.moc"
