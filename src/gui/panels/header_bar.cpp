// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/header_bar.h"

#include "panels/form_rows.h"
#include "panels/segmented.h"
#include "panels/state_pill.h"

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
} // namespace

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
    m_summary = new QLabel(this);
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

void HeaderBar::showNoRange()
{
    m_range->setCurrent(-1);
}

/// The summary gives way to the state and the actions, and when all of it is gone the title.
void HeaderBar::elide()
{
    const QString& summary = m_wide ? m_words.summary : m_words.briefSummary;
    if (!isVisible()) { // sizes are known when it is shown
        m_title->setText(m_words.title);
        m_summary->setText(summary);
        return;
    }
    constexpr int kRounding = 2; // a label may be wider than its letters
    int room = width() - layout()->sizeHint().width();
    for (const auto* label : {m_title, m_summary}) {
        room += label->isHidden() ? 0 : label->sizeHint().width();
    }
    const auto fit = [&room](QLabel* label, const QString& text) {
        const QFontMetrics metrics = label->fontMetrics();
        label->setText(metrics.elidedText(text, Qt::ElideRight, std::max(0, room - kRounding)));
        room -= metrics.horizontalAdvance(label->text()) + kRounding;
    };
    fit(m_title, m_words.title);
    fit(m_summary, summary);
    m_title->setToolTip(m_title->text() == m_words.title ? QString() : m_words.title);
    m_summary->setToolTip(m_words.summary);
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    elide();
}

void HeaderBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    elide();
}

void HeaderBar::showRun(const RunController& controller)
{
    const RunPhase phase = controller.phase();
    setLocked(m_export, !controller.canExport() && !controller.held(),
              tr("Can be exported when a run is over"));
    setLocked(m_open, controller.isBusy() || phase == RunPhase::Loading,
              tr("Can be opened when the run is over"));
    m_range->setVisible(phase != RunPhase::None);
    m_words = headerWords(controller);
    m_title->setVisible(!m_words.title.isEmpty());
    setTitleRole(phase == RunPhase::Ready ? QStringLiteral("lastTitle") : QStringLiteral("title"));
    m_pill->show(m_words.mood, m_words.state);
    m_pill->setToolTip(m_words.stateDetail);
    elide();
}

} // namespace parascope
