// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"

#include <QHash>
#include <QLocale>

namespace parascope {

struct FindingFigure;

/// What core has to say, in the language of the window; figures with the decimal point of its locale. Files
/// get Sentence::text() instead. Main thread.
[[nodiscard]] QString spoken(const Sentence& sentence, const QLocale& locale = QLocale());
[[nodiscard]] QStringList spoken(const QList<Sentence>& sentences, const QLocale& locale = QLocale());
/// A text that core kept as English (an event, a part of an error, the reason of a cell), where its words are
/// known (understood.h); else as it is.
[[nodiscard]] QString spokenText(const QString& english, const QLocale& locale = QLocale());
/// spokenText() for what is painted or listed again and again: every text is understood once. Main thread.
class SpokenTexts {
public:
    [[nodiscard]] QString operator()(const QString& english);

private:
    QHash<QString, QString> m_said;
};
/// Words of core that have no places to fill: titles and descriptions of workloads, names of figures.
[[nodiscard]] QString coreText(const QString& english);
/// "longest stall 512 ms", "tasks 52 725", "first at 0:52.3".
[[nodiscard]] QString spoken(const FindingFigure& figure, const QLocale& locale = QLocale());

} // namespace parascope
