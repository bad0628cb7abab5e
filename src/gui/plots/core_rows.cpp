// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/core_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace parascope {

namespace {

constexpr int kAlwaysApart = 64;                         ///< so many cores have rows of their own
constexpr int kNoNode = std::numeric_limits<int>::max(); ///< behind all others

/// The node of each core. What two nodes name is of the first.
std::vector<int> nodesOf(int cores, std::span<const NumaNode> nodes)
{
    std::vector<int> found(static_cast<std::size_t>(cores), kNoNode);
    for (const auto& node : nodes) {
        for (const int cpu : node.cpus) {
            if (cpu >= 0 && cpu < cores && found[static_cast<std::size_t>(cpu)] == kNoNode) {
                found[static_cast<std::size_t>(cpu)] = node.number;
            }
        }
    }
    return found;
}

/// How many cores each node has, in the order of the nodes.
std::map<int, int> sizesOf(const std::vector<int>& nodeOf)
{
    std::map<int, int> sizes;
    for (const int node : nodeOf) {
        ++sizes[node];
    }
    return sizes;
}

int rowsNeeded(const std::map<int, int>& sizes, int perRow, int gaps)
{
    return std::accumulate(sizes.begin(), sizes.end(), gaps, [perRow](int sum, const auto& group) {
        return sum + (group.second + perRow - 1) / perRow;
    });
}

} // namespace

CoreRows::CoreRows(int cores, std::span<const NumaNode> nodes, int mostRows)
{
    std::vector<int> nodeOf = nodesOf(cores, nodes);
    std::map<int, int> sizes = sizesOf(nodeOf);
    const auto named = static_cast<int>(sizes.size() - sizes.count(kNoNode));
    if (cores <= kAlwaysApart || named < 2 || static_cast<int>(sizes.size()) > mostRows) {
        std::fill(nodeOf.begin(), nodeOf.end(), kNoNode);
        sizes = {{kNoNode, cores}};
    }
    const auto between = static_cast<int>(sizes.size()) - 1;
    const int gaps = static_cast<int>(sizes.size()) + between <= mostRows ? between : 0;
    while (cores > kAlwaysApart && m_perRow < cores && rowsNeeded(sizes, m_perRow, gaps) > mostRows) {
        ++m_perRow;
    }
    m_order.resize(nodeOf.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {},
                             [&nodeOf](int core) { return nodeOf[static_cast<std::size_t>(core)]; });
    m_rowOf.resize(nodeOf.size());
    std::size_t next = 0;
    for (const auto& [node, size] : sizes) {
        if (gaps > 0 && next > 0) {
            m_rows.push_back({next, 0});
        }
        addGroup(node, size);
        next += static_cast<std::size_t>(size);
    }
}

/// Behind the groups that are there.
void CoreRows::addGroup(int node, int cores)
{
    Group group{node == kNoNode ? std::nullopt : std::optional(node), static_cast<int>(m_rows.size()), 0};
    std::size_t next =
        m_rows.empty() ? 0 : m_rows.back().first + static_cast<std::size_t>(m_rows.back().cores);
    for (int left = cores; left > 0; left -= m_perRow) {
        const Row row{next, std::min(m_perRow, left)};
        for (const int core : coresOf(row)) {
            m_rowOf[static_cast<std::size_t>(core)] = m_rows.size();
        }
        m_rows.push_back(row);
        next += static_cast<std::size_t>(row.cores);
        ++group.rows;
    }
    m_groups.push_back(group);
}

std::optional<int> CoreRows::coreAt(double place) const
{
    const double row = std::floor(place / m_perRow);
    if (!(row >= 0) || row >= static_cast<double>(m_rows.size())) {
        return std::nullopt;
    }
    const auto cores = coresOf(m_rows[static_cast<std::size_t>(row)]);
    const auto within = static_cast<std::size_t>(place - row * m_perRow);
    return within < cores.size() ? std::optional(cores[within]) : std::nullopt;
}

std::optional<std::size_t> CoreRows::rowOf(int core) const
{
    const auto index = static_cast<std::size_t>(core);
    return core >= 0 && index < m_rowOf.size() ? std::optional(m_rowOf[index]) : std::nullopt;
}

std::optional<int> CoreRows::nodeOf(int core) const
{
    const auto row = rowOf(core);
    if (!row) {
        return std::nullopt;
    }
    const auto group = std::ranges::find_if(m_groups, [at = static_cast<int>(*row)](const Group& one) {
        return at >= one.row && at < one.row + one.rows;
    });
    return group == m_groups.end() ? std::nullopt : group->node;
}

} // namespace parascope
