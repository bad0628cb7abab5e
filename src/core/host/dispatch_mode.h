// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace parascope {

/// How a process hands a task to one of its threads. Lanes is Parascope's own way, the others are what a Qt
/// developer writes, so that they can be compared on the same work.
enum class DispatchMode : std::uint8_t {
    Lanes,        ///< long-lived QThreadPool runnables that take tasks from one ring
    Pool,         ///< QThreadPool::start(lambda) for every task
    Runnable,     ///< QThreadPool::start of a QRunnable that is used again
    QtConcurrent, ///< QtConcurrent::run for every task
    Async,        ///< std::async(launch::async) for every task, at most T at once
};

/// How a child and its parent exchange frames.
enum class ChannelKind : std::uint8_t { Auto, SharedMemory, Stdio };

} // namespace parascope
