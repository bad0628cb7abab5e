// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/service_time.h"

#include "workload/parameter_builders.h"
#include "workload/random.h"

namespace parascope {

namespace {

ServiceTime::Shape shapeOf(const QString& text)
{
    if (text == QLatin1String("exponential"))
        return ServiceTime::Shape::Exponential;
    if (text == QLatin1String("lognormal"))
        return ServiceTime::Shape::Lognormal;
    return ServiceTime::Shape::Fixed;
}

} // namespace

ServiceTime::ServiceTime(const ParameterValues& values)
    : m_meanNs(values.integer(QStringLiteral("service"))),
      m_shape(shapeOf(values.text(QStringLiteral("distribution"))))
{
}

QList<Parameter> ServiceTime::parameters()
{
    constexpr ParameterRange range{1e3, 6e10};
    return {asTaskSize(durationParameter(QStringLiteral("service"),
                                         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Service time")),
                                         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Mean time a task takes")),
                                         range, QStringLiteral("1ms"))),
            choiceParameter(
                QStringLiteral("distribution"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Distribution")),
                QStringLiteral(QT_TRANSLATE_NOOP(
                    "Core", "How service times vary around their mean; drawn from the task's seed")),
                {QStringLiteral("fixed"), QStringLiteral("exponential"), QStringLiteral("lognormal")},
                QStringLiteral("fixed"))};
}

std::int64_t ServiceTime::drawNs(std::uint64_t seed) const
{
    SplitMix64 random(mixBits(seed));
    const auto mean = static_cast<double>(m_meanNs);
    switch (m_shape) {
    case Shape::Exponential:
        return static_cast<std::int64_t>(drawExponential(random, mean));
    case Shape::Lognormal:
        return static_cast<std::int64_t>(drawLognormal(random, mean, 1.0));
    case Shape::Fixed:
        break;
    }
    return m_meanNs;
}

} // namespace parascope
