// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal_watch.h"

namespace parascope::cli {

// Without POSIX signals an interrupt ends the program as the platform does it.
class SignalWatch::Private {};

SignalWatch::SignalWatch(QObject* parent) : QObject(parent) {}
SignalWatch::~SignalWatch() = default;

} // namespace parascope::cli
