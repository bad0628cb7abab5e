// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "output.h"
#include "signal_watch.h"

#include "measure/system/main_loop_probe.h"
#include "study/selftest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace parascope::cli {

namespace {

Syntax syntax()
{
    return {
        QStringLiteral("selftest [OPTIONS]"),
        QStringLiteral("Runs the instrument against known truths on this machine, best while nothing else "
                       "runs.\nTakes about a minute. Exit code 0 when every check passed, 1 when one "
                       "failed or could not be judged."),
        {{QStringLiteral("quick"), QString(),
          QStringLiteral("About 15 seconds; fewer tasks, hence wider tolerances.")},
         {QStringLiteral("format"), QStringLiteral("text|json"), QStringLiteral("Form of the table.")}},
        0,
        0};
}

QString line(const QStringList& columns)
{
    constexpr int kWidths[] = {11, 34, 51, 27, 17};
    QString text;
    for (qsizetype i = 0; i < columns.size(); ++i)
        text += i < 5 ? columns[i].leftJustified(kWidths[i]) + QLatin1Char(' ') : columns[i];
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

QString heading()
{
    return line({QStringLiteral("verdict"), QStringLiteral("check"), QStringLiteral("measured"),
                 QStringLiteral("expected"), QStringLiteral("tolerance")});
}

QString lineOf(const SelfTestRow& row)
{
    return line(
        {selfTestVerdictName(row.verdict), row.name, row.measured, row.expected, row.tolerance, row.note});
}

QJsonObject objectOf(const SelfTestRow& row)
{
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("measured"), row.measured},
            {QStringLiteral("expected"), row.expected},
            {QStringLiteral("tolerance"), row.tolerance},
            {QStringLiteral("note"), row.note},
            {QStringLiteral("verdict"), selfTestVerdictName(row.verdict).toLower()}};
}

QJsonObject objectOf(const SelfTestSummary& summary, const QJsonArray& rows)
{
    return {{QStringLiteral("schema_version"), 1},
            {QStringLiteral("passed"), summary.passed},
            {QStringLiteral("failed"), summary.failed},
            {QStringLiteral("not_judged"), summary.notJudged},
            {QStringLiteral("rows"), rows}};
}

/// Text comes line by line as it is found, JSON as one object at the end.
int test(SelfTestLength length, bool asText)
{
    MainLoopProbe probe;
    SelfTest selfTest(selfTestSteps(probe, length));
    int written = asText ? print(heading()) : kOk;
    QJsonArray rows;
    SelfTestSummary result;
    QObject::connect(&selfTest, &SelfTest::row, &selfTest, [&](const SelfTestRow& row) {
        if (asText && written == kOk)
            written = print(lineOf(row));
        rows << objectOf(row);
    });
    QObject::connect(&selfTest, &SelfTest::finished, &selfTest, [&](const SelfTestSummary& summary) {
        result = summary;
        QCoreApplication::quit();
    });
    // Ended in order, so that what it made in the folder for temporary files goes with it.
    bool cancelled = false;
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::interrupted, &selfTest, [&cancelled] {
        cancelled = true;
        QCoreApplication::quit();
    });
    selfTest.start();
    QCoreApplication::exec();
    if (cancelled) {
        warn(QStringLiteral("the self-test was cancelled."));
        return kOwnError;
    }
    if (!asText && written == kOk)
        written = print(objectOf(result, rows));
    if (!result.good())
        warn(QStringLiteral("self-test not passed: %1.").arg(result.sentence()));
    else if (asText && written == kOk)
        written = print(result.sentence() + QStringLiteral(".\n"));
    return result.good() && written == kOk ? kOk : kOwnError;
}

} // namespace

int selftestCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, textOrJson(), [](const Arguments& given, const QString& format) {
        const bool quick = given.has(QStringLiteral("quick"));
        return test(quick ? SelfTestLength::Quick : SelfTestLength::Normal, format == QLatin1String("text"));
    });
}

} // namespace parascope::cli
