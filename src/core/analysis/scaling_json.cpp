// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scaling_law.h"

#include "base/json_value.h"

#include <QJsonArray>

namespace parascope {

namespace {

void insert(QJsonObject& object, const QString& name, const Estimate& estimate)
{
    object[name] = orNull(estimate.value);
    object[name + QStringLiteral("_ci95")] =
        estimate.ci95 ? QJsonValue(QJsonArray{orNull(estimate.ci95->low), orNull(estimate.ci95->high)})
                      : QJsonValue(QJsonValue::Null);
    object[name + QStringLiteral("_se")] = orNull(estimate.standardError);
}

} // namespace

QJsonObject ScalingFit::toJson() const
{
    QJsonObject object;
    object[QStringLiteral("law")] = scalingLawName(law);
    insert(object, QStringLiteral("alpha"), alpha);
    insert(object, QStringLiteral("beta"), beta);
    insert(object, QStringLiteral("gamma"), gamma);
    insert(object, QStringLiteral("peak_n"), peakN);
    insert(object, QStringLiteral("peak_x"), peakX);
    insert(object, QStringLiteral("limit"), limit);
    object[QStringLiteral("peak_extrapolated")] = peakExtrapolated;
    object[QStringLiteral("r2")] = r2;
    object[QStringLiteral("residual_error")] = residualError;
    object[QStringLiteral("aicc")] = aicc; // not a number becomes null
    object[QStringLiteral("points")] = static_cast<qint64>(points);
    object[QStringLiteral("n_min")] = lowestN;
    object[QStringLiteral("n_max")] = highestN;
    QJsonArray list;
    for (const double residual : residuals)
        list.append(residual);
    object[QStringLiteral("residuals")] = list;
    object[QStringLiteral("warnings")] = QJsonArray::fromStringList(warnings);
    return object;
}

} // namespace parascope
