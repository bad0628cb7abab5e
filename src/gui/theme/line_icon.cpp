// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/line_icon.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace parascope {

QPixmap lineIcon(const QString& name, int pixels, const QColor& color)
{
    QFile file(QStringLiteral(":/gui/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

LineIconEngine::LineIconEngine(QString name, const QColor& color, const QColor& disabledColor)
    : m_name(std::move(name)), m_color(color), m_disabledColor(disabledColor)
{
}

QIconEngine* LineIconEngine::clone() const
{
    return new LineIconEngine(*this);
}

QPixmap LineIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    const bool disabled = mode == QIcon::Disabled;
    QPixmap& drawn = m_drawn[{{size.width(), size.height()}, disabled}];
    if (drawn.isNull()) {
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        const int pixels = std::min(size.width(), size.height());
        painter.drawPixmap(0, (size.height() - pixels) / 2,
                           lineIcon(m_name, pixels, disabled ? m_disabledColor : m_color));
    }
    return drawn;
}

void LineIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
}

} // namespace parascope
