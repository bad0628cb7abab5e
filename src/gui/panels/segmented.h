// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QAbstractButton;
class QButtonGroup;
class QToolButton;

namespace parascope {

class Theme;

/// A raised box of buttons of which one is chosen; the arrow keys move. Icons stand above the text when
/// given.
class Segmented : public QFrame {
    Q_OBJECT
public:
    Segmented(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);
    void addSegment(const QString& text, const QString& icon = {}, const QString& tooltip = {});
    [[nodiscard]] int current() const;
    void setCurrent(int index); ///< without a signal; -1 = none is chosen
    [[nodiscard]] QToolButton* button(int index) const;

Q_SIGNALS:
    void chosen(int index); ///< by the user

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void restyle();
    bool spread();
    void fitText(QToolButton* button);
    const Theme& m_theme;
    QButtonGroup* m_group;
    QList<QString> m_icons;
    struct Words {
        QString text, tooltip; ///< whole; what is shown may be elided
    };
    QList<Words> m_words;
};

} // namespace parascope
