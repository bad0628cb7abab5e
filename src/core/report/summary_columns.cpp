// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parascope {

namespace {

class ColumnList {
public:
    void text(const QString& name, const QString& description, const QString& value)
    {
        m_columns.push_back({name, QStringLiteral("string"), QString(), description, value});
    }
    void value(const QString& name, const QString& datatype, const QString& description, Metric::Value value)
    {
        m_columns.push_back({name, datatype, QString(), description, value});
    }
    void whole(const QString& name, const QString& description, std::uint64_t number)
    {
        value(name, QStringLiteral("integer"), description, static_cast<std::int64_t>(number));
    }
    void metric(const Metric& metric);
    [[nodiscard]] std::vector<SummaryColumn> take() { return std::move(m_columns); }

private:
    std::vector<SummaryColumn> m_columns;
};

void ColumnList::metric(const Metric& metric)
{
    QString datatype = QStringLiteral("number"); // an unknown one has no type of its own
    if (std::holds_alternative<bool>(metric.value))
        datatype = QStringLiteral("boolean");
    else if (std::holds_alternative<std::int64_t>(metric.value))
        datatype = QStringLiteral("integer");
    m_columns.push_back({metric.name, datatype, metric.unit, metric.description, metric.value});
}

void addIdentity(ColumnList& list, const RecordingInfo& info)
{
    const RunPlan& plan = info.plan;
    list.text(QStringLiteral("run_id"), QStringLiteral("Run, the same in every file of the folder"),
              info.runId);
    list.text(QStringLiteral("started_utc"), QStringLiteral("Start of the run, UTC, ISO 8601"),
              info.startedUtc.toUTC().toString(Qt::ISODateWithMs));
    list.text(QStringLiteral("job"), QStringLiteral("Name of the job"), plan.title());
    list.text(QStringLiteral("workload"), QStringLiteral("What every task did"), plan.workload);
    list.text(QStringLiteral("outcome"), QStringLiteral("completed, cancelled, failed or unfinished"),
              info.outcome);
}

void addSettings(ColumnList& list, const RunPlan& plan)
{
    const bool open = plan.load == LoadKind::Open;
    const bool batch = plan.load == LoadKind::Batch;
    list.whole(QStringLiteral("threads"), QStringLiteral("Pool threads in every process"),
               static_cast<std::uint64_t>(plan.threads));
    list.whole(QStringLiteral("processes"), QStringLiteral("Child processes; 0 = inside Parascope"),
               static_cast<std::uint64_t>(plan.processes));
    list.text(QStringLiteral("load"), QStringLiteral("closed, open or batch"), loadKindName(plan.load));
    list.value(QStringLiteral("in_flight"), QStringLiteral("integer"),
               QStringLiteral("Closed loop: tasks in flight"),
               plan.load == LoadKind::Closed ? Metric::Value(std::int64_t{plan.effectiveInFlight()})
                                             : Metric::Value());
    list.value(QStringLiteral("rate_per_s"), QStringLiteral("number"),
               QStringLiteral("Open loop: rate asked for"),
               open ? Metric::Value(plan.ratePerSecond) : Metric::Value());
    list.text(QStringLiteral("arrivals"), QStringLiteral("Open loop: constant or poisson"),
              open ? arrivalsName(plan.arrivals) : QString());
    list.value(QStringLiteral("items"), QStringLiteral("integer"), QStringLiteral("Batch: items asked for"),
               batch ? Metric::Value(static_cast<std::int64_t>(plan.items)) : Metric::Value());
    list.value(QStringLiteral("chunk"), QStringLiteral("integer"),
               QStringLiteral("Batch: items a task; 0 = automatic"),
               batch ? Metric::Value(static_cast<std::int64_t>(plan.chunk)) : Metric::Value());
    list.text(QStringLiteral("transfer"),
              QStringLiteral("How inputs and results travel: copy, move or shared"),
              transferName(plan.transfer));
    list.text(QStringLiteral("dispatch"), QStringLiteral("How tasks reach the pool's threads"),
              dispatchName(plan.dispatch));
    list.text(QStringLiteral("channel"), QStringLiteral("How tasks reach child processes"),
              channelName(plan.channel));
    list.whole(QStringLiteral("payload_bytes"), QStringLiteral("Extra input sent with every task"),
               static_cast<std::uint64_t>(plan.payloadBytes));
    list.whole(QStringLiteral("seed"), QStringLiteral("Seed of everything random"), plan.seed);
}

void addParameters(ColumnList& list, const QJsonObject& parameters)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QString name = QStringLiteral("parameter_") + it.key();
        const QString description =
            QStringLiteral("The workload's parameter %1, in base units").arg(it.key());
        if (it.value().isDouble())
            list.value(name, QStringLiteral("number"), description, it.value().toDouble());
        else
            list.text(name, description, it.value().toString());
    }
}

} // namespace

std::vector<SummaryColumn> summaryColumns(const RecordingInfo& info, const Summary& summary)
{
    ColumnList list;
    addIdentity(list, info);
    addSettings(list, info.plan);
    for (const Metric& metric : metricsOf(summary))
        list.metric(metric);
    addParameters(list, info.plan.parameters.toJson());
    return list.take();
}

QByteArray describeColumns(const std::vector<SummaryColumn>& columns)
{
    QJsonArray described;
    for (const SummaryColumn& column : columns) {
        QJsonObject object{{QStringLiteral("name"), column.name},
                           {QStringLiteral("titles"), column.name},
                           {QStringLiteral("datatype"), column.datatype},
                           {QStringLiteral("dc:description"), column.description}};
        if (!column.unit.isEmpty())
            object[QStringLiteral("schema:unitText")] = column.unit;
        described.append(object);
    }
    const QJsonObject dialect{{QStringLiteral("encoding"), QStringLiteral("utf-8")},
                              {QStringLiteral("delimiter"), QStringLiteral(",")},
                              {QStringLiteral("header"), true},
                              {QStringLiteral("lineTerminators"), QJsonArray{QStringLiteral("\r\n")}}};
    const QJsonObject root{
        {QStringLiteral("@context"), QStringLiteral("http://www.w3.org/ns/csvw")},
        {QStringLiteral("url"), QStringLiteral("summary.csv")},
        {QStringLiteral("schema:schemaVersion"), QStringLiteral("1")},
        {QStringLiteral("dialect"), dialect},
        {QStringLiteral("tableSchema"), QJsonObject{{QStringLiteral("columns"), described}}}};
    return QJsonDocument(root).toJson();
}

} // namespace parascope
