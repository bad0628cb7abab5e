// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "theme/theme.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;

namespace parascope {

/// Where errors appear: what failed in bold, where and what to do below; can be closed. Never a dialog.
/// Also tells quietly that something was done ("Saved as ...").
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);
    void show(const Error& error);
    void showNote(const QString& headline, const QString& detail);
    /// A button beside the words, until another message comes; at most two. What it does answers the message,
    /// which goes then.
    void addAction(const QString& text, const std::function<void()>& action);
    /// The same, but the message stays with its other button.
    void addLook(const QString& text, const std::function<void()>& action);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clearActions();
    void fill(Mood mood, const QString& headline, const QString& detail);
    const Theme& m_theme;
    Mood m_mood = Mood::Bad;
    QLabel *m_icon, *m_headline, *m_detail;
    QList<QPushButton*> m_actions;
};

} // namespace parascope
