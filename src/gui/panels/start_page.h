// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lab.h"
#include "theme/theme.h"

#include <QList>
#include <QScrollArea>

#include <cstdint>

class QLabel;
class QPushButton;
class QSpacerItem;
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
    void setSweepTime(std::int64_t ns);  ///< that a sweep takes at most on this machine
    [[nodiscard]] QPushButton* labButton(int lab) const { return m_labs.at(lab).button; }
    [[nodiscard]] QString labText(int lab) const;
    [[nodiscard]] QPushButton* demoButton() const { return m_demo.button; }
    [[nodiscard]] QPushButton* sweepButton() const { return m_sweep; }
    [[nodiscard]] QLabel* labsHead() const { return m_labsHead; }
    [[nodiscard]] QLabel* demoText() const { return m_demo.text; }

Q_SIGNALS:
    void demoAsked();
    void sweepAsked();
    void targetAsked();
    void labAsked(int lab);
    void tourAsked();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct LabCard {
        Card* card;
        QLabel* text;
        QPushButton* button;
    };
    void revealAsked();
    void placeFold();
    void addCards(QVBoxLayout* column);
    void addLabs(QVBoxLayout* column);
    const Theme& m_theme;
    QList<LabCard> m_labs;
    QString m_demoLine;         ///< what the first card says until its lab has something to tell
    LabCard m_demo{};           ///< tells what came of its lab as well
    QWidget* m_asked = nullptr; ///< the card whose button started the lab
    QList<QPushButton*> m_starts;
    QPushButton* m_sweep = nullptr;
    QLabel* m_labsHead = nullptr;
    QSpacerItem* m_gap = nullptr;  ///< above the labs
    QPushButton* m_left = nullptr; ///< had the focus when the run began
};

} // namespace parascope
