// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/endpoint.h"
#include "host/task_port.h"
#include "host/wire/channel.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace parascope {

/// The dispatcher's view of a child that shares no memory: tasks, inputs and results travel as frames over
/// its stdin and stdout. The dispatcher's thread reads and writes the pipes itself, because one more thread
/// between would be one more wake-up. It also keeps the child's worker shards, from the stamps in its
/// answers.
///
/// Nothing a child says is believed: an answer for a task it was not given, a cell, lane or size out of
/// range, or impossible stamps are a defect(), after which drain() yields nothing more.
class StdioEndpoint : public Endpoint {
public:
    struct Setup {
        int process = 1;
        PortShape shape; ///< sharedInput here: one input on this side, still sent with every task
        /// The child runs on this machine since this boot, so its stamps may be compared with ours. Otherwise
        /// only its durations are used: a task counts as ended when its answer arrives, so the way back is
        /// part of its wait.
        bool sameClock = true;
    };
    /// Called from the dispatcher's thread for what is not a task's business.
    struct Events {
        std::function<void(wire::FrameType type, QByteArray body)> frame;
        std::function<void(QString why)> broken; ///< once; empty = the child closed its side
    };

    /// Takes the receiving side of the channel over. Errors (Own): no memory.
    [[nodiscard]] static Result<std::shared_ptr<StdioEndpoint>>
    create(const Setup& setup, std::shared_ptr<wire::Channel> channel, Events events);

    [[nodiscard]] int process() const override { return m_setup.process; }
    [[nodiscard]] std::uint32_t cells() const override { return m_setup.shape.cells; }
    [[nodiscard]] std::span<std::byte> input(std::uint32_t cell) override { return m_store->input(cell); }
    [[nodiscard]] std::span<const std::byte> result(std::uint32_t cell) override
    {
        return m_store->result(cell);
    }
    void submit(std::span<const TaskSlot> tasks) override;
    std::size_t drain(std::span<DoneSlot> done) override;
    [[nodiscard]] bool gotOn() const override { return m_gotOn; }
    void arm(std::uint32_t) override {} ///< readFd() rings
    void disarm() override {}
    [[nodiscard]] int readFd() const override { return m_defect.isEmpty() ? m_channel->inFd() : -1; }
    [[nodiscard]] int writeFd() const override { return m_channel->hasUnsent() ? m_channel->outFd() : -1; }
    void flush() override;
    [[nodiscard]] QString defect() const override { return m_defect; }
    void running(int workers, std::vector<RunningTask>& into) override;
    void neverBegun(int workers, std::vector<std::uint32_t>& cells) override;
    [[nodiscard]] std::vector<const WorkerShard*> shards() const override;

private:
    struct Flight {
        std::uint64_t index = 0;
        std::int64_t intendedNs = 0;
        std::int64_t enqueueNs = 0;
        bool out = false;
        std::uint64_t number = 0;       ///< of the tasks sent here; they are begun in this order
        std::int64_t seenRunningNs = 0; ///< first time it was among those that must have been begun
    };

    StdioEndpoint(const Setup& setup, std::unique_ptr<TaskPort> store, std::shared_ptr<wire::Channel> channel,
                  Events events);
    std::size_t takeReady(std::span<DoneSlot> done);
    void readFrames();
    void takeBatch(std::span<const std::byte> body, std::int64_t nowNs);
    /// Empty when the answer is in order; why not otherwise.
    [[nodiscard]] QString judge(const DoneSlot& done, std::int64_t nowNs) const;
    void record(DoneSlot& done, std::int64_t nowNs, std::size_t resultBytes);
    void breakOff(const QString& why, bool closed);
    /// The child has something to do since then; 0 = nothing. For those who only want to know whether it is
    /// busy: which of its lanes are, it does not tell.
    void showBusySince(std::int64_t ns);
    /// Cells of the tasks that are out, in the order they were sent.
    [[nodiscard]] std::vector<std::uint32_t> outInOrder() const;

    Setup m_setup;
    std::unique_ptr<TaskPort> m_store; ///< memory for inputs, results and shards; no task goes through it
    std::shared_ptr<wire::Channel> m_channel;
    Events m_events;
    std::vector<Flight> m_flights; ///< by cell
    std::vector<DoneSlot> m_ready; ///< came with a batch, not drained yet
    std::size_t m_readyTaken = 0;
    std::uint64_t m_sent = 0;
    std::size_t m_out = 0;
    bool m_gotOn = false; ///< the last drain() read something
    QString m_defect;
};

} // namespace parascope
