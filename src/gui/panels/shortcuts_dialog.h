// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>

namespace parascope {

class Theme;

/// Keys and what they do, for the sheet of F1 and for the tests that try them all.
[[nodiscard]] QList<QPair<QString, QString>> shortcutList();

/// The sheet of F1; Esc closes it.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace parascope
