// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/moments.h"

#include "base/clock.h"

#include <algorithm>

namespace parascope {

namespace {
/// Closer than this is where one stands already.
constexpr double kSameSeconds = 0.01;
} // namespace

std::vector<double> momentsOf(LiveStore& store)
{
    std::vector<double> moments;
    for (const auto& stall : store.stalls()) {
        moments.push_back(nsToSeconds(stall.startNs));
    }
    for (const auto& event : store.events()) {
        if (event.kind == QLatin1String("exited")) {
            moments.push_back(nsToSeconds(event.atNs));
        }
    }
    const LiveLevel& level = store.level(store.levelFor(0, store.latestNs(), LiveStore::kColumns));
    bool failing = false;
    for (std::int64_t index = level.oldestIndex(); index <= level.newestIndex(); ++index) {
        const LiveColumn* column = level.at(index);
        const bool fails = column && column->failed > 0;
        if (fails && !failing) {
            moments.push_back(nsToSeconds(column->fromNs));
        }
        failing = fails;
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

std::optional<double> nextMoment(LiveStore& store, double from, int direction)
{
    const auto moments = momentsOf(store);
    if (direction > 0) {
        const auto next = std::upper_bound(moments.begin(), moments.end(), from + kSameSeconds);
        return next != moments.end() ? std::optional(*next) : std::nullopt;
    }
    const auto next = std::lower_bound(moments.begin(), moments.end(), from - kSameSeconds);
    return next != moments.begin() ? std::optional(*std::prev(next)) : std::nullopt;
}

} // namespace parascope
