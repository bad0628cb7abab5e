// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/workload.h"

#include <QJsonValue>

#include <cmath>

namespace parascope {

double ParameterValues::number(const QString& name) const
{
    return m_numbers.value(name, 0.0);
}

std::int64_t ParameterValues::integer(const QString& name) const
{
    const double value = number(name);
    constexpr double limit = 9.2e18;
    if (!(std::abs(value) < limit))
        return 0;
    return static_cast<std::int64_t>(std::llround(value));
}

QString ParameterValues::text(const QString& name) const
{
    return m_texts.value(name);
}

void ParameterValues::set(const QString& name, double value)
{
    m_texts.remove(name);
    m_numbers.insert(name, value);
}

void ParameterValues::set(const QString& name, const QString& value)
{
    m_numbers.remove(name);
    m_texts.insert(name, value);
}

bool ParameterValues::has(const QString& name) const
{
    return m_numbers.contains(name) || m_texts.contains(name);
}

bool ParameterValues::isText(const QString& name) const
{
    return m_texts.contains(name);
}

QStringList ParameterValues::names() const
{
    QStringList names = m_numbers.keys() + m_texts.keys();
    names.sort();
    return names;
}

QJsonObject ParameterValues::toJson() const
{
    QJsonObject object; // QJsonObject keeps its keys sorted
    for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it)
        object.insert(it.key(), it.value());
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

ParameterValues ParameterValues::fromJson(const QJsonObject& object)
{
    ParameterValues values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isDouble())
            values.set(it.key(), it.value().toDouble());
        else if (it.value().isString())
            values.set(it.key(), it.value().toString());
        else // kept as an empty text: no number parses from it, so the check names it instead of losing it
            values.set(it.key(), QString());
    }
    return values;
}

} // namespace parascope
