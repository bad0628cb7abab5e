// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interval_source.h"
#include "models/run_controller.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace parascope::test {

/// The run of the pictures: 4 threads in each of 2 processes on a machine with 16 CPUs, with a change at
/// 0:36, a crash at 0:52, a stall of 63 ms at 0:44 and one of 142 ms at 1:11. Of fixed seed, the same every
/// time.
class MadeUpRun {
public:
    static constexpr int kIntervals = 870; ///< 1:27
    static constexpr int kWarmUp = 40;     ///< of them
    bool disturbed = false;                ///< other programs take a fifth of the CPUs from 0:50 on
    /// Service times and tasks in flight are what throughput, responses and busy workers say. Else tasks are
    /// as long as the bars of the timeline, which are few enough to be seen as bars.
    bool coherent = false;

    static RunPlan plan()
    {
        RunPlan plan;
        plan.workload = QStringLiteral("compress");
        plan.threads = 4;
        plan.processes = 2;
        plan.inFlight = 8;
        plan.durationNs = 120 * kNsPerSecond;
        const auto valid = validatePlan(plan);
        return valid.ok() ? valid.value() : plan;
    }

    static Environment machine()
    {
        Environment environment;
        environment.logicalCpus = 16;
        environment.usableCpus = 16;
        environment.physicalCores = 8;
        environment.memoryBytes = 31LL << 30;
        return environment;
    }

    Interval next()
    {
        const double t = static_cast<double>(m_count) / 10;
        Interval interval;
        interval.startNs = m_count * 100 * kNsPerMs;
        interval.lengthNs = 100 * kNsPerMs;
        interval.warmUp = m_count < kWarmUp;
        interval.threads = 4;
        interval.processesSet = 2;
        interval.ownCpuNs = 1'100'000;
        addTasks(interval, t);
        addProcesses(interval, t);
        addCores(interval, t);
        addEvents(interval);
        if (disturbed) {
            interval.foreignCpuRatio = t >= 50 ? 0.21 : 0.01;
        }
        ++m_count;
        return interval;
    }

private:
    static constexpr int kCrash = 522, kBack = 531, kStall = 711, kShortStall = 441, kChange = 361;

    double longTask() { return std::lognormal_distribution<double>(std::log(0.3), 0.35)(m_random); }
    double uniform() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    [[nodiscard]] bool dead(int process) const
    {
        return process == 2 && m_count >= kCrash && m_count < kBack;
    }

    void addTasks(Interval& interval, double t)
    {
        const bool half = dead(2);
        const int tasks = (t < 36 ? 58 : 63) / (half ? 2 : 1);
        const double slow =
            1 + 6 * std::exp(-std::pow((t - 52.8) / 0.5, 2)) + 4 * std::exp(-std::pow((t - 71.4) / 0.3, 2));
        std::lognormal_distribution<double> latency(std::log(11.8e6), 0.42);
        std::vector<std::int64_t> response;
        std::vector<std::int64_t> wait;
        std::vector<std::int64_t> service;
        for (int i = 0; i < tasks; ++i) {
            const double value = latency(m_random) * slow;
            response.push_back(static_cast<std::int64_t>(value));
            wait.push_back(static_cast<std::int64_t>(value * 0.2));
            service.push_back(static_cast<std::int64_t>(longTask() * 1e9)); // as the bars of the timeline
        }
        interval.response = IntervalSource::deltaOf(response);
        interval.wait = IntervalSource::deltaOf(wait);
        interval.counts.completed = static_cast<std::uint64_t>(tasks);
        interval.counts.failed = m_count == kCrash ? 3 : 0;
        interval.counts.submitted = interval.counts.completed + interval.counts.failed;
        interval.inFlight = t < 36 ? 6 : 8;
        double busyNs = 0;
        for (int process = 1; process <= 2; ++process) {
            for (int worker = 0; worker < 4 && !dead(process); ++worker) {
                const auto busy = static_cast<std::int64_t>((0.88 + 0.1 * uniform()) * 1e8);
                interval.workers.push_back({process, worker, 8, m_count == kCrash - 1 ? 1U : 0U, busy});
                busyNs += static_cast<double>(busy);
                addSpans(interval, process, worker);
            }
        }
        if (coherent) {
            const auto sum = [](const std::vector<std::int64_t>& values) {
                return std::accumulate(values.begin(), values.end(), 0.0, [](double all, std::int64_t one) {
                    return all + static_cast<double>(one);
                });
            };
            const double factor = busyNs / sum(service);
            for (auto& value : service) {
                value = static_cast<std::int64_t>(static_cast<double>(value) * factor);
            }
            interval.inFlight = std::llround(sum(response) / static_cast<double>(interval.lengthNs));
        }
        interval.service = IntervalSource::deltaOf(service);
    }

    /// Every fifth of a second or so one bar, long enough to be drawn as such.
    void addSpans(Interval& interval, int process, int worker)
    {
        auto& freeAt = m_freeAtNs[static_cast<std::size_t>(process * 4 + worker)];
        freeAt = std::max(freeAt, interval.startNs);
        while (freeAt < interval.startNs + interval.lengthNs) {
            TaskSpan span;
            span.process = process;
            span.worker = worker;
            span.startNs = freeAt;
            span.durationNs = static_cast<std::int64_t>(longTask() * 1e9);
            if (process == 2 && span.startNs < kCrash * 100 * kNsPerMs &&
                span.startNs + span.durationNs > kCrash * 100 * kNsPerMs) {
                span.durationNs = kCrash * 100 * kNsPerMs - span.startNs;
                span.outcome = SpanOutcome::Lost;
            }
            freeAt += span.durationNs + static_cast<std::int64_t>(0.03 * uniform() * 1e9);
            interval.spans.push_back(span);
        }
    }

    void addProcesses(Interval& interval, double t)
    {
        for (int process = 0; process <= 2; ++process) {
            if (dead(process)) {
                continue;
            }
            ProcessSample sample;
            sample.process = process;
            sample.cpuNs = process == 0 ? 30'000'000 : 380'000'000;
            sample.rssBytes = static_cast<std::int64_t>((process == 0 ? 90.0 : 150.0 + t * 0.15) * 1048576);
            sample.loopObservedNs = interval.lengthNs;
            std::vector<std::int64_t> busy{200'000, 900'000};
            busy.push_back(static_cast<std::int64_t>(std::exp(13.5 + 1.6 * uniform())));
            if (process == 0 && m_count % 97 == 30) {
                busy.push_back(24'000'000);
            }
            if (process == 0 && (m_count == kStall || m_count == kShortStall)) {
                busy.push_back((m_count == kStall ? 142 : 63) * kNsPerMs);
            }
            sample.loopBusy = IntervalSource::deltaOf(busy);
            interval.processes.push_back(sample);
        }
    }

    void addCores(Interval& interval, double t)
    {
        if (m_count % 3 != 2) {
            return;
        }
        for (int core = 0; core < 16; ++core) {
            const bool worker = core >= 1 && core <= 8 && !(core >= 5 && dead(2));
            const double busy = core == 0 ? 0.25 + 0.2 * uniform()
                                : worker  ? 0.82 + 0.18 * uniform()
                                          : 0.03 + 0.12 * uniform() * (std::fmod(t, 7.0) < 1 ? 3 : 1);
            interval.cores.push_back({core, busy, 0});
        }
    }

    void addEvents(Interval& interval) const
    {
        const auto event = [&](int at, const QString& kind, int process, const QString& text, double value) {
            if (m_count == at) {
                interval.events.push_back({interval.startNs, kind, process, text, value});
            }
        };
        event(kChange, QStringLiteral("tune"), -1, QStringLiteral("in flight 6 → 8"), 8);
        event(kCrash, QStringLiteral("exited"), 2, QStringLiteral("worker P2 exited (SIGSEGV)"), 139);
        event(kBack, QStringLiteral("respawned"), 2, QStringLiteral("worker P2 is back"), 9e8);
        interval.workerCrashes = m_count == kCrash ? 1 : 0;
        interval.workerRespawns = m_count == kBack ? 1 : 0;
        for (const auto& [at, ms] : {std::pair{kShortStall, 63}, std::pair{kStall, 142}}) {
            if (m_count == at) {
                Stall stall;
                stall.startNs = interval.startNs - ms * kNsPerMs / 2;
                stall.durationNs = ms * kNsPerMs;
                stall.cause = StallCause::Busy;
                interval.stalls.push_back(stall);
            }
        }
    }

    std::mt19937 m_random{20240607};
    std::int64_t m_count = 0;
    std::array<std::int64_t, 12> m_freeAtNs{};
};

enum class MadeUp { Calm, Disturbed, Coherent };

/// All of it, made once.
inline const std::vector<Interval>& madeUpIntervals(MadeUp which = MadeUp::Calm)
{
    const auto make = [](MadeUp made) {
        MadeUpRun source;
        source.disturbed = made == MadeUp::Disturbed;
        source.coherent = made == MadeUp::Coherent;
        std::vector<Interval> all;
        for (int i = 0; i < MadeUpRun::kIntervals; ++i) {
            all.push_back(source.next());
        }
        return all;
    };
    static const std::array<std::vector<Interval>, 3> runs{make(MadeUp::Calm), make(MadeUp::Disturbed),
                                                           make(MadeUp::Coherent)};
    return runs[static_cast<std::size_t>(which)];
}

} // namespace parascope::test
