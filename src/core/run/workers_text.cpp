// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/workers_text.h"

#include <QtGlobal>

namespace parascope {

Sentence workersText(int threads, int processes)
{
    const Sentence inEach = Sentence::counted(threads, QT_TRANSLATE_N_NOOP("Core", "%n threads"), "1 thread");
    const Sentence children =
        Sentence::counted(processes, QT_TRANSLATE_N_NOOP("Core", "%n processes"), "1 process");
    if (threads > 0 && processes > 0)
        return Sentence(QT_TRANSLATE_NOOP("Core", "%1 x %2")).arg(inEach, children);
    if (threads == 0 && processes == 0)
        return Sentence(QT_TRANSLATE_NOOP("Core", "inline on the main thread"));
    return threads > 0 ? inEach : children;
}

} // namespace parascope
