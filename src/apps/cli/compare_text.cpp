// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_text.h"

#include "table_text.h"

#include "base/units.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace parascope::cli {

namespace {

QString valueText(std::optional<double> value, const QString& unit)
{
    if (!value)
        return QStringLiteral("-");
    if (unit == QLatin1String("ms"))
        return msText(*value);
    if (unit == QLatin1String("bytes"))
        return bytesText(std::llround(*value));
    if (unit == QLatin1String("1"))
        return QString::number(*value * 100, 'f', 1) + QStringLiteral(" %");
    return unit == QLatin1String("1/s") ? rateText(*value) : QString::number(*value, 'g', 4);
}

QString changeText(double ratio)
{
    const double change = (ratio - 1) * 100;
    return (change >= 0 ? QStringLiteral("+") : QString()) + QString::number(change, 'f', 1) +
           QStringLiteral(" %");
}

QString intervalText(const std::optional<Ci95>& ci)
{
    return ci ? QStringLiteral("%1 to %2").arg(changeText(*ci->low), changeText(*ci->high))
              : QStringLiteral("-");
}

QString verdictText(CompareVerdict verdict)
{
    return verdict == CompareVerdict::NotComparable ? QStringLiteral("not comparable")
                                                    : compareVerdictName(verdict);
}

std::vector<QStringList> rowsOf(const Comparison& comparison)
{
    std::vector<QStringList> rows{{QStringLiteral("metric"), QStringLiteral("A"), QStringLiteral("B"),
                                   QStringLiteral("change"), QStringLiteral("95 % interval"),
                                   QStringLiteral("verdict")}};
    for (const MetricComparison& metric : comparison.metrics)
        rows.push_back({metric.title, valueText(metric.a, metric.unit), valueText(metric.b, metric.unit),
                        metric.ratio ? changeText(*metric.ratio) : QStringLiteral("-"),
                        intervalText(metric.ratioCi95), verdictText(metric.verdict)});
    return rows;
}

} // namespace

QString comparisonText(const Comparison& comparison)
{
    QString text = QStringLiteral("A  %1 (%2)\nB  %3 (%4)\n\n")
                       .arg(comparison.nameA)
                       .arg(comparison.runsA)
                       .arg(comparison.nameB)
                       .arg(comparison.runsB);
    text += tableText(rowsOf(comparison), 3);
    text += QLatin1Char('\n');
    for (const QString& difference : textsOf(comparison.differences))
        text += QStringLiteral("Differs: %1\n").arg(difference);
    for (const QString& note : textsOf(comparison.notes))
        text += QStringLiteral("Note: %1\n").arg(note);
    return text + comparison.sentence() + QLatin1Char('\n');
}

QString comparisonMarkdown(const Comparison& comparison)
{
    QString text = QStringLiteral("**%1**\n\n").arg(comparison.sentence());
    const std::vector<QStringList> rows = rowsOf(comparison);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (QString cell : rows[i])
            cells << cell.replace(QLatin1Char('|'), QLatin1String("\\|"));
        text += QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
        if (i == 0)
            text += QStringLiteral("| --- | ---: | ---: | ---: | --- | --- |\n");
    }
    text += QStringLiteral("\nA: %1 (%2 runs), B: %3 (%4 runs).\n")
                .arg(comparison.nameA)
                .arg(comparison.runsA)
                .arg(comparison.nameB)
                .arg(comparison.runsB);
    for (const QString& line : textsOf(comparison.differences + comparison.notes))
        text += QStringLiteral("- %1\n").arg(line);
    return text;
}

} // namespace parascope::cli
