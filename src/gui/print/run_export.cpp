// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/run_export.h"

#include "print/pdf_report.h"
#include "report/chrome_trace.h"
#include "report/csv_file.h"
#include "report/export.h"
#include "report/hdr_files.h"
#include "report/html_report.h"
#include "report/markdown_report.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace parascope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Result<QByteArray> summarized(const Recording& recording, ExportFormat format)
{
    SummaryBuilder builder(recording.info().plan);
    const auto read = recording.forEach([&builder](const Interval& interval) { builder.add(interval); });
    if (!read) {
        return read.error();
    }
    const Summary summary = builder.summary();
    return format == ExportFormat::Json ? QJsonDocument(runJson(recording.info(), summary)).toJson()
                                        : markdownReport(recording.info(), summary).toUtf8();
}

} // namespace

QList<ExportChoice> exportChoices()
{
    return {{ExportFormat::Html, Words::tr("Report (HTML)…"), Words::tr("Web pages (*.html)"),
             QStringLiteral("html")},
            {ExportFormat::Pdf, Words::tr("Report (PDF)…"), Words::tr("PDF documents (*.pdf)"),
             QStringLiteral("pdf")},
            {ExportFormat::Markdown, Words::tr("Report (Markdown)…"), Words::tr("Markdown (*.md)"),
             QStringLiteral("md")},
            {ExportFormat::Csv, Words::tr("CSV files…"), QString(), QString()},
            {ExportFormat::Json, Words::tr("All figures (JSON)…"), Words::tr("JSON files (*.json)"),
             QStringLiteral("json")},
            {ExportFormat::Trace, Words::tr("Trace for Perfetto or Chrome…"),
             Words::tr("Traces (*.trace.json)"), QStringLiteral("trace.json")},
            {ExportFormat::Hlog, Words::tr("HdrHistogram log…"), Words::tr("HdrHistogram logs (*.hlog)"),
             QStringLiteral("hlog")},
            {ExportFormat::Hgrm, Words::tr("Percentile table…"), Words::tr("Percentile tables (*.hgrm)"),
             QStringLiteral("hgrm")}};
}

Result<void> exportRun(const QString& path, ExportFormat format, const QString& target)
{
    const auto opened = Recording::open(path);
    if (!opened) {
        return opened.error();
    }
    const Recording& recording = *opened.value();
    switch (format) {
    case ExportFormat::Csv:
        return exportCsv(recording, target);
    case ExportFormat::Html:
        return exportHtml(recording, target);
    case ExportFormat::Pdf:
        return exportPdf(recording, target);
    case ExportFormat::Trace:
        return exportTrace(recording, target);
    case ExportFormat::Hlog:
        return exportHlog(recording, target);
    case ExportFormat::Hgrm:
        return exportHgrm(recording, target);
    case ExportFormat::Markdown:
    case ExportFormat::Json:
        break;
    }
    const auto bytes = summarized(recording, format);
    return bytes ? writeWholeFile(target, bytes.value()) : Result<void>(bytes.error());
}

} // namespace parascope
