// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline says in words, and what can be done with it: read it as a table, copy it, export it.
#include "support/gui_test.h"
#include "timeline_lanes.h"

using namespace parascope;
using test::Lanes;

class TstTimelineTools : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void stallsHaveTheirLengthAndCause();
    void tagsOfStallsNeverOverlap();
};

void TstTimelineTools::stallsHaveTheirLengthAndCause()
{
    Lanes lanes;
    QVERIFY(lanes.view.stallTags().empty());
    lanes.addStalls({{3.0, 50},
                     {8.0, 142, StallCause::Blocked},
                     {12.0, 49},
                     {15.0, 70, StallCause::Busy, 1},
                     {19.9, 63}});
    lanes.picture();
    const auto tags = lanes.view.stallTags();
    QCOMPARE(tags.size(), std::size_t{3}); // not the one that is none, nor that of a child
    QCOMPARE(tags[0].text, QStringLiteral("142\u00A0ms stall, blocked"));
    QVERIFY(tags[0].mood == Mood::Bad);
    QVERIFY2(tags[1].text.startsWith(QStringLiteral("63")), qPrintable(tags[1].text));
    QVERIFY(tags[1].mood == Mood::Warning);
    QVERIFY2(tags[2].text.startsWith(QStringLiteral("50")), qPrintable(tags[2].text));
    QVERIFY(tags[2].text.endsWith(QStringLiteral("stall, busy")));
    // beside the stall: right of it, left where the view ends
    const auto [left, right] = lanes.timeArea();
    const auto xOf = [&, from = left, until = right](double seconds) {
        return from + seconds / lanes.window.view().second * (until - from);
    };
    QVERIFY(tags[0].plate.left() > xOf(8.142) && tags[0].plate.left() < xOf(8.142) + 8);
    QVERIFY(tags[1].plate.right() < xOf(19.9) && tags[1].plate.right() > xOf(19.9) - 8);
    // and it is there to be seen
    const QImage picture = lanes.picture();
    const QRectF plate = tags[0].plate;
    const Tokens& t = lanes.theme.tokens();
    QCOMPARE(picture.pixelColor(qRound(plate.left()) + 3, qRound(plate.center().y())),
             mixed(t.surface, t.moodColor(Mood::Bad), t.dark ? 0.22 : 0.12));
    lanes.window.hold({4, 7});
    QVERIFY(lanes.view.stallTags().empty());
}

void TstTimelineTools::tagsOfStallsNeverOverlap()
{
    Lanes lanes;
    QList<Lanes::Freeze> freezes;
    for (int i = 0; i < 100; ++i) { // one after another: all want the same place
        freezes.append({0.5 + i * 0.19, 60.0 + (i * 37) % 100});
    }
    lanes.addStalls(freezes);
    lanes.view.resize(1800, 260);
    lanes.picture();
    const auto tags = lanes.view.stallTags();
    QVERIFY2(tags.size() > 4, qPrintable(QString::number(tags.size()))); // as many as have room
    QVERIFY(tags.front().text.startsWith(QStringLiteral("159")));        // the longest first
    const auto [left, right] = lanes.timeArea();
    for (const auto& tag : tags) {
        QVERIFY2(tag.plate.left() >= left && tag.plate.right() <= right, qPrintable(tag.text));
        for (const auto& other : tags) {
            QVERIFY2(&tag == &other || !tag.plate.intersects(other.plate), qPrintable(other.text));
        }
    }
}

PARASCOPE_GUI_TEST_MAIN(TstTimelineTools)
#include "tst_timeline_tools.moc"
