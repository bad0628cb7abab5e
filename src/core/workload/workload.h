// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace parascope {

/// One typed parameter of a workload: name, unit, range and default. The window makes a control of it, the
/// command line a --param, validation a check.
struct Parameter {
    enum class Type { Integer, Real, Duration, Bytes, Choice, Text };
    QString name;        ///< snake_case: "service", "size"
    QString title;       ///< for people: "Service time"
    QString description; ///< one line
    Type type = Type::Integer;
    QString unit;       ///< "", "items", "ms"; Duration and Bytes carry theirs in the text
    double minimum = 0; ///< in base units (ns, bytes, or the number itself)
    double maximum = 0;
    QString defaultText;     ///< "4ms", "64KiB", "100000", "fixed"
    QStringList choices;     ///< Type::Choice only
    bool isTaskSize = false; ///< the one that "task size" changes live; at most one of a workload
};

/// Values for a workload's parameters, by name: numbers in base units (ns, bytes), choices and text as text.
class ParameterValues {
public:
    [[nodiscard]] double number(const QString& name) const;
    [[nodiscard]] std::int64_t integer(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const;
    void set(const QString& name, double value);
    void set(const QString& name, const QString& value);
    [[nodiscard]] bool has(const QString& name) const;
    [[nodiscard]] bool isText(const QString& name) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ParameterValues fromJson(const QJsonObject& object);
    friend bool operator==(const ParameterValues&, const ParameterValues&) = default;

private:
    QMap<QString, double> m_numbers;
    QMap<QString, QString> m_texts;
};

/// What a workload is, without running it.
struct WorkloadInfo {
    QString name;        ///< "sha256"
    QString title;       ///< "SHA-256"
    QString description; ///< one line: what a task does
    QString stresses;    ///< "CPU", "memory bandwidth", "lock", "scheduler", "disk", "processes"
    QString category;    ///< "cpu", "memory", "calibrated", "contention", "real", "fault"
    QList<Parameter> parameters;
    bool needsInputDirectory = false; ///< hash-files
    bool needsProcesses = false;      ///< would end the process it runs in
    bool batchOnly = false;           ///< its items come from its input, not from a count
};

/// One piece of work as a worker sees it. Spans stay valid during run() only.
struct TaskView {
    std::uint64_t index = 0;          ///< number of the task in the run; first item of a chunk
    std::uint32_t items = 1;          ///< batch: items [index, index + items)
    std::uint64_t seed = 0;           ///< mixed from the plan's seed and the index
    std::span<const std::byte> input; ///< as handed over by the transfer; may be empty
    std::span<std::byte> result;      ///< room for the result, resultBytes() or more
};

/// What came of it.
struct TaskResult {
    bool ok = true;
    std::uint64_t check = 0;      ///< of the result; compared with expectedCheck() by the session
    std::uint32_t resultSize = 0; ///< bytes written into TaskView::result
    QString message;              ///< when !ok: what failed
};

/// Scratch memory and state of one worker thread, made once per worker, so that run() allocates nothing.
class WorkerState {
public:
    virtual ~WorkerState() = default;
};

/// A kind of work with its parameters set. Immutable while workers call run(); any number of threads may call
/// run() at once, each with its own WorkerState. Throwing from run() is allowed: the task fails with what().
class Workload {
public:
    virtual ~Workload() = default;

    /// Bytes of input a task is sent (0 = none) and bytes of result it returns at most.
    [[nodiscard]] virtual std::size_t inputBytes() const { return 0; }
    [[nodiscard]] virtual std::size_t resultBytes() const { return 0; }
    /// Fills the input of a task; called by the sender. The same bytes for every task unless it says
    /// otherwise.
    virtual void fillInput(std::uint64_t index, std::span<std::byte> input) const;

    [[nodiscard]] virtual std::unique_ptr<WorkerState> makeWorkerState() const;
    [[nodiscard]] virtual TaskResult run(const TaskView& task, WorkerState& state) const = 0;
    /// Ends at once what running tasks wait for outside of this process (programs of `command`, with all they
    /// started); their run() then returns a failure, and later ones fail, too. Any thread; harmless twice.
    virtual void cancel() const {}

    /// The check every correct result of this task has, from an independent way of computing it where there
    /// is one; nothing when results can't be foretold (then only ok counts). Called once per distinct size,
    /// before the run or when the task size changes, never on the hot path; constant over index.
    [[nodiscard]] virtual std::optional<std::uint64_t> expectedCheck() const { return std::nullopt; }

    /// Items that the input holds (batchOnly workloads); 0 otherwise.
    [[nodiscard]] virtual std::uint64_t itemCount() const { return 0; }
    /// Bytes of result per item (batch gathers them in input order) and a CSV row for one item's result.
    [[nodiscard]] virtual std::size_t resultBytesPerItem() const { return resultBytes(); }
    [[nodiscard]] virtual QStringList resultColumns() const { return {QStringLiteral("check")}; }
    [[nodiscard]] virtual QStringList resultRow(std::uint64_t item, std::span<const std::byte> result) const;
};

/// Ways in which a process that runs tasks can go wrong as a whole.
enum class Fault {
    Crash,   ///< SIGSEGV
    Abort,   ///< SIGABRT
    Kill,    ///< SIGKILL, as the kernel does when memory runs out
    Exit,    ///< exit code 3
    Leave,   ///< exit code 0, without a word: what a caller that waits for a result waits for ever
    Garbage, ///< sends bytes that are no frame
};

/// What a workload needs besides its parameters.
struct WorkloadContext {
    QString inputDirectory; ///< hash-files
    int threads = 0;        ///< for the {threads} and {processes} of a command
    int processes = 0;
    std::uint64_t seed = 1;
    /// Makes this process go wrong; only in a child, which may be lost. Empty in the app.
    std::function<void(Fault)> misbehave = {};
};

} // namespace parascope
