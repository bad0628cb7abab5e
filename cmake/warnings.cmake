# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the warnings and sanitizers of the whole project.
add_library(parascope-options INTERFACE)
target_compile_options(parascope-options INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
if(PARASCOPE_WERROR)
  target_compile_options(parascope-options INTERFACE -Werror)
endif()
target_compile_definitions(parascope-options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING)
# A child starts faster the fewer libraries it drags in.
target_link_options(parascope-options INTERFACE LINKER:--as-needed)
if(PARASCOPE_SANITIZE)
  # What a sanitizer weaves in keeps GCC from seeing that an empty optional is never read.
  target_compile_options(parascope-options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  # Optimizing woven code takes twice as long as the tests gain by it.
  target_compile_options(parascope-options INTERFACE -O1)
endif()
if(PARASCOPE_SANITIZE STREQUAL "address")
  target_compile_options(parascope-options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(parascope-options INTERFACE -fsanitize=address,undefined)
elseif(PARASCOPE_SANITIZE STREQUAL "thread")
  target_compile_options(parascope-options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  # The sanitizer does not know fences. Ours only order atomics (who sleeps, who rings), so it misses nothing.
  target_compile_options(parascope-options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
  target_link_options(parascope-options INTERFACE -fsanitize=thread)
endif()
