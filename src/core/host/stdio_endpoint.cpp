// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/stdio_endpoint.h"

#include "base/clock.h"
#include "host/record_task.h"

#include <algorithm>
#include <utility>

namespace parascope {
namespace {

/// A stamp may be this much later than our own reading of the same clock: cores agree, roundings need not.
constexpr std::int64_t kClockSlackNs = kNsPerMs;

} // namespace

Result<std::shared_ptr<StdioEndpoint>>
StdioEndpoint::create(const Setup& setup, std::shared_ptr<wire::Channel> channel, Events events)
{
    auto store = TaskPort::createPrivate(setup.shape, nullptr);
    if (!store)
        return store.error();
    return std::shared_ptr<StdioEndpoint>(
        new StdioEndpoint(setup, std::move(store).value(), std::move(channel), std::move(events)));
}

StdioEndpoint::StdioEndpoint(const Setup& setup, std::unique_ptr<TaskPort> store,
                             std::shared_ptr<wire::Channel> channel, Events events)
    : m_setup(setup), m_store(std::move(store)), m_channel(std::move(channel)), m_events(std::move(events)),
      m_flights(setup.shape.cells)
{
    m_ready.reserve(setup.shape.cells);
}

void StdioEndpoint::submit(std::span<const TaskSlot> tasks)
{
    for (const TaskSlot& task : tasks)
        m_flights[task.cell] = {task.index, task.intendedNs, task.enqueueNs, true, ++m_sent, 0};
    if (!tasks.empty() && std::exchange(m_out, m_out + tasks.size()) == 0)
        showBusySince(monotonicNs());
    m_channel->sendBatch(tasks, [this](const TaskSlot& task) {
        return std::span<const std::byte>(m_store->input(task.cell));
    });
}

void StdioEndpoint::showBusySince(std::int64_t ns)
{
    m_store->shard(0).currentStartNs.store(ns, std::memory_order_relaxed);
}

void StdioEndpoint::flush()
{
    if (m_channel->hasUnsent())
        m_channel->flush();
}

std::size_t StdioEndpoint::drain(std::span<DoneSlot> done)
{
    flush();
    m_gotOn = false;
    if (m_readyTaken == m_ready.size() && m_defect.isEmpty()) {
        m_ready.clear();
        m_readyTaken = 0;
        readFrames();
    }
    return takeReady(done);
}

std::size_t StdioEndpoint::takeReady(std::span<DoneSlot> done)
{
    const std::size_t count = std::min(done.size(), m_ready.size() - m_readyTaken);
    std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_readyTaken), count, done.begin());
    m_readyTaken += count;
    return count;
}

void StdioEndpoint::readFrames()
{
    wire::FrameReader& frames = m_channel->frames();
    const std::size_t before = frames.pending();
    const bool open = m_channel->receive();
    m_gotOn = frames.pending() > before;
    std::int64_t now = 0;
    while (const auto frame = frames.next()) {
        if (frame->type == wire::FrameType::Done) {
            if (now == 0)
                now = monotonicNs();
            takeBatch(frame->body, now);
            if (!m_defect.isEmpty())
                return;
        } else {
            m_events.frame(frame->type, QByteArray(reinterpret_cast<const char*>(frame->body.data()),
                                                   static_cast<qsizetype>(frame->body.size())));
        }
    }
    if (!frames.defect().isEmpty())
        breakOff(frames.defect(), false);
    else if (!open)
        breakOff(frames.pending() > 0 ? QStringLiteral("the process ended in the middle of a frame")
                                      : QStringLiteral("the process closed its output"),
                 true);
}

void StdioEndpoint::takeBatch(std::span<const std::byte> body, std::int64_t nowNs)
{
    auto batch = wire::BatchReader<DoneSlot>::open(body);
    if (!batch)
        return breakOff(QStringLiteral("sent a malformed Done frame"), false);
    DoneSlot done;
    std::span<const std::byte> payload;
    while (batch->next(done, payload)) {
        if (const QString why = judge(done, nowNs); !why.isEmpty())
            return breakOff(why, false);
        std::ranges::copy(payload, m_store->result(done.cell).begin());
        record(done, nowNs, payload.size());
        m_flights[done.cell].out = false;
        if (--m_out == 0)
            showBusySince(0);
        m_ready.push_back(done);
    }
}

QString StdioEndpoint::judge(const DoneSlot& done, std::int64_t nowNs) const
{
    if (done.cell >= m_flights.size())
        return QStringLiteral("answered for cell %1 of %2").arg(done.cell).arg(m_flights.size());
    const Flight& flight = m_flights[done.cell];
    if (!flight.out || flight.index != done.index)
        return QStringLiteral("answered for a task it was not given");
    if (wire::payloadSize(done) > m_setup.shape.resultBytes)
        return QStringLiteral("sent a result of %1 bytes where at most %2 fit")
            .arg(wire::payloadSize(done))
            .arg(m_setup.shape.resultBytes);
    if (done.worker >= m_setup.shape.lanes)
        return QStringLiteral("named worker %1 of %2").arg(done.worker).arg(m_setup.shape.lanes);
    if (done.status != TaskStatus::Completed && done.status != TaskStatus::Failed)
        return QStringLiteral("sent an unknown task status %1").arg(static_cast<int>(done.status));
    // Nothing has run longer than this machine is up, and what a stranger's clock says may be any number.
    const bool possible = done.endNs >= done.startNs &&
                          static_cast<std::uint64_t>(done.endNs) - static_cast<std::uint64_t>(done.startNs) <=
                              static_cast<std::uint64_t>(nowNs) &&
                          (!m_setup.sameClock || (done.startNs >= flight.enqueueNs - kClockSlackNs &&
                                                  done.endNs <= nowNs + kClockSlackNs));
    return possible ? QString() : QStringLiteral("sent impossible times");
}

void StdioEndpoint::record(DoneSlot& done, std::int64_t nowNs, std::size_t resultBytes)
{
    std::uint32_t resultNs = 0;
    if (!m_setup.sameClock) {
        const std::int64_t service = done.endNs - done.startNs;
        done.endNs = nowNs;
        done.startNs = nowNs - service;
        done.transferNs = 0;
    } else if (resultBytes >= kTimedTransferBytes) {
        resultNs = transferNsBetween(done.endNs, monotonicNs()); // with the copy that was just made
    }
    const Flight& flight = m_flights[done.cell];
    recordTask(m_store->shard(done.worker), flight.intendedNs, flight.enqueueNs, done, resultNs);
}

std::vector<std::uint32_t> StdioEndpoint::outInOrder() const
{
    std::vector<std::uint32_t> cells;
    for (std::uint32_t cell = 0; cell < m_flights.size(); ++cell)
        if (m_flights[cell].out)
            cells.push_back(cell);
    std::ranges::sort(cells, {}, [this](std::uint32_t cell) { return m_flights[cell].number; });
    return cells;
}

void StdioEndpoint::running(int workers, std::vector<RunningTask>& into)
{
    const std::int64_t now = monotonicNs();
    const std::vector<std::uint32_t> cells = outInOrder();
    for (std::size_t i = 0; i < std::min(cells.size(), static_cast<std::size_t>(workers)); ++i) {
        Flight& flight = m_flights[cells[i]];
        if (flight.seenRunningNs == 0)
            flight.seenRunningNs = now;
        into.push_back({flight.index, flight.seenRunningNs});
    }
}

void StdioEndpoint::neverBegun(int workers, std::vector<std::uint32_t>& cells)
{
    const std::vector<std::uint32_t> out = outInOrder();
    const std::size_t begun = std::min(out.size(), static_cast<std::size_t>(workers));
    cells.insert(cells.end(), out.begin() + static_cast<std::ptrdiff_t>(begun), out.end());
}

void StdioEndpoint::breakOff(const QString& why, bool closed)
{
    m_defect = why;
    m_events.broken(closed ? QString() : why);
}

std::vector<const WorkerShard*> StdioEndpoint::shards() const
{
    std::vector<const WorkerShard*> list;
    for (std::uint32_t lane = 0; lane < m_setup.shape.lanes; ++lane)
        list.push_back(&m_store->shard(lane));
    return list;
}

} // namespace parascope
