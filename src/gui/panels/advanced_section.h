// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_plan.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace parascope {

class AdvancedFields;
class Theme;

/// What most runs leave alone, folded to one line with its values: limits, warm-up, passing of data,
/// dispatch, channel, extra payload, seed. The fields are made when it is first unfolded.
class AdvancedSection : public QWidget {
    Q_OBJECT
public:
    explicit AdvancedSection(const Theme& theme, QWidget* parent = nullptr);
    void writeTo(RunPlan& plan) const;
    void readFrom(const RunPlan& plan);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    void setLocked(bool locked, const QString& reason);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSummary();
    void makeFields();
    const Theme& m_theme;
    QToolButton* m_fold;
    QLabel* m_summary;
    AdvancedFields* m_fields = nullptr;
    RunPlan m_plan; ///< what the fields say, or will say
    bool m_locked = false;
    QString m_lockReason;
};

} // namespace parascope
