// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace parascope {

/// A button whose text ends with an ellipsis where a language has longer words than there is room; the tool
/// tip begins with the whole then.
class ElidedButton : public QPushButton {
    Q_OBJECT
public:
    explicit ElidedButton(QWidget* parent = nullptr) : ElidedButton(QString(), parent) {}
    explicit ElidedButton(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace parascope
