// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "measure/system/core_load.h"
#include "measure/system/kept_file.h"
#include "measure/system/samplers.h"

#include <unistd.h>
#include <utility>

namespace parascope {
namespace {

constexpr std::size_t kFirstBuffer = 4096;
constexpr std::size_t kLargestBuffer = 4U << 20; // about 40 000 cores

std::int64_t kernelTickNs()
{
    const long perSecond = ::sysconf(_SC_CLK_TCK);
    return kNsPerSecond / (perSecond > 0 ? perSecond : 100);
}

} // namespace

class CpuSampler::Private {
public:
    bool read(std::vector<CoreTicks>& into)
    {
        for (;;) {
            const std::string_view text = m_file.read(m_buffer);
            parseProcStat(text, into);
            const bool cut = text.size() == m_buffer.size() && !procStatHoldsAllCores(text);
            if (!cut || m_buffer.size() >= kLargestBuffer)
                return !into.empty();
            m_buffer.resize(m_buffer.size() * 2);
        }
    }

    std::vector<CoreTicks> before, after;
    std::int64_t beforeNs = 0;
    const std::int64_t tickNs = kernelTickNs();

private:
    KeptFile m_file{"/proc/stat"};
    std::vector<char> m_buffer = std::vector<char>(kFirstBuffer);
};

CpuSampler::CpuSampler() : d(std::make_unique<Private>()) {}

CpuSampler::~CpuSampler() = default;

std::optional<MachineLoad> CpuSampler::sample()
{
    if (!d->read(d->after)) {
        d->before.clear();
        return std::nullopt;
    }
    const std::int64_t now = monotonicNs();
    std::optional<MachineLoad> load;
    if (!d->before.empty())
        load = coreLoad(d->before, d->after, d->tickNs, now - d->beforeNs);
    std::swap(d->before, d->after);
    d->beforeNs = now;
    return load;
}

} // namespace parascope
