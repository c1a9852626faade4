#include "PayloadRows.h"

#include "ui/models/TextUnit.h"

#include "base/Utf8Text.h"

#include <algorithm>

namespace framescope::ui::details {

namespace {

constexpr int kFewestColumns = 20;
constexpr qint64 kLookAhead = 4096; // bytes searched to find out whether a string is a name

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPunctuation(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',';
}

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

/// Behind the bytes of a token: of a string with its quotation marks, of a word, of a punctuation mark.
qint64 tokenEnd(const QByteArray &bytes, qint64 at, qint64 end, bool inString)
{
    if (!inString && isPunctuation(bytes[at]))
        return at + 1;
    if (!inString && bytes[at] != '"') {
        while (at < end && !isSpace(bytes[at]) && !isPunctuation(bytes[at]) && bytes[at] != '"')
            ++at;
        return at;
    }
    for (at += inString ? 0 : 1; at < end; ++at) {
        if (bytes[at] == '\\')
            ++at;
        else if (bytes[at] == '"')
            return at + 1;
    }
    return end;
}

PayloadRows::Token wordToken(QByteArrayView word)
{
    if (word == "true" || word == "false" || word == "null")
        return PayloadRows::Token::Literal;
    const char c = word.isEmpty() ? ' ' : word[0];
    return c == '-' || (c >= '0' && c <= '9') || c == '.' || c == '+' || c == 'e' || c == 'E' ? PayloadRows::Token::Number : PayloadRows::Token::Wrong;
}

} // namespace

/// Finds where rows begin, in one walk over the bytes.
class PayloadRows::Builder
{
public:
    Builder(PayloadRows &rows, qint64 end, const std::atomic_bool *cancelled)
        : m_rows(rows)
        , m_bytes(rows.m_bytes)
        , m_end(end)
        , m_cancelled(cancelled)
    {
    }

    bool json(qint64 to)
    {
        begin(0, Inside::Tokens, true);
        bool opened = false;
        qint64 at = 0;
        while (at < to && !isCancelled()) {
            if (isSpace(m_bytes[at])) {
                ++at;
                continue;
            }
            const char c = m_bytes[at];
            const bool closing = c == '}' || c == ']';
            if (closing)
                m_depth = std::max(0, m_depth - 1);
            if (closing ? !opened && m_rows.m_rows.back().at != static_cast<quint64>(at) : opened)
                begin(at, Inside::Tokens, true);
            opened = false;
            const qint64 end = tokenEnd(m_bytes, at, to, false);
            token(at, end);
            at = end;
            if (c == '{' || c == '[') {
                ++m_depth;
                opened = true;
            } else if (c == ',') {
                const qint64 next = skipSpace(at, to);
                if (next < to)
                    begin(next, Inside::Tokens, true);
                at = next;
            } else if (c == ':') {
                ++m_column;
            }
        }
        m_rows.m_widest = std::max(m_rows.m_widest, m_column);
        return !isCancelled();
    }

    bool raw(qint64 from)
    {
        m_depth = 0;
        begin(from, Inside::Raw, true);
        qint64 at = from;
        while (at < m_end && !isCancelled()) {
            if (m_bytes[at] == '\n') {
                if (++at < m_end)
                    begin(at, Inside::Raw, true);
                continue;
            }
            at = unit(at, Inside::Raw);
        }
        m_rows.m_widest = std::max(m_rows.m_widest, m_column);
        return !isCancelled();
    }

private:
    void begin(qint64 at, Inside inside, bool newLine)
    {
        const int most = m_rows.m_columns / 2;
        const int indent = std::min(2 * m_depth + (newLine || inside == Inside::Raw ? 0 : 4), most);
        // The previous row is empty: this one replaces it.
        if (!m_rows.m_rows.empty() && m_rows.m_rows.back().at == static_cast<quint64>(at))
            m_rows.m_rows.pop_back();
        m_rows.m_rows.push_back({static_cast<quint64>(at), static_cast<quint64>(indent), static_cast<quint64>(inside), newLine ? 1u : 0u});
        m_rows.m_widest = std::max(m_rows.m_widest, m_column);
        m_column = indent;
    }

    void token(qint64 at, qint64 end)
    {
        const qint64 length = end - at;
        if (m_column + length <= m_rows.m_columns) {
            m_column += static_cast<int>(length);
            return;
        }
        const bool string = m_bytes[at] == '"';
        if (m_rows.m_columns - m_column < 12 && m_rows.m_rows.back().at != static_cast<quint64>(at))
            begin(at, Inside::Tokens, false);
        const qint64 start = at;
        while (at < end && !isCancelled())
            at = unit(at, string && at > start ? Inside::String : Inside::Tokens);
    }

    /// Adds one unit; starts a new row first if it does not fit.
    qint64 unit(qint64 at, Inside inside)
    {
        int bytes = 1;
        int columns = 1;
        if (!isPlain(m_bytes[at])) {
            const models::TextUnit next = models::TextUnit::next(QByteArrayView(m_bytes).sliced(at, std::min<qint64>(4, m_bytes.size() - at)));
            bytes = next.bytes;
            columns = next.columns;
        } else if (inside == Inside::String && m_bytes[at] == '\\' && at + 1 < m_end) {
            bytes = columns = m_bytes[at + 1] == 'u' && at + 5 < m_end ? 6 : 2;
        }
        if (m_column + columns > m_rows.m_columns && m_rows.m_rows.back().at != static_cast<quint64>(at))
            begin(at, inside, false);
        m_column += columns;
        return at + bytes;
    }

    qint64 skipSpace(qint64 at, qint64 to) const
    {
        while (at < to && isSpace(m_bytes[at]))
            ++at;
        return at;
    }

    bool isCancelled() { return (++m_turn & 1023) == 0 && m_cancelled && m_cancelled->load(std::memory_order_relaxed) ? (m_stop = true) : m_stop; }

    PayloadRows &m_rows;
    const QByteArray &m_bytes;
    qint64 m_end;
    const std::atomic_bool *m_cancelled;
    int m_depth = 0;
    int m_column = 0;
    unsigned m_turn = 0;
    bool m_stop = false;
};

std::shared_ptr<const PayloadRows> PayloadRows::build(const QByteArray &bytes, Layout layout, qint64 most, int columns, qint64 wrongFrom,
                                                      const std::atomic_bool *cancelled)
{
    auto rows = std::make_shared<PayloadRows>();
    rows->m_bytes = bytes;
    rows->m_layout = layout;
    rows->m_columns = std::max(kFewestColumns, columns);
    qint64 end = std::min<qint64>(bytes.size(), most);
    // Not in the middle of a code point.
    for (int back = 0; back < 3 && end < bytes.size() && end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80; ++back)
        --end;
    rows->m_used = end;
    if (end == 0)
        return rows;
    Builder builder(*rows, end, cancelled);
    const bool wrong = layout == Layout::Json && wrongFrom >= 0 && wrongFrom < end;
    if (layout == Layout::Json && !(wrong && wrongFrom == 0) && !builder.json(wrong ? wrongFrom : end))
        return nullptr;
    if ((layout == Layout::Raw || wrong) && !builder.raw(wrong ? wrongFrom : 0))
        return nullptr;
    rows->m_rows.shrink_to_fit();
    return rows;
}

qint64 PayloadRows::startOf(qint64 number) const
{
    return number < count() ? static_cast<qint64>(m_rows[static_cast<std::size_t>(number)].at) : m_used;
}

qint64 PayloadRows::rowAt(qint64 byte) const
{
    const auto behind = std::upper_bound(m_rows.begin(), m_rows.end(), static_cast<quint64>(std::max<qint64>(0, byte)),
                                         [](quint64 at, const Start &start) { return at < start.at; });
    return behind == m_rows.begin() ? 0 : behind - m_rows.begin() - 1;
}

PayloadRows::Row PayloadRows::row(qint64 number) const
{
    Row row;
    if (number < 0 || number >= count())
        return row;
    const Start start = m_rows[static_cast<std::size_t>(number)];
    const auto from = static_cast<qint64>(start.at);
    const qint64 to = startOf(number + 1);
    const auto inside = static_cast<Inside>(start.inside);
    row.endsLine = number + 1 >= count() || m_rows[static_cast<std::size_t>(number + 1)].newLine;
    row.text = QString(static_cast<int>(start.indent), QLatin1Char(' '));
    row.places.assign(static_cast<std::size_t>(start.indent), from);
    const auto add = [&row](const QString &text, qint64 place) {
        row.text += text;
        row.places.insert(row.places.end(), static_cast<std::size_t>(text.size()), place);
    };
    const auto addUnits = [&](qint64 at, qint64 end, bool escapesOfJson) {
        while (at < end) {
            models::TextUnit unit = models::TextUnit::next(QByteArrayView(m_bytes).sliced(at, std::min<qint64>(4, m_bytes.size() - at)));
            if (escapesOfJson && m_bytes[at] == '\\' && at + 1 < end) {
                unit.bytes = static_cast<int>(std::min<qint64>(m_bytes[at + 1] == 'u' ? 6 : 2, end - at));
                unit.text = base::textFromUtf8(QByteArrayView(m_bytes).sliced(at, unit.bytes));
                unit.escape = true;
            }
            if (unit.escape)
                row.spans.push_back({static_cast<int>(row.text.size()), static_cast<int>(unit.text.size()), Token::Escape});
            add(unit.text, at);
            at += unit.bytes;
        }
    };
    if (inside == Inside::Raw) {
        const bool lineEnd = to > from && m_bytes[to - 1] == '\n';
        addUnits(from, lineEnd ? to - 1 : to, false);
        row.places.push_back(lineEnd ? to - 1 : to);
        return row;
    }
    bool inString = inside == Inside::String;
    for (qint64 at = from; at < to;) {
        if (!inString && isSpace(m_bytes[at])) {
            ++at;
            continue;
        }
        const qint64 end = tokenEnd(m_bytes, at, to, inString);
        const bool string = inString || m_bytes[at] == '"';
        const int begin = static_cast<int>(row.text.size());
        Token token = Token::Punctuation;
        if (string) {
            qint64 behind = end;
            if (m_bytes[end - 1] != '"' || end == to)
                behind = tokenEnd(m_bytes, at, std::min<qint64>(m_bytes.size(), to + kLookAhead), inString);
            while (behind < m_bytes.size() && isSpace(m_bytes[behind]))
                ++behind;
            token = behind < m_bytes.size() && m_bytes[behind] == ':' ? Token::Key : Token::String;
        } else if (!isPunctuation(m_bytes[at])) {
            token = wordToken(QByteArrayView(m_bytes).sliced(at, end - at));
        }
        const std::size_t place = row.spans.size();
        addUnits(at, end, string);
        // The token's own colour first, escapes over it.
        row.spans.insert(row.spans.begin() + static_cast<std::ptrdiff_t>(place), {begin, static_cast<int>(row.text.size()) - begin, token});
        if (!string && m_bytes[at] == ':')
            add(QStringLiteral(" "), end);
        inString = false;
        at = end;
    }
    row.places.push_back(to);
    return row;
}

QString PayloadRows::textBetween(qint64 from, qint64 to) const
{
    from = std::clamp<qint64>(from, 0, m_used);
    to = std::clamp<qint64>(to, from, m_used);
    if (m_layout == Layout::Raw)
        return base::textFromUtf8(QByteArrayView(m_bytes).sliced(from, to - from));
    QString text;
    for (qint64 number = rowAt(from); number < count() && startOf(number) < to; ++number) {
        const Row row = this->row(number);
        const bool whole = startOf(number) > from; // the indentation belongs to the token before
        const bool continues = !m_rows[static_cast<std::size_t>(number)].newLine;
        for (qsizetype i = 0; i < row.text.size(); ++i) {
            const qint64 place = row.places[static_cast<std::size_t>(i)];
            const bool indent = static_cast<quint64>(i) < m_rows[static_cast<std::size_t>(number)].indent;
            if (indent ? whole && !continues : place >= from && place < to)
                text += row.text[i];
        }
        if (row.endsLine && number + 1 < count() && startOf(number + 1) < to)
            text += QLatin1Char('\n');
    }
    return text;
}

} // namespace framescope::ui::details
