// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/color_map.h"
#include "theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QString>

#include <optional>

class QApplication;

namespace parascope {

class ToolTips;

enum class ThemeMode { Dark, Light };

/// The look in force: tokens, fonts and icons. One object, made by the program and handed to the widgets that
/// paint themselves; changed() tells them to repaint. GUI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(ThemeMode mode = ThemeMode::Dark, QObject* parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    void setMode(ThemeMode mode);
    [[nodiscard]] ColorMap colorMap() const { return m_colorMap; }
    void setColorMap(ColorMap map);
    [[nodiscard]] const ColorTable& loadTable() const;    ///< for shares of 0 to 100 %, and sweeps
    [[nodiscard]] const ColorTable& latencyTable() const; ///< for counts of tasks
    /// Nothing pulses, and live plots are drawn twice a second.
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// The user's own family and size (px of body text); empty and 0 = the design's.
    void setFontChoice(const QString& family, int bodyPx);

    /// The colours of the system where it is set to high contrast; the mode follows it then. prepare() takes
    /// them from the application.
    void setSystemPalette(const QPalette& system);
    /// Fusion, the font, the palette and the way of tool tips, before widgets are made, by who calls
    /// applyTo() after that.
    void prepare(QApplication& application);
    /// Palette and style sheet, now and at every change of mode. After widgets are made: with a style sheet
    /// in force each widget that gets a parent hands styles on to all below it, a quarter of the time to a
    /// window.
    void applyTo(QApplication& application);

    /// Paints now, and again whenever the look changes, as long as `painted` is there.
    template <typename Paint> void keepPainted(QObject* painted, Paint paint) const
    {
        paint();
        connect(this, &Theme::changed, painted, paint);
    }

    /// Font of `px` at the design's scale (13 = body). A larger system font enlarges all of them.
    [[nodiscard]] QFont font(double px, int weight = 400) const;
    [[nodiscard]] QFont fixedFont(double px) const;
    /// Pixels of the design at the user's font size.
    [[nodiscard]] double scaled(double px) const { return px * m_scale; }

    /// Line icon of resources/gui/icons in one colour, at the display's scale.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color, double ratio) const;
    [[nodiscard]] QIcon icon(const QString& name, const QColor& color) const;

Q_SIGNALS:
    void changed();

private:
    void chooseTokens();
    void apply();
    void chooseFont();
    ColorMap m_colorMap = ColorMap::Automatic;
    QString m_ownFamily;
    int m_ownPx = 0;
    bool m_reducedMotion = false;
    ThemeMode m_mode;
    Tokens m_tokens;
    std::optional<QPalette> m_highContrast; ///< of the system, when it asks for that
    QString m_family;
    double m_scale = 1.0;
    QApplication* m_application = nullptr;
    ToolTips* m_toolTips;
};

} // namespace parascope
