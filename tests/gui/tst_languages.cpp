// SPDX-License-Identifier: GPL-3.0-or-later
// The window in every language: nothing is cut, placeholders are filled, and a made-up language of longer
// words shows what would not fit.
#include "long_words.h"
#include "models/figures.h"
#include "panels/bottom_pane.h"
#include "panels/run_panel.h"
#include "panels/settings_dialog.h"
#include "panels/tile_row.h"
#include "support/gui_test.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace parascope;
using test::LongWords;
using test::Shown;

namespace {

/// Texts of labels and buttons that are wider than their place and neither wrap nor have a tooltip.
QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        QString text;
        int padding = 0;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->wordWrap() || label->textFormat() == Qt::RichText ? QString() : label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
            const auto* tool = qobject_cast<const QToolButton*>(button);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) {
                text.clear();
            }
            padding = 4;
        }
        const int needed = widget->fontMetrics().horizontalAdvance(text) + padding;
        if (!text.isEmpty() && needed > widget->width() + 1) {
            cut.append(QStringLiteral("'%1' needs %2, has %3").arg(text).arg(needed).arg(widget->width()));
        }
    }
    return cut;
}

} // namespace

class TstLanguages : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void everyLanguageHasACatalogue_data();
    void everyLanguageHasACatalogue();
    void nothingIsCut_data() { everyLanguageHasACatalogue_data(); }
    void nothingIsCut();
    void longerWordsReachEveryPart();
    void numbersFollowTheLocaleOnlyInTheWindow();
};

void TstLanguages::everyLanguageHasACatalogue_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("run");
    const QList<QPair<QString, QString>> words{{QStringLiteral("en"), QStringLiteral("Run")},
                                               {QStringLiteral("de"), QStringLiteral("Start")},
                                               {QStringLiteral("fr"), QStringLiteral("Exécuter")},
                                               {QStringLiteral("es"), QStringLiteral("Ejecutar")},
                                               {QStringLiteral("zh_CN"), QStringLiteral("运行")},
                                               {QStringLiteral("ja"), QStringLiteral("実行")}};
    QCOMPARE(words.size(), languages().size());
    for (const auto& [code, run] : words) {
        QTest::newRow(qPrintable(code)) << code << run;
    }
}

void TstLanguages::everyLanguageHasACatalogue()
{
    QFETCH(QString, code);
    QFETCH(QString, run);
    QTranslator texts;
    QVERIFY(texts.load(QLocale(code), QStringLiteral("parascope"), QStringLiteral("_"),
                       QStringLiteral(":/i18n")));
    QVERIFY(QApplication::installTranslator(&texts));
    Shown shown;
    QCOMPARE(shown.window.panel()->runButton()->text(), run);
}

void TstLanguages::nothingIsCut()
{
    QFETCH(QString, code);
    QTranslator texts;
    QVERIFY(texts.load(QLocale(code), QStringLiteral("parascope"), QStringLiteral("_"),
                       QStringLiteral(":/i18n")));
    QApplication::installTranslator(&texts);
    Shown shown;
    shown.log.mostIntervals = 60;
    for (int tab = 0; tab < kPaneTabs; ++tab) {
        shown.window.showTab(tab);
        QCoreApplication::processEvents();
        QVERIFY2(cutTexts(shown.window).isEmpty(), qPrintable(cutTexts(shown.window).join(u'\n')));
    }
    shown.window.run();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    shown.window.showTab(0);
    QCoreApplication::processEvents();
    QVERIFY2(cutTexts(shown.window).isEmpty(), qPrintable(cutTexts(shown.window).join(u'\n')));
    for (const auto* label : shown.window.findChildren<QLabel*>()) {
        QVERIFY2(!label->text().contains(QLatin1String("%1")) && !label->text().contains(QLatin1String("%n")),
                 qPrintable(label->text()));
    }
}

void TstLanguages::longerWordsReachEveryPart()
{
    LongWords words;
    QApplication::installTranslator(&words);
    Shown shown;
    for (const QString& text :
         {shown.window.panel()->runButton()->text(), shown.window.pane()->tabs()->tabText(0),
          shown.window.tiles()->verdict()->verdict().headline}) {
        QVERIFY2(text.startsWith(QChar(0x27E6)), qPrintable(text));
    }
    // what is no word of ours: names, units, numbers
    int plain = 0;
    for (const auto* button : shown.window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && !button->text().startsWith(QChar(0x27E6))) {
            ++plain;
            qInfo() << button->text();
        }
    }
    QCOMPARE(plain, 0);
    SettingsDialog dialog{Preferences(), QString()};
    QVERIFY(dialog.windowTitle().startsWith(QChar(0x27E6)));
    QApplication::removeTranslator(&words);
}

void TstLanguages::numbersFollowTheLocaleOnlyInTheWindow()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(significantText(1.25), QStringLiteral("1,25"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(significantText(1.25), QStringLiteral("1.25"));
}

PARASCOPE_GUI_TEST_MAIN(TstLanguages)
#include "tst_languages.moc"
