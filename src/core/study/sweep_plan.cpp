// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/sweep_plan.h"

#include "base/units.h"
#include "workload/catalogue.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace parascope {

namespace {

constexpr std::int64_t kRunOverheadNs = 200'000'000; ///< of a session around its load
constexpr std::int64_t kChildStartNs = 20'000'000;   ///< of each process
constexpr int kDriftRuns = 3;
constexpr double kQuickShare = 0.25;

Error badValue(const QString& setting, const QString& value, const QString& wanted)
{
    return usageError(QStringLiteral("'%1' is no value for %2").arg(value, setting), {}, wanted);
}

template <typename Field> Result<void> setWhole(Field& field, const QString& setting, const QString& value)
{
    const Result<std::int64_t> whole = parseInteger(value);
    if (!whole || whole.value() < 0 || !std::in_range<Field>(whole.value()))
        return badValue(setting, value, QStringLiteral("give a whole number"));
    field = static_cast<Field>(whole.value());
    return {};
}

QString taskSizeName(const RunPlan& plan)
{
    const WorkloadInfo* info = findWorkload(plan.workload);
    if (info == nullptr)
        return {};
    for (const Parameter& parameter : info->parameters) {
        if (parameter.isTaskSize)
            return parameter.name;
    }
    return {};
}

/// A {placeholder} in a text of the workload, as in a command line, is a setting too: "jobs" fills in {jobs}.
/// It is filled in before the text is split into words, so a value may be several arguments.
bool fillPlaceholder(RunPlan& plan, const QString& setting, const QString& value)
{
    const QString placeholder = QLatin1Char('{') + setting + QLatin1Char('}');
    bool filled = false;
    for (const QString& name : plan.parameters.names()) {
        if (!plan.parameters.isText(name) || !plan.parameters.text(name).contains(placeholder))
            continue;
        plan.parameters.set(name, plan.parameters.text(name).replace(placeholder, value));
        filled = true;
    }
    return filled;
}

Result<void> setParameter(RunPlan& plan, const QString& setting, const QString& value)
{
    const QString name = setting == QLatin1String("task_size") ? taskSizeName(plan) : setting;
    const WorkloadInfo* info = findWorkload(plan.workload);
    if (info == nullptr)
        return {}; // validatePlan() says so, with the known names
    QStringList names{QStringLiteral("threads"), QStringLiteral("processes"), QStringLiteral("in_flight"),
                      QStringLiteral("rate"),    QStringLiteral("chunk"),     QStringLiteral("task_size")};
    for (const Parameter& parameter : info->parameters)
        names << parameter.name;
    if (!names.contains(setting) && fillPlaceholder(plan, setting, value))
        return {};
    if (name.isEmpty() || !names.mid(6).contains(name))
        return usageError(QStringLiteral("there is no setting '%1'").arg(setting), {},
                          QStringLiteral("choose one of: ") + names.join(QStringLiteral(", ")));
    ParameterValues values = plan.parameters;
    values.set(name, value); // as text; completing parses it
    Result<ParameterValues> complete = completeParameters(*info, values);
    if (!complete)
        return complete.error();
    plan.parameters = std::move(complete).value();
    return {};
}

Result<void> applySetting(RunPlan& plan, const QString& setting, const QString& value)
{
    if (setting == QLatin1String("threads"))
        return setWhole(plan.threads, setting, value);
    if (setting == QLatin1String("processes"))
        return setWhole(plan.processes, setting, value);
    if (setting == QLatin1String("in_flight"))
        return setWhole(plan.inFlight, setting, value);
    if (setting == QLatin1String("chunk"))
        return setWhole(plan.chunk, setting, value);
    if (setting != QLatin1String("rate"))
        return setParameter(plan, setting, value);
    const Result<double> rate = parseReal(value);
    if (!rate)
        return badValue(setting, value, QStringLiteral("give a number of arrivals a second"));
    plan.load = LoadKind::Open;
    plan.ratePerSecond = rate.value();
    return {};
}

Result<SweepCell> cellOf(const SweepPlan& plan, int index, const QStringList& values)
{
    SweepCell cell{index, values, plan.base};
    for (std::size_t i = 0; i < plan.axes.size(); ++i) {
        const QString& value = values[static_cast<qsizetype>(i)];
        if (const Result<void> set = applySetting(cell.plan, plan.axes[i].setting, value); !set)
            return set.error();
    }
    const bool batch = cell.plan.load == LoadKind::Batch; // it lasts until it is done, and all of it counts
    if (!batch)
        cell.plan.durationNs = plan.runNs;
    cell.plan.warmUpNs = batch ? 0 : plan.warmUpNs;
    Result<RunPlan> valid = validatePlan(cell.plan);
    if (!valid) {
        Error error = valid.error();
        error.where = cell.label(plan);
        return error;
    }
    cell.plan = std::move(valid).value();
    return cell;
}

QJsonArray jsonOf(const std::vector<SweepAxis>& axes)
{
    QJsonArray list;
    for (const SweepAxis& axis : axes)
        list.append(QJsonObject{{QStringLiteral("setting"), axis.setting},
                                {QStringLiteral("values"), QJsonArray::fromStringList(axis.values)}});
    return list;
}

QStringList textsOf(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts << value.toString();
    return texts;
}

} // namespace

SweepPlan SweepPlan::quick() const
{
    SweepPlan plan = *this;
    // Fewest repetitions that give an interval, each shorter.
    plan.repetitions = std::min(repetitions, 6);
    const double share = kQuickShare * repetitions / plan.repetitions;
    plan.runNs = std::max<std::int64_t>(200'000'000, std::int64_t(share * static_cast<double>(runNs)));
    plan.warmUpNs = std::int64_t(share * static_cast<double>(warmUpNs));
    plan.precision = 0.05;
    return plan;
}

QString SweepCell::label(const SweepPlan& sweep) const
{
    QStringList parts;
    for (std::size_t i = 0; i < sweep.axes.size(); ++i)
        parts << sweep.axes[i].setting + QLatin1Char(' ') + values.value(static_cast<qsizetype>(i));
    return parts.join(QStringLiteral(", "));
}

Result<std::vector<SweepCell>> cellsOf(const SweepPlan& plan)
{
    if (plan.axes.empty())
        return usageError(QStringLiteral("nothing to sweep over"), {},
                          QStringLiteral("give --threads 1-8 or --processes 0,1,2 or --sweep NAME=RANGE"));
    if (plan.repetitions < 1 || plan.repetitions > 1000)
        return usageError(QStringLiteral("%1 repetitions").arg(plan.repetitions), {},
                          QStringLiteral("use 1 to 1000"));
    std::size_t count = 1;
    for (const SweepAxis& axis : plan.axes) {
        count *= std::max<std::size_t>(1, static_cast<std::size_t>(axis.values.size()));
        if (axis.values.isEmpty() || count > kMaxSweepCells)
            return usageError(
                QStringLiteral("the sweep would have no or more than %1 cells").arg(kMaxSweepCells), {},
                QStringLiteral("use steps, as in 1-64*2"));
    }
    std::vector<SweepCell> cells;
    for (std::size_t i = 0; i < count; ++i) {
        QStringList values;
        std::size_t rest = i, block = count;
        for (const SweepAxis& axis : plan.axes) {
            block /= static_cast<std::size_t>(axis.values.size());
            values << axis.values[static_cast<qsizetype>(rest / block)];
            rest %= block;
        }
        Result<SweepCell> cell = cellOf(plan, static_cast<int>(i), values);
        if (!cell)
            return cell.error();
        cells.push_back(std::move(cell).value());
    }
    return cells;
}

std::int64_t runTimeOf(const SweepPlan& plan, const SweepCell& cell)
{
    const std::int64_t measured = cell.plan.load == LoadKind::Batch ? plan.runNs : cell.plan.durationNs;
    return measured + plan.warmUpNs + kRunOverheadNs + kChildStartNs * cell.plan.processes;
}

std::int64_t longestTimeOf(const SweepPlan& plan, const std::vector<SweepCell>& cells)
{
    std::int64_t total = 0;
    for (const SweepCell& cell : cells)
        total += plan.repetitions * runTimeOf(plan, cell);
    if (!cells.empty())
        total += (nullRunsOf(plan) + kDriftRuns) * runTimeOf(plan, cells.front());
    return total;
}

int nullRunsOf(const SweepPlan& plan)
{
    return plan.nullTest ? std::max(6, plan.repetitions) : 0;
}

int driftRunsOf(const SweepPlan& /*plan*/)
{
    return kDriftRuns;
}

QJsonObject SweepPlan::toJson() const
{
    QJsonArray limitList;
    for (const SweepLimit& limit : limits)
        limitList.append(
            QJsonObject{{QStringLiteral("metric"), limit.metric}, {QStringLiteral("value"), limit.value}});
    return {{QStringLiteral("schema_version"), 1},
            {QStringLiteral("base"), base.toJson()},
            {QStringLiteral("axes"), jsonOf(axes)},
            {QStringLiteral("limits"), limitList},
            {QStringLiteral("repetitions"), repetitions},
            {QStringLiteral("run_ns"), static_cast<qint64>(runNs)},
            {QStringLiteral("warm_up_ns"), static_cast<qint64>(warmUpNs)},
            {QStringLiteral("precision"), precision},
            {QStringLiteral("skip_hopeless"), skipHopeless},
            {QStringLiteral("null_test"), nullTest},
            {QStringLiteral("seed"), QString::number(seed)}};
}

Result<SweepPlan> SweepPlan::fromJson(const QJsonObject& object)
{
    SweepPlan plan;
    Result<RunPlan> base = RunPlan::fromJson(object.value(QStringLiteral("base")).toObject());
    if (!base)
        return base.error();
    plan.base = std::move(base).value();
    for (const QJsonValue& axis : object.value(QStringLiteral("axes")).toArray())
        plan.axes.push_back({axis.toObject().value(QStringLiteral("setting")).toString(),
                             textsOf(axis.toObject().value(QStringLiteral("values")).toArray())});
    for (const QJsonValue& limit : object.value(QStringLiteral("limits")).toArray())
        plan.limits.push_back({limit.toObject().value(QStringLiteral("metric")).toString(),
                               limit.toObject().value(QStringLiteral("value")).toDouble()});
    plan.repetitions = object.value(QStringLiteral("repetitions")).toInt(plan.repetitions);
    plan.runNs = object.value(QStringLiteral("run_ns")).toInteger(plan.runNs);
    plan.warmUpNs = object.value(QStringLiteral("warm_up_ns")).toInteger(plan.warmUpNs);
    plan.precision = object.value(QStringLiteral("precision")).toDouble(plan.precision);
    plan.skipHopeless = object.value(QStringLiteral("skip_hopeless")).toBool(plan.skipHopeless);
    plan.nullTest = object.value(QStringLiteral("null_test")).toBool(plan.nullTest);
    plan.seed = object.value(QStringLiteral("seed")).toString().toULongLong();
    if (const Result<std::vector<SweepCell>> cells = cellsOf(plan); !cells)
        return cells.error();
    return plan;
}

} // namespace parascope
