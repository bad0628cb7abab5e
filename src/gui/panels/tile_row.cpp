// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tile_row.h"

#include "panels/tile.h"
#include "theme/wrapped_text.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr int kVerdictWidth = 250;
constexpr int kNarrowRow = 860;  ///< of a window below 1200: the figures need the room more than the sentence
constexpr double kLinkFoot = 26; ///< what the link takes below the sentence
constexpr int kGap = 8;
constexpr double kVerdictShare = 2.6; ///< of the room a tile has
constexpr double kLeastTile = 74;     ///< its label can be read, at the design's font
constexpr int kTilesOfTwoRows = 5;    ///< in the first; the others and the verdict are in the second

QString iconOf(Mood mood)
{
    switch (mood) {
    case Mood::Bad:
        return QStringLiteral("error");
    case Mood::Warning:
        return QStringLiteral("warning");
    case Mood::Good:
        return QStringLiteral("check");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

VerdictTile::VerdictTile(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize VerdictTile::minimumSizeHint() const
{
    return {kVerdictWidth, qRound(m_theme.scaled(kTileHeight))};
}

void VerdictTile::show(const Verdict& verdict)
{
    m_verdict = verdict;
    setCursor(verdict.link == VerdictLink::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(tr("Verdict: %1").arg(verdict.headline));
    setAccessibleDescription(verdict.sentence);
    QStringList notes{verdict.sentence};
    if (!verdict.hint.isEmpty()) {
        notes.append(verdict.hint);
    }
    notes.append(
        tr("Judged in this order: the run failed; others took more than 5 % of the CPUs, or the load was "
           "more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers "
           "than useful; p99 above the target."));
    setToolTip(notes.join(QLatin1Char('\n')));
    update();
}

void VerdictTile::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Mood mood = m_verdict.mood;
    paintTileCard(painter, m_theme, rect(), mood, hasFocus());
    const QColor color = t.moodColor(mood);
    const bool narrow = width() < kVerdictWidth;
    const QRectF box(narrow ? 8 : 12, 12, 28, 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.surface, color, 0.20));
    painter.drawRoundedRect(box, 8, 8);
    painter.drawPixmap(QPointF(box.center().x() - 8, box.center().y() - 8),
                       m_theme.pixmap(iconOf(mood), 16, color, devicePixelRatioF()));
    const double left = narrow ? 42 : 52;
    const double right = narrow ? 8 : 10;
    const QFont head = m_theme.font(narrow ? 13 : 14, 600);
    painter.setFont(head);
    painter.setPen(t.text);
    const double headFoot = 10 + QFontMetricsF(head).height();
    painter.drawText(QRectF(left, 10, width() - left - right, headFoot - 10),
                     Qt::AlignLeft | Qt::AlignVCenter, m_verdict.headline);
    const QFont body = m_theme.font(12);
    painter.setPen(t.textSecondary);
    const QString link = linkText(m_verdict);
    const double foot = link.isEmpty() ? 8 : kLinkFoot;
    const QRectF room(left, headFoot + 3, width() - left - 12, height() - headFoot - 3 - foot);
    drawWrappedText(painter, body, room, m_verdict.sentence);
    if (!link.isEmpty()) {
        painter.setFont(m_theme.font(12, 600));
        painter.setPen(t.accent);
        painter.drawText(QRectF(left, height() - kLinkFoot, width() - left - 10, 20),
                         Qt::AlignLeft | Qt::AlignVCenter, link);
    }
}

void VerdictTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) &&
        m_verdict.link != VerdictLink::None) {
        Q_EMIT linkAsked(m_verdict.link);
    }
}

void VerdictTile::keyPressEvent(QKeyEvent* event)
{
    const bool chosen =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chosen && m_verdict.link != VerdictLink::None) {
        Q_EMIT linkAsked(m_verdict.link);
    } else {
        QWidget::keyPressEvent(event);
    }
}

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
    const int verdict =
        std::max(width() < kNarrowRow ? 200 : kVerdictWidth, static_cast<int>(shares * kVerdictShare));
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
