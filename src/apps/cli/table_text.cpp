// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_text.h"

#include <algorithm>

namespace parascope::cli {

QString tableText(const std::vector<QStringList>& rows, qsizetype lastNumber)
{
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList& other : rows)
                width = std::max(width, other[column].size());
            const bool number = column > 0 && column <= lastNumber;
            line += (number ? row[column].rightJustified(width) : row[column].leftJustified(width)) +
                    QStringLiteral("  ");
        }
        text += line.trimmed() + QLatin1Char('\n');
    }
    return text;
}

} // namespace parascope::cli
