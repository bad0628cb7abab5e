// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/thread_waits.h"

#include "measure/system/kept_file.h"
#include "measure/system/proc_parsers.h"

#include <array>
#include <charconv>
#include <dirent.h>
#include <string>
#include <string_view>
#include <utility>

namespace parascope {
namespace {

constexpr std::size_t kCallsALook = 5;
constexpr std::size_t kManyThreads = 64;

/// Run-queue wait of each thread so far; empty where the kernel does not tell.
std::map<std::int64_t, std::int64_t> waitOfThreads()
{
    std::map<std::int64_t, std::int64_t> waits;
    DIR* const folder = ::opendir("/proc/self/task");
    if (folder == nullptr)
        return waits;
    std::array<char, 96> buffer{};
    while (const dirent* const entry = ::readdir(folder)) {
        const std::string_view name(entry->d_name);
        std::int64_t thread = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), thread).ec != std::errc())
            continue; // "." and ".."
        const std::string path = "/proc/self/task/" + std::string(name) + "/schedstat";
        if (const std::optional<SchedStat> stat = parseSchedStat(KeptFile(path.c_str()).read(buffer)))
            waits[thread] = stat->waitNs;
    }
    ::closedir(folder);
    return waits;
}

} // namespace

void ThreadWaits::look()
{
    std::map<std::int64_t, std::int64_t> now = waitOfThreads();
    std::int64_t grown = 0;
    for (const auto& [thread, waited] : now) {
        const auto before = m_waited.find(thread);
        // A thread that was not there has waited all that since; a number that counts less is another thread.
        const bool known = before != m_waited.end() && before->second <= waited;
        grown += known ? waited - before->second : waited;
    }
    m_waited = std::move(now);
    m_calls = kCallsALook * (1 + m_waited.size() / kManyThreads);
    if (m_waited.empty()) {
        m_share.reset();
        return;
    }
    m_share = grown / static_cast<std::int64_t>(m_calls);
    m_rest = grown - *m_share * static_cast<std::int64_t>(m_calls);
}

std::optional<std::int64_t> ThreadWaits::sample()
{
    if (!std::exchange(m_started, true)) { // from here on it counts
        m_waited = waitOfThreads();
        return m_waited.empty() ? std::nullopt : std::optional<std::int64_t>(0);
    }
    if (m_calls == 0)
        look();
    --m_calls;
    return m_share ? std::optional(*m_share + std::exchange(m_rest, 0)) : std::nullopt;
}

} // namespace parascope
