// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/events_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace parascope {

EventsDialog::EventsDialog(const QString& title, QAbstractItemModel* model, QWidget* parent)
    : QDialog(parent), m_view(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(760, 420);
    model->setParent(this);
    auto* column = new QVBoxLayout(this);
    m_view->setModel(model);
    m_view->setAccessibleName(title);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->resizeColumnsToContents();
    column->addWidget(m_view, 1);
    auto* buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    column->addWidget(buttons);
    m_view->setFocus();
}

} // namespace parascope
