// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep_options.h"

#include "run_options.h"

#include "base/units.h"

#include <QMap>

#include <utility>

namespace parascope::cli {

namespace {

struct RangeFlag {
    const char* flag;
    const char* setting;
};
/// In the order of the axes: the first changes slowest.
constexpr RangeFlag kRangeFlags[] = {{"processes", "processes"},
                                     {"threads", "threads"},
                                     {"in-flight", "in_flight"},
                                     {"rate", "rate"},
                                     {"chunk", "chunk"}};
/// Flags of `run` that mean something else here, or nothing.
constexpr const char* kOwnFlags[] = {"duration", "warmup",         "format", "out",   "quiet", "fail-if",
                                     "baseline", "max-regression", "metric", "junit", "name"};

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

bool isOwn(const QString& flag)
{
    for (const char* own : kOwnFlags) {
        if (flag == QLatin1String(own))
            return true;
    }
    return false;
}

bool isRange(const QString& flag)
{
    for (const RangeFlag& range : kRangeFlags) {
        if (flag == QLatin1String(range.flag))
            return true;
    }
    return false;
}

Error at(const QString& flag, Error error)
{
    error.kind = ErrorKind::Usage;
    error.where = QStringLiteral("--") + flag;
    return error;
}

Result<void> addAxis(SweepPlan& plan, QMap<QString, QString>& firstValues, const QString& flag,
                     const QString& setting, const QString& range, int usableCpus)
{
    const Result<QStringList> values = parseSweepRange(range, usableCpus);
    if (!values)
        return at(flag, values.error());
    firstValues[flag] = values.value().first();
    if (values.value().size() > 1 || flag == QLatin1String("sweep"))
        plan.axes.push_back({setting, values.value()});
    return {};
}

Result<void> readAxes(SweepPlan& plan, QMap<QString, QString>& firstValues, const Arguments& arguments,
                      int usableCpus)
{
    for (const RangeFlag& range : kRangeFlags) {
        const QString flag = name(range.flag);
        if (!arguments.has(flag))
            continue;
        if (auto added =
                addAxis(plan, firstValues, flag, name(range.setting), arguments.value(flag), usableCpus);
            !added)
            return added;
    }
    const QString flag = name("sweep");
    for (const QString& pair : arguments.values(flag)) {
        const qsizetype split = pair.indexOf(QLatin1Char('='));
        if (split < 1)
            return at(flag, usageError(QStringLiteral("'%1' is not of the form name=range").arg(pair), {},
                                       QStringLiteral("as in --sweep size=1KiB,64KiB,1MiB")));
        QString setting = pair.left(split);
        if (setting == QLatin1String("in-flight") || setting == QLatin1String("task-size"))
            setting.replace(QLatin1Char('-'), QLatin1Char('_'));
        if (auto added = addAxis(plan, firstValues, flag, setting, pair.mid(split + 1), usableCpus); !added)
            return added;
    }
    firstValues.remove(flag);
    return {};
}

/// The call of `run` for the first cell: it says what the work is, and judges it.
Result<RunPlan> basePlan(const Arguments& arguments, const QMap<QString, QString>& firstValues)
{
    QStringList call = arguments.positional();
    for (const Flag& flag : runSyntax().flags) {
        if (isOwn(flag.name))
            continue;
        if (isRange(flag.name)) {
            if (firstValues.contains(flag.name))
                call << QStringLiteral("--%1=%2").arg(flag.name, firstValues.value(flag.name));
            continue;
        }
        for (const QString& value : arguments.values(flag.name))
            call << (flag.value.isEmpty() ? QStringLiteral("--") + flag.name
                                          : QStringLiteral("--%1=%2").arg(flag.name, value));
    }
    const Result<Arguments> parsed = Arguments::parse(runSyntax(), call);
    if (!parsed)
        return parsed.error();
    return planOf(parsed.value());
}

template <typename Value, typename Field>
Result<void> take(const Arguments& arguments, const char* flag, Field& field,
                  Result<Value> (*parse)(QStringView))
{
    if (!arguments.has(name(flag)))
        return {};
    const Result<Value> value = parse(arguments.value(name(flag)));
    if (!value)
        return at(name(flag), value.error());
    if constexpr (std::is_integral_v<Field> && std::is_integral_v<Value>) {
        if (!std::in_range<Field>(value.value()))
            return at(name(flag), usageError(QStringLiteral("out of range")));
    }
    field = static_cast<Field>(value.value());
    return {};
}

Result<void> readSettings(SweepPlan& plan, const Arguments& arguments)
{
    for (const QString& text : arguments.values(name("limit"))) {
        const Result<SweepLimit> limit = parseSweepLimit(text);
        if (!limit)
            return at(name("limit"), limit.error());
        plan.limits.push_back(limit.value());
    }
    if (auto taken = take(arguments, "repetitions", plan.repetitions, &parseInteger); !taken)
        return taken;
    if (auto taken = take(arguments, "duration", plan.runNs, &parseDuration); !taken)
        return taken;
    if (auto taken = take(arguments, "warmup", plan.warmUpNs, &parseDuration); !taken)
        return taken;
    if (auto taken = take(arguments, "seed", plan.seed, &parseInteger); !taken)
        return taken;
    plan.skipHopeless = !arguments.has(name("keep-all"));
    plan.nullTest = !arguments.has(name("no-null-test"));
    if (arguments.has(name("quick")))
        plan = plan.quick();
    return {};
}

} // namespace

Syntax sweepSyntax()
{
    const auto flag = [](const char* flagName, const char* value, const char* description) {
        return Flag{name(flagName), name(value), QString::fromUtf8(description)};
    };
    Syntax syntax{
        name("sweep [PLAN.json] --threads RANGE --processes RANGE [OPTIONS]"),
        name("Runs a workload with many settings and says which is best.\nA range is 1-8, 1-8+2, 1-32*2, "
             "1,2,4 or auto "
             "(1, 2, 4, ... up to twice the CPUs).\nEvery run is stored as it ends: the same call, or "
             "--resume, goes on "
             "after an interruption."),
        {flag("threads", "RANGE", "Pool threads in each process."),
         flag("processes", "RANGE", "Child processes; 0 = this process."),
         flag("in-flight", "RANGE", "Closed loop: tasks in flight."),
         flag("rate", "RANGE", "Open loop: arrivals a second."),
         flag("chunk", "RANGE", "Batch: items in a task."),
         flag("sweep", "NAME=RANGE",
              "A parameter of the workload, task_size, or a {NAME} of its command; may be repeated."),
         flag("limit", "METRIC=VALUE", "What the answer must keep, as in main_p98_ms=50; may be repeated."),
         flag("repetitions", "N", "Most runs of a cell; fewer when its median is known."),
         flag("duration", "TIME", "Length of the measured part of one run."),
         flag("warmup", "TIME", "Warm-up of every run."),
         flag("quick", "", "A quarter of the time, less precise."),
         flag("keep-all", "", "Measure also cells that cannot win to the end."),
         flag("no-null-test", "", "Don't measure the machine's noise first."),
         flag("seed", "N", "Seed of all randomness, also of the order."),
         flag("out", "DIR", "Where the sweep is kept."),
         flag("resume", "DIR", "Go on with the sweep in DIR."),
         flag("format", "text|json", "Form of the result."), flag("quiet", "", "No progress and no notes.")},
        0,
        1};
    for (const Flag& run : runSyntax().flags) {
        if (!isOwn(run.name) && !isRange(run.name) && run.name != QLatin1String("seed"))
            syntax.flags << run;
    }
    return syntax;
}

Result<SweepPlan> sweepPlanOf(const Arguments& arguments, int usableCpus)
{
    SweepPlan plan;
    QMap<QString, QString> firstValues;
    if (const Result<void> read = readAxes(plan, firstValues, arguments, usableCpus); !read)
        return read.error();
    Result<RunPlan> base = basePlan(arguments, firstValues);
    if (!base)
        return base.error();
    plan.base = std::move(base).value();
    if (const Result<void> read = readSettings(plan, arguments); !read)
        return read.error();
    if (const Result<std::vector<SweepCell>> cells = cellsOf(plan); !cells)
        return cells.error();
    return plan;
}

} // namespace parascope::cli
