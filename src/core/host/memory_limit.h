// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace parascope {

/// How a worker process ends that was refused more memory than its limit: ENOMEM on Linux, and free for other
/// workers to say the same.
inline constexpr int kMemoryLimitExit = 12;

/// A limit on this process's memory that the kernel keeps (RLIMIT_DATA: private writable memory, counted when
/// it is taken and not when it is touched, so a burst can't outrun it as it can a watch from outside). Not
/// RLIMIT_AS, which would count what shared rings and heaps reserve. Shared memory is not in it: the watch on
/// resident memory (run/child_guard.h) stays the second line, and is the only one where begin() says false.
///
/// Whoever is refused ends the process: by the handler of operator new, by std::get_new_handler() where code
/// catches a std::bad_alloc that others threw without asking it, and by std::terminate for one that nobody
/// catches. One thread at a time; once a process.
class MemoryLimit {
public:
    /// From here on private memory may grow by what is missing to `residentBytes` of resident memory; 0 = no
    /// limit. False: no limit is kept, because none is wanted, the platform has none, it can't be set, or
    /// this build's sanitizer needs memory of its own.
    bool begin(std::int64_t residentBytes);

    /// Room for the stacks of threads that are about to be started: they are private memory, too, and mostly
    /// never touched. Nothing without a limit.
    void expectThreads(int threads);

private:
    std::int64_t m_dataBytes = 0; ///< what is set; 0 = none
};

} // namespace parascope
