// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sanitizers.h"

#include <QtGlobal>

namespace parascope::test {

/// Whether bars on times are those that docs/RELIABILITY.md names ($PARASCOPE_QUIET set, and no sanitizer).
/// Without it they have room for a machine that does other things besides: those who run the tests of a
/// change must not fail by somebody else's compiler.
[[nodiscard]] inline bool onQuietMachine()
{
    return qEnvironmentVariableIntValue("PARASCOPE_QUIET") > 0 && !kThreadSanitizer && !kAddressSanitizer;
}

} // namespace parascope::test
