// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of the plots' cards in less and less room: what goes first, and that nothing swells.
#include "panels/legend_strip.h"
#include "panels/segmented.h"
#include "shown_board.h"
#include "support/gui_test.h"

#include <QLabel>

using namespace parascope;
using test::ShownBoard;

namespace {

QLabel* subtitleOf(const PlotCard& card)
{
    for (auto* label : card.findChildren<QLabel*>()) {
        if (label->property("role") == QLatin1String("muted")) {
            return label;
        }
    }
    return nullptr;
}

} // namespace

class TstCardHeads : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void theLegendKeepsTheTail();
    void theSubtitleIsLongThenShort();
    void theControlDoesNotSwell();
};

void TstCardHeads::theLegendKeepsTheTail()
{
    ShownBoard board;
    board.add(100);
    board.draw();
    LegendStrip strip(board.theme);
    RangeFigures figures;
    figures.latency.p50 = 142;
    figures.latency.p99 = 287;
    figures.latency.p99_9 = 312;
    strip.setEntries(board.plot(0)->legend(figures));
    QList<QStringList> seen;
    for (int width = strip.sizeHint().width(); width >= 0; --width) {
        strip.resize(width, 20);
        const QStringList labels = strip.shownLabels();
        if (seen.isEmpty() || seen.constLast() != labels) {
            seen.append(labels);
        }
    }
    const QString p99 = QStringLiteral("p99");
    const QString tail = QStringLiteral("p99.9");
    QCOMPARE(seen, (QList<QStringList>{{QStringLiteral("p50"), p99, tail}, {p99, tail}, {p99}, {}}));
}

/// In an open loop it says from when latency counts, as long as there is room for the short one.
void TstCardHeads::theSubtitleIsLongThenShort()
{
    ShownBoard board;
    board.plots.setWide(true);
    board.plots.showRun(true, 600);
    board.add(100);
    QStringList seen;
    for (int width = 2400; width >= 700; width -= 20) {
        board.plots.resize(width, 480);
        board.draw();
        board.plots.refreshFigures();
        const auto* subtitle = subtitleOf(*board.plots.cards()[0]);
        QVERIFY(subtitle);
        const QString text = subtitle->isVisible() ? subtitle->text() : QString();
        if (seen.isEmpty() || seen.constLast() != text) {
            seen.append(text);
        }
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("response time from the intended start, log scale"),
                                QStringLiteral("from intended start"), QString()}));
}

void TstCardHeads::theControlDoesNotSwell()
{
    ShownBoard board;
    board.add(100);
    for (const int width : {2400, 1100, 800}) {
        board.plots.resize(width, 480);
        board.draw();
        const auto* control = board.plots.cards()[0]->findChild<Segmented*>();
        QVERIFY(control);
        const int most = std::max(control->sizeHint().width(), control->minimumWidth());
        QVERIFY2(control->width() <= most,
                 qPrintable(QStringLiteral("%1 in %2").arg(control->width()).arg(width)));
    }
}

PARASCOPE_GUI_TEST_MAIN(TstCardHeads)
#include "tst_card_heads.moc"
