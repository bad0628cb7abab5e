// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_buffer.h"
#include "support/gui_test.h"

#include <memory>

using namespace parascope;

namespace {

struct Buffer : PlotBuffer {
    explicit Buffer(double ratio) : PlotBuffer(ratio)
    {
        setBackground(QColor(10, 20, 30));
        setSize(QSize(40, 20));
    }
    [[nodiscard]] QImage shown() const
    {
        QImage image(size() * devicePixelRatio(), QImage::Format_RGB32);
        image.setDevicePixelRatio(devicePixelRatio());
        image.fill(Qt::white);
        QCPPainter painter;
        painter.begin(&image);
        draw(&painter);
        painter.end();
        return image;
    }
};

} // namespace

class TstPlotBuffer : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void isItsBackgroundWhereNothingIsPainted();
    void keepsWhatLayersPaint();
    void growsWithTheWidgetAndTheScale();
    void givesThePixelsUnderAPart();
    void hasNoPixelsWhereTheyWouldBeWrong();
};

void TstPlotBuffer::isItsBackgroundWhereNothingIsPainted()
{
    Buffer buffer(1);
    buffer.clear(Qt::transparent); // as QCustomPlot asks
    QCOMPARE(buffer.shown().pixelColor(39, 19), QColor(10, 20, 30));
}

void TstPlotBuffer::keepsWhatLayersPaint()
{
    Buffer buffer(1);
    buffer.clear(Qt::transparent);
    for (const int x : {2, 30}) { // two layers
        const std::unique_ptr<QCPPainter> painter(buffer.startPainting());
        QVERIFY(painter->isActive());
        painter->fillRect(QRect(x, 2, 4, 4), Qt::red);
    }
    const QImage shown = buffer.shown();
    QCOMPARE(shown.pixelColor(3, 3), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(31, 3), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(20, 3), QColor(10, 20, 30));
    buffer.clear(Qt::transparent);
    QCOMPARE(buffer.shown().pixelColor(3, 3), QColor(10, 20, 30));
}

void TstPlotBuffer::growsWithTheWidgetAndTheScale()
{
    Buffer buffer(1);
    buffer.setInvalidated(false);
    buffer.setDevicePixelRatio(2);
    QVERIFY(buffer.invalidated());
    const QImage shown = buffer.shown();
    QCOMPARE(shown.size(), QSize(80, 40));
    QCOMPARE(shown.pixelColor(79, 39), QColor(10, 20, 30));
}

void TstPlotBuffer::givesThePixelsUnderAPart()
{
    Buffer buffer(2);
    buffer.clear(Qt::transparent);
    {
        const std::unique_ptr<QCPPainter> painter(buffer.startPainting());
        QImage pixels = pixelsOf(*painter, QRect(5, 4, 10, 6));
        QCOMPARE(pixels.size(), QSize(20, 12));
        pixels.fill(Qt::green);
        QCOMPARE(pixelsOf(*painter, QRect(35, 15, 10, 10)).size(), QSize(10, 10)); // no more than there are
    }
    const QImage shown = buffer.shown();
    QCOMPARE(shown.pixelColor(10, 8), QColor(Qt::green));
    QCOMPARE(shown.pixelColor(29, 19), QColor(Qt::green));
    QCOMPARE(shown.pixelColor(9, 8), QColor(10, 20, 30));
    QCOMPARE(shown.pixelColor(30, 19), QColor(10, 20, 30));
    QCOMPARE(shown.pixelColor(29, 20), QColor(10, 20, 30));
}

void TstPlotBuffer::hasNoPixelsWhereTheyWouldBeWrong()
{
    const QRect part(0, 0, 8, 8);
    QPixmap pixmap(20, 20);
    pixmap.fill(Qt::black);
    QPainter onPixmap(&pixmap);
    QVERIFY(pixelsOf(onPixmap, part).isNull());
    QImage transparent(20, 20, QImage::Format_ARGB32_Premultiplied);
    transparent.fill(Qt::transparent);
    QPainter onTransparent(&transparent);
    QVERIFY(pixelsOf(onTransparent, part).isNull());
    QImage opaque(20, 20, QImage::Format_RGB32);
    opaque.fill(Qt::black);
    QPainter moved(&opaque);
    QVERIFY(!pixelsOf(moved, part).isNull());
    moved.translate(3, 0);
    QVERIFY(pixelsOf(moved, part).isNull());
}

PARASCOPE_GUI_TEST_MAIN(TstPlotBuffer)
#include "tst_plot_buffer.moc"
