// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "measure/interval.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <vector>

namespace parascope::test {

/// The delta of these values, each recorded `times` times.
inline HistogramDelta deltaOf(const std::vector<std::int64_t>& values, std::uint32_t times = 1)
{
    const HistogramLayout& layout = HistogramLayout::standard();
    std::map<std::uint32_t, std::uint32_t> counts;
    HistogramDelta delta;
    for (const std::int64_t value : values) {
        counts[static_cast<std::uint32_t>(layout.indexOf(value))] += times;
        delta.total += times;
        delta.sum += static_cast<double>(value) * times;
        delta.max = std::max(delta.max, layout.highestEquivalent(value));
    }
    delta.counts.assign(counts.begin(), counts.end());
    return delta;
}

/// An interval of 100 ms that begins at number * 100 ms and saw `completed` tasks.
inline Interval plainInterval(int number, std::uint64_t completed)
{
    Interval interval;
    interval.startNs = number * 100 * kNsPerMs;
    interval.lengthNs = 100 * kNsPerMs;
    interval.counts.submitted = completed;
    interval.counts.completed = completed;
    return interval;
}

/// Every field filled with something random, as a busy run with children would; the same for the same seed.
class IntervalMaker {
public:
    explicit IntervalMaker(std::uint64_t seed = 1, int tasks = 300) : m_random(seed), m_tasks(tasks) {}
    Interval next();

private:
    std::int64_t upTo(std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(0, most)(m_random);
    }
    int small(int most) { return static_cast<int>(upTo(most)); }
    std::uint64_t count(std::int64_t most) { return static_cast<std::uint64_t>(upTo(most)); }
    double ratio() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    template <typename T> std::optional<T> maybe(T value)
    {
        return upTo(4) > 0 ? std::optional<T>(value) : std::nullopt;
    }
    HistogramDelta latency(double middleNs);
    ProcessSample process(int number);

    std::mt19937_64 m_random;
    int m_tasks;
    int m_number = 0;
};

inline HistogramDelta IntervalMaker::latency(double middleNs)
{
    std::lognormal_distribution<double> law(std::log(middleNs), 0.4);
    std::vector<std::int64_t> values;
    for (int i = 0; i < m_tasks; ++i)
        values.push_back(static_cast<std::int64_t>(law(m_random)));
    return deltaOf(values);
}

inline ProcessSample IntervalMaker::process(int number)
{
    ProcessSample sample;
    sample.process = number;
    sample.pid = 1000 + upTo(1000);
    sample.loopBusy = deltaOf({upTo(1'000'000), upTo(60'000'000), 20'000, 25'000});
    sample.loopObservedNs = 100 * kNsPerMs;
    sample.cpuNs = maybe(upTo(200'000'000));
    sample.runQueueNs = maybe(upTo(10'000'000));
    sample.rssBytes = maybe(upTo(1'000'000'000));
    sample.pssBytes = maybe(upTo(500'000'000));
    sample.threads = maybe(small(40));
    sample.voluntarySwitches = maybe(upTo(10'000));
    sample.involuntarySwitches = maybe(upTo(1'000));
    return sample;
}

inline Interval IntervalMaker::next()
{
    Interval interval = plainInterval(m_number, static_cast<std::uint64_t>(m_tasks));
    interval.warmUp = m_number < 10;
    interval.counts.failed = count(3);
    interval.counts.offered = count(400);
    interval.counts.late = count(10);
    interval.counts.items = count(5000);
    interval.counts.bytesCopied = count(1'000'000'000'000);
    interval.response = latency(12e6);
    interval.wait = latency(4e6);
    interval.service = latency(8e6);
    for (int i = 0; i < 3; ++i)
        interval.processes.push_back(process(i));
    if (m_number % 3 == 2) {
        for (int core = 0; core < 4; ++core)
            interval.cores.push_back({core, ratio(), ratio() / 10});
    }
    for (int worker = 0; worker < 4; ++worker)
        interval.workers.push_back({1 + worker / 2, worker % 2, count(200), count(2), upTo(100'000'000)});
    if (upTo(9) == 0)
        interval.stalls.push_back({interval.startNs, 50'000'000 + upTo(500'000'000), small(2),
                                   static_cast<StallCause>(small(3)), ratio(), ratio(),
                                   QStringLiteral("QTimer \u00b5 \"a,b\"")});
    if (upTo(9) == 0)
        interval.events.push_back({interval.startNs + upTo(100'000'000), QStringLiteral("tune"), small(3) - 1,
                                   QStringLiteral("in flight 6 \u2192 8"), ratio() * 10});
    interval.queued = upTo(100);
    interval.inFlight = upTo(64);
    interval.threads = 2;
    interval.processesSet = 2;
    interval.workerCrashes = upTo(50) == 0 ? 1 : 0;
    interval.workerRespawns = interval.workerCrashes;
    interval.latenessP99Ns = upTo(100'000);
    interval.ownCpuNs = maybe(upTo(3'000'000));
    interval.foreignCpuRatio = maybe(ratio() / 50);
    interval.stealRatio = maybe(ratio() / 100);
    for (int worker = 0; worker < 4; ++worker)
        interval.spans.push_back({1 + worker / 2, worker % 2, count(100'000),
                                  interval.startNs + upTo(90'000'000), upTo(20'000'000),
                                  static_cast<SpanOutcome>(small(5)),
                                  1 + static_cast<std::uint32_t>(small(99))});
    interval.spansDropped = count(5);
    ++m_number;
    return interval;
}

} // namespace parascope::test
