// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parascope {

/// The regular files below a directory, sorted by path in byte order. Paths are bytes, as the file system has
/// them, and lie in one block: a million files take tens of megabytes, not hundreds.
class FileList {
public:
    /// Symbolic links are not followed and not listed. A directory further down that can't be read is listed
    /// itself, so that opening it fails and says why, and nothing is missing in silence. Errors
    /// (ErrorKind::Usage): no such directory, not a directory, not readable, no file in it.
    [[nodiscard]] static Result<FileList> below(const QString& directory);

    [[nodiscard]] std::size_t size() const { return m_offsets.size(); }
    /// Path as it can be opened; ends with a zero byte behind the view.
    [[nodiscard]] std::string_view path(std::size_t item) const;

private:
    void add(std::string_view path);
    void sort();

    std::string m_block; // path after path, each with a zero byte
    std::vector<std::size_t> m_offsets;
};

} // namespace parascope
