// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "output.h"

#include "analysis/scaling_table.h"

#include <QFile>

#include <cstdio>

namespace parascope::cli {

namespace {

Syntax syntax()
{
    return {QStringLiteral("fit FILE.csv [OPTIONS]"),
            QStringLiteral("Fits a scaling law to a table of workers N and throughput X; - reads stdin.\n"
                           "usl: X = gamma N / (1 + alpha (N - 1) + beta N (N - 1)), all three free, least "
                           "squares of X."),
            {{QStringLiteral("law"), QStringLiteral("usl|amdahl|gustafson"), QStringLiteral("Which law.")},
             {QStringLiteral("n"), QStringLiteral("COLUMN"),
              QStringLiteral("Column of N, by header or number from 1.")},
             {QStringLiteral("x"), QStringLiteral("COLUMN"), QStringLiteral("Column of X.")},
             {QStringLiteral("format"), QStringLiteral("text|json"), QStringLiteral("Form of the result.")}},
            1,
            1};
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    const bool open =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return usageError(QStringLiteral("can't read the table"), path, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return usageError(QStringLiteral("can't read the table"), path, file.errorString());
    return bytes;
}

QString figure(double value)
{
    return QString::number(value, 'g', 6);
}

QString lineOf(const QString& name, const Estimate& estimate)
{
    QString text = name.leftJustified(10);
    if (!estimate.value)
        return text + QStringLiteral("none\n");
    text += figure(*estimate.value).leftJustified(14);
    if (estimate.ci95)
        text += QStringLiteral("95 % interval %1 to %2")
                    .arg(estimate.ci95->low ? figure(*estimate.ci95->low) : QStringLiteral("no bound"),
                         estimate.ci95->high ? figure(*estimate.ci95->high) : QStringLiteral("no bound"));
    return text.trimmed() + QLatin1Char('\n');
}

/// A peak that was not seen carries the word wherever it is printed.
QString peakName(const ScalingFit& fit, const QString& name)
{
    const bool seen =
        !fit.peakN.value || (*fit.peakN.value >= fit.lowestN && *fit.peakN.value <= fit.highestN);
    return seen ? name : name + QStringLiteral(", extrapolated  ");
}

QString asText(const ScalingFit& fit, const std::vector<ScalingPoint>& points)
{
    QString text = QStringLiteral("%1, %2 points, R\u00b2 %3\n")
                       .arg(scalingLawName(fit.law))
                       .arg(fit.points)
                       .arg(QString::number(fit.r2, 'f', 4));
    text += lineOf(QStringLiteral("alpha"), fit.alpha) + lineOf(QStringLiteral("beta"), fit.beta) +
            lineOf(QStringLiteral("gamma"), fit.gamma);
    text += lineOf(peakName(fit, QStringLiteral("peak N")), fit.peakN) +
            lineOf(peakName(fit, QStringLiteral("peak X")), fit.peakX) +
            lineOf(QStringLiteral("limit"), fit.limit);
    text += QStringLiteral("\n         N             X       law X      residual\n");
    for (std::size_t i = 0; i < points.size(); ++i)
        text += figure(points[i].n).rightJustified(10) + figure(points[i].x).rightJustified(14) +
                figure(fit.at(points[i].n)).rightJustified(12) + figure(fit.residuals[i]).rightJustified(14) +
                QLatin1Char('\n');
    for (const QString& warning : fit.warnings)
        text += QStringLiteral("Warning: ") + warning + QLatin1Char('\n');
    return text;
}

int fit(const Arguments& given, bool json)
{
    const QString path = given.positional().first();
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return fail(content.error());
    const QString name = given.has(QStringLiteral("law")) ? given.value(QStringLiteral("law"))
                                                          : scalingLawName(ScalingLaw::Usl);
    const std::optional<ScalingLaw> law = scalingLawFromName(name);
    if (!law)
        return fail(usageError(QStringLiteral("'%1' is not a choice").arg(name), QStringLiteral("--law"),
                               QStringLiteral("choices: usl, amdahl, gustafson")));
    const Result<std::vector<ScalingPoint>> points = parseScalingTable(
        content.value(), {given.value(QStringLiteral("n")), given.value(QStringLiteral("x"))});
    const Result<ScalingFit> fitted =
        points ? fitScaling(points.value(), *law) : Result<ScalingFit>(points.error());
    if (!fitted) {
        Error error = fitted.error();
        error.where = error.where.isEmpty() ? path : path + QStringLiteral(", ") + error.where;
        return fail(error);
    }
    if (!json)
        return print(asText(fitted.value(), points.value()));
    QJsonObject object = fitted.value().toJson();
    object[QStringLiteral("schema_version")] = 1;
    return print(object);
}

} // namespace

int fitCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, textOrJson(), [](const Arguments& given, const QString& format) {
        return fit(given, format == QLatin1String("json"));
    });
}

} // namespace parascope::cli
