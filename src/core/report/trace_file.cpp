// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trace_file.h"

#include "report/csv_file.h"

#include <QDir>
#include <QJsonDocument>

namespace parascope {

namespace {

double microseconds(std::int64_t ns)
{
    return static_cast<double>(ns) / 1e3;
}

QJsonObject head(const QString& phase, const QString& name, int pid, int tid)
{
    return {{QStringLiteral("ph"), phase},
            {QStringLiteral("name"), name},
            {QStringLiteral("pid"), pid},
            {QStringLiteral("tid"), tid}};
}

} // namespace

TraceFile::TraceFile(const QString& path) : m_file(path) {}

Result<std::unique_ptr<TraceFile>> TraceFile::create(const QString& path)
{
    std::unique_ptr<TraceFile> file(new TraceFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return cannotWrite(file->m_file);
    file->m_file.write("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n");
    return file;
}

void TraceFile::event(const QJsonObject& object)
{
    if (!m_first)
        m_file.write(",\n");
    m_first = false;
    m_file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void TraceFile::nameProcess(int pid, const QString& name)
{
    QJsonObject named = head(QStringLiteral("M"), QStringLiteral("process_name"), pid, 0);
    named.insert(QStringLiteral("args"), QJsonObject{{QStringLiteral("name"), name}});
    event(named);
    QJsonObject order = head(QStringLiteral("M"), QStringLiteral("process_sort_index"), pid, 0);
    order.insert(QStringLiteral("args"), QJsonObject{{QStringLiteral("sort_index"), pid}});
    event(order);
}

void TraceFile::nameThread(int pid, int tid, const QString& name, int order)
{
    QJsonObject named = head(QStringLiteral("M"), QStringLiteral("thread_name"), pid, tid);
    named.insert(QStringLiteral("args"), QJsonObject{{QStringLiteral("name"), name}});
    event(named);
    QJsonObject sorted = head(QStringLiteral("M"), QStringLiteral("thread_sort_index"), pid, tid);
    sorted.insert(QStringLiteral("args"), QJsonObject{{QStringLiteral("sort_index"), order}});
    event(sorted);
}

void TraceFile::complete(int pid, int tid, const QString& name, const QString& category, std::int64_t startNs,
                         std::int64_t durationNs, const QJsonObject& arguments)
{
    QJsonObject object = head(QStringLiteral("X"), name, pid, tid);
    object.insert(QStringLiteral("cat"), category);
    object.insert(QStringLiteral("ts"), microseconds(startNs));
    object.insert(QStringLiteral("dur"), microseconds(durationNs));
    object.insert(QStringLiteral("args"), arguments);
    event(object);
}

void TraceFile::instant(int pid, int tid, const QString& name, const QString& category, std::int64_t atNs,
                        char scope)
{
    QJsonObject object = head(QStringLiteral("i"), name, pid, tid);
    object.insert(QStringLiteral("cat"), category);
    object.insert(QStringLiteral("ts"), microseconds(atNs));
    object.insert(QStringLiteral("s"), QString(QLatin1Char(scope)));
    event(object);
}

void TraceFile::counter(int pid, const QString& name, std::int64_t atNs, double value)
{
    QJsonObject object = head(QStringLiteral("C"), name, pid, 0);
    object.insert(QStringLiteral("ts"), microseconds(atNs));
    object.insert(QStringLiteral("args"), QJsonObject{{QStringLiteral("value"), value}});
    event(object);
}

Result<void> TraceFile::commit(const QJsonObject& otherData)
{
    m_file.write("\n],\"otherData\":");
    m_file.write(QJsonDocument(otherData).toJson(QJsonDocument::Compact));
    m_file.write("}\n");
    if (!m_file.commit())
        return cannotWrite(m_file);
    return {};
}

} // namespace parascope
