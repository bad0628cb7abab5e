// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parascope::test {

/// What this process holds now: for "nothing is left over". Linux; zeros elsewhere.
struct Holdings {
    int descriptors = 0;
    int threads = 0;
    double memoryMiB = 0; ///< resident

    [[nodiscard]] static Holdings now();
};

} // namespace parascope::test
