// SPDX-License-Identifier: GPL-3.0-or-later
// Real work on real files: the SHA-256 of every regular file below a directory, one item a file.
#include "workload/kernels/crypto_library.h"
#include "workload/kernels/file_list.h"
#include "workload/kernels/file_reader.h"
#include "workload/kernels/kernels.h"
#include "workload/random.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

namespace parascope {

namespace {

constexpr std::size_t kBuffer = 256 * 1024;

/// The result of one file. Every process lists the directory for itself; the hash of the path shows the
/// gatherer when a list differs from its own because files came or went meanwhile.
struct FileRecord {
    Sha256Digest digest{};
    std::uint64_t size = 0; ///< bytes hashed
    std::uint64_t pathHash = 0;
    std::int32_t error = 0; ///< errno; the digest is zero then
    std::uint32_t reserved = 0;
};
static_assert(sizeof(FileRecord) == 56);

std::uint64_t hashOfPath(std::string_view path)
{
    return checkOfBytes(std::as_bytes(std::span(path)));
}

QString reasonText(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

class HashFilesState final : public WorkerState {
public:
    explicit HashFilesState(std::shared_ptr<const CryptoLibrary> library)
        : hash(std::move(library)), buffer(kBuffer)
    {
    }
    Sha256 hash;
    std::vector<std::byte> buffer;
};

class HashFilesWorkload final : public Workload {
public:
    HashFilesWorkload(FileList files, std::shared_ptr<const CryptoLibrary> library)
        : m_files(std::move(files)), m_library(std::move(library))
    {
    }

    std::size_t resultBytes() const override { return sizeof(FileRecord); }
    std::uint64_t itemCount() const override { return m_files.size(); }
    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        return std::make_unique<HashFilesState>(m_library);
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override;
    QStringList resultColumns() const override;
    QStringList resultRow(std::uint64_t item, std::span<const std::byte> result) const override;

private:
    [[nodiscard]] FileRecord hashFile(std::string_view path, HashFilesState& state) const;

    FileList m_files;
    std::shared_ptr<const CryptoLibrary> m_library;
};

FileRecord HashFilesWorkload::hashFile(std::string_view path, HashFilesState& state) const
{
    FileRecord record;
    record.pathHash = hashOfPath(path);
    state.hash.begin();
    FileReader reader(path.data());
    while (reader.error() == 0) {
        const std::size_t bytes = reader.read(state.buffer);
        if (bytes == 0)
            break;
        state.hash.add(std::span(state.buffer).first(bytes));
        record.size += bytes;
    }
    record.error = reader.error();
    if (record.error == 0)
        state.hash.finish(record.digest);
    return record;
}

/// A file that can't be read fails the task and is named; the other files of the chunk have their digests.
TaskResult HashFilesWorkload::run(const TaskView& task, WorkerState& state) const
{
    auto& scratch = static_cast<HashFilesState&>(state);
    TaskResult result;
    int failed = 0;
    for (std::uint64_t i = 0; i < task.items; ++i) {
        const std::uint64_t item = task.index + i;
        const std::size_t at = i * sizeof(FileRecord);
        if (item >= m_files.size() || at + sizeof(FileRecord) > task.result.size()) {
            result.ok = false;
            result.message = QStringLiteral("there is no file number %1 in this process's list").arg(item);
            return result;
        }
        const std::string_view path = m_files.path(item);
        const FileRecord record = hashFile(path, scratch);
        std::memcpy(task.result.data() + at, &record, sizeof record);
        result.check = mixBits(result.check ^ checkOfBytes(record.digest));
        result.resultSize = static_cast<std::uint32_t>(at + sizeof record);
        if (record.error != 0 && failed++ == 0)
            result.message = QFile::decodeName(path.data()) + QStringLiteral(": ") + reasonText(record.error);
    }
    result.ok = failed == 0;
    if (failed > 1)
        result.message += QStringLiteral(" (and %1 more files)").arg(failed - 1);
    return result;
}

QStringList HashFilesWorkload::resultColumns() const
{
    return {QStringLiteral("path"), QStringLiteral("size_bytes"), QStringLiteral("sha256"),
            QStringLiteral("error")};
}

QStringList HashFilesWorkload::resultRow(std::uint64_t item, std::span<const std::byte> result) const
{
    if (item >= m_files.size())
        return {QString(), QString(), QString(), QStringLiteral("no such item")};
    const std::string_view path = m_files.path(item);
    const QString name = QFile::decodeName(path.data());
    FileRecord record;
    if (result.size() < sizeof record)
        return {name, QString(), QString(), QStringLiteral("no result")};
    std::memcpy(&record, result.data(), sizeof record);
    if (record.pathHash == 0) // the cell was never written: its task was lost or cancelled
        return {name, QString(), QString(), QStringLiteral("no result")};
    if (record.pathHash != hashOfPath(path))
        return {name, QString(), QString(), QStringLiteral("the directory changed during the run")};
    if (record.error != 0)
        return {name, QString(), QString(), reasonText(record.error)};
    const auto* digest = reinterpret_cast<const char*>(record.digest.data());
    const QByteArray hex = QByteArray::fromRawData(digest, sizeof record.digest).toHex();
    return {name, QString::number(record.size), QString::fromLatin1(hex), QString()};
}

Result<std::shared_ptr<const Workload>> makeHashFiles(const ParameterValues& /*values*/,
                                                      const WorkloadContext& context)
{
    Result<std::shared_ptr<const CryptoLibrary>> library = CryptoLibrary::load();
    if (!library)
        return library.error();
    Result<FileList> files = FileList::below(context.inputDirectory);
    if (!files)
        return files.error();
    return std::shared_ptr<const Workload>(
        std::make_shared<HashFilesWorkload>(std::move(files).value(), std::move(library).value()));
}

} // namespace

KernelEntry hashFilesKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("hash-files");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Hash files"));
    info.description = QStringLiteral(QT_TRANSLATE_NOOP(
        "Core", "Hashes every file below a directory with SHA-256; results equal sha256sum's"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "disk and CPU"));
    info.category = QStringLiteral("real");
    info.needsInputDirectory = true;
    info.batchOnly = true;
    return {info, &makeHashFiles};
}

} // namespace parascope
