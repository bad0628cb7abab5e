// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/cpu_quota.h"

#include "measure/system/environment_parsers.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

namespace parascope {
namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The group's path as seen from the mount; empty (the mount's root) where it lies outside.
std::string pathInMount(const std::string& path, const std::string& mountRoot)
{
    if (path.find("..") != std::string::npos)
        return {};
    const std::string root = mountRoot == "/" ? std::string() : mountRoot;
    const bool inside = path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
    return inside ? path.substr(root.size()) : std::string();
}

template <typename Limit>
std::optional<double> smallestUpwards(const CgroupMount& mount, const std::string& path, Limit limitOf)
{
    std::optional<double> smallest;
    std::string below = pathInMount(path, mount.root);
    for (;;) {
        if (const std::optional<double> limit = limitOf(QString::fromStdString(mount.point + below + '/')))
            smallest = std::min(*limit, smallest.value_or(*limit));
        const std::size_t slash = below.find_last_of('/');
        if (slash == std::string::npos)
            return smallest;
        below.resize(slash);
    }
}

} // namespace

QByteArray kernelText(const QString& root, const QString& path)
{
    constexpr qint64 kLargest = 4 << 20;
    constexpr qint64 kPiece = 16 << 10; // files of /proc/sys refuse to be asked for megabytes at once
    QFile file(root + path);
    QByteArray text;
    if (!file.open(QIODevice::ReadOnly))
        return text;
    while (text.size() < kLargest) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        text += piece;
    }
    return text;
}

std::optional<double> cpuQuota(const QString& root)
{
    const CgroupPaths paths = parseCgroupPaths(view(kernelText(root, QStringLiteral("/proc/self/cgroup"))));
    const CgroupMounts mounts =
        parseCgroupMounts(view(kernelText(root, QStringLiteral("/proc/self/mountinfo"))));
    std::optional<double> unified, old;
    if (paths.unified && mounts.unified) {
        unified = smallestUpwards(*mounts.unified, *paths.unified, [&](const QString& folder) {
            return parseCpuMax(view(kernelText(root, folder + QStringLiteral("cpu.max"))));
        });
    }
    if (paths.cpu && mounts.cpu) {
        old = smallestUpwards(*mounts.cpu, *paths.cpu, [&](const QString& folder) {
            return parseCfsQuota(view(kernelText(root, folder + QStringLiteral("cpu.cfs_quota_us"))),
                                 view(kernelText(root, folder + QStringLiteral("cpu.cfs_period_us"))));
        });
    }
    return unified && old ? std::min(*unified, *old) : (unified ? unified : old);
}

} // namespace parascope
