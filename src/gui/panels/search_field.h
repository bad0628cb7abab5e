// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLineEdit>

namespace parascope {

class Theme;

/// A line to search in: says what for while it is empty, and is known by the magnifying glass before it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon; ///< painted: an action of the line would be a button that does nothing
};

} // namespace parascope
