// SPDX-License-Identifier: GPL-3.0-or-later
// The Setup frame: one JSON object, because it is sent once and a worker in another language shall read it
// easily.
#include "host/wire/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <bit>
#include <cmath>
#include <limits>

namespace parascope::wire {
namespace {

constexpr std::uint32_t kMostCells = 1U << 20;
constexpr std::uint32_t kMostLanes = 4096;

QJsonObject shapeToJson(const PortShape& shape)
{
    return {{QStringLiteral("cells"), static_cast<qint64>(shape.cells)},
            {QStringLiteral("lanes"), static_cast<qint64>(shape.lanes)},
            {QStringLiteral("input_bytes"), static_cast<qint64>(shape.inputBytes)},
            {QStringLiteral("result_bytes"), static_cast<qint64>(shape.resultBytes)},
            {QStringLiteral("shared_input"), shape.sharedInput}};
}

/// Takes numbers and names out of an object and remembers whether one was missing or out of range.
class Fields {
public:
    explicit Fields(const QJsonObject& object) : m_object(object) {}

    qint64 integer(const QString& name, qint64 least, qint64 most)
    {
        const double value = m_object.value(name).toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!(value >= static_cast<double>(least) && value <= static_cast<double>(most)) ||
            value != std::floor(value)) {
            m_bad = true;
            return least;
        }
        return static_cast<qint64>(value);
    }
    /// Of a field that parents of this protocol version did not always send.
    qint64 integerIfThere(const QString& name, qint64 least, qint64 most, qint64 otherwise)
    {
        return m_object.contains(name) ? integer(name, least, most) : otherwise;
    }
    QString text(const QString& name)
    {
        m_bad = m_bad || !m_object.value(name).isString();
        return m_object.value(name).toString();
    }
    bool flag(const QString& name)
    {
        m_bad = m_bad || !m_object.value(name).isBool();
        return m_object.value(name).toBool();
    }
    QJsonObject object(const QString& name)
    {
        m_bad = m_bad || !m_object.value(name).isObject();
        return m_object.value(name).toObject();
    }
    [[nodiscard]] bool bad() const { return m_bad; }

private:
    const QJsonObject& m_object;
    bool m_bad = false;
};

bool shapeFromJson(const QJsonObject& object, PortShape& shape)
{
    constexpr qint64 payload = 1LL << 40;
    Fields fields(object);
    shape.cells = static_cast<std::uint32_t>(fields.integer(QStringLiteral("cells"), 1, kMostCells));
    shape.lanes = static_cast<std::uint32_t>(fields.integer(QStringLiteral("lanes"), 1, kMostLanes));
    shape.inputBytes = static_cast<std::uint64_t>(fields.integer(QStringLiteral("input_bytes"), 0, payload));
    shape.resultBytes = static_cast<std::uint64_t>(
        fields.integer(QStringLiteral("result_bytes"), static_cast<qint64>(kMinResultBytes), payload));
    shape.sharedInput = fields.flag(QStringLiteral("shared_input"));
    return !fields.bad() && std::has_single_bit(shape.cells);
}

} // namespace

Bytes encode(const ChildSetup& setup)
{
    QJsonArray later;
    for (const ParameterValues& parameters : setup.laterSettings)
        later.append(parameters.toJson());
    const QJsonObject object{
        {QStringLiteral("workload"), setup.workload},
        {QStringLiteral("parameters"), setup.parameters.toJson()},
        {QStringLiteral("later_settings"), later},
        {QStringLiteral("input_directory"), setup.context.inputDirectory},
        {QStringLiteral("total_threads"), setup.context.threads},
        {QStringLiteral("total_processes"), setup.context.processes},
        {QStringLiteral("seed"), QString::number(setup.context.seed)}, // as text: JSON numbers end at 2^53
        {QStringLiteral("threads"), setup.threads},
        {QStringLiteral("dispatch"), static_cast<int>(setup.dispatch)},
        {QStringLiteral("transfer"), static_cast<int>(setup.transfer)},
        {QStringLiteral("channel"), static_cast<int>(setup.channel)},
        {QStringLiteral("shape"), shapeToJson(setup.shape)},
        {QStringLiteral("payload_bytes"), static_cast<qint64>(setup.payloadBytes)},
        {QStringLiteral("spin_pauses"), static_cast<qint64>(setup.spinPauses)},
        {QStringLiteral("memory_limit_bytes"), static_cast<qint64>(setup.memoryLimitBytes)},
        {QStringLiteral("probe_every_ns"), static_cast<qint64>(setup.probeEveryNs)}};
    Bytes bytes;
    {
        const FrameScope scope(bytes, FrameType::Setup);
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        Writer(bytes).raw(std::as_bytes(std::span(json.constData(), static_cast<std::size_t>(json.size()))));
    }
    return bytes;
}

Result<ChildSetup> decodeSetup(std::span<const std::byte> body)
{
    const QByteArray json(reinterpret_cast<const char*>(body.data()), static_cast<qsizetype>(body.size()));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Fields fields(object);
    constexpr int many = 1 << 20;
    ChildSetup setup;
    setup.workload = fields.text(QStringLiteral("workload"));
    setup.parameters = ParameterValues::fromJson(fields.object(QStringLiteral("parameters")));
    for (const QJsonValue& later : object.value(QStringLiteral("later_settings")).toArray())
        setup.laterSettings.push_back(ParameterValues::fromJson(later.toObject()));
    setup.context.inputDirectory = fields.text(QStringLiteral("input_directory"));
    setup.context.threads = static_cast<int>(fields.integer(QStringLiteral("total_threads"), 0, many));
    setup.context.processes = static_cast<int>(fields.integer(QStringLiteral("total_processes"), 0, many));
    bool seedRead = false;
    setup.context.seed = fields.text(QStringLiteral("seed")).toULongLong(&seedRead);
    setup.threads = static_cast<int>(fields.integer(QStringLiteral("threads"), 0, kMostLanes));
    setup.dispatch = static_cast<DispatchMode>(
        fields.integer(QStringLiteral("dispatch"), 0, static_cast<qint64>(DispatchMode::Async)));
    setup.transfer = static_cast<Transfer>(
        fields.integer(QStringLiteral("transfer"), 0, static_cast<qint64>(Transfer::Shared)));
    setup.channel = static_cast<ChannelKind>(
        fields.integer(QStringLiteral("channel"), 0, static_cast<qint64>(ChannelKind::Stdio)));
    setup.payloadBytes =
        static_cast<std::uint64_t>(fields.integer(QStringLiteral("payload_bytes"), 0, 1LL << 40));
    setup.spinPauses = static_cast<std::uint32_t>(fields.integer(QStringLiteral("spin_pauses"), 0, 1 << 30));
    setup.memoryLimitBytes = fields.integerIfThere(QStringLiteral("memory_limit_bytes"), 0, 1LL << 50, 0);
    setup.probeEveryNs =
        fields.integerIfThere(QStringLiteral("probe_every_ns"), kNsPerMs, kNsPerSecond, kProbeEveryNs);
    if (!shapeFromJson(fields.object(QStringLiteral("shape")), setup.shape) || fields.bad() || !seedRead)
        return malformed(FrameType::Setup);
    return setup;
}

} // namespace parascope::wire
