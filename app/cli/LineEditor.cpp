#include "LineEditor.h"

#include "base/Bytes.h"
#include "base/Utf8Text.h"

namespace framescope::cli {

namespace {

constexpr char32_t control(char letter)
{
    return static_cast<char32_t>(letter) & 0x1f;
}

/// The length of the UTF-8 character with this first byte; 1 for an invalid byte.
int characterLength(char byte)
{
    const auto lead = static_cast<unsigned char>(byte);
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

/// The approximate width in columns of East Asian wide characters and emoji.
int columns(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing)
        return 0;
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
                      || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

int columns(const QString &text)
{
    int sum = 0;
    for (const auto c : text.toUcs4())
        sum += columns(static_cast<char32_t>(c));
    return sum;
}

} // namespace

void LineEditor::feed(const QByteArray &bytes)
{
    m_pending += bytes;
    while (!m_pending.isEmpty()) {
        if (m_pending[0] == '\x1b') {
            // ESC [ … letter or ~, ESC O letter; ESC and another key is that key with Alt, which is unbound.
            if (m_pending.size() == 1)
                return;
            qsizetype end = 2;
            if (m_pending[1] == '[' || m_pending[1] == 'O') {
                while (end < m_pending.size() && static_cast<unsigned char>(m_pending[end]) < 0x40)
                    ++end;
                if (end >= m_pending.size())
                    return;
                ++end;
            }
            escape(m_pending.mid(1, end - 1));
            m_pending.remove(0, end);
            continue;
        }
        const int length = characterLength(m_pending[0]);
        if (m_pending.size() < length)
            return;
        const QString text = base::textFromUtf8(QByteArrayView(m_pending).first(length));
        m_pending.remove(0, length);
        for (const auto c : text.toUcs4())
            key(static_cast<char32_t>(c));
    }
}

void LineEditor::key(char32_t c)
{
    switch (c) {
    case U'\r':
    case U'\n': finishLine(); return;
    case 0x7f:
    case control('H'):
        if (m_cursor > 0) {
            const qsizetype from = before(m_cursor);
            m_line.remove(from, m_cursor - from);
            m_cursor = from;
        }
        return;
    case control('A'): m_cursor = 0; return;
    case control('E'): m_cursor = m_line.size(); return;
    case control('B'): m_cursor = before(m_cursor); return;
    case control('F'): m_cursor = after(m_cursor); return;
    case control('K'): m_line.truncate(m_cursor); return;
    case control('U'):
        m_line.remove(0, m_cursor);
        m_cursor = 0;
        return;
    case control('W'): deleteWord(); return;
    case control('P'): moveInHistory(-1); return;
    case control('N'): moveInHistory(1); return;
    case control('L'):
        if (onClear)
            onClear();
        return;
    case control('D'):
        if (m_line.isEmpty()) {
            if (onEnd)
                onEnd();
        } else {
            m_line.remove(m_cursor, after(m_cursor) - m_cursor);
        }
        return;
    default: break;
    }
    if (c >= 0x20 || c == U'\t')
        insert(c);
}

void LineEditor::escape(const QByteArray &sequence)
{
    if (sequence == "[A" || sequence == "OA")
        moveInHistory(-1);
    else if (sequence == "[B" || sequence == "OB")
        moveInHistory(1);
    else if (sequence == "[C" || sequence == "OC")
        m_cursor = after(m_cursor);
    else if (sequence == "[D" || sequence == "OD")
        m_cursor = before(m_cursor);
    else if (sequence == "[H" || sequence == "OH" || sequence == "[1~" || sequence == "[7~")
        m_cursor = 0;
    else if (sequence == "[F" || sequence == "OF" || sequence == "[4~" || sequence == "[8~")
        m_cursor = m_line.size();
    else if (sequence == "[3~")
        m_line.remove(m_cursor, after(m_cursor) - m_cursor);
}

void LineEditor::insert(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    m_line.insert(m_cursor, text);
    m_cursor += text.size();
}

void LineEditor::moveInHistory(int by)
{
    const qsizetype to = m_at + by;
    if (to < 0 || to > m_history.size())
        return;
    if (m_at == m_history.size())
        m_kept = m_line;
    m_at = to;
    m_line = to == m_history.size() ? m_kept : m_history[to];
    m_cursor = m_line.size();
}

void LineEditor::deleteWord()
{
    qsizetype from = m_cursor;
    while (from > 0 && m_line[from - 1].isSpace())
        --from;
    while (from > 0 && !m_line[from - 1].isSpace())
        --from;
    m_line.remove(from, m_cursor - from);
    m_cursor = from;
}

void LineEditor::finishLine()
{
    const QString line = std::exchange(m_line, {});
    m_cursor = 0;
    if (!line.isEmpty() && (m_history.isEmpty() || m_history.last() != line)) {
        m_history << line;
        if (m_history.size() > kMostHistory)
            m_history.removeFirst();
    }
    m_at = m_history.size();
    m_kept.clear();
    if (onLine)
        onLine(line);
}

qsizetype LineEditor::before(qsizetype at) const
{
    if (at <= 0)
        return 0;
    return at >= 2 && m_line[at - 1].isLowSurrogate() && m_line[at - 2].isHighSurrogate() ? at - 2 : at - 1;
}

qsizetype LineEditor::after(qsizetype at) const
{
    if (at >= m_line.size())
        return m_line.size();
    return at + 1 < m_line.size() && m_line[at].isHighSurrogate() && m_line[at + 1].isLowSurrogate() ? at + 2 : at + 1;
}

QByteArray LineEditor::draw(int width) const
{
    // A long line is shown around the cursor: the prompt stays one row and never scrolls the log.
    const int room = std::max(8, width - columns(m_prompt) - 1);
    qsizetype from = 0;
    while (from < m_cursor && columns(base::escapeControls(m_line.mid(from, m_cursor - from))) >= room)
        from = after(from);
    QString shown;
    int used = 0;
    for (qsizetype at = from; at < m_line.size(); at = after(at)) {
        const QString piece = base::escapeControls(m_line.mid(at, after(at) - at));
        used += columns(piece);
        if (used > room)
            break;
        shown += piece;
    }
    const int cursorColumn = columns(m_prompt) + columns(base::escapeControls(m_line.mid(from, m_cursor - from)));
    QByteArray out = hide() + m_prompt.toUtf8() + shown.toUtf8() + '\r';
    if (cursorColumn > 0)
        out += "\x1b[" + QByteArray::number(cursorColumn) + 'C';
    return out;
}

} // namespace framescope::cli
