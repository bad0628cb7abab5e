// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/injection.h"

#include "base/clock.h"
#include "base/units.h"

#include <array>
#include <utility>

namespace parascope {
namespace {

constexpr std::array<std::pair<Injection::Kind, const char*>, 4> kNames{
    {{Injection::Kind::Kill, "kill"},
     {Injection::Kind::Terminate, "term"},
     {Injection::Kind::Stop, "stop"},
     {Injection::Kind::Continue, "cont"}}};

Error wrong(QStringView text, const QString& part)
{
    return usageError(QStringLiteral("'%1' is no injection: %2").arg(text, part), {},
                      QStringLiteral("as in kill@5s or stop@2s:1 (kill, term, stop, cont)"));
}

} // namespace

QString injectionName(Injection::Kind kind)
{
    for (const auto& [known, name] : kNames)
        if (known == kind)
            return QString::fromLatin1(name);
    return {};
}

QString Injection::text() const
{
    QString time = QString::fromLatin1(numberText(nsToSeconds(atNs))) + QLatin1Char('s');
    if (process > 0)
        time += QStringLiteral(":%1").arg(process);
    return injectionName(kind) + QLatin1Char('@') + time;
}

Result<Injection> Injection::fromText(QStringView text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    if (at < 0)
        return wrong(text, QStringLiteral("there is no @ and time"));
    Injection injection;
    bool known = false;
    for (const auto& [kind, name] : kNames) {
        if (text.left(at) != QLatin1String(name))
            continue;
        injection.kind = kind;
        known = true;
    }
    if (!known)
        return wrong(text, QStringLiteral("it does not say what to do"));
    const QStringView rest = text.mid(at + 1);
    const qsizetype colon = rest.indexOf(QLatin1Char(':'));
    const Result<std::int64_t> time = parseDuration(colon < 0 ? rest : rest.left(colon));
    if (!time || time.value() < 0)
        return wrong(text, QStringLiteral("the time makes no sense"));
    injection.atNs = time.value();
    if (colon >= 0) {
        const Result<std::int64_t> process = parseInteger(rest.mid(colon + 1));
        if (!process || process.value() < 1 || process.value() > 128)
            return wrong(text, QStringLiteral("the worker is a number from 1"));
        injection.process = static_cast<int>(process.value());
    }
    return injection;
}

} // namespace parascope
