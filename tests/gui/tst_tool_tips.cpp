// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips are read in a few lines, not in one across the screen, wherever Qt takes them from.
#include "support/gui_test.h"
#include "theme/theme.h"
#include "theme/tool_tips.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolTip>

#include <cstdlib>

using namespace parascope;

namespace {

constexpr int kWidest = 380; ///< 360 and the border
const QString kLong =
    QStringLiteral("How long the main thread was kept from answering, measured by the busy periods of its "
                   "event loop: from 50 ms on a person sees that the window does not follow the mouse");

QWidget* shownTip()
{
    for (auto* widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String("qtooltip_label") && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

/// As the mouse asks for it.
void askTip(QWidget& widget, const QPoint& at)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &help);
}

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

class TstToolTips : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance())); }
    void aWidgetsTipIsWrapped();
    void headersCellsAndTabsToo();
    void shortAndRichTextStaysAsItIs();
    void linesThatWereThereStay();
    void theWidthGrowsWithTheFont();

private:
    Theme m_theme;
};

void TstToolTips::aWidgetsTipIsWrapped()
{
    QPushButton button(QStringLiteral("Run"));
    button.setToolTip(kLong);
    button.show();
    askTip(button, button.rect().center());
    QTRY_VERIFY(shownTip());
    QVERIFY2(shownTip()->width() <= kWidest, qPrintable(QString::number(shownTip()->width())));
    QVERIFY(shownTip()->height() > 2 * button.fontMetrics().height());
    QCOMPARE(oneLine(QToolTip::text()), kLong); // no word is lost or cut
    QCOMPARE(button.toolTip(), kLong);          // what programs read is as it was
}

void TstToolTips::headersCellsAndTabsToo()
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("cell")));
    model.item(0, 0)->setToolTip(kLong);
    model.setHeaderData(0, Qt::Horizontal, kLong, Qt::ToolTipRole);
    QTableView view;
    view.setModel(&model);
    view.show();
    QTabBar tabs;
    tabs.addTab(QStringLiteral("tab"));
    tabs.setTabToolTip(0, kLong);
    tabs.show();
    const QList<QPair<QWidget*, QPoint>> asked{
        {view.viewport(), view.visualRect(model.index(0, 0)).center()},
        {view.horizontalHeader()->viewport(), {10, view.horizontalHeader()->height() / 2}},
        {&tabs, tabs.tabRect(0).center()}};
    for (const auto& [widget, at] : asked) {
        askTip(*widget, at);
        QTRY_VERIFY(shownTip());
        QVERIFY2(shownTip()->width() <= kWidest, qPrintable(QString::number(shownTip()->width())));
        QCOMPARE(oneLine(QToolTip::text()), kLong);
    }
}

void TstToolTips::shortAndRichTextStaysAsItIs()
{
    const QString brief = QStringLiteral("Stop the run (Esc)");
    QCOMPARE(wrappedToolTip(brief), brief);
    QCOMPARE(wrappedToolTip(QString()), QString());
    const QString rich = QStringLiteral("<p>%1</p>").arg(kLong);
    QCOMPARE(wrappedToolTip(rich), rich);
    QPushButton button;
    button.setToolTip(brief);
    button.show();
    askTip(button, button.rect().center());
    QCOMPARE(QToolTip::text(), brief);
}

void TstToolTips::linesThatWereThereStay()
{
    const QStringList lines =
        wrappedToolTip(QStringLiteral("p99: 4.2 µs\n") + kLong + QStringLiteral("\nRun 8")).split(u'\n');
    QVERIFY(lines.size() >= 4);
    QCOMPARE(lines.first(), QStringLiteral("p99: 4.2 µs"));
    QCOMPARE(lines.last(), QStringLiteral("Run 8"));
    // a language without spaces is broken too
    QVERIFY(wrappedToolTip(QString(200, QChar(0x754c))).contains(u'\n'));
}

void TstToolTips::theWidthGrowsWithTheFont()
{
    const auto wordsOfLine = [] { return wrappedToolTip(kLong).section(u'\n', 0, 0).count(u' '); };
    const auto words = wordsOfLine();
    m_theme.setFontChoice(QString(), 20);
    QVERIFY(std::abs(wordsOfLine() - words) <= 1);
    m_theme.setFontChoice(QString(), 0);
}

PARASCOPE_GUI_TEST_MAIN(TstToolTips)
#include "tst_tool_tips.moc"
