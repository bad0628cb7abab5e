// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parascope {

/// Opens /dev/null on those of the descriptors 0, 1 and 2 that the caller left closed. Else the next pipe or
/// bell would get their numbers, and be mistaken for a standard stream by whoever is started later. First of
/// all in main(), before anything is opened.
void keepStandardStreams() noexcept;

} // namespace parascope
