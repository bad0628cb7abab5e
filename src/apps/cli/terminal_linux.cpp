// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <unistd.h>

namespace parascope::cli {

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace parascope::cli
