// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef> // tells which C library this is

/// A function with this in front is compiled for several instruction sets; the loader picks the best one the
/// CPU has. Sanitizers run before the loader's choice can, so they get the plain version.
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) &&     \
    !defined(__SANITIZE_ADDRESS__)
#define PARASCOPE_BEST_CPU __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PARASCOPE_BEST_CPU
#endif

// For the whole file that includes this, before anything else: the compiler turns plain loops into vector
// instructions, whatever the build's level; and a multiplication and an addition must not fuse, for fused
// results differ in the last bit from CPU to CPU, and results are compared bit by bit.
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("O3", "fp-contract=off")
#endif
