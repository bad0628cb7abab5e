// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/workload_picker.h"

#include "models/figures.h"
#include "models/spoken.h"
#include "panels/empty_state.h"
#include "panels/search_field.h"
#include "panels/workload_rows.h"
#include "theme/theme.h"
#include "theme/wrapped_text.h"
#include "workload/catalogue.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

QString workloadIcon(const QString& category, const QString& name)
{
    if (name == QLatin1String("command")) {
        return QStringLiteral("terminal");
    }
    if (name == QLatin1String("hash-files")) {
        return QStringLiteral("file");
    }
    if (name == QLatin1String("sha256")) {
        return QStringLiteral("hash");
    }
    if (category == QLatin1String("memory")) {
        return QStringLiteral("memory");
    }
    if (category == QLatin1String("contention")) {
        return QStringLiteral("lock");
    }
    return category == QLatin1String("calibrated") ? QStringLiteral("clock") : QStringLiteral("cpu");
}

WorkloadButton::WorkloadButton(const Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("picker"));
    setFixedHeight(qRound(theme.scaled(70)));
    setToolTip(tr("Choose what a task does (Ctrl+K)"));
}

QSize WorkloadButton::sizeHint() const
{
    return {200, height()};
}

void WorkloadButton::setWorkload(const QString& name)
{
    const WorkloadInfo* info = findWorkload(name);
    m_title = info ? coreText(info->title) : name;
    m_description = info ? coreText(info->description) : QString();
    m_icon = info ? workloadIcon(info->category, info->name) : QStringLiteral("cpu");
    setAccessibleName(tr("Workload: %1").arg(m_title));
    setAccessibleDescription(m_description);
    update();
}

void WorkloadButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    const Tokens& t = m_theme.tokens();
    const double ratio = devicePixelRatioF();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box(11, 12, 36, 36);
    p.setPen(Qt::NoPen);
    p.setBrush(mixed(t.surface, t.accent, 0.22));
    p.drawRoundedRect(box, 8, 8);
    p.drawPixmap(QPointF(box.center().x() - 9, box.center().y() - 9),
                 m_theme.pixmap(m_icon, 18, t.accent, ratio));
    p.drawPixmap(QPointF(width() - 24, 13),
                 m_theme.pixmap(QStringLiteral("chevron-down"), 12, t.textMuted, ratio));
    const QRectF text(57, 9, width() - 57 - 12, height() - 18);
    p.setFont(m_theme.font(13, 600));
    p.setPen(isEnabled() ? t.text : t.textMuted);
    p.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_title);
    const QFont small = m_theme.font(12);
    p.setFont(small);
    p.setPen(isEnabled() ? t.textSecondary : t.textMuted);
    const double top = 9 + QFontMetricsF(m_theme.font(13, 600)).height() + 1;
    const QRectF lines(57, top, text.width(), height() - top - 6);
    drawWrappedText(p, small, lines, m_description);
}

namespace {

/// Takes the rows of one category, or of all when it is empty, that hold the searched text.
class WorkloadFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setCategory(const QString& category)
    {
        m_category = category;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex at = sourceModel()->index(row, 0, parent);
        return (m_category.isEmpty() || at.data(WorkloadRows::CategoryRole).toString() == m_category) &&
               QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    QString m_category;
};

QList<QPair<QString, QString>> categories()
{
    return {{QString(), WorkloadPicker::tr("All")},
            {QStringLiteral("cpu"), WorkloadPicker::tr("CPU")},
            {QStringLiteral("memory"), WorkloadPicker::tr("Memory")},
            {QStringLiteral("contention"), WorkloadPicker::tr("Contention")},
            {QStringLiteral("calibrated"), WorkloadPicker::tr("Calibrated")},
            {QStringLiteral("fault"), WorkloadPicker::tr("Faults")},
            {kOwnTargets, WorkloadPicker::tr("Files and programs")}};
}

} // namespace

WorkloadPicker::WorkloadPicker(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_search(new SearchField(theme, tr("Search workloads"), this)),
      m_list(new QListView(this)),
      m_nothing(new EmptyState(theme, QStringLiteral("search"), QString(),
                               tr("Try another word, or look through all workloads."),
                               tr("Show all workloads"), this)),
      m_model(new QStandardItemModel(this)), m_filter(new WorkloadFilter(this))
{
    setObjectName(QStringLiteral("pickerPopup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_list->setAccessibleName(tr("Workloads"));
    m_list->setItemDelegate(new WorkloadRows(theme, this));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_search);
    layout->addLayout(buildChips());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_nothing, &EmptyState::asked, this, &WorkloadPicker::showAll);
    auto* keys = new QLabel(tr("↑ ↓ to move  ·  Enter to choose  ·  Esc to close"), this);
    keys->setProperty("role", QStringLiteral("muted"));
    layout->addWidget(keys);
    for (const auto& info : workloadCatalogue()) {
        const QStringList shown{coreText(info.title), coreText(info.description),
                                capitalized(coreText(info.stresses))};
        auto* item = new QStandardItem(shown[0]);
        item->setData(info.name, WorkloadRows::NameRole);
        item->setData(shown[0], WorkloadRows::TitleRole);
        item->setData(shown[1], WorkloadRows::LineRole);
        item->setData(shown[2], WorkloadRows::TagRole);
        item->setData(workloadIcon(info.category, info.name), WorkloadRows::IconRole);
        item->setData(info.category, WorkloadRows::CategoryRole);
        // found by the words on screen, and by those of the command line and its manual
        const QStringList english{info.name, info.title, info.description, info.stresses, info.category};
        item->setData((shown + english).join(u' '), WorkloadRows::SearchRole);
        m_model->appendRow(item);
    }
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(WorkloadRows::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    showMatches();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        showMatches();
    });
    connect(m_list, &QListView::clicked, this, &WorkloadPicker::choose);
    connect(m_list, &QListView::activated, this, &WorkloadPicker::choose);
}

QLayout* WorkloadPicker::buildChips()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_chips = new QButtonGroup(this);
    for (const auto& [category, name] : categories()) {
        auto* chip = new QToolButton(this);
        chip->setText(name);
        chip->setAccessibleName(name);
        chip->setCheckable(true);
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, [this, category](bool on) {
            if (on) {
                static_cast<WorkloadFilter*>(m_filter)->setCategory(category);
                showMatches();
            }
        });
        chip->setProperty("category", category);
        m_chips->addButton(chip);
        line->addWidget(chip);
    }
    line->addStretch(1);
    m_chips->buttons().first()->setChecked(true);
    return line;
}

void WorkloadPicker::showCategory(const QString& category)
{
    for (auto* chip : m_chips->buttons()) {
        if (chip->property("category").toString() == category) {
            chip->setChecked(true);
        }
    }
}

/// Starts at the first match; where there is none, says so and how to go on.
void WorkloadPicker::showMatches()
{
    const bool none = m_filter->rowCount() == 0;
    m_nothing->setTitle(tr("Nothing matches “%1”").arg(m_search->text()));
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

void WorkloadPicker::showAll()
{
    m_search->clear();
    showCategory(QString());
    m_search->setFocus();
}

void WorkloadPicker::openBeside(const QWidget* anchor, const QString& current, const QString& category)
{
    m_search->clear();
    showCategory(category);
    showMatches();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(WorkloadRows::NameRole).toString() == current) {
            m_list->setCurrentIndex(m_filter->index(row, 0));
        }
    }
    const QWidget* window = anchor->window();
    const int rows = m_model->rowCount();
    resize(std::min(std::max(600, sizeHint().width()), window->width() - 80),
           std::min(140 + rows * 49, window->height() - 90));
    move(anchor->mapToGlobal(QPoint(anchor->width() - 40, -8)));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void WorkloadPicker::choose(const QModelIndex& index)
{
    if (index.isValid()) {
        hide();
        Q_EMIT chosen(index.data(WorkloadRows::NameRole).toString());
    }
}

bool WorkloadPicker::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row =
                std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_filter->rowCount() - 1));
            m_list->setCurrentIndex(m_filter->index(row, 0));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace parascope
