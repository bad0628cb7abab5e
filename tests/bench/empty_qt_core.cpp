// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <unistd.h>

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    [[maybe_unused]] const ssize_t written = write(1, "r", 1);
    char byte = 0;
    [[maybe_unused]] const ssize_t got = read(0, &byte, 1); // until stdin is closed
    return 0;
}
