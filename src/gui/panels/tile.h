// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tile_figures.h"
#include "theme/theme.h"

#include <QWidget>

namespace parascope {

/// The rounded surface of a tile in the colours of its mood, with a ring when it has the focus.
void paintTileCard(QPainter& painter, const Theme& theme, const QRectF& rect, Mood mood, bool focus);
inline constexpr int kTileHeight = 92;
inline constexpr double kTileRadius = 10;

/// One live figure: label, value in fixed digit cells, note, sparkline. Tinted when it is worse than it
/// should be, and then it has an icon too.
class Tile : public QWidget {
    Q_OBJECT
public:
    Tile(const Theme& theme, QWidget* parent = nullptr);
    void show(const TileData& data);
    [[nodiscard]] const TileData& data() const { return m_data; }
    /// Its name as there is room for it.
    [[nodiscard]] QString shownLabel() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(parascope::TileKind kind);
    void menuAsked(parascope::TileKind kind, const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintSpark(QPainter& painter, const QColor& color);
    [[nodiscard]] QColor sparkColor() const;
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool isAlarmed() const;
    [[nodiscard]] QFont labelFont() const;
    const Theme& m_theme;
    TileData m_data;
};

} // namespace parascope
