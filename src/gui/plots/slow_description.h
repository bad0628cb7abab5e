// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

class QWidget;

namespace parascope {

/// What a screen reader says of a widget whose picture changes all the time: renewed at once after a quiet
/// time, then at most every five seconds, and never left outdated. The words are only made when they are
/// needed. GUI thread.
class SlowDescription : public QObject {
public:
    static constexpr int kPauseMs = 5000;
    /// Child of `widget`; `words` are asked for on its thread.
    SlowDescription(QWidget* widget, std::function<QString()> words, int pauseMs = kPauseMs);
    /// What it shows has changed.
    void renew();

private:
    void write();
    QWidget* m_widget;
    std::function<QString()> m_words;
    QTimer m_pause;
    bool m_outdated = false;
};

} // namespace parascope
