// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/parameter_builders.h"

namespace parascope {

namespace {

Parameter make(Parameter::Type type, const QString& name, const QString& title, const QString& description,
               const QString& defaultText)
{
    Parameter parameter;
    parameter.name = name;
    parameter.title = title;
    parameter.description = description;
    parameter.type = type;
    parameter.defaultText = defaultText;
    return parameter;
}

Parameter makeNumber(Parameter::Type type, const QString& name, const QString& title,
                     const QString& description, ParameterRange range, const QString& defaultText)
{
    Parameter parameter = make(type, name, title, description, defaultText);
    parameter.minimum = range.minimum;
    parameter.maximum = range.maximum;
    return parameter;
}

} // namespace

Parameter integerParameter(const QString& name, const QString& title, const QString& description,
                           ParameterRange range, const QString& defaultText, const QString& unit)
{
    Parameter parameter = makeNumber(Parameter::Type::Integer, name, title, description, range, defaultText);
    parameter.unit = unit;
    return parameter;
}

Parameter realParameter(const QString& name, const QString& title, const QString& description,
                        ParameterRange range, const QString& defaultText)
{
    return makeNumber(Parameter::Type::Real, name, title, description, range, defaultText);
}

Parameter durationParameter(const QString& name, const QString& title, const QString& description,
                            ParameterRange range, const QString& defaultText)
{
    return makeNumber(Parameter::Type::Duration, name, title, description, range, defaultText);
}

Parameter bytesParameter(const QString& name, const QString& title, const QString& description,
                         ParameterRange range, const QString& defaultText)
{
    return makeNumber(Parameter::Type::Bytes, name, title, description, range, defaultText);
}

Parameter choiceParameter(const QString& name, const QString& title, const QString& description,
                          const QStringList& choices, const QString& defaultText)
{
    Parameter parameter = make(Parameter::Type::Choice, name, title, description, defaultText);
    parameter.choices = choices;
    return parameter;
}

Parameter textParameter(const QString& name, const QString& title, const QString& description,
                        const QString& defaultText)
{
    return make(Parameter::Type::Text, name, title, description, defaultText);
}

Parameter asTaskSize(Parameter parameter)
{
    parameter.isTaskSize = true;
    return parameter;
}

} // namespace parascope
