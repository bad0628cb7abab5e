// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tile_row.h"

#include "panels/tile.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>

namespace parascope {

namespace {

constexpr int kNarrowRow = 860; ///< of a window below 1200: the figures need the room more than the sentence
constexpr int kGap = 8;
constexpr double kVerdictShare = 2.6; ///< of the room a tile has
constexpr double kLeastTile = 74;     ///< its label can be read, at the design's font
constexpr int kTilesOfTwoRows = 5;    ///< in the first; the others and the verdict are in the second

} // namespace

TileRow::TileRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_verdict(new VerdictTile(theme, this))
{
    setAccessibleName(tr("Live figures"));
    for (int i = 0; i < kTileCount; ++i) {
        auto* tile = new Tile(theme, this);
        connect(tile, &Tile::activated, this, &TileRow::activated);
        connect(tile, &Tile::menuAsked, this, &TileRow::openMenu);
        m_tiles.append(tile);
    }
    m_verdict->raise();
    connect(m_verdict, &VerdictTile::linkAsked, this, &TileRow::linkAsked);
    setTabOrder(m_tiles.last(), m_verdict);
    setFixedHeight(qRound(theme.scaled(kTileHeight)));
}

void TileRow::openMenu(TileKind kind, const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TileData data = m_tiles[static_cast<int>(kind)]->data();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [data] {
        QApplication::clipboard()->setText(
            QStringLiteral("%1: %2 (%3)").arg(data.label, data.figure.text(), data.note));
    });
    if (kind == TileKind::LatencyP99) {
        connect(menu->addAction(tr("Set target…")), &QAction::triggered, this, &TileRow::targetAsked);
    }
    menu->popup(global);
}

void TileRow::show(const QList<TileData>& tiles, const Verdict& verdict)
{
    for (qsizetype i = 0; i < std::min(tiles.size(), m_tiles.size()); ++i) {
        m_tiles[i]->show(tiles[i]);
    }
    m_verdict->show(verdict);
}

/// All in one row, or what the verdict leaves of two.
void TileRow::resizeEvent(QResizeEvent*)
{
    const int count = static_cast<int>(m_tiles.size());
    const int tall = qRound(m_theme.scaled(kTileHeight));
    const double shares = (width() - kGap * count) / (count + kVerdictShare);
    const int verdict = std::max(width() < kNarrowRow ? 200 : VerdictTile::kUsualWidth,
                                 static_cast<int>(shares * kVerdictShare));
    const double each = (width() - verdict - kGap * count) / static_cast<double>(count);
    const bool oneRow = each >= m_theme.scaled(kLeastTile);
    setFixedHeight(oneRow ? tall : 2 * tall + kGap);
    if (oneRow) {
        place(count, each);
        m_verdict->setGeometry(width() - verdict, 0, verdict, tall);
    } else {
        const double wide = (width() - kGap * (kTilesOfTwoRows - 1)) / static_cast<double>(kTilesOfTwoRows);
        place(kTilesOfTwoRows, wide);
        const int left = qRound((count - kTilesOfTwoRows) * (wide + kGap));
        m_verdict->setGeometry(left, tall + kGap, width() - left, tall);
    }
}

void TileRow::place(int perRow, double width)
{
    const int tall = qRound(m_theme.scaled(kTileHeight));
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
        const int left = qRound(i % perRow * (width + kGap));
        const int right = qRound(i % perRow * (width + kGap) + width);
        m_tiles[i]->setGeometry(left, i / perRow * (tall + kGap), right - left, tall);
    }
}

} // namespace parascope
