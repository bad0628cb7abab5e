// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/history_page.h"

#include "panels/banner.h"
#include "panels/form_rows.h"
#include "panels/history_delegate.h"
#include "panels/search_field.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace parascope {

HistoryPage::HistoryPage(const Theme& theme, HistoryTable& table, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_table(table), m_view(new QTableView(this)),
      m_delegate(new HistoryDelegate(theme, this)),
      m_search(new SearchField(theme, tr("Search runs: workload, tag, note, verdict"), this)),
      m_trouble(new Banner(theme, this)), m_empty(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 0);
    column->setSpacing(4);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(6);
    m_search->setAccessibleName(tr("Search runs"));
    m_search->setMaximumWidth(420);
    bar->addWidget(m_search, 1);
    column->addLayout(bar);
    column->addWidget(m_trouble);
    m_pinned = addButton(tr("Pinned only"), QString(), tr("Show only pinned runs"));
    m_pinned->setCheckable(true);
    m_pinned->setProperty("role", QStringLiteral("chip"));
    bar->addWidget(m_pinned);
    bar->addStretch(1);
    m_undo =
        addButton(tr("Undo delete"), QStringLiteral("undo"), tr("Bring back what was deleted last (Ctrl+Z)"));
    m_undo->hide();
    bar->addWidget(m_undo);
    m_repetitions = addButton(tr("With repetitions"), QString(),
                              tr("Compare all runs of the same settings, not one run of each"));
    m_repetitions->setCheckable(true);
    m_repetitions->setProperty("role", QStringLiteral("chip"));
    bar->addWidget(m_repetitions);
    m_compare =
        addButton(tr("Compare A and B"), QStringLiteral("compare"), tr("Compare the two marked runs"));
    bar->addWidget(m_compare);

    m_view->setModel(&m_table);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Runs"));
    m_view->setAccessibleDescription(
        tr("Enter opens, Space marks for comparison, P pins, T tags, N notes, Delete moves to the bin"));
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(qRound(theme.scaled(30)));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    const QList<int> widths{30, 120, 145, 140, 110, 82, 118};
    for (int i = 0; i < widths.size(); ++i) {
        m_view->setColumnWidth(i, qRound(theme.scaled(widths[i])));
    }
    column->addWidget(m_view, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("muted"));
    column->addWidget(m_empty, 1);

    connect(m_search, &QLineEdit::textChanged, &m_table, &HistoryTable::setSearch);
    connect(m_pinned, &QToolButton::toggled, &m_table, &HistoryTable::setPinnedOnly);
    connect(m_repetitions, &QToolButton::toggled, &m_table, &HistoryTable::setWithRepetitions);
    connect(m_undo, &QToolButton::clicked, &m_table, &HistoryTable::undo);
    connect(&m_table, &HistoryTable::undoChanged, m_undo, &QWidget::setVisible);
    connect(&m_table, &HistoryTable::broughtBack, this, &HistoryPage::goTo);
    connect(&m_table, &HistoryTable::marksChanged, this, &HistoryPage::lockCompare);
    connect(m_compare, &QToolButton::clicked, this,
            [this] { Q_EMIT compareAsked(m_table.marked().value(0), m_table.marked().value(1)); });
    connect(m_view, &QTableView::entered, this, [this](const QModelIndex& at) { hover(at.row()); });
    connect(m_view, &QTableView::viewportEntered, this, [this] { hover(-1); });
    connect(&m_table, &QAbstractItemModel::modelReset, this, &HistoryPage::showState);
    connect(&m_table, &HistoryTable::troubleChanged, this, &HistoryPage::showTrouble);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { openRow(at.row()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &HistoryPage::openMenu);
    connect(&theme, &Theme::changed, this, &HistoryPage::restyle);
    restyle();
    lockCompare();
    showTrouble(); // and whatever else happened before this page was needed
}

QToolButton* HistoryPage::addButton(const QString& text, const QString& icon, const QString& tooltip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tooltip);
    button->setAccessibleName(text);
    button->setProperty("iconName", icon);
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void HistoryPage::lockCompare()
{
    setLocked(m_compare, m_table.marked().size() != 2, tr("Mark two runs with Space first"));
}

void HistoryPage::restyle()
{
    for (auto* button : {m_undo, m_compare}) {
        button->setIcon(
            m_theme.icon(button->property("iconName").toString(), m_theme.tokens().textSecondary));
    }
}

void HistoryPage::showState()
{
    const bool any = m_table.rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    const bool asked = !m_search->text().isEmpty() || m_pinned->isChecked();
    m_empty->setText(asked ? tr("No run fits the search.")
                     : m_table.trouble() && !m_table.isOpen()
                         ? tr("The list of runs can't be read.")
                         : tr("No runs yet. Every run is kept here, with its recording."));
}

void HistoryPage::showTrouble()
{
    if (const auto& trouble = m_table.trouble()) {
        m_trouble->show(*trouble);
    } else {
        m_trouble->hide();
    }
    showState();
}

int HistoryPage::currentRow() const
{
    return m_view->currentIndex().row();
}

/// What came back is what keys act on now.
void HistoryPage::goTo(const QStringList& runIds)
{
    const int row = m_table.rowOf(runIds.value(0));
    if (row >= 0) { // else the search hides it
        m_view->selectRow(row);
        m_view->setFocus();
    }
}

void HistoryPage::openRow(int row)
{
    if (const auto* entry = m_table.entry(row)) {
        if (!entry->recording.isEmpty()) {
            Q_EMIT openAsked(entry->recording);
        }
    }
}

void HistoryPage::askTags(int row)
{
    const auto* entry = m_table.entry(row);
    if (!entry) {
        return;
    }
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Tags"));
    dialog->setLabelText(tr("Tags of this run, with commas between them:"));
    dialog->setTextValue(entry->tags.join(QStringLiteral(", ")));
    dialog->findChild<QLineEdit*>()->setAccessibleName(dialog->windowTitle());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = entry->runId](const QString& text) {
        QStringList tags;
        for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty()) {
                tags.append(part.trimmed());
            }
        }
        m_table.setTags(m_table.rowOf(id), tags);
    });
    dialog->open();
}

void HistoryPage::askNote(int row)
{
    const auto* entry = m_table.entry(row);
    if (!entry) {
        return;
    }
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("What is to be remembered about this run:"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(entry->note);
    auto* text = dialog->findChild<QPlainTextEdit*>();
    text->setAccessibleName(dialog->windowTitle());
    text->setTabChangesFocus(true);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = entry->runId](const QString& text) { m_table.setNote(m_table.rowOf(id), text); });
    dialog->open();
}

void HistoryPage::removeSelected()
{
    QList<int> rows;
    for (const auto& index : m_view->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    const int next = rows.isEmpty() ? 0 : rows.first();
    m_table.remove(rows);
    if (m_table.rowCount() > 0) {
        m_view->selectRow(std::min(next, m_table.rowCount() - 1));
    }
}

void HistoryPage::openMenu(const QPoint& position)
{
    const int row = currentRow();
    const auto* entry = m_table.entry(row);
    if (!entry) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, auto slot) {
        QAction* action = menu->addAction(text);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    auto* open = add(tr("Open"), [this, row] { openRow(row); });
    open->setEnabled(entry->present);
    if (!entry->present) {
        open->setToolTip(tr("Its recording is no longer where it was"));
    }
    add(tr("Mark for comparison"), [this, row] { m_table.toggleMark(row); });
    add(entry->baseline ? tr("No longer the baseline") : tr("Use as baseline of this job"),
        [this, row] { m_table.setBaseline(row); });
    menu->addSeparator();
    add(entry->pinned ? tr("Unpin") : tr("Pin"), [this, row] { m_table.togglePin(row); });
    add(tr("Tags…"), [this, row] { askTags(row); });
    add(tr("Note…"), [this, row] { askNote(row); });
    menu->addSeparator();
    add(tr("Delete"), [this] { removeSelected(); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void HistoryPage::hover(int row)
{
    m_delegate->setHovered(row);
    m_view->viewport()->update();
}

bool HistoryPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view->viewport() && event->type() == QEvent::Leave) {
        hover(-1);
    }
    return (object == m_view && event->type() == QEvent::KeyPress &&
            takeKey(*static_cast<QKeyEvent*>(event))) ||
           QWidget::eventFilter(object, event);
}

bool HistoryPage::takeKey(const QKeyEvent& key)
{
    const int row = currentRow();
    if (key.matches(QKeySequence::Undo)) {
        m_table.undo();
        return true;
    }
    if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::KeypadModifier) {
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openRow(row);
        break;
    case Qt::Key_Space:
        m_table.toggleMark(row);
        break;
    case Qt::Key_P:
        m_table.togglePin(row);
        break;
    case Qt::Key_T:
        askTags(row);
        break;
    case Qt::Key_N:
        askNote(row);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        break;
    default:
        return false;
    }
    return true;
}

} // namespace parascope
