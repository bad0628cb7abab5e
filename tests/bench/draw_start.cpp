// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first painted window.
#include "draw_scene.h"

#include "main_window.h"
#include "measure/system/environment.h"
#include "measure/system/main_loop_probe.h"
#include "models/job_engine.h"
#include "plots/qcustomplot_header.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

namespace parascope::bench {

namespace {

/// Tells its parent that the widget was painted, then ends the program.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [] {
                    QTextStream(stdout) << "painted" << Qt::endl;
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(object, event);
    }

private:
    bool m_seen = false;
};

} // namespace

int runStart(int argc, char** argv, const QString& mode)
{
    QStandardPaths::setTestModeEnabled(true);
    if (mode == QLatin1String("empty")) {
        QApplication application(argc, argv);
        FirstPaint paint;
        QMainWindow window;
        auto* plot = new QCustomPlot(&window);
        window.setCentralWidget(plot);
        plot->installEventFilter(&paint);
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    const bool whole = mode == QLatin1String("whole"); // with all that is on the surfaces
    const Environment environment = readEnvironment();
    QApplication application(argc, argv);
    FirstPaint paint;
    MainLoopProbe probe;
    Theme theme;
    theme.prepare(application);
    MainWindow window(theme, jobEngineFactory(&probe, [] { return QString(); }), environment);
    (whole ? window.centralWidget() : &window)->installEventFilter(&paint);
    window.resize(1280, 800);
    window.openInStages();
    return QApplication::exec();
}

double startMs(const QString& mode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), mode});
    process.waitForReadyRead(60'000);
    const auto painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(60'000);
    return painted;
}

} // namespace parascope::bench
