// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/watched_thread.h"

namespace parascope {

class WatchedThread::Private {};

WatchedThread::WatchedThread() = default;

WatchedThread::~WatchedThread() = default;

ThreadFigures WatchedThread::figures() const noexcept
{
    return {};
}

PlaceName WatchedThread::place() const noexcept
{
    return {};
}

void becomeWatchdogThread() {}

} // namespace parascope
