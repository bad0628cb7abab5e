// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plot_card.h"

#include "panels/legend_strip.h"
#include "panels/plot_menu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace parascope {

namespace {
constexpr int kRight = 8;       ///< of the head
constexpr int kRightOfIcon = 2; ///< a button has the rest within
constexpr int kControls = 4;    ///< items of the head before the first control
} // namespace

PlotCard::PlotCard(const Theme& theme, LivePlot* plot, Texts texts, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_plot(plot), m_texts(std::move(texts)),
      m_title(new QLabel(m_texts.title, this)), m_subtitle(new QLabel(this)),
      m_legend(new LegendStrip(theme, this)),
      m_description(new SlowDescription(plot, [this] { return m_plot->spokenSummary(m_figures); })),
      m_head(new QHBoxLayout), m_follow(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 1, 2, 6);
    column->setSpacing(0);
    m_head->setContentsMargins(13, 0, kRight, 0);
    m_head->setSpacing(8);
    m_title->setProperty("role", QStringLiteral("title"));
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle);
    m_head->addStretch(1); // takes the room that is left, with and without a subtitle
    m_head->addWidget(m_legend, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QWidget(this);
    head->setFixedHeight(qRound(theme.scaled(38)));
    head->setLayout(m_head);
    column->addWidget(head);
    plot->setParent(this);
    QSizePolicy keepsItsRoom = plot->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    plot->setSizePolicy(keepsItsRoom);
    column->addWidget(plot, 1);
    // of its own: a card whose size is ignored is not asked for its least
    setMinimumHeight(head->height() + plot->minimumHeight() + column->contentsMargins().top() +
                     column->contentsMargins().bottom());

    m_follow->setText(tr("Follow"));
    m_follow->setProperty("role", QStringLiteral("chip"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setIcon(theme.icon(QStringLiteral("follow"), theme.tokens().accent));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setToolTip(tr("Go back to the newest data and follow it (End)"));
    m_follow->setAccessibleName(tr("Follow the newest data"));
    m_follow->hide();
    plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(plot, &QWidget::customContextMenuRequested, this, &PlotCard::openMenu);
    setEmpty(true);
}

void PlotCard::openMenu(const QPoint& position)
{
    auto* menu = new PlotMenu(sourceOf(*m_plot), true, this);
    connect(menu, &PlotMenu::enlargeAsked, this, &PlotCard::enlargeAsked);
    connect(menu, &PlotMenu::exported, this, &PlotCard::exported);
    connect(menu, &PlotMenu::failed, this, &PlotCard::failed);
    menu->popup(m_plot->mapToGlobal(position));
}

void PlotCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->position().y() <= m_plot->y() && !m_empty) { // the head, not the plot
        Q_EMIT enlargeAsked();
    }
}

void PlotCard::addControl(QWidget* control)
{
    m_head->addWidget(control, 0, Qt::AlignVCenter);
    const bool icon = qobject_cast<const QToolButton*>(control) != nullptr;
    m_head->setContentsMargins(13, 0, icon ? kRightOfIcon : kRight, 0);
}

void PlotCard::setSubtitles(const QString& longText, const QString& shortText)
{
    m_texts.longSubtitle = longText;
    m_texts.shortSubtitle = shortText;
    placeParts();
}

void PlotCard::setWide(bool wide)
{
    m_wide = wide;
    placeParts();
}

void PlotCard::placeParts()
{
    const QFontMetrics metrics(m_theme.font(12));
    int others = m_legend->isVisibleTo(this) ? m_legend->sizeHint().width() : 0;
    for (int i = kControls; i < m_head->count(); ++i) {
        others += m_head->itemAt(i)->sizeHint().width() + 8;
    }
    const int room = width() - m_title->sizeHint().width() - others - 56;
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    // left out rather than cut
    m_subtitle->setText(m_wide && fits(m_texts.longSubtitle) ? m_texts.longSubtitle
                        : fits(m_texts.shortSubtitle)        ? m_texts.shortSubtitle
                                                             : QString());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty()); // the legend may need the gap beside it
    m_subtitle->setToolTip(m_texts.longSubtitle);
    m_title->setToolTip(m_subtitle->text() == m_texts.longSubtitle ? QString() : m_texts.longSubtitle);
    m_follow->adjustSize();
    m_follow->move(width() - m_follow->width() - 22, m_plot->y() + 14);
    m_follow->raise();
}

void PlotCard::setEmpty(bool empty)
{
    m_empty = empty;
    m_plot->setVisible(!empty);
    m_legend->setVisible(!empty);
    for (int i = kControls; i < m_head->count(); ++i) {
        m_head->itemAt(i)->widget()->setVisible(!empty);
    }
    placeParts();
    update();
}

void PlotCard::showFigures(const RangeFigures& figures)
{
    m_figures = figures;
    showLegend();
    m_description->renew();
}

void PlotCard::showLegend()
{
    m_legend->setScale(m_plot->legendScale());
    m_legend->setEntries(m_plot->legend(m_figures));
    placeParts();
}

void PlotCard::setFollowChip(bool visible)
{
    m_follow->setVisible(visible && !m_empty);
    m_follow->setChecked(true);
    placeParts();
}

void PlotCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeParts();
}

void PlotCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (!m_empty) {
        return;
    }
    const double head = m_theme.scaled(38);
    const double line = m_theme.scaled(19);
    const double middle = head + (height() - head) / 2.0;
    const auto icon = m_theme.pixmap(m_texts.icon, 28, t.textMuted, devicePixelRatioF());
    painter.drawPixmap(QPointF(width() / 2.0 - 14, middle - 40), icon);
    painter.setFont(m_theme.font(12));
    painter.setPen(t.textSecondary);
    painter.drawText(QRectF(10, middle - 4, width() - 20, line), Qt::AlignCenter, m_texts.emptyFirst);
    painter.setPen(t.textMuted);
    painter.drawText(QRectF(10, middle - 4 + line, width() - 20, line), Qt::AlignCenter, m_texts.emptySecond);
}

} // namespace parascope
