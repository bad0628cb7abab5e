// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_buffer.h"

namespace parascope {

PlotBuffer::PlotBuffer(double devicePixelRatio) : QCPAbstractPaintBuffer(QSize(), devicePixelRatio) {}

QCPPainter* PlotBuffer::startPainting()
{
    auto* painter = new QCPPainter; // QCustomPlot deletes it
    painter->begin(&m_image);
    painter->setRenderHint(QPainter::Antialiasing);
    return painter;
}

void PlotBuffer::draw(QCPPainter* painter) const
{
    painter->drawImage(0, 0, m_image);
}

void PlotBuffer::clear(const QColor&)
{
    m_image.fill(m_background);
}

void PlotBuffer::reallocateBuffer()
{
    setInvalidated();
    m_image = QImage(mSize * mDevicePixelRatio, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(mDevicePixelRatio);
    m_image.fill(m_background);
}

QImage pixelsOf(const QPainter& painter, const QRect& part)
{
    QPaintDevice* const device = painter.device();
    if (!device || device->devType() != QInternal::Image) {
        return {};
    }
    auto& image = *static_cast<QImage*>(device);
    const double ratio = image.devicePixelRatio();
    const QRect area = QRect(qRound(part.x() * ratio), qRound(part.y() * ratio), qRound(part.width() * ratio),
                             qRound(part.height() * ratio))
                           .intersected(image.rect());
    if (image.format() != QImage::Format_RGB32 || !painter.worldTransform().isIdentity() || area.isEmpty()) {
        return {};
    }
    constexpr int kBytesPerPixel = 4;
    uchar* const first = image.bits() + area.y() * image.bytesPerLine() + area.x() * kBytesPerPixel;
    return {first, area.width(), area.height(), image.bytesPerLine(), image.format()};
}

} // namespace parascope
