// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "theme/theme.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace parascope {

/// What is wrong in the run, most harmful first: a card each with evidence, what to try, what it costs, and
/// one action. When nothing is wrong: which checks were made.
class FindingsPage : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingsPage(const Theme& theme, QWidget* parent = nullptr);
    /// Findings come with the summary: nothing = the run still goes, or there was none.
    void showFindings(const std::vector<Finding>& findings, const std::optional<Summary>& summary);
    /// A sentence instead of findings.
    void showState(const QString& text);
    [[nodiscard]] int count() const { return static_cast<int>(m_findings.size()); }

Q_SIGNALS:
    void spanAsked(double fromSeconds, double untilSeconds);
    void changeAsked(const parascope::FindingChange& change);

private:
    void clear();
    [[nodiscard]] QWidget* costOf(const Finding& finding, QWidget* card) const;
    QWidget* addCard(const Finding& finding);
    void addChecks();
    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<Finding> m_findings;
};

} // namespace parascope
