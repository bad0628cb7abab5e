// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_file.h"

#include "base/units.h"
#include "report/export.h"

#include <QDir>

namespace parascope {

Error cannotWrite(const QSaveFile& file)
{
    // Of a write that failed before, QSaveFile knows only that it did, and calls that unknown.
    const QString reason = file.errorString() == QSaveFile().errorString()
                               ? QStringLiteral("a write failed and the disk may be full")
                               : file.errorString();
    return ownError(QStringLiteral("can't write the file, %1").arg(reason),
                    QDir::toNativeSeparators(file.fileName()),
                    QStringLiteral("choose a folder with free space that may be written"));
}

QByteArray csvField(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bool quoted = bytes.startsWith(' ') || bytes.endsWith(' '); // readers that trim leave quoted ones alone
    for (const char c : bytes)
        quoted = quoted || c == '"' || c == ',' || c == '\r' || c == '\n';
    if (!quoted)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

CsvFile::CsvFile(const QString& path) : m_file(path) {}

Result<std::unique_ptr<CsvFile>> CsvFile::create(const QString& path, const QStringList& columns)
{
    std::unique_ptr<CsvFile> file(new CsvFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return cannotWrite(file->m_file);
    file->m_columns = columns.size();
    for (const QString& column : columns)
        file->text(column);
    file->endRow();
    return file;
}

CsvFile& CsvFile::field(const QByteArray& bytes)
{
    if (m_fields++ > 0)
        m_row += ',';
    m_row += bytes;
    return *this;
}

CsvFile& CsvFile::text(const QString& value)
{
    return field(csvField(value));
}

CsvFile& CsvFile::whole(std::int64_t value)
{
    return field(numberText(value));
}

CsvFile& CsvFile::real(double value)
{
    return field(numberText(value));
}

CsvFile& CsvFile::real(std::optional<double> value)
{
    return value ? real(*value) : missing();
}

CsvFile& CsvFile::flag(bool value)
{
    return field(value ? "true" : "false");
}

CsvFile& CsvFile::missing()
{
    return field({});
}

CsvFile& CsvFile::value(const Metric::Value& value)
{
    if (const auto* isTrue = std::get_if<bool>(&value))
        return flag(*isTrue);
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return whole(*number);
    if (const auto* number = std::get_if<double>(&value))
        return real(*number);
    return missing();
}

void CsvFile::endRow()
{
    Q_ASSERT(m_fields == m_columns);
    m_row += "\r\n";
    m_file.write(m_row); // a failure is kept by QSaveFile and ends in commit()
    m_row.resize(0);     // keeps its memory
    m_fields = 0;
}

Result<void> CsvFile::flush()
{
    // What failed before was forgotten by write(), but not by the file.
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return cannotWrite(m_file);
    return {};
}

Result<void> CsvFile::commit()
{
    if (!m_file.commit())
        return cannotWrite(m_file);
    return {};
}

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.write(bytes);
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace parascope
