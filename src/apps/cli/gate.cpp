// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "commands.h"
#include "output.h"

#include "base/units.h"
#include "report/csv_file.h"
#include "study/run_samples.h"

#include <QDir>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <algorithm>

namespace parascope::cli {

namespace {

Error at(const QString& flag, Error error)
{
    error.kind = ErrorKind::Usage;
    error.where = QStringLiteral("--") + flag;
    return error;
}

GateCheck checkOf(const Condition& condition, const RunSample& run)
{
    const ConditionResult result = judgeCondition(condition, run);
    GateCheck check{condition.text(), GateCheck::State::Passed, result.sentence()};
    if (!result.value)
        check.state = GateCheck::State::NotJudged;
    else if (result.holds)
        check.state = GateCheck::State::Failed;
    return check;
}

GateCheck checkOf(const GateOptions& options, const RunSample& run, const std::vector<RunSample>& baseline)
{
    GateCheck check{
        QStringLiteral("no regression above %1 %").arg(QString::number(options.maxRegression * 100, 'g', 3)),
        GateCheck::State::Passed,
        {}};
    const Comparison comparison = compareRuns(baseline, {run});
    check.message = comparison.sentence();
    if (!comparison.notComparable.isEmpty()) {
        check.state = GateCheck::State::NotJudged;
        return check;
    }
    const QStringList worse = regressions(comparison, options.maxRegression, options.metrics);
    if (!worse.isEmpty()) {
        check.state = GateCheck::State::Failed;
        check.message = worse.join(QStringLiteral("; "));
    } else if (!canShowRegression(comparison, options.metrics)) {
        check.state = GateCheck::State::NothingShown;
    }
    return check;
}

/// What JUnit calls a test case that did not pass.
QString elementOf(GateCheck::State state)
{
    if (state == GateCheck::State::Failed)
        return QStringLiteral("failure");
    return state == GateCheck::State::NothingShown ? QStringLiteral("skipped") : QStringLiteral("error");
}

/// The run as it was recorded; without a recording only its figures, which then have no intervals.
RunSample sampleOf(const RunJobResult& result)
{
    if (!result.folder.isEmpty()) {
        Result<RunSample> sample =
            readRunSample(QDir(result.folder).filePath(QStringLiteral("recording.parascope")));
        if (sample)
            return std::move(sample).value();
    }
    return {.name = result.info.runId,
            .startedMs = result.info.startedUtc.toMSecsSinceEpoch(),
            .plan = result.info.plan,
            .environment = result.info.environment,
            .summary = result.summary,
            .blocks = {}};
}

} // namespace

Result<double> parseShare(const QString& text)
{
    QString number = text.trimmed();
    const bool percent = number.endsWith(QLatin1Char('%'));
    if (percent)
        number.chop(1);
    const Result<double> value = parseReal(number.trimmed());
    const double share = value ? value.value() / (percent ? 100 : 1) : -1;
    if (!(share >= 0 && share <= 1))
        return usageError(QStringLiteral("'%1' is not a share").arg(text), {},
                          QStringLiteral("as in 5% or 0.05"));
    return share;
}

QList<Flag> gateFlags()
{
    return {
        {QStringLiteral("fail-if"), QStringLiteral("CONDITION"),
         QStringLiteral(
             "Exit code 99 when it holds for sure, as in 'response_p99_ms > 20'; may be repeated.")},
        {QStringLiteral("baseline"), QStringLiteral("FILE"),
         QStringLiteral("Recording or folder of runs to compare with; exit code 99 when worse.")},
        {QStringLiteral("max-regression"), QStringLiteral("SHARE"),
         QStringLiteral("How much worse than the baseline is allowed, as in 5%.")},
        {QStringLiteral("metric"), QStringLiteral("NAME"),
         QStringLiteral("Metric that is compared with the baseline; may be repeated.")},
        {QStringLiteral("junit"), QStringLiteral("FILE"), QStringLiteral("Write the checks as JUnit XML.")}};
}

Result<QStringList> gateMetrics(const Arguments& arguments)
{
    const QString flag = QStringLiteral("metric");
    const QStringList known = comparedMetrics();
    for (const QString& name : arguments.values(flag))
        if (!known.contains(name))
            return at(flag, usageError(QStringLiteral("'%1' is not compared").arg(name), {},
                                       QStringLiteral("choose one of: ") + known.join(QStringLiteral(", "))));
    return arguments.values(flag);
}

Result<GateOptions> gateOptions(const Arguments& arguments)
{
    GateOptions options;
    for (const QString& text : arguments.values(QStringLiteral("fail-if"))) {
        const Result<Condition> condition = parseCondition(text);
        if (!condition)
            return at(QStringLiteral("fail-if"), condition.error());
        options.failIf.push_back(condition.value());
    }
    options.baseline = arguments.value(QStringLiteral("baseline"));
    const Result<QStringList> metrics = gateMetrics(arguments);
    if (!metrics)
        return metrics.error();
    options.metrics = metrics.value();
    options.junit = arguments.value(QStringLiteral("junit"));
    const QString flag = QStringLiteral("max-regression");
    if (!arguments.has(flag))
        return options;
    if (options.baseline.isEmpty())
        return at(flag, usageError(QStringLiteral("--max-regression needs a baseline"), {},
                                   QStringLiteral("give --baseline FILE")));
    const Result<double> share = parseShare(arguments.value(flag));
    if (!share)
        return at(flag, share.error());
    options.maxRegression = share.value();
    return options;
}

Result<std::vector<RunSample>> prepareGate(const GateOptions& options)
{
    if (!options.junit.isEmpty()) {
        QSaveFile file(options.junit); // gone again at the end of this block
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(file);
    }
    if (options.baseline.isEmpty())
        return std::vector<RunSample>();
    return readRunSamples(options.baseline);
}

std::vector<GateCheck> judgeGate(const GateOptions& options, const RunSample& run,
                                 const std::vector<RunSample>& baseline)
{
    std::vector<GateCheck> checks;
    for (const Condition& condition : options.failIf)
        checks.push_back(checkOf(condition, run));
    if (!options.baseline.isEmpty())
        checks.push_back(checkOf(options, run, baseline));
    return checks;
}

QByteArray junitXml(const QString& suite, const std::vector<GateCheck>& checks, double seconds)
{
    const auto count = [&checks](GateCheck::State state) {
        return QString::number(std::ranges::count(checks, state, &GateCheck::state));
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), suite);
    xml.writeAttribute(QStringLiteral("tests"), QString::number(checks.size()));
    xml.writeAttribute(QStringLiteral("failures"), count(GateCheck::State::Failed));
    xml.writeAttribute(QStringLiteral("errors"), count(GateCheck::State::NotJudged));
    xml.writeAttribute(QStringLiteral("skipped"), count(GateCheck::State::NothingShown));
    xml.writeAttribute(QStringLiteral("time"), QString::number(seconds, 'f', 3));
    for (const GateCheck& check : checks) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), QStringLiteral("parascope"));
        xml.writeAttribute(QStringLiteral("name"), check.name);
        xml.writeAttribute(QStringLiteral("time"), QString::number(seconds, 'f', 3));
        if (check.state != GateCheck::State::Passed) {
            xml.writeStartElement(elementOf(check.state));
            xml.writeAttribute(QStringLiteral("message"), check.message);
            xml.writeCharacters(check.message);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

int applyGate(const GateOptions& options, const std::vector<RunSample>& baseline, const RunJobResult& result,
              int code)
{
    if (!options.any())
        return code;
    std::vector<GateCheck> checks;
    const bool measured = result.outcome.kind != OutcomeKind::Failed;
    checks.push_back({QStringLiteral("the run completed"),
                      measured ? GateCheck::State::Passed : GateCheck::State::NotJudged,
                      result.outcome.error ? result.outcome.error->sentence() : QString()});
    if (measured) {
        const std::vector<GateCheck> judged = judgeGate(options, sampleOf(result), baseline);
        checks.insert(checks.end(), judged.begin(), judged.end());
    }
    if (!options.junit.isEmpty()) {
        const QByteArray xml = junitXml(result.info.plan.name, checks, result.summary.measuredSeconds);
        if (const Result<void> written = writeWholeFile(options.junit, xml); !written)
            return fail(written.error());
    }
    bool failed = false, unsure = false;
    for (const GateCheck& check : checks) {
        failed = failed || check.state == GateCheck::State::Failed;
        unsure = unsure || (measured && check.state == GateCheck::State::NotJudged);
        if (check.state != GateCheck::State::Passed && measured)
            warn(QStringLiteral("%1: %2").arg(check.state == GateCheck::State::Failed
                                                  ? QStringLiteral("gate failed")
                                                  : QStringLiteral("can't judge"),
                                              check.message));
    }
    if (code != kOk)
        return code;
    return failed ? kGateFailed : (unsure ? int(kOwnError) : code);
}

} // namespace parascope::cli
