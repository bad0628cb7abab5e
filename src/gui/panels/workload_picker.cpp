// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/workload_picker.h"

#include "theme/theme.h"
#include "theme/wrapped_text.h"
#include "workload/catalogue.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

namespace {

enum Role { NameRole = Qt::UserRole, TitleRole, LineRole, TagRole, IconRole, SearchRole };

Mood moodOf(const QString& tag)
{
    return tag == QLatin1String("CPU")                                           ? Mood::Good
           : tag.startsWith(QLatin1String("memory"))                             ? Mood::Warning
           : tag == QLatin1String("lock") || tag == QLatin1String("cache lines") ? Mood::Bad
                                                                                 : Mood::Info;
}

/// Rows of 48 with icon, name, line and tag.
class RowPainter : public QStyledItemDelegate {
public:
    RowPainter(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, qRound(m_theme.scaled(48))};
    }
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        const QRectF row = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            p->setPen(QPen(t.accent, 1));
            p->setBrush(mixed(t.surface, t.accent, 0.12));
            p->drawRoundedRect(row, 6, 6);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            p->setPen(Qt::NoPen);
            p->setBrush(t.selected);
            p->drawRoundedRect(row, 6, 6);
        }
        const auto icon = m_theme.pixmap(index.data(IconRole).toString(), 18, t.textSecondary,
                                         p->device()->devicePixelRatioF());
        p->drawPixmap(QPointF(row.left() + 11, row.center().y() - 9), icon);
        const double tagWidth = paintTag(*p, row, index.data(TagRole).toString());
        const QRectF text = row.adjusted(42, 5, -tagWidth - 20, -5);
        p->setFont(m_theme.font(13, 600));
        p->setPen(t.text);
        p->drawText(text, Qt::AlignLeft | Qt::AlignTop, index.data(TitleRole).toString());
        const QFont small = m_theme.font(12);
        p->setFont(small);
        p->setPen(t.textSecondary);
        p->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                    QFontMetrics(small).elidedText(index.data(LineRole).toString(), Qt::ElideRight,
                                                   static_cast<int>(text.width())));
        p->restore();
    }

private:
    double paintTag(QPainter& p, const QRectF& row, const QString& tag) const
    {
        const Tokens& t = m_theme.tokens();
        const QFont font = m_theme.font(11, 600);
        const double width = QFontMetricsF(font).horizontalAdvance(tag) + 20;
        const QRectF pill(row.right() - width - 10, row.center().y() - 11, width, 22);
        p.setPen(QPen(t.pillBorder(moodOf(tag)), 1));
        p.setBrush(t.pillSurface(moodOf(tag)));
        p.drawRoundedRect(pill, 11, 11);
        p.setFont(font);
        p.setPen(mixed(t.moodColor(moodOf(tag)), t.text, 0.15));
        p.drawText(pill, Qt::AlignCenter, tag);
        return width;
    }
    const Theme& m_theme;
};

} // namespace

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
    m_title = info ? info->title : name;
    m_description = info ? info->description : QString();
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

WorkloadPicker::WorkloadPicker(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)), m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("pickerPopup"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_search->setPlaceholderText(tr("Search workloads"));
    m_search->setAccessibleName(tr("Search workloads"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Workloads"));
    m_list->setItemDelegate(new RowPainter(theme, this));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    for (const auto& info : workloadCatalogue()) {
        auto* item = new QStandardItem(info.title);
        item->setData(info.name, NameRole);
        item->setData(info.title, TitleRole);
        item->setData(info.description, LineRole);
        item->setData(info.stresses, TagRole);
        item->setData(workloadIcon(info.category, info.name), IconRole);
        item->setData(
            QStringList{info.name, info.title, info.description, info.stresses, info.category}.join(u' '),
            SearchRole);
        m_model->appendRow(item);
    }
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &WorkloadPicker::choose);
    connect(m_list, &QListView::activated, this, &WorkloadPicker::choose);
}

void WorkloadPicker::openBeside(const QWidget* anchor, const QString& current)
{
    m_search->clear();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(NameRole).toString() == current) {
            m_list->setCurrentIndex(m_filter->index(row, 0));
        }
    }
    const QWidget* window = anchor->window();
    const int rows = m_model->rowCount();
    resize(std::min(600, window->width() - 80), std::min(70 + rows * 49, window->height() - 90));
    move(anchor->mapToGlobal(QPoint(anchor->width() - 40, -8)));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void WorkloadPicker::choose(const QModelIndex& index)
{
    if (index.isValid()) {
        hide();
        Q_EMIT chosen(index.data(NameRole).toString());
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
