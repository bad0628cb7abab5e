// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

#include <optional>

namespace parascope {

/// A rounded surface with a hairline, in the colours of a mood; with an edge of 3 px when asked (findings).
class Card : public QFrame {
    Q_OBJECT
public:
    Card(const Theme& theme, Mood mood = Mood::Neutral, bool edge = false, QWidget* parent = nullptr);
    void setMood(Mood mood);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Mood m_mood;
    bool m_edge;
};

} // namespace parascope
