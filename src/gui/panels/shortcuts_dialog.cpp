// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/shortcuts_dialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parascope {

QList<QPair<QString, QString>> shortcutList()
{
    return {
        {QStringLiteral("Ctrl+R"), ShortcutsDialog::tr("Run")},
        {QStringLiteral("Esc"), ShortcutsDialog::tr("Close what is open, then zoom out, then stop")},
        {QStringLiteral("Ctrl+Shift+R"), ShortcutsDialog::tr("Sweep")},
        {QStringLiteral("Ctrl+K"), ShortcutsDialog::tr("Choose a workload")},
        {QStringLiteral("Ctrl+O"), ShortcutsDialog::tr("Open a recording or a plan")},
        {QStringLiteral("Ctrl+S"), ShortcutsDialog::tr("Save this run")},
        {QStringLiteral("Ctrl+E"), ShortcutsDialog::tr("Export")},
        {QStringLiteral("Ctrl+T"), ShortcutsDialog::tr("Dark or light")},
        {QStringLiteral("Ctrl+B"), ShortcutsDialog::tr("Hide or show the settings of the run")},
        {QStringLiteral("Ctrl+1 … 5"), ShortcutsDialog::tr("Timeline, Sweep, Compare, History, Findings")},
        {QStringLiteral("F11"), ShortcutsDialog::tr("Give the details the room of the plots")},
        {QStringLiteral("F1"), ShortcutsDialog::tr("This list")},
        {QStringLiteral("Ctrl+Q"), ShortcutsDialog::tr("Quit")},
        {QStringLiteral("← →"), ShortcutsDialog::tr("Move the cursor by a column (Shift: ten)")},
        {QStringLiteral("Home, End"), ShortcutsDialog::tr("Start of the run; follow the newest data")},
        {QStringLiteral("+ − 0"), ShortcutsDialog::tr("Zoom in, out, whole run")},
        {QStringLiteral("W A S D"), ShortcutsDialog::tr("Zoom and pan")},
        {QStringLiteral("N, P"), ShortcutsDialog::tr("Next, previous stall, crash or error")},
        {QStringLiteral("H"), ShortcutsDialog::tr("Latency as bands or heat map")},
        {QStringLiteral("L"), ShortcutsDialog::tr("Log or linear axis")},
        {QStringLiteral("Enter"), ShortcutsDialog::tr("Zoom to the selection")}};
}

ShortcutsDialog::ShortcutsDialog(const Theme& theme, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(7);
    const auto list = shortcutList();
    const int half = static_cast<int>((list.size() + 1) / 2);
    for (int i = 0; i < list.size(); ++i) {
        auto* key = new QLabel(list[i].first, this);
        key->setFont(theme.font(12, 600));
        auto* text = new QLabel(list[i].second, this);
        text->setProperty("role", QStringLiteral("label"));
        grid->addWidget(key, i % half, i / half * 3);
        grid->addWidget(text, i % half, i / half * 3 + 1);
    }
    grid->setColumnMinimumWidth(2, 20);
    column->addLayout(grid);
    auto* buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, this,
            &QDialog::accept);
    column->addWidget(buttons);
}

} // namespace parascope
