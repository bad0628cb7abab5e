// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/proc_parsers.h"

#include "measure/system/text_scan.h"

#include <algorithm>
#include <array>
#include <limits>

namespace parascope {
namespace {

constexpr std::string_view kCpu = "cpu";

/// user nice system idle iowait irq softirq steal. Kernels before 2.6.11 stop earlier, hence the zeros; the
/// guest columns that follow are part of user and nice and must not be counted again.
std::optional<CoreTicks> parseCoreLine(std::string_view line)
{
    TextScan scan(line);
    if (!scan.skip(kCpu) || scan.atEnd() || scan.rest().front() == ' ')
        return std::nullopt; // the first line is the sum of all cores
    const std::optional<int> core = scan.number<int>();
    if (!core || *core < 0)
        return std::nullopt;
    std::array<std::uint64_t, 8> ticks{};
    std::size_t known = 0;
    while (known < ticks.size()) {
        const std::optional<std::uint64_t> value = scan.number<std::uint64_t>();
        if (!value)
            break;
        ticks[known++] = *value;
    }
    if (known < 4)
        return std::nullopt;
    return CoreTicks{*core, ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6], ticks[3] + ticks[4],
                     ticks[7]};
}

std::optional<std::int64_t> kilobytes(TextScan scan)
{
    const std::optional<std::int64_t> value = scan.number<std::int64_t>();
    if (!value || *value < 0 || *value > std::numeric_limits<std::int64_t>::max() / 1024)
        return std::nullopt;
    return *value * 1024;
}

} // namespace

void parseProcStat(std::string_view text, std::vector<CoreTicks>& out)
{
    out.clear();
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line, false) && line.starts_with(kCpu)) {
        if (const std::optional<CoreTicks> core = parseCoreLine(line))
            out.push_back(*core);
    }
    const auto byCore = [](const CoreTicks& a, const CoreTicks& b) { return a.core < b.core; };
    if (!std::is_sorted(out.begin(), out.end(), byCore))
        std::stable_sort(out.begin(), out.end(), byCore);
}

bool procStatHoldsAllCores(std::string_view text)
{
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line, false)) {
        if (!line.starts_with(kCpu))
            return true;
    }
    return !scan.rest().empty() && !scan.rest().starts_with(kCpu.substr(0, scan.rest().size()));
}

std::optional<SchedStat> parseSchedStat(std::string_view text)
{
    TextScan scan(text);
    const std::optional<std::int64_t> run = scan.number<std::int64_t>();
    const std::optional<std::int64_t> wait = scan.number<std::int64_t>();
    if (!run || !wait || *run < 0 || *wait < 0)
        return std::nullopt;
    return SchedStat{*run, *wait};
}

std::optional<MemoryPages> parseStatm(std::string_view text)
{
    constexpr std::size_t kResident = 1, kData = 5; // size resident shared text lib data
    TextScan scan(text);
    std::array<std::int64_t, kData + 1> fields{};
    for (std::int64_t& field : fields) {
        const std::optional<std::int64_t> pages = scan.number<std::int64_t>();
        if (!pages || *pages < 0)
            return std::nullopt;
        field = *pages;
    }
    return MemoryPages{fields[kResident], fields[kData]};
}

ProcStatus parseProcStatus(std::string_view text)
{
    ProcStatus status;
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line, false)) {
        TextScan field(line);
        if (field.skip("Threads:"))
            status.threads = field.number<int>();
        else if (field.skip("voluntary_ctxt_switches:"))
            status.voluntarySwitches = field.number<std::int64_t>();
        else if (field.skip("nonvoluntary_ctxt_switches:"))
            status.involuntarySwitches = field.number<std::int64_t>();
    }
    return status;
}

std::optional<std::int64_t> parsePssBytes(std::string_view text)
{
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line, false)) {
        TextScan field(line);
        if (field.skip("Pss:"))
            return kilobytes(field);
    }
    return std::nullopt;
}

std::string_view parseWchan(std::string_view text)
{
    const std::string_view name = TextScan(text).word();
    return name == "0" ? std::string_view{} : name;
}

} // namespace parascope
