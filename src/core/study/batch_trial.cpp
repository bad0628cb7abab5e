// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/batch_trial.h"

#include "workload/random.h"

#include <QCryptographicHash>
#include <QFile>

#include <vector>

namespace parascope {
namespace {

/// A chunk that divides no number of items below, so that the last one is shorter.
constexpr std::uint64_t kChunk = 7;

QByteArray hexSha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray pseudoRandomBytes(qsizetype size, std::uint64_t seed)
{
    QByteArray bytes(size, '\0');
    fillPseudoRandom(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(size))), seed);
    return bytes;
}

/// The sha256 column of every item, one behind the other.
QByteArray digestsOf(const StepRun& run)
{
    const auto column = run.workload->resultColumns().indexOf(QStringLiteral("sha256"));
    const auto all = std::as_bytes(
        std::span(run.batch.bytes.constData(), static_cast<std::size_t>(run.batch.bytes.size())));
    QByteArray digests;
    for (std::uint64_t item = 0; item < run.batch.items; ++item) {
        const auto one = all.subspan(item * run.batch.bytesPerItem, run.batch.bytesPerItem);
        digests += run.workload->resultRow(item, one).value(column).toLatin1();
    }
    return digests;
}

BatchFigures figuresOf(std::uint64_t items, const StepRun& run)
{
    BatchFigures figures;
    figures.items = items;
    figures.counts = run.whole.counts;
    figures.failed = run.batch.failed;
    if (run.workload != nullptr)
        figures.results = digestsOf(run);
    return figures;
}

RunPlan batchPlan(int threads, int processes)
{
    RunPlan plan;
    plan.threads = threads;
    plan.processes = processes;
    plan.load = LoadKind::Batch;
    plan.chunk = kChunk;
    plan.durationNs = 0;
    return plan;
}

} // namespace

Result<std::shared_ptr<const FileBatchTrial>> FileBatchTrial::make(int files)
{
    auto trial = std::make_shared<FileBatchTrial>();
    for (int i = 0; i < files; ++i) {
        // Names of one length: their order by bytes is that of the numbers.
        const QString path = trial->m_folder.filePath(QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0')));
        const QByteArray content = pseudoRandomBytes(100 + i, static_cast<std::uint64_t>(i));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            return ownError(QStringLiteral("can't write a file to hash"), path, file.errorString());
        trial->m_digests += hexSha256(content);
    }
    trial->m_files = static_cast<std::uint64_t>(files);
    return std::shared_ptr<const FileBatchTrial>(std::move(trial));
}

RunPlan FileBatchTrial::plan(int threads, int processes) const
{
    RunPlan plan = batchPlan(threads, processes);
    plan.workload = QStringLiteral("hash-files");
    plan.inputDirectory = m_folder.path();
    return plan;
}

SelfTestRow FileBatchTrial::judge(const QString& name, const StepRun& run) const
{
    return checkCounts(name, figuresOf(m_files, run), m_digests);
}

RunPlan itemBatchPlan(std::uint64_t items, int threads, int processes)
{
    RunPlan plan = batchPlan(threads, processes);
    plan.workload = QStringLiteral("sha256");
    plan.parameters.set(QStringLiteral("size"), 1000);
    plan.items = items;
    return plan;
}

SelfTestRow judgeItemBatch(const QString& name, std::uint64_t items, const StepRun& run)
{
    QByteArray input;
    if (run.workload != nullptr) {
        input.resize(static_cast<qsizetype>(run.workload->inputBytes()));
        run.workload->fillInput(
            0, std::as_writable_bytes(std::span(input.data(), static_cast<std::size_t>(input.size()))));
    }
    return checkCounts(name, figuresOf(items, run), hexSha256(input).repeated(static_cast<qsizetype>(items)));
}

} // namespace parascope
