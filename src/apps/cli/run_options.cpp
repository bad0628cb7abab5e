// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_options.h"

#include "base/units.h"
#include "workload/catalogue.h"

#include <limits>
#include <utility>

namespace parascope::cli {

namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

/// Puts flags over fields one by one; after the first error it does nothing more.
class FlagReader {
public:
    explicit FlagReader(const Arguments& arguments) : m_arguments(arguments) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// A parser of texts whose errors don't know yet which flag they are about.
    template <typename Value, typename Field>
    void take(const char* flag, Field& target, Result<Value> (*parse)(QStringView))
    {
        if (m_error || !m_arguments.has(name(flag)))
            return;
        const Result<Value> parsed = parse(m_arguments.value(name(flag)));
        if (!parsed)
            return reject(flag, parsed.error());
        if constexpr (std::is_integral_v<Value> && std::is_integral_v<Field>) {
            if (!std::in_range<Field>(parsed.value()))
                return reject(
                    flag,
                    usageError(QStringLiteral("%1 is out of range").arg(m_arguments.value(name(flag)))));
        }
        target = static_cast<Field>(parsed.value());
    }

    void text(const char* flag, QString& target)
    {
        if (m_arguments.has(name(flag)))
            target = m_arguments.value(name(flag));
    }

    template <typename Value>
    void choice(const char* flag, Value& target, std::optional<Value> (*parse)(QStringView),
                const char* names)
    {
        if (m_error || !m_arguments.has(name(flag)))
            return;
        const QString given = m_arguments.value(name(flag));
        if (const std::optional<Value> parsed = parse(given))
            target = *parsed;
        else
            reject(flag, usageError(QStringLiteral("'%1' is not a choice").arg(given), {},
                                    QStringLiteral("choices: ") + name(names)));
    }

    void reject(const char* flag, Error error)
    {
        error.kind = ErrorKind::Usage;
        error.where = QStringLiteral("--") + name(flag);
        if (!m_error)
            m_error = std::move(error);
    }

private:
    const Arguments& m_arguments;
    std::optional<Error> m_error;
};

/// Which of the three loads is meant follows from the flag that was given.
Result<void> chooseLoad(const Arguments& arguments, RunPlan& plan)
{
    const std::pair<const char*, LoadKind> loads[] = {
        {"in-flight", LoadKind::Closed}, {"rate", LoadKind::Open}, {"items", LoadKind::Batch}};
    int given = 0;
    for (const auto& [flag, kind] : loads) {
        if (!arguments.has(name(flag)))
            continue;
        plan.load = kind;
        ++given;
    }
    if (given > 1)
        return usageError(QStringLiteral("--in-flight, --rate and --items exclude each other"), {},
                          QStringLiteral("give one of them"));
    return {};
}

Result<void> applyParameters(const Arguments& arguments, RunPlan& plan)
{
    const WorkloadInfo* info = findWorkload(plan.workload);
    if (info == nullptr)
        return {}; // validatePlan() says so, with the known names
    ParameterValues values = plan.parameters;
    for (const QString& pair : arguments.values(name("param"))) {
        const qsizetype split = pair.indexOf(QLatin1Char('='));
        if (split < 1)
            return usageError(QStringLiteral("'%1' is not of the form name=value").arg(pair),
                              QStringLiteral("--param"), QStringLiteral("as in --param size=64KiB"));
        values.set(pair.left(split), pair.mid(split + 1));
    }
    Result<ParameterValues> complete = completeParameters(*info, values);
    if (!complete)
        return complete.error();
    plan.parameters = std::move(complete).value();
    return {};
}

void applyFaultFlags(FlagReader& reader, const Arguments& arguments, RunPlan& plan)
{
    reader.choice("schedule", plan.schedule, &scheduleFromName, "least-in-flight, round-robin, pull");
    reader.take("queue", plan.queueLimit, &parseInteger);
    reader.choice("queue-policy", plan.queuePolicy, &queuePolicyFromName, "reject, drop-oldest, block");
    reader.take("retries", plan.retries, &parseInteger);
    reader.take("timeout", plan.timeoutNs, &parseDuration);
    reader.take("memory-limit", plan.memoryLimitBytes, &parseBytes);
    reader.take("recycle-tasks", plan.recycleTasks, &parseInteger);
    reader.take("recycle-rss", plan.recycleRssBytes, &parseBytes);
    reader.take("restarts", plan.restartsPerMinute, &parseInteger);
    for (const QString& text : arguments.values(name("inject"))) {
        const Result<Injection> injection = Injection::fromText(text);
        if (!injection)
            return reader.reject("inject", injection.error());
        plan.injections.push_back(injection.value());
    }
}

Result<void> applyFlags(const Arguments& arguments, RunPlan& plan)
{
    FlagReader reader(arguments);
    reader.text("name", plan.name);
    reader.text("input", plan.inputDirectory);
    reader.take("threads", plan.threads, &parseInteger);
    reader.take("processes", plan.processes, &parseInteger);
    reader.take("in-flight", plan.inFlight, &parseInteger);
    reader.take("rate", plan.ratePerSecond, &parseReal);
    reader.choice("arrivals", plan.arrivals, &arrivalsFromName, "constant, poisson");
    reader.take("items", plan.items, &parseInteger);
    reader.take("chunk", plan.chunk, &parseInteger);
    reader.take("duration", plan.durationNs, &parseDuration);
    if (arguments.value(name("warmup")) == QLatin1String("auto"))
        plan.warmUpNs.reset();
    else
        reader.take("warmup", plan.warmUpNs, &parseDuration);
    reader.choice("transfer", plan.transfer, &transferFromName, "copy, move, shared");
    reader.choice("dispatch", plan.dispatch, &dispatchFromName, "lanes, pool, runnable, qtconcurrent, async");
    reader.choice("channel", plan.channel, &channelFromName, "auto, shm, stdio");
    reader.take("payload", plan.payloadBytes, &parseBytes);
    reader.take("sample-every", plan.sampleEveryNs, &parseDuration);
    reader.take("probe-every", plan.probeEveryNs, &parseDuration);
    applyFaultFlags(reader, arguments, plan);
    reader.take("seed", plan.seed, &parseInteger);
    if (reader.error())
        return *reader.error();
    return {};
}

/// Flags that only one kind of load listens to are mistakes elsewhere, not noise.
Result<void> checkUnused(const Arguments& arguments, const RunPlan& plan)
{
    if (arguments.has(name("arrivals")) && plan.load != LoadKind::Open)
        return usageError(QStringLiteral("--arrivals needs an open loop"), {}, QStringLiteral("give --rate"));
    if (arguments.has(name("chunk")) && plan.load != LoadKind::Batch)
        return usageError(QStringLiteral("--chunk needs a batch"), {}, QStringLiteral("give --items"));
    return {};
}

} // namespace

Syntax runSyntax()
{
    const auto flag = [](const char* flagName, const char* value, const char* description) {
        return Flag{name(flagName), name(value), QString::fromUtf8(description)};
    };
    return {
        name("run [PLAN.json] [OPTIONS]"),
        name("Runs a workload on threads and processes, and measures it. Options stand over the plan file.\n"
             "0 threads and 0 processes run on the main thread; T and P run T threads in each of P "
             "processes."),
        {flag("workload", "NAME", "What to run; see parascope-cli workloads."),
         flag("param", "NAME=VALUE", "A parameter of the workload; may be repeated."),
         flag("threads", "T", "Pool threads in each process."),
         flag("processes", "P", "Child processes; 0 = this process."),
         flag("in-flight", "N", "Closed loop: tasks in flight; 0 = automatic."),
         flag("rate", "R", "Open loop: arrivals a second."),
         flag("arrivals", "KIND", "Open loop: constant or poisson."),
         flag("items", "N", "Batch: number of items."),
         flag("chunk", "N", "Batch: items in a task; 0 = an equal share for each worker."),
         flag("duration", "TIME", "Length of the measured part, as in 10s; a batch ends when it is done."),
         flag("warmup", "TIME", "Length of the warm-up, or auto."),
         flag("transfer", "HOW", "Passing data: copy, move or shared."),
         flag("dispatch", "HOW", "To threads: lanes, pool, runnable, qtconcurrent or async."),
         flag("channel", "HOW", "To processes: auto, shm or stdio."),
         flag("payload", "SIZE", "Extra input sent with every task, as in 64KiB."),
         flag("input", "DIR", "Directory for hash-files."),
         flag("schedule", "HOW", "Tasks over processes: least-in-flight, round-robin or pull."),
         flag("queue", "N", "Open loop: tasks that may wait."),
         flag("queue-policy", "HOW", "When the queue is full: reject, drop-oldest or block."),
         flag("retries", "N", "Times a task lost with its worker is given out again."),
         flag("timeout", "TIME", "A task may run this long; a process that overruns it is ended."),
         flag("memory-limit", "SIZE", "A process that uses more memory than this is ended."),
         flag("recycle-tasks", "N", "Replace a process after this many tasks."),
         flag("recycle-rss", "SIZE", "Replace a process that has grown to this."),
         flag("restarts", "N", "Restarts of one process in a minute before it is given up."),
         flag("inject", "WHAT",
              "Fault, as in kill@5s or stop@2s:1 (kill, term, stop, cont); may be repeated."),
         flag("sample-every", "TIME", "Look at CPUs and processes this often: 100ms to 1s."),
         flag("probe-every", "TIME",
              "Look at main threads this often, for the cause of stalls: 1ms to 20ms."),
         flag("seed", "N", "Seed of all randomness."),
         flag("name", "TEXT", "Name of the job, for its folder."),
         flag("out", "DIR", "Where the run's folder is made."),
         flag("format", "FORM", "Of the result on stdout: text, json or csv."),
         flag("quiet", "", "No progress line and no notes.")},
        0,
        1};
}

Result<RunPlan> planOf(const Arguments& arguments)
{
    RunPlan plan;
    if (!arguments.positional().isEmpty()) {
        Result<RunPlan> file = RunPlan::fromFile(arguments.positional().first());
        if (!file)
            return file;
        plan = std::move(file).value();
    } else if (!arguments.has(name("workload"))) {
        return usageError(QStringLiteral("no workload given"), {},
                          QStringLiteral("give --workload NAME or a plan file; see parascope-cli workloads"));
    }
    if (arguments.has(name("workload")) && arguments.value(name("workload")) != plan.workload) {
        plan.workload = arguments.value(name("workload"));
        plan.parameters = {}; // those of another workload
        plan.name.clear();
    }
    if (const Result<void> chosen = chooseLoad(arguments, plan); !chosen)
        return chosen.error();
    if (const Result<void> applied = applyFlags(arguments, plan); !applied)
        return applied.error();
    if (const Result<void> applied = applyParameters(arguments, plan); !applied)
        return applied.error();
    Result<RunPlan> valid = validatePlan(plan);
    if (!valid)
        return valid;
    if (const Result<void> used = checkUnused(arguments, valid.value()); !used)
        return used.error();
    return valid;
}

} // namespace parascope::cli
