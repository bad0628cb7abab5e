// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parascope {

enum class SelfTestVerdict {
    Pass,
    Fail,
    Again,     ///< a timing was off, and is tried once more
    NotJudged, ///< it was off again while others used the CPUs: neither passed nor failed
};
[[nodiscard]] QString selfTestVerdictName(SelfTestVerdict verdict); ///< "pass", "FAIL", "again", "not judged"

/// One line of the self-test's table.
struct SelfTestRow {
    QString name;
    QString measured, expected, tolerance; ///< for people, with units, C locale
    SelfTestVerdict verdict = SelfTestVerdict::Fail;
    QString note; ///< what else is to know about the verdict; mostly empty
    /// Other load can't be the reason when it fails: counts, codecs.
    bool exact = false;
};

/// Share of the machine's CPU time used by others, above which a timing that is off proves nothing.
inline constexpr double kSelfTestDisturbed = 0.05;

/// What a failure of timing is worth while other programs and other guests had `foreignRatio` of the CPUs.
/// Again when it was the first try: an instrument that is wrong is wrong twice, and a virtual machine whose
/// host takes its CPUs away need not know how much. On the last try Fail, or NotJudged when others had much.
/// Rows that passed, and exact ones, stay what they are. The note tells the share when it is high. Pure.
[[nodiscard]] QList<SelfTestRow> weighDisturbance(QList<SelfTestRow> rows, double foreignRatio, bool lastTry);

} // namespace parascope
