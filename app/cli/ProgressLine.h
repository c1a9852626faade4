#pragma once

#include "Console.h"

#include <QElapsedTimer>

namespace framescope::cli {

/// One line on standard error that is overwritten as long work goes on; nothing where that is no terminal. Main thread.
class ProgressLine
{
public:
    explicit ProgressLine(Console &console) : m_console(console) {}
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Shows the text, at most ten times a second.
    void show(const QString &text);
    void clear();

private:
    Console &m_console;
    QElapsedTimer m_since;
    qsizetype m_shown = 0;
};

} // namespace framescope::cli
