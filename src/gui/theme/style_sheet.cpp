// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

#include <QFile>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace parascope {

namespace {

struct NamedColor {
    QString name;
    QColor color;
};

QList<NamedColor> namedColors(const Tokens& t)
{
    return {
        {QStringLiteral("@window"), t.window},
        {QStringLiteral("@surface"), t.surface},
        {QStringLiteral("@raised"), t.raised},
        {QStringLiteral("@selected"), t.selected},
        {QStringLiteral("@inset"), t.inset},
        {QStringLiteral("@border"), t.border},
        {QStringLiteral("@border-strong"), t.borderStrong},
        {QStringLiteral("@text"), t.text},
        {QStringLiteral("@text-secondary"), t.textSecondary},
        {QStringLiteral("@text-muted"), t.textMuted},
        {QStringLiteral("@accent"), t.accent},
        {QStringLiteral("@accent-hover"), t.accentHover},
        {QStringLiteral("@on-accent"), t.textOnAccent},
        {QStringLiteral("@bad"), t.bad},
        {QStringLiteral("@warning"), t.warning},
        {QStringLiteral("@stop"), t.stopButton},
        {QStringLiteral("@stop-hover"), mixed(t.stopButton, t.bad, 0.12)},
        {QStringLiteral("@segment"), t.dark ? t.selected : t.surface},
        {QStringLiteral("@handle"), t.dark ? t.text : t.surface},
        {QStringLiteral("@chip-on"), mixed(t.surface, t.accent, 0.16)},
        {QStringLiteral("@row-on"), mixed(t.surface, t.accent, 0.12)},
        {QStringLiteral("@banner"), t.tintedSurface(Mood::Bad)},
        {QStringLiteral("@banner-border"), t.tintedBorder(Mood::Bad)},
    };
}

/// "13px" of the design becomes the user's size; only font sizes are written with the unit "fpx".
void scaleFonts(QString& sheet, double scale)
{
    static const QRegularExpression size(QStringLiteral("(\\d+)fpx"));
    qsizetype from = 0;
    QRegularExpressionMatch match;
    while ((match = size.match(sheet, from)).hasMatch()) {
        const int px = std::max(10, qRound(match.captured(1).toInt() * scale));
        const QString text = QString::number(px) + QStringLiteral("px");
        sheet.replace(match.capturedStart(), match.capturedLength(), text);
        from = match.capturedStart() + text.size();
    }
}

} // namespace

QString styleSheet(const Tokens& tokens, double scale)
{
    QFile file(QStringLiteral(":/gui/style.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    auto colors = namedColors(tokens);
    sheet.replace(QStringLiteral("@themename"),
                  tokens.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    // longest name first, so that @text-muted is not read as @text
    std::sort(colors.begin(), colors.end(),
              [](const NamedColor& a, const NamedColor& b) { return a.name.size() > b.name.size(); });
    for (const auto& entry : colors) {
        sheet.replace(entry.name, entry.color.name());
    }
    scaleFonts(sheet, scale);
    return sheet;
}

} // namespace parascope
