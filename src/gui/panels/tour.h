// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace parascope {

class Card;

/// The 60-second tour: the window is dimmed but for one part at a time, with a few words beside it. Enter or
/// Right goes on, Left back, Esc or Skip ends it.
class Tour : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QPointer<QWidget> part;
        QString title;
        QString text;
    };
    Tour(const Theme& theme, QList<Step> steps, QWidget* window);
    void begin();
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* skipButton() const { return m_skip; }

Q_SIGNALS:
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void show(int step);
    void end();
    [[nodiscard]] QRect partRect() const;
    const Theme& m_theme;
    QList<Step> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_before; ///< had the focus when the tour began
    Card* m_card;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_skip, *m_back, *m_next;
    QHBoxLayout* m_line; ///< the count and the buttons
};

} // namespace parascope
