// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/quantity_box.h"

#include "base/units.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace parascope {

namespace {

struct Unit {
    double size;
    const char* name;
};
constexpr std::array<Unit, 6> kTimes{Unit{3.6e12, "h"}, Unit{6e10, "min"}, Unit{1e9, "s"},
                                     Unit{1e6, "ms"},   Unit{1e3, "µs"},   Unit{1, "ns"}};
/// Powers of 1024 under these names in the window, as in tiles and plots; the tool tip says so.
constexpr std::array<Unit, 4> kSizes{Unit{1073741824.0, "GB"}, Unit{1048576.0, "MB"}, Unit{1024.0, "kB"},
                                     Unit{1, "B"}};

QString number(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', value == std::floor(value) ? 17 : 6);
}

/// The largest unit in which the value is at least one and reads short.
template <std::size_t N> QString inUnits(double value, const std::array<Unit, N>& units)
{
    for (const auto& unit : units) {
        const double scaled = value / unit.size;
        const bool wholeOrFraction =
            scaled >= 1 && std::abs(scaled * 100 - std::round(scaled * 100)) < 1e-9 * scaled;
        const bool preferSeconds = unit.size >= 6e10 && unit.size < 1e13 && N == kTimes.size() &&
                                   scaled < 10 && scaled != std::floor(scaled);
        if ((wholeOrFraction && !preferSeconds) || unit.size == 1) {
            return number(scaled) + QChar(0x00A0) + QString::fromUtf8(unit.name);
        }
    }
    return number(value);
}

/// "64kB" as it is meant here, in the words of the command line, where it would be 64 000: "64KiB".
QString inPowersOf1024(QString text)
{
    static const QRegularExpression unit(QStringLiteral("([kKMGT])B$"));
    const auto match = unit.match(text);
    if (match.hasMatch()) {
        text.replace(match.capturedStart(), 2, match.captured(1).toUpper() + QStringLiteral("iB"));
    }
    return text;
}

/// Next or previous of 1, 2, 5 x 10^n.
double stepped125(double value, bool up)
{
    if (value <= 0) {
        return up ? 1 : 0;
    }
    const double decade = std::pow(10.0, std::floor(std::log10(value) + 1e-12));
    static constexpr std::array<double, 5> series{0.5, 1, 2, 5, 10};
    if (up) {
        const auto* at = std::find_if(series.begin(), series.end(),
                                      [&](double s) { return s * decade > value * (1 + 1e-9); });
        return (at == series.end() ? 20 : *at) * decade;
    }
    double below = 0.5 * decade;
    for (const double s : series) {
        if (s * decade < value * (1 - 1e-9)) {
            below = s * decade;
        }
    }
    return below;
}

} // namespace

QuantityBox::QuantityBox(Kind kind, QWidget* parent) : QAbstractSpinBox(parent), m_kind(kind)
{
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractSpinBox::editingFinished, this, &QuantityBox::commit);
    showValue();
    explainUnits();
}

/// Of sizes, at the end of whatever the tool tip says.
void QuantityBox::explainUnits()
{
    const QString note = tr("kB, MB and GB are powers of 1024.");
    if (m_kind == Kind::Bytes && !toolTip().endsWith(note)) {
        setToolTip(toolTip().isEmpty() ? note : toolTip() + QLatin1Char('\n') + note);
    }
}

bool QuantityBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTipChange) {
        explainUnits();
    }
    return QAbstractSpinBox::event(event);
}

void QuantityBox::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    setValue(m_value);
}

void QuantityBox::setUnit(const QString& unit)
{
    m_unit = unit;
    showValue();
}

void QuantityBox::setSpecialText(double value, const QString& text)
{
    m_special = value;
    m_specialText = text;
    showValue();
}

bool QuantityBox::inRange(double value) const
{
    return (value >= m_minimum && value <= m_maximum) || (!m_specialText.isEmpty() && value == m_special);
}

void QuantityBox::setValue(double value)
{
    if (!inRange(value)) {
        value = std::clamp(value, m_minimum, m_maximum);
    }
    if (m_kind != Kind::Real) {
        value = std::round(value);
    }
    const bool changed = value != m_value;
    m_value = value;
    showValue();
    if (changed) {
        Q_EMIT valueChanged(value);
    }
}

QString QuantityBox::textOf(double value) const
{
    if (!m_specialText.isEmpty() && value == m_special) {
        return m_specialText;
    }
    return textOf(m_kind, value, m_unit);
}

QString QuantityBox::textOf(Kind kind, double value, const QString& unit)
{
    switch (kind) {
    case Kind::Duration:
        return value == 0 ? number(0) + QChar(0x00A0) + QLatin1Char('s') : inUnits(value, kTimes);
    case Kind::Bytes:
        return value == 0 ? number(0) + QChar(0x00A0) + QLatin1Char('B') : inUnits(value, kSizes);
    case Kind::Integer:
    case Kind::Real:
        break;
    }
    return unit.isEmpty() ? number(value) : number(value) + QChar(0x00A0) + unit;
}

bool QuantityBox::parse(QString text, double& value) const
{
    text = text.trimmed();
    if (!m_specialText.isEmpty() && text.compare(m_specialText, Qt::CaseInsensitive) == 0) {
        value = m_special;
        return true;
    }
    if (!m_unit.isEmpty() && text.endsWith(m_unit)) {
        text.chop(m_unit.size());
    }
    const QLocale locale;
    text.remove(locale.groupSeparator());
    text.replace(locale.decimalPoint(), QStringLiteral("."));
    for (const QChar space : {QChar(0x00A0), QChar(0x2009), QChar(0x202F), QChar(u' ')}) {
        text.remove(space);
    }
    const auto take = [&value](const auto& result) {
        if (result.ok()) {
            value = static_cast<double>(result.value());
        }
        return result.ok();
    };
    switch (m_kind) {
    case Kind::Duration:
        return take(parseDuration(text));
    case Kind::Bytes:
        return take(parseBytes(inPowersOf1024(text)));
    case Kind::Integer:
        return take(parseInteger(text));
    case Kind::Real:
        return take(parseReal(text));
    }
    return false;
}

QValidator::State QuantityBox::validate(QString& input, int&) const
{
    double value = 0;
    return parse(input, value) && inRange(value) ? QValidator::Acceptable : QValidator::Intermediate;
}

void QuantityBox::commit()
{
    double value = 0;
    if (parse(lineEdit()->text(), value) && lineEdit()->text() != textOf(m_value)) {
        setValue(value);
    } else {
        showValue();
    }
}

void QuantityBox::showValue()
{
    lineEdit()->setText(textOf(m_value));
}

void QuantityBox::stepBy(int steps)
{
    const bool up = steps > 0;
    double next = m_value;
    for (int i = 0; i < std::abs(steps); ++i) {
        const bool inOnes = m_kind == Kind::Integer && m_maximum <= 65'536 && next < 100;
        next = inOnes ? next + (up ? 1 : -1) : stepped125(next, up);
    }
    setValue(next);
    selectAll();
}

QAbstractSpinBox::StepEnabled QuantityBox::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (m_value < m_maximum) {
        enabled |= StepUpEnabled;
    }
    if (m_value > m_minimum) {
        enabled |= StepDownEnabled;
    }
    return enabled;
}

void QuantityBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QAbstractSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void QuantityBox::changeEvent(QEvent* event)
{
    QAbstractSpinBox::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        showValue();
    }
}

} // namespace parascope
