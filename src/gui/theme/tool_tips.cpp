// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tool_tips.h"

#include "theme/wrapped_text.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTabBar>
#include <QToolTip>

#include <limits>

namespace parascope {

namespace {

/// In the application's font, which QToolTip::font() is: 360 in the smaller one of the style sheet.
constexpr double kWidth = 380.0;
constexpr double kBodyPx = 13.0; ///< the width grows with the user's font

/// A tip, and where it holds.
struct Tip {
    QString text;
    QRect rect;
};

Tip tipOfView(const QAbstractItemView& view, const QPoint& at)
{
    if (const auto* header = qobject_cast<const QHeaderView*>(&view)) {
        const int section = header->logicalIndexAt(at);
        return {section < 0 || !header->model()
                    ? QString()
                    : header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString(),
                {}};
    }
    const QModelIndex index = view.indexAt(at);
    return {index.data(Qt::ToolTipRole).toString(), view.visualRect(index)};
}

/// What Qt would show there.
Tip tipAt(const QWidget& widget, const QPoint& at)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (view && view->viewport() == &widget) {
        return tipOfView(*view, at);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        const QString text = tabs->tabToolTip(tabs->tabAt(at));
        if (!text.isEmpty()) {
            return {text, {}};
        }
    }
    return {widget.toolTip(), {}};
}

} // namespace

bool ToolTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) {
        return false;
    }
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->property(kShowsOwnToolTip).toBool()) {
        return false;
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const Tip tip = tipAt(*widget, help->pos());
    const QString wrapped = wrappedToolTip(tip.text);
    if (wrapped == tip.text) {
        return false; // Qt's way is good enough
    }
    QToolTip::showText(help->globalPos(), wrapped, widget, tip.rect, widget->toolTipDuration());
    return true;
}

QString wrappedToolTip(const QString& text)
{
    if (text.isEmpty() || Qt::mightBeRichText(text)) {
        return text;
    }
    const QFont font = QToolTip::font();
    const double width = kWidth * QFontInfo(font).pixelSize() / kBodyPx;
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (metrics.horizontalAdvance(line) <= width) {
            lines.append(line);
        } else {
            lines.append(wrappedLines(font, line, width, std::numeric_limits<int>::max()));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void showToolTip(const QPoint& globalPos, const QString& text, QWidget* widget)
{
    QToolTip::showText(globalPos, wrappedToolTip(text), widget);
}

} // namespace parascope
