// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "commands.h"
#include "output.h"

#include "report/chrome_trace.h"
#include "report/csv_file.h"
#include "report/export.h"
#include "report/hdr_files.h"
#include "report/html_report.h"
#include "report/markdown_report.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <functional>
#include <vector>

namespace parascope::cli {

namespace {

Syntax syntax()
{
    const QString file = QStringLiteral("FILE");
    return {QStringLiteral("report RECORDING [OPTIONS]"),
            QStringLiteral("Exports a recording. Without options it prints the summary."),
            {{QStringLiteral("csv"), QStringLiteral("DIR"), QStringLiteral("Write the CSV files into DIR.")},
             {QStringLiteral("json"), file, QStringLiteral("Write the JSON object into FILE; - is stdout.")},
             {QStringLiteral("html"), file, QStringLiteral("Write a page with plots that needs no network.")},
             {QStringLiteral("md"), file,
              QStringLiteral("Write Markdown for a pull request into FILE; - is stdout.")},
             {QStringLiteral("trace"), file,
              QStringLiteral("Write a trace for Perfetto or chrome://tracing into FILE.")},
             {QStringLiteral("hlog"), file, QStringLiteral("Write an HdrHistogram log, a line a second.")},
             {QStringLiteral("hgrm"), file,
              QStringLiteral("Write the percentiles of the response time as HdrHistogram does.")}},
            1,
            1};
}

/// The folder of a run stands for its recording, as it does for compare and rerun.
QString recordingOf(const QString& path)
{
    const QString inside = QDir(path).filePath(QStringLiteral("recording.parascope"));
    return QFileInfo(path).isDir() && QFileInfo::exists(inside) ? inside : path;
}

Result<Summary> summarize(const Recording& recording)
{
    SummaryBuilder builder(recording.info().plan);
    const Result<void> read =
        recording.forEach([&builder](const Interval& interval) { builder.add(interval); });
    if (!read)
        return read.error();
    return builder.summary();
}

int codeOf(const Result<void>& done)
{
    return done ? int(kOk) : fail(done.error());
}

/// The results of a batch are not in its recording but in a file beside it; it goes along.
Result<void> copyResults(const QString& recording, const QString& folder)
{
    const QString name = QStringLiteral("results.csv");
    QFile from(QFileInfo(recording).dir().filePath(name));
    QSaveFile to(QDir(folder).filePath(name));
    if (!from.exists() || QFileInfo(from).canonicalFilePath() == QFileInfo(to.fileName()).canonicalFilePath())
        return {};
    if (!from.open(QIODevice::ReadOnly))
        return ownError(QStringLiteral("can't read the results of the batch, %1").arg(from.errorString()),
                        from.fileName(), QStringLiteral("check the permissions"));
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(to);
    constexpr qint64 kChunk = 1 << 20; // there may be any number of items
    while (!from.atEnd())
        to.write(from.read(kChunk));
    if (!to.commit())
        return cannotWrite(to);
    return {};
}

Result<void> exportTables(const Recording& recording, const QString& path, const QString& folder)
{
    if (Result<void> done = exportCsv(recording, folder); !done)
        return done;
    return copyResults(path, folder);
}

/// Into the file, or to stdout for "-".
int writeOut(const QString& path, const QByteArray& bytes)
{
    return path == QLatin1String("-") ? print(bytes) : codeOf(writeWholeFile(path, bytes));
}

/// One thing that a recording can be turned into; gives the exit code.
struct Output {
    QString flag;
    std::function<int(const QString& target)> write;
};

std::vector<Output> outputsOf(const Recording& recording, const QString& path, const Summary& summary)
{
    return {
        {QStringLiteral("csv"),
         [&](const QString& folder) { return codeOf(exportTables(recording, path, folder)); }},
        {QStringLiteral("html"), [&](const QString& file) { return codeOf(exportHtml(recording, file)); }},
        {QStringLiteral("trace"), [&](const QString& file) { return codeOf(exportTrace(recording, file)); }},
        {QStringLiteral("hlog"), [&](const QString& file) { return codeOf(exportHlog(recording, file)); }},
        {QStringLiteral("hgrm"), [&](const QString& file) { return codeOf(exportHgrm(recording, file)); }},
        {QStringLiteral("md"),
         [&](const QString& file) {
             return writeOut(file, markdownReport(recording.info(), summary).toUtf8());
         }},
        {QStringLiteral("json"),
         [&](const QString& file) {
             return writeOut(file, QJsonDocument(runJson(recording.info(), summary)).toJson());
         }},
    };
}

int report(const Arguments& arguments)
{
    const QString path = recordingOf(arguments.positional().first());
    const Result<std::unique_ptr<Recording>> opened = Recording::open(path);
    if (!opened)
        return fail(opened.error());
    const Recording& recording = *opened.value();
    const Result<Summary> summary = summarize(recording);
    if (!summary)
        return fail(summary.error());
    bool written = false;
    for (const Output& output : outputsOf(recording, path, summary.value())) {
        if (!arguments.has(output.flag))
            continue;
        if (const int code = output.write(arguments.value(output.flag)); code != kOk)
            return code;
        written = true;
    }
    return written ? int(kOk) : print(summaryText(recording.info(), summary.value()));
}

} // namespace

int reportCommand(const QStringList& arguments)
{
    return call(syntax(), arguments, {},
                [](const Arguments& given, const QString&) { return report(given); });
}

} // namespace parascope::cli
