// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/layout_section.h"

#include "panels/form_rows.h"
#include "panels/quantity_box.h"
#include "panels/segmented.h"
#include "panels/wrapped_label.h"
#include "run/run_plan.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

namespace {
enum Mode { Inline, Threads, Processes, Hybrid };

/// A slider that leaves the wheel to the panel unless it has the focus.
class FocusSlider : public QSlider {
public:
    using QSlider::QSlider;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus()) {
            QSlider::wheelEvent(event);
        } else {
            QWidget::wheelEvent(event);
        }
    }
};
} // namespace

LayoutSection::LayoutSection(const Theme& theme, int usableCpus, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_usableCpus(std::max(1, usableCpus))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionHead(tr("Run it as"), this));
    m_mode = new Segmented(theme, tr("Run it as"), this);
    m_mode->addSegment(tr("Inline"), QStringLiteral("inline"),
                       tr("On the main thread of this app: the window freezes while a task runs"));
    m_mode->addSegment(tr("Threads"), QStringLiteral("threads"), tr("A pool of threads in this app"));
    m_mode->addSegment(tr("Processes"), QStringLiteral("processes"),
                       tr("Child processes, each on its own main thread"));
    m_mode->addSegment(tr("Hybrid"), QStringLiteral("hybrid"),
                       tr("Child processes with a pool of threads each"));
    layout->addWidget(m_mode);
    connect(m_mode, &Segmented::chosen, this, &LayoutSection::chooseMode);

    m_threads = addNumber(tr("Threads per process"), std::clamp(2 * m_usableCpus, 8, 64), kMaxThreads,
                          tr("Threads in the pool of each process. Acts at once during a run."));
    m_processes = addNumber(tr("Processes"), std::clamp(2 * m_usableCpus, 8, 64), kMaxProcesses,
                            tr("Child processes; none = tasks run in this app. Acts at once during a run."));
    m_hint = wrappedLabel(QString(), "hint", this);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* line = new QHBoxLayout;
    line->setSpacing(7);
    m_hintIcon = new QLabel(this);
    line->addWidget(m_hintIcon, 0, Qt::AlignTop);
    line->addWidget(m_hint, 1);
    layout->addLayout(line);
    connect(&theme, &Theme::changed, this, [this] {
        reserveHint();
        show();
    });
    show();
}

LayoutSection::Row LayoutSection::addNumber(const QString& label, int sliderMaximum, int maximum,
                                            const QString& tooltip)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    Row row;
    row.box = new QuantityBox(QuantityBox::Kind::Integer, this);
    row.box->setRange(0, maximum);
    row.box->setSpecialText(0, tr("none"));
    addRow(column, label, row.box, 58, tooltip);
    row.slider = new FocusSlider(Qt::Horizontal, this);
    row.slider->setRange(0, sliderMaximum);
    row.slider->setPageStep(4);
    row.slider->setFocusPolicy(Qt::StrongFocus);
    row.slider->setAccessibleName(tr("%1, slider").arg(label));
    row.slider->setToolTip(tooltip);
    column->addWidget(row.slider);
    connect(row.slider, &QSlider::valueChanged, this, [this, row](int value) {
        if (!m_setting) {
            row.box->setValue(value);
        }
    });
    connect(row.box, &QuantityBox::valueChanged, this, [this] {
        if (!m_setting) {
            show();
            Q_EMIT changed();
        }
    });
    return row;
}

int LayoutSection::threads() const
{
    return static_cast<int>(m_threads.box->value());
}
int LayoutSection::processes() const
{
    return static_cast<int>(m_processes.box->value());
}

void LayoutSection::setNumbers(int threads, int processes)
{
    m_setting = true;
    m_threads.box->setValue(threads);
    m_processes.box->setValue(processes);
    m_setting = false;
    show();
}

void LayoutSection::chooseMode(int mode)
{
    const int someThreads = threads() > 0 ? threads() : m_usableCpus;
    const int someProcesses = processes() > 0 ? processes() : std::max(2, m_usableCpus);
    switch (mode) {
    case Inline:
        setNumbers(0, 0);
        break;
    case Threads:
        setNumbers(someThreads, 0);
        break;
    case Processes:
        setNumbers(0, someProcesses);
        break;
    default:
        setNumbers(threads() > 0 ? threads() : 2, processes() > 0 ? processes() : 2);
        break;
    }
    Q_EMIT changed();
}

void LayoutSection::sayWorkers(int workers)
{
    const int waiting = workers - m_usableCpus;
    const QString lead = tr("<b>%n worker(s)</b>", nullptr, workers)
                             .remove(QLatin1String("<b>"))
                             .remove(QLatin1String("</b>"));
    QString text = lead + QLatin1Char(' ') + tr("on %n usable CPU(s)", nullptr, m_usableCpus);
    if (waiting > 0) {
        text += tr(": %1 will wait").arg(waiting);
    }
    m_hint->setText(text);
    m_hint->setBoldLead(lead.size());
}

/// The lines that the longest warning of the sliders takes: what lies below stays where it is while they
/// move.
void LayoutSection::reserveHint()
{
    const QString now = m_hint->text();
    m_hint->setMinimumHeight(0); // else it never shrinks again
    sayWorkers(m_threads.slider->maximum() * m_processes.slider->maximum());
    const int most = m_hint->heightForWidth(m_hint->width());
    if (now != m_hint->text()) {
        show();
    }
    m_hint->setMinimumHeight(most);
}

void LayoutSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    reserveHint();
}

void LayoutSection::show()
{
    m_setting = true;
    m_threads.slider->setValue(threads());
    m_processes.slider->setValue(processes());
    m_setting = false;
    m_mode->setCurrent(threads() == 0 && processes() == 0 ? Inline
                       : processes() == 0                 ? Threads
                       : threads() == 0                   ? Processes
                                                          : Hybrid);
    const int workers = std::max(1, threads()) * std::max(1, processes());
    sayWorkers(workers);
    const int waiting = workers - m_usableCpus;
    const Tokens& t = m_theme.tokens();
    m_hintIcon->setPixmap(m_theme.pixmap(waiting > 0 ? QStringLiteral("warning") : QStringLiteral("cpu"), 14,
                                         waiting > 0 ? t.warning : t.textMuted, devicePixelRatioF()));
    const QString state = waiting > 0 ? QStringLiteral("warning") : QString();
    if (m_hint->property("state").toString() != state) {
        m_hint->setProperty("state", state);
        m_hint->style()->unpolish(m_hint);
        m_hint->style()->polish(m_hint);
    }
}

} // namespace parascope
