#pragma once

#include "Console.h"
#include "Platform.h"

#include <QElapsedTimer>

namespace framescope::cli {

/// A progress line on standard error that overwrites itself; nothing without a terminal. Main thread.
class ProgressLine
{
public:
    explicit ProgressLine(Console &console) : m_console(console) {}
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Shows the text, at most ten times a second.
    void show(const QString &text)
    {
        if (!m_console.errIsTerminal() || (m_since.isValid() && m_since.elapsed() < 100))
            return;
        m_since.start();
        const QString line = text.left(platform::terminalWidth(platform::Stream::Err) - 1);
        platform::writeAll(platform::Stream::Err, QByteArray("\r") + line.leftJustified(m_shown).toUtf8());
        m_shown = line.size();
    }

    void clear()
    {
        if (m_shown > 0)
            platform::writeAll(platform::Stream::Err, QByteArray("\r") + QByteArray(m_shown, ' ') + "\r");
        m_shown = 0;
    }

private:
    Console &m_console;
    QElapsedTimer m_since;
    qsizetype m_shown = 0;
};

} // namespace framescope::cli
