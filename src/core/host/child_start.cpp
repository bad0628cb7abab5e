// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_start.h"

#include <array>
#include <utility>

namespace parascope {
namespace {

constexpr std::array<std::pair<const char*, int SharedDescriptors::*>, 3> kOptions{{
    {"--port-fd", &SharedDescriptors::port},
    {"--bell-fd", &SharedDescriptors::bell},
    {"--wake-fd", &SharedDescriptors::wake},
}};

Error badArgument(const QString& argument)
{
    return usageError(QStringLiteral("parascope-worker does not know this argument"), argument,
                      QStringLiteral("it is started by Parascope, not by hand"));
}

} // namespace

QStringList childArguments(const SharedDescriptors& shared)
{
    QStringList arguments{QStringLiteral("--stdio")};
    if (shared.present()) {
        for (const auto& [name, member] : kOptions)
            arguments << QString::fromLatin1(name) << QString::number(shared.*member);
    }
    return arguments;
}

Result<SharedDescriptors> parseChildArguments(const QStringList& arguments)
{
    SharedDescriptors shared;
    if (!arguments.contains(QStringLiteral("--stdio")))
        return usageError(QStringLiteral("parascope-worker needs --stdio"), {},
                          QStringLiteral("it is started by Parascope, not by hand"));
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--stdio"))
            continue;
        bool known = false;
        for (const auto& [name, member] : kOptions) {
            if (arguments[i] != QLatin1String(name) || i + 1 >= arguments.size())
                continue;
            shared.*member = arguments[++i].toInt(&known);
            known = known && shared.*member > 2;
            break;
        }
        if (!known)
            return badArgument(arguments[qMin(i, arguments.size() - 1)]);
    }
    const bool all = shared.port >= 0 && shared.bell >= 0 && shared.wake >= 0;
    const bool none = shared.port < 0 && shared.bell < 0 && shared.wake < 0;
    if (!all && !none)
        return usageError(QStringLiteral("--port-fd, --bell-fd and --wake-fd belong together"));
    return shared;
}

} // namespace parascope
