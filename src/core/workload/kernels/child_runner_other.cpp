// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/kernels/child_runner.h"

#include <cerrno>

namespace parascope {

class ChildRunner::Groups {};

ChildRunner::ChildRunner() = default;
ChildRunner::~ChildRunner() = default;

bool ChildRunner::available()
{
    return false;
}

void ChildRunner::cancel() {}

ChildOutcome ChildRunner::run(const std::string& /*program*/, const std::vector<std::string>& /*arguments*/)
{
    ChildOutcome outcome;
    outcome.startError = ENOTSUP;
    return outcome;
}

} // namespace parascope
