// SPDX-License-Identifier: GPL-3.0-or-later
// The small windows over the large one: what they are called to a reader, and that keys and looks are ours.
#include "panels/history_page.h"
#include "panels/search_field.h"
#include "scenes.h"
#include "support/gui_test.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>

#include <cstdlib>

using namespace parascope;
using test::Scene;

class TstDialogs : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void buttonsHaveNoIcons();
    void theSearchIsClearedByItsOwnIcon();
    void whatAKeyOpensIsNamedAndClosedByEscape_data();
    void whatAKeyOpensIsNamedAndClosedByEscape();
};

void TstDialogs::buttonsHaveNoIcons()
{
    Scene scene(ThemeMode::Dark, QSize(1280, 800), QStringLiteral("first"));
    QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (const auto* button : buttons.buttons()) {
        QVERIFY(button->icon().isNull());
    }
}

void TstDialogs::theSearchIsClearedByItsOwnIcon()
{
    Scene scene(ThemeMode::Dark, QSize(1280, 800), QStringLiteral("first"));
    SearchField field(scene.theme(), QStringLiteral("Search"));
    field.show();
    QCOMPARE(field.actions().size(), 1);
    const QAction* clear = field.actions().first();
    QVERIFY(!clear->isVisible());
    QTest::keyClicks(&field, QStringLiteral("sha"));
    QVERIFY(clear->isVisible() && !clear->text().isEmpty());
    const auto inkOf = [clear] { // where a line covers a pixel
        const QImage drawn = clear->icon().pixmap(16, 16).toImage();
        for (int i = 0; i < 16 * 16; ++i) {
            if (const QColor ink = drawn.pixelColor(i % 16, i / 16); ink.alpha() > 200) {
                return ink;
            }
        }
        return QColor();
    };
    const auto isOurs = [&scene, &inkOf] {
        const QColor ink = inkOf(), ours = scene.theme().tokens().textSecondary;
        return ink.isValid() && std::abs(ink.red() - ours.red()) < 5 &&
               std::abs(ink.blue() - ours.blue()) < 5;
    };
    QVERIFY(isOurs());
    scene.theme().setMode(ThemeMode::Light);
    QVERIFY(isOurs());
    auto* button = field.findChild<QAbstractButton*>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(field.text().isEmpty() && !clear->isVisible());
}

void TstDialogs::whatAKeyOpensIsNamedAndClosedByEscape_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("tags") << static_cast<int>(Qt::Key_T);
    QTest::newRow("note") << static_cast<int>(Qt::Key_N);
    QTest::newRow("shortcuts") << static_cast<int>(Qt::Key_F1);
}

void TstDialogs::whatAKeyOpensIsNamedAndClosedByEscape()
{
    QFETCH(int, key);
    Scene scene(ThemeMode::Dark, QSize(1280, 800), QStringLiteral("history"));
    auto* view = scene.window().pane()->findChild<HistoryPage*>()->view();
    view->setFocus();
    view->selectRow(1);
    QTest::keyClick(view, static_cast<Qt::Key>(key));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(!dialog->windowTitle().isEmpty());
    int controls = 0;
    for (const auto* widget : dialog->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            widget->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
    QVERIFY(controls >= 1);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

PARASCOPE_GUI_TEST_MAIN(TstDialogs)
#include "tst_dialogs.moc"
