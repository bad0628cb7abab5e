// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace parascope {

/// A function with this in front is compiled for several instruction sets; the loader picks the best one the
/// CPU has. Sanitizers run before the loader's choice can, so they get the plain version.
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) &&     \
    !defined(__SANITIZE_ADDRESS__)
#define PARASCOPE_BEST_CPU __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PARASCOPE_BEST_CPU
#endif

/// Eight doubles computed at once: one AVX-512 register, two of AVX2, four of SSE2 or NEON.
using DoubleLanes = double __attribute__((vector_size(64)));
using IntegerLanes = std::int64_t __attribute__((vector_size(64)));

} // namespace parascope

// A multiplication and an addition must not fuse: fused results differ in the last bit from CPU to CPU, and
// results are compared bit by bit. For the whole file that includes this.
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif
