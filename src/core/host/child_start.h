// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace parascope {

/// Descriptors of shared memory and bells that a local child inherits; -1 = none, all goes over stdio.
struct SharedDescriptors {
    int port = -1;
    int bell = -1; ///< rung for the dispatcher
    int wake = -1; ///< rung for the child's main thread

    [[nodiscard]] bool present() const { return port >= 0; }
};

/// The command line of a child, and its way back. Errors (Usage) name the argument.
[[nodiscard]] QStringList childArguments(const SharedDescriptors& shared);
[[nodiscard]] Result<SharedDescriptors> parseChildArguments(const QStringList& arguments);

/// Makes `process` start with `in` and `out` as its stdin and stdout and with the shared descriptors
/// inherited; all others close on exec. The kernel kills the child when the thread that starts it ends,
/// however that comes about (PR_SET_PDEATHSIG; clears itself in set-uid programs, where the end of stdin must
/// do).
void connectChild(QProcess& process, int in, int out, const SharedDescriptors& shared);

/// "SIGSEGV" for 11; "signal 77" for one without a name here.
[[nodiscard]] QString signalName(int signal);

/// What can be done to a child from outside, to see how the rest takes it.
enum class ChildSignal : std::uint8_t { Kill, Stop, Continue, Terminate };
/// False: no such process, or not available on this platform.
bool sendSignal(qint64 pid, ChildSignal signal);
/// The same to the group that the process leads, if it leads one; what it started goes with it then.
bool sendSignalToGroup(qint64 pid, ChildSignal signal);
/// When the process began, in words of the kernel: with its number a name that no later process has. Empty:
/// no such process, it has ended, or that can't be told.
[[nodiscard]] QByteArray startOf(qint64 pid);
/// Whether the process has been stopped (SIGSTOP, a debugger); false where that can't be told.
[[nodiscard]] bool isStopped(qint64 pid);
/// Whether `ancestor` started `pid`, or started who did; false where that can't be told.
[[nodiscard]] bool isDescendant(qint64 pid, qint64 ancestor);

} // namespace parascope
