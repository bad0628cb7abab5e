// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/arrival_schedule.h"
#include "load/in_flight_window.h"
#include "load/load_model.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <limits>
#include <memory>

namespace parascope {

/// A task that is due.
struct DueTask {
    std::uint64_t index = 0;
    std::uint32_t items = 1;
    std::int64_t intendedNs = 0;
    std::int64_t noticedNs = 0; ///< when the generator saw that it was due; later = the generator is late
    std::uint32_t attempt = 0;  ///< 1 = given out for the second time, after it was lost with its worker
};

/// Decides when the next task is due. The dispatcher asks, the generator never acts: times come in, decisions
/// go out, so it is tested with made-up clocks. One thread.
class LoadGenerator {
public:
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

    virtual ~LoadGenerator() = default;
    virtual void start(std::int64_t nowNs) = 0;
    /// Takes the next task that is due at `nowNs` with `inFlight` tasks unfinished; false when none is.
    virtual bool next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task) = 0;
    /// When to ask again even if nothing comes back; kNever = only when something comes back.
    [[nodiscard]] virtual std::int64_t nextDueNs() const { return kNever; }
    /// Nothing will ever be due again.
    [[nodiscard]] virtual bool exhausted() const { return false; }

    /// `automatic`: the size is the least, the window grows for short tasks.
    virtual void setInFlight(int /*size*/, bool /*automatic*/ = false) {}
    virtual void noteRate(double /*donePerSecond*/) {}
    /// Whether it is this generator that decides how many tasks are out.
    [[nodiscard]] virtual bool hasAutomaticWindow() const { return false; }
    virtual void setRate(double, std::int64_t /*nowNs*/) {}
    virtual void setChunk(std::uint64_t) {}

    /// Open loop: moves what fell due into the queue, also when no task can be taken; `ahead` tasks wait at
    /// the workers already and count towards the queue's limit. Then how many fell due so far, how many were
    /// given up because the queue was full, and how many wait in it.
    virtual void collectDue(std::int64_t /*nowNs*/, std::uint64_t /*ahead*/ = 0) {}
    [[nodiscard]] virtual std::uint64_t offered() const { return 0; }
    [[nodiscard]] virtual std::uint64_t rejected() const { return 0; }
    [[nodiscard]] virtual std::uint64_t backlog() const { return 0; }
};

[[nodiscard]] std::unique_ptr<LoadGenerator> makeLoadGenerator(const LoadModel& model, int workers);

/// N in flight.
class ClosedLoop : public LoadGenerator {
public:
    explicit ClosedLoop(int inFlight, bool automatic = false) : m_window(inFlight, automatic) {}
    void start(std::int64_t) override {}
    bool next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task) override;
    void setInFlight(int size, bool automatic) override { m_window.set(size, automatic); }
    void noteRate(double donePerSecond) override { m_window.follow(donePerSecond); }
    [[nodiscard]] bool hasAutomaticWindow() const override { return m_window.isAutomatic(); }

private:
    InFlightWindow m_window;
    std::uint64_t m_index = 0;
};

/// By the clock. Arrivals that nobody could take wait in a bounded queue with their intended start; the
/// policy says what happens when it is full. Memory never grows with the load: under Block, arrivals that
/// can't get in are not made yet, and are when there is room, with the start they were meant to have.
class OpenLoop : public LoadGenerator {
public:
    static constexpr std::size_t kBacklog = 131'072; ///< as sysbench

    OpenLoop(Arrivals arrivals, double ratePerSecond, std::uint64_t seed, std::uint64_t limit = kBacklog,
             QueuePolicy policy = QueuePolicy::Reject)
        : m_schedule(arrivals, ratePerSecond, seed), m_limit(limit), m_policy(policy)
    {
    }
    void start(std::int64_t nowNs) override { m_schedule.start(nowNs); }
    bool next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task) override;
    [[nodiscard]] std::int64_t nextDueNs() const override { return m_blocked ? kNever : m_schedule.dueNs(); }
    void setRate(double ratePerSecond, std::int64_t nowNs) override
    {
        m_schedule.setRate(ratePerSecond, nowNs);
    }
    /// Under Block with those that stand outside, estimated from the rate.
    [[nodiscard]] std::uint64_t offered() const override { return m_offered; }
    [[nodiscard]] std::uint64_t rejected() const override { return m_rejected; }
    [[nodiscard]] std::uint64_t backlog() const override { return m_due.size() + m_outside; }
    void collectDue(std::int64_t nowNs, std::uint64_t ahead = 0) override;

private:
    void takeIn(std::int64_t nowNs, std::uint64_t room);
    void countOutside(std::int64_t nowNs);

    ArrivalSchedule m_schedule;
    std::uint64_t m_limit;
    QueuePolicy m_policy;
    struct Arrival {
        std::int64_t dueNs;
        std::int64_t noticedNs;
    };
    std::deque<Arrival> m_due;
    std::uint64_t m_index = 0;
    std::uint64_t m_made = 0; ///< arrivals drawn from the schedule
    std::uint64_t m_offered = 0;
    std::uint64_t m_rejected = 0;
    std::uint64_t m_outside = 0; ///< Block: fell due and could not get in
    bool m_blocked = false;
};

/// Items [0, n) in chunks, a few chunks ahead of the workers.
class BatchLoad : public LoadGenerator {
public:
    /// Chunks that are out at once at least: a few ahead of the workers.
    [[nodiscard]] static int leastWindow(int workers) { return 4 * std::max(1, workers); }

    BatchLoad(std::uint64_t items, std::uint64_t chunk, int workers);
    void start(std::int64_t) override {}
    bool next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task) override;
    [[nodiscard]] bool exhausted() const override { return m_next >= m_items; }
    void setChunk(std::uint64_t chunk) override { m_chunk = chunk; }
    void setInFlight(int size, bool automatic) override { m_window.set(size, automatic); }
    void noteRate(double donePerSecond) override { m_window.follow(donePerSecond); }
    [[nodiscard]] bool hasAutomaticWindow() const override { return m_window.isAutomatic(); }

private:
    std::uint64_t m_items;
    std::uint64_t m_chunk;
    InFlightWindow m_window; ///< in chunks
    std::uint64_t m_next = 0;
};

} // namespace parascope
