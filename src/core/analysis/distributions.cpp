// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distributions.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace parascope {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// Inverse of an increasing function by bisection: 200 halvings reach the last bit from any start.
template <typename Function> double invert(const Function& function, double target, double low, double high)
{
    for (int i = 0; i < 200; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (function(middle) < target ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// The continued fraction of the incomplete beta function by Lentz's method (Numerical Recipes 6.4).
double betaFraction(double a, double b, double x)
{
    constexpr double kTiny = 1e-300;
    const auto away = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= 500; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        result *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        result *= d * c;
        if (std::abs(d * c - 1) < 1e-15)
            break;
    }
    return result;
}

} // namespace

double normalCdf(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

double normalQuantile(double p)
{
    if (!(p > 0 && p < 1))
        return kNan;
    return invert(&normalCdf, p, -40, 40);
}

double incompleteBeta(double a, double b, double x)
{
    if (!(a > 0 && b > 0 && x >= 0 && x <= 1))
        return kNan;
    if (x == 0 || x == 1)
        return x;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double studentCdf(double t, double df)
{
    if (!(df > 0) || std::isnan(t))
        return kNan;
    const double tail = incompleteBeta(df / 2, 0.5, df / (df + t * t)) / 2;
    return t > 0 ? 1 - tail : tail;
}

double studentQuantile(double p, double df)
{
    if (!(p > 0 && p < 1 && df > 0))
        return kNan;
    const auto cdf = [df](double t) { return studentCdf(t, df); };
    double bound = 2; // the tails are heavy: with one degree of freedom far out
    while ((cdf(bound) < p || cdf(-bound) > p) && bound < 1e12)
        bound *= 2;
    return invert(cdf, p, -bound, bound);
}

int binomialQuantile(double p, int n, double q)
{
    const double logOdds = std::log(q) - std::log1p(-q);
    double logTerm = n * std::log1p(-q);
    double sum = std::exp(logTerm);
    int k = 0;
    while (sum < p && k < n) {
        logTerm += std::log((n - k) / (k + 1.0)) + logOdds;
        ++k;
        sum += std::exp(logTerm);
    }
    return k;
}

} // namespace parascope
