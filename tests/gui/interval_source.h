// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "measure/interval.h"

#include <map>
#include <random>

namespace parascope::test {

/// A made-up run of fixed seed: Intervals as a session would make them, without an engine.
class IntervalSource {
public:
    std::int64_t lengthNs = 100 * kNsPerMs;
    int tasksPerInterval = 60;
    int cores = 4;
    int workers = 3;
    std::int64_t warmUpNs = 0;

    static HistogramDelta deltaOf(const std::vector<std::int64_t>& values)
    {
        const auto& layout = HistogramLayout::standard();
        std::map<std::uint32_t, std::uint32_t> counts;
        HistogramDelta delta;
        for (const auto value : values) {
            ++counts[static_cast<std::uint32_t>(layout.indexOf(value))];
            delta.sum += static_cast<double>(value);
            delta.max = std::max(delta.max, layout.highestEquivalent(value));
        }
        delta.total = values.size();
        delta.counts.assign(counts.begin(), counts.end());
        return delta;
    }

    /// The latencies of the interval that next() makes next.
    Interval next()
    {
        Interval interval;
        interval.startNs = m_atNs;
        interval.lengthNs = lengthNs;
        interval.warmUp = m_atNs + lengthNs <= warmUpNs;
        std::lognormal_distribution<double> latency(16.0, 0.4);
        lastResponse.clear();
        std::vector<std::int64_t> waits;
        for (int i = 0; i < tasksPerInterval; ++i) {
            lastResponse.push_back(static_cast<std::int64_t>(latency(m_random)));
            waits.push_back(lastResponse.back() / 3);
        }
        interval.response = deltaOf(lastResponse);
        interval.service = deltaOf(lastResponse);
        interval.wait = deltaOf(waits);
        interval.counts.submitted = interval.counts.completed = static_cast<std::uint64_t>(tasksPerInterval);
        ProcessSample app;
        app.loopObservedNs = lengthNs;
        app.loopBusy =
            deltaOf({200'000, 900'000, static_cast<std::int64_t>(1'000'000 + m_random() % 3'000'000)});
        app.cpuNs = lengthNs / 2;
        app.rssBytes = 100LL << 20;
        interval.processes = {app};
        if (m_count % 3 == 2) {
            for (int core = 0; core < cores; ++core) {
                interval.cores.push_back({core, 0.25 * (core % 4) + 0.1, 0});
            }
        }
        for (int worker = 0; worker < workers; ++worker) {
            interval.workers.push_back(
                {0, worker, static_cast<std::uint64_t>(tasksPerInterval / workers), 0, lengthNs / 2});
        }
        interval.threads = workers;
        interval.ownCpuNs = lengthNs / 100;
        m_atNs += lengthNs;
        ++m_count;
        return interval;
    }
    void skip(std::int64_t ns) { m_atNs += ns; }
    [[nodiscard]] std::int64_t atNs() const { return m_atNs; }

    std::vector<std::int64_t> lastResponse;

private:
    std::mt19937 m_random{20240607};
    std::int64_t m_atNs = 0;
    int m_count = 0;
};

} // namespace parascope::test
