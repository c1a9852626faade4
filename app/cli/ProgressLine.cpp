#include "ProgressLine.h"

#include "Platform.h"

#include <algorithm>

namespace framescope::cli {

void ProgressLine::show(const QString &text)
{
    if (!m_console.errIsTerminal() || (m_since.isValid() && m_since.elapsed() < 100))
        return;
    m_since.start();
    const QString line = text.left(platform::terminalWidth(platform::Stream::Err) - 1);
    platform::writeAll(platform::Stream::Err, QByteArray("\r") + line.leftJustified(m_shown).toUtf8());
    m_shown = line.size();
}

void ProgressLine::clear()
{
    if (m_shown > 0)
        platform::writeAll(platform::Stream::Err, QByteArray("\r") + QByteArray(m_shown, ' ') + "\r");
    m_shown = 0;
}

} // namespace framescope::cli
