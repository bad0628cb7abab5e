// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QDialog>

class QTableView;

namespace parascope {

/// Events or workers of a run as a table; deletes itself when closed.
class EventsDialog : public QDialog {
    Q_OBJECT
public:
    /// Takes over the model.
    EventsDialog(const QString& title, QAbstractItemModel* model, QWidget* parent = nullptr);
    [[nodiscard]] QTableView* view() const { return m_view; }

private:
    QTableView* m_view;
};

} // namespace parascope
