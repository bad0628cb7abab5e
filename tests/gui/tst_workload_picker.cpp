// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/empty_state.h"
#include "panels/search_field.h"
#include "panels/workload_picker.h"
#include "panels/workload_rows.h"
#include "support/gui_test.h"
#include "theme/theme.h"
#include "workload/catalogue.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace parascope;

class TstWorkloadPicker : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void thePickerSearchesAndChooses();
    void whereNothingMatchesThePickerSaysSo();
    void aSearchFieldShowsItsIcon();
};

void TstWorkloadPicker::thePickerSearchesAndChooses()
{
    const Theme theme;
    QWidget host;
    host.resize(1280, 800);
    QPushButton anchor(&host);
    WorkloadPicker picker(theme, &host);
    host.show();
    picker.openBeside(&anchor, QStringLiteral("sha256"));
    QSignalSpy chosen(&picker, &WorkloadPicker::chosen);
    auto* search = picker.findChild<SearchField*>();
    auto* list = picker.findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), static_cast<int>(workloadCatalogue().size()));
    QTest::keyClicks(search, QStringLiteral("sleep"));
    QVERIFY(list->model()->rowCount() < static_cast<int>(workloadCatalogue().size()));
    search->clear();
    const auto chips = picker.findChildren<QToolButton*>();
    const auto memory = std::find_if(chips.begin(), chips.end(), [](const QToolButton* chip) {
        return chip->text() == QLatin1String("Memory");
    });
    QVERIFY(memory != chips.end());
    QTest::mouseClick(*memory, Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 2); // stream and pointer chase
    QTest::keyClicks(search, QStringLiteral("stream"));
    QCOMPARE(list->model()->rowCount(), 1); // both count
    search->clear();
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("pointer-chase"));
    picker.openBeside(&anchor, QStringLiteral("sha256"));
    QCOMPARE(list->model()->rowCount(), static_cast<int>(workloadCatalogue().size())); // all again
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(findWorkload(chosen.first().first().toString()));
    QVERIFY(!picker.isVisible());
}

void TstWorkloadPicker::whereNothingMatchesThePickerSaysSo()
{
    const Theme theme;
    QWidget host;
    host.resize(1280, 800);
    QPushButton anchor(&host);
    WorkloadPicker picker(theme, &host);
    host.show();
    picker.openBeside(&anchor, QStringLiteral("sha256"), kOwnTargets);
    auto* search = picker.findChild<SearchField*>();
    auto* list = picker.findChild<QListView*>();
    const auto* nothing = picker.findChild<EmptyState*>();
    const int own = list->model()->rowCount();
    QVERIFY(own > 0 && own < static_cast<int>(workloadCatalogue().size()));
    QVERIFY(list->currentIndex().isValid());
    QVERIFY(!nothing->isVisible());
    const QString tag = list->currentIndex().data(WorkloadRows::TagRole).toString();
    QCOMPARE(tag.front(), tag.front().toUpper()); // a sentence's case, as everywhere
    QTest::keyClicks(search, QStringLiteral("qqq"));
    QVERIFY(nothing->isVisible() && !list->isVisible());
    QStringList said;
    for (const auto* label : nothing->findChildren<QLabel*>()) {
        said.append(label->text());
    }
    QVERIFY2(said.join(u'|').contains(QStringLiteral("“qqq”")), qPrintable(said.join(u'|')));
    QTest::keyClick(search, Qt::Key_Return); // chooses nothing
    QVERIFY(picker.isVisible());
    QTest::mouseClick(nothing->button(), Qt::LeftButton);
    QVERIFY(list->isVisible() && !nothing->isVisible());
    QCOMPARE(list->model()->rowCount(), static_cast<int>(workloadCatalogue().size()));
    QCOMPARE(picker.focusWidget(), search);
}

void TstWorkloadPicker::aSearchFieldShowsItsIcon()
{
    Theme theme;
    SearchField field(theme, QStringLiteral("Search"));
    field.resize(240, 28);
    const auto far = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        theme.setMode(mode);
        const QColor ground = field.palette().color(QPalette::Base);
        const QImage picture = field.grab().toImage();
        int drawn = 0;
        for (int x = 9; x < 23; ++x) {
            for (int y = 7; y < 21; ++y) {
                const QColor pixel = picture.pixelColor(QPoint(x, y) * qRound(picture.devicePixelRatio()));
                drawn += far(pixel, theme.tokens().textSecondary) < far(pixel, ground) ? 1 : 0;
            }
        }
        QVERIFY2(drawn > 10, qPrintable(QString::number(drawn)));
    }
    QVERIFY(field.textMargins().left() > 14); // the text begins behind it
}

PARASCOPE_GUI_TEST_MAIN(TstWorkloadPicker)
#include "tst_workload_picker.moc"
