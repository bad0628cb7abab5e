// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal_watch.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace parascope::cli {

namespace {

// A signal handler reaches nothing but static memory.
std::atomic<int> wakeFd{-1};

void onSignal(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    // A full pipe means that plenty of signals are waiting already.
    [[maybe_unused]] const ssize_t written = write(wakeFd.load(std::memory_order_relaxed), &byte, 1);
    errno = savedErrno;
}

constexpr std::array kWatched{SIGINT, SIGTERM, SIGHUP}; // the last: the terminal was closed

} // namespace

class SignalWatch::Private {
public:
    std::array<int, 2> pipe{-1, -1};
    std::array<struct sigaction, kWatched.size()> former{};
    std::unique_ptr<QSocketNotifier> notifier;
};

SignalWatch::SignalWatch(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (pipe2(d->pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals then end the program as they always do
    wakeFd = d->pipe[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(d->pipe[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < kWatched.size(); ++i)
        sigaction(kWatched[i], &action, &d->former[i]);
}

SignalWatch::~SignalWatch()
{
    if (d->notifier == nullptr)
        return;
    for (std::size_t i = 0; i < kWatched.size(); ++i)
        sigaction(kWatched[i], &d->former[i], nullptr);
    wakeFd = -1;
    d->notifier.reset();
    close(d->pipe[0]);
    close(d->pipe[1]);
}

} // namespace parascope::cli
