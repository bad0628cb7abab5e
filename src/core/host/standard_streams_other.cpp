// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/standard_streams.h"

namespace parascope {

void keepStandardStreams() noexcept {} // there are no child processes either

} // namespace parascope
