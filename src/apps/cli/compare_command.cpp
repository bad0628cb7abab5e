// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "compare_text.h"
#include "gate.h"
#include "output.h"

#include "base/units.h"
#include "study/run_samples.h"

namespace parascope::cli {

namespace {

Syntax syntax()
{
    Syntax syntax{
        QStringLiteral("compare A B [OPTIONS]"),
        QStringLiteral(
            "Compares B with A. Each is a recording, the folder of a run, or a folder with the folders of "
            "several runs of one plan.\nbetter and worse are said only when the interval excludes no "
            "change and the change is large enough; else it is a tie."),
        {{QStringLiteral("min-effect"), QStringLiteral("SHARE"),
          QStringLiteral("Smallest change that counts, as in 2% or 0.02.")},
         {QStringLiteral("ignore-differences"), QString(),
          QStringLiteral("Compare although plans or machines differ.")},
         {QStringLiteral("max-regression"), QStringLiteral("SHARE"),
          QStringLiteral("Exit code 99 when B is worse by more than this for sure.")},
         {QStringLiteral("metric"), QStringLiteral("NAME"),
          QStringLiteral("Metric that --max-regression looks at; may be repeated.")},
         {QStringLiteral("format"), QStringLiteral("text|json|md"), QStringLiteral("Form of the result.")}},
        2,
        2};
    return syntax;
}

Result<CompareOptions> optionsOf(const Arguments& given)
{
    CompareOptions options;
    options.ignoreDifferences = given.has(QStringLiteral("ignore-differences"));
    if (!given.has(QStringLiteral("min-effect")))
        return options;
    const Result<double> share = parseShare(given.value(QStringLiteral("min-effect")));
    if (!share) {
        Error error = share.error();
        error.where = QStringLiteral("--min-effect");
        return error;
    }
    options.minEffect = share.value();
    return options;
}

int gate(const Arguments& given, const Comparison& comparison)
{
    const QString flag = QStringLiteral("max-regression");
    if (!given.has(flag))
        return kOk;
    const Result<double> most = parseShare(given.value(flag));
    if (!most)
        return fail(usageError(most.error().what, QStringLiteral("--max-regression"), most.error().advice));
    if (!comparison.notComparable.isEmpty())
        return fail(
            usageError(QStringLiteral("A and B are not comparable"), {}, comparison.notComparable.first()));
    const Result<QStringList> metrics = gateMetrics(given);
    if (!metrics)
        return fail(metrics.error());
    const QStringList worse = regressions(comparison, most.value(), metrics.value());
    for (const QString& sentence : worse)
        warn(sentence + QLatin1Char('.'));
    if (worse.isEmpty() && !canShowRegression(comparison, metrics.value()))
        warn(QStringLiteral("can't judge: ") + comparison.sentence());
    return worse.isEmpty() ? kOk : kGateFailed;
}

int compare(const Arguments& given, const QString& format)
{
    const Result<CompareOptions> options = optionsOf(given);
    if (!options)
        return fail(options.error());
    const Result<std::vector<RunSample>> a = readRunSamples(given.positional().at(0));
    if (!a)
        return fail(a.error());
    const Result<std::vector<RunSample>> b = readRunSamples(given.positional().at(1));
    if (!b)
        return fail(b.error());
    const Comparison comparison = compareRuns(a.value(), b.value(), options.value());
    int written = kOk;
    if (format == QLatin1String("json"))
        written = print(comparison.toJson());
    else
        written = print(format == QLatin1String("md") ? comparisonMarkdown(comparison)
                                                      : comparisonText(comparison));
    return written == kOk ? gate(given, comparison) : written;
}

} // namespace

int compareCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, textOrJson() << QStringLiteral("md"), &compare);
}

} // namespace parascope::cli
