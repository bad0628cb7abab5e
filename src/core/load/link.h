// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/endpoint.h"
#include "load/load_generator.h"
#include "load/setting_info.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace parascope {

/// The dispatcher's books on one endpoint: which cells are free, which task travels on which cell, what is in
/// flight, and the inputs in the cells. Dispatcher's thread only.
class Link {
public:
    Link(std::shared_ptr<Endpoint> endpoint, int workers, Transfer transfer, std::uint64_t seed);

    [[nodiscard]] Endpoint& endpoint() { return *m_endpoint; }
    [[nodiscard]] int process() const { return m_endpoint->process(); }
    /// Tasks that occupy a cell, also those that were given up and have not come back.
    [[nodiscard]] std::uint64_t inFlight() const { return m_inFlight; }
    [[nodiscard]] bool accepts() const
    {
        return m_state == State::Open && !m_nextSetting && !m_free.empty() &&
               m_inFlight < std::min(m_limit, inputLimit());
    }
    /// No new tasks; it goes when the last has come back.
    void retire() { leaveOpen(State::Retiring); }
    [[nodiscard]] bool retiring() const { return m_state == State::Retiring; }
    /// Nobody waits for anything from here: what was given up may never come back.
    [[nodiscard]] bool nothingOwed() const { return m_inFlight == m_settled; }
    /// No new tasks; its process is about to be ended.
    void hold() { leaveOpen(State::Held); }
    /// Its channel broke: nothing comes out any more either, until it is known how its process ended.
    void breakOff() { m_state = State::Broken; }
    [[nodiscard]] bool broken() const { return m_state == State::Broken; }
    void setWorkers(int workers) { m_workers = workers; }
    [[nodiscard]] int workers() const { return m_workers; }
    void setLimit(std::uint64_t most) { m_limit = most; } ///< on inFlight()

    /// Tasks from now on run with this setting. Takes effect at once when inputs need not change, else as
    /// soon as nothing is in flight here: nobody may read an input while it is rewritten.
    void useSetting(std::uint32_t number, const SettingInfo& info);
    /// Lets a waiting setting take effect if it can.
    void settle();

    /// Puts a task into the outbox; accepts() must hold. Returns the bytes that were copied for it.
    std::size_t put(const DueTask& due, std::int64_t nowNs);
    void flush();

    /// The task that a finished one belongs to; nullptr when the worker's answer makes no sense. Its cell is
    /// free again after release().
    [[nodiscard]] const TaskSlot* find(const DoneSlot& done) const;
    void release(std::uint32_t cell);
    /// Whether a task was given up while it was out: what comes back of it is late and counts no more.
    [[nodiscard]] bool settled(std::uint32_t cell) const { return m_used[cell] == kSettled; }
    /// Gives the task with this number up; nullptr when it is not in flight here (any more).
    [[nodiscard]] const TaskSlot* settle(std::uint64_t index);

    /// When the worker side should ring (see Endpoint::arm): at every task while tasks are few or slow, else
    /// once half is done, so that the bell does not cost more than the work.
    [[nodiscard]] std::uint32_t lowWater(bool moderate) const;

    /// Calls `visit` for every task without an outcome; used when they will not come back.
    template <typename Visit> void forEachUnsettled(Visit visit) const
    {
        for (const TaskSlot& task : m_table)
            if (m_used[task.cell] == kOut)
                visit(task);
    }

private:
    enum class State { Open, Retiring, Held, Broken };
    enum : std::uint8_t { kFree, kOut, kSettled };
    void leaveOpen(State to)
    {
        if (m_state == State::Open || (m_state == State::Retiring && to == State::Held))
            m_state = to;
    }
    /// Each task that waits at the process with an input of its own costs memory there; what is beyond waits
    /// here, as nothing but a number. Two a worker are let through whatever they cost.
    [[nodiscard]] std::uint64_t inputLimit() const
    {
        return std::max(m_inputLimit, 2 * static_cast<std::uint64_t>(std::max(1, m_workers)));
    }
    void applySetting(std::uint32_t number, const SettingInfo& info);
    [[nodiscard]] std::size_t prepareInput(std::uint32_t cell);

    std::shared_ptr<Endpoint> m_endpoint;
    int m_workers;
    Transfer m_transfer;
    std::uint64_t m_seed;
    State m_state = State::Open;
    std::uint64_t m_inFlight = 0;
    std::uint64_t m_settled = 0; ///< of these, given up
    std::uint64_t m_limit = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t m_inputLimit = std::numeric_limits<std::uint64_t>::max();
    std::uint32_t m_setting = 0;
    SettingInfo m_info;
    std::optional<std::pair<std::uint32_t, SettingInfo>> m_nextSetting;
    QByteArray m_source;           ///< Copy: what is copied into every task's input
    std::vector<TaskSlot> m_table; ///< by cell
    std::vector<std::uint8_t> m_used;
    std::vector<std::uint8_t> m_filled; ///< Move: the cell's own input was written
    std::vector<std::uint32_t> m_free;
    std::vector<TaskSlot> m_outbox;
};

} // namespace parascope
