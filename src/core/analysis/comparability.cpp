// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparability.h"

#include "base/units.h"
#include "workload/catalogue.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kSameJob = 0.25; ///< task sizes closer than this are one job whose cost has changed

QString changed(const QString& what, const QString& from, const QString& to)
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? QStringLiteral("none") : text; };
    return QStringLiteral("%1 %2 \u2192 %3").arg(what, shown(from), shown(to));
}

QString number(double value)
{
    return QString::fromLatin1(numberText(value));
}

/// A list that takes what differs.
class Differences {
public:
    explicit Differences(QStringList& list) : m_list(list) {}
    void text(const char* what, const QString& a, const QString& b)
    {
        if (a != b)
            m_list << changed(QString::fromLatin1(what), a, b);
    }
    void number(const char* what, double a, double b)
    {
        if (a != b)
            m_list << changed(QString::fromLatin1(what), parascope::number(a), parascope::number(b));
    }

private:
    QStringList& m_list;
};

/// Null where the workload has no such parameter.
const Parameter* parameterOf(const RunPlan& plan, const QString& name)
{
    const WorkloadInfo* info = findWorkload(plan.workload);
    if (info == nullptr)
        return nullptr;
    const auto found = std::ranges::find(info->parameters, name, &Parameter::name);
    return found == info->parameters.end() ? nullptr : &*found;
}

bool isTaskSize(const RunPlan& plan, const QString& name)
{
    const Parameter* parameter = parameterOf(plan, name);
    return parameter != nullptr && parameter->isTaskSize;
}

QString valueOf(const RunPlan& plan, const QString& name, bool isText)
{
    if (!plan.parameters.has(name))
        return {};
    if (isText)
        return plan.parameters.text(name);
    const Parameter* parameter = parameterOf(plan, name);
    const double value = plan.parameters.number(name);
    return parameter != nullptr ? parameterText(*parameter, value) : number(value);
}

bool closeSize(double a, double b)
{
    return a > 0 && b > 0 && std::abs(std::log(b / a)) <= std::log1p(kSameJob);
}

void compareParameters(Comparability& result, const RunPlan& a, const RunPlan& b)
{
    QStringList names = a.parameters.names() + b.parameters.names();
    names.removeDuplicates();
    names.sort();
    for (const QString& name : names) {
        const bool isText = a.parameters.isText(name) || b.parameters.isText(name);
        const QString before = valueOf(a, name, isText), after = valueOf(b, name, isText);
        if (before == after)
            continue;
        const QString change = changed(name, before, after);
        // Two programs against each other is what `command` is for.
        const bool meant = a.workload == QLatin1String("command") ||
                           (!isText && isTaskSize(a, name) &&
                            closeSize(a.parameters.number(name), b.parameters.number(name)));
        (meant ? result.differences : result.reasons)
            << (meant ? change : QStringLiteral("the work differs: ") + change);
    }
}

void comparePlans(Comparability& result, const RunPlan& a, const RunPlan& b)
{
    QStringList work;
    Differences reasons(work);
    reasons.text("workload", a.workload, b.workload);
    reasons.text("load", loadKindName(a.load), loadKindName(b.load));
    if (a.load == LoadKind::Open && b.load == LoadKind::Open) {
        reasons.text("arrivals", arrivalsName(a.arrivals), arrivalsName(b.arrivals));
        reasons.number("rate", a.ratePerSecond, b.ratePerSecond);
    }
    if (a.load == LoadKind::Batch && b.load == LoadKind::Batch)
        reasons.number("items", static_cast<double>(a.items), static_cast<double>(b.items));
    reasons.number("payload", static_cast<double>(a.payloadBytes), static_cast<double>(b.payloadBytes));
    for (const QString& reason : work)
        result.reasons << QStringLiteral("the plans differ: ") + reason;
    if (a.workload == b.workload)
        compareParameters(result, a, b);

    Differences layout(result.differences);
    layout.number("threads", a.threads, b.threads);
    layout.number("processes", a.processes, b.processes);
    if (a.load == LoadKind::Closed && b.load == LoadKind::Closed && (a.inFlight > 0 || b.inFlight > 0))
        layout.number("in flight", a.effectiveInFlight(), b.effectiveInFlight());
    if (a.load == LoadKind::Batch && b.load == LoadKind::Batch)
        layout.number("chunk", static_cast<double>(a.chunk), static_cast<double>(b.chunk));
    layout.text("dispatch", dispatchName(a.dispatch), dispatchName(b.dispatch));
    layout.text("channel", channelName(a.channel), channelName(b.channel));
    layout.text("transfer", transferName(a.transfer), transferName(b.transfer));
    layout.text("schedule", scheduleName(a.schedule), scheduleName(b.schedule));
    layout.text("queue policy", queuePolicyName(a.queuePolicy), queuePolicyName(b.queuePolicy));
    layout.number("queue limit", static_cast<double>(a.queueLimit), static_cast<double>(b.queueLimit));
    layout.text("launcher", a.launcher.join(QLatin1Char(' ')), b.launcher.join(QLatin1Char(' ')));
}

void compareMachines(Comparability& result, const Environment& a, const Environment& b)
{
    QStringList machine;
    Differences reasons(machine);
    reasons.text("CPU model", a.cpuModel, b.cpuModel);
    reasons.number("logical CPUs", a.logicalCpus, b.logicalCpus);
    reasons.number("usable CPUs", a.usableCpus, b.usableCpus);
    reasons.text("virtualization", a.virtualization, b.virtualization);
    reasons.text("governor", a.governor, b.governor);
    for (const QString& reason : machine)
        result.reasons << QStringLiteral("the machines differ: ") + reason;
    Differences notes(result.notes);
    notes.text("kernel", a.kernel, b.kernel);
    notes.text("Parascope", a.toolVersion, b.toolVersion);
    notes.text("Qt", a.qtVersion, b.qtVersion);
}

/// Repetitions must repeat: nothing may differ within a group but the seed and the length.
void checkGroup(Comparability& result, const std::vector<RunSample>& group, const QString& name)
{
    for (const RunSample& run : group) {
        Comparability inner;
        comparePlans(inner, group.front().plan, run.plan);
        compareMachines(inner, group.front().environment, run.environment);
        if (inner.reasons.isEmpty() && inner.differences.isEmpty())
            continue;
        result.reasons << QStringLiteral("the runs of %1 are no repetitions of each other: %2")
                              .arg(name, (inner.reasons + inner.differences).first());
        return;
    }
}

void noteTrouble(Comparability& result, const std::vector<RunSample>& group, const QString& name)
{
    const auto disturbed =
        std::ranges::count_if(group, [](const RunSample& run) { return run.summary.disturbed; });
    if (disturbed > 0)
        result.notes << QStringLiteral("%1: other load disturbed %2 of %3 runs")
                            .arg(name)
                            .arg(disturbed)
                            .arg(group.size());
    const auto overloaded =
        std::ranges::count_if(group, [](const RunSample& run) { return run.summary.overloaded; });
    if (overloaded > 0)
        result.notes
            << QStringLiteral("%1: overloaded, so latencies depend on the length of the run").arg(name);
}

} // namespace

Comparability comparabilityOf(const std::vector<RunSample>& a, const std::vector<RunSample>& b)
{
    Comparability result;
    checkGroup(result, a, QStringLiteral("A"));
    checkGroup(result, b, QStringLiteral("B"));
    comparePlans(result, a.front().plan, b.front().plan);
    compareMachines(result, a.front().environment, b.front().environment);
    noteTrouble(result, a, QStringLiteral("A"));
    noteTrouble(result, b, QStringLiteral("B"));
    return result;
}

} // namespace parascope
