// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferences.h"

#include <QDialog>

#include <memory>
#include <span>

class QComboBox;

namespace Ui {
class SettingsForm;
}

namespace parascope {

/// The form of ui/settings.ui: every change acts at once and is told by changed().
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Preferences& preferences, const QString& usualFolder, QWidget* parent = nullptr);
    ~SettingsDialog() override;
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }

Q_SIGNALS:
    void changed(const parascope::Preferences& preferences);
    void layoutResetAsked();
    void planResetAsked();

private:
    void fill(const QString& usualFolder);
    static void fillPeriods(QComboBox& box, std::span<const int> periodsMs, int chosenMs);
    void connectFields();
    void take();
    void chooseFolder();
    std::unique_ptr<Ui::SettingsForm> m_form;
    Preferences m_preferences;
};

/// Languages there are catalogues for: code and own name ("de", "Deutsch").
[[nodiscard]] QList<QPair<QString, QString>> languages();

} // namespace parascope
