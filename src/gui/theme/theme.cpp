// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/line_icon.h"
#include "theme/style_sheet.h"
#include "theme/tool_tips.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QProxyStyle>

#include <algorithm>

/// Resources of a static library have to be pulled in by name, outside of any namespace.
static void pullInResources()
{
    Q_INIT_RESOURCE(gui);
}

namespace parascope {

namespace {

constexpr double kBodyPx = 13.0;

/// Fusion, with tool tips after the half second of the design, and without Qt's coloured icons.
class WindowStyle : public QProxyStyle {
public:
    WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        switch (hint) {
        case SH_ToolTip_WakeUpDelay:
            return kToolTipMs;
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
        }
    }

private:
    static constexpr int kToolTipMs = 500;
};

QPalette paletteOf(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.raised);
    p.setColor(QPalette::AlternateBase, t.inset);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textMuted);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.textOnAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.selected);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.textMuted);
    }
    return p;
}

} // namespace

Theme::Theme(ThemeMode mode, QObject* parent)
    : QObject(parent), m_mode(mode), m_tokens(mode == ThemeMode::Dark ? darkTokens() : lightTokens()),
      m_toolTips(new ToolTips(this))
{
    pullInResources();
    chooseFont();
}

void Theme::chooseFont()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString inter = QStringLiteral("Inter");
    m_family = !m_ownFamily.isEmpty()            ? m_ownFamily
               : QFontDatabase::hasFamily(inter) ? inter
                                                 : system.family();
    m_scale = m_ownPx > 0 ? std::clamp(m_ownPx / kBodyPx, 0.8, 2.0)
                          : std::max(1.0, QFontInfo(system).pixelSize() / kBodyPx);
}

void Theme::setFontChoice(const QString& family, int bodyPx)
{
    m_ownFamily = family;
    m_ownPx = bodyPx;
    chooseFont();
    if (m_application) {
        m_application->setFont(font(kBodyPx));
    }
    apply();
    Q_EMIT changed();
}

void Theme::setColorMap(ColorMap map)
{
    if (map != m_colorMap) {
        m_colorMap = map;
        Q_EMIT changed();
    }
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced != m_reducedMotion) {
        m_reducedMotion = reduced;
        Q_EMIT changed();
    }
}

const ColorTable& Theme::loadTable() const
{
    return m_colorMap == ColorMap::Viridis   ? viridisTable(m_tokens.dark)
           : m_colorMap == ColorMap::Cividis ? cividisTable(m_tokens.dark)
                                             : iceTable(m_tokens.dark);
}

const ColorTable& Theme::latencyTable() const
{
    switch (m_colorMap) {
    case ColorMap::Viridis:
        return viridisTable(m_tokens.dark);
    case ColorMap::Cividis:
        return cividisTable(m_tokens.dark);
    case ColorMap::Ice:
        return strongIceTable(m_tokens.dark);
    case ColorMap::Automatic:
        break;
    }
    return m_tokens.dark ? viridisTable(true) : strongIceTable(false);
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    chooseTokens();
    apply();
    Q_EMIT changed();
}

void Theme::chooseTokens()
{
    m_tokens = m_highContrast              ? highContrastTokens(*m_highContrast)
               : m_mode == ThemeMode::Dark ? darkTokens()
                                           : lightTokens();
}

void Theme::setSystemPalette(const QPalette& system)
{
    const bool high = isHighContrast(system);
    if (!high && !m_highContrast) {
        return;
    }
    m_highContrast = high ? std::optional(system) : std::nullopt;
    chooseTokens();
    apply();
    Q_EMIT changed();
}

void Theme::prepare(QApplication& application)
{
    setSystemPalette(QApplication::palette()); // before it is ours
    m_application = &application;
    application.setStyle(new WindowStyle);
    application.installEventFilter(m_toolTips);
    application.setFont(font(kBodyPx));
    application.setPalette(paletteOf(m_tokens));
}

void Theme::applyTo(QApplication& application)
{
    if (m_application != &application) {
        prepare(application);
    }
    apply();
}

void Theme::apply()
{
    if (m_application) {
        const QPalette palette = paletteOf(m_tokens);
        if (palette != QApplication::palette()) { // else all widgets are told for nothing
            m_application->setPalette(palette);
        }
        m_application->setStyleSheet(styleSheet(m_tokens, m_scale));
    }
}

QFont Theme::font(double px, int weight) const
{
    QFont font(m_family);
    font.setPixelSize(std::max(10, qRound(px * m_scale)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont Theme::fixedFont(double px) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString preferred = QStringLiteral("JetBrains Mono");
    if (QFontDatabase::hasFamily(preferred)) {
        font.setFamily(preferred);
    }
    font.setPixelSize(std::max(10, qRound(px * m_scale)));
    return font;
}

QPixmap Theme::pixmap(const QString& name, int size, const QColor& color, double ratio) const
{
    QPixmap pixmap = lineIcon(name, qRound(size * ratio), color);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon Theme::icon(const QString& name, const QColor& color) const
{
    return QIcon(new LineIconEngine(name, color, m_tokens.textMuted));
}

} // namespace parascope
