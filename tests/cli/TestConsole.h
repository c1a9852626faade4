#pragma once

#include "cli/Console.h"

/// A console whose output stays in memory.
struct TestConsole {
    QByteArray out;
    QByteArray err;
    int writes = 0;
    bool closed = false;
    framescope::cli::Console console;

    explicit TestConsole(bool terminal = false)
        : console({[this](const QByteArray &bytes) {
                       out += bytes;
                       ++writes;
                       return !closed;
                   },
                   [this](const QByteArray &bytes) {
                       err += bytes;
                       return true;
                   },
                   terminal, terminal, terminal})
    {
    }
};
