// SPDX-License-Identifier: GPL-3.0-or-later
// The child: a Host that takes its tasks from the program that started it.
#include "host/child_engine.h"

int main(int argc, char** argv)
{
    return parascope::runChild(argc, argv);
}
