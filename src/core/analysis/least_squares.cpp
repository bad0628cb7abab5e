// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/least_squares.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {

namespace {

constexpr std::size_t kP = kMostParameters;
using Matrix = std::array<std::array<double, kP>, kP>;

struct Normal {
    Matrix matrix{};           ///< J' J
    ParameterArray gradient{}; ///< J' r
};

double sumOfSquares(const CurveModel& model, const std::vector<double>& x, const std::vector<double>& y,
                    const ParameterArray& p)
{
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double r = y[i] - model.value(x[i], p);
        sum += r * r;
    }
    return std::isfinite(sum) ? sum : std::numeric_limits<double>::infinity();
}

Normal normalAt(const CurveModel& model, const std::vector<double>& x, const std::vector<double>* y,
                const ParameterArray& p)
{
    Normal normal;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const ParameterArray g = model.gradient(x[i], p);
        const double r = y != nullptr ? (*y)[i] - model.value(x[i], p) : 0;
        for (std::size_t j = 0; j < kP; ++j) {
            normal.gradient[j] += g[j] * r;
            for (std::size_t k = 0; k < kP; ++k)
                normal.matrix[j][k] += g[j] * g[k];
        }
    }
    return normal;
}

/// Solves by Gauss and Jordan with pivoting for the parameters in `free`; false when singular. The columns
/// are scaled to one first, since alpha and beta differ by orders of magnitude.
bool invert(const Matrix& matrix, const std::array<bool, kP>& free, Matrix& inverse)
{
    ParameterArray scale{};
    Matrix left{};
    inverse = {};
    for (std::size_t j = 0; j < kP; ++j)
        scale[j] = free[j] && matrix[j][j] > 0 ? 1 / std::sqrt(matrix[j][j]) : 0;
    for (std::size_t j = 0; j < kP; ++j) {
        if (free[j] && scale[j] == 0)
            return false;
        for (std::size_t k = 0; k < kP; ++k)
            left[j][k] = free[j] && free[k] ? matrix[j][k] * scale[j] * scale[k] : (j == k ? 1.0 : 0.0);
        inverse[j][j] = 1;
    }
    for (std::size_t column = 0; column < kP; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < kP; ++row) {
            if (std::abs(left[row][column]) > std::abs(left[pivot][column]))
                pivot = row;
        }
        if (std::abs(left[pivot][column]) < 1e-14)
            return false;
        std::swap(left[pivot], left[column]);
        std::swap(inverse[pivot], inverse[column]);
        const double divisor = left[column][column];
        for (std::size_t k = 0; k < kP; ++k) {
            left[column][k] /= divisor;
            inverse[column][k] /= divisor;
        }
        for (std::size_t row = 0; row < kP; ++row) {
            const double factor = row == column ? 0 : left[row][column];
            for (std::size_t k = 0; k < kP; ++k) {
                left[row][k] -= factor * left[column][k];
                inverse[row][k] -= factor * inverse[column][k];
            }
        }
    }
    for (std::size_t j = 0; j < kP; ++j) {
        for (std::size_t k = 0; k < kP; ++k)
            inverse[j][k] *= scale[j] * scale[k];
    }
    return true;
}

/// The bounds that hold a parameter: fixed ones, and those at a bound that the gradient presses against.
std::array<bool, kP> freeParameters(const CurveModel& model, const ParameterArray& p,
                                    const ParameterArray& gradient)
{
    std::array<bool, kP> free{};
    for (std::size_t j = 0; j < kP; ++j)
        free[j] = model.low[j] < model.high[j] && !(p[j] <= model.low[j] && gradient[j] <= 0) &&
                  !(p[j] >= model.high[j] && gradient[j] >= 0);
    return free;
}

} // namespace

CurveFit fitCurve(const CurveModel& model, const std::vector<double>& x, const std::vector<double>& y,
                  ParameterArray start)
{
    CurveFit fit{start, sumOfSquares(model, x, y, start)};
    double lambda = 1e-3;
    for (int round = 0; round < 300 && lambda < 1e12; ++round) {
        const Normal normal = normalAt(model, x, &y, fit.parameters);
        const auto free = freeParameters(model, fit.parameters, normal.gradient);
        Matrix damped = normal.matrix;
        for (std::size_t j = 0; j < kP; ++j)
            damped[j][j] *= 1 + lambda;
        Matrix inverse;
        if (!invert(damped, free, inverse)) {
            lambda *= 10;
            continue;
        }
        ParameterArray next = fit.parameters;
        for (std::size_t j = 0; j < kP; ++j) {
            double step = 0;
            for (std::size_t k = 0; free[j] && k < kP; ++k)
                step += free[k] ? inverse[j][k] * normal.gradient[k] : 0;
            next[j] = std::clamp(next[j] + step, model.low[j], model.high[j]);
        }
        const double sse = sumOfSquares(model, x, y, next);
        if (sse >= fit.sse || next == fit.parameters) {
            lambda *= 4;
            continue;
        }
        const bool settled = fit.sse - sse <= 1e-15 * fit.sse;
        fit = {next, sse};
        lambda = std::max(1e-12, lambda / 5);
        if (settled)
            break;
    }
    return fit;
}

std::optional<std::array<double, kMostParameters * kMostParameters>>
inverseNormalMatrix(const CurveModel& model, const std::vector<double>& x, const ParameterArray& parameters)
{
    std::array<bool, kP> free{};
    for (std::size_t j = 0; j < kP; ++j)
        free[j] = model.low[j] < model.high[j];
    Matrix inverse;
    if (!invert(normalAt(model, x, nullptr, parameters).matrix, free, inverse))
        return std::nullopt;
    std::array<double, kP * kP> flat{};
    for (std::size_t j = 0; j < kP; ++j) {
        for (std::size_t k = 0; k < kP; ++k)
            flat[j * kP + k] = free[j] && free[k] ? inverse[j][k] : 0;
    }
    return flat;
}

} // namespace parascope
