// SPDX-License-Identifier: GPL-3.0-or-later
// What the controls of the panel do where there is little room, and what they tell of themselves.
#include "panels/elided_button.h"
#include "panels/quantity_box.h"
#include "panels/segmented.h"
#include "support/gui_test.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QToolButton>
#include <QToolTip>

using namespace parascope;

class TstPanelControls : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void aLongTextOfAButtonIsElided();
    void segmentsGetTheirWordsBack();
    void sizesSayWhatTheirUnitsMean();
};

void TstPanelControls::aLongTextOfAButtonIsElided()
{
    ElidedButton button(QStringLiteral("Start with all of these settings"));
    button.setToolTip(QStringLiteral("Ctrl+R"));
    button.show();
    button.resize(400, 40);
    QCOMPARE(button.shownText(), button.text());
    const QImage whole = button.grab().toImage();
    QVERIFY(!whole.isNull());
    button.resize(130, 40);
    QVERIFY2(button.shownText().endsWith(QChar(0x2026)), qPrintable(button.shownText()));
    QVERIFY(button.grab().toImage().size() != whole.size());
    const QPoint at = button.rect().center();
    QHelpEvent help(QEvent::ToolTip, at, button.mapToGlobal(at));
    QApplication::sendEvent(&button, &help);
    QCOMPARE(QToolTip::text(), button.text() + QStringLiteral("\nCtrl+R"));
    button.setIcon(QIcon(QPixmap(16, 16)));
    QVERIFY(button.shownText().size() < button.text().size());
    QToolTip::hideText();
}

void TstPanelControls::segmentsGetTheirWordsBack()
{
    const Theme theme;
    QWidget window; // else the window is never smaller than the words
    Segmented segments(theme, QStringLiteral("Look"), &window);
    segments.addSegment(QStringLiteral("Bands of time"), {}, {});
    segments.addSegment(QStringLiteral("Heatmap of tasks"), {}, {});
    const QSize room = segments.sizeHint();
    segments.resize(room.width() / 2, 40);
    window.show();
    QTRY_VERIFY(segments.button(1)->text().endsWith(QChar(0x2026)));
    QVERIFY(segments.button(1)->accessibleName().endsWith(QStringLiteral("Heatmap of tasks")));
    QVERIFY(segments.sizeHint().width() >= room.width() - 8); // what it asks for, as before
    segments.resize(room + QSize(20, 0));
    QTRY_COMPARE(segments.button(1)->text(), QStringLiteral("Heatmap of tasks"));
}

void TstPanelControls::sizesSayWhatTheirUnitsMean()
{
    const QString note = QStringLiteral("kB, MB and GB are powers of 1024.");
    QuantityBox box(QuantityBox::Kind::Bytes);
    QCOMPARE(box.toolTip(), note);
    box.setToolTip(QStringLiteral("Bytes of each task"));
    QCOMPARE(box.toolTip(), QStringLiteral("Bytes of each task\n") + note);
    QVERIFY(QuantityBox(QuantityBox::Kind::Duration).toolTip().isEmpty());
}

PARASCOPE_GUI_TEST_MAIN(TstPanelControls)
#include "tst_panel_controls.moc"
