// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"
#include "window_arguments.h"

#include "base/clock.h"
#include "host/standard_streams.h"
#include "measure/system/environment.h"
#include "measure/system/main_loop_probe.h"
#include "models/job_engine.h"
#include "models/preferences.h"
#include "panels/plot_board.h"
#include "report/run_job.h"
#include "study/sweep.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <QTranslator>

#include <future>

namespace {

using namespace parascope;

int leaveWith(const QString& text, int code)
{
    QTextStream(code == 0 ? stdout : stderr) << text << Qt::endl;
    return code;
}

QString runsFolder()
{
    const QString own = Preferences::read().runsFolder;
    return own.isEmpty() ? defaultRunsFolder() : own;
}

/// --help and --version need no display.
bool asksForWords(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v") {
            return true;
        }
    }
    return false;
}

int sayWords(int argc, char** argv, const QString& version)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parascope"));
    QCoreApplication::setApplicationVersion(version);
    const auto arguments = parseWindowArguments(QCoreApplication::arguments());
    return arguments.ok() ? leaveWith(arguments.value().answer, 0)
                          : leaveWith(arguments.error().sentence(), 2);
}

QLocale wantedLocale()
{
    const QString language = Preferences::read().language;
    return language.isEmpty() ? QLocale() : QLocale(language);
}

void pictureLater(MainWindow& window, const WindowArguments& arguments)
{
    QTimer::singleShot(static_cast<int>(arguments.afterNs / kNsPerMs), &window, [&window, arguments] {
        window.plots()->scheduler().drawNow();
        const bool saved = window.grab().save(arguments.screenshot);
        QApplication::exit(
            saved ? 0
                  : leaveWith(QStringLiteral("can't write the picture: %1").arg(arguments.screenshot), 1));
    });
}

} // namespace

int main(int argc, char** argv)
{
    keepStandardStreams();
    if (asksForWords(argc, argv)) {
        return sayWords(argc, argv, readEnvironment().toolVersion);
    }
    // Qt takes the first thread that asks for itself as the main one: let it not be the one below
    static_cast<void>(QThread::currentThread());
    // the machine is read while fonts and the display are
    auto reading = std::async(std::launch::async, [] { return readEnvironment(); });
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("parascope"));
    QApplication::setOrganizationName(QStringLiteral("parascope"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.parascope.parascope"));

    const QLocale locale = wantedLocale();
    QLocale::setDefault(locale);
    QTranslator qtTexts;
    QTranslator texts;
    if (qtTexts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&qtTexts);
    }
    // English is a file too: it holds the plurals
    if (texts.load(locale, QStringLiteral("parascope"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        texts.load(QStringLiteral(":/i18n/parascope_en.qm"))) {
        QApplication::installTranslator(&texts);
    }

    const Environment environment = reading.get();
    QApplication::setApplicationVersion(environment.toolVersion);
    const auto arguments = parseWindowArguments(QApplication::arguments());
    if (!arguments.ok()) {
        return leaveWith(arguments.error().sentence(), 2);
    }

    // this thread is the one whose responsiveness is measured
    MainLoopProbe probe;
    const Preferences preferences = Preferences::read();
    Theme theme(arguments.value().theme.value_or(preferences.theme));
    theme.setColorMap(preferences.colorMap);
    theme.setFontChoice(preferences.fontFamily, preferences.fontPx);
    theme.prepare(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/gui/mark.svg")));
    MainWindow window(theme, jobEngineFactory(&probe, runsFolder), environment);
    window.setSweepFactory([&probe](const SweepPlan& plan) {
        const QString folder = runsFolder() + QStringLiteral("/sweeps");
        QDir().mkpath(folder);
        const QString name =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("'sweep_'yyyyMMdd'T'HHmmss'Z.sqlite'"));
        return Sweep::open(plan, QDir(folder).filePath(name), &probe);
    });
    if (arguments.value().size) {
        window.resize(*arguments.value().size);
    }
    window.setShowsLastRun(arguments.value().path.isEmpty() && !arguments.value().run &&
                           !arguments.value().demo);
    QObject::connect(&window, &MainWindow::firstPainted, &window,
                     [&window] { window.openHistory(runsFolder()); });
    if (arguments.value().screenshot.isEmpty()) {
        window.openInStages();
    } else {
        theme.applyTo(application);
        window.show(); // a picture is of all
    }
    if (arguments.value().tab) {
        window.showTab(*arguments.value().tab);
    }
    const QString path = arguments.value().path;
    if (!path.isEmpty() && arguments.value().run) {
        QTimer::singleShot(0, &window, [&window, path] { window.openAndRun(path); });
    } else if (!path.isEmpty()) {
        window.openPath(path);
    }
    if (arguments.value().demo) {
        QTimer::singleShot(0, &window, [&window] { window.startLab(1); });
    } else if (arguments.value().run && path.isEmpty()) {
        QTimer::singleShot(0, &window, &MainWindow::run);
    }
    if (!arguments.value().screenshot.isEmpty()) {
        pictureLater(window, arguments.value());
    }
    return QApplication::exec();
}
