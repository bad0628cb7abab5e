// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_report.h"

#include "commands.h"
#include "output.h"

#include "report/csv_file.h"
#include "report/export.h"
#include "report/summary_columns.h"

#include <QFile>
#include <QTemporaryDir>

namespace parascope::cli {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

int printJson(const RunJobResult& result)
{
    QJsonObject object = runJson(result.info, result.summary);
    object.insert(QStringLiteral("folder"), textOrNull(result.folder));
    object.insert(QStringLiteral("recording_error"),
                  textOrNull(result.recordingError ? result.recordingError->sentence() : QString()));
    return print(object);
}

Result<void> writeSummaryCsv(const RunJobResult& result, const QString& path)
{
    const std::vector<SummaryColumn> columns = summaryColumns(result.info, result.summary);
    QStringList names;
    for (const SummaryColumn& column : columns)
        names << column.name;
    const Result<std::unique_ptr<CsvFile>> file = CsvFile::create(path, names);
    if (!file)
        return file.error();
    for (const SummaryColumn& column : columns) {
        if (const auto* text = std::get_if<QString>(&column.value))
            file.value()->text(*text);
        else
            file.value()->value(std::get<Metric::Value>(column.value));
    }
    file.value()->endRow();
    return file.value()->commit();
}

/// What summary.csv holds, also when there is no run folder to take it from.
Result<QByteArray> summaryCsv(const RunJobResult& result)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("summary.csv"));
    if (const Result<void> written = writeSummaryCsv(result, path); !written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ownError(QStringLiteral("can't read a temporary file"), path, file.errorString());
    return file.readAll();
}

int printCsv(const RunJobResult& result)
{
    const Result<QByteArray> csv = summaryCsv(result);
    return csv ? print(csv.value()) : fail(csv.error());
}

int printText(const RunJobResult& result, bool quiet)
{
    QString text = summaryText(result.info, result.summary);
    if (!quiet && !result.folder.isEmpty())
        text += QStringLiteral("\nCSV files and recording: %1\n").arg(result.folder);
    return print(text);
}

int printResult(const RunJobResult& result, const QString& format, bool quiet)
{
    if (format == QLatin1String("json"))
        return printJson(result);
    return format == QLatin1String("csv") ? printCsv(result) : printText(result, quiet);
}

/// "of 100 tasks, 3 failed, 1 lost with their worker (first: no such file)."; empty when all went well.
QString troubleText(const RunJobResult& result)
{
    const TaskCounts& counts = result.summary.totals;
    QStringList parts;
    const auto part = [&parts](std::uint64_t count, const QString& what) {
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(what);
    };
    part(counts.failed, QStringLiteral("failed"));
    part(counts.timedOut, QStringLiteral("timed out"));
    part(counts.lost - counts.lostQueued - counts.lostSilent, QStringLiteral("lost with their worker"));
    part(counts.lostQueued, QStringLiteral("lost before they began"));
    part(counts.lostSilent, QStringLiteral("lost to a worker that left without their result"));
    if (parts.isEmpty())
        return {};
    QString text = QStringLiteral("of %1 tasks, ").arg(counts.submitted) + parts.join(QStringLiteral(", "));
    if (!result.firstFailure.isEmpty())
        text += QStringLiteral(" (first: %1)").arg(result.firstFailure);
    return text + QLatin1Char('.');
}

} // namespace

int reportRun(const RunJobResult& result, const QString& format, bool quiet, bool cancelled)
{
    const bool failed = result.outcome.kind == OutcomeKind::Failed;
    const bool measured = result.summary.totals.submitted > 0;
    // A run that never began has an error and no result.
    const int printed = failed && !measured ? int(kOk) : printResult(result, format, quiet);
    const QString trouble = troubleText(result);
    if (!trouble.isEmpty())
        warn(trouble);
    if (failed)
        return fail(result.outcome.error.value_or(ownError(QStringLiteral("the run failed"))));
    if (printed != kOk)
        return printed;
    if (result.savedElsewhere)
        warn(QStringLiteral("the recording was saved elsewhere: %1.").arg(result.folder));
    if (result.recordingError)
        return exitCodeOf(*result.recordingError); // was said when it happened
    if (cancelled) {
        warn(QStringLiteral("the run was cancelled, tasks in flight were given up."));
        return kOwnError;
    }
    return trouble.isEmpty() ? kOk : kTargetFailed;
}

} // namespace parascope::cli
