// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scaling_law.h"

#include "analysis/distributions.h"
#include "analysis/least_squares.h"
#include "analysis/scaling_warnings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <set>
#include <utility>

namespace parascope {

namespace {

enum Parameter : std::size_t { kAlpha = 0, kBeta = 1, kGamma = 2 };
constexpr std::size_t kP = kMostParameters;
constexpr double kMostBeta = 1e3;

double uslX(double n, const ParameterArray& p)
{
    return p[kGamma] * n / (1 + p[kAlpha] * (n - 1) + p[kBeta] * n * (n - 1));
}

ParameterArray uslGradient(double n, const ParameterArray& p)
{
    const double d = 1 + p[kAlpha] * (n - 1) + p[kBeta] * n * (n - 1);
    const double x = p[kGamma] * n / d;
    return {-x * (n - 1) / d, -x * n * (n - 1) / d, n / d};
}

double gustafsonX(double n, const ParameterArray& p)
{
    return p[kGamma] * (n - p[kAlpha] * (n - 1));
}

ParameterArray gustafsonGradient(double n, const ParameterArray& p)
{
    return {-p[kGamma] * (n - 1), 0, n - p[kAlpha] * (n - 1)};
}

CurveModel modelOf(ScalingLaw law, double gammaScale)
{
    CurveModel model;
    model.value = law == ScalingLaw::Gustafson ? &gustafsonX : &uslX;
    model.gradient = law == ScalingLaw::Gustafson ? &gustafsonGradient : &uslGradient;
    model.low = {0, 0, 1e-9 * gammaScale};
    model.high = {1, law == ScalingLaw::Usl ? kMostBeta : 0, 1e9 * gammaScale};
    return model;
}

/// The best of several starts: least squares of this curve may have more than one valley.
CurveFit bestFit(ScalingLaw law, const CurveModel& model, const std::vector<double>& n,
                 const std::vector<double>& x, double gammaScale)
{
    CurveFit best{{}, std::numeric_limits<double>::infinity()};
    const std::vector<double> betas =
        law == ScalingLaw::Usl ? std::vector<double>{0, 1e-6, 1e-4, 1e-2, 0.3} : std::vector<double>{0};
    for (const double alpha : {0.0, 0.01, 0.1, 0.3, 0.8}) {
        for (const double beta : betas) {
            const CurveFit fit = fitCurve(model, n, x, {alpha, beta, gammaScale});
            if (fit.sse < best.sse)
                best = fit;
        }
    }
    return best;
}

/// A coherency too small to matter within any range is none, so that no peak is made of rounding errors.
void snapToZero(CurveFit& fit, const CurveModel& model, const std::vector<double>& n,
                const std::vector<double>& x)
{
    const double highest = *std::ranges::max_element(n);
    if (fit.parameters[kBeta] <= 0 || fit.parameters[kBeta] * highest * highest > 1e-7)
        return;
    CurveModel without = model;
    without.high[kBeta] = 0;
    ParameterArray start = fit.parameters;
    start[kBeta] = 0;
    fit = fitCurve(without, n, x, start);
}

/// The variance of a function of the parameters, by its gradient (delta method).
double varianceOf(const std::vector<double>& covariance, const ParameterArray& gradient)
{
    double variance = 0;
    for (std::size_t j = 0; j < kP; ++j) {
        for (std::size_t k = 0; k < kP; ++k)
            variance += gradient[j] * gradient[k] * covariance[j * kP + k];
    }
    return std::max(0.0, variance);
}

ParameterArray numericGradient(const std::function<double(const ParameterArray&)>& f, const ParameterArray& p)
{
    ParameterArray gradient{};
    for (std::size_t j = 0; j < kP; ++j) {
        const double step = 1e-6 * p[j];
        if (step == 0)
            continue;
        ParameterArray up = p, down = p;
        up[j] += step;
        down[j] -= step;
        gradient[j] = (f(up) - f(down)) / (2 * step);
    }
    return gradient;
}

Estimate parameterEstimate(const ScalingFit& fit, const ParameterArray& p, std::size_t which, double highest)
{
    Estimate estimate{p[which], {}, {}};
    if (fit.covariance.empty())
        return estimate;
    const double se = std::sqrt(fit.covariance[which * kP + which]);
    estimate.standardError = se;
    estimate.ci95 =
        Ci95{std::max(0.0, p[which] - fit.tQuantile * se), std::min(highest, p[which] + fit.tQuantile * se)};
    return estimate;
}

/// A figure made of the parameters, with an interval on a logarithmic scale (it is a ratio of them). `open`:
/// the parameter it is divided by may be 0, so that nothing bounds it from above.
Estimate derivedEstimate(const ScalingFit& fit, const ParameterArray& p,
                         const std::function<double(const ParameterArray&)>& f, bool open)
{
    const double value = f(p);
    if (!std::isfinite(value) || value <= 0)
        return {};
    Estimate estimate{value, {}, {}};
    if (fit.covariance.empty())
        return estimate;
    const double se = std::sqrt(varianceOf(fit.covariance, numericGradient(f, p)));
    const double factor = std::exp(fit.tQuantile * se / value);
    estimate.standardError = se;
    estimate.ci95 = Ci95{value / factor, open ? std::nullopt : std::optional(value * factor)};
    if (estimate.ci95->high && !std::isfinite(*estimate.ci95->high))
        estimate.ci95->high.reset();
    return estimate;
}

bool mayBeZero(const Estimate& estimate)
{
    return estimate.ci95 && *estimate.ci95->low <= 0;
}

void addPeak(ScalingFit& fit, const ParameterArray& p)
{
    if (p[kBeta] <= 0 || p[kAlpha] >= 1)
        return;
    const auto peakN = [](const ParameterArray& q) {
        return std::sqrt(std::max(0.0, 1 - q[kAlpha]) / q[kBeta]);
    };
    const auto peakX = [&peakN](const ParameterArray& q) { return uslX(peakN(q), q); };
    fit.peakN = derivedEstimate(fit, p, peakN, mayBeZero(fit.beta));
    fit.peakX = derivedEstimate(fit, p, peakX, mayBeZero(fit.beta));
    fit.peakExtrapolated =
        fit.peakN.value && (*fit.peakN.value < fit.lowestN || *fit.peakN.value > fit.highestN);
}

void addQuality(ScalingFit& fit, const std::vector<double>& x, double sse, std::size_t parameters)
{
    const auto n = static_cast<double>(x.size());
    double mean = 0, sst = 0;
    for (const double value : x)
        mean += value / n;
    for (const double value : x)
        sst += (value - mean) * (value - mean);
    fit.r2 = sst > 0 ? 1 - sse / sst : (sse > 0 ? 0 : 1);
    fit.residualError =
        x.size() > parameters ? std::sqrt(sse / static_cast<double>(x.size() - parameters)) : 0;
    const double k = static_cast<double>(parameters) + 1; // the variance is estimated, too
    fit.aicc = n - k - 1 > 0 ? n * std::log(std::max(sse, 1e-300) / n) + 2 * k + 2 * k * (k + 1) / (n - k - 1)
                             : std::numeric_limits<double>::quiet_NaN();
}

Result<void> checkPoints(std::span<const ScalingPoint> points, std::size_t parameters)
{
    std::set<double> different;
    for (const ScalingPoint& point : points) {
        if (!(point.n > 0 && point.x > 0 && std::isfinite(point.n) && std::isfinite(point.x)))
            return usageError(QStringLiteral("N and X must be above 0"), {},
                              QStringLiteral("leave out the rows without a measurement"));
        different.insert(point.n);
    }
    if (different.size() < parameters)
        return usageError(QStringLiteral("%1 different N are too few to fit the law").arg(different.size()),
                          {}, QStringLiteral("give at least %1, better 6").arg(parameters));
    return {};
}

} // namespace

QString scalingLawName(ScalingLaw law)
{
    switch (law) {
    case ScalingLaw::Usl:
        return QStringLiteral("usl");
    case ScalingLaw::Amdahl:
        return QStringLiteral("amdahl");
    case ScalingLaw::Gustafson:
        return QStringLiteral("gustafson");
    }
    return {};
}

std::optional<ScalingLaw> scalingLawFromName(QStringView name)
{
    for (const ScalingLaw law : {ScalingLaw::Usl, ScalingLaw::Amdahl, ScalingLaw::Gustafson}) {
        if (name == scalingLawName(law))
            return law;
    }
    return std::nullopt;
}

double ScalingFit::at(double n) const
{
    const ParameterArray p{alpha.value.value_or(0), beta.value.value_or(0), gamma.value.value_or(0)};
    return law == ScalingLaw::Gustafson ? gustafsonX(n, p) : uslX(n, p);
}

double ScalingFit::efficiency(double n) const
{
    return at(n) / (gamma.value.value_or(0) * n);
}

std::optional<Ci95> ScalingFit::bandAt(double n) const
{
    if (covariance.empty())
        return std::nullopt;
    const ParameterArray p{alpha.value.value_or(0), beta.value.value_or(0), gamma.value.value_or(0)};
    const ParameterArray gradient =
        law == ScalingLaw::Gustafson ? gustafsonGradient(n, p) : uslGradient(n, p);
    const double half = tQuantile * std::sqrt(varianceOf(covariance, gradient));
    return Ci95{std::max(0.0, at(n) - half), at(n) + half};
}

Result<ScalingFit> fitScaling(std::span<const ScalingPoint> points, ScalingLaw law)
{
    const std::size_t parameters = law == ScalingLaw::Usl ? 3 : 2;
    if (const Result<void> good = checkPoints(points, parameters); !good)
        return good.error();
    std::vector<double> n, x;
    double gammaScale = 0;
    for (const ScalingPoint& point : points) {
        n.push_back(point.n);
        x.push_back(point.x);
        gammaScale = std::max(gammaScale, point.x / point.n);
    }
    const CurveModel model = modelOf(law, gammaScale);
    CurveFit curve = bestFit(law, model, n, x, gammaScale);
    snapToZero(curve, model, n, x);
    const ParameterArray& p = curve.parameters;

    ScalingFit fit;
    fit.law = law;
    fit.points = points.size();
    fit.lowestN = *std::ranges::min_element(n);
    fit.highestN = *std::ranges::max_element(n);
    for (std::size_t i = 0; i < n.size(); ++i)
        fit.residuals.push_back(x[i] - model.value(n[i], p));
    addQuality(fit, x, curve.sse, parameters);
    if (points.size() > parameters) {
        const double df = static_cast<double>(points.size() - parameters);
        fit.tQuantile = studentQuantile(0.975, df);
        if (const auto inverse = inverseNormalMatrix(model, n, p)) {
            for (const double entry : *inverse)
                fit.covariance.push_back(entry * curve.sse / df);
        }
    }
    fit.alpha = parameterEstimate(fit, p, kAlpha, 1);
    fit.gamma = parameterEstimate(fit, p, kGamma, std::numeric_limits<double>::max());
    if (law == ScalingLaw::Usl) {
        fit.beta = parameterEstimate(fit, p, kBeta, std::numeric_limits<double>::max());
        addPeak(fit, p);
    }
    if (law != ScalingLaw::Gustafson && p[kAlpha] > 0)
        fit.limit = derivedEstimate(
            fit, p, [](const ParameterArray& q) { return q[kGamma] / q[kAlpha]; }, mayBeZero(fit.alpha));
    fit.warnings = scalingWarnings(fit, points);
    return fit;
}

} // namespace parascope
