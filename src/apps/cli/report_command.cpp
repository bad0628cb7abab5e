// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "output.h"

#include "report/csv_file.h"
#include "report/export.h"

#include <QJsonDocument>

namespace parascope::cli {

namespace {

Syntax syntax()
{
    return {QStringLiteral("report RECORDING [OPTIONS]"),
            QStringLiteral("Exports a recording. Without options it prints the summary."),
            {{QStringLiteral("csv"), QStringLiteral("DIR"), QStringLiteral("Write the CSV files into DIR.")},
             {QStringLiteral("json"), QStringLiteral("FILE"),
              QStringLiteral("Write the JSON object into FILE; - is stdout.")}},
            1,
            1};
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

int writeJson(const QString& path, const QJsonObject& object)
{
    if (path == QLatin1String("-"))
        return print(object);
    const Result<void> written = writeWholeFile(path, QJsonDocument(object).toJson());
    return written ? kOk : fail(written.error());
}

int report(const Arguments& arguments)
{
    const Result<std::unique_ptr<Recording>> opened = Recording::open(arguments.positional().first());
    if (!opened)
        return fail(opened.error());
    const Recording& recording = *opened.value();
    const Result<Summary> summary = summarize(recording);
    if (!summary)
        return fail(summary.error());
    const QString csv = QStringLiteral("csv");
    const QString json = QStringLiteral("json");
    if (arguments.has(csv)) {
        if (const Result<void> exported = exportCsv(recording, arguments.value(csv)); !exported)
            return fail(exported.error());
    }
    if (arguments.has(json))
        return writeJson(arguments.value(json), runJson(recording.info(), summary.value()));
    if (arguments.has(csv))
        return kOk;
    return print(summaryText(recording.info(), summary.value()));
}

} // namespace

int reportCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(syntax(), arguments);
    if (!parsed)
        return fail(parsed.error());
    if (parsed.value().wantsHelp())
        return print(helpText(syntax()));
    return report(parsed.value());
}

} // namespace parascope::cli
