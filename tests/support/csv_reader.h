// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace parascope::test {

/// A strict RFC 4180 reader, written apart from the writer. Nothing when the bytes break a rule: a bare CR or
/// LF outside quotes, a quote inside an unquoted field, text after a closing quote, rows of unequal length,
/// no CRLF at the end.
inline std::optional<QList<QStringList>> readCsv(const QByteArray& bytes)
{
    QList<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < bytes.size()) {
        QByteArray field;
        if (bytes[at] == '"') {
            for (++at;; ++at) {
                if (at >= bytes.size())
                    return std::nullopt;
                if (bytes[at] != '"')
                    field += bytes[at];
                else if (at + 1 < bytes.size() && bytes[at + 1] == '"')
                    field += bytes[at++];
                else
                    break;
            }
            ++at;
        } else {
            for (; at < bytes.size() && bytes[at] != ',' && bytes[at] != '\r'; ++at) {
                if (bytes[at] == '"' || bytes[at] == '\n')
                    return std::nullopt;
                field += bytes[at];
            }
        }
        row.append(QString::fromUtf8(field));
        if (at < bytes.size() && bytes[at] == ',') {
            ++at;
            if (at == bytes.size())
                return std::nullopt;
            if (bytes.mid(at, 2) != "\r\n")
                continue;
            row.append(QString()); // the comma's other side is an empty last field
        }
        if (bytes.mid(at, 2) != "\r\n")
            return std::nullopt;
        at += 2;
        if (!rows.isEmpty() && row.size() != rows.first().size())
            return std::nullopt;
        rows.append(row);
        row.clear();
    }
    return rows;
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The only row of a wide file by column name; empty when the file is anything else.
inline QMap<QString, QString> onlyRow(const QByteArray& bytes)
{
    QMap<QString, QString> values;
    const auto rows = readCsv(bytes);
    if (!rows || rows->size() != 2)
        return values;
    for (qsizetype i = 0; i < rows->first().size(); ++i)
        values[rows->at(0)[i]] = rows->at(1)[i];
    return values;
}

} // namespace parascope::test
