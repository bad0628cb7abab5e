// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/environment.h"

#include <optional>
#include <span>
#include <vector>

namespace parascope {

/// Which cores lie in which row of the cores plot. Up to 64 have rows of their own, by number. More are in
/// the order of their NUMA nodes, with a gap between two of these, and neighbours share a row where there are
/// more of them than rows; cores of different nodes never do. A value.
class CoreRows {
public:
    struct Row {
        std::size_t first = 0; ///< place of its first core in the order
        int cores = 0;         ///< 0 = the gap between two nodes
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Group {
        std::optional<int> node; ///< none: a machine that is not divided, or cores that no node names
        int row = 0;             ///< its first one
        int rows = 0;
        friend bool operator==(const Group&, const Group&) = default;
    };
    CoreRows() = default;
    /// Of a machine with more nodes than `mostRows` nothing is grouped.
    CoreRows(int cores, std::span<const NumaNode> nodes, int mostRows);

    [[nodiscard]] int perRow() const { return m_perRow; } ///< most that share one
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] std::span<const int> coresOf(const Row& row) const
    {
        return std::span(m_order).subspan(row.first, static_cast<std::size_t>(row.cores));
    }
    /// At a place on an axis where every row is as high as perRow() cores; none in gaps and beside them.
    [[nodiscard]] std::optional<int> coreAt(double place) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(int core) const;
    [[nodiscard]] std::optional<int> nodeOf(int core) const;
    friend bool operator==(const CoreRows&, const CoreRows&) = default;

private:
    void addGroup(int node, int cores);
    std::vector<int> m_order; ///< cores from the top on
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_rowOf; ///< by core
    int m_perRow = 1;
};

} // namespace parascope
