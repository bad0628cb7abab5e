// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/process_host.h"

#include "base/clock.h"
#include "base/units.h"
#include "host/child_start.h"
#include "host/memory_limit.h"
#include "host/wire/messages.h"

#include <QSocketNotifier>

// How a child ends: asked to, made to, or by itself, and what is told of it.

namespace parascope {
namespace {

constexpr qsizetype kStderrKept = 4096;
constexpr int kDyingMs = 500; ///< from the end of its output to its exit

} // namespace

void ProcessHost::end()
{
    if (m_ending)
        return;
    m_ending = true;
    m_channel->send(wire::emptyFrame(wire::FrameType::Bye));
    m_channel->closeSending();
    m_patience.disconnect(this);
    m_patience.callOnTimeout(this, [this] {
        if (m_terminated)
            return kill();
        m_terminated = true;
        terminate();
        m_patience.start(m_times.terminateMs);
    });
    m_patience.start(m_times.byeMs);
}

void ProcessHost::putDown(const QString& why, bool gently)
{
    if (!m_defect.isEmpty() || m_ending)
        return;
    if (!gently)
        return breakOff(why);
    m_defect = why;
    terminate();
    m_patience.disconnect(this);
    m_patience.callOnTimeout(this, &ProcessHost::kill);
    m_patience.start(m_times.terminateMs);
}

void ProcessHost::closedOutput()
{
    stopReading();
    // Usually its exit follows at once and says more.
    if (!m_ending)
        QTimer::singleShot(kDyingMs, this, [this] { breakOff(QStringLiteral("closed its output")); });
}

void ProcessHost::breakOff(const QString& why)
{
    stopReading();
    if (!m_defect.isEmpty())
        return;
    m_defect = why;
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void ProcessHost::kill()
{
    signalWorker(ChildSignal::Kill);
    m_process.kill();
}

void ProcessHost::terminate()
{
    if (!signalWorker(ChildSignal::Terminate)) // else its launcher follows it, and may still tell of it
        m_process.terminate();
}

/// A launcher that stays would be ended alone, and what it started go on. False: no launcher stays, or the
/// worker behind it has ended.
bool ProcessHost::signalWorker(ChildSignal signal)
{
    // Nobody tells us of its end, and its number may be another process's by now.
    const bool there = m_workerPid > 1 && !m_workerStart.isEmpty() && startOf(m_workerPid) == m_workerStart;
    return there && sendSignalToGroup(m_workerPid, signal);
}

QString ChildExit::lastWords() const
{
    QString text = QString::fromLocal8Bit(stderrTail);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text.trimmed();
}

void ProcessHost::keepStderr()
{
    m_stderrTail += m_process.readAllStandardError();
    if (m_stderrTail.size() > kStderrKept)
        m_stderrTail = m_stderrTail.right(kStderrKept);
}

bool ProcessHost::endedByMemoryLimit(int exitCode, QProcess::ExitStatus status) const
{
    return m_setup.memoryLimitBytes > 0 && m_defect.isEmpty() && status == QProcess::NormalExit &&
           exitCode == kMemoryLimitExit;
}

QString ProcessHost::exitText(int exitCode, QProcess::ExitStatus status) const
{
    if (!m_defect.isEmpty())
        return m_defect;
    if (endedByMemoryLimit(exitCode, status))
        return QStringLiteral("ended by memory limit: it asked for more than %1")
            .arg(bytesText(m_setup.memoryLimitBytes));
    return status == QProcess::CrashExit ? signalName(exitCode)
                                         : QStringLiteral("exit code %1").arg(exitCode);
}

void ProcessHost::processFinished(int exitCode, QProcess::ExitStatus status)
{
    m_patience.stop();
    if (m_notifier && !m_ending)
        receive(); // its last words: a complaint may still lie in the pipe
    stopReading();
    signalWorker(ChildSignal::Kill); // it may have outlived its launcher; its tasks are given to others
    m_workerPid = 0;
    keepStderr();
    ChildExit exit;
    exit.expected = m_ending;
    exit.exitCode = status == QProcess::NormalExit ? exitCode : 0;
    exit.signal = status == QProcess::CrashExit ? exitCode : 0;
    exit.silentStart = m_silentStart;
    exit.silent = !m_ending && m_defect.isEmpty() && status == QProcess::NormalExit && exitCode == 0;
    exit.memoryLimit = endedByMemoryLimit(exitCode, status);
    exit.text = exitText(exitCode, status);
    exit.stderrTail = m_stderrTail;
    Q_EMIT ended(exit);
}

} // namespace parascope
