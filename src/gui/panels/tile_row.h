// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tile_figures.h"
#include "models/verdict.h"
#include "theme/theme.h"

#include <QList>
#include <QWidget>

namespace parascope {

class Tile;

/// The verdict: icon, headline, one sentence.
class VerdictTile : public QWidget {
    Q_OBJECT
public:
    VerdictTile(const Theme& theme, QWidget* parent = nullptr);
    void show(const Verdict& verdict);
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Verdict m_verdict;
};

/// All tiles and the verdict in one row of 92.
class TileRow : public QWidget {
    Q_OBJECT
public:
    TileRow(const Theme& theme, QWidget* parent = nullptr);
    void show(const QList<TileData>& tiles, const Verdict& verdict);
    [[nodiscard]] const QList<Tile*>& tiles() const { return m_tiles; }
    [[nodiscard]] VerdictTile* verdict() const { return m_verdict; }

Q_SIGNALS:
    void activated(parascope::TileKind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<Tile*> m_tiles;
    VerdictTile* m_verdict;
};

} // namespace parascope
