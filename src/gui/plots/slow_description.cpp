// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/slow_description.h"

#include <QWidget>

namespace parascope {

SlowDescription::SlowDescription(QWidget* widget, std::function<QString()> words, int pauseMs)
    : QObject(widget), m_widget(widget), m_words(std::move(words))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_outdated) {
            write();
        }
    });
}

void SlowDescription::renew()
{
    m_outdated = true;
    if (!m_pause.isActive()) {
        write();
    }
}

void SlowDescription::write()
{
    m_outdated = false;
    m_widget->setAccessibleDescription(m_words());
    m_pause.start();
}

} // namespace parascope
