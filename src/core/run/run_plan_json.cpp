// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_plan.h"

#include "base/clock.h"
#include "run/run_plan_limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace parascope {
namespace {

constexpr int kSchemaVersion = 1;

/// Takes fields out of a JSON object one by one; what is left over at the end is a typo.
class FieldReader {
public:
    explicit FieldReader(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] QJsonValue take(const QString& field) { return m_object.take(field); }

    void text(const QString& field, QString& target)
    {
        const QJsonValue value = take(field);
        if (value.isString())
            target = value.toString();
        else if (!value.isUndefined())
            reject(field, QStringLiteral("a text"));
    }

    template <typename Number> void number(const QString& field, Number& target, double low, double high)
    {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return;
        const double given = value.toDouble(std::nan(""));
        const bool whole = std::is_floating_point_v<Number> || given == std::floor(given);
        if (std::isnan(given) || given < low || given > high || !whole)
            reject(field, QStringLiteral("a%1 number from %2 to %3")
                              .arg(std::is_floating_point_v<Number> ? QString() : QStringLiteral(" whole"),
                                   QString::number(low, 'g', 12), QString::number(high, 'g', 12)));
        else
            target = static_cast<Number>(given);
    }

    template <typename Value>
    void choice(const QString& field, Value& target, std::optional<Value> (*parse)(QStringView),
                const QString& names)
    {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return;
        if (const std::optional<Value> parsed = parse(value.toString()))
            target = *parsed;
        else
            reject(field, QStringLiteral("one of: ") + names);
    }

    void seconds(const QString& field, std::int64_t& targetNs)
    {
        double value = nsToSeconds(targetNs);
        number(field, value, 0, kLongestRunSeconds);
        targetNs = std::llround(value * 1e9);
    }

    void reject(const QString& field, const QString& expected)
    {
        if (!m_error)
            m_error = usageError(QStringLiteral("plan field '%1' is not what it should be").arg(field), {},
                                 QStringLiteral("it takes ") + expected);
    }

    void rejectRest()
    {
        if (!m_object.isEmpty() && !m_error)
            m_error = usageError(QStringLiteral("unknown plan field '%1'").arg(m_object.keys().first()), {},
                                 QStringLiteral("remove it or correct its name"));
    }

private:
    QJsonObject m_object;
    std::optional<Error> m_error;
};

void readWarmUp(FieldReader& reader, RunPlan& plan)
{
    const QJsonValue value = reader.take(QStringLiteral("warmup_s"));
    if (value.isUndefined() || value == QJsonValue(QStringLiteral("auto")))
        return;
    if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= kLongestRunSeconds)
        plan.warmUpNs = std::llround(value.toDouble() * 1e9);
    else
        reader.reject(QStringLiteral("warmup_s"), QStringLiteral("\"auto\" or seconds"));
}

/// A number, or a text for seeds that a JSON number can't hold exactly.
void readSeed(FieldReader& reader, RunPlan& plan)
{
    const QJsonValue value = reader.take(QStringLiteral("seed"));
    if (value.isUndefined())
        return;
    bool ok = false;
    if (value.isString())
        plan.seed = value.toString().toULongLong(&ok);
    else if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 0x1p53 &&
             value.toDouble() == std::floor(value.toDouble())) {
        plan.seed = static_cast<std::uint64_t>(value.toDouble());
        ok = true;
    }
    if (!ok)
        reader.reject(QStringLiteral("seed"), QStringLiteral("a whole number"));
}

void readLauncher(FieldReader& reader, RunPlan& plan)
{
    const QJsonValue value = reader.take(QStringLiteral("launcher"));
    if (value.isUndefined())
        return;
    if (!value.isArray())
        reader.reject(QStringLiteral("launcher"), QStringLiteral("a list of texts"));
    const QJsonArray launcher = value.toArray();
    for (const QJsonValue& part : launcher) {
        if (!part.isString())
            reader.reject(QStringLiteral("launcher"), QStringLiteral("a list of texts"));
        plan.launcher << part.toString();
    }
}

void readInjections(FieldReader& reader, RunPlan& plan)
{
    const QString field = QStringLiteral("inject");
    const QJsonValue value = reader.take(field);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        reader.reject(field, QStringLiteral("a list of texts as \"kill@5s:1\""));
    const QJsonArray list = value.toArray();
    for (const QJsonValue& entry : list) {
        const Result<Injection> injection = Injection::fromText(entry.toString());
        if (injection)
            plan.injections.push_back(injection.value());
        else
            reader.reject(field, QStringLiteral("a list of texts as \"kill@5s:1\""));
    }
}

void readFaultHandling(FieldReader& reader, RunPlan& plan)
{
    constexpr auto kMost = static_cast<double>(kMostMemory);
    reader.choice(QStringLiteral("schedule"), plan.schedule, &scheduleFromName,
                  QStringLiteral("least-in-flight, round-robin, pull"));
    reader.number(QStringLiteral("queue"), plan.queueLimit, 0, static_cast<double>(kMaxQueue));
    reader.choice(QStringLiteral("queue_policy"), plan.queuePolicy, &queuePolicyFromName,
                  QStringLiteral("reject, drop-oldest, block"));
    reader.number(QStringLiteral("retries"), plan.retries, 0, kMaxRetries);
    reader.seconds(QStringLiteral("timeout_s"), plan.timeoutNs);
    reader.number(QStringLiteral("memory_limit_bytes"), plan.memoryLimitBytes, 0, kMost);
    reader.number(QStringLiteral("recycle_tasks"), plan.recycleTasks, 0,
                  static_cast<double>(kMostRecycleTasks));
    reader.number(QStringLiteral("recycle_rss_bytes"), plan.recycleRssBytes, 0, kMost);
    reader.number(QStringLiteral("restarts_per_minute"), plan.restartsPerMinute, 0, kMaxRestarts);
    readInjections(reader, plan);
    reader.seconds(QStringLiteral("sample_every_s"), plan.sampleEveryNs);
    reader.seconds(QStringLiteral("probe_every_s"), plan.probeEveryNs);
}

void readParameters(FieldReader& reader, RunPlan& plan)
{
    const QJsonValue value = reader.take(QStringLiteral("parameters"));
    if (value.isUndefined())
        return;
    if (!value.isObject()) {
        reader.reject(QStringLiteral("parameters"), QStringLiteral("an object of numbers and texts"));
        return;
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue& entry : object)
        if (!entry.isDouble() && !entry.isString())
            reader.reject(QStringLiteral("parameters"), QStringLiteral("an object of numbers and texts"));
    plan.parameters = ParameterValues::fromJson(object);
}

} // namespace

namespace {

void writeFaultHandling(QJsonObject& object, const RunPlan& plan)
{
    QJsonArray inject;
    for (const Injection& injection : plan.injections)
        inject.append(injection.text());
    const std::pair<const char*, QJsonValue> fields[] = {
        {"schedule", scheduleName(plan.schedule)},
        {"queue", static_cast<double>(plan.queueLimit)},
        {"queue_policy", queuePolicyName(plan.queuePolicy)},
        {"retries", plan.retries},
        {"timeout_s", nsToSeconds(plan.timeoutNs)},
        {"memory_limit_bytes", static_cast<double>(plan.memoryLimitBytes)},
        {"recycle_tasks", static_cast<double>(plan.recycleTasks)},
        {"recycle_rss_bytes", static_cast<double>(plan.recycleRssBytes)},
        {"restarts_per_minute", plan.restartsPerMinute},
        {"inject", inject},
        {"sample_every_s", nsToSeconds(plan.sampleEveryNs)},
        {"probe_every_s", nsToSeconds(plan.probeEveryNs)}};
    for (const auto& [name, value] : fields)
        object.insert(QString::fromLatin1(name), value);
}

} // namespace

QJsonObject RunPlan::toJson() const
{
    QJsonObject object{
        {QStringLiteral("schema_version"), kSchemaVersion},
        {QStringLiteral("name"), name},
        {QStringLiteral("workload"), workload},
        {QStringLiteral("parameters"), parameters.toJson()},
        {QStringLiteral("threads"), threads},
        {QStringLiteral("processes"), processes},
        {QStringLiteral("load"), loadKindName(load)},
        {QStringLiteral("in_flight"), inFlight},
        {QStringLiteral("rate_per_s"), ratePerSecond},
        {QStringLiteral("arrivals"), arrivalsName(arrivals)},
        {QStringLiteral("items"), static_cast<double>(items)},
        {QStringLiteral("chunk"), static_cast<double>(chunk)},
        {QStringLiteral("duration_s"), nsToSeconds(durationNs)},
        {QStringLiteral("transfer"), transferName(transfer)},
        {QStringLiteral("dispatch"), dispatchName(dispatch)},
        {QStringLiteral("channel"), channelName(channel)},
        {QStringLiteral("input"), inputDirectory},
        {QStringLiteral("seed"), QString::number(seed)},
        {QStringLiteral("launcher"), QJsonArray::fromStringList(launcher)},
        {QStringLiteral("payload_bytes"), static_cast<double>(payloadBytes)},
    };
    writeFaultHandling(object, *this);
    object.insert(QStringLiteral("warmup_s"),
                  warmUpNs ? QJsonValue(nsToSeconds(*warmUpNs)) : QJsonValue(QStringLiteral("auto")));
    return object;
}

Result<RunPlan> RunPlan::fromJson(const QJsonObject& object)
{
    RunPlan plan;
    FieldReader reader(object);
    int version = kSchemaVersion;
    reader.number(QStringLiteral("schema_version"), version, 1, kSchemaVersion);
    reader.text(QStringLiteral("name"), plan.name);
    reader.text(QStringLiteral("workload"), plan.workload);
    readParameters(reader, plan);
    reader.number(QStringLiteral("threads"), plan.threads, 0, kMaxThreads);
    reader.number(QStringLiteral("processes"), plan.processes, 0, kMaxProcesses);
    reader.choice(QStringLiteral("load"), plan.load, &loadKindFromName,
                  QStringLiteral("closed, open, batch"));
    reader.number(QStringLiteral("in_flight"), plan.inFlight, 0, kMaxInFlight);
    reader.number(QStringLiteral("rate_per_s"), plan.ratePerSecond, 0, kMaxRate);
    reader.choice(QStringLiteral("arrivals"), plan.arrivals, &arrivalsFromName,
                  QStringLiteral("constant, poisson"));
    reader.number(QStringLiteral("items"), plan.items, 0, kMostItems);
    reader.number(QStringLiteral("chunk"), plan.chunk, 0, kLargestChunk);
    reader.seconds(QStringLiteral("duration_s"), plan.durationNs);
    readWarmUp(reader, plan);
    reader.choice(QStringLiteral("transfer"), plan.transfer, &transferFromName,
                  QStringLiteral("copy, move, shared"));
    reader.choice(QStringLiteral("dispatch"), plan.dispatch, &dispatchFromName,
                  QStringLiteral("lanes, pool, runnable, qtconcurrent, async"));
    reader.choice(QStringLiteral("channel"), plan.channel, &channelFromName,
                  QStringLiteral("auto, shm, stdio"));
    reader.text(QStringLiteral("input"), plan.inputDirectory);
    readSeed(reader, plan);
    readLauncher(reader, plan);
    reader.number(QStringLiteral("payload_bytes"), plan.payloadBytes, 0, static_cast<double>(kMostPayload));
    readFaultHandling(reader, plan);
    reader.rejectRest();
    if (reader.error())
        return *reader.error();
    return plan;
}

namespace {

Result<QJsonObject> planObject(const QByteArray& text)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return usageError(QStringLiteral("the plan is not JSON"),
                          QStringLiteral("byte %1: %2").arg(parseError.offset).arg(parseError.errorString()),
                          QStringLiteral("correct it or export a plan anew"));
    if (!document.isObject())
        return usageError(QStringLiteral("the plan is not a JSON object"));
    return document.object();
}

/// What a person wrote and forgot must not become a run of something else.
Result<RunPlan> planOfPerson(const QByteArray& text)
{
    const Result<QJsonObject> object = planObject(text);
    if (!object)
        return object.error();
    if (!object.value().contains(QStringLiteral("workload")))
        return usageError(QStringLiteral("the plan names no workload"), {},
                          QStringLiteral("add a field as in \"workload\": \"sha256\""));
    return RunPlan::fromJson(object.value());
}

} // namespace

Result<RunPlan> RunPlan::fromJsonText(const QByteArray& text)
{
    const Result<QJsonObject> object = planObject(text);
    return object ? fromJson(object.value()) : Result<RunPlan>(object.error());
}

Result<RunPlan> RunPlan::fromFile(const QString& path)
{
    constexpr qint64 kLargestPlan = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usageError(QStringLiteral("can't read the plan"),
                          path + QStringLiteral(": ") + file.errorString(), QStringLiteral("check the path"));
    if (file.size() > kLargestPlan)
        return usageError(QStringLiteral("the plan is larger than 1 MiB"), path);
    Result<RunPlan> plan = planOfPerson(file.readAll());
    if (!plan) {
        Error error = plan.error();
        error.where = error.where.isEmpty() ? path : path + QStringLiteral(", ") + error.where;
        return error;
    }
    return plan;
}

} // namespace parascope
