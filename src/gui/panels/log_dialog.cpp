// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log_dialog.h"

#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parascope {

LogDialog::LogDialog(const Theme& theme, const QString& title, const QString& log, QWidget* parent)
    : QDialog(parent), m_view(new QPlainTextEdit(log, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(760, 420);
    auto* column = new QVBoxLayout(this);
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setFont(theme.fixedFont(12));
    m_view->setAccessibleName(title);
    column->addWidget(m_view, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_view->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
    m_view->setFocus();
}

} // namespace parascope
