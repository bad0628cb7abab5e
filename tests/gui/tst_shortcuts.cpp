// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of F1 against the keys that really act: none is missing there, and none does nothing.
#include "made_up_studies.h"
#include "panels/history_page.h"
#include "panels/plot_board.h"
#include "panels/shortcuts_dialog.h"
#include "panels/sweep_grid.h"
#include "panels/tile.h"
#include "panels/tile_row.h"
#include "shown_window.h"
#include "support/gui_test.h"
#include "timeline_lanes.h"

#include <QDialog>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>

using namespace parascope;

namespace {

using Keys = QSet<QString>;

/// "Ctrl+R", "P", "Left": a key as Qt writes it down.
QString named(int key)
{
    return QKeySequence(key).toString(QKeySequence::PortableText);
}

/// Of one word of the sheet.
QString keyOf(const QString& word)
{
    static const QHash<QString, int> drawn{
        {QStringLiteral("←"), Qt::Key_Left},       {QStringLiteral("→"), Qt::Key_Right},
        {QStringLiteral("↑"), Qt::Key_Up},         {QStringLiteral("↓"), Qt::Key_Down},
        {QStringLiteral("+"), Qt::Key_Plus},       {QStringLiteral("−"), Qt::Key_Minus},
        {QStringLiteral("Delete"), Qt::Key_Delete}};
    const auto key = drawn.constFind(word);
    return key != drawn.constEnd() ? named(*key)
                                   : QKeySequence::fromString(word, QKeySequence::PortableText)
                                         .toString(QKeySequence::PortableText);
}

/// Of the sheet, under that head; what the mouse wheel does is left out. "Ctrl+1 … 5" are five.
Keys listed(const QString& place)
{
    static const QRegularExpression gap(QStringLiteral("[, ]+"));
    Keys keys;
    for (const auto& groups : shortcutColumns()) {
        for (const auto& group : groups) {
            for (const auto& [words, does] : group.place == place ? group.keys : decltype(group.keys)()) {
                const QStringList parts = words.split(gap);
                if (parts.value(1) == QChar(0x2026)) {
                    const QString first = parts.first().chopped(1);
                    for (int i = parts.first().right(1).toInt(); i <= parts.last().toInt(); ++i) {
                        keys.insert(keyOf(first + QString::number(i)));
                    }
                } else if (!words.contains(QLatin1String("wheel"))) {
                    for (const QString& part : parts) {
                        keys.insert(keyOf(part));
                    }
                }
            }
        }
    }
    return keys;
}

/// Those that `takes` says it takes, of all that a person may press; second names of a key are left out.
Keys acting(const std::function<bool(QKeyEvent&)>& takes)
{
    QList<QPair<int, Qt::KeyboardModifiers>> all;
    for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key) {
        all.append({key, Qt::NoModifier});
        if (key >= Qt::Key_A && key <= Qt::Key_Z) {
            all.append({key, Qt::ControlModifier});
        }
    }
    for (int key = Qt::Key_Escape; key <= Qt::Key_PageDown; ++key) {
        all.append({key, Qt::NoModifier});
    }
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key) {
        all.append({key, Qt::NoModifier});
    }
    const QHash<int, int> first{
        {Qt::Key_Return, Qt::Key_Enter}, {Qt::Key_Backspace, Qt::Key_Delete}, {Qt::Key_Equal, Qt::Key_Plus}};
    Keys keys;
    for (const auto& [key, modifiers] : all) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        if (takes(event)) {
            keys.insert(named(first.value(key, key) | static_cast<int>(modifiers)));
        }
    }
    return keys;
}

/// Of a widget that says so by accepting them.
Keys accepted(QWidget& widget)
{
    return acting([&widget](QKeyEvent& event) {
        QCoreApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    });
}

QString difference(const Keys& onTheSheet, const Keys& real)
{
    return QStringLiteral("missing: %1; does nothing: %2")
        .arg(QStringList((real - onTheSheet).values()).join(u' '),
             QStringList((onTheSheet - real).values()).join(u' '));
}

} // namespace

class TstShortcuts : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void ofTheWindow();
    void ofPlots();
    void ofTheTimeline();
    void ofTheHistory();
    void ofTilesAndSweeps();
};

void TstShortcuts::ofTheWindow()
{
    test::ShownWindow shown;
    Keys real{keyOf(QStringLiteral("Menu"))}; // Qt's own
    for (const auto* shortcut : shown.window.findChildren<QShortcut*>()) {
        real.insert(shortcut->key().toString(QKeySequence::PortableText));
    }
    QVERIFY(real.size() > 15);
    const Keys sheet = listed(QStringLiteral("Everywhere"));
    QVERIFY2(sheet == real, qPrintable(difference(sheet, real)));
}

void TstShortcuts::ofPlots()
{
    test::ShownWindow shown;
    shown.log.mostIntervals = 60;
    shown.window.run();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    const Keys real = acting(
        [&](QKeyEvent& event) { return shown.window.plots()->takeKey(event.key(), event.modifiers()); });
    const Keys sheet = listed(QStringLiteral("Plots and timeline"));
    QVERIFY2(sheet == real, qPrintable(difference(sheet, real)));
}

void TstShortcuts::ofTheTimeline()
{
    test::Lanes lanes;
    lanes.picture();
    Keys real = accepted(lanes.view);
    for (const char* scrolling : {"Left", "Right", "PgUp", "PgDown"}) { // as in every list
        real.remove(QLatin1String(scrolling));
    }
    const Keys sheet = listed(QStringLiteral("Timeline"));
    QVERIFY2(sheet == real, qPrintable(difference(sheet, real)));
}

void TstShortcuts::ofTheHistory()
{
    QTemporaryDir folder;
    const Theme theme;
    HistoryTable table;
    table.openFolder(folder.path());
    for (const auto& entry : test::madeUpHistory()) {
        table.put(entry);
    }
    HistoryPage page(theme, table);
    page.show();
    page.view()->selectRow(0);
    const Keys real = acting([&](QKeyEvent& event) {
        const bool taken = page.takeKey(event);
        for (auto* asks : page.findChildren<QDialog*>()) {
            asks->close();
        }
        return taken;
    });
    const Keys sheet = listed(QStringLiteral("History"));
    QVERIFY2(sheet == real, qPrintable(difference(sheet, real)));
}

void TstShortcuts::ofTilesAndSweeps()
{
    const Theme theme;
    Tile tile(theme);
    const Keys sheet = listed(QStringLiteral("Tiles"));
    QVERIFY2(sheet == accepted(tile), qPrintable(difference(sheet, accepted(tile))));
    VerdictTile verdict(theme);
    Verdict linked;
    linked.link = VerdictLink::Tour;
    verdict.show(linked);
    QVERIFY2(sheet == accepted(verdict), qPrintable(difference(sheet, accepted(verdict))));

    SweepGrid grid(theme, QStringLiteral("Throughput"), QStringLiteral("tasks/s"),
                   QStringLiteral("throughput_ops_per_s"), true);
    grid.show(test::madeUpSweep(), -1);
    const Keys cells = listed(QStringLiteral("Sweep"));
    QVERIFY2(cells == accepted(grid), qPrintable(difference(cells, accepted(grid))));
}

PARASCOPE_GUI_TEST_MAIN(TstShortcuts)
#include "tst_shortcuts.moc"
