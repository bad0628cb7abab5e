// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "output.h"

namespace parascope::cli {

int call(const Syntax& syntax, const QStringList& arguments, const QStringList& formats,
         const std::function<int(const Arguments& given, const QString& format)>& body)
{
    const Result<Arguments> parsed = Arguments::parse(syntax, arguments);
    if (!parsed)
        return fail(parsed.error());
    if (parsed.value().wantsHelp())
        return print(helpText(syntax));
    if (formats.isEmpty())
        return body(parsed.value(), {});
    const Result<QString> format = choiceOf(parsed.value(), QStringLiteral("format"), formats);
    if (!format)
        return fail(format.error());
    return body(parsed.value(), format.value());
}

QStringList textOrJson()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

} // namespace parascope::cli
