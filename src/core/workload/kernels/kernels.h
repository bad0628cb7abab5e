// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/catalogue.h"

#include <memory>

namespace parascope {

/// What a kernel's file hands to the catalogue: the description, and how to build it from values that are
/// complete and within their ranges. A kernel is one file below workload/kernels with
/// `KernelEntry nameKernel()`, and its line in the list below.
struct KernelEntry {
    using Make = Result<std::shared_ptr<const Workload>> (*)(const ParameterValues& values,
                                                             const WorkloadContext& context);
    WorkloadInfo info;
    Make make = nullptr;
};

/// The catalogue: every kernel once, in the order shown to people.
#define PARASCOPE_KERNELS(KERNEL)                                                                            \
    KERNEL(sha256)                                                                                           \
    KERNEL(primes)                                                                                           \
    KERNEL(mandelbrot)                                                                                       \
    KERNEL(fibonacci)                                                                                        \
    KERNEL(matmul)                                                                                           \
    KERNEL(sort)                                                                                             \
    KERNEL(compress)                                                                                         \
    KERNEL(json)                                                                                             \
    KERNEL(stream)                                                                                           \
    KERNEL(pointerChase)                                                                                     \
    KERNEL(spin)                                                                                             \
    KERNEL(sleep)                                                                                            \
    KERNEL(noop)                                                                                             \
    KERNEL(lock)                                                                                             \
    KERNEL(falseSharing)                                                                                     \
    KERNEL(hashFiles)                                                                                        \
    KERNEL(command)                                                                                          \
    KERNEL(crash)                                                                                            \
    KERNEL(hang)                                                                                             \
    KERNEL(leak)                                                                                             \
    KERNEL(throw)                                                                                            \
    KERNEL(garbage)

#define PARASCOPE_DECLARE_KERNEL(name) [[nodiscard]] KernelEntry name##Kernel();
PARASCOPE_KERNELS(PARASCOPE_DECLARE_KERNEL)
#undef PARASCOPE_DECLARE_KERNEL

/// For a kernel whose constructor takes its values and can't fail.
template <typename Kernel>
[[nodiscard]] Result<std::shared_ptr<const Workload>> makeKernel(const ParameterValues& values,
                                                                 const WorkloadContext& /*context*/)
{
    return std::shared_ptr<const Workload>(std::make_shared<const Kernel>(values));
}

} // namespace parascope
