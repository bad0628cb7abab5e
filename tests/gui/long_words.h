// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_engine.h"
#include "main_window.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

namespace parascope::test {

/// Every text half as long again, in brackets, so that a text that passes by tr() is seen too.
class LongWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.contains(QLatin1String("%n")) && n >= 0) {
            text.replace(QLatin1String("%n"), QString::number(n));
        }
        const auto extra = text.size() / 5;
        return QChar(0x27E6) + text + QString(extra, QChar(0x00B7)) + QChar(0x27E7);
    }
};

/// The window with engines that only pretend to run.
struct Shown {
    Shown()
    {
        theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
    }
    EngineLog log;
    Theme theme;
    MainWindow window{theme, fakeEngines(log), Environment()};
};

} // namespace parascope::test
