// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace parascope {

/// An icon, a sentence and one thing to do: what a page shows as long as it has nothing.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& line,
               const QString& action, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void asked();

private:
    QLabel* m_title = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace parascope
