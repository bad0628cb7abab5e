// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_json.h"

#include "analysis/findings.h"
#include "base/json_value.h"
#include "report/export.h"

#include <QJsonArray>

namespace parascope {

namespace {

/// What both objects begin with.
QJsonObject identity(const RecordingInfo& info, const Summary& summary)
{
    return {{QStringLiteral("tool"), QStringLiteral("parascope")},
            {QStringLiteral("tool_version"), info.environment.toolVersion},
            {QStringLiteral("schema_version"), info.schemaVersion},
            {QStringLiteral("run_id"), info.runId},
            {QStringLiteral("started_utc"), info.startedUtc.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("outcome"), info.outcome},
            {QStringLiteral("outcome_text"),
             info.outcomeText.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(info.outcomeText)},
            {QStringLiteral("environment"), info.environment.toJson()},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(summary.warnings)}};
}

} // namespace

QJsonObject runJson(const RecordingInfo& info, const Summary& summary)
{
    QJsonObject object = identity(info, summary);
    object[QStringLiteral("plan")] = info.plan.toJson();
    object[QStringLiteral("metrics")] = summary.toJson();
    object[QStringLiteral("findings")] = toJson(findings(summary, info.plan, info.environment));
    return object;
}

QJsonObject metaJson(const RecordingInfo& info, const Summary& summary)
{
    QJsonObject object = identity(info, summary);
    object[QStringLiteral("instrument")] =
        QJsonObject{{QStringLiteral("own_cpu_ratio"), orNull(summary.ownCpuRatio)},
                    {QStringLiteral("foreign_cpu_ratio"), orNull(summary.foreignCpuRatio)},
                    {QStringLiteral("steal_ratio"), orNull(summary.stealRatio)},
                    {QStringLiteral("measurement_disturbed"), summary.disturbed}};
    object[QStringLiteral("percentile_definition")] =
        QStringLiteral("HdrHistogram (Java): highest equivalent value of the bucket that reaches rank "
                       "max(1, ceil(p * n / 100)), 3 significant digits");
    return object;
}

} // namespace parascope
