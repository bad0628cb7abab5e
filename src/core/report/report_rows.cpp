// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_rows.h"

#include "base/clock.h"
#include "base/units.h"

#include <cmath>

namespace parascope {

namespace {

void addRows(QList<QPair<QString, QString>>& rows, const QJsonObject& object, const QString& prefix)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + it.key();
        if (it->isObject()) {
            addRows(rows, it->toObject(), name + QLatin1Char('.'));
        } else if (it->isArray()) {
            QStringList parts;
            for (const QJsonValue& part : it->toArray())
                parts << part.toVariant().toString();
            rows.append({name, parts.join(QStringLiteral(", "))});
        } else {
            rows.append({name, it->isNull() ? QStringLiteral("not available") : it->toVariant().toString()});
        }
    }
}

} // namespace

QList<QPair<QString, QString>> keyFigures(const Summary& s)
{
    const auto ms = [](std::optional<double> value) { return msText(value, QStringLiteral("\u2013")); };
    return {{QStringLiteral("Throughput"),
             s.throughputPerSecond ? rateText(*s.throughputPerSecond) : QStringLiteral("\u2013")},
            {QStringLiteral("Latency p50"), ms(s.response.p50Ms)},
            {QStringLiteral("Latency p99"), ms(s.response.p99Ms)},
            // Also where it was too short for a stall.
            {QStringLiteral("Longest busy period"), ms(s.mainLoop.maxMs)},
            {QStringLiteral("Memory, peak"),
             s.rssPeakBytes ? bytesText(*s.rssPeakBytes) : QStringLiteral("\u2013")},
            {QStringLiteral("Tasks without result"), QString::number(s.totals.withoutResult())}};
}

QString metricText(const Metric& metric)
{
    if (const auto* flag = std::get_if<bool>(&metric.value))
        return *flag ? QStringLiteral("yes") : QStringLiteral("no");
    if (const auto* whole = std::get_if<std::int64_t>(&metric.value))
        return metric.unit == QLatin1String("bytes") ? bytesText(*whole) : QString::number(*whole);
    if (const auto* real = std::get_if<double>(&metric.value)) {
        if (metric.unit == QLatin1String("ms"))
            return msText(*real);
        return QString::number(*real, 'g', 6);
    }
    return QStringLiteral("not available");
}

QList<QPair<QString, QString>> reportRows(const QJsonObject& object)
{
    QList<QPair<QString, QString>> rows;
    addRows(rows, object, {});
    return rows;
}

QJsonArray percentilePoints(const Histogram& histogram)
{
    QJsonArray points;
    for (double nines = 0; nines <= 5.01; nines += 0.1) {
        const double percent = 100 * (1 - std::pow(10.0, -nines));
        if (histogram.total() < samplesNeeded(percent))
            break;
        points.append(QJsonArray{percent, nsToMs(histogram.valueAtPercentile(percent))});
    }
    return points;
}

} // namespace parascope
