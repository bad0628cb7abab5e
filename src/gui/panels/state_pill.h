// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QString>
#include <QWidget>

namespace parascope {

/// State of the run in a pill: a dot, words, a colour.
class StatePill : public QWidget {
    Q_OBJECT
public:
    StatePill(const Theme& theme, QWidget* parent = nullptr);
    void show(Mood mood, const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Mood m_mood = Mood::Neutral;
    QString m_text;
};

} // namespace parascope
