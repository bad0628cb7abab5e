// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw_scene.h"
#include "rows.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    using namespace parascope::bench;
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // draws the same pixels
    }
    if (argc == 3 && qstrcmp(argv[1], "--start") == 0) {
        return runStart(argc, argv, QString::fromLocal8Bit(argv[2]));
    }
    qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    std::vector<Row> rows;
    addDrawRows(rows);
    Harness harness(QApplication::arguments());
    harness.run(std::move(rows));
    return harness.missed() == 0 ? 0 : 1;
}
