// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_controller.h"
#include "panels/header_words.h"
#include "theme/theme.h"

#include <QFrame>
#include <QLabel>

class QMenu;
class QToolButton;

namespace parascope {

class Segmented;
class StatePill;

/// Header of 52: mark and name, title and summary of the run, its state, the time range, actions.
class HeaderBar : public QFrame {
    Q_OBJECT
public:
    HeaderBar(const Theme& theme, QWidget* parent = nullptr);
    void showRun(const RunController& controller);
    void setWide(bool wide);
    void showRange(double seconds);
    void showNoRange(); ///< another stretch than one of the ranges is in view
    [[nodiscard]] StatePill* pill() const { return m_pill; }
    [[nodiscard]] QToolButton* openButton() const { return m_open; }
    [[nodiscard]] QToolButton* compareButton() const { return m_compare; }
    [[nodiscard]] QToolButton* exportButton() const { return m_export; }
    [[nodiscard]] QToolButton* themeButton() const { return m_themeButton; }
    [[nodiscard]] QToolButton* moreButton() const { return m_more; }
    /// A run whose figures can't be trusted: an amber chip beside the state.
    void setDisturbed(bool disturbed);
    void setExportMenu(QMenu* menu);
    void setMoreMenu(QMenu* menu);

Q_SIGNALS:
    void rangeChosen(double seconds);
    void openAsked();
    void compareAsked();
    void themeAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QToolButton* addAction(const QString& icon, const QString& text, const QString& tooltip);
    void restyle();
    void setTitleRole(const QString& role);
    void elide();

    const Theme& m_theme;
    QLabel *m_mark, *m_title, *m_summary;
    StatePill* m_pill;
    Segmented* m_range;
    StatePill* m_disturbed;
    QToolButton *m_open, *m_compare, *m_export, *m_themeButton, *m_more;
    QList<QPair<QToolButton*, QString>> m_icons;
    HeaderWords m_words;
    bool m_wide = false;
};

} // namespace parascope
