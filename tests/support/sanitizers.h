// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parascope::test {

/// Under the thread sanitizer every access of memory has a shadow of several times its size, and all takes
/// about ten times as long: bounds on memory and patience of tests depend on it.
#if defined(__SANITIZE_THREAD__)
inline constexpr bool kThreadSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
inline constexpr bool kThreadSanitizer = true;
#else
inline constexpr bool kThreadSanitizer = false;
#endif
#else
inline constexpr bool kThreadSanitizer = false;
#endif

} // namespace parascope::test
