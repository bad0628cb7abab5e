// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/arrival_schedule.h"

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
}

void ArrivalSchedule::setRate(double ratePerSecond, std::int64_t nowNs)
{
    m_rate = ratePerSecond;
    start(nowNs);
}

} // namespace parascope
