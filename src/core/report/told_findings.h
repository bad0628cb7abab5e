// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "record/recording.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace parascope {

/// What the doctor says about a run, and what is said besides. A finding carries the warning that has its
/// title, so that nothing is told twice and each cost stands with what it belongs to.
struct ToldFindings {
    std::vector<Finding> findings;
    QString headline;          ///< "2 findings." or "Nothing to report. ..."
    QStringList otherWarnings; ///< of the summary and the machine, without those that a finding tells
};
[[nodiscard]] ToldFindings toldFindings(const RecordingInfo& info, const Summary& summary);

/// "longest stall 512 ms; stalls 3".
[[nodiscard]] QString evidenceText(const Finding& finding);

/// The findings as a section of the HTML report: evidence, cost and action of each, its rule folded away.
/// Every text is escaped. Pure.
[[nodiscard]] QByteArray findingsHtml(const ToldFindings& told);
/// The same for Markdown, as quotes. No text can break out of its quote. Pure.
[[nodiscard]] QString findingsMarkdown(const ToldFindings& told);

} // namespace parascope
