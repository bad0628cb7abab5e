// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare_loader.h"
#include "models/compare_table.h"
#include "theme/theme.h"

#include <QStackedWidget>

class QLabel;
class QTableView;

namespace parascope {

class CompareHeader;
class EmptyState;
class ShapePlot;

/// Run B against run A: a table of changes with their intervals, both distributions, and a conclusion.
class ComparePage : public QStackedWidget {
    Q_OBJECT
public:
    explicit ComparePage(const Theme& theme, QWidget* parent = nullptr);
    void showComparison(const CompareView& view);
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] ShapePlot* shape() const { return m_shape; }
    [[nodiscard]] QString conclusion() const;

Q_SIGNALS:
    void historyAsked();
    void exported(const QString& path); ///< the distributions
    void failed(const parascope::Error& error);

private:
    const Theme& m_theme;
    EmptyState* m_empty;
    QWidget* m_result;
    CompareTable* m_model;
    QTableView* m_table;
    CompareHeader* m_header;
    ShapePlot* m_shape;
    QLabel* m_sentence;
};

} // namespace parascope
