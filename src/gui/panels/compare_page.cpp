// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare_page.h"

#include "models/spoken.h"
#include "panels/compare_header.h"
#include "panels/empty_state.h"
#include "panels/plot_menu.h"
#include "panels/wrapped_label.h"
#include "plots/shape_plot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

/// The change as a bar from the middle, its 95 % interval as a whisker.
class ChangeDelegate : public QStyledItemDelegate {
public:
    ChangeDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        const QRect rect = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(rect, mixed(t.surface, t.accent, 0.12));
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
        const auto verdict = static_cast<CompareVerdict>(index.data(CompareTable::VerdictRole).toInt());
        const QColor color = verdict == CompareVerdict::Better  ? t.good
                             : verdict == CompareVerdict::Worse ? t.vermillion
                                                                : t.textMuted;
        if (index.column() == CompareTable::Change) {
            paintBar(*painter, rect, index, color);
            return;
        }
        painter->setFont(m_theme.font(13, index.column() == CompareTable::A ? 400 : 500));
        painter->setPen(index.column() == CompareTable::Percent ? color
                        : index.column() == CompareTable::A     ? t.textSecondary
                                                                : t.text);
        const auto align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QRect room = rect.adjusted(8, 0, -8, 0);
        painter->drawText(
            room, static_cast<int>(align),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

private:
    void paintBar(QPainter& painter, const QRect& rect, const QModelIndex& index, const QColor& color) const
    {
        const double widest = static_cast<const CompareTable*>(index.model())->widest() * 1.15;
        const auto x = [&](double ratio) {
            const double share = std::clamp(std::log2(std::max(1e-9, ratio)) / widest, -1.0, 1.0);
            return rect.center().x() + share * (rect.width() / 2.0 - 8);
        };
        painter.fillRect(QRectF(rect.center().x(), rect.top(), 1, rect.height()), m_theme.tokens().grid);
        const double ratio = index.data(CompareTable::RatioRole).toDouble();
        if (!(ratio > 0)) {
            return;
        }
        const double middle = rect.center().x();
        const QRectF bar(std::min(middle, x(ratio)), rect.center().y() - 4,
                         std::max(1.0, std::abs(x(ratio) - middle)), 8);
        painter.fillRect(bar, color);
        const double low = index.data(CompareTable::LowRole).toDouble();
        const double high = index.data(CompareTable::HighRole).toDouble();
        if (low > 0 && high > 0) {
            painter.setPen(QPen(m_theme.tokens().text, 1));
            const double y = rect.center().y();
            painter.drawLine(QLineF(x(low), y, x(high), y));
            painter.drawLine(QLineF(x(low), y - 3, x(low), y + 3));
            painter.drawLine(QLineF(x(high), y - 3, x(high), y + 3));
        }
    }
    const Theme& m_theme;
};

} // namespace

ComparePage::ComparePage(const Theme& theme, QWidget* parent)
    : QStackedWidget(parent), m_theme(theme),
      m_empty(new EmptyState(theme, QStringLiteral("compare"), tr("Nothing to compare yet"),
                             tr("Mark two runs with Space in the History tab: A is what it was, B is what it "
                                "became."),
                             tr("Open the history"), this)),
      m_result(new QWidget(this)), m_model(new CompareTable(this)), m_table(new QTableView(m_result)),
      m_header(new CompareHeader(theme, m_table)), m_shape(new ShapePlot(theme, m_result)),
      m_sentence(new WrappedLabel(m_result))
{
    addWidget(m_empty);
    addWidget(m_result);
    connect(m_empty, &EmptyState::asked, this, &ComparePage::historyAsked);
    auto* row = new QHBoxLayout(m_result);
    row->setContentsMargins(8, 2, 12, 2);
    row->setSpacing(12);
    offerPlotMenu({m_shape, QStringLiteral("latency-distribution"), [this] { return m_shape->table(); },
                   [this] { return m_theme.tokens().surface; }},
                  [this](PlotMenu& menu) {
                      connect(&menu, &PlotMenu::exported, this, &ComparePage::exported);
                      connect(&menu, &PlotMenu::failed, this, &ComparePage::failed);
                  });
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChangeDelegate(theme, this));
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qRound(theme.scaled(26)));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_table, 11);
    auto* right = new QVBoxLayout;
    right->addWidget(m_shape, 1);
    m_sentence->setProperty("role", QStringLiteral("label"));
    right->addWidget(m_sentence);
    row->addLayout(right, 8);
}

void ComparePage::showComparison(const CompareView& view)
{
    m_model->show(view.comparison);
    m_header->fit();
    m_shape->show(view.a, view.comparison.nameA, view.b, view.comparison.nameB);
    QStringList lines;
    const auto& comparison = view.comparison;
    lines.append(
        comparison.notComparable.isEmpty()
            ? spoken(comparison.conclusion())
            : tr("Not comparable: %1").arg(spoken(comparison.notComparable).join(QStringLiteral("; "))));
    if (!comparison.differences.isEmpty()) {
        lines.append(tr("Changed: %1").arg(spoken(comparison.differences).join(QStringLiteral("; "))));
    }
    m_sentence->setText(lines.join(QLatin1Char('\n')));
    m_sentence->setToolTip(spoken(comparison.notes).join(QLatin1Char('\n')));
    setCurrentWidget(m_result);
}

QString ComparePage::conclusion() const
{
    return m_sentence->text();
}

} // namespace parascope
