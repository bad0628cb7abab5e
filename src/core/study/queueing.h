// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace parascope {

/// A queue with Poisson arrivals, exponential (M) or fixed (D) service, c servers and one line in order of
/// arrival. Times in any one unit; the rate is per that unit.
struct QueueModel {
    double rate = 0;
    double service = 0; ///< mean
    bool fixedService = false;
    int servers = 1;

    [[nodiscard]] double utilization() const { return rate * service / servers; } ///< rho
    friend bool operator==(const QueueModel&, const QueueModel&) = default;
};

/// Published answers for the steady state (docs/METHOD.md 1.7). All need 0 <= rho < 1; NaN otherwise.
/// Pure; any thread.

/// M/M/1: W = D / (1 - rho).
[[nodiscard]] double mm1Response(double service, double rho);
/// M/D/1 (Pollaczek and Khinchine): W = D + rho D / (2 (1 - rho)).
[[nodiscard]] double md1Response(double service, double rho);
/// Erlang C: the probability that an arrival has to wait in M/M/c.
[[nodiscard]] double erlangC(int servers, double rho);
/// M/M/c: W = D + C D / (c (1 - rho)).
[[nodiscard]] double mmcResponse(int servers, double service, double rho);
/// The one of them that fits. M/D/c with c > 1 has no closed form: NaN.
[[nodiscard]] double meanResponse(const QueueModel& model);

/// What exactly these arrivals and service times lead to: each response time in order of arrival. With one
/// server Lindley's recursion, with more that of Kiefer and Wolfowitz: a task goes to the server that is free
/// first. `arrivals` ascending, as many as `services`.
[[nodiscard]] std::vector<double> replayQueue(std::span<const double> arrivals,
                                              std::span<const double> services, int servers);

/// By how much the mean response of `tasks` consecutive tasks of a queue that starts empty differs from
/// meanResponse() by chance alone: the root mean square over `runs` simulated runs. Response times that
/// follow each other are alike, so that sigma / sqrt(n) would be far too small. Same seed, same answer.
[[nodiscard]] double standardErrorOfMean(const QueueModel& model, std::size_t tasks, int runs,
                                         std::uint64_t seed);

} // namespace parascope
