// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"

#include "report/csv_file.h"

#include <QDir>

#include <span>

namespace parascope {

namespace {

bool fits(const BatchResults& results)
{
    const auto bytes = static_cast<std::uint64_t>(results.bytes.size());
    if (results.failed.size() != results.items)
        return false;
    if (results.items == 0 || results.bytesPerItem == 0)
        return bytes == 0;
    return bytes / results.bytesPerItem == results.items && bytes % results.bytesPerItem == 0;
}

} // namespace

Result<void> exportBatchResults(const Workload& workload, const BatchResults& results, const QString& path)
{
    const QString where = QDir::toNativeSeparators(path);
    if (!fits(results))
        return ownError(QStringLiteral("the results of the batch are incomplete"), where,
                        QStringLiteral("run it again"));
    const QStringList own = workload.resultColumns();
    auto created = CsvFile::create(path, QStringList{QStringLiteral("item"), QStringLiteral("ok")} + own);
    if (!created)
        return created.error();
    CsvFile& file = *created.value();
    const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(results.bytes.constData()),
                                           static_cast<std::size_t>(results.bytes.size()));
    // A workload with an `error` column tells for each item what went wrong, also inside a chunk that had
    // good items; of the others a failed item leaves no row worth showing.
    const qsizetype errorColumn = own.indexOf(QStringLiteral("error"));
    for (std::uint64_t item = 0; item < results.items; ++item) {
        const bool came = results.failed[item] == 0;
        const QStringList row =
            came || errorColumn >= 0
                ? workload.resultRow(item, bytes.subspan(item * results.bytesPerItem, results.bytesPerItem))
                : QStringList();
        file.whole(static_cast<std::int64_t>(item)).flag(came && row.value(errorColumn).isEmpty());
        for (qsizetype column = 0; column < own.size(); ++column)
            file.text(row.value(column));
        file.endRow();
    }
    return file.commit();
}

} // namespace parascope
