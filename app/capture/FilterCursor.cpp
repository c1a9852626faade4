#include "FilterCursor.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

} // namespace

bool FilterCursor::atOr() const
{
    return QStringView(m_text).mid(m_at).startsWith(QLatin1String("OR")) && (m_at + 2 == m_text.size() || endsWord(m_text[m_at + 2]));
}

void FilterCursor::skipSpace()
{
    while (!atEnd() && current().isSpace())
        ++m_at;
}

QString FilterCursor::untilSpace()
{
    const qsizetype start = m_at;
    while (!atEndOfWord())
        ++m_at;
    return m_text.mid(start, m_at - start);
}

std::optional<QString> FilterCursor::quoted()
{
    const qsizetype start = m_at++;
    QString text;
    while (!atEnd() && current() != QLatin1Char('"')) {
        if (current() == QLatin1Char('\\') && m_at + 1 < m_text.size()
            && (m_text[m_at + 1] == QLatin1Char('"') || m_text[m_at + 1] == QLatin1Char('\\')))
            ++m_at;
        text += m_text[m_at++];
    }
    if (atEnd()) {
        fail(start, tr("This quotation mark is not closed."));
        return {};
    }
    ++m_at;
    return text;
}

std::nullptr_t FilterCursor::fail(qsizetype at, const QString &sentence, qsizetype length)
{
    if (!m_error)
        m_error = FilterError{std::min(at, m_text.size()), std::max<qsizetype>(length, 1), sentence};
    return nullptr;
}

} // namespace framescope::capture
