// SPDX-License-Identifier: GPL-3.0-or-later
// The window in every language: nothing is cut, placeholders are filled, and a made-up language of longer
// words shows what would not fit.
#include "cut_texts.h"
#include "long_words.h"
#include "models/figures.h"
#include "models/history_table.h"
#include "panels/bottom_pane.h"
#include "panels/elided_button.h"
#include "panels/history_page.h"
#include "panels/run_panel.h"
#include "panels/segmented.h"
#include "panels/settings_dialog.h"
#include "panels/tile.h"
#include "panels/tile_row.h"
#include "scenes.h"
#include "speaking.h"
#include "support/gui_test.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace parascope;
using test::LongWords;
using test::Shown;

namespace {

/// The states that have words of their own.
QStringList wordyStates()
{
    return QStringLiteral(
               "first running stopping stopped failed disturbed saved sweep-form sweep compare history "
               "findings nothing-found picker settings shortcuts")
        .split(QLatin1Char(' '));
}

/// What does not fit in one of these states, in the sizes that leave the least room.
QStringList cutInState(const QString& state)
{
    QStringList found;
    test::Scene scene(ThemeMode::Dark, QSize(1280, 800), state);
    for (const QSize size : {QSize(1280, 800), QSize(1100, 680)}) {
        scene.window().resize(size);
        QCoreApplication::processEvents();
        for (const auto* window : QApplication::topLevelWidgets()) {
            if (window->isVisible()) {
                const test::CutTexts cut(*window);
                for (const QString& text : cut.found()) {
                    found.append(QStringLiteral("%1 at %2: %3").arg(state).arg(size.width()).arg(text));
                }
            }
        }
    }
    for (const auto* label : scene.window().findChildren<QLabel*>()) {
        if (label->text().contains(QLatin1String("%1")) || label->text().contains(QLatin1String("%n"))) {
            found.append(label->text());
        }
    }
    return found;
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
    void tilesAndColumnsAreNamed_data() { everyLanguageHasACatalogue_data(); }
    void tilesAndColumnsAreNamed();
    void segmentsShowWholeWords_data() { everyLanguageHasACatalogue_data(); }
    void segmentsShowWholeWords();
    void aSegmentWithoutRoomSaysItAllInItsToolTip();
    void theMainButtonsAreWhole_data() { everyLanguageHasACatalogue_data(); }
    void theMainButtonsAreWhole();
    void longerWordsAreNotCut();
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
    const test::Speaking speaking(code);
    QVERIFY(speaking.ok());
    QStringList found;
    for (const QString& state : wordyStates()) {
        found += cutInState(state);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Also in the narrowest window, and no two tiles alike.
void TstLanguages::tilesAndColumnsAreNamed()
{
    QFETCH(QString, code);
    const test::Speaking speaking(code);
    QVERIFY(speaking.ok());
    test::Scene scene(ThemeMode::Dark, QSize(1280, 800), QStringLiteral("history"));
    for (const QSize size : {QSize(1280, 800), QSize(1100, 680)}) {
        scene.window().resize(size);
        QCoreApplication::processEvents();
        QSet<QString> labels;
        for (const Tile* tile : scene.window().tiles()->tiles()) {
            const QString label = tile->shownLabel();
            QVERIFY2(!label.contains(QChar(0x2026)), qPrintable(label));
            labels.insert(label);
        }
        QCOMPARE(labels.size(), qsizetype{kTileCount});
        const auto* header = scene.window().pane()->history()->findChild<QTableView*>()->horizontalHeader();
        for (int column = HistoryTable::When; column <= HistoryTable::MaxStall; ++column) {
            const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = header->sectionSizeHint(column);
            QVERIFY2(needed <= header->sectionSize(column), qPrintable(title));
        }
    }
}

void TstLanguages::segmentsShowWholeWords()
{
    QFETCH(QString, code);
    const test::Speaking speaking(code);
    QVERIFY(speaking.ok());
    Shown shown;
    int seen = 0;
    for (const auto* segmented : shown.window.findChildren<Segmented*>()) {
        for (const auto* button : segmented->findChildren<QToolButton*>()) {
            seen += button->isVisible() ? 1 : 0;
            QVERIFY2(!button->isVisible() || !button->text().contains(QChar(0x2026)),
                     qPrintable(button->accessibleName()));
        }
    }
    QVERIFY(seen >= 7); // how it runs, and the load
}

void TstLanguages::aSegmentWithoutRoomSaysItAllInItsToolTip()
{
    const Theme theme;
    QWidget host;
    host.resize(500, 40);
    Segmented segmented(theme, QStringLiteral("Test"), &host);
    segmented.addSegment(QStringLiteral("Boucle fermée"), {}, QStringLiteral("why"));
    segmented.addSegment(QStringLiteral("Boucle ouverte"));
    segmented.setGeometry(0, 0, 120, 32);
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    const QString shown = segmented.button(0)->text();
    QVERIFY2(shown.endsWith(QChar(0x2026)), qPrintable(shown));
    QVERIFY(segmented.button(0)->toolTip().startsWith(QStringLiteral("Boucle fermée")));
    QVERIFY(segmented.button(0)->toolTip().endsWith(QStringLiteral("why")));
    QVERIFY(test::CutTexts(host).found().isEmpty());
    segmented.setGeometry(0, 0, 400, 32);
    QTRY_COMPARE(segmented.button(0)->text(), QStringLiteral("Boucle fermée"));
    QCOMPARE(segmented.button(0)->toolTip(), QStringLiteral("why"));
}

/// They have an icon beside the text.
void TstLanguages::theMainButtonsAreWhole()
{
    QFETCH(QString, code);
    const test::Speaking speaking(code);
    QVERIFY(speaking.ok());
    for (const QString& state : {QStringLiteral("first"), QStringLiteral("stopping"),
                                 QStringLiteral("failed"), QStringLiteral("saved")}) {
        test::Scene scene(ThemeMode::Dark, QSize(1280, 800), state);
        for (const auto* button :
             {scene.window().panel()->runButton(), scene.window().panel()->sweepButton()}) {
            QCOMPARE(button->shownText(), button->text());
        }
    }
}

void TstLanguages::longerWordsAreNotCut()
{
    LongWords words;
    QApplication::installTranslator(&words);
    QStringList found;
    for (const QString& state : wordyStates()) {
        found += cutInState(state);
    }
    QApplication::removeTranslator(&words);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
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
