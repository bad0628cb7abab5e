// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bottom_pane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

namespace {

/// Busy share as a bar with its figure.
class ShareBar : public QStyledItemDelegate {
public:
    ShareBar(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, option.palette.highlight());
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
        const double share = std::clamp(index.data(WorkerTable::kRatioRole).toDouble(), 0.0, 1.0);
        const QRect bar(option.rect.left() + 8, option.rect.center().y() - 4,
                        std::max(20, option.rect.width() - 80), 8);
        painter->fillRect(bar, t.selected);
        painter->fillRect(QRect(bar.topLeft(), QSize(qRound(bar.width() * share), bar.height())), t.blue);
        painter->setPen(t.text);
        painter->drawText(option.rect.adjusted(0, 0, -14, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data().toString());
    }

private:
    const Theme& m_theme;
};

} // namespace

BottomPane::BottomPane(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_expand(new QToolButton(this)), m_events(new EventTable(this)), m_workers(new WorkerTable(this))
{
    setObjectName(QStringLiteral("pane"));
    setMinimumHeight(180);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 8, 0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFixedHeight(qRound(theme.scaled(42)));
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->installEventFilter(this);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    m_expand->setAccessibleName(tr("Expand the details"));
    m_expand->setToolTip(tr("Give the details the room of the plots, or back (F11)"));
    bar->addWidget(m_expand);
    column->addLayout(bar);
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("headerDivider"));
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_pages, 1);

    auto* events = addTable(tr("Events"), m_events);
    events->setColumnWidth(EventTable::When, 90);
    events->setColumnWidth(EventTable::Kind, 130);
    events->setColumnWidth(EventTable::Process, 130);
    connect(events, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT timeChosen(m_events->timeOf(index.row())); });
    connect(events, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT timeChosen(m_events->timeOf(index.row())); });
    auto* workers = addTable(tr("Workers"), m_workers);
    workers->setItemDelegateForColumn(WorkerTable::Busy, new ShareBar(theme, this));
    workers->setColumnWidth(WorkerTable::Worker, 220);
    workers->setColumnWidth(WorkerTable::Finished, 110);
    workers->setColumnWidth(WorkerTable::Failed, 90);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_expand, &QToolButton::clicked, this, [this] { Q_EMIT expandAsked(!m_expanded); });
    connect(&theme, &Theme::changed, this, &BottomPane::restyle);
    restyle();
}

QTableView* BottomPane::addTable(const QString& tab, QAbstractItemModel* model)
{
    auto* view = new QTableView(m_pages);
    view->setModel(model);
    view->setAccessibleName(tab);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(qRound(m_theme.scaled(30)));
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(view);
    m_tabs->addTab(tab);
    return view;
}

void BottomPane::refresh(const LiveRun& run)
{
    m_events->refresh(run);
    m_workers->refresh(run);
    m_tabs->setTabText(0,
                       m_events->rowCount() > 0 ? tr("Events  %1").arg(m_events->rowCount()) : tr("Events"));
}

int BottomPane::currentTab() const
{
    return m_tabs->currentIndex();
}
void BottomPane::setCurrentTab(int index)
{
    m_tabs->setCurrentIndex(index);
}
QTableView* BottomPane::table(int index) const
{
    return qobject_cast<QTableView*>(m_pages->widget(index));
}

void BottomPane::setExpanded(bool expanded)
{
    m_expanded = expanded;
}

bool BottomPane::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_tabs && event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT expandAsked(!m_expanded);
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void BottomPane::restyle()
{
    m_expand->setIcon(m_theme.icon(QStringLiteral("expand"), m_theme.tokens().textSecondary));
}

} // namespace parascope
