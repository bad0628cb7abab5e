// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parascope::test {

/// Under the thread sanitizer every access of memory has a shadow of several times its size, and all takes
/// about ten times as long.
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

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kAddressSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool kAddressSanitizer = true;
#else
inline constexpr bool kAddressSanitizer = false;
#endif
#else
inline constexpr bool kAddressSanitizer = false;
#endif

/// How long a test waits for what takes `seconds` at the very most in a plain build.
[[nodiscard]] constexpr int patience(int seconds)
{
    return seconds * (kThreadSanitizer ? 10 : 1);
}

} // namespace parascope::test
