// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace parascope {

/// How a program that was run ended.
struct ChildOutcome {
    int startError = 0; ///< errno when it could not be started; nothing else holds then
    int exitCode = 0;
    int signal = 0; ///< that killed it; 0 = it exited
    bool cancelled = false;
    std::int64_t wallNs = 0; ///< from the start until it ended
    std::int64_t userNs = 0; ///< CPU time of the program and of all it started and waited for
    std::int64_t systemNs = 0;
    std::int64_t maxRssBytes = 0; ///< of the largest process of that tree
};

/// Runs programs and waits for them. Each is the leader of a process group of its own, reads nothing and
/// writes to nowhere; what is left of the group when it ends is killed, and the program dies with the thread
/// that started it. Any number of threads.
class ChildRunner {
public:
    ChildRunner();
    ~ChildRunner();
    ChildRunner(const ChildRunner&) = delete;
    ChildRunner& operator=(const ChildRunner&) = delete;

    /// False where programs can't be run in this way.
    [[nodiscard]] static bool available();

    /// `program` is a path; arguments[0] is the name the program sees. Blocks until the program has ended.
    [[nodiscard]] ChildOutcome run(const std::string& program, const std::vector<std::string>& arguments);

    /// Kills what runs, now and from now on. Any thread; harmless twice.
    void cancel();

private:
    class Groups;
    std::unique_ptr<Groups> m_groups;
};

} // namespace parascope
