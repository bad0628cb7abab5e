// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tile_figures.h"
#include "panels/verdict_tile.h"

#include <QList>
#include <QWidget>

namespace parascope {

class Tile;

/// All tiles and the verdict in one row of 92; in two where large fonts would leave a tile no room.
class TileRow : public QWidget {
    Q_OBJECT
public:
    TileRow(const Theme& theme, QWidget* parent = nullptr);
    void show(const QList<TileData>& tiles, const Verdict& verdict);
    [[nodiscard]] const QList<Tile*>& tiles() const { return m_tiles; }
    [[nodiscard]] VerdictTile* verdict() const { return m_verdict; }

Q_SIGNALS:
    void activated(parascope::TileKind kind);
    void targetAsked(); ///< the p99 that is wanted
    void linkAsked(parascope::VerdictLink link);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void openMenu(TileKind kind, const QPoint& global);
    void place(int perRow, double width);
    const Theme& m_theme;
    QList<Tile*> m_tiles;
    VerdictTile* m_verdict;
};

} // namespace parascope
