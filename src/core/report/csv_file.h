// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/metrics.h"
#include "base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>

namespace parascope {

/// A CSV file under a temporary name until commit(): RFC 4180, UTF-8 without BOM, CRLF, a header always,
/// decimal point, empty = missing, true/false. Fields are added in the order of the columns. One thread.
class CsvFile {
public:
    /// Errors (Own): can't create (path, reason).
    [[nodiscard]] static Result<std::unique_ptr<CsvFile>> create(const QString& path,
                                                                 const QStringList& columns);

    CsvFile& text(const QString& value);
    CsvFile& whole(std::int64_t value);
    CsvFile& real(double value);
    CsvFile& real(std::optional<double> value);
    CsvFile& flag(bool value);
    CsvFile& missing();
    CsvFile& value(const Metric::Value& value);
    void endRow();

    /// Gives all of it to the system, still under its temporary name, so that commit() of several files fails
    /// for none. Errors (Own): a write failed.
    [[nodiscard]] Result<void> flush();
    /// Puts the file into its place. Errors (Own): a write failed; then nothing was changed.
    [[nodiscard]] Result<void> commit();

private:
    explicit CsvFile(const QString& path);
    CsvFile& field(const QByteArray& bytes);

    QSaveFile m_file;
    QByteArray m_row;
    qsizetype m_columns = 0;
    qsizetype m_fields = 0;
};

/// What a QSaveFile that failed says to a person.
[[nodiscard]] Error cannotWrite(const QSaveFile& file);

/// Writes a whole file through a temporary name. Errors (Own).
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace parascope
