// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace parascope {

QString Error::sentence() const
{
    QString text = what;
    if (!where.isEmpty())
        text += QStringLiteral(": ") + where;
    if (!advice.isEmpty())
        text += QStringLiteral(" (") + advice + QLatin1Char(')');
    return text + QLatin1Char('.');
}

Error ownError(QString what, QString where, QString advice)
{
    return {ErrorKind::Own, std::move(what), std::move(where), std::move(advice)};
}

Error usageError(QString what, QString where, QString advice)
{
    return {ErrorKind::Usage, std::move(what), std::move(where), std::move(advice)};
}

Error targetError(QString what, QString where, QString advice)
{
    return {ErrorKind::Target, std::move(what), std::move(where), std::move(advice)};
}

} // namespace parascope
