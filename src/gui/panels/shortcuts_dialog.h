// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>

class QGridLayout;

namespace parascope {

class Theme;

/// Keys and what they do, where they do it.
struct ShortcutGroup {
    QString place;
    QList<QPair<QString, QString>> keys;
};

/// For the sheet of F1, and for the tests that compare it with what really acts.
[[nodiscard]] QList<QList<ShortcutGroup>> shortcutColumns();

/// The sheet of F1; Esc closes it.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Theme& theme, QWidget* parent = nullptr);

private:
    void addGroup(const Theme& theme, const ShortcutGroup& group, QGridLayout& grid);
};

} // namespace parascope
