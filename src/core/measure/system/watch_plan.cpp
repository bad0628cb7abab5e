// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/watch_plan.h"

namespace parascope {

WatchPlan::Step WatchPlan::next(std::int64_t busySince, std::int64_t now)
{
    if (busySince == 0)
        return {false, false, now + m_periodNs};
    const std::int64_t age = now - busySince;
    if (age < m_firstLookNs)
        return {false, false, busySince + m_firstLookNs};
    Step step;
    if (m_period != busySince) {
        m_period = busySince;
        m_placeFound = false;
        step.readFigures = true;
    }
    step.readPlace = !m_placeFound && age >= kPlaceLookNs;
    if (age < kPlaceLookNs)
        step.wakeAtNs = busySince + kPlaceLookNs;
    else
        step.wakeAtNs = now + (m_placeFound ? m_periodNs : kNextPlaceNs);
    return step;
}

} // namespace parascope
