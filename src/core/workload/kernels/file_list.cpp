// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/kernels/file_list.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace parascope {

namespace fs = std::filesystem;

namespace {

Error unusable(const QString& directory, const std::error_code& reason)
{
    return usageError(QStringLiteral("can't read the input directory"), directory,
                      QString::fromStdString(reason.message()));
}

} // namespace

Result<FileList> FileList::below(const QString& directory)
{
    if (directory.isEmpty())
        return usageError(QStringLiteral("no input directory given"), QString(),
                          QStringLiteral("name one with --input DIR"));
    const QByteArray root = QFile::encodeName(directory);
    FileList list;
    // A stack instead of the recursive iterator, which gives up the whole walk at an unreadable directory.
    std::vector<fs::path> pending{fs::path(root.toStdString())};
    bool atRoot = true;
    while (!pending.empty()) {
        const fs::path folder = std::move(pending.back());
        pending.pop_back();
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        if (error && atRoot)
            return unusable(directory, error);
        atRoot = false;
        for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
            std::error_code unknown;
            const fs::file_type type = entries->symlink_status(unknown).type();
            if (type == fs::file_type::directory)
                pending.push_back(entries->path());
            else if (type == fs::file_type::regular)
                list.add(entries->path().native());
        }
        if (error)
            list.add(folder.native());
    }
    if (list.size() == 0)
        return usageError(QStringLiteral("no files in the input directory"), directory,
                          QStringLiteral("name a directory with regular files in it or below"));
    list.sort();
    return list;
}

std::string_view FileList::path(std::size_t item) const
{
    return m_block.data() + m_offsets[item];
}

void FileList::add(std::string_view path)
{
    m_offsets.push_back(m_block.size());
    m_block.append(path);
    m_block.push_back('\0');
}

void FileList::sort()
{
    const char* block = m_block.data();
    std::sort(m_offsets.begin(), m_offsets.end(), [block](std::size_t a, std::size_t b) {
        return std::string_view(block + a) < std::string_view(block + b); // compares unsigned bytes
    });
}

} // namespace parascope
