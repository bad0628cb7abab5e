// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace parascope {

inline constexpr std::size_t kMostParameters = 3;
using ParameterArray = std::array<double, kMostParameters>;

/// A curve with up to three parameters. Parameters whose bounds are equal are fixed.
struct CurveModel {
    std::function<double(double x, const ParameterArray& p)> value;
    std::function<ParameterArray(double x, const ParameterArray& p)> gradient;
    ParameterArray low{}, high{};
};

struct CurveFit {
    ParameterArray parameters{};
    double sse = 0;
};

/// Least squares by Levenberg and Marquardt from one start; steps end at the bounds, and a parameter that
/// presses against its bound rests there. Pure.
[[nodiscard]] CurveFit fitCurve(const CurveModel& model, const std::vector<double>& x,
                                const std::vector<double>& y, ParameterArray start);

/// (J' J)^-1 at the parameters, row by row, zero for fixed parameters; nothing when it is singular.
[[nodiscard]] std::optional<std::array<double, kMostParameters * kMostParameters>>
inverseNormalMatrix(const CurveModel& model, const std::vector<double>& x, const ParameterArray& parameters);

} // namespace parascope
