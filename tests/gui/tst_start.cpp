// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer meets: the first picture, the tour, the settings, findings and the list of keys.
#include "base/clock.h"
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/findings_page.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/run_panel.h"
#include "panels/settings_dialog.h"
#include "panels/shortcuts_dialog.h"
#include "panels/start_page.h"
#include "panels/status_line.h"
#include "panels/tile_row.h"
#include "panels/tour.h"
#include "plots/timeline_view.h"
#include "shown_window.h"
#include "support/gui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>

using namespace parascope;

namespace {

using Shown = test::ShownWindow;

} // namespace

class TstStart : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void theSurfacesComeBeforeWhatIsOnThem();
    void aNewcomerFindsWhatToStartWith();
    void theTourGoesThroughAndEnds();
    void settingsActAtOnceAndStay();
    void howCloselyRunsAreLookedAtIsChosen();
    void everySettingHasAName();
    void aWrongTargetIsMarked();
    void theListOfKeysOpensWithF1();
    void resetPutsThePartsBack();
    void findingsAreShownAndLead();
    void theCostHasTheRoomItNeeds();
    void nothingToReportNamesTheChecks();
};

/// What could be seen each time the window was painted.
class PaintLog : public QObject {
public:
    explicit PaintLog(MainWindow& window) : m_window(window)
    {
        window.installEventFilter(this);
        QObject::connect(&window, &MainWindow::firstPainted, this, [this] { told.append(painted.size()); });
    }
    QList<bool> painted;   ///< with the parts
    QList<qsizetype> told; ///< after so many pictures

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            painted.append(m_window.header()->isVisible());
        }
        return QObject::eventFilter(object, event);
    }

private:
    MainWindow& m_window;
};

void TstStart::theSurfacesComeBeforeWhatIsOnThem()
{
    test::EngineLog log;
    Theme theme;
    theme.prepare(*qApp);
    MainWindow window(theme, test::fakeEngines(log), Environment());
    PaintLog paints(window);
    window.openInStages();
    QVERIFY(!window.header()->isVisible());
    QTRY_COMPARE(paints.told.size(), 1);
    QVERIFY(paints.painted.size() >= 2);
    QVERIFY(!paints.painted.first());
    QVERIFY(paints.painted.last());
    QVERIFY(paints.told.first() >= 2);
    QVERIFY(window.header()->isVisible() && window.panel()->isVisible() && window.plots()->isVisible());
    QVERIFY(window.focusWidget() != nullptr);
    QTest::keyClick(window.focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(!window.panel()->isVisible()); // keys arrive
}

void TstStart::aNewcomerFindsWhatToStartWith()
{
    Shown shown;
    QVERIFY(shown.window.pane()->isStartShown());
    QCOMPARE(shown.window.tiles()->verdict()->verdict().link, VerdictLink::Tour);
    shown.log.mostIntervals = 30;
    shown.window.run();
    QVERIFY(!shown.window.pane()->isStartShown());
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    QVERIFY(!shown.window.pane()->isStartShown());
}

void TstStart::theTourGoesThroughAndEnds()
{
    Shown shown;
    auto* verdict = shown.window.tiles()->verdict();
    verdict->setFocus();
    QTest::mouseClick(verdict, Qt::LeftButton);
    QVERIFY(shown.window.tour());
    QPointer<Tour> tour = shown.window.tour();
    QCOMPARE(tour->step(), 0);
    for (int i = 0; i < 3; ++i) { // Tab stays in the tour
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(tour->isAncestorOf(shown.window.focusWidget()));
    }
    QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
    QCOMPARE(tour->step(), 1);
    QTest::keyClick(tour, Qt::Key_Left);
    QCOMPARE(tour->step(), 0);
    shown.window.resize(1400, 850);
    QTRY_COMPARE(tour->size(), shown.window.centralWidget()->size());
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(tour, Qt::Key_Right);
    }
    QTRY_VERIFY(!tour);
    QVERIFY(verdict->hasFocus()); // back where it was
    shown.window.startTour();
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window.tour());
    shown.window.startTour();
    tour = shown.window.tour();
    QTest::mouseClick(tour, Qt::LeftButton, {}, QPoint(tour->width() - 3, tour->height() - 3));
    QCOMPARE(tour->step(), 0); // a click beside the card is no answer
    QVERIFY(tour->nextButton()->hasFocus());
    QTest::mouseClick(tour->skipButton(), Qt::LeftButton);
    QTRY_VERIFY(!tour);
    QCOMPARE(shown.log.started, 0);
}

void TstStart::settingsActAtOnceAndStay()
{
    {
        Shown shown;
        int changes = 0;
        SettingsDialog dialog(shown.window.preferences(), QStringLiteral("/tmp/usual"));
        connect(&dialog, &SettingsDialog::changed, this, [&](const Preferences& p) {
            ++changes;
            p.write();
            p.applyTo(shown.theme);
        });
        dialog.show();
        auto* theme = dialog.findChild<QComboBox*>(QStringLiteral("theme"));
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(shown.theme.mode(), ThemeMode::Light);
        dialog.findChild<QComboBox*>(QStringLiteral("colorMap"))->setCurrentIndex(3);
        QCOMPARE(shown.theme.colorMap(), ColorMap::Cividis);
        dialog.findChild<QSpinBox*>(QStringLiteral("fontSize"))->setValue(16);
        QCOMPARE(shown.theme.font(13).pixelSize(), 16);
        dialog.findChild<QComboBox*>(QStringLiteral("language"))->setCurrentIndex(2);
        auto* motion = dialog.findChild<QCheckBox*>(QStringLiteral("reducedMotion"));
        motion->setFocus();
        QTest::keyClick(motion, Qt::Key_Space);
        auto* target = dialog.findChild<QLineEdit*>(QStringLiteral("target"));
        target->setFocus();
        QTest::keyClicks(target, QStringLiteral("12.5 ms"));
        QTest::keyClick(target, Qt::Key_Return);
        auto* sampling = dialog.findChild<QComboBox*>(QStringLiteral("sampling"));
        QCOMPARE(sampling->currentText(), QStringLiteral("every 100\u00a0ms"));
        QTest::keyClick(sampling, Qt::Key_End);
        QCOMPARE(sampling->currentText(), QStringLiteral("every 1\u00a0s"));
        auto* probe = dialog.findChild<QComboBox*>(QStringLiteral("probe"));
        QCOMPARE(probe->currentText(), QStringLiteral("every 20\u00a0ms"));
        QTest::keyClick(probe, Qt::Key_Home);
        QCOMPARE(changes, 8);
    }
    const Preferences kept = Preferences::read();
    QCOMPARE(kept.theme, ThemeMode::Light);
    QCOMPARE(kept.colorMap, ColorMap::Cividis);
    QCOMPARE(kept.fontPx, 16);
    QCOMPARE(kept.language, QStringLiteral("de"));
    QVERIFY(kept.reducedMotion);
    QCOMPARE(kept.p99TargetMs, 12.5);
    QCOMPARE(kept.sampleEveryMs, 1000);
    QCOMPARE(kept.probeEveryMs, 2);
}

/// Chosen in the window's own dialog: the next run has it, the line at the bottom says it, and the next start
/// of the window still does. What was kept and can't be chosen is the usual again.
void TstStart::howCloselyRunsAreLookedAtIsChosen()
{
    {
        Shown shown;
        const auto* status = shown.window.findChild<StatusLine*>();
        QCOMPARE(status->watchingText(),
                 QStringLiteral("Probe every 20\u00a0ms, sampling every 100\u00a0ms"));
        const auto actions = shown.window.findChildren<QAction*>();
        const auto settings = std::ranges::find(actions, QStringLiteral("Settings…"), &QAction::text);
        QVERIFY(settings != actions.end());
        (*settings)->trigger();
        auto* dialog = shown.window.findChild<SettingsDialog*>();
        auto* sampling = dialog->findChild<QComboBox*>(QStringLiteral("sampling"));
        sampling->setFocus();
        QTest::keyClick(sampling, Qt::Key_Down);
        QTest::keyClick(sampling, Qt::Key_Down);
        auto* probe = dialog->findChild<QComboBox*>(QStringLiteral("probe"));
        probe->setFocus();
        QTest::keyClick(probe, Qt::Key_Up);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("close")), Qt::LeftButton);
        QCOMPARE(status->watchingText(),
                 QStringLiteral("Probe every 10\u00a0ms, sampling every 500\u00a0ms"));
        const RunPlan plan = shown.window.findChild<RunPanel*>()->plan();
        QCOMPARE(plan.sampleEveryNs, 500 * kNsPerMs);
        QCOMPARE(plan.probeEveryNs, 10 * kNsPerMs);
        QVERIFY(validatePlan(plan).ok());
    }
    {
        Shown shown;
        QCOMPARE(shown.window.findChild<RunPanel*>()->plan().sampleEveryNs, 500 * kNsPerMs);
    }
    QSettings().setValue(QStringLiteral("runs/sample_every_ms"), 70);
    QCOMPARE(Preferences::read().sampleEveryMs, 100);
}

void TstStart::everySettingHasAName()
{
    SettingsDialog dialog{Preferences(), QString()};
    dialog.show();
    for (auto* widget : dialog.findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && !inner && widget->isVisibleTo(&dialog) &&
            !widget->objectName().isEmpty()) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TstStart::aWrongTargetIsMarked()
{
    SettingsDialog dialog{Preferences(), QString()};
    dialog.show();
    auto* target = dialog.findChild<QLineEdit*>(QStringLiteral("target"));
    target->setFocus();
    QTest::keyClicks(target, QStringLiteral("soon"));
    QTest::keyClick(target, Qt::Key_Return);
    QVERIFY(target->property("invalid").toBool());
    QCOMPARE(dialog.preferences().p99TargetMs, 0.0);
}

void TstStart::theListOfKeysOpensWithF1()
{
    Shown shown;
    shown.window.activateWindow();
    QTest::keyClick(&shown.window, Qt::Key_F1);
    QTRY_VERIFY(shown.window.findChild<ShortcutsDialog*>());
    auto* sheet = shown.window.findChild<ShortcutsDialog*>();
    QStringList shownTexts;
    for (const auto* label : sheet->findChildren<QLabel*>()) {
        shownTexts.append(label->text());
    }
    for (const auto& groups : shortcutColumns()) {
        for (const auto& group : groups) {
            QVERIFY(shownTexts.contains(group.place));
            for (const auto& [key, text] : group.keys) {
                QVERIFY2(shownTexts.contains(key) && shownTexts.contains(text), qPrintable(text));
            }
        }
    }
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window.findChild<ShortcutsDialog*>());
}

void TstStart::resetPutsThePartsBack()
{
    Shown shown;
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(&shown.window, Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(&shown.window, Qt::Key_F11);
    QVERIFY(!shown.window.panel()->isVisible());
    QCOMPARE(shown.window.pane()->currentTab(), 3);
    QMetaObject::invokeMethod(&shown.window, [&] { shown.window.resetLayout(); });
    QVERIFY(shown.window.panel()->isVisible());
    QVERIFY(shown.window.plots()->isVisible());
    QCOMPARE(shown.window.pane()->currentTab(), 0);
    QCOMPARE(shown.window.timeWindow().range(), 60.0);
}

void TstStart::findingsAreShownAndLead()
{
    Theme theme;
    FindingsPage page(theme);
    page.show();
    Finding finding;
    finding.id = QStringLiteral("main-thread-blocked");
    finding.severity = Severity::Serious;
    finding.title = QStringLiteral("The main thread froze for 142 ms");
    finding.evidence = {{QStringLiteral("longest stall"), 142, QStringLiteral("ms")}};
    finding.action = QStringLiteral("merge in a worker");
    finding.span = FindingSpan{2'000'000'000, 3'000'000'000};
    Finding other = finding;
    other.title = QStringLiteral("Too many workers");
    other.change = FindingChange{2, 4, {}};
    page.showFindings({finding, other}, Summary());
    QCOMPARE(page.count(), 2);
    double from = 0;
    std::optional<int> threads;
    connect(&page, &FindingsPage::spanAsked, this, [&](double start, double) { from = start; });
    connect(&page, &FindingsPage::changeAsked, this,
            [&](const FindingChange& change) { threads = change.threads; });
    const auto buttons = page.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(from, 2.0);
    QCOMPARE(buttons[1]->text(), QStringLiteral("Try 2 × 4"));
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(threads, std::optional<int>(2));
}

/// One line where the page is wide, and a sentence like the others.
void TstStart::theCostHasTheRoomItNeeds()
{
    Theme theme;
    FindingsPage page(theme);
    page.resize(1200, 300);
    page.show();
    Finding finding;
    finding.title = QStringLiteral("The main thread froze for 142 ms");
    finding.cost = QStringLiteral("all figures depend on what else");
    page.showFindings({finding}, Summary());
    const auto* cost = page.findChild<QLabel*>(QStringLiteral("cost"));
    QVERIFY(cost != nullptr);
    QCOMPARE(cost->text(), QStringLiteral("All figures depend on what else"));
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY2(cost->height() < 2 * cost->fontMetrics().lineSpacing(),
             qPrintable(QString::number(cost->width())));
    finding.cost = QStringLiteral("all figures ").repeated(20);
    page.showFindings({finding}, Summary());
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("cost"))->width() <= qRound(theme.scaled(260)));
}

void TstStart::nothingToReportNamesTheChecks()
{
    Theme theme;
    FindingsPage page(theme);
    page.show();
    page.showFindings({}, Summary());
    QStringList texts;
    for (const auto* label : page.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.join(u' ').contains(QStringLiteral("Nothing to report")));
    QVERIFY(texts.size() > static_cast<qsizetype>(findingChecks().size()));
}

PARASCOPE_GUI_TEST_MAIN(TstStart)
#include "tst_start.moc"
