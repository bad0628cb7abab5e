// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_table.h"

#include "models/figures.h"
#include "run/session.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace parascope {

namespace {
constexpr int kTypingMs = 150;
} // namespace

double metricOf(const HistoryEntry& entry, const QString& name)
{
    const auto found = entry.metrics.find(name);
    return found != entry.metrics.end() ? found->second : std::numeric_limits<double>::quiet_NaN();
}

QString whenText(const QDateTime& moment, const QDateTime& now)
{
    const QDateTime local = moment.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    return days == 0   ? HistoryTable::tr("today %1").arg(time)
           : days == 1 ? HistoryTable::tr("yesterday %1").arg(time)
                       : QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

QString shortLayoutText(int threads, int processes)
{
    return processes == 0 && threads == 0 ? HistoryTable::tr("inline")
           : processes == 0               ? HistoryTable::tr("%n thread(s)", nullptr, threads)
           : threads == 0                 ? HistoryTable::tr("%n process(es)", nullptr, processes)
                                          : HistoryTable::tr("%1 × %2 hybrid").arg(threads).arg(processes);
}

QString tunedLayoutText(const SetWorkers& began, const SetWorkers& ended)
{
    const auto isHybrid = [](const SetWorkers& set) { return set.threads > 0 && set.processes > 0; };
    const bool numbers = isHybrid(began) && isHybrid(ended); // which say what they are
    const auto text = [numbers](const SetWorkers& set) {
        return numbers ? QStringLiteral("%1 × %2").arg(set.threads).arg(set.processes)
                       : shortLayoutText(set.threads, set.processes);
    };
    return HistoryTable::tr("%1, tuned")
        .arg(began == ended ? shortLayoutText(began.threads, began.processes)
                            : QStringLiteral("%1 → %2").arg(text(began), text(ended)));
}

HistoryTable::HistoryTable(QObject* parent) : QAbstractTableModel(parent)
{
    m_search.setSingleShot(true);
    m_search.setInterval(kTypingMs);
    connect(&m_search, &QTimer::timeout, this, &HistoryTable::refresh);
    connect(&m_keeper, &HistoryKeeper::failed, this, [this](const Error& error) { setTrouble(error); });
    connect(&m_keeper, &HistoryKeeper::finished, this, [this](int changedEntries) {
        if (changedEntries > 0) {
            refresh();
        }
        Q_EMIT ordered();
    });
}

template <typename T> bool HistoryTable::check(const Result<T>& result)
{
    if (!result.ok()) {
        Q_EMIT failed(result.error());
    }
    return result.ok();
}

void HistoryTable::openFolder(const QString& folder)
{
    m_history.reset();
    m_folder.clear();
    QDir().mkpath(folder);
    auto opened = History::open(folder);
    setTrouble(opened.ok() ? std::nullopt : std::optional(opened.error()));
    if (opened.ok()) {
        m_history = std::move(opened).value();
        m_folder = folder;
        m_keeper.start(folder);
    }
    refresh();
}

void HistoryTable::setTrouble(const std::optional<Error>& trouble)
{
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void HistoryTable::put(const HistoryEntry& entry)
{
    if (m_history && check(m_history->finish(entry))) {
        refresh();
    }
}

std::optional<HistoryEntry> HistoryTable::baselineFor(const RunPlan& plan) const
{
    if (!m_history) {
        return std::nullopt;
    }
    const auto same = m_history->baselineOf(jobHashOf(plan));
    if (same.ok() && same.value()) {
        return same.value();
    }
    HistoryQuery query;
    query.workload = plan.workload;
    const auto all = m_history->list(query);
    if (!all.ok()) {
        return std::nullopt;
    }
    const auto found = std::find_if(all.value().begin(), all.value().end(),
                                    [](const HistoryEntry& entry) { return entry.baseline; });
    return found != all.value().end() ? std::optional(*found) : std::nullopt;
}

void HistoryTable::setSearch(const QString& text)
{
    m_query.text = text;
    m_search.start();
}

void HistoryTable::setPinnedOnly(bool only)
{
    m_query.pinnedOnly = only;
    refresh();
}

void HistoryTable::refresh()
{
    m_search.stop();
    beginResetModel();
    m_entries.clear();
    m_trends.clear();
    if (m_history) {
        auto list = m_history->list(m_query);
        if (check(list)) {
            m_entries = std::move(list).value();
        }
    }
    gatherGroups();
    chooseUnits();
    endResetModel();
}

const HistoryEntry* HistoryTable::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

int HistoryTable::rowOf(const QString& runId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const HistoryEntry& entry) { return entry.runId == runId; });
    return found != m_entries.end() ? static_cast<int>(found - m_entries.begin()) : -1;
}

void HistoryTable::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void HistoryTable::togglePin(int row)
{
    if (const auto* shown = entry(row)) {
        if (check(m_history->setPinned(shown->runId, !shown->pinned))) {
            m_entries[static_cast<std::size_t>(row)].pinned = !shown->pinned;
            changed(row);
        }
    }
}

void HistoryTable::setTags(int row, const QStringList& tags)
{
    if (const auto* shown = entry(row)) {
        if (check(m_history->setTags(shown->runId, tags))) {
            m_entries[static_cast<std::size_t>(row)].tags = tags;
            changed(row);
        }
    }
}

void HistoryTable::setNote(int row, const QString& note)
{
    if (const auto* shown = entry(row)) {
        if (check(m_history->setNote(shown->runId, note))) {
            m_entries[static_cast<std::size_t>(row)].note = note;
            changed(row);
        }
    }
}

void HistoryTable::setBaseline(int row)
{
    if (const auto* shown = entry(row)) {
        if (check(m_history->setBaseline(shown->runId, !shown->baseline))) {
            refresh();
        }
    }
}

void HistoryTable::remove(const QList<int>& rows)
{
    QStringList ids;
    for (const int row : rows) {
        if (const auto* shown = entry(row)) {
            ids.append(shown->runId);
        }
    }
    if (!ids.isEmpty() && check(m_history->remove(ids))) {
        m_removed = ids;
        refresh();
        Q_EMIT undoChanged(true);
    }
}

void HistoryTable::undo()
{
    if (m_history && !m_removed.isEmpty() && check(m_history->restore(m_removed))) {
        const QStringList ids = std::exchange(m_removed, {});
        refresh();
        Q_EMIT undoChanged(false);
        Q_EMIT broughtBack(ids);
    }
}

void HistoryTable::toggleMark(int row)
{
    if (const auto* shown = entry(row)) {
        if (!m_marked.removeOne(shown->runId)) {
            m_marked.append(shown->runId);
            if (m_marked.size() > 2) {
                m_marked.removeFirst();
            }
        }
        marksMoved();
    }
}

void HistoryTable::setWithRepetitions(bool with)
{
    m_withRepetitions = with;
    marksMoved();
}

void HistoryTable::marksMoved()
{
    gatherGroups();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT marksChanged();
}

std::vector<HistoryEntry> HistoryTable::group(int side) const
{
    std::vector<HistoryEntry> runs;
    const auto* marked = entry(rowOf(m_marked.value(side)));
    if (!marked) {
        return runs;
    }
    runs.push_back(*marked);
    const auto* other = entry(rowOf(m_marked.value(1 - side)));
    if (!m_withRepetitions || (other && other->jobHash == marked->jobHash)) {
        return runs;
    }
    for (const auto& shown : m_entries) {
        const bool same = shown.jobHash == marked->jobHash && shown.runId != marked->runId;
        if (same && shown.present && shown.outcome == outcomeName(OutcomeKind::Completed) &&
            runs.size() < kGroupRuns) {
            runs.push_back(shown);
        }
    }
    return runs;
}

void HistoryTable::gatherGroups()
{
    m_groups.clear();
    for (int side = 0; side < m_marked.size(); ++side) {
        QSet<QString> ids{m_marked[side]};
        for (const auto& run : group(side)) {
            ids.insert(run.runId);
        }
        m_groups.append(ids);
    }
}

QString HistoryTable::markOf(const HistoryEntry& shown) const
{
    for (int side = 0; side < m_groups.size(); ++side) {
        if (m_groups[side].contains(shown.runId)) {
            return QString(QLatin1Char(static_cast<char>('A' + side)));
        }
    }
    return {};
}

} // namespace parascope
