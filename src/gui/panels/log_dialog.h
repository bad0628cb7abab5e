// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace parascope {

class Theme;

/// What was written somewhere, to read and to copy; deletes itself when closed.
class LogDialog : public QDialog {
    Q_OBJECT
public:
    LogDialog(const Theme& theme, const QString& title, const QString& log, QWidget* parent = nullptr);
    [[nodiscard]] QPlainTextEdit* view() const { return m_view; }

private:
    QPlainTextEdit* m_view;
};

} // namespace parascope
