// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/link.h"
#include "scripted_endpoint.h"
#include "support/test_base.h"

using namespace parascope;

namespace {

constexpr std::size_t kMiB = 1024 * 1024;

class BigWorkload : public Workload {
public:
    explicit BigWorkload(std::size_t bytes) : m_bytes(bytes) {}
    std::size_t inputBytes() const override { return m_bytes; }
    TaskResult run(const TaskView&, WorkerState&) const override { return {}; }

private:
    std::size_t m_bytes;
};

/// With room for large inputs; over pipes where it says so.
class RoomyEndpoint : public test::ScriptedEndpoint {
public:
    RoomyEndpoint(std::shared_ptr<const Bell> bell, std::size_t bytes, bool pipes)
        : ScriptedEndpoint(1, std::move(bell)), m_area(bytes), m_pipes(pipes)
    {
    }
    std::span<std::byte> input(std::uint32_t) override { return m_area; }
    int readFd() const override { return m_pipes ? 0 : -1; }

private:
    std::vector<std::byte> m_area;
    bool m_pipes;
};

} // namespace

class TestLink : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void inputsThatWaitAreFew_data();
    void inputsThatWaitAreFew();
};

void TestLink::inputsThatWaitAreFew_data()
{
    QTest::addColumn<int>("transfer");
    QTest::addColumn<bool>("pipes");
    QTest::addColumn<int>("workers");
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<int>("tasks");
    const int copy = static_cast<int>(Transfer::Copy);
    const int shared = static_cast<int>(Transfer::Shared);
    QTest::newRow("shared") << shared << false << 1 << quint64{8 * kMiB} << 64; // all cells
    QTest::newRow("copied") << copy << false << 1 << quint64{8 * kMiB} << 8;
    QTest::newRow("over pipes") << shared << true << 1 << quint64{8 * kMiB} << 8;
    QTest::newRow("two a worker") << copy << false << 10 << quint64{8 * kMiB} << 20;
    QTest::newRow("small") << copy << false << 1 << quint64{1024} << 64;
    QTest::newRow("none") << copy << true << 1 << quint64{0} << 64;
}

void TestLink::inputsThatWaitAreFew()
{
    QFETCH(const int, transfer);
    QFETCH(const bool, pipes);
    QFETCH(const int, workers);
    QFETCH(const quint64, bytes);
    QFETCH(const int, tasks);
    const auto bell = std::make_shared<const Bell>(std::move(Bell::create().value()));
    Link link(std::make_shared<RoomyEndpoint>(bell, bytes, pipes), workers, static_cast<Transfer>(transfer),
              1);
    SettingInfo info;
    info.inputBytes = bytes;
    info.workload = std::make_shared<BigWorkload>(bytes);
    link.useSetting(0, info);
    int put = 0;
    for (DueTask due; link.accepts(); ++due.index, ++put)
        link.put(due, 1);
    QCOMPARE(put, tasks);
}

PARASCOPE_TEST_MAIN(TestLink)
#include "tst_link.moc"
