#include "Placeholders.h"

namespace framescope::base {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'$';
}

/// Reads one expression from left to right. It ends at "}}", or at the end of the text if it has no braces.
class Reader
{
public:
    Reader(const QString &text, qsizetype at, bool braces) : m_text(text), m_at(at), m_braces(braces) {}

    /// `found.start` is set; fills in the rest.
    void read(Placeholder &found)
    {
        skipBlanks();
        const qsizetype nameStart = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
        found.name = m_text.mid(nameStart, m_at - nameStart);
        const bool blank = m_at < m_text.size() && isBlank(m_text[m_at]);
        skipBlanks();
        if (atEnd()) {
            if (found.name.isEmpty())
                return fail(found, Placeholder::Problem::NoName);
            found.kind = Placeholder::Kind::Value;
            found.end = m_at + (m_braces ? 2 : 0);
            return;
        }
        if (atStop())
            return fail(found, Placeholder::Problem::NotClosed);
        if (found.name.isEmpty() || !blank)
            return fail(found, Placeholder::Problem::BadName);
        while (!atEnd()) {
            if (atStop())
                return fail(found, Placeholder::Problem::NotClosed);
            if (!readWord(found.arguments))
                return fail(found, Placeholder::Problem::OpenQuote);
            skipBlanks();
        }
        found.kind = Placeholder::Kind::Call;
        found.end = m_at + (m_braces ? 2 : 0);
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }
    bool pairAt(QChar c) const { return m_at + 1 < m_text.size() && m_text[m_at] == c && m_text[m_at + 1] == c; }
    bool atEnd() const { return m_braces ? pairAt(u'}') : m_at >= m_text.size(); }
    /// This expression cannot continue: the text ends, or another expression begins. Characters are read at most twice.
    bool atStop() const { return m_at >= m_text.size() || pairAt(u'{'); }

    /// False: a quotation mark is never closed.
    bool readWord(QStringList &words)
    {
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype start = ++m_at;
            while (!atStop() && m_text[m_at] != quote)
                ++m_at;
            if (atStop())
                return false;
            words << m_text.mid(start, m_at - start);
            ++m_at;
            return true;
        }
        const qsizetype start = m_at;
        while (!atStop() && !atEnd() && !isBlank(m_text[m_at]))
            ++m_at;
        words << m_text.mid(start, m_at - start);
        return true;
    }

    static void fail(Placeholder &found, Placeholder::Problem problem)
    {
        const qsizetype start = found.start;
        found = {};
        found.kind = Placeholder::Kind::Malformed;
        found.problem = problem;
        found.start = start;
        found.end = start + 2;
    }

    const QString &m_text;
    qsizetype m_at;
    const bool m_braces;
};

} // namespace

Placeholder Placeholders::next(const QString &text, qsizetype from)
{
    Placeholder found;
    const qsizetype open = text.indexOf(QLatin1String("{{"), from);
    if (open < 0)
        return found;
    found.start = open;
    if (open > from && text[open - 1] == u'\\') {
        found.kind = Placeholder::Kind::Braces;
        --found.start;
        found.end = open + 2;
        return found;
    }
    if (QStringView(text).mid(open, 4) == u"{{{{") {
        found.kind = Placeholder::Kind::Braces;
        found.end = open + 4;
        return found;
    }
    // Of three braces the first is text.
    if (QStringView(text).mid(open, 3) == u"{{{")
        found.start = open + 1;
    Reader(text, found.start + 2, true).read(found);
    return found;
}

Placeholder Placeholders::parse(const QString &expression)
{
    Placeholder found;
    found.start = 0;
    Reader(expression, 0, false).read(found);
    return found;
}

} // namespace framescope::base
