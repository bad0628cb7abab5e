// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window with made-up runs, in every state, both themes and three sizes, compared with kept
// ones. PARASCOPE_KEEP_PICTURES=1 writes them anew; PARASCOPE_PICTURES=FOLDER writes all of them in full
// size, to be looked at.
#include "picture_check.h"
#include "scenes.h"
#include "speaking.h"
#include "support/gui_test.h"

#include <QDir>

using namespace parascope;
using test::PictureCheck;
using test::Scene;

namespace {

const QSize kSmall{1280, 800};
const QSize kLarge{1920, 1080};
const QSize kSmallest{1100, 680};

bool doubled()
{
    return qApp->devicePixelRatio() > 1.5;
}

} // namespace

class TstPictures : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
        m_english = std::make_unique<test::Speaking>(QStringLiteral("en")); // for its plurals
        QVERIFY(m_english->ok());
    }
    void picturesLookAsKept_data();
    void picturesLookAsKept();
    void aMovedPartIsNoticed();
    void digitsDoNotJump();

private:
    std::unique_ptr<test::Speaking> m_english;
};

void TstPictures::picturesLookAsKept_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    const auto row = [](const QString& state, QSize size, bool dark) {
        const QString name =
            QStringLiteral("%1_%2_%3%4")
                .arg(state, dark ? QStringLiteral("dark") : QStringLiteral("light"),
                     QString::number(size.width()), doubled() ? QStringLiteral("x2") : QString());
        QTest::newRow(qPrintable(name)) << state << size << dark;
    };
    // every state in each theme and in each size, not in each pair of them
    bool dark = true;
    for (const QString& state : Scene::states()) {
        if (doubled()) {
            row(state, kSmall, dark);
        } else {
            row(state, kSmall, dark);
            row(state, kLarge, !dark);
            row(state, kSmallest, dark);
        }
        dark = !dark;
    }
}

void TstPictures::picturesLookAsKept()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    Scene scene(dark ? ThemeMode::Dark : ThemeMode::Light, size, state);
    QVERIFY(scene.isComplete());
    const QImage whole = scene.picture();
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    if (const QString folder = qEnvironmentVariable("PARASCOPE_PICTURES"); !folder.isEmpty()) {
        QVERIFY(whole.save(QDir(folder).filePath(name)));
    }
    const QImage now = PictureCheck::small(whole);
    const QDir kept(QStringLiteral(PARASCOPE_TEST_DATA "/pictures"));
    if (qEnvironmentVariableIsSet("PARASCOPE_KEEP_PICTURES")) {
        QDir().mkpath(kept.path());
        QVERIFY(now.save(kept.filePath(name), "png", 0)); // 0: packed as well as can be
    }
    QImage before(kept.filePath(name));
    QVERIFY2(!before.isNull(), qPrintable(kept.filePath(name)));
    before = before.convertToFormat(QImage::Format_RGB32);
    QCOMPARE(now.size(), before.size());
    const PictureCheck check(now, before);
    if (!check.same()) {
        now.save(QDir::temp().filePath(QStringLiteral("now_") + name));
    }
    QVERIFY2(check.same(), qPrintable(QStringLiteral("mean %1, worst %2").arg(check.mean).arg(check.worst)));
}

void TstPictures::aMovedPartIsNoticed()
{
    const QString running = QStringLiteral("running");
    const QImage picture = PictureCheck::small(Scene(ThemeMode::Dark, kSmall, running).picture());
    QImage moved = picture.copy();
    for (int y = 45; y < 65; ++y) { // a tile's worth of plot gone
        for (int x = 100; x < 120; ++x) {
            moved.setPixel(x, y, qRgb(255, 255, 255));
        }
    }
    QVERIFY(PictureCheck(picture, moved).worst > PictureCheck::kMostTile);
    const QImage light = PictureCheck::small(Scene(ThemeMode::Light, kSmall, running).picture());
    QVERIFY(PictureCheck(picture, light).mean > PictureCheck::kMostMean);
}

void TstPictures::digitsDoNotJump()
{
    // the same state drawn twice is the same picture
    const QString state = QStringLiteral("finished");
    const QImage one = Scene(ThemeMode::Dark, kSmall, state).picture();
    QCOMPARE(Scene(ThemeMode::Dark, kSmall, state).picture(), one);
}

PARASCOPE_GUI_TEST_MAIN(TstPictures)
#include "tst_pictures.moc"
