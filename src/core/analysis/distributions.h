// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parascope {

/// Distribution functions that the statistics need. Pure; relative error below 1e-8; NaN outside of their
/// domain.

[[nodiscard]] double normalCdf(double z);
/// The z with normalCdf(z) = p, 0 < p < 1.
[[nodiscard]] double normalQuantile(double p);

/// Regularized incomplete beta function I_x(a, b), a and b > 0, 0 <= x <= 1 (continued fraction).
[[nodiscard]] double incompleteBeta(double a, double b, double x);

/// Student's t with `df` > 0 degrees of freedom (not necessarily whole).
[[nodiscard]] double studentCdf(double t, double df);
[[nodiscard]] double studentQuantile(double p, double df);

/// The smallest k with P(B(n, q) <= k) >= p (R's qbinom).
[[nodiscard]] int binomialQuantile(double p, int n, double q);

} // namespace parascope
