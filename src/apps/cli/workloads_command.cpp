// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "output.h"

#include "workload/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace parascope::cli {

namespace {

Syntax syntax()
{
    return {QStringLiteral("workloads [OPTIONS]"),
            QStringLiteral("Lists the workloads, what each stresses, and its parameters for --param."),
            {{QStringLiteral("format"), QStringLiteral("text|json"), QStringLiteral("Form of the list.")}},
            0,
            0};
}

QString typeName(Parameter::Type type)
{
    switch (type) {
    case Parameter::Type::Integer:
        return QStringLiteral("integer");
    case Parameter::Type::Real:
        return QStringLiteral("real");
    case Parameter::Type::Duration:
        return QStringLiteral("duration");
    case Parameter::Type::Bytes:
        return QStringLiteral("bytes");
    case Parameter::Type::Choice:
        return QStringLiteral("choice");
    case Parameter::Type::Text:
        return QStringLiteral("text");
    }
    return {};
}

QJsonObject toJson(const Parameter& parameter)
{
    QJsonObject object{{QStringLiteral("name"), parameter.name},
                       {QStringLiteral("title"), parameter.title},
                       {QStringLiteral("description"), parameter.description},
                       {QStringLiteral("type"), typeName(parameter.type)},
                       {QStringLiteral("unit"), parameter.unit},
                       {QStringLiteral("default"), parameter.defaultText},
                       {QStringLiteral("task_size"), parameter.isTaskSize}};
    if (parameter.type == Parameter::Type::Choice) {
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(parameter.choices));
    } else if (parameter.type != Parameter::Type::Text) {
        object.insert(QStringLiteral("minimum"), parameter.minimum);
        object.insert(QStringLiteral("maximum"), parameter.maximum);
    }
    return object;
}

QJsonObject toJson(const WorkloadInfo& info)
{
    QJsonArray parameters;
    for (const Parameter& parameter : info.parameters)
        parameters.append(toJson(parameter));
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("title"), info.title},
            {QStringLiteral("description"), info.description},
            {QStringLiteral("stresses"), info.stresses},
            {QStringLiteral("category"), info.category},
            {QStringLiteral("needs_input"), info.needsInputDirectory},
            {QStringLiteral("batch_only"), info.batchOnly},
            {QStringLiteral("parameters"), parameters}};
}

QString asText()
{
    qsizetype width = 0;
    for (const WorkloadInfo& info : workloadCatalogue())
        width = std::max(width, info.name.size());
    QString text;
    for (const WorkloadInfo& info : workloadCatalogue()) {
        text += QStringLiteral("%1  %2 [%3]\n")
                    .arg(info.name.leftJustified(width), info.description, info.stresses);
        for (const Parameter& parameter : info.parameters)
            text += QStringLiteral("%1    %2=%3  %4\n")
                        .arg(QString(width, QLatin1Char(' ')), parameter.name, parameter.defaultText,
                             parameter.description);
    }
    return text;
}

} // namespace

int workloadsCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, textOrJson(), [](const Arguments&, const QString& format) {
        if (format == QLatin1String("text"))
            return print(asText());
        QJsonArray list;
        for (const WorkloadInfo& info : workloadCatalogue())
            list.append(toJson(info));
        return print(QJsonObject{{QStringLiteral("schema_version"), 1}, {QStringLiteral("workloads"), list}});
    });
}

} // namespace parascope::cli
