// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_engine.h"
#include "main_window.h"
#include "theme/theme.h"

#include <QTest>

namespace parascope::test {

/// A window with a made-up engine, shown and active.
struct ShownWindow {
    explicit ShownWindow(const Environment& machine = {}) : window(theme, fakeEngines(log), machine)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    EngineLog log;
    Theme theme;
    MainWindow window;
};

} // namespace parascope::test
