// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/elided_button.h"
#include "panels/load_section.h"
#include "panels/parameter_form.h"
#include "panels/quantity_box.h"
#include "panels/run_panel.h"
#include "panels/search_field.h"
#include "panels/segmented.h"
#include "panels/workload_picker.h"
#include "run/run_plan.h"
#include "support/gui_test.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"
#include "workload/catalogue.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

#include <cstdlib>

using namespace parascope;

namespace {

QuantityBox* boxNamed(const QWidget& parent, const QString& name)
{
    for (auto* box : parent.findChildren<QuantityBox*>()) {
        if (box->accessibleName() == name) {
            return box;
        }
    }
    return nullptr;
}

void type(QuantityBox* box, const QString& text)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

RunPlan planFor(const WorkloadInfo& info)
{
    RunPlan plan;
    plan.workload = info.name;
    const auto values = parseParameters(info, {});
    plan.parameters = values.ok() ? values.value() : ParameterValues();
    plan.threads = 3;
    plan.processes = 2;
    plan.inFlight = 17;
    plan.durationNs = 4'321'000'000;
    plan.seed = 99;
    plan.transfer = Transfer::Copy;
    plan.payloadBytes = 65'537;
    if (info.batchOnly) {
        plan.load = LoadKind::Batch;
        plan.inFlight = 0;
        plan.durationNs = 0;
    }
    if (info.needsInputDirectory) {
        plan.inputDirectory = QStringLiteral("/somewhere");
    }
    return plan;
}

} // namespace

class TstRunPanel : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void quantitiesUnderstandUnits_data();
    void quantitiesUnderstandUnits();
    void quantitiesKeepWhatTheyCantRead();
    void quantitiesStep();
    void quantitiesReadTheLocale();
    void everyWorkloadGoesThroughTheForm_data();
    void everyWorkloadGoesThroughTheForm();
    void allLoadModelsGoThroughTheForm();
    void fieldsWithoutAControlPassThrough();
    void modeAndNumbersNeverContradict();
    void slidersMoveTheNumbers();
    void arrowKeysMoveInSegments();
    void changesAreToldOnceAndOnlyDuringARun();
    void theButtonFollowsThePhase();
    void theHintMovesNothing();
    void theFieldsStandInTheirOrder();
    void nothingIsCutWhenTheLimitsAreOpen();
    void styleSheetLeavesNoName();
};

void TstRunPanel::quantitiesUnderstandUnits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    const int duration = static_cast<int>(QuantityBox::Kind::Duration);
    const int bytes = static_cast<int>(QuantityBox::Kind::Bytes);
    const int integer = static_cast<int>(QuantityBox::Kind::Integer);
    QTest::newRow("ms") << duration << QStringLiteral("4ms") << 4e6 << QStringLiteral("4 ms");
    QTest::newRow("seconds") << duration << QStringLiteral("90") << 90e9 << QStringLiteral("90 s");
    QTest::newRow("minutes") << duration << QStringLiteral("30 min") << 1800e9 << QStringLiteral("30 min");
    QTest::newRow("odd") << duration << QStringLiteral("1.5 ms") << 1.5e6 << QStringLiteral("1.5 ms");
    QTest::newRow("ns") << duration << QStringLiteral("800ns") << 800.0 << QStringLiteral("800 ns");
    QTest::newRow("KiB") << bytes << QStringLiteral("64KiB") << 65536.0 << QStringLiteral("64 kB");
    QTest::newRow("kB") << bytes << QStringLiteral("64 kB") << 65536.0 << QStringLiteral("64 kB");
    QTest::newRow("MB") << bytes << QStringLiteral("2MB") << 2097152.0 << QStringLiteral("2 MB");
    QTest::newRow("GB") << bytes << QStringLiteral("1.5 GB") << 1610612736.0 << QStringLiteral("1.5 GB");
    QTest::newRow("bytes") << bytes << QStringLiteral("65537") << 65537.0 << QStringLiteral("65537 B");
    QTest::newRow("bytes with unit") << bytes << QStringLiteral("12 B") << 12.0 << QStringLiteral("12 B");
    QTest::newRow("count") << integer << QStringLiteral("1,200") << 1200.0 << QStringLiteral("1200 img");
    QTest::newRow("count with unit") << integer << QStringLiteral("7 img") << 7.0 << QStringLiteral("7 img");
}

void TstRunPanel::quantitiesUnderstandUnits()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(double, value);
    QFETCH(QString, shown);
    QuantityBox box(static_cast<QuantityBox::Kind>(kind));
    box.setRange(0, 1e13);
    if (static_cast<QuantityBox::Kind>(kind) == QuantityBox::Kind::Integer) {
        box.setUnit(QStringLiteral("img"));
    }
    QSignalSpy changed(&box, &QuantityBox::valueChanged);
    type(&box, typed);
    QCOMPARE(box.value(), value);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(box.text().replace(QChar(0xA0), u' '), shown);
}

void TstRunPanel::quantitiesKeepWhatTheyCantRead()
{
    QuantityBox box(QuantityBox::Kind::Duration);
    box.setRange(0, 1e12);
    box.setValue(5e6);
    type(&box, QStringLiteral("soon"));
    QCOMPARE(box.value(), 5e6);
    type(&box, QStringLiteral("99999999 h"));
    QVERIFY(box.value() <= 1e12);
    box.setSpecialText(-1, QStringLiteral("auto"));
    box.setValue(-1);
    QCOMPARE(box.text(), QStringLiteral("auto"));
    type(&box, QStringLiteral("2s"));
    QCOMPARE(box.value(), 2e9);
    type(&box, QStringLiteral("AUTO"));
    QCOMPARE(box.value(), -1.0);
}

void TstRunPanel::quantitiesStep()
{
    QuantityBox count(QuantityBox::Kind::Integer);
    count.setRange(0, 256);
    count.setValue(7);
    count.stepBy(1);
    QCOMPARE(count.value(), 8.0);
    QuantityBox size(QuantityBox::Kind::Duration);
    size.setRange(0, 1e12);
    size.setValue(2e6);
    size.stepBy(1);
    QCOMPARE(size.value(), 5e6);
    size.stepBy(-2);
    QCOMPARE(size.value(), 1e6);
    size.setValue(3e6);
    size.stepBy(-1);
    QCOMPARE(size.value(), 2e6);
}

void TstRunPanel::quantitiesReadTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QuantityBox box(QuantityBox::Kind::Duration);
    box.setRange(0, 1e12);
    type(&box, QStringLiteral("1,5 ms"));
    QCOMPARE(box.value(), 1.5e6);
    QCOMPARE(box.text().replace(QChar(0xA0), u' '), QStringLiteral("1,5 ms"));
    QLocale::setDefault(before);
}

void TstRunPanel::everyWorkloadGoesThroughTheForm_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& info : workloadCatalogue()) {
        QTest::newRow(qPrintable(info.name)) << info.name;
    }
}

void TstRunPanel::everyWorkloadGoesThroughTheForm()
{
    QFETCH(QString, name);
    const Theme theme;
    RunPanel panel(theme, 4);
    const RunPlan plan = planFor(*findWorkload(name));
    panel.setPlan(plan);
    QCOMPARE(panel.plan().toJson(), plan.toJson());
    QVERIFY(panel.plan() == plan);
}

void TstRunPanel::allLoadModelsGoThroughTheForm()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    RunPlan plan = planFor(*findWorkload(QStringLiteral("sha256")));
    plan.load = LoadKind::Open;
    plan.inFlight = 0;
    plan.ratePerSecond = 123.456;
    plan.arrivals = Arrivals::Constant;
    plan.warmUpNs = 0;
    plan.dispatch = DispatchMode::QtConcurrent;
    plan.channel = ChannelKind::Stdio;
    panel.setPlan(plan);
    QCOMPARE(panel.plan().toJson(), plan.toJson());
    plan.load = LoadKind::Batch;
    plan.ratePerSecond = 0;
    plan.items = 1'234'567;
    plan.chunk = 13;
    plan.durationNs = 0;
    plan.warmUpNs.reset();
    panel.setPlan(plan);
    QCOMPARE(panel.plan().toJson(), plan.toJson());
}

void TstRunPanel::fieldsWithoutAControlPassThrough()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    RunPlan plan = planFor(*findWorkload(QStringLiteral("sha256")));
    plan.name = QStringLiteral("nightly");
    plan.launcher = {QStringLiteral("taskset"), QStringLiteral("1")};
    panel.setPlan(plan);
    QCOMPARE(panel.plan().name, plan.name);
    QCOMPARE(panel.plan().launcher, plan.launcher);
}

void TstRunPanel::modeAndNumbersNeverContradict()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    Segmented* mode = nullptr;
    for (auto* segmented : panel.findChildren<Segmented*>()) {
        if (segmented->accessibleName() == QLatin1String("Run it as")) {
            mode = segmented;
        }
    }
    QVERIFY(mode);
    const QList<QPair<bool, bool>> expected{{false, false}, {true, false}, {false, true}, {true, true}};
    for (int i = 0; i < 4; ++i) {
        mode->button(i)->click();
        QCOMPARE(panel.plan().threads > 0, expected[i].first);
        QCOMPARE(panel.plan().processes > 0, expected[i].second);
        QCOMPARE(mode->current(), i);
    }
    boxNamed(panel, QStringLiteral("Processes"))->setValue(0);
    QCOMPARE(mode->current(), 1);
    boxNamed(panel, QStringLiteral("Threads per process"))->setValue(0);
    QCOMPARE(mode->current(), 0);
    QCOMPARE(boxNamed(panel, QStringLiteral("Processes"))->text(), QStringLiteral("none"));
}

void TstRunPanel::slidersMoveTheNumbers()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    const auto sliders = panel.findChildren<QSlider*>();
    QCOMPARE(sliders.size(), 2);
    sliders[0]->setValue(5);
    QCOMPARE(panel.plan().threads, 5);
    QTest::keyClick(sliders[1], Qt::Key_Right);
    QCOMPARE(panel.plan().processes, 1);
    boxNamed(panel, QStringLiteral("Threads per process"))->setValue(200); // beyond the slider
    QCOMPARE(sliders[0]->value(), sliders[0]->maximum());
    QCOMPARE(panel.plan().threads, 200);
}

void TstRunPanel::arrowKeysMoveInSegments()
{
    const Theme theme;
    Segmented segmented(theme, QStringLiteral("Test"));
    for (const auto& text : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        segmented.addSegment(text);
    }
    QSignalSpy chosen(&segmented, &Segmented::chosen);
    QTest::keyClick(segmented.button(0), Qt::Key_Right);
    QCOMPARE(segmented.current(), 1);
    QTest::keyClick(segmented.button(1), Qt::Key_Left);
    QTest::keyClick(segmented.button(0), Qt::Key_Left);
    QCOMPARE(segmented.current(), 0);
    QCOMPARE(chosen.count(), 2);
}

void TstRunPanel::changesAreToldOnceAndOnlyDuringARun()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    QSignalSpy tuned(&panel, &RunPanel::tuned);
    auto* threads = boxNamed(panel, QStringLiteral("Threads per process"));
    threads->setValue(2);
    QTest::qWait(350);
    QCOMPARE(tuned.count(), 0);
    panel.showPhase(RunPhase::Running, false);
    for (int value = 3; value <= 8; ++value) {
        threads->setValue(value); // a slider being dragged
    }
    boxNamed(panel, QStringLiteral("In flight"))->setValue(12);
    QTRY_COMPARE(tuned.count(), 1);
    const auto change = tuned.first().first().value<Tuning>();
    QCOMPARE(change.threads, std::optional<int>(8));
    QCOMPARE(change.inFlight, std::optional<int>(12));
    QVERIFY(!change.ratePerSecond && !change.chunk && !change.taskSize);
    QTest::qWait(350);
    QCOMPARE(tuned.count(), 1);
}

void TstRunPanel::theButtonFollowsThePhase()
{
    const Theme theme;
    RunPanel panel(theme, 4);
    QSignalSpy run(&panel, &RunPanel::runAsked);
    QSignalSpy stop(&panel, &RunPanel::stopAsked);
    panel.runButton()->click();
    QCOMPARE(run.count(), 1);
    panel.showPhase(RunPhase::Running, false);
    QCOMPARE(panel.runButton()->text(), QStringLiteral("Stop"));
    panel.runButton()->click();
    QCOMPARE(stop.count(), 1);
    panel.showPhase(RunPhase::Stopping, false);
    QVERIFY(!panel.runButton()->isEnabled());
    panel.showPhase(RunPhase::Stopping, true);
    QCOMPARE(panel.runButton()->text(), QStringLiteral("Stop now"));
    QVERIFY(panel.runButton()->isEnabled());
    panel.showPhase(RunPhase::Failed, false);
    QCOMPARE(panel.runButton()->text(), QStringLiteral("Retry"));
}

/// A warning is longer than what it replaces; nothing below it jumps while a slider is dragged.
void TstRunPanel::theHintMovesNothing()
{
    Theme theme;
    RunPanel panel(theme, 2);
    panel.setFixedWidth(284);
    panel.resize(284, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto* load = panel.findChild<LoadSection*>();
    auto* slider = panel.findChildren<QSlider*>().first();
    slider->setValue(1);
    QCoreApplication::processEvents();
    const int before = load->mapTo(&panel, QPoint(0, 0)).y();
    for (const int threads : {2, 3, slider->maximum()}) {
        slider->setValue(threads);
        QCoreApplication::processEvents();
        QCOMPARE(load->mapTo(&panel, QPoint(0, 0)).y(), before);
    }
}

/// From the top down, and the same by Tab; also when another workload has brought other fields.
void TstRunPanel::theFieldsStandInTheirOrder()
{
    Theme theme;
    RunPanel panel(theme, 4);
    panel.resize(300, 1000);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    RunPlan plan;
    plan.workload = QStringLiteral("compress");
    panel.setPlan(plan);
    QCoreApplication::processEvents();
    panel.findChild<WorkloadButton*>()->setFocus();
    QStringList names;
    QList<int> tops;
    for (int i = 0; i < 40 && !names.contains(QStringLiteral("Duration")); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
        tops.append(QApplication::focusWidget()->mapTo(&panel, QPoint(0, 0)).y());
    }
    const auto at = [&](const char* name) { return names.indexOf(QString::fromLatin1(name)); };
    for (const char* name : {"Threads per process", "In flight", "Input size", "Level", "Duration"}) {
        QVERIFY2(at(name) >= 0, qPrintable(names.join(u'|')));
    }
    QVERIFY2(at("Threads per process") < at("In flight") && at("In flight") < at("Input size") &&
                 at("Input size") < at("Level") && at("Level") < at("Duration"),
             qPrintable(names.join(u'|')));
    QVERIFY(tops[at("In flight")] < tops[at("Input size")] && tops[at("Level")] < tops[at("Duration")]);
}

void TstRunPanel::nothingIsCutWhenTheLimitsAreOpen()
{
    Theme theme;
    theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
    RunPanel panel(theme, 4);
    panel.setFixedWidth(284);
    panel.resize(284, 700);
    panel.setAdvancedOpen(true);
    panel.show();
    QCoreApplication::processEvents();
    for (const auto* widget : panel.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->minimumSizeHint().isValid()) {
            QVERIFY2(widget->height() >=
                         std::min(widget->minimumSizeHint().height(), widget->maximumHeight()),
                     qPrintable(widget->objectName() + widget->accessibleName()));
        }
    }
    QCOMPARE(panel.findChild<WorkloadButton*>()->height(), qRound(theme.scaled(70)));
    qobject_cast<QApplication*>(QApplication::instance())->setStyleSheet(QString());
}

void TstRunPanel::styleSheetLeavesNoName()
{
    const Theme theme; // pulls in the resources
    for (const auto& tokens : {darkTokens(), lightTokens()}) {
        const QString sheet = styleSheet(tokens, 1.25);
        QVERIFY(sheet.size() > 1000);
        QVERIFY(!sheet.mid(sheet.indexOf(QStringLiteral("*/"))).contains(u'@'));
        QVERIFY(!sheet.mid(sheet.indexOf(QStringLiteral("*/"))).contains(QStringLiteral("fpx")));
        QVERIFY(sheet.contains(tokens.surface.name()));
        QVERIFY(sheet.contains(QStringLiteral("font-size: 16px"))); // 13 x 1.25
    }
}

PARASCOPE_GUI_TEST_MAIN(TstRunPanel)
#include "tst_run_panel.moc"
