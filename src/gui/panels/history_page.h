// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history_table.h"
#include "theme/theme.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QTableView;
class QToolButton;

namespace parascope {

class Banner;
class HistoryDelegate;
class SearchField;

/// All runs there were: search, open, pin, tag, note, mark two for a comparison, delete with undo.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    HistoryPage(const Theme& theme, HistoryTable& table, QWidget* parent = nullptr);
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] QToolButton* undoButton() const { return m_undo; }
    [[nodiscard]] Banner* trouble() const { return m_trouble; }
    /// Does what a key does to the run it stands on; whether it is one of those.
    bool takeKey(const QKeyEvent& key);

Q_SIGNALS:
    void openAsked(const QString& recording);
    void compareAsked(const QString& runA, const QString& runB);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& icon, const QString& tooltip);
    [[nodiscard]] int currentRow() const;
    void goTo(const QStringList& runIds);
    void openRow(int row);
    void askTags(int row);
    void askNote(int row);
    void removeSelected();
    void openMenu(const QPoint& position);
    void hover(int row);
    void showState();
    void showTrouble();
    void restyle();
    void lockCompare();

    const Theme& m_theme;
    HistoryTable& m_table;
    QTableView* m_view;
    HistoryDelegate* m_delegate;
    SearchField* m_search;
    QToolButton *m_pinned, *m_repetitions, *m_compare, *m_undo;
    Banner* m_trouble; ///< why runs are missing here
    QLabel* m_empty;
};

} // namespace parascope
