// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "workload/workload.h"

#include <cstdint>

namespace parascope {

/// Service times of the calibrated workloads: a mean and a shape. Immutable; any thread.
class ServiceTime {
public:
    enum class Shape { Fixed, Exponential, Lognormal };

    /// From the parameters `service` and `distribution`.
    explicit ServiceTime(const ParameterValues& values);
    ServiceTime(std::int64_t meanNs, Shape shape) : m_meanNs(meanNs), m_shape(shape) {}

    /// The parameters it reads, for a kernel's description.
    [[nodiscard]] static QList<Parameter> parameters();

    /// Service time of the task with this seed, ns. Fixed: the mean. Exponential: coefficient of variation 1.
    /// Lognormal: sigma of the logarithm 1, coefficient of variation sqrt(e - 1) = 1.31. Formulas in
    /// random.h.
    [[nodiscard]] std::int64_t drawNs(std::uint64_t seed) const;

private:
    std::int64_t m_meanNs;
    Shape m_shape;
};

/// Keeps the calling thread busy until the monotonic clock has reached `deadlineNs`. Time in which the thread
/// has no CPU counts, so a service time is a wall time, as queueing formulas mean it.
inline void spinUntil(std::int64_t deadlineNs) noexcept
{
    while (monotonicNs() < deadlineNs) {
    }
}

} // namespace parascope
