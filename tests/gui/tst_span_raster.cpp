// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "plots/qcustomplot_header.h"
#include "plots/span_plottable.h"
#include "plots/span_raster.h"
#include "support/gui_test.h"

#include <QPainter>
#include <QPainterPath>
#include <QPicture>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <random>

using namespace parascope;

namespace {

std::vector<QPointF> wave(int count, double width, double height)
{
    std::mt19937 random(7);
    std::vector<QPointF> points;
    double y = height / 2;
    for (int i = 0; i < count; ++i) {
        y = std::clamp(y + (static_cast<double>(random() % 2001) - 1000) / 1000 * height / 8, 10.0,
                       height - 10);
        points.emplace_back(10 + i * (width - 20) / (count - 1), y);
    }
    return points;
}

QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// Mean difference of alpha over the pixels that either picture touches, and the ratio of their sums.
struct Difference {
    double mean = 0;
    double sumRatio = 0;
};
Difference differenceOf(const QImage& a, const QImage& b)
{
    double difference = 0, sumA = 0, sumB = 0;
    int touched = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const int u = qAlpha(a.pixel(x, y));
            const int v = qAlpha(b.pixel(x, y));
            if (u || v) {
                difference += std::abs(u - v);
                ++touched;
            }
            sumA += u;
            sumB += v;
        }
    }
    return {touched ? difference / touched : 0, sumB > 0 ? sumA / sumB : 0};
}

/// Shortest of several rounds: what the machine can do, whatever else runs on it.
template <typename Work> std::int64_t bestNs(int rounds, Work work)
{
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    for (int i = 0; i < rounds; ++i) {
        const auto start = monotonicNs();
        work();
        best = std::min(best, monotonicNs() - start);
    }
    return best;
}

} // namespace

class TstSpanRaster : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void strokesLikeQPainter_data();
    void strokesLikeQPainter();
    void fillsLikeQPainter();
    void fadesByRow();
    void blendsPremultiplied();
    void wideAreasAreAsNarrowOnes_data();
    void wideAreasAreAsNarrowOnes();
    void opaquePixelsAreAsABlendedPicture();
    void staysInsideTheImage();
    void aGapIsAGap();
    void vectorExportDrawsPolygons();
    void doublingTheColumnsIsLinear();
    void isFarFasterThanTheStockWay();
};

void TstSpanRaster::strokesLikeQPainter_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("subColumns");
    QTest::newRow("extreme line") << 1.2 << 40 << 2;
    QTest::newRow("tail line") << 1.6 << 80 << 2;
    QTest::newRow("median line") << 2.0 << 30 << 2;
    QTest::newRow("double scale") << 3.2 << 60 << 1;
}

void TstSpanRaster::strokesLikeQPainter()
{
    QFETCH(double, width);
    QFETCH(int, points);
    QFETCH(int, subColumns);
    const auto line = wave(points, 400, 120);
    QImage own = blank(400, 120);
    SpanRaster(own, subColumns).stroke(line, width, Qt::white);
    QImage reference = blank(400, 120);
    QPainter painter(&reference);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.data(), static_cast<int>(line.size()));
    painter.end();
    const auto difference = differenceOf(own, reference);
    QVERIFY2(difference.mean < 26, qPrintable(QString::number(difference.mean)));
    QVERIFY2(difference.sumRatio > 0.93 && difference.sumRatio < 1.10,
             qPrintable(QString::number(difference.sumRatio)));
}

void TstSpanRaster::fillsLikeQPainter()
{
    auto upper = wave(50, 400, 120);
    auto lower = upper;
    for (auto& point : upper) {
        point.setY(point.y() / 3);
    }
    for (auto& point : lower) {
        point.setY(60 + point.y() / 3);
    }
    QImage own = blank(400, 120);
    SpanRaster(own, 2).fill(upper, lower, Qt::white);
    QImage reference = blank(400, 120);
    QPainter painter(&reference);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    QPolygonF outline(QList<QPointF>(upper.begin(), upper.end()));
    for (auto it = lower.rbegin(); it != lower.rend(); ++it) {
        outline.append(*it);
    }
    painter.drawPolygon(outline);
    painter.end();
    const auto difference = differenceOf(own, reference);
    QVERIFY2(difference.mean < 3, qPrintable(QString::number(difference.mean)));
    QVERIFY(std::abs(difference.sumRatio - 1) < 0.01);
}

void TstSpanRaster::fadesByRow()
{
    QImage image = blank(20, 10);
    const std::vector<QPointF> upper{{0, 0}, {20, 0}};
    const std::vector<QPointF> lower{{0, 10}, {20, 10}};
    SpanRaster(image, 2).fill(upper, lower, Qt::white, [](int row) { return row < 5 ? 1.0 : 0.5; });
    QCOMPARE(qAlpha(image.pixel(10, 2)), 255);
    QCOMPARE(qAlpha(image.pixel(10, 7)), 128);
}

void TstSpanRaster::blendsPremultiplied()
{
    QImage image = blank(10, 10);
    const std::vector<QPointF> upper{{0, 0}, {10, 0}};
    const std::vector<QPointF> lower{{0, 10}, {10, 10}};
    SpanRaster raster(image, 1);
    raster.fill(upper, lower, QColor(255, 0, 0, 128));
    raster.fill(upper, lower, QColor(0, 0, 255, 128));
    const QRgb raw = reinterpret_cast<const QRgb*>(image.constScanLine(5))[5];
    QVERIFY(std::abs(qAlpha(raw) - 192) <= 1);
    QVERIFY(std::abs(qRed(raw) - 64) <= 1);
    QVERIFY(std::abs(qBlue(raw) - 128) <= 1);
    QVERIFY(qRed(raw) <= qAlpha(raw) && qBlue(raw) <= qAlpha(raw));
}

void TstSpanRaster::wideAreasAreAsNarrowOnes_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("width");
    QTest::newRow("whole blocks") << 0.0 << 64.0;
    QTest::newRow("a rest after them") << 0.0 << 71.0;
    QTest::newRow("begins inside a pixel") << 3.3 << 50.0;
}

/// Pixels that whole blocks cover are blended by row: nobody may see where a block begins.
void TstSpanRaster::wideAreasAreAsNarrowOnes()
{
    QFETCH(double, first);
    QFETCH(double, width);
    const auto upper = [&](double x) { return 8 + 6 * std::sin(x / 5); };
    const auto area = [&](double from, double until, double step, auto draw) {
        std::vector<QPointF> top, foot;
        for (double x = from; x <= until + 1e-9; x += step) {
            top.emplace_back(x, upper(x));
            foot.emplace_back(x, 55 + x / 20);
        }
        draw(top, foot);
    };
    const auto fade = [](int row) { return 1 - row / 80.0; };
    QImage wide = blank(80, 64);
    SpanRaster raster(wide, 2);
    area(first, first + width, 0.5, [&](auto& top, auto& foot) { raster.fill(top, foot, Qt::red, fade); });
    QImage narrow = blank(80, 64); // column by column: no block is whole
    SpanRaster columns(narrow, 2);
    for (double x = first; x < first + width; x += 0.5) {
        area(x, x + 0.5, 0.25, [&](auto& top, auto& foot) { columns.fill(top, foot, Qt::red, fade); });
    }
    int inside = 0;
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 80; ++x) {
            const int difference = qAlpha(wide.pixel(x, y)) - qAlpha(narrow.pixel(x, y));
            // half a column at a time is laid over the other half, which covers less than both at once
            QVERIFY2(difference >= -3 && difference < 70, qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            if (y >= 20 && y < 50 && x >= first + 1 && x + 1 < first + width) {
                QCOMPARE(qAlpha(wide.pixel(x, y)), static_cast<int>(255 * fade(y) + 0.5));
                ++inside;
            }
        }
    }
    QVERIFY(inside > 1000);
}

void TstSpanRaster::opaquePixelsAreAsABlendedPicture()
{
    auto upper = wave(50, 400, 120);
    auto lower = upper;
    for (auto& point : lower) {
        point.setY(std::min(120.0, point.y() + 40));
    }
    const auto draw = [&](QImage& image) {
        SpanRaster raster(image, 2);
        raster.fill(upper, lower, QColor(0, 120, 220, 90));
        raster.stroke(upper, 1.6, QColor(240, 160, 30));
    };
    QImage opaque(400, 120, QImage::Format_RGB32);
    opaque.fill(QColor(22, 27, 34));
    QImage blended = opaque;
    draw(opaque);
    QImage layer = blank(400, 120);
    draw(layer);
    QPainter(&blended).drawImage(0, 0, layer);
    int touched = 0;
    for (int y = 0; y < 120; ++y) {
        for (int x = 0; x < 400; ++x) {
            const QRgb a = opaque.pixel(x, y);
            const QRgb b = blended.pixel(x, y);
            QCOMPARE(qAlpha(a), 255);
            QVERIFY(std::abs(qRed(a) - qRed(b)) <= 2 && std::abs(qGreen(a) - qGreen(b)) <= 2 &&
                    std::abs(qBlue(a) - qBlue(b)) <= 2);
            touched += qBlue(a) != 34 ? 1 : 0;
        }
    }
    QVERIFY(touched > 5000);
}

void TstSpanRaster::staysInsideTheImage()
{
    QImage image = blank(50, 20);
    SpanRaster raster(image, 2);
    const std::vector<QPointF> wild{{-5000, -300}, {-10, 400}, {25, -1e6}, {60, 1e6}, {90000, 3}};
    raster.stroke(wild, 2.0, Qt::red);
    raster.stroke({}, 2.0, Qt::red);
    raster.fill(wild, wild, Qt::red);
    const std::vector<QPointF> point{{25, 10}};
    raster.stroke(point, 4.0, Qt::red);
    QVERIFY(qAlpha(image.pixel(25, 10)) > 0);
}

void TstSpanRaster::aGapIsAGap()
{
    QCustomPlot plot;
    plot.resize(300, 100);
    auto* spans = new SpanPlottable(plot.xAxis, plot.yAxis);
    plot.xAxis->setRange(0, 30);
    plot.yAxis->setRange(0, 10);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 0, 0, 0));
    std::vector<double> keys, values;
    for (int i = 0; i < 30; ++i) {
        if (i < 10 || i >= 15) {
            keys.push_back(i + 0.5);
            values.push_back(i == 20 ? std::nan("") : 5.0);
        }
    }
    spans->setKeys(keys, 1);
    spans->lines().push_back({values, Qt::red, 2.0, true});
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    const QImage image = plot.toPixmap(300, 100).toImage();
    const auto redAt = [&](int x) {
        int most = 0;
        for (int y = 30; y < 70; ++y) {
            const QColor c = image.pixelColor(x, y);
            most = std::max(most, c.red() - c.blue());
        }
        return most > 100;
    };
    QVERIFY(redAt(50));
    QVERIFY(!redAt(125)); // missing keys
    QVERIFY(redAt(175));
    QVERIFY(!redAt(205)); // unknown value
    QVERIFY(redAt(255));
}

void TstSpanRaster::vectorExportDrawsPolygons()
{
    QTemporaryDir folder;
    QCustomPlot plot;
    plot.resize(300, 200);
    auto* spans = new SpanPlottable(plot.xAxis, plot.yAxis);
    plot.xAxis->setRange(0, 10);
    plot.yAxis->setRange(0, 10);
    spans->setKeys({1, 2, 3, 4}, 1);
    spans->lines().push_back({{1, 2, 1, 2}, Qt::red, 2.0, true});
    spans->lines().push_back({{5, 6, 5, 6}, Qt::blue, 1.0, true});
    spans->bands().push_back({0, 1, QColor(0, 0, 255, 60)});
    const QString path = folder.filePath(QStringLiteral("plot.pdf"));
    QVERIFY(plot.savePdf(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/Subtype /Image"));
}

void TstSpanRaster::doublingTheColumnsIsLinear()
{
    const auto some = wave(740, 740, 300);
    const auto twice = wave(1480, 740, 300);
    QImage image = blank(740, 300);
    SpanRaster raster(image, 2);
    const auto once = bestNs(9, [&] { raster.stroke(some, 1.5, Qt::red); });
    const auto both = bestNs(9, [&] { raster.stroke(twice, 1.5, Qt::red); });
    QVERIFY2(both < once * 22 / 10, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(once).arg(both)));
}

/// The bars of docs/PLOTS.md section 4, all within one run.
void TstSpanRaster::isFarFasterThanTheStockWay()
{
    constexpr int kColumns = 740;
    const auto base = wave(kColumns, 800, 300);
    const auto painterNs = bestNs(9, [&] {
        QImage image = blank(800, 300);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::red, 0));
        painter.drawPolyline(base.data(), static_cast<int>(base.size()));
    });
    const auto rasterNs = bestNs(9, [&] {
        QImage image = blank(800, 300);
        SpanRaster raster(image, 2);
        for (int i = 0; i < 3; ++i) {
            auto lower = base;
            for (auto& point : lower) {
                point.setY(std::min(299.0, point.y() + 20 * (i + 1)));
            }
            raster.fill(base, lower, QColor(0, 0, 255, 60));
        }
        for (int i = 0; i < 4; ++i) {
            raster.stroke(base, 1.5, Qt::red);
        }
    });
    const auto stockNs = bestNs(3, [&] {
        QImage image = blank(800, 300);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::red, 1.5));
        for (int i = 0; i < 4; ++i) {
            painter.drawPolyline(base.data(), static_cast<int>(base.size()));
        }
    });
    const auto text = QStringLiteral("painter %1 us, raster %2 us, stock lines %3 us")
                          .arg(painterNs / 1000)
                          .arg(rasterNs / 1000)
                          .arg(stockNs / 1000);
    QVERIFY2(rasterNs < painterNs * 40, qPrintable(text));
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr int kFaster = 2; // a sanitizer slows ours down, and not Qt's
#else
    constexpr int kFaster = 10; // lines alone; with Qt's fills 25 and more
#endif
    QVERIFY2(rasterNs * kFaster < stockNs, qPrintable(text));
    qInfo("%s", qPrintable(text));
}

PARASCOPE_GUI_TEST_MAIN(TstSpanRaster)
#include "tst_span_raster.moc"
