// SPDX-License-Identifier: GPL-3.0-or-later
// The header: what gives way when there is little room, and which actions there are when.
#include "panels/banner.h"
#include "panels/header_bar.h"
#include "panels/run_panel.h"
#include "shown_window.h"
#include "support/gui_test.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace parascope;

class TstHeader : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void aLongNameGivesWay();
    void exportNeedsARecording();
};

void TstHeader::aLongNameGivesWay()
{
    test::ShownWindow shown;
    shown.window.resize(1100, 680);
    RunPlan plan = shown.window.panel()->plan();
    plan.name = QStringLiteral("nightly, with the new queue, ").repeated(8);
    shown.window.panel()->setPlan(plan);
    shown.window.run();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Running);
    QCoreApplication::processEvents();
    auto* header = shown.window.header();
    QVERIFY(header->moreButton()->geometry().right() < header->width());
    const auto labels = header->findChildren<QLabel*>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(QLatin1String("nightly"));
    });
    QVERIFY(title != labels.end());
    QVERIFY((*title)->text().endsWith(QChar(0x2026)));
    QCOMPARE((*title)->toolTip(), plan.name);
    shown.window.resize(1920, 1080);
    QTRY_VERIFY((*title)->text().size() > 60); // as much as there is room for
}

void TstHeader::exportNeedsARecording()
{
    test::ShownWindow shown;
    auto* header = shown.window.findChild<HeaderBar*>();
    QVERIFY(!header->exportButton()->isEnabled());
    const QString reason = header->exportButton()->toolTip();
    QVERIFY2(reason.contains(QStringLiteral("when a run is over")), qPrintable(reason));
    QVERIFY(header->openButton()->isEnabled());
    const QString opens = header->openButton()->toolTip();
    QVERIFY2(opens.contains(QStringLiteral("Ctrl+O")), qPrintable(opens));
    shown.log.recordingPath = QStringLiteral("/nowhere/recording.parascope");
    shown.log.mostIntervals = 40;
    shown.window.run();
    QVERIFY(!header->openButton()->isEnabled());
    QVERIFY(header->openButton()->toolTip() != opens);
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    QVERIFY(header->exportButton()->isEnabled());
    QVERIFY(header->exportButton()->toolTip().contains(QStringLiteral("Ctrl+E")));
    QCOMPARE(header->openButton()->toolTip(), opens);
    QTemporaryDir folder;
    shown.window.files().exportTo(ExportFormat::Csv,
                                  folder.filePath(QStringLiteral("csv"))); // the file isn't there
    QTRY_VERIFY(shown.window.banner()->isVisible());
    QTRY_VERIFY(!shown.window.files().isBusy());
}

PARASCOPE_GUI_TEST_MAIN(TstHeader)
#include "tst_header.moc"
