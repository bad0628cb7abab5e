// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "measure/system/cpu_clock.h"
#include "measure/system/kept_file.h"
#include "measure/system/proc_parsers.h"
#include "measure/system/samplers.h"
#include "measure/system/thread_waits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace parascope {
namespace {

using Figure = std::optional<std::int64_t>;

/// The difference to the previous reading, which it replaces. Nothing until there are two.
Figure grownSince(Figure& before, Figure now)
{
    Figure result;
    if (before && now)
        result = std::max<std::int64_t>(0, *now - *before);
    before = now;
    return result;
}

std::int64_t pageBytes()
{
    return std::max<std::int64_t>(1, ::sysconf(_SC_PAGESIZE));
}

std::string folderOf(std::int64_t pid)
{
    std::array<char, 24> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), pid);
    return "/proc/" + std::string(digits.data(), result.ptr);
}

/// /proc/PID/status costs several times what the other figures do together, hence its own pace, and half of
/// it for those of a crowd. Neighbours were all created at once; their numbers spread the first turns over
/// it.
constexpr int kCrowd = 16;
constexpr std::int64_t statusPeriodNs(int process)
{
    return (process <= kCrowd ? 2 : 4) * kNsPerSecond;
}
constexpr std::int64_t firstStatusNs(int process)
{
    return statusPeriodNs(process) / 20 * (process % 20);
}

} // namespace

class ProcessSampler::Private {
public:
    Private(int processSlot, std::int64_t processId, Pace pace)
        : process(processSlot), pid(processId), m_own(processId == ::getpid()),
          m_eachTime(m_own || pace == Pace::Sparse), m_folder(KeptFile::folder(folderOf(processId).c_str())),
          m_schedstat(m_folder, "schedstat"), m_statm(m_folder, "statm")
    {
        ProcessSample baseline; // so that the first sample already has a difference to show
        fill(baseline, false);
    }

    void fill(ProcessSample& sample, bool withPss)
    {
        // The clock goes by number, the files by the process itself: files that still answer after the clock
        // was read prove that the number had not been given to another process by then.
        const Figure cpu = processCpuNs(pid);
        // Of a child, the two files take turns: one costs as much as everything else that is read each time.
        const bool both = m_eachTime || !m_pages;
        m_memoryTurn = !m_memoryTurn;
        if (!m_own && (both || !m_memoryTurn))
            readRunQueue();
        // The memory file also shows a process that is dead and not yet waited for, by 0 pages.
        if (both || m_memoryTurn || !m_waited)
            readPages();
        if (!m_pages || *m_pages == 0) {
            forget();
            return;
        }
        sample.rssBytes = *m_pages * m_pageBytes;
        sample.cpuNs = grownSince(m_cpu, cpu);
        sample.runQueueNs = m_own ? m_threadWaits.sample() : runQueueShare(both);
        fillStatus(sample);
        if (withPss) {
            if (const Figure pss = parsePssBytes(KeptFile(m_folder, "smaps_rollup").read(m_buffer)))
                m_pss = pss;
        }
        sample.pssBytes = m_pss;
    }

    const int process;
    const std::int64_t pid;

private:
    void forget()
    {
        m_folder.close();
        m_schedstat.close();
        m_statm.close();
    }

    void readPages()
    {
        const std::optional<MemoryPages> memory = parseStatm(m_statm.read(m_buffer));
        m_pages = memory ? Figure(memory->resident) : std::nullopt;
    }

    void readRunQueue()
    {
        const std::optional<SchedStat> sched = parseSchedStat(m_schedstat.read(m_buffer));
        m_waited = sched ? Figure(sched->waitNs) : std::nullopt;
    }

    /// What was waited since the last sample. Where the file is read at every second sample only, each of the
    /// two gets half of what came together: the sum stays what the kernel says.
    Figure runQueueShare(bool readEachTime)
    {
        if (readEachTime || !m_waited)
            return grownSince(m_runQueue, m_waited);
        if (m_memoryTurn)
            return std::exchange(m_secondHalf, std::nullopt);
        const Figure grown = grownSince(m_runQueue, m_waited);
        if (grown)
            m_secondHalf = *grown / 2;
        return grown ? Figure(*grown - *m_secondHalf) : std::nullopt;
    }

    void fillStatus(ProcessSample& sample)
    {
        const std::int64_t now = monotonicNs();
        if (now >= m_statusDueNs) {
            const std::int64_t early = m_statusDueNs == 0 ? firstStatusNs(process) : 0;
            m_statusDueNs = now + statusPeriodNs(process) - early;
            const ProcStatus status = parseProcStatus(KeptFile(m_folder, "status").read(m_buffer));
            m_threads = status.threads;
            if (!m_own) {
                sample.voluntarySwitches = grownSince(m_voluntary, status.voluntarySwitches);
                sample.involuntarySwitches = grownSince(m_involuntary, status.involuntarySwitches);
            }
        }
        sample.threads = m_threads;
        rusage usage{};
        if (m_own && ::getrusage(RUSAGE_SELF, &usage) == 0) {
            sample.voluntarySwitches = grownSince(m_voluntary, usage.ru_nvcsw);
            sample.involuntarySwitches = grownSince(m_involuntary, usage.ru_nivcsw);
        }
    }

    bool m_own = false;
    bool m_eachTime = false;   ///< no turns
    ThreadWaits m_threadWaits; ///< of this process
    KeptFile m_folder, m_schedstat, m_statm;
    std::array<char, 8192> m_buffer{}; // status names every CPU it may use: long on large machines
    std::int64_t m_pageBytes = pageBytes();
    std::int64_t m_statusDueNs = 0;
    bool m_memoryTurn = false;
    Figure m_pages, m_cpu, m_waited, m_secondHalf, m_runQueue, m_voluntary, m_involuntary, m_pss;
    std::optional<int> m_threads;
};

ProcessSampler::ProcessSampler(int process, std::int64_t pid, Pace pace)
    : d(std::make_unique<Private>(process, pid, pace))
{
}

ProcessSampler::~ProcessSampler() = default;
ProcessSampler::ProcessSampler(ProcessSampler&&) noexcept = default;
ProcessSampler& ProcessSampler::operator=(ProcessSampler&&) noexcept = default;

ProcessSample ProcessSampler::sample(bool withPss)
{
    ProcessSample result;
    result.process = d->process;
    result.pid = d->pid;
    d->fill(result, withPss);
    return result;
}

std::int64_t ProcessSampler::pid() const
{
    return d->pid;
}

} // namespace parascope
