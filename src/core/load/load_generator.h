// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/arrival_schedule.h"
#include "load/load_model.h"

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

    virtual void setInFlight(int) {}
    virtual void setRate(double, std::int64_t /*nowNs*/) {}
    virtual void setChunk(std::uint64_t) {}

    /// Open loop: moves what fell due into the backlog, also when no task can be taken; then how many fell
    /// due so far, how many were given up because the backlog was full, and how many wait in it.
    virtual void collectDue(std::int64_t /*nowNs*/) {}
    [[nodiscard]] virtual std::uint64_t offered() const { return 0; }
    [[nodiscard]] virtual std::uint64_t dropped() const { return 0; }
    [[nodiscard]] virtual std::uint64_t backlog() const { return 0; }
};

[[nodiscard]] std::unique_ptr<LoadGenerator> makeLoadGenerator(const LoadModel& model, int workers);

/// N in flight.
class ClosedLoop : public LoadGenerator {
public:
    explicit ClosedLoop(int inFlight) : m_inFlight(inFlight) {}
    void start(std::int64_t) override {}
    bool next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task) override;
    void setInFlight(int inFlight) override { m_inFlight = inFlight; }

private:
    int m_inFlight;
    std::uint64_t m_index = 0;
};

/// By the clock. Arrivals that nobody could take wait in a bounded backlog with their intended start.
class OpenLoop : public LoadGenerator {
public:
    static constexpr std::size_t kBacklog = 131'072; ///< as sysbench

    OpenLoop(Arrivals arrivals, double ratePerSecond, std::uint64_t seed)
        : m_schedule(arrivals, ratePerSecond, seed)
    {
    }
    void start(std::int64_t nowNs) override { m_schedule.start(nowNs); }
    bool next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task) override;
    [[nodiscard]] std::int64_t nextDueNs() const override { return m_schedule.dueNs(); }
    void setRate(double ratePerSecond, std::int64_t nowNs) override
    {
        m_schedule.setRate(ratePerSecond, nowNs);
    }
    [[nodiscard]] std::uint64_t offered() const override { return m_offered; }
    [[nodiscard]] std::uint64_t dropped() const override { return m_dropped; }
    [[nodiscard]] std::uint64_t backlog() const override { return m_due.size(); }
    void collectDue(std::int64_t nowNs) override;

private:
    ArrivalSchedule m_schedule;
    struct Arrival {
        std::int64_t dueNs;
        std::int64_t noticedNs;
    };
    std::deque<Arrival> m_due;
    std::uint64_t m_index = 0;
    std::uint64_t m_offered = 0;
    std::uint64_t m_dropped = 0;
};

/// Items [0, n) in chunks, a few chunks ahead of the workers.
class BatchLoad : public LoadGenerator {
public:
    BatchLoad(std::uint64_t items, std::uint64_t chunk, int workers);
    void start(std::int64_t) override {}
    bool next(std::int64_t nowNs, std::uint64_t inFlight, DueTask& task) override;
    [[nodiscard]] bool exhausted() const override { return m_next >= m_items; }
    void setChunk(std::uint64_t chunk) override { m_chunk = chunk; }
    void setInFlight(int inFlight) override { m_ahead = static_cast<std::uint64_t>(inFlight); }

private:
    std::uint64_t m_items;
    std::uint64_t m_chunk;
    std::uint64_t m_ahead;
    std::uint64_t m_next = 0;
};

} // namespace parascope
