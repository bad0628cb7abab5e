// SPDX-License-Identifier: GPL-3.0-or-later
// One SHA-256 over the task's input, by OpenSSL, which uses the CPU's SHA instructions where it has them.
#include "workload/kernels/crypto_library.h"
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"
#include "workload/random.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace parascope {

namespace {

class Sha256State final : public WorkerState {
public:
    explicit Sha256State(std::shared_ptr<const CryptoLibrary> library) : hash(std::move(library)) {}
    Sha256 hash;
};

class Sha256Workload final : public Workload {
public:
    Sha256Workload(std::size_t size, std::shared_ptr<const CryptoLibrary> library)
        : m_size(size), m_library(std::move(library))
    {
    }

    std::size_t inputBytes() const override { return m_size; }
    std::size_t resultBytes() const override { return sizeof(Sha256Digest); }
    QStringList resultColumns() const override { return {QStringLiteral("sha256")}; }

    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        return std::make_unique<Sha256State>(m_library);
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        Sha256& hash = static_cast<Sha256State&>(state).hash;
        return runItems(task, sizeof(Sha256Digest),
                        [&](const TaskView& item) { return hashInput(item, hash); });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        std::vector<std::byte> input(m_size);
        fillInput(0, input);
        const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(input.data()),
                                                         static_cast<qsizetype>(input.size()));
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return checkOfBytes(
            std::as_bytes(std::span(digest.constData(), static_cast<std::size_t>(digest.size()))));
    }

private:
    [[nodiscard]] static TaskResult hashInput(const TaskView& item, Sha256& hash)
    {
        Sha256Digest digest;
        hash.begin();
        hash.add(item.input);
        hash.finish(digest);
        TaskResult result;
        result.check = checkOfBytes(digest);
        if (item.result.size() >= digest.size()) {
            std::copy(digest.begin(), digest.end(), item.result.begin());
            result.resultSize = static_cast<std::uint32_t>(digest.size());
        }
        return result;
    }

    std::size_t m_size;
    std::shared_ptr<const CryptoLibrary> m_library;
};

Result<std::shared_ptr<const Workload>> makeSha256(const ParameterValues& values,
                                                   const WorkloadContext& /*context*/)
{
    Result<std::shared_ptr<const CryptoLibrary>> library = CryptoLibrary::load();
    if (!library)
        return library.error();
    const auto size = static_cast<std::size_t>(values.integer(QStringLiteral("size")));
    return std::shared_ptr<const Workload>(
        std::make_shared<Sha256Workload>(size, std::move(library).value()));
}

} // namespace

KernelEntry sha256Kernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("sha256");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "SHA-256"));
    info.description = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Hashes its input with OpenSSL's SHA-256"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("cpu");
    info.parameters = {asTaskSize(
        bytesParameter(QStringLiteral("size"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Input size")),
                       QStringLiteral(QT_TRANSLATE_NOOP("Core", "Bytes each task receives and hashes")),
                       {0, 0x1p26}, QStringLiteral("64KiB")))};
    return {info, &makeSha256};
}

} // namespace parascope
