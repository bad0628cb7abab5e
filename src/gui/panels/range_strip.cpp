// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/range_strip.h"

#include "base/clock.h"
#include "models/figures.h"
#include "panels/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace parascope {

namespace {
constexpr int kHeight = 40; ///< of two lines, where one is too narrow
}

QStringList rangeParts(const RangeFigures& figures, std::uint64_t stalls)
{
    const LatencyPoint& point = figures.latency;
    const auto ms = [](double value) { return durationFigure(value).text(); };
    QStringList parts{RangeStrip::tr("n %1").arg(groupedText(static_cast<std::int64_t>(point.samples))),
                      RangeStrip::tr("mean %1").arg(ms(figures.meanMs)),
                      RangeStrip::tr("p50 %1").arg(ms(point.p50)),
                      RangeStrip::tr("p90 %1").arg(ms(point.p90)),
                      RangeStrip::tr("p99 %1").arg(ms(point.p99)),
                      RangeStrip::tr("p99.9 %1").arg(ms(point.p99_9)),
                      RangeStrip::tr("max %1").arg(ms(point.max)),
                      rateFigure(figures.throughput).text()};
    if (figures.failed > 0) {
        parts.append(RangeStrip::tr("%1 failed").arg(groupedText(static_cast<std::int64_t>(figures.failed))));
    }
    if (stalls > 0) {
        parts.append(RangeStrip::tr("%n stall(s)", nullptr, static_cast<int>(stalls)));
    }
    return parts;
}

RangeStrip::RangeStrip(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_window(window), m_store(store), m_text(new WrappedLabel(this))
{
    setObjectName(QStringLiteral("rangeStrip"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the columns of the plots stay equal
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 2, 4, 2);
    line->setSpacing(4);
    m_text->setProperty("role", QStringLiteral("label"));
    line->addWidget(m_text, 1);
    m_zoom = addButton(QStringLiteral("search"), tr("Zoom to the selection"), tr("Zoom in (Enter)"));
    m_copy = addButton(QStringLiteral("copy"), tr("Copy these figures"), tr("Copy these figures"));
    m_close = addButton(QStringLiteral("close"), tr("Let the selection go"), tr("Let go (Esc)"));
    connect(m_zoom, &QToolButton::clicked, &m_window, &TimeWindow::zoomToSelection);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(m_close, &QToolButton::clicked, this, [this] { m_window.setSelection(std::nullopt); });
    connect(&m_window, &TimeWindow::cursorChanged, this, &RangeStrip::refresh);
    connect(&theme, &Theme::changed, this, &RangeStrip::restyle);
    restyle();
    hide();
}

QToolButton* RangeStrip::addButton(const QString& icon, const QString& name, const QString& tooltip)
{
    auto* button = new QToolButton(this);
    button->setProperty("iconName", icon);
    button->setAccessibleName(name);
    button->setToolTip(tooltip);
    layout()->addWidget(button);
    return button;
}

void RangeStrip::restyle()
{
    setFixedHeight(qRound(m_theme.scaled(kHeight)));
    for (auto* button : {m_zoom, m_copy, m_close}) {
        button->setIcon(
            m_theme.icon(button->property("iconName").toString(), m_theme.tokens().textSecondary));
    }
}

void RangeStrip::setKind(LatencyKind kind)
{
    m_kind = kind;
    refresh();
}

QString RangeStrip::text() const
{
    return m_text->text();
}

void RangeStrip::refresh()
{
    const auto selection = m_window.selection();
    setVisible(selection.has_value() && !m_store.empty());
    if (!isVisibleTo(parentWidget())) {
        return;
    }
    const auto [from, until] = *selection;
    const RangeFigures figures = m_store.figures(secondsToNs(from), secondsToNs(until), m_kind);
    const auto stalls = std::count_if(
        m_store.stalls().begin(), m_store.stalls().end(), [from = from, until = until](const Stall& stall) {
            return stall.startNs >= secondsToNs(from) && stall.startNs < secondsToNs(until);
        });
    const QString span = tr("%1 to %2").arg(clockText(from, true), clockText(until, true));
    const QString text = (QStringList{span, durationFigure((until - from) * 1e3).text()} +
                          rangeParts(figures, static_cast<std::uint64_t>(stalls)))
                             .join(QStringLiteral(" · "));
    if (text != m_text->text()) {
        m_text->setText(text);
        setAccessibleName(tr("Figures of the selection"));
        setAccessibleDescription(text);
    }
}

} // namespace parascope
