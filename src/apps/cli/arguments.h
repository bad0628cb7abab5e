// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parascope::cli {

/// One --flag of a command.
struct Flag {
    QString name;
    QString value; ///< what it takes, "" = nothing
    QString description;
};

/// What a command is called with.
struct Syntax {
    QString usage;       ///< "run [PLAN.json] [OPTIONS]"
    QString description; ///< a sentence or more, may have several lines
    QList<Flag> flags;
    int fewestPositional = 0;
    int mostPositional = 0;
};

/// The arguments of one command after they were parsed. --help is understood for every command.
class Arguments {
public:
    /// Errors (Usage): unknown flag, missing value, too many or too few arguments.
    [[nodiscard]] static Result<Arguments> parse(const Syntax& syntax, const QStringList& arguments);

    [[nodiscard]] bool wantsHelp() const { return m_help; }
    [[nodiscard]] bool has(const QString& flag) const { return m_values.contains(flag); }
    /// The last one given; "" when there is none.
    [[nodiscard]] QString value(const QString& flag) const { return m_values.value(flag).value(0); }
    /// All of them, in order.
    [[nodiscard]] QStringList values(const QString& flag) const;
    [[nodiscard]] const QStringList& positional() const { return m_positional; }

private:
    QMap<QString, QStringList> m_values; ///< last first
    QStringList m_positional;
    bool m_help = false;
};

[[nodiscard]] QString helpText(const Syntax& syntax);

/// One of `choices`, or a Usage error that names them; the first one when the flag is absent.
[[nodiscard]] Result<QString> choiceOf(const Arguments& arguments, const QString& flag,
                                       const QStringList& choices);

} // namespace parascope::cli
