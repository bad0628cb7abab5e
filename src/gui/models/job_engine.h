// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_engine.h"

#include <functional>

namespace parascope {

class MainLoopProbe;

/// The engine of real runs: a RunJob with its recording below the folder that `runsFolder` names then.
/// `probe` watches this program's main thread and must outlive every engine.
[[nodiscard]] EngineFactory jobEngineFactory(MainLoopProbe* probe, std::function<QString()> runsFolder);

} // namespace parascope
