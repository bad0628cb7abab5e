// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scaling_table.h"

#include "base/units.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace parascope {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024 * 1024;

struct Line {
    int number = 0; ///< from 1
    QStringList fields;
};

struct Table {
    QChar separator; ///< ' ' = any white space
    std::vector<Line> lines;
};

bool isComment(const QString& line)
{
    return line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char('%')) ||
           line.startsWith(QLatin1String("//"));
}

/// A comment may follow the fields.
QString withoutComment(const QString& line)
{
    const qsizetype at = line.indexOf(QLatin1Char('#'));
    return (at < 0 ? line : line.left(at)).trimmed();
}

QStringList splitQuoted(const QString& line, QChar separator)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            fields << field.trimmed();
            field.clear();
        } else {
            field += c;
        }
    }
    fields << field.trimmed();
    return fields;
}

QStringList split(const QString& line, QChar separator)
{
    if (separator == QLatin1Char(' '))
        return QString(line).remove(QLatin1Char('"')).simplified().split(QLatin1Char(' '));
    return splitQuoted(line, separator);
}

/// The first that the data have: a semicolon or tab separates whatever else is there.
QChar separatorOf(const QStringList& lines)
{
    for (const char candidate : {'\t', ';', ','}) {
        const QChar c = QLatin1Char(candidate);
        if (std::ranges::all_of(lines, [c](const QString& line) { return line.contains(c); }))
            return c;
    }
    return QLatin1Char(' ');
}

Table tableOf(const QByteArray& text)
{
    QString all = QString::fromUtf8(text);
    if (all.startsWith(QChar(0xFEFF)))
        all.remove(0, 1);
    all.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    Table table;
    QStringList contents;
    std::vector<int> numbers;
    int number = 0;
    for (const QString& raw : all.split(QLatin1Char('\n'))) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || isComment(line) || withoutComment(line).isEmpty())
            continue;
        contents << withoutComment(line);
        numbers.push_back(number);
    }
    table.separator = separatorOf(contents);
    for (qsizetype i = 0; i < contents.size(); ++i)
        table.lines.push_back({numbers[static_cast<std::size_t>(i)], split(contents[i], table.separator)});
    return table;
}

std::optional<double> numberOf(QString field, QChar separator)
{
    if (separator != QLatin1Char(',') && field.count(QLatin1Char(',')) == 1 &&
        !field.contains(QLatin1Char('.')))
        field.replace(QLatin1Char(','), QLatin1Char('.'));
    if (field.startsWith(QLatin1Char('+')))
        field.remove(0, 1);
    const Result<double> value = parseReal(field);
    return value ? std::optional(value.value()) : std::nullopt;
}

bool isHeader(const Line& line, QChar separator)
{
    return std::ranges::none_of(
        line.fields, [separator](const QString& field) { return numberOf(field, separator).has_value(); });
}

/// "Throughput [ops/s]" and "throughput_ops_per_s" are the same to us: letters only, lower case.
QString plain(const QString& name)
{
    QString text;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            text += c;
    }
    return text;
}

qsizetype namedColumn(const QStringList& header, const QStringList& exact, const QStringList& partial)
{
    for (const QString& name : exact) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (plain(header[i]) == name)
                return i;
        }
    }
    for (const QString& name : partial) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (plain(header[i]).contains(name))
                return i;
        }
    }
    return -1;
}

qsizetype columnOfN(const QStringList& header)
{
    return namedColumn(
        header,
        {QStringLiteral("n"), QStringLiteral("p"), QStringLiteral("workers"), QStringLiteral("threads"),
         QStringLiteral("processes"), QStringLiteral("processors"), QStringLiteral("load"),
         QStringLiteral("concurrency"), QStringLiteral("users"), QStringLiteral("clients"),
         QStringLiteral("cpus"), QStringLiteral("cores"), QStringLiteral("nodes")},
        {QStringLiteral("worker"), QStringLiteral("thread"), QStringLiteral("process"),
         QStringLiteral("user"), QStringLiteral("client"), QStringLiteral("cpu"), QStringLiteral("core"),
         QStringLiteral("concurren"), QStringLiteral("connection"), QStringLiteral("node"),
         QStringLiteral("load"), QStringLiteral("dbtime"), QStringLiteral("size")});
}

qsizetype columnOfX(const QStringList& header)
{
    return namedColumn(header,
                       {QStringLiteral("x"), QStringLiteral("xn"), QStringLiteral("throughput"),
                        QStringLiteral("rate"), QStringLiteral("tps"), QStringLiteral("qps"),
                        QStringLiteral("rps"), QStringLiteral("ops"), QStringLiteral("speedup"),
                        QStringLiteral("capacity"), QStringLiteral("score")},
                       {QStringLiteral("throughput"), QStringLiteral("xput"), QStringLiteral("persec"),
                        QStringLiteral("pers"), QStringLiteral("ops"), QStringLiteral("rate"),
                        QStringLiteral("speed"), QStringLiteral("score")});
}

/// A column a person named: by header, or by its number.
Result<qsizetype> givenColumn(const QString& name, const QStringList& header, qsizetype count)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i] == name || plain(header[i]) == plain(name))
            return i;
    }
    const Result<std::int64_t> number = parseInteger(name);
    if (number && number.value() >= 1 && number.value() <= count)
        return static_cast<qsizetype>(number.value() - 1);
    return usageError(QStringLiteral("the table has no column '%1'").arg(name), {},
                      header.isEmpty() ? QStringLiteral("it has %1 columns").arg(count)
                                       : QStringLiteral("columns: ") + header.join(QStringLiteral(", ")));
}

struct Chosen {
    qsizetype n = 0, x = 1;
};

Result<Chosen> chooseColumns(const TableColumns& wanted, const QStringList& header, qsizetype count)
{
    Chosen chosen{columnOfN(header), columnOfX(header)};
    // A name may fit both ("cores per s"); without names the first two are meant.
    if (chosen.n < 0 && chosen.x < 0)
        chosen = {0, 1};
    else if (chosen.n < 0 || chosen.n == chosen.x)
        chosen.n = chosen.x == 0 ? 1 : 0;
    else if (chosen.x < 0)
        chosen.x = chosen.n == 0 ? 1 : 0;
    for (const auto& [name, column] : {std::pair(wanted.n, &chosen.n), std::pair(wanted.x, &chosen.x)}) {
        if (name.isEmpty())
            continue;
        const Result<qsizetype> given = givenColumn(name, header, count);
        if (!given)
            return given.error();
        *column = given.value();
    }
    if (chosen.n == chosen.x)
        return usageError(QStringLiteral("N and X are the same column"), {},
                          QStringLiteral("name two columns"));
    return chosen;
}

Result<double> cell(const Line& line, qsizetype column, const QString& what, QChar separator)
{
    const QString where = QStringLiteral("line %1").arg(line.number);
    if (column >= line.fields.size())
        return usageError(QStringLiteral("there is no %1").arg(what), where,
                          QStringLiteral("each line needs a number for N and one for X"));
    const std::optional<double> value = numberOf(line.fields[column], separator);
    if (!value)
        return usageError(QStringLiteral("%1 is no number: '%2'").arg(what, line.fields[column].left(40)),
                          where, QStringLiteral("each line needs a number for N and one for X"));
    if (*value <= 0)
        return usageError(QStringLiteral("%1 is not above 0").arg(what), where,
                          QStringLiteral("leave out lines without a measurement"));
    constexpr double kLargest = 1e100; // squares of it are still numbers
    if (*value > kLargest)
        return usageError(QStringLiteral("%1 is above 1e100").arg(what), where,
                          QStringLiteral("give it in a larger unit"));
    return *value;
}

} // namespace

Result<std::vector<ScalingPoint>> parseScalingTable(const QByteArray& text, const TableColumns& columns)
{
    if (text.size() > kMostBytes)
        return usageError(QStringLiteral("the table is larger than 64 MiB"), {},
                          QStringLiteral("give one row for each measurement"));
    Table table = tableOf(text);
    if (table.lines.empty())
        return usageError(QStringLiteral("the table is empty"), {},
                          QStringLiteral("give a line for each N, as in 4,3810.5"));
    QStringList header;
    if (isHeader(table.lines.front(), table.separator)) {
        header = table.lines.front().fields;
        table.lines.erase(table.lines.begin());
    }
    if (table.lines.empty())
        return usageError(QStringLiteral("the table has a header and no numbers"), {},
                          QStringLiteral("give a line for each N, as in 4,3810.5"));
    const Result<Chosen> chosen = chooseColumns(columns, header, table.lines.front().fields.size());
    if (!chosen)
        return chosen.error();
    std::vector<ScalingPoint> points;
    for (const Line& line : table.lines) {
        const Result<double> n = cell(line, chosen.value().n, QStringLiteral("N"), table.separator);
        if (!n)
            return n.error();
        const Result<double> x = cell(line, chosen.value().x, QStringLiteral("X"), table.separator);
        if (!x)
            return x.error();
        points.push_back({n.value(), x.value(), {}});
    }
    return points;
}

} // namespace parascope
