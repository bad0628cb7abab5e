// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/kernels/child_runner.h"

#include "base/clock.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <mutex>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace parascope {

/// The process groups that run now, so that cancel() finds them.
class ChildRunner::Groups {
public:
    Groups() { ::getrlimit(RLIMIT_DATA, &m_dataLimit); }
    /// What a program may take of memory: what this process might when the workload was made. A limit that
    /// was set for it since then is meant for its own memory.
    [[nodiscard]] const rlimit& dataLimit() const { return m_dataLimit; }
    /// A group that comes after cancel() is killed at once.
    void add(pid_t group)
    {
        const std::lock_guard guard(m_mutex);
        m_running.push_back(group);
        if (m_cancelled)
            ::kill(-group, SIGKILL);
    }
    /// Kills what the leader left behind. Its zombie still holds the number, so no stranger can be hit.
    void remove(pid_t group)
    {
        const std::lock_guard guard(m_mutex);
        std::erase(m_running, group);
        ::kill(-group, SIGKILL);
    }
    void cancel()
    {
        const std::lock_guard guard(m_mutex);
        m_cancelled = true;
        for (const pid_t group : m_running)
            ::kill(-group, SIGKILL);
    }
    [[nodiscard]] bool cancelled() const
    {
        const std::lock_guard guard(m_mutex);
        return m_cancelled;
    }

private:
    rlimit m_dataLimit{RLIM_INFINITY, RLIM_INFINITY};
    mutable std::mutex m_mutex;
    std::vector<pid_t> m_running;
    bool m_cancelled = false;
};

namespace {

std::int64_t toNs(const timeval& time)
{
    return time.tv_sec * kNsPerSecond + time.tv_usec * kNsPerUs;
}

struct Program {
    const char* path;
    char* const* arguments;
    const rlimit& dataLimit;
};

/// What the child does between vfork and exec: system calls only, for it borrows the parent's memory. What
/// went wrong goes into `report`, which exec closes when all went well.
[[noreturn]] void becomeProgram(const Program& program, const sigset_t& mask, pid_t parent, int report)
{
    ::setrlimit(RLIMIT_DATA, &program.dataLimit);
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &standard, nullptr);
    const int nowhere = ::open("/dev/null", O_RDWR);
    const bool connected =
        nowhere >= 0 && ::dup2(nowhere, 0) >= 0 && ::dup2(nowhere, 1) >= 0 && ::dup2(nowhere, 2) >= 0;
    // Nothing of ours, such as a shared ring, is the program's business.
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    ::sigprocmask(SIG_SETMASK, &mask, nullptr);
    if (connected && ::getppid() == parent) // else the parent died before the prctl
        ::execv(program.path, program.arguments);
    const int error = errno;
    const ssize_t written = ::write(report, &error, sizeof error);
    ::_exit(written == sizeof error ? 127 : 126);
}

/// vfork, because copying the page tables of a large process costs tens of milliseconds. Signals stay blocked
/// meanwhile: a handler must not run on borrowed memory. The pid, or -errno.
[[gnu::noinline]] pid_t forkProgram(const Program& program, int report)
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t parent = ::getpid();
    const pid_t child = ::vfork();
    if (child == 0)
        becomeProgram(program, before, parent, report);
    const int error = child < 0 ? errno : 0;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return child < 0 ? -error : child;
}

/// The pid of the running program, or -errno of what kept it from running.
pid_t start(const Program& program)
{
    int report[2];
    if (::pipe2(report, O_CLOEXEC) != 0)
        return -errno;
    const pid_t child = forkProgram(program, report[1]);
    ::close(report[1]);
    int error = 0;
    ssize_t bytes = 0;
    while (child > 0 && (bytes = ::read(report[0], &error, sizeof error)) < 0 && errno == EINTR) {
    }
    ::close(report[0]);
    if (child < 0 || bytes != sizeof error)
        return child;
    ::waitpid(child, nullptr, 0);
    return error > 0 ? -error : -EIO;
}

void waitUntilEnded(pid_t child)
{
    siginfo_t info;
    while (::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) {
    }
}

void reap(pid_t child, ChildOutcome& outcome)
{
    int status = 0;
    rusage usage = {};
    while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    outcome.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    outcome.userNs = toNs(usage.ru_utime);
    outcome.systemNs = toNs(usage.ru_stime);
    outcome.maxRssBytes = usage.ru_maxrss * 1024;
}

} // namespace

ChildRunner::ChildRunner() : m_groups(std::make_unique<Groups>()) {}
ChildRunner::~ChildRunner()
{
    m_groups->cancel();
}

bool ChildRunner::available()
{
    return true;
}

void ChildRunner::cancel()
{
    m_groups->cancel();
}

ChildOutcome ChildRunner::run(const std::string& program, const std::vector<std::string>& arguments)
{
    ChildOutcome outcome;
    outcome.cancelled = m_groups->cancelled();
    if (outcome.cancelled)
        return outcome;
    std::vector<char*> pointers;
    pointers.reserve(arguments.size() + 1);
    for (const std::string& argument : arguments)
        pointers.push_back(const_cast<char*>(argument.c_str())); // execv promises not to write
    pointers.push_back(nullptr);
    const std::int64_t begin = monotonicNs();
    const pid_t child = start({program.c_str(), pointers.data(), m_groups->dataLimit()});
    if (child < 0) {
        outcome.startError = -child;
        return outcome;
    }
    m_groups->add(child);
    waitUntilEnded(child);
    outcome.wallNs = monotonicNs() - begin;
    m_groups->remove(child);
    reap(child, outcome);
    outcome.cancelled = outcome.signal == SIGKILL && m_groups->cancelled();
    return outcome;
}

} // namespace parascope
