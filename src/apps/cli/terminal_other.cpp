// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

namespace parascope::cli {

bool stderrIsTerminal()
{
    return false; // not known here: no progress line
}

} // namespace parascope::cli
