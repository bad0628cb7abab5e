// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lives.h"

namespace parascope {

void Lives::add(const Interval& interval)
{
    for (const auto& event : interval.events) {
        if (event.process < 1) {
            continue;
        }
        if (event.kind == QLatin1String("exited")) {
            m_dead.push_back({event.process, event.atNs, -1, event.text});
            if (m_dead.size() > kMost) {
                m_dead.pop_front();
            }
            continue;
        }
        if (event.kind != QLatin1String("ready") && event.kind != QLatin1String("respawned")) {
            continue;
        }
        for (auto dead = m_dead.rbegin(); dead != m_dead.rend(); ++dead) {
            if (dead->process == event.process) {
                if (dead->untilNs < 0) {
                    dead->untilNs = event.atNs;
                }
                break;
            }
        }
    }
}

} // namespace parascope
