// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_start.h"

#include <QFile>
#include <QProcess>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace parascope {
namespace {

// Between vfork and exec: async-signal-safe calls only, and no memory of ours may change.
void placeAt(int fd, int target)
{
    if (fd == target)
        fcntl(fd, F_SETFD, 0);
    else
        dup2(fd, target);
}

/// What stands in /proc/PID/stat behind the name, which may hold anything: state, parent, ...
QByteArrayList statFields(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    const qsizetype name = stat.lastIndexOf(')');
    return name < 0 ? QByteArrayList{} : stat.mid(name + 2).split(' ');
}

int numberOf(ChildSignal signal)
{
    constexpr int numbers[] = {SIGKILL, SIGSTOP, SIGCONT, SIGTERM};
    return numbers[static_cast<int>(signal)];
}

} // namespace

void connectChild(QProcess& process, int in, int out, const SharedDescriptors& shared)
{
    // Forwarding keeps QProcess from making pipes of its own for the two that are replaced.
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    process.setChildProcessModifier([in, out, shared] {
        placeAt(in, STDIN_FILENO);
        placeAt(out, STDOUT_FILENO);
        for (const int fd : {shared.port, shared.bell, shared.wake}) {
            if (fd >= 0)
                fcntl(fd, F_SETFD, 0);
        }
        // A Ctrl+C goes to the whole foreground group. It is meant for this program, which ends its children
        // in order; a child that the terminal had killed would be counted as a crash.
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
}

QString signalName(int signal)
{
    const char* name = sigabbrev_np(signal);
    return name != nullptr ? QStringLiteral("SIG") + QString::fromLatin1(name)
                           : QStringLiteral("signal %1").arg(signal);
}

bool sendSignal(qint64 pid, ChildSignal signal)
{
    return pid > 0 && kill(static_cast<pid_t>(pid), numberOf(signal)) == 0;
}

bool sendSignalToGroup(qint64 pid, ChildSignal signal)
{
    const auto process = static_cast<pid_t>(pid);
    if (pid <= 1) // -1 would be everybody
        return false;
    return kill(getpgid(process) == process ? -process : process, numberOf(signal)) == 0;
}

QByteArray startOf(qint64 pid)
{
    constexpr qsizetype kStart = 19; // field 22 of proc(5), counted from the state
    const QByteArrayList fields = statFields(pid);
    return fields.value(0) == "Z" ? QByteArray() : fields.value(kStart);
}

bool isStopped(qint64 pid)
{
    const QByteArrayList fields = statFields(pid);
    return !fields.isEmpty() && (fields[0] == "T" || fields[0] == "t");
}

bool isDescendant(qint64 pid, qint64 ancestor)
{
    constexpr int kMostGenerations = 64; // a process may end and its number start anew while we climb
    for (int generation = 0; generation < kMostGenerations && pid > 1; ++generation) {
        const QByteArrayList fields = statFields(pid);
        if (fields.size() < 2)
            return false;
        pid = fields[1].toLongLong();
        if (pid == ancestor)
            return true;
    }
    return false;
}

} // namespace parascope
