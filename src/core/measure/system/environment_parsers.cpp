// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/environment_parsers.h"

#include "base/units.h"
#include "measure/system/text_scan.h"

#include <algorithm>
#include <cmath>

namespace parascope {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool holdsItem(std::string_view list, std::string_view item)
{
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        if (list.substr(0, comma) == item)
            return true;
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
    return false;
}

/// mountinfo writes blanks and backslashes as three octal digits.
std::string unescaped(std::string_view text)
{
    const auto octal = [](char c) { return c >= '0' && c <= '7'; };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && octal(text[i + 1]) && octal(text[i + 2]) &&
            octal(text[i + 3])) {
            out +=
                static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// "inf" and "nan" read as numbers, but no kernel means them.
std::optional<double> finite(std::optional<double> value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<double> ratio(std::optional<double> quota, std::optional<double> period)
{
    if (!quota || !period || !(*quota > 0) || !(*period > 0) || !std::isfinite(*quota / *period))
        return std::nullopt;
    return *quota / *period;
}

} // namespace

std::vector<int> parseCpuList(std::string_view text)
{
    std::vector<int> cpus;
    TextScan scan(trimmed(text));
    while (!scan.atEnd()) {
        const std::optional<int> first = scan.number<int>();
        std::optional<int> last = first;
        if (first && scan.skip("-"))
            last = scan.number<int>();
        if (first && last && *first >= 0) {
            for (std::int64_t cpu = *first; cpu <= *last && static_cast<int>(cpus.size()) < kMostCpus; ++cpu)
                cpus.push_back(static_cast<int>(cpu));
        }
        while (!scan.atEnd() && !scan.skip(","))
            scan = TextScan(scan.rest().substr(1));
    }
    std::sort(cpus.begin(), cpus.end());
    cpus.erase(std::unique(cpus.begin(), cpus.end()), cpus.end());
    return cpus;
}

QByteArray cpuListText(std::span<const int> cpus)
{
    const auto number = [](int cpu) { return numberText(std::int64_t{cpu}); };
    QByteArray text;
    for (std::size_t first = 0, last = 0; first < cpus.size(); first = ++last) {
        while (last + 1 < cpus.size() && cpus[last + 1] - cpus[last] == 1)
            ++last;
        text += (text.isEmpty() ? QByteArray() : QByteArray(",")) + number(cpus[first]);
        if (last > first)
            text += '-' + number(cpus[last]);
    }
    return text;
}

std::string_view colonField(std::string_view text, std::string_view key)
{
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line)) {
        TextScan field(line);
        if (!field.skip(key))
            continue;
        field.skipBlanks();
        if (field.skip(":"))
            return trimmed(field.rest());
    }
    return {};
}

std::string_view assignedField(std::string_view text, std::string_view key)
{
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line)) {
        TextScan field(line);
        if (!field.skip(key) || !field.skip("="))
            continue;
        const std::string_view value = trimmed(field.rest());
        const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                            (value.front() == '"' || value.front() == '\'');
        return quoted ? value.substr(1, value.size() - 2) : value;
    }
    return {};
}

bool hasWord(std::string_view text, std::string_view word)
{
    TextScan scan(text);
    for (std::string_view found = scan.word(); !found.empty(); found = scan.word()) {
        if (found == word)
            return true;
    }
    return false;
}

std::optional<double> parsePressureAvg10(std::string_view text)
{
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line)) {
        TextScan field(line);
        if (!field.skip("some"))
            continue;
        field.skipBlanks();
        return field.skip("avg10=") ? finite(field.number<double>()) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> parseLoadAverage(std::string_view text)
{
    return finite(TextScan(text).number<double>());
}

CgroupPaths parseCgroupPaths(std::string_view text)
{
    CgroupPaths paths;
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line)) { // hierarchy:controllers:path
        const std::size_t first = line.find(':');
        const std::size_t second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos)
            continue;
        const std::string_view controllers = line.substr(first + 1, second - first - 1);
        const std::string path(line.substr(second + 1));
        if (controllers.empty() && line.substr(0, first) == "0")
            paths.unified = path;
        else if (holdsItem(controllers, "cpu"))
            paths.cpu = path;
    }
    return paths;
}

CgroupMounts parseCgroupMounts(std::string_view text)
{
    CgroupMounts mounts;
    TextScan scan(text);
    std::string_view line;
    while (scan.line(line)) { // id parent device root point options... - type source super-options
        const std::size_t dash = line.find(" - ");
        if (dash == std::string_view::npos)
            continue;
        TextScan left(line.substr(0, dash)), right(line.substr(dash + 3));
        for (int skipped = 0; skipped < 3; ++skipped)
            (void)left.word();
        const std::string_view root = left.word(), point = left.word();
        const std::string_view type = right.word();
        (void)right.word();
        if (type == "cgroup2" && !mounts.unified)
            mounts.unified = CgroupMount{unescaped(root), unescaped(point)};
        else if (type == "cgroup" && holdsItem(right.word(), "cpu") && !mounts.cpu)
            mounts.cpu = CgroupMount{unescaped(root), unescaped(point)};
    }
    return mounts;
}

std::optional<double> parseCpuMax(std::string_view text)
{
    TextScan scan(text);
    const std::optional<double> quota = scan.number<double>();
    return ratio(quota, scan.number<double>());
}

std::optional<double> parseCfsQuota(std::string_view quota, std::string_view period)
{
    return ratio(TextScan(quota).number<double>(), TextScan(period).number<double>());
}

} // namespace parascope
