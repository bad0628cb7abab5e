// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace parascope {

class QuantityBox;
class Theme;

/// What most runs leave alone, folded to one line with its values: warm-up, passing of data, dispatch,
/// channel, extra payload, seed.
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
    const Theme& m_theme;
    QToolButton* m_fold;
    QLabel* m_summary;
    QWidget* m_body;
    QuantityBox *m_timeout, *m_memory, *m_retries;
    QuantityBox *m_warmUp, *m_seed, *m_payload;
    QComboBox *m_transfer, *m_dispatch, *m_channel;
};

} // namespace parascope
