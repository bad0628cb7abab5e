// SPDX-License-Identifier: GPL-3.0-or-later
// Any program as a task: one child per task, run to its end, with the CPU time of all it started and waited
// for.
#include "workload/kernels/child_runner.h"
#include "workload/kernels/command_line.h"
#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

#include "base/units.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstring>
#include <string>
#include <system_error>
#include <vector>

namespace parascope {

namespace {

/// The result of one run of the program.
struct CommandRecord {
    std::int64_t wallNs = 0;
    std::int64_t cpuNs = 0;
    std::int64_t maxRssBytes = 0;
    std::int32_t exitCode = -1; ///< 128 + signal when a signal killed it, as shells count
    std::uint16_t ran = 0;      ///< 1, so that an empty cell is not taken for a result
    std::uint16_t signal = 0;   ///< that killed it
};
static_assert(sizeof(CommandRecord) == 32);

const QString& indexPlaceholder()
{
    static const QString text = QStringLiteral("{index}");
    return text;
}

std::string localBytes(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

/// Not finding it is found out before the run, and by the same rules as a shell's.
Result<QString> findProgram(const QString& name)
{
    const bool isPath = name.contains(QLatin1Char('/'));
    const QFileInfo file(name);
    const QString found = isPath
                              ? (file.isFile() && file.isExecutable() ? file.absoluteFilePath() : QString())
                              : QStandardPaths::findExecutable(name);
    if (found.isEmpty())
        return usageError(QStringLiteral("command not found"), name,
                          isPath ? QStringLiteral("it must be an executable file")
                                 : QStringLiteral("install it, or give its full path"));
    return found;
}

class CommandWorkload final : public Workload {
public:
    CommandWorkload(const QString& program, QStringList words)
        : m_program(localBytes(program)), m_words(std::move(words))
    {
        for (const QString& word : m_words)
            m_arguments.push_back(localBytes(word));
    }

    std::size_t resultBytes() const override { return sizeof(CommandRecord); }
    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, sizeof(CommandRecord), [this](const TaskView& item) { return runOnce(item); });
    }
    void cancel() const override { m_runner.cancel(); }

    QStringList resultColumns() const override
    {
        return {QStringLiteral("exit_code"), QStringLiteral("wall_ms"), QStringLiteral("cpu_ms"),
                QStringLiteral("max_rss_bytes"), QStringLiteral("error")};
    }
    QStringList resultRow(std::uint64_t item, std::span<const std::byte> result) const override;

private:
    [[nodiscard]] TaskResult runOnce(const TaskView& item) const;
    [[nodiscard]] ChildOutcome runChild(std::uint64_t index) const;

    std::string m_program;
    QStringList m_words;
    std::vector<std::string> m_arguments; // m_words as bytes
    mutable ChildRunner m_runner;
};

ChildOutcome CommandWorkload::runChild(std::uint64_t index) const
{
    std::vector<std::string> arguments = m_arguments;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!m_words[i].contains(indexPlaceholder()))
            continue;
        QString word = m_words[i];
        arguments[static_cast<std::size_t>(i)] =
            localBytes(word.replace(indexPlaceholder(), QString::number(index)));
    }
    return m_runner.run(m_program, arguments);
}

/// Of a program that ran; empty = it ended well.
QString failureOf(int signal, int exitCode)
{
    if (signal != 0)
        return QStringLiteral("killed by signal %1").arg(signal);
    return exitCode != 0 ? QStringLiteral("exit code %1").arg(exitCode) : QString();
}

QString failureOf(const ChildOutcome& outcome)
{
    if (outcome.cancelled)
        return QStringLiteral("cancelled");
    if (outcome.startError != 0)
        return QStringLiteral("can't start: ") +
               QString::fromStdString(std::generic_category().message(outcome.startError));
    return failureOf(outcome.signal, outcome.exitCode);
}

TaskResult CommandWorkload::runOnce(const TaskView& item) const
{
    const ChildOutcome outcome = runChild(item.index);
    TaskResult result;
    result.message = failureOf(outcome);
    result.ok = result.message.isEmpty();
    CommandRecord record;
    record.wallNs = outcome.wallNs;
    record.cpuNs = outcome.userNs + outcome.systemNs;
    record.maxRssBytes = outcome.maxRssBytes;
    record.exitCode = outcome.signal != 0 ? 128 + outcome.signal : outcome.exitCode;
    record.ran = outcome.startError == 0 && !(outcome.cancelled && outcome.signal == 0) ? 1 : 0;
    record.signal = static_cast<std::uint16_t>(outcome.signal);
    result.check = mixBits(static_cast<std::uint64_t>(record.exitCode) + 1);
    if (item.result.size() >= sizeof record) {
        std::memcpy(item.result.data(), &record, sizeof record);
        result.resultSize = sizeof record;
    }
    return result;
}

QStringList CommandWorkload::resultRow(std::uint64_t /*item*/, std::span<const std::byte> result) const
{
    CommandRecord record;
    if (result.size() >= sizeof record)
        std::memcpy(&record, result.data(), sizeof record);
    if (record.ran == 0)
        return {QString(), QString(), QString(), QString(), QStringLiteral("no result")};
    const auto milliseconds = [](std::int64_t ns) {
        return QString::fromLatin1(numberText(static_cast<double>(ns) / 1e6));
    };
    return {QString::number(record.exitCode), milliseconds(record.wallNs), milliseconds(record.cpuNs),
            QString::number(record.maxRssBytes), failureOf(record.signal, record.exitCode)};
}

Result<std::shared_ptr<const Workload>> makeCommand(const ParameterValues& values,
                                                    const WorkloadContext& context)
{
    if (!ChildRunner::available())
        return usageError(QStringLiteral("running commands is not available on this platform"));
    Result<QStringList> split = splitCommandLine(values.text(QStringLiteral("command")));
    if (!split)
        return split.error();
    QStringList words = std::move(split).value();
    words.replaceInStrings(QStringLiteral("{threads}"), QString::number(context.threads));
    words.replaceInStrings(QStringLiteral("{processes}"), QString::number(context.processes));
    const Result<QString> program = findProgram(words.first());
    if (!program)
        return program.error();
    return std::shared_ptr<const Workload>(
        std::make_shared<CommandWorkload>(program.value(), std::move(words)));
}

} // namespace

KernelEntry commandKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("command");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Command"));
    info.description = QStringLiteral(
        QT_TRANSLATE_NOOP("Core", "Runs a program once per task and waits for it; exit code 0 is success"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "processes"));
    info.category = QStringLiteral("real");
    info.parameters = {textParameter(
        QStringLiteral("command"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Command line")),
        QStringLiteral(QT_TRANSLATE_NOOP("Core", "Program and arguments; {threads}, {processes} and {index} "
                                                 "are replaced")),
        QStringLiteral("true"))};
    return {info, &makeCommand};
}

} // namespace parascope
