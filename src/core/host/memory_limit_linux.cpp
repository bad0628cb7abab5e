// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/memory_limit.h"

#include "base/units.h"
#include "host/child_stdio.h"
#include "measure/system/kept_file.h"
#include "measure/system/proc_parsers.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <new>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace parascope {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

/// The first piece of a heap that glibc gives each thread.
constexpr std::int64_t kThreadHeap = 256 * 1024;

/// What is said at the end, written down before: then there is no memory for it. The handlers are called
/// without an argument, so they have to find it by name.
struct LastWords {
    std::array<char, 128> text{};
    std::size_t size = 0;
    std::atomic<bool> said{false};
};

LastWords& lastWords()
{
    static LastWords words;
    return words;
}

[[noreturn]] void endByLimit()
{
    LastWords& words = lastWords();
    // Several threads may be refused at once.
    if (!words.said.exchange(true) && ::write(STDERR_FILENO, words.text.data(), words.size) < 0)
        leaveProcess(kMemoryLimitExit); // nobody reads it: the exit code says the same
    leaveProcess(kMemoryLimitExit);
}

/// Where nothing catches what Qt throws for want of memory.
[[noreturn]] void endUncaught()
{
    if (const std::exception_ptr uncaught = std::current_exception()) {
        try {
            std::rethrow_exception(uncaught);
        } catch (const std::bad_alloc&) {
            endByLimit();
        } catch (...) { // as without a handler, below
        }
    }
    std::abort();
}

std::int64_t stackBytes()
{
    std::size_t bytes = 0;
    pthread_attr_t usual;
    if (::pthread_getattr_default_np(&usual) == 0) {
        ::pthread_attr_getstacksize(&usual, &bytes);
        ::pthread_attr_destroy(&usual);
    }
    return static_cast<std::int64_t>(bytes);
}

bool setDataLimit(std::int64_t bytes)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_DATA, &limit) != 0)
        return false;
    limit.rlim_cur = std::min(static_cast<rlim_t>(bytes), limit.rlim_max);
    return ::setrlimit(RLIMIT_DATA, &limit) == 0;
}

void prepareLastWords(std::int64_t residentBytes)
{
    const QByteArray text =
        "parascope-worker: ended by memory limit of " + bytesText(residentBytes).toUtf8() + '\n';
    LastWords& words = lastWords();
    words.size = std::min(words.text.size(), static_cast<std::size_t>(text.size()));
    std::copy_n(text.constData(), words.size, words.text.begin());
}

} // namespace

bool MemoryLimit::begin(std::int64_t residentBytes)
{
    if (residentBytes <= 0 || kSanitized)
        return false;
    prepareLastWords(residentBytes);
    std::array<char, 4096> buffer{};
    const std::optional<MemoryPages> pages = parseStatm(KeptFile("/proc/self/statm").read(buffer));
    if (!pages)
        return false;
    const std::int64_t pageBytes = ::sysconf(_SC_PAGESIZE);
    const std::int64_t room = std::max<std::int64_t>(0, residentBytes - pages->resident * pageBytes);
    const std::int64_t wanted = pages->data * pageBytes + room;
    if (!setDataLimit(wanted))
        return false;
    m_dataBytes = wanted;
    std::set_new_handler(&endByLimit);
    std::set_terminate(&endUncaught);
    return true;
}

void MemoryLimit::expectThreads(int threads)
{
    if (m_dataBytes == 0 || threads <= 0)
        return;
    m_dataBytes += threads * (stackBytes() + kThreadHeap);
    // Refused, the limit stays as tight as it was, which a thread that can't be started then shows.
    static_cast<void>(setDataLimit(m_dataBytes));
}

} // namespace parascope
