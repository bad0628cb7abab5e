// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/form_rows.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace parascope {

namespace {
constexpr int kBodyPx = 13;
} // namespace

QLabel* sectionHead(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("head"));
    return label;
}

QWidget* addRow(QVBoxLayout* layout, const QString& label, QWidget* control, int controlWidth,
                const QString& tooltip)
{
    auto* row = new QWidget(layout->parentWidget());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* text = new QLabel(label, row);
    text->setProperty("role", QStringLiteral("label"));
    text->setBuddy(control);
    text->setToolTip(tooltip);
    control->setAccessibleName(label);
    control->setAccessibleDescription(tooltip);
    control->setToolTip(tooltip);
    line->addWidget(text, controlWidth > 0 ? 1 : 0);
    if (controlWidth > 0) {
        // of the design, at the size of the user's font
        control->setFixedWidth(
            std::max(controlWidth, controlWidth * control->fontInfo().pixelSize() / kBodyPx));
    }
    line->addWidget(control, controlWidth > 0 ? 0 : 1);
    layout->addWidget(row);
    return row;
}

void setLocked(QWidget* control, bool locked, const QString& reason)
{
    static const char* const kOwnTip = "ownToolTip";
    // itself, whether or not what it lies in is locked
    const bool wasLocked = !control->isEnabledTo(control->parentWidget());
    if (locked && !wasLocked) {
        control->setProperty(kOwnTip, control->toolTip());
    }
    if (locked) {
        control->setToolTip(reason);
    } else if (wasLocked) {
        control->setToolTip(control->property(kOwnTip).toString());
    }
    control->setEnabled(!locked);
}

} // namespace parascope
