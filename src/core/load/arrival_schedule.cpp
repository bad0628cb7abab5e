// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/arrival_schedule.h"

#include "base/clock.h"

#include <algorithm>

namespace parascope {

ArrivalSchedule::ArrivalSchedule(Arrivals arrivals, double ratePerSecond, std::uint64_t seed)
    : m_arrivals(arrivals), m_rate(ratePerSecond), m_random(seed)
{
}

double ArrivalSchedule::gapNs()
{
    const double mean = 1e9 / m_rate;
    return m_arrivals == Arrivals::Constant ? mean : drawExponential(m_random, mean);
}

void ArrivalSchedule::start(std::int64_t nowNs)
{
    m_originNs = nowNs;
    m_offsetNs = gapNs();
}

std::int64_t ArrivalSchedule::dueNs() const
{
    return m_originNs + static_cast<std::int64_t>(m_offsetNs);
}

void ArrivalSchedule::advance()
{
    m_offsetNs += gapNs();
    reachChanges();
}

void ArrivalSchedule::setRate(double ratePerSecond, std::int64_t nowNs)
{
    m_changes.push_back({nowNs, ratePerSecond});
    reachChanges();
}

/// An arrival that the old rate would have brought after a change never comes.
void ArrivalSchedule::reachChanges()
{
    while (!m_changes.empty() && dueNs() > m_changes.front().atNs) {
        const Change change = m_changes.front();
        m_changes.pop_front();
        m_rate = change.ratePerSecond;
        start(change.atNs);
    }
}

std::uint64_t ArrivalSchedule::expectedAfterNext(std::int64_t nowNs) const
{
    constexpr double kRounding = 1e-6; // so that the last of constant arrivals is not missed
    std::uint64_t count = 0;
    std::int64_t from = dueNs();
    double rate = m_rate;
    const auto until = [&](std::int64_t toNs) {
        count += static_cast<std::uint64_t>(std::max(0.0, nsToSeconds(toNs - from)) * rate + kRounding);
        from = toNs;
    };
    for (const Change& change : m_changes) {
        until(change.atNs);
        rate = change.ratePerSecond;
    }
    until(nowNs);
    return count;
}

} // namespace parascope
