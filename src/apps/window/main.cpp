// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"
#include "window_arguments.h"

#include "base/clock.h"
#include "measure/system/environment.h"
#include "measure/system/main_loop_probe.h"
#include "models/job_engine.h"
#include "panels/plot_board.h"
#include "report/run_job.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

namespace {

using namespace parascope;

int leaveWith(const QString& text, int code)
{
    QTextStream(code == 0 ? stdout : stderr) << text << Qt::endl;
    return code;
}

ThemeMode rememberedTheme()
{
    return QSettings().value(QStringLiteral("window/theme")).toString() == QLatin1String("light")
               ? ThemeMode::Light
               : ThemeMode::Dark;
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
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("parascope"));
    QApplication::setOrganizationName(QStringLiteral("parascope"));
    const Environment environment = readEnvironment();
    QApplication::setApplicationVersion(environment.toolVersion);
    QApplication::setDesktopFileName(QStringLiteral("parascope"));

    QTranslator qtTexts;
    QTranslator texts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&qtTexts);
    }
    // English is a file too: it holds the plurals
    if (texts.load(QLocale(), QStringLiteral("parascope"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        texts.load(QStringLiteral(":/i18n/parascope_en.qm"))) {
        QApplication::installTranslator(&texts);
    }

    const auto arguments = parseWindowArguments(QApplication::arguments());
    if (!arguments.ok()) {
        return leaveWith(arguments.error().sentence(), 2);
    }
    if (!arguments.value().answer.isEmpty()) {
        return leaveWith(arguments.value().answer, 0);
    }

    // this thread is the one whose responsiveness is measured
    MainLoopProbe probe;
    Theme theme(arguments.value().theme.value_or(rememberedTheme()));
    theme.applyTo(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/gui/mark.svg")));
    MainWindow window(theme, jobEngineFactory(&probe, defaultRunsFolder()), environment);
    if (arguments.value().size) {
        window.resize(*arguments.value().size);
    }
    window.show();
    if (!arguments.value().path.isEmpty()) {
        window.openPath(arguments.value().path);
    }
    if (arguments.value().run) {
        QTimer::singleShot(0, &window, &MainWindow::run);
    }
    if (!arguments.value().screenshot.isEmpty()) {
        pictureLater(window, arguments.value());
    }
    return QApplication::exec();
}
