// SPDX-License-Identifier: GPL-3.0-or-later
// Deflates the task's input with zlib and inflates it again. The way back takes a tenth of the time and
// proves the result on the spot: compressed bytes differ between versions of zlib, so they can't be foretold.
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <vector>

#include <zlib.h>

namespace parascope {

namespace {

void require(bool done)
{
    if (!done)
        throw std::runtime_error("zlib failed");
}

Bytef* zlibBytes(const std::byte* bytes)
{
    return reinterpret_cast<Bytef*>(const_cast<std::byte*>(bytes)); // zlib's next_in is not const by default
}

/// The two zlib streams of a worker, reset and reused for each task.
class CompressState final : public WorkerState {
public:
    CompressState(std::size_t size, int level)
        : m_restored(size + 1) // zlib takes no empty room, even for nothing
    {
        require(deflateInit(&m_deflate, level) == Z_OK);
        if (inflateInit(&m_inflate) != Z_OK) {
            deflateEnd(&m_deflate);
            require(false);
        }
        m_compressed.resize(deflateBound(&m_deflate, size));
    }
    ~CompressState() override
    {
        deflateEnd(&m_deflate);
        inflateEnd(&m_inflate);
    }
    CompressState(const CompressState&) = delete;
    CompressState& operator=(const CompressState&) = delete;

    /// There and back; what came back.
    std::span<const std::byte> roundTrip(std::span<const std::byte> input)
    {
        require(input.size() <= m_restored.size());
        require(deflateReset(&m_deflate) == Z_OK && inflateReset(&m_inflate) == Z_OK);
        connect(m_deflate, input, m_compressed);
        require(deflate(&m_deflate, Z_FINISH) == Z_STREAM_END);
        connect(m_inflate, std::span(m_compressed).first(m_deflate.total_out), m_restored);
        require(inflate(&m_inflate, Z_FINISH) == Z_STREAM_END);
        return std::span(m_restored).first(m_inflate.total_out);
    }

private:
    static void connect(z_stream& stream, std::span<const std::byte> from, std::span<std::byte> to)
    {
        stream.next_in = zlibBytes(from.data());
        stream.avail_in = static_cast<uInt>(from.size());
        stream.next_out = zlibBytes(to.data());
        stream.avail_out = static_cast<uInt>(to.size());
    }

    z_stream m_deflate{};
    z_stream m_inflate{};
    std::vector<std::byte> m_compressed;
    std::vector<std::byte> m_restored;
};

class CompressWorkload final : public Workload {
public:
    explicit CompressWorkload(const ParameterValues& values)
        : m_size(static_cast<std::size_t>(values.integer(QStringLiteral("size")))),
          m_level(static_cast<int>(values.integer(QStringLiteral("level"))))
    {
    }

    std::size_t inputBytes() const override { return m_size; }

    /// Words of a small vocabulary, the rarer the further down: compresses about as well as a log file.
    void fillInput(std::uint64_t /*index*/, std::span<std::byte> input) const override
    {
        static constexpr std::array<std::string_view, 16> words = {
            "the ",     "worker ", "task ", "and ", "queue ", "thread ", "of ", "process ",
            "latency ", "in ",     "200 ",  "GET ", "time=",  "core ",   "\n",  "percentile "};
        SplitMix64 random(5);
        std::size_t at = 0;
        while (at < input.size()) {
            const std::uint32_t first = random.nextBelow(16);
            const std::string_view word = words[std::min(first, random.nextBelow(16))];
            for (std::size_t i = 0; i < word.size() && at < input.size(); ++i)
                input[at++] = static_cast<std::byte>(word[i]);
            for (std::uint32_t digits = random.nextBelow(8); digits > 5 && at < input.size(); --digits)
                input[at++] = static_cast<std::byte>('0' + random.nextBelow(10));
        }
    }

    std::unique_ptr<WorkerState> makeWorkerState() const override
    {
        return std::make_unique<CompressState>(m_size, m_level);
    }

    TaskResult run(const TaskView& task, WorkerState& state) const override
    {
        auto& streams = static_cast<CompressState&>(state);
        return runItems(task, 0, [&](const TaskView& item) {
            TaskResult result;
            result.check = checkOfBytes(streams.roundTrip(item.input));
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        std::vector<std::byte> input(m_size);
        fillInput(0, input);
        return checkOfBytes(input);
    }

private:
    std::size_t m_size;
    int m_level;
};

} // namespace

KernelEntry compressKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("compress");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Compress"));
    info.description =
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Compresses its input with zlib and restores it"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("cpu");
    info.parameters = {
        asTaskSize(bytesParameter(
            QStringLiteral("size"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Input size")),
            QStringLiteral(QT_TRANSLATE_NOOP("Core", "Bytes each task receives and compresses")), {0, 0x1p26},
            QStringLiteral("64KiB"))),
        integerParameter(QStringLiteral("level"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Level")),
                         QStringLiteral(QT_TRANSLATE_NOOP("Core", "1 is fast, 9 is small")), {1, 9},
                         QStringLiteral("6"))};
    return {info, &makeKernel<CompressWorkload>};
}

} // namespace parascope
