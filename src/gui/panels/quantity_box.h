// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QString>

namespace parascope {

/// A number with its unit in one field: "4 ms", "64 KiB", "120 s", "8". Understands what the command line
/// understands, and the decimal sign of the user's locale. Keeps the exact value, not its text. The wheel
/// acts only when the field has the focus.
class QuantityBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    enum class Kind { Integer, Real, Duration, Bytes };
    explicit QuantityBox(Kind kind, QWidget* parent = nullptr);

    void setRange(double minimum, double maximum); ///< base units: ns, bytes or the number
    void setUnit(const QString& unit);             ///< of Integer and Real
    /// Text shown instead of `value`: "auto", "none".
    void setSpecialText(double value, const QString& text);
    [[nodiscard]] double value() const { return m_value; }
    /// Clamps; emits only when the value changes.
    void setValue(double value);
    void commit(); ///< takes over what is being typed
    [[nodiscard]] double minimum() const { return m_minimum; }
    [[nodiscard]] double maximum() const { return m_maximum; }

    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;

    /// As a field of this kind shows it, in the largest unit in which it reads short.
    [[nodiscard]] static QString textOf(Kind kind, double value, const QString& unit = {});

Q_SIGNALS:
    void valueChanged(double value);

protected:
    bool event(QEvent* event) override;
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void explainUnits();
    void showValue();
    [[nodiscard]] QString textOf(double value) const;
    [[nodiscard]] bool parse(QString text, double& value) const;
    [[nodiscard]] bool inRange(double value) const;

    Kind m_kind;
    QString m_unit;
    QString m_specialText;
    double m_special = 0;
    double m_minimum = 0;
    double m_maximum = 100;
    double m_value = 0;
};

} // namespace parascope
