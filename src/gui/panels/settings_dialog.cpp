// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/settings_dialog.h"

#include "base/clock.h"
#include "base/units.h"
#include "models/figures.h"
#include "ui_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>

namespace parascope {

QList<QPair<QString, QString>> languages()
{
    // in their own words, whatever the language of the window
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

SettingsDialog::SettingsDialog(const Preferences& preferences, const QString& usualFolder, QWidget* parent)
    : QDialog(parent), m_form(std::make_unique<Ui::SettingsForm>()), m_preferences(preferences)
{
    m_form->setupUi(this);
    fill(usualFolder);
    connectFields();
    resize(560, sizeHint().height());
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fillPeriods(QComboBox& box, std::span<const int> periodsMs, int chosenMs)
{
    for (const int ms : periodsMs) {
        box.addItem(tr("every %1").arg(periodFigure(ms * kNsPerMs).text()), ms);
    }
    box.setCurrentIndex(box.findData(chosenMs));
}

void SettingsDialog::fill(const QString& usualFolder)
{
    auto& form = *m_form;
    form.theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    form.theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    form.theme->setCurrentIndex(form.theme->findData(static_cast<int>(m_preferences.theme)));
    form.colorMap->addItem(tr("Automatic"), static_cast<int>(ColorMap::Automatic));
    form.colorMap->addItem(tr("Ice"), static_cast<int>(ColorMap::Ice));
    form.colorMap->addItem(QStringLiteral("Viridis"), static_cast<int>(ColorMap::Viridis));
    form.colorMap->addItem(QStringLiteral("Cividis"), static_cast<int>(ColorMap::Cividis));
    form.colorMap->setCurrentIndex(form.colorMap->findData(static_cast<int>(m_preferences.colorMap)));
    form.fontFamily->addItem(tr("Automatic"), QString());
    const auto families = QFontDatabase::families();
    for (const QString& family : families) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family)) {
            form.fontFamily->addItem(family, family);
        }
    }
    form.fontFamily->setCurrentIndex(std::max(0, form.fontFamily->findData(m_preferences.fontFamily)));
    form.fontSize->setValue(m_preferences.fontPx > 0 ? m_preferences.fontPx : form.fontSize->minimum());
    form.language->addItem(tr("As the system"), QString());
    for (const auto& [code, name] : languages()) {
        form.language->addItem(name, code);
    }
    form.language->setCurrentIndex(std::max(0, form.language->findData(m_preferences.language)));
    form.languageHint->setProperty("role", QStringLiteral("muted"));
    form.watchingHint->setProperty("role", QStringLiteral("muted"));
    fillPeriods(*form.sampling, Preferences::samplings(), m_preferences.sampleEveryMs);
    fillPeriods(*form.probe, Preferences::probePeriods(), m_preferences.probeEveryMs);
    form.reducedMotion->setChecked(m_preferences.reducedMotion);
    if (m_preferences.p99TargetMs > 0) {
        form.target->setText(durationFigure(m_preferences.p99TargetMs).text());
    }
    form.folder->setText(QDir::toNativeSeparators(m_preferences.runsFolder));
    form.folder->setPlaceholderText(QDir::toNativeSeparators(usualFolder));
}

void SettingsDialog::connectFields()
{
    auto& form = *m_form;
    for (auto* box : {form.theme, form.colorMap, form.fontFamily, form.language, form.sampling, form.probe}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    }
    connect(form.fontSize, &QSpinBox::valueChanged, this, &SettingsDialog::take);
    connect(form.reducedMotion, &QCheckBox::toggled, this, &SettingsDialog::take);
    connect(form.target, &QLineEdit::editingFinished, this, &SettingsDialog::take);
    connect(form.folder, &QLineEdit::editingFinished, this, &SettingsDialog::take);
    connect(form.browse, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(form.resetLayout, &QPushButton::clicked, this, &SettingsDialog::layoutResetAsked);
    connect(form.resetPlan, &QPushButton::clicked, this, &SettingsDialog::planResetAsked);
    connect(form.close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::take()
{
    const auto& form = *m_form;
    Preferences next = m_preferences;
    next.theme = static_cast<ThemeMode>(form.theme->currentData().toInt());
    next.colorMap = static_cast<ColorMap>(form.colorMap->currentData().toInt());
    next.fontFamily = form.fontFamily->currentData().toString();
    next.fontPx = form.fontSize->value() == form.fontSize->minimum() ? 0 : form.fontSize->value();
    next.language = form.language->currentData().toString();
    next.reducedMotion = form.reducedMotion->isChecked();
    next.sampleEveryMs = form.sampling->currentData().toInt();
    next.probeEveryMs = form.probe->currentData().toInt();
    next.runsFolder = QDir::fromNativeSeparators(form.folder->text().trimmed());
    QString text = form.target->text().simplified();
    text.remove(QChar(0x00A0));
    text.remove(QLatin1Char(' '));
    text.replace(QLocale().decimalPoint(), QStringLiteral("."));
    const auto target = parseDuration(text);
    form.target->setProperty("invalid", !text.isEmpty() && !target.ok());
    if (text.isEmpty()) {
        next.p99TargetMs = 0;
    } else if (target.ok()) {
        next.p99TargetMs = nsToMs(target.value());
    }
    if (!(next == m_preferences)) {
        m_preferences = next;
        Q_EMIT changed(m_preferences);
    }
}

void SettingsDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Where runs are kept"), m_form->folder->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_form->folder->setText(QDir::toNativeSeparators(folder));
        take();
    });
    dialog->open();
}

} // namespace parascope
