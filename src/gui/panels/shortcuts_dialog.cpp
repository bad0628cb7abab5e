// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/shortcuts_dialog.h"

#include "panels/form_rows.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parascope {

namespace {

ShortcutGroup ofTheWindow()
{
    return {
        ShortcutsDialog::tr("Everywhere"),
        {{QStringLiteral("Ctrl+R"), ShortcutsDialog::tr("Run")},
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
         {QStringLiteral("Menu"), ShortcutsDialog::tr("What a plot, a tile or a run offers besides")}}};
}

ShortcutGroup ofPlots()
{
    return {ShortcutsDialog::tr("Plots and timeline"),
            {{QStringLiteral("← →"), ShortcutsDialog::tr("Move the cursor by a column (Shift: ten)")},
             {QStringLiteral("Home, End"), ShortcutsDialog::tr("Start of the run; follow the newest data")},
             {QStringLiteral("+ − 0"), ShortcutsDialog::tr("Zoom in, out, whole run")},
             {ShortcutsDialog::tr("Ctrl+wheel"),
              ShortcutsDialog::tr("Zoom at the pointer; over plots the wheel alone")},
             {ShortcutsDialog::tr("Shift+wheel"), ShortcutsDialog::tr("Pan, over plots")},
             {QStringLiteral("W A S D"), ShortcutsDialog::tr("Zoom and pan")},
             {QStringLiteral("N, P"), ShortcutsDialog::tr("Next, previous stall, crash or error")},
             {QStringLiteral("H"), ShortcutsDialog::tr("Latency as bands or heatmap")},
             {QStringLiteral("L"), ShortcutsDialog::tr("Log or linear axis")},
             {QStringLiteral("Enter"), ShortcutsDialog::tr("Zoom to the selection")}}};
}

ShortcutGroup ofTimeline()
{
    return {
        ShortcutsDialog::tr("Timeline"),
        {{QStringLiteral("↑ ↓"), ShortcutsDialog::tr("Go from process to process")},
         {QStringLiteral("Enter, Space"), ShortcutsDialog::tr("Fold its lanes into one, or show them all")}}};
}

ShortcutGroup ofHistory()
{
    return {ShortcutsDialog::tr("History"),
            {{QStringLiteral("Enter"), ShortcutsDialog::tr("Open the run")},
             {QStringLiteral("Space"), ShortcutsDialog::tr("Mark it for a comparison")},
             {QStringLiteral("P"), ShortcutsDialog::tr("Pin it")},
             {QStringLiteral("T, N"), ShortcutsDialog::tr("Its tags, its note")},
             {QStringLiteral("Delete"), ShortcutsDialog::tr("Move it to the bin")},
             {QStringLiteral("Ctrl+Z"), ShortcutsDialog::tr("Bring back what was deleted last")}}};
}

} // namespace

QList<QList<ShortcutGroup>> shortcutColumns()
{
    const ShortcutGroup tiles{
        ShortcutsDialog::tr("Tiles"),
        {{QStringLiteral("Enter, Space"), ShortcutsDialog::tr("Show its plot large; follow the verdict")}}};
    const ShortcutGroup sweep{ShortcutsDialog::tr("Sweep"),
                              {{QStringLiteral("← → ↑ ↓"), ShortcutsDialog::tr("Go from cell to cell")},
                               {QStringLiteral("Enter, Space"), ShortcutsDialog::tr("Choose the cell")}}};
    return {{ofTheWindow(), tiles, sweep}, {ofPlots(), ofTimeline(), ofHistory()}};
}

ShortcutsDialog::ShortcutsDialog(const Theme& theme, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(34);
    for (const auto& groups : shortcutColumns()) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(14);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        for (const auto& group : groups) {
            addGroup(theme, group, *grid);
        }
        grid->setRowStretch(grid->rowCount(), 1);
        halves->addLayout(grid);
    }
    column->addLayout(halves);
    auto* buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, this,
            &QDialog::accept);
    column->addWidget(buttons);
}

void ShortcutsDialog::addGroup(const Theme& theme, const ShortcutGroup& group, QGridLayout& grid)
{
    int row = grid.rowCount();
    auto* head = sectionHead(group.place, this);
    head->setContentsMargins(0, row > 1 ? 8 : 0, 0, 0);
    grid.addWidget(head, row, 0, 1, 2);
    for (const auto& [keys, does] : group.keys) {
        auto* key = new QLabel(keys, this);
        key->setFont(theme.font(12, 600));
        auto* text = new QLabel(does, this);
        text->setProperty("role", QStringLiteral("label"));
        grid.addWidget(key, ++row, 0);
        grid.addWidget(text, row, 1);
    }
}

} // namespace parascope
