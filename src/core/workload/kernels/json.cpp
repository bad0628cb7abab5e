// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a JSON document with Qt, writes it, and parses it back: many small allocations, as services do them.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parascope {

namespace {

struct Record {
    int id = 0;
    double price = 0; ///< a multiple of 1/64: exact as a double and as a text
    QString name;
    int tags = 0;
};

class RecordSource {
public:
    [[nodiscard]] Record next()
    {
        Record record;
        record.id = m_id++;
        record.price = static_cast<double>(m_random.nextBelow(1 << 20)) / 64.0;
        record.name = QStringLiteral("article \u00fc ") + QString::number(m_random.nextBelow(1000000));
        record.tags = static_cast<int>(m_random.nextBelow(4));
        return record;
    }

private:
    SplitMix64 m_random{4};
    int m_id = 0;
};

std::uint64_t addRecord(std::uint64_t check, const Record& record)
{
    const QByteArray name = record.name.toUtf8();
    const auto bytes = std::as_bytes(std::span(name.constData(), static_cast<std::size_t>(name.size())));
    const auto price = static_cast<std::uint64_t>(record.price * 64.0);
    const auto id = static_cast<std::uint64_t>(record.id);
    const auto tags = static_cast<std::uint64_t>(record.tags);
    return mixBits(check ^ id) + mixBits(price * 4 + tags) + checkOfBytes(bytes);
}

QByteArray writeDocument(int records)
{
    RecordSource source;
    QJsonArray array;
    for (int i = 0; i < records; ++i) {
        const Record record = source.next();
        QJsonArray tags;
        for (int tag = 0; tag < record.tags; ++tag)
            tags.append(tag);
        array.append(QJsonObject{{QStringLiteral("id"), record.id},
                                 {QStringLiteral("name"), record.name},
                                 {QStringLiteral("price"), record.price},
                                 {QStringLiteral("tags"), tags}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::uint64_t readDocument(const QByteArray& text)
{
    std::uint64_t check = 0;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        Record record;
        record.id = object.value(QLatin1String("id")).toInt(-1);
        record.name = object.value(QLatin1String("name")).toString();
        record.price = object.value(QLatin1String("price")).toDouble();
        record.tags = static_cast<int>(object.value(QLatin1String("tags")).toArray().size());
        check = addRecord(check, record);
    }
    return check;
}

class JsonWorkload final : public Workload {
public:
    explicit JsonWorkload(const ParameterValues& values)
        : m_records(static_cast<int>(values.integer(QStringLiteral("records"))))
    {
    }

    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, 0, [this](const TaskView&) {
            TaskResult result;
            result.check = readDocument(writeDocument(m_records));
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        std::uint64_t check = 0;
        RecordSource source;
        for (int i = 0; i < m_records; ++i)
            check = addRecord(check, source.next());
        return check;
    }

private:
    int m_records;
};

} // namespace

KernelEntry jsonKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("json");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "JSON"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Builds, writes and parses a JSON document with Qt"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU and allocator"));
    info.category = QStringLiteral("cpu");
    info.parameters = {asTaskSize(
        integerParameter(QStringLiteral("records"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Records")),
                         QStringLiteral(QT_TRANSLATE_NOOP("Core", "Objects in the document")), {1, 1e6},
                         QStringLiteral("200"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "objects"))))};
    return {info, &makeKernel<JsonWorkload>};
}

} // namespace parascope
