// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/verdict_tile.h"

#include "panels/tile.h"
#include "theme/wrapped_text.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kLinkFoot = 26;       ///< what the link takes below the sentence
constexpr double kBelowHead = 3;       ///< between headline and sentence
constexpr double kTightLeading = 13.2; ///< of a long sentence, at the design's font
constexpr double kTightFoot = 5;
constexpr double kBeforeLink = 8;
constexpr int kManyLines = 100;

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
    return {kUsualWidth, qRound(m_theme.scaled(kTileHeight))};
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
        tr("Judged in this order: the run failed; others took more than 5 % of the CPUs, too little was "
           "measured, or the load was "
           "more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers "
           "than useful; p99 above the target."));
    setToolTip(notes.join(QLatin1Char('\n')));
    update();
}

bool VerdictTile::isNarrow() const
{
    return width() < kUsualWidth;
}

QFont VerdictTile::headFont() const
{
    return m_theme.font(isNarrow() ? 13 : 14, 600);
}

/// With the link at the foot; where that would cut the sentence, as tight as it can be read.
VerdictTile::Words VerdictTile::layOut() const
{
    Words words;
    words.left = isNarrow() ? 42 : 52;
    words.width = width() - words.left - 12;
    words.headFoot = 10 + QFontMetricsF(headFont()).height();
    words.font = m_theme.font(12);
    const QFontMetricsF metrics(words.font);
    words.leading = metrics.lineSpacing();
    const double foot = linkText(m_verdict).isEmpty() ? 8 : kLinkFoot;
    const double room = height() - words.headFoot - kBelowHead - foot;
    const int fitting = std::max(1, static_cast<int>(std::floor((room + 1) / words.leading)));
    words.lines = wrappedLines(words.font, m_verdict.sentence, words.width, kManyLines);
    words.link = QPointF(words.left, height() - kLinkFoot + 10 + (metrics.ascent() - metrics.descent()) / 2);
    if (words.lines.size() > fitting) {
        layOutTightly(words);
    }
    return words;
}

/// In a smaller font down to the foot, the link behind the last word or, where it has no room, below.
void VerdictTile::layOutTightly(Words& words) const
{
    words.font = m_theme.font(11);
    const QFontMetricsF metrics(words.font);
    words.leading = std::min(metrics.lineSpacing(), m_theme.scaled(kTightLeading));
    const double first = words.headFoot + kBelowHead + metrics.ascent();
    const double last = height() - kTightFoot - metrics.descent();
    const int fitting = std::max(1, 1 + static_cast<int>(std::floor((last - first) / words.leading)));
    words.lines = wrappedLines(words.font, m_verdict.sentence, words.width, fitting);
    const QString link = linkText(m_verdict);
    if (link.isEmpty()) {
        return;
    }
    double end = metrics.horizontalAdvance(words.lines.value(words.lines.size() - 1)) + kBeforeLink;
    if (end + QFontMetricsF(m_theme.font(11, 600)).horizontalAdvance(link) > words.width) {
        end = 0;
        words.lines = wrappedLines(words.font, m_verdict.sentence, words.width, std::max(1, fitting - 1));
    }
    const double line = static_cast<double>(words.lines.size() - (end > 0 ? 1 : 0));
    words.link = QPointF(words.left + end, first + line * words.leading);
}

void VerdictTile::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const Mood mood = m_verdict.mood;
    paintTileCard(painter, m_theme, rect(), mood, hasFocus());
    const QColor color = t.moodColor(mood);
    const QRectF box(isNarrow() ? 8 : 12, 12, 28, 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.surface, color, 0.20));
    painter.drawRoundedRect(box, 8, 8);
    painter.drawPixmap(QPointF(box.center().x() - 8, box.center().y() - 8),
                       m_theme.pixmap(iconOf(mood), 16, color, devicePixelRatioF()));
    const Words words = layOut();
    const double right = isNarrow() ? 8 : 10;
    painter.setFont(headFont());
    painter.setPen(t.text);
    painter.drawText(QRectF(words.left, 10, width() - words.left - right, words.headFoot - 10),
                     Qt::AlignLeft | Qt::AlignVCenter, m_verdict.headline);
    painter.setFont(words.font);
    painter.setPen(t.textSecondary);
    double base = words.headFoot + kBelowHead + QFontMetricsF(words.font).ascent();
    for (const QString& line : words.lines) {
        painter.drawText(QPointF(words.left, base), line);
        base += words.leading;
    }
    QFont heavy = words.font;
    heavy.setWeight(QFont::DemiBold);
    painter.setFont(heavy);
    painter.setPen(t.accent);
    painter.drawText(words.link, linkText(m_verdict));
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

} // namespace parascope
