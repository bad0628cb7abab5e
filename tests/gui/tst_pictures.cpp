// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window with a made-up run, compared with kept ones. Kept small (a quarter of the size), so
// that another version of a font does not matter, but a part that moved, vanished or lost its colour does.
// PARASCOPE_KEEP_PICTURES=1 writes them anew.
#include "fake_engine.h"
#include "main_window.h"
#include "panels/plot_board.h"
#include "support/gui_test.h"

#include <QDir>

using namespace parascope;

namespace {

constexpr int kShrink = 4;
constexpr double kMostMean = 3.0; ///< of 255, over the whole picture
constexpr int kTile = 20;         ///< pixels of the small picture
constexpr double kMostTile = 30;  ///< of 255, mean over any tile

QImage small(const QImage& picture)
{
    return picture
        .scaled(picture.width() / kShrink, picture.height() / kShrink, Qt::IgnoreAspectRatio,
                Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

double difference(const QImage& a, const QImage& b, const QRect& area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / 3.0 / (area.width() * area.height());
}

/// Forty seconds of two workers, a stall, a crash and a change; the same every time.
LoadedRun madeUpRun()
{
    LoadedRun loaded;
    loaded.info.plan.workload = QStringLiteral("sha256");
    loaded.info.plan.threads = 2;
    loaded.info.plan = validatePlan(loaded.info.plan).value();
    test::IntervalSource source;
    source.workers = 2;
    source.warmUpNs = 2 * kNsPerSecond;
    SummaryBuilder builder(loaded.info.plan);
    for (int i = 0; i < 400; ++i) {
        Interval interval = source.next();
        if (i == 150) {
            Stall stall;
            stall.startNs = 15 * kNsPerSecond;
            stall.durationNs = 142 * kNsPerMs;
            stall.cause = StallCause::Busy;
            interval.stalls.push_back(stall);
        }
        if (i == 250) {
            RunEvent tune;
            tune.atNs = 25 * kNsPerSecond;
            tune.kind = QStringLiteral("tune");
            tune.text = QStringLiteral("in flight 6 → 8");
            interval.events.push_back(tune);
        }
        loaded.run.add(interval);
        builder.add(interval);
    }
    loaded.summary = builder.summary();
    return loaded;
}

Environment madeUpMachine()
{
    Environment environment;
    environment.logicalCpus = 4;
    environment.usableCpus = 4;
    environment.physicalCores = 2;
    environment.memoryBytes = 16LL << 30;
    return environment;
}

} // namespace

class TstPictures : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void picturesLookAsKept_data();
    void picturesLookAsKept();
    void aMovedPartIsNoticed();
    void digitsDoNotJump();

private:
    static QImage take(const QString& state, QSize size, ThemeMode mode, int tab);
};

QImage TstPictures::take(const QString& state, QSize size, ThemeMode mode, int tab)
{
    test::EngineLog log;
    Theme theme(mode);
    theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
    MainWindow window(theme, test::fakeEngines(log), madeUpMachine());
    window.resize(size);
    window.show();
    if (state != QLatin1String("first")) {
        window.controller().show(madeUpRun(), {});
    }
    if (state == QLatin1String("heat")) {
        window.plots()->toggleHeatMap();
    }
    if (state == QLatin1String("failed")) {
        window.controller().report(targetError(QStringLiteral("process 2 crashed 5 times in 10 s"),
                                               QStringLiteral("SIGSEGV"), QStringLiteral("look at its log")));
    }
    window.showTab(tab);
    QCoreApplication::processEvents();
    window.plots()->scheduler().drawNow();
    QCoreApplication::processEvents();
    return window.grab().toImage();
}

void TstPictures::picturesLookAsKept_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("tab");
    QTest::newRow("first_dark_1280") << QStringLiteral("first") << QSize(1280, 800) << true << 0;
    QTest::newRow("run_dark_1280") << QStringLiteral("run") << QSize(1280, 800) << true << 0;
    QTest::newRow("run_light_1920") << QStringLiteral("run") << QSize(1920, 1080) << false << 0;
    QTest::newRow("heat_light_1100") << QStringLiteral("heat") << QSize(1100, 680) << false << 4;
    QTest::newRow("failed_dark_1280") << QStringLiteral("failed") << QSize(1280, 800) << true << 1;
}

void TstPictures::picturesLookAsKept()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(int, tab);
    const QImage now = small(take(state, size, dark ? ThemeMode::Dark : ThemeMode::Light, tab));
    const QString folder = QStringLiteral(PARASCOPE_TEST_DATA "/pictures");
    const QString path =
        QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
    if (qEnvironmentVariableIsSet("PARASCOPE_KEEP_PICTURES")) {
        QDir().mkpath(folder);
        QVERIFY(now.save(path));
    }
    QImage kept(path);
    QVERIFY2(!kept.isNull(), qPrintable(path));
    kept = kept.convertToFormat(QImage::Format_RGB32);
    QCOMPARE(now.size(), kept.size());
    const double mean = difference(now, kept, now.rect());
    double worst = 0;
    for (int y = 0; y + kTile <= now.height(); y += kTile) {
        for (int x = 0; x + kTile <= now.width(); x += kTile) {
            worst = std::max(worst, difference(now, kept, QRect(x, y, kTile, kTile)));
        }
    }
    if (mean > kMostMean || worst > kMostTile) {
        now.save(
            QDir::temp().filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("_now.png")));
    }
    QVERIFY2(mean <= kMostMean, qPrintable(QString::number(mean)));
    QVERIFY2(worst <= kMostTile, qPrintable(QString::number(worst)));
}

void TstPictures::aMovedPartIsNoticed()
{
    const QImage picture = small(take(QStringLiteral("run"), QSize(1280, 800), ThemeMode::Dark, 0));
    QImage moved = picture.copy();
    for (int y = 45; y < 65; ++y) { // a tile's worth of plot gone
        for (int x = 100; x < 120; ++x) {
            moved.setPixel(x, y, qRgb(255, 255, 255));
        }
    }
    double worst = 0;
    for (int y = 0; y + kTile <= picture.height(); y += kTile) {
        for (int x = 0; x + kTile <= picture.width(); x += kTile) {
            worst = std::max(worst, difference(picture, moved, QRect(x, y, kTile, kTile)));
        }
    }
    QVERIFY(worst > kMostTile);
    QVERIFY(difference(picture, small(take(QStringLiteral("run"), QSize(1280, 800), ThemeMode::Light, 0)),
                       picture.rect()) > kMostMean);
}

void TstPictures::digitsDoNotJump()
{
    // the same state drawn twice is the same picture
    const QImage one = take(QStringLiteral("run"), QSize(1280, 800), ThemeMode::Dark, 0);
    QCOMPARE(take(QStringLiteral("run"), QSize(1280, 800), ThemeMode::Dark, 0), one);
}

PARASCOPE_GUI_TEST_MAIN(TstPictures)
#include "tst_pictures.moc"
