// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIconEngine>
#include <QPixmap>
#include <QString>

#include <utility>

namespace parascope {

/// Line icon of resources/gui/icons in one colour, `pixels` wide and high; null where there is none. GUI
/// thread.
[[nodiscard]] QPixmap lineIcon(const QString& name, int pixels, const QColor& color);

/// Draws a line icon for QIcon when it is seen, in the size that is asked for: most buttons of a window are
/// behind a tab or in a menu when it starts. In a size wider than high it stands at the left, which keeps a
/// button's text at a distance. GUI thread.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, const QColor& color, const QColor& disabledColor);
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;

private:
    QString m_name;
    QColor m_color;
    QColor m_disabledColor;
    QHash<std::pair<std::pair<int, int>, bool>, QPixmap> m_drawn; ///< by size and whether disabled
};

} // namespace parascope
