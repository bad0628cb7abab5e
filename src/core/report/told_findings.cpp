// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/told_findings.h"

#include "report/markdown_report.h"

namespace parascope {

namespace {

/// Titles begin small, as they also stand within sentences.
QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray part(const char* name, const QString& text)
{
    return text.isEmpty() ? QByteArray()
                          : "<dt>" + QByteArray(name) + "</dt><dd>" + escaped(capital(text)) + "</dd>";
}

QByteArray findingHtml(const Finding& finding)
{
    const QString severity = severityName(finding.severity);
    return "<article class=\"finding " + escaped(severity) + "\"><h3>" +
           escaped(capital(finding.title.text())) + " <small>" + escaped(severity) + "</small></h3><dl>" +
           part("Evidence", evidenceText(finding)) + part("Cost", finding.cost.text()) +
           part("Try", finding.action.text()) + "</dl><details><summary>Rule</summary>" +
           escaped(capital(finding.threshold.text())) + "</details></article>\n";
}

} // namespace

ToldFindings toldFindings(const RecordingInfo& info, const Summary& summary)
{
    ToldFindings told;
    told.findings = findings(summary, info.plan, info.environment);
    told.headline = findingsHeadline(told.findings, summary).text();
    told.otherWarnings = summary.warnings + info.environment.noisyReasons;
    for (const Finding& finding : told.findings)
        told.otherWarnings.removeAll(finding.title.text());
    return told;
}

QString evidenceText(const Finding& finding)
{
    QStringList figures;
    for (const FindingFigure& figure : finding.evidence)
        figures << figure.text();
    return figures.join(QStringLiteral("; "));
}

QByteArray findingsHtml(const ToldFindings& told)
{
    QByteArray html =
        "<section class=\"findings\"><h2>Findings</h2><p class=\"note\">" + escaped(told.headline) + "</p>\n";
    for (const Finding& finding : told.findings)
        html += findingHtml(finding);
    QByteArray warnings;
    for (const QString& warning : told.otherWarnings)
        warnings += "<li>" + escaped(capital(warning)) + "</li>";
    if (!warnings.isEmpty())
        html += "<ul class=\"warnings\">" + warnings + "</ul>\n";
    return html + "</section>\n";
}

QString findingsMarkdown(const ToldFindings& told)
{
    QString text = QStringLiteral("\n%1\n").arg(markdownCell(told.headline));
    for (const Finding& finding : told.findings) {
        text += QStringLiteral("\n> **%1: %2**")
                    .arg(capital(severityName(finding.severity)), markdownCell(finding.title.text()));
        const std::pair<QString, QString> parts[] = {{QStringLiteral("Evidence"), evidenceText(finding)},
                                                     {QStringLiteral("Cost"), finding.cost.text()},
                                                     {QStringLiteral("Try"), finding.action.text()},
                                                     {QStringLiteral("Rule"), finding.threshold.text()}};
        for (const auto& [name, words] : parts)
            if (!words.isEmpty())
                text += QStringLiteral("<br>\n> %1: %2").arg(name, markdownCell(words));
        text += QLatin1Char('\n');
    }
    for (const QString& warning : told.otherWarnings)
        text += QStringLiteral("\n> Warning: %1\n").arg(markdownCell(warning));
    return text;
}

} // namespace parascope
