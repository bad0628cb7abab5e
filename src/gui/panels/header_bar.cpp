// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/header_bar.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/spoken.h"
#include "panels/segmented.h"
#include "panels/state_pill.h"
#include "workload/catalogue.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace parascope {

namespace {

constexpr std::array<double, 4> kRanges{30, 60, 300, TimeWindow::kAll};

QString layoutWord(const RunPlan& plan)
{
    if (plan.processes == 0) {
        return plan.threads == 0 ? HeaderBar::tr("inline") : HeaderBar::tr("threads");
    }
    return plan.threads == 0 ? HeaderBar::tr("processes") : HeaderBar::tr("hybrid");
}

QString layoutNumbers(const RunPlan& plan)
{
    const QString threads = HeaderBar::tr("%n thread(s)", nullptr, plan.threads);
    const QString processes = HeaderBar::tr("%n process(es)", nullptr, plan.processes);
    if (plan.processes == 0) {
        return plan.threads == 0 ? HeaderBar::tr("on the main thread") : threads;
    }
    return plan.threads == 0 ? processes : threads + QStringLiteral(" × ") + processes;
}

QString loadText(const RunPlan& plan)
{
    switch (plan.load) {
    case LoadKind::Open:
        return HeaderBar::tr("open loop, %1").arg(rateFigure(plan.ratePerSecond).text());
    case LoadKind::Batch:
        return plan.items > 0
                   ? HeaderBar::tr("batch of %1").arg(countFigure(static_cast<double>(plan.items)).text())
                   : HeaderBar::tr("batch");
    case LoadKind::Closed:
        break;
    }
    const QString least = QString::number(plan.effectiveInFlight());
    return HeaderBar::tr("closed loop, %1 in flight")
        .arg(plan.automaticInFlight() ? least + QLatin1Char('+') : least);
}

} // namespace

QString longSummary(const RunPlan& plan)
{
    const bool hybrid = plan.processes > 0 && plan.threads > 0;
    const QString numbers = layoutNumbers(plan);
    const bool named = hybrid || plan.isInline();
    return (named ? QStringList{layoutWord(plan), numbers, loadText(plan)}
                  : QStringList{numbers, loadText(plan)})
        .join(QStringLiteral(" · "));
}

QString shortSummary(const RunPlan& plan)
{
    if (plan.processes > 0 && plan.threads > 0) {
        return QStringLiteral("%1 × %2 %3").arg(plan.threads).arg(plan.processes).arg(layoutWord(plan));
    }
    return plan.isInline() ? layoutWord(plan) : layoutNumbers(plan);
}

HeaderBar::HeaderBar(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(qRound(theme.scaled(52)));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 0, 12, 0);
    line->setSpacing(10);
    m_mark = new QLabel(this);
    line->addWidget(m_mark);
    auto* name = new QLabel(QStringLiteral("Parascope"), this);
    name->setProperty("role", QStringLiteral("app"));
    line->addWidget(name);
    auto* divider = new QFrame(this);
    divider->setObjectName(QStringLiteral("headerDivider"));
    divider->setFixedSize(1, 22);
    line->addWidget(divider);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("title"));
    m_summary = new QLabel(tr("No run yet"), this);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_pill = new StatePill(theme, this);
    m_pill->hide();
    line->addWidget(m_title);
    line->addWidget(m_summary);
    line->addWidget(m_pill);
    m_disturbed = new StatePill(theme, this);
    m_disturbed->hide();
    line->addWidget(m_disturbed);
    line->addStretch(1);
    m_range = new Segmented(theme, tr("Time range"), this);
    for (const QString& text : {tr("30 s"), tr("60 s"), tr("5 min"), tr("All")}) {
        m_range->addSegment(text);
    }
    m_range->setFixedHeight(qRound(theme.scaled(32)));
    m_range->setMinimumWidth(206);
    line->addWidget(m_range);
    line->addSpacing(4);
    m_open = addAction(QStringLiteral("open"), tr("Open"), tr("Open a recording or a plan (Ctrl+O)"));
    m_compare = addAction(QStringLiteral("compare"), tr("Compare"), tr("Compare two runs (Ctrl+3)"));
    m_export =
        addAction(QStringLiteral("export"), tr("Export"), tr("Save, export or report this run (Ctrl+E)"));
    m_themeButton =
        addAction(QStringLiteral("sun"), tr("Theme"), tr("Switch between dark and light (Ctrl+T)"));
    m_more =
        addAction(QStringLiteral("settings"), tr("Settings and more"), tr("Settings, labs, tour, shortcuts"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_range, &Segmented::chosen, this,
            [this](int i) { Q_EMIT rangeChosen(kRanges[static_cast<std::size_t>(i)]); });
    connect(m_open, &QToolButton::clicked, this, &HeaderBar::openAsked);
    connect(m_compare, &QToolButton::clicked, this, &HeaderBar::compareAsked);
    connect(m_themeButton, &QToolButton::clicked, this, &HeaderBar::themeAsked);
    connect(&theme, &Theme::changed, this, &HeaderBar::restyle);
    showRange(60);
    restyle();
}

void HeaderBar::setTitleRole(const QString& role)
{
    if (m_title->property("role").toString() != role) {
        m_title->setProperty("role", role);
        m_title->style()->unpolish(m_title);
        m_title->style()->polish(m_title);
    }
}

void HeaderBar::setDisturbed(bool disturbed)
{
    m_disturbed->show(Mood::Warning, disturbed ? tr("Measurement disturbed") : QString());
    m_disturbed->setVisible(disturbed);
}

void HeaderBar::setExportMenu(QMenu* menu)
{
    m_export->setMenu(menu);
}

void HeaderBar::setMoreMenu(QMenu* menu)
{
    m_more->setMenu(menu);
}

QToolButton* HeaderBar::addAction(const QString& icon, const QString& text, const QString& tooltip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tooltip);
    button->setAccessibleName(text);
    button->setIconSize(QSize(18, 18));
    button->setFixedHeight(qRound(m_theme.scaled(34)));
    button->setMinimumWidth(34);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    m_icons.append({button, icon});
    return button;
}

void HeaderBar::restyle()
{
    const auto& t = m_theme.tokens();
    for (auto& [button, icon] : m_icons) {
        const QString name = button == m_themeButton && !t.dark ? QStringLiteral("moon") : icon;
        button->setIcon(m_theme.icon(name, t.textSecondary));
    }
    const double ratio = devicePixelRatioF();
    QPixmap mark(qRound(26 * ratio), qRound(26 * ratio));
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    QSvgRenderer(QStringLiteral(":/gui/mark.svg")).render(&painter);
    painter.end();
    mark.setDevicePixelRatio(ratio);
    m_mark->setPixmap(mark);
}

void HeaderBar::setWide(bool wide)
{
    m_wide = wide;
    for (auto* button : {m_open, m_compare, m_export}) {
        button->setToolButtonStyle(wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    elide();
}

void HeaderBar::showRange(double seconds)
{
    for (std::size_t i = 0; i < kRanges.size(); ++i) {
        if (kRanges[i] == seconds) {
            m_range->setCurrent(static_cast<int>(i));
        }
    }
}

void HeaderBar::elide()
{
    const QString text = m_wide ? m_longSummary : m_shortSummary;
    m_summary->setToolTip(m_longSummary);
    const int room = width() - (m_wide ? 900 : 760) - m_title->sizeHint().width();
    m_summary->setText(m_summary->fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, room + 160)));
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    elide();
}

void HeaderBar::showRun(const RunController& controller)
{
    RunPlan plan = controller.plan();
    if (controller.isBusy() && controller.hasData()) { // as it is now, not as it began
        plan.threads = controller.run().threads;
        plan.processes = controller.run().processes;
    }
    const QString elapsed = clockText(controller.elapsedSeconds());
    const RunPhase phase = controller.phase();
    const bool canExport = controller.canExport() || controller.held() != nullptr;
    m_export->setEnabled(canExport);
    m_export->setToolTip(canExport ? tr("Save, export or report this run (Ctrl+E)")
                                   : tr("Can be exported when a run is over"));
    const bool canOpen = !controller.isBusy() && phase != RunPhase::Loading;
    m_open->setEnabled(canOpen);
    m_open->setToolTip(canOpen ? tr("Open a recording or a plan (Ctrl+O)")
                               : tr("Can be opened when the run is over"));
    m_range->setVisible(phase != RunPhase::None);
    if (phase == RunPhase::None) {
        m_longSummary = m_shortSummary = tr("No run yet");
        m_title->clear();
    } else {
        const WorkloadInfo* info = findWorkload(plan.workload);
        m_title->setText(!plan.name.isEmpty() && plan.name != plan.workload ? plan.name
                         : info                                             ? coreText(info->title)
                                                                            : plan.workload);
        m_longSummary = longSummary(plan);
        m_shortSummary = shortSummary(plan);
    }
    m_title->setVisible(phase != RunPhase::None);
    setTitleRole(phase == RunPhase::Ready ? QStringLiteral("lastTitle") : QStringLiteral("title"));
    switch (phase) {
    case RunPhase::None:
    case RunPhase::Ready:
        m_pill->show(Mood::Neutral, {});
        break;
    case RunPhase::Starting:
        m_pill->show(Mood::Warning, tr("Starting"));
        break;
    case RunPhase::WarmingUp:
        m_pill->show(Mood::Warning, tr("Warming up %1").arg(elapsed));
        break;
    case RunPhase::Running:
        if (plan.durationNs > 0) {
            const double total =
                nsToSeconds(plan.durationNs) + nsToSeconds(controller.run().store.warmUpEndNs());
            m_pill->show(Mood::Good, tr("Running %1 / %2").arg(elapsed, clockText(total)));
        } else {
            m_pill->show(Mood::Good, tr("Running %1").arg(elapsed));
        }
        break;
    case RunPhase::Stopping:
        m_pill->show(Mood::Warning, tr("Stopping…"));
        break;
    case RunPhase::Finished:
        m_pill->show(Mood::Info, tr("Finished %1").arg(elapsed));
        break;
    case RunPhase::Stopped:
        m_pill->show(Mood::Info, tr("Stopped %1").arg(elapsed));
        break;
    case RunPhase::Failed:
        m_pill->show(Mood::Bad, tr("Failed after %1").arg(elapsed));
        break;
    case RunPhase::Loading:
        m_pill->show(Mood::Neutral, tr("Opening"));
        break;
    case RunPhase::Loaded:
        m_pill->show(Mood::Neutral, tr("Saved run"));
        break;
    }
    elide();
}

} // namespace parascope
