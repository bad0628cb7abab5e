// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/workers_text.h"

#include <QtGlobal>

namespace parascope {

Sentence threadsText(int threads)
{
    return Sentence::counted(threads, QT_TRANSLATE_N_NOOP("Core", "%n threads"), "1 thread");
}

Sentence processesText(int processes)
{
    return Sentence::counted(processes, QT_TRANSLATE_N_NOOP("Core", "%n processes"), "1 process");
}

Sentence workersText(int threads, int processes)
{
    if (threads > 0 && processes > 0)
        return Sentence(QT_TRANSLATE_NOOP("Core", "%1 x %2"))
            .arg(threadsText(threads), processesText(processes));
    if (threads == 0 && processes == 0)
        return Sentence(QT_TRANSLATE_NOOP("Core", "inline on the main thread"));
    return threads > 0 ? threadsText(threads) : processesText(processes);
}

} // namespace parascope
