// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duration_unit.h"
#include "models/figures.h"
#include "models/time_window.h"
#include "plots/axis_limits.h"
#include "plots/tickers.h"
#include "support/test_base.h"
#include "theme/color_map.h"
#include "theme/tokens.h"

#include <QSignalSpy>

#include <cmath>

using namespace parascope;

class TstFigures : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void durations_data();
    void durations();
    void threeFiguresAtAnySize();
    void aColumnHasOneUnit_data();
    void aColumnHasOneUnit();
    void exactDurations();
    void periods();
    void rates_data();
    void rates();
    void percents();
    void memory();
    void clocks();
    void unknownIsADashNeverZero();
    void followsTheLocale();
    void axisLabels();

    void theWindowFollowsTheNewestData();
    void aShortRunFillsFromTheLeft();
    void zoomingAndPanningLetGoOfFollow();
    void theViewStaysInsideTheRun();
    void selectionZooms();

    void limitsGrowAtOnceAndShrinkLate();
    void roundNumbers();
    void timeSteps();

    void textHasEnoughContrast();
    void mapsRunAwayFromTheBackground();
};

void TstFigures::durations_data()
{
    QTest::addColumn<double>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("microseconds") << 0.84 << QStringLiteral("840 µs");
    QTest::newRow("few microseconds") << 0.00123 << QStringLiteral("1.23 µs");
    QTest::newRow("milliseconds") << 11.8 << QStringLiteral("11.8 ms");
    QTest::newRow("hundreds") << 142.4 << QStringLiteral("142 ms");
    QTest::newRow("rounds up") << 9.996 << QStringLiteral("10.0 ms");
    QTest::newRow("nearly a second") << 999.7 << QStringLiteral("1.00 s");
    QTest::newRow("seconds") << 1240.0 << QStringLiteral("1.24 s");
    QTest::newRow("minutes") << 185'000.0 << QStringLiteral("3:05 min");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0 µs");
}

void TstFigures::durations()
{
    QFETCH(double, ms);
    QFETCH(QString, text);
    QCOMPARE(durationFigure(ms).text().replace(QChar(0xA0), u' '), text);
}

void TstFigures::threeFiguresAtAnySize()
{
    for (const char* text :
         {"0", "1.00", "0.109", "0.0912", "0.00500", "0.100", "9.99", "10.0", "99.9", "100", "940"}) {
        QCOMPARE(significantText(QLocale::c().toDouble(QLatin1String(text))), QLatin1String(text));
    }
    QCOMPARE(significantText(0.9996), QStringLiteral("1.00"));
    QCOMPARE(significantText(0.09996), QStringLiteral("0.100"));
    QCOMPARE(significantText(9.996), QStringLiteral("10.0"));
    QCOMPARE(significantText(99.96), QStringLiteral("100"));
    QCOMPARE(significantText(-0.109), QStringLiteral("-0.109"));
    QCOMPARE(millisecondsText(0.109), durationFigure(0.109).value.prepend(QStringLiteral("0.")));
    QCOMPARE(significantText(0.000'000'4), QStringLiteral("0.000000")); // beyond what anything here measures
}

void TstFigures::aColumnHasOneUnit_data()
{
    QTest::addColumn<QList<double>>("ms");
    QTest::addColumn<QString>("texts");
    const double unknown = std::nan("");
    QTest::newRow("both fit") << QList<double>{0.84, 11.8} << QStringLiteral("0.840 ms|11.8 ms");
    QTest::newRow("most are short") << QList<double>{0.0042, 0.051, 0.84, 11.8}
                                    << QStringLiteral("4.20 µs|51.0 µs|840 µs|11 800 µs");
    QTest::newRow("one is short") << QList<double>{0.0042, 11.8, 142.4}
                                  << QStringLiteral("0.004 ms|11.8 ms|142 ms");
    QTest::newRow("one is long") << QList<double>{3.5, 31, 1240}
                                 << QStringLiteral("3.50 ms|31.0 ms|1 240 ms");
    QTest::newRow("most are long") << QList<double>{3.5, 1240, 185'000}
                                   << QStringLiteral("0.004 s|1.24 s|185 s");
    QTest::newRow("never 0") << QList<double>{0.0003, 11.8, 9.996, 999.7}
                             << QStringLiteral("<0.001 ms|11.8 ms|10.0 ms|1 000 ms");
    QTest::newRow("unknown") << QList<double>{unknown, 0.0123, 0} << QStringLiteral("–|12.3 µs|0 µs");
    QTest::newRow("none") << QList<double>{unknown} << QStringLiteral("–");
}

void TstFigures::aColumnHasOneUnit()
{
    QFETCH(QList<double>, ms);
    QFETCH(QString, texts);
    const DurationUnit unit = DurationUnit::ofColumn({ms.constData(), static_cast<std::size_t>(ms.size())});
    QStringList shown;
    for (const double value : ms) {
        shown << unit.figure(value).text().replace(QChar(0xA0), u' ').replace(QChar(0x2009), u' ');
    }
    QCOMPARE(shown.join(u'|'), texts);
}

void TstFigures::exactDurations()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(DurationUnit().exact(11.842157, german).text().replace(QChar(0xA0), u' '),
             QStringLiteral("11,8422 ms"));
    QCOMPARE(DurationUnit().exact(142).text().replace(QChar(0xA0), u' '), QStringLiteral("142 ms"));
    QCOMPARE(DurationUnit().exact(std::nan("")).text(), unknownFigure().text());
}

void TstFigures::periods()
{
    const auto text = [](std::int64_t ns) { return periodFigure(ns).text().replace(QChar(0xA0), u' '); };
    QCOMPARE(text(1'000'000'000), QStringLiteral("1 s"));
    QCOMPARE(text(100'000'000), QStringLiteral("100 ms"));
    QCOMPARE(text(2'000'000), QStringLiteral("2 ms"));
    QCOMPARE(text(2'500'000), QStringLiteral("2.50 ms"));
}

void TstFigures::rates_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << 628.0 << QStringLiteral("628 /s");
    QTest::newRow("grouped") << 1940.0 << QStringLiteral("1\u2009940 /s");
    QTest::newRow("below the k") << 9999.0 << QStringLiteral("9\u2009999 /s");
    QTest::newRow("thousands") << 88'000.0 << QStringLiteral("88.0 k/s");
    QTest::newRow("millions") << 2'340'000.0 << QStringLiteral("2.34 M/s");
    QTest::newRow("slow") << 4.256 << QStringLiteral("4.26 /s");
    QTest::newRow("none") << 0.0 << QStringLiteral("0 /s");
}

void TstFigures::rates()
{
    QFETCH(double, rate);
    QFETCH(QString, text);
    QCOMPARE(rateFigure(rate).text().replace(QChar(0xA0), u' '), text);
}

void TstFigures::percents()
{
    QCOMPARE(percentFigure(0.54).value, QStringLiteral("54"));
    QCOMPARE(percentFigure(0.043).value, QStringLiteral("4.3"));
    QCOMPARE(percentFigure(0.0001).value, QStringLiteral("0.01"));
    QCOMPARE(percentFigure(86 / 12e6).text(), QStringLiteral("<0.01\u00a0%"));
    QCOMPARE(percentFigure(0.00005).value, QStringLiteral("0.01"));
    QCOMPARE(percentFigure(0.00001, QLocale(QLocale::German, QLocale::Germany)).value,
             QStringLiteral("<0,01"));
    QCOMPARE(percentFigure(1).value, QStringLiteral("100"));
    QCOMPARE(percentFigure(0).value, QStringLiteral("0"));
}

void TstFigures::memory()
{
    QCOMPARE(memoryFigure(412.0 * 1024 * 1024).value, QStringLiteral("412"));
    QCOMPARE(memoryFigure(412.0 * 1024 * 1024).unit, QStringLiteral("MB"));
    QCOMPARE(memoryFigure(1.5 * 1024 * 1024 * 1024).unit, QStringLiteral("GB"));
    QCOMPARE(memoryFigure(1.5 * 1024 * 1024 * 1024).value, QStringLiteral("1.50"));
}

void TstFigures::clocks()
{
    QCOMPARE(clockText(5), QStringLiteral("0:05"));
    QCOMPARE(clockText(87), QStringLiteral("1:27"));
    QCOMPARE(clockText(3753), QStringLiteral("1:02:33"));
    QCOMPARE(clockText(71.44, true), QStringLiteral("1:11.4"));
    QCOMPARE(clockText(59.97, true), QStringLiteral("1:00.0"));
    QCOMPARE(clockText(0.999), QStringLiteral("0:00"));
}

void TstFigures::unknownIsADashNeverZero()
{
    const QString dash(QChar(0x2013));
    QCOMPARE(durationFigure(std::nan("")).text(), dash);
    QCOMPARE(rateFigure(std::nan("")).text(), dash);
    QCOMPARE(percentFigure(std::nan("")).text(), dash);
    QCOMPARE(memoryFigure(std::nan("")).text(), dash);
    QCOMPARE(countFigure(std::nan("")).text(), dash);
    QCOMPARE(millisecondsText(std::nan("")), dash);
}

void TstFigures::followsTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(durationFigure(11.8, german).value, QStringLiteral("11,8"));
    QCOMPARE(clockText(71.4, true, german), QStringLiteral("1:11,4"));
    QCOMPARE(groupedText(1234567, german), QStringLiteral("1\u2009234\u2009567"));
    QCOMPARE(groupedText(-12), QStringLiteral("\u221212"));
}

void TstFigures::axisLabels()
{
    QCOMPARE(axisDurationText(0.1).replace(QChar(0xA0), u' '), QStringLiteral("100 µs"));
    QCOMPARE(axisDurationText(1000).replace(QChar(0xA0), u' '), QStringLiteral("1 s"));
    QCOMPARE(axisDurationText(0.5).replace(QChar(0xA0), u' '), QStringLiteral("500 µs"));
    QCOMPARE(axisRateText(200), QStringLiteral("200"));
    QCOMPARE(axisRateText(1500), QStringLiteral("1.5k"));
    QCOMPARE(axisRateText(2e6), QStringLiteral("2M"));
    QCOMPARE(axisRateText(0), QStringLiteral("0"));
}

void TstFigures::theWindowFollowsTheNewestData()
{
    TimeWindow window;
    window.setRange(30);
    QSignalSpy moved(&window, &TimeWindow::viewChanged);
    window.setLatest(100);
    QCOMPARE(window.view(), TimeWindow::Span(70, 100));
    QCOMPARE(moved.count(), 1);
    window.setLatest(100);
    QCOMPARE(moved.count(), 1);
    window.setRange(TimeWindow::kAll);
    QCOMPARE(window.view(), TimeWindow::Span(0, 100));
}

void TstFigures::aShortRunFillsFromTheLeft()
{
    TimeWindow window;
    window.setLatest(0.3);
    QCOMPARE(window.view(), TimeWindow::Span(0, 10));
    window.setLatest(25);
    QCOMPARE(window.view(), TimeWindow::Span(0, 30));
    window.setRange(30);
    window.setLatest(29);
    QCOMPARE(window.view(), TimeWindow::Span(0, 30));
}

void TstFigures::zoomingAndPanningLetGoOfFollow()
{
    TimeWindow window;
    window.setLatest(200);
    QSignalSpy followed(&window, &TimeWindow::followChanged);
    window.zoomAt(170, 0.5);
    QVERIFY(!window.follows());
    QCOMPARE(followed.count(), 1);
    QCOMPARE(window.view(), TimeWindow::Span(155, 185));
    window.setLatest(300);
    QCOMPARE(window.view(), TimeWindow::Span(155, 185)); // held
    window.panBy(-15);
    QCOMPARE(window.view(), TimeWindow::Span(140, 170));
    window.follow();
    QVERIFY(window.follows());
    QCOMPARE(window.view(), TimeWindow::Span(240, 300));
    window.panBy(-10);
    QVERIFY(!window.follows());
    window.panBy(50); // back to the newest data
    QVERIFY(window.follows());
    window.goToStart();
    QCOMPARE(window.view(), TimeWindow::Span(0, 60));
    window.setRange(30); // choosing a range follows again
    QVERIFY(window.follows());
}

void TstFigures::theViewStaysInsideTheRun()
{
    TimeWindow window;
    window.setLatest(100);
    window.hold({-50, 20});
    QCOMPARE(window.view().first, 0.0);
    window.hold({90, 500});
    QCOMPARE(window.view().second, 100.0);
    window.hold({50, 50.1});
    QVERIFY(window.view().second - window.view().first >= TimeWindow::kShortest - 1e-9);
}

void TstFigures::selectionZooms()
{
    TimeWindow window;
    window.setLatest(100);
    window.setSelection(TimeWindow::Span{80, 60});
    QCOMPARE(*window.selection(), TimeWindow::Span(60, 80));
    window.zoomToSelection();
    QCOMPARE(window.view(), TimeWindow::Span(60, 80));
    QVERIFY(!window.selection());
    window.clear();
    QVERIFY(window.follows());
    QCOMPARE(window.latest(), 0.0);
}

void TstFigures::limitsGrowAtOnceAndShrinkLate()
{
    constexpr std::int64_t second = 1'000'000'000;
    AxisLimits limits;
    QCOMPARE(limits.update({0, 10}, 0), AxisLimits::Limits(0, 10));
    QCOMPARE(limits.update({0, 40}, second), AxisLimits::Limits(0, 40));
    QCOMPARE(limits.update({0, 10}, 2 * second), AxisLimits::Limits(0, 40));
    QCOMPARE(limits.update({0, 12}, 5 * second), AxisLimits::Limits(0, 40));
    QCOMPARE(limits.update({0, 11}, 8 * second),
             AxisLimits::Limits(0, 12)); // the widest wish of the five seconds
    QCOMPARE(limits.update({-5, 11}, 8 * second), AxisLimits::Limits(-5, 12));
}

void TstFigures::roundNumbers()
{
    QCOMPARE(roundedUp(0), 1.0);
    QCOMPARE(roundedUp(100), 100.0);
    QCOMPARE(roundedUp(101), 150.0);
    QCOMPARE(roundedUp(6.1), 8.0);
    QCOMPARE(roundedUp(850), 1000.0);
}

void TstFigures::timeSteps()
{
    for (const double span : {2.5, 10.0, 30.0, 60.0, 300.0, 3600.0, 86'400.0}) {
        const double labels = span / TimeTicker::stepFor(span);
        QVERIFY2(labels <= 8 && labels >= 2, qPrintable(QString::number(span)));
    }
    QCOMPARE(TimeTicker::stepFor(60), 10.0);
    QCOMPARE(TimeTicker::stepFor(30), 5.0);
    QCOMPARE(TimeTicker::labelsIn(412, 1), TimeTicker::kMostLabels);
    QCOMPARE(TimeTicker::labelsIn(236, 1.5), 3);
    QCOMPARE(TimeTicker::labelsIn(20, 2), 2);
    QCOMPARE(TimeTicker::stepFor(60, 3), 30.0);
    QVERIFY(86'400 / TimeTicker::stepFor(86'400, 3) <= 3);
}

void TstFigures::textHasEnoughContrast()
{
    for (const Tokens& t : {darkTokens(), lightTokens()}) {
        QVERIFY(contrastRatio(t.text, t.surface) >= 14);
        QVERIFY(contrastRatio(t.textSecondary, t.surface) >= 7);
        QVERIFY(contrastRatio(t.textOnAccent, t.accent) >= 5.8);
        for (const QColor& ground : {t.surface, t.raised, t.window}) {
            QVERIFY(contrastRatio(t.textMuted, ground) >= 4.5);
            QVERIFY(contrastRatio(t.borderStrong, t.surface) >= 3);
        }
        for (const QColor& series : {t.blue, t.amber, t.green, t.purple, t.vermillion, t.medianLine}) {
            QVERIFY(contrastRatio(series, t.surface) >= 3);
        }
        for (const Mood mood : {Mood::Good, Mood::Warning, Mood::Bad, Mood::Info}) {
            QVERIFY(contrastRatio(t.text, t.tintedSurface(mood)) >= 10);
            QVERIFY(contrastRatio(t.moodColor(mood), t.tintedSurface(mood)) >= 4.5);
        }
    }
}

void TstFigures::mapsRunAwayFromTheBackground()
{
    for (const bool dark : {true, false}) {
        const Tokens t = dark ? darkTokens() : lightTokens();
        const auto& table = iceTable(dark);
        double before = 0;
        for (std::size_t i = 0; i < table.size(); i += 15) {
            const double contrast = contrastRatio(QColor(table[i]), t.surface);
            QVERIFY(contrast >= before - 0.02);
            before = contrast;
        }
        QVERIFY(before >= 8);
    }
}

PARASCOPE_TEST_MAIN(TstFigures)
#include "tst_figures.moc"
