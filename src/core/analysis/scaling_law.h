// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ci.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace parascope {

/// How throughput X depends on the number of workers N (docs/METHOD.md 1.6), gamma = X(1) of the law:
///   Usl        X = gamma N / (1 + alpha (N - 1) + beta N (N - 1))   (Gunther)
///   Amdahl     X = gamma N / (1 + alpha (N - 1)), alpha = serial part
///   Gustafson  X = gamma (N - alpha (N - 1)), alpha = serial part of the scaled work
enum class ScalingLaw { Usl, Amdahl, Gustafson };
[[nodiscard]] QString scalingLawName(ScalingLaw law); ///< "usl", "amdahl", "gustafson"
[[nodiscard]] std::optional<ScalingLaw> scalingLawFromName(QStringView name);

/// One measurement. The same N may come several times.
struct ScalingPoint {
    double n = 0;
    double x = 0;                     ///< throughput in any unit
    std::optional<double> cpuPerTask; ///< CPU time a task took, any unit: tells a full memory bus from a lock
    friend bool operator==(const ScalingPoint&, const ScalingPoint&) = default;
};

/// A figure of a fit. Nothing where there is none, as a peak of a law that has none.
struct Estimate {
    std::optional<double> value;
    std::optional<double> standardError;
    std::optional<Ci95> ci95;
};

/// A law fitted to points. Plain value.
struct ScalingFit {
    ScalingLaw law = ScalingLaw::Usl;
    Estimate alpha, beta, gamma;
    Estimate peakN; ///< sqrt((1 - alpha) / beta): the N with the highest throughput
    Estimate peakX; ///< X there
    Estimate limit; ///< gamma / alpha: what X would tend to without coherency cost
    double r2 = 0;
    double residualError = 0; ///< sqrt(SSE / (n - parameters)), unit of X; 0 when nothing is left over
    double aicc = 0;          ///< corrected Akaike criterion; smaller fits better
    std::size_t points = 0;
    double lowestN = 0, highestN = 0; ///< the measured range
    std::vector<double> residuals;    ///< measured - law, in the order of the points
    bool peakExtrapolated = false;    ///< the peak lies outside of the measured range
    QStringList warnings;             ///< each begins with its name: "extrapolated: ...", "superlinear: ..."

    [[nodiscard]] double at(double n) const;         ///< the law's X
    [[nodiscard]] double efficiency(double n) const; ///< X(N) / (gamma N)
    /// 95 % band of the law (not of single measurements) at n; nothing with too few points.
    [[nodiscard]] std::optional<Ci95> bandAt(double n) const;
    /// Keys law, alpha, beta, gamma, peak_n, peak_x, limit (each with _ci95 and _se), r2, residual_error,
    /// points, residuals, warnings. null where there is none.
    [[nodiscard]] QJsonObject toJson() const;

    /// Of (alpha, beta, gamma), row by row; zero for what the law does not have. Empty with too few points.
    std::vector<double> covariance;
    double tQuantile = 0; ///< of 97.5 % with the fit's degrees of freedom
};

/// Fits by least squares of X (Levenberg and Marquardt from several starts, alpha in 0..1, beta >= 0, all
/// three parameters free, as the published fits do it). Errors (Usage): fewer points or different N than
/// parameters, N or X not above 0. Pure; about 0.1 ms.
[[nodiscard]] Result<ScalingFit> fitScaling(std::span<const ScalingPoint> points,
                                            ScalingLaw law = ScalingLaw::Usl);

} // namespace parascope
