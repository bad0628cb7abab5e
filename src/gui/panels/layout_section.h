// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace parascope {

class QuantityBox;
class Segmented;
class Theme;
class WrappedLabel;

/// Threads per process and processes, with sliders, and "Run it as", which only shows and sets these two
/// numbers and so can't contradict them.
class LayoutSection : public QWidget {
    Q_OBJECT
public:
    LayoutSection(const Theme& theme, int usableCpus, QWidget* parent = nullptr);
    [[nodiscard]] int threads() const;
    [[nodiscard]] int processes() const;
    void setNumbers(int threads, int processes); ///< without changed()

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QuantityBox* box = nullptr;
        QSlider* slider = nullptr;
    };
    Row addNumber(const QString& label, int sliderMaximum, int maximum, const QString& tooltip);
    void chooseMode(int mode);
    void show();
    void sayWorkers(int workers);
    void reserveHint();

    const Theme& m_theme;
    int m_usableCpus;
    Segmented* m_mode = nullptr;
    Row m_threads;
    Row m_processes;
    QLabel* m_hintIcon = nullptr;
    WrappedLabel* m_hint = nullptr;
    bool m_setting = false;
};

} // namespace parascope
