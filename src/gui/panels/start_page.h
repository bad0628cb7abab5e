// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lab.h"
#include "theme/theme.h"

#include <QList>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace parascope {

class Card;

/// What to start with: three cards, and the labs: each runs two short measurements with a prediction, and
/// says what they proved.
class StartPage : public QScrollArea {
    Q_OBJECT
public:
    explicit StartPage(const Theme& theme, QWidget* parent = nullptr);
    void showLab(const LabState& state); ///< of the lab that runs or ran last
    void setBusy(bool busy);             ///< a run goes: nothing can be started
    [[nodiscard]] QPushButton* labButton(int lab) const { return m_labs.at(lab).button; }
    [[nodiscard]] QString labText(int lab) const;
    [[nodiscard]] QPushButton* demoButton() const { return m_demo.button; }
    [[nodiscard]] QLabel* demoText() const { return m_demo.text; }

Q_SIGNALS:
    void demoAsked();
    void sweepAsked();
    void targetAsked();
    void labAsked(int lab);
    void tourAsked();

private:
    struct LabCard {
        Card* card;
        QLabel* text;
        QPushButton* button;
    };
    void revealAsked();
    void addCards(QVBoxLayout* column);
    void addLabs(QVBoxLayout* column);
    const Theme& m_theme;
    QList<LabCard> m_labs;
    LabCard m_demo{};           ///< tells what came of its lab as well
    QWidget* m_asked = nullptr; ///< the card whose button started the lab
    QList<QPushButton*> m_starts;
    QPushButton* m_left = nullptr; ///< had the focus when the run began
};

} // namespace parascope
