// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/selftest_row.h"

namespace parascope {

QString selfTestVerdictName(SelfTestVerdict verdict)
{
    switch (verdict) {
    case SelfTestVerdict::Pass:
        return QStringLiteral("pass");
    case SelfTestVerdict::Fail:
        return QStringLiteral("FAIL");
    case SelfTestVerdict::Again:
        return QStringLiteral("again");
    case SelfTestVerdict::NotJudged:
        return QStringLiteral("not judged");
    }
    return {};
}

QList<SelfTestRow> weighDisturbance(QList<SelfTestRow> rows, double foreignRatio, bool lastTry)
{
    const bool disturbed = foreignRatio > kSelfTestDisturbed;
    for (SelfTestRow& row : rows) {
        if (row.verdict != SelfTestVerdict::Fail || row.exact)
            continue;
        if (!lastTry)
            row.verdict = SelfTestVerdict::Again;
        else if (disturbed)
            row.verdict = SelfTestVerdict::NotJudged;
        if (disturbed)
            row.note = QStringLiteral("others had %1 % of the CPUs").arg(100 * foreignRatio, 0, 'f', 0);
    }
    return rows;
}

} // namespace parascope
