#include "OrderedJson.h"

#include "Bytes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringDecoder>

#include <cmath>

namespace framescope::base {

namespace {

constexpr int kMaxDepth = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("OrderedJson", text);
}

} // namespace

/// Recursive descent over UTF-8 bytes that stops at the first error and knows where. Lives for one parse.
class OrderedJsonParser
{
public:
    OrderedJsonParser(QByteArrayView text, JsonParseInfo *info) : m_text(text), m_info(info) {}

    Result<OrderedJson> parse()
    {
        if (m_text.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        OrderedJson root;
        skipBlanks();
        if (!value(root, 0))
            return failure();
        skipBlanks();
        if (m_at < m_text.size()) {
            (void)fail(tr("something follows the end of the value"));
            return failure();
        }
        return root;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    bool fail(const QString &why, const char *id = "json.syntax")
    {
        m_why = why;
        m_id = id;
        return false;
    }

    Error failure()
    {
        const auto [line, column] = OrderedJson::positionOf(m_text, static_cast<std::uint32_t>(m_at));
        if (m_info) {
            m_info->line = line;
            m_info->column = column;
        }
        const QByteArrayView rest = m_text.sliced(m_at).first(std::min<qsizetype>(20, m_text.size() - m_at));
        const QString seen = rest.isEmpty() ? tr("the end of the text") : escapedPreview(viewOf(rest.toByteArray()));
        return {QString::fromLatin1(m_id), tr("Line %1, column %2: %3.").arg(line).arg(column).arg(m_why), seen,
                tr("Correct the text at this place.")};
    }

    bool value(OrderedJson &out, int depth)
    {
        out.m_offset = static_cast<std::uint32_t>(m_at);
        if (atEnd())
            return fail(tr("a value is missing"));
        switch (peek()) {
        case '{': return object(out, depth);
        case '[': return array(out, depth);
        case '"': out.m_kind = OrderedJson::Kind::String; return string(out.m_text);
        case 't': out.m_kind = OrderedJson::Kind::Bool; out.m_bool = true; return word("true");
        case 'f': out.m_kind = OrderedJson::Kind::Bool; return word("false");
        case 'n': return word("null");
        default: out.m_kind = OrderedJson::Kind::Number; return number(out.m_text);
        }
    }

    bool word(const char *text)
    {
        if (!m_text.sliced(m_at).startsWith(text))
            return fail(tr("this is not a value"));
        m_at += static_cast<qsizetype>(qstrlen(text));
        return true;
    }

    bool number(QString &out)
    {
        const qsizetype start = m_at;
        const auto digits = [this] {
            const qsizetype from = m_at;
            while (peek() >= '0' && peek() <= '9')
                ++m_at;
            return m_at - from;
        };
        const auto badly = [&](const QString &why) {
            if (m_at == start || (m_at == start + 1 && m_text[start] == '-'))
                m_at = start;
            return fail(why);
        };
        if (peek() == '-')
            ++m_at;
        const qsizetype first = m_at;
        const qsizetype whole = digits();
        if (whole == 0)
            return badly(tr("this is not a value"));
        if (whole > 1 && m_text[first] == '0')
            return badly(tr("a number must not begin with 0"));
        if (peek() == '.') {
            ++m_at;
            if (digits() == 0)
                return badly(tr("a digit is missing after the point"));
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (digits() == 0)
                return badly(tr("a digit is missing in the exponent"));
        }
        out = QString::fromLatin1(m_text.sliced(start, m_at - start));
        return true;
    }

    bool string(QString &out)
    {
        ++m_at;
        qsizetype start = m_at;
        bool ascii = true;
        const auto flush = [&]() -> bool {
            if (m_at == start)
                return true;
            const QByteArrayView part = m_text.sliced(start, m_at - start);
            if (ascii) {
                // Most texts: one allocation of the right size.
                if (out.isEmpty())
                    out = QString::fromLatin1(part);
                else
                    out += QLatin1String(part.data(), part.size());
                return true;
            }
            QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            out += decode(part);
            if (decode.hasError()) {
                m_at = start + firstInvalid(part);
                return fail(tr("the text is not UTF-8"), "json.not-utf8");
            }
            return true;
        };
        while (!atEnd()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '"') {
                if (!flush())
                    return false;
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail(tr("a control character stands in a text (write it as \\n, \\t or \\uNNNN)"));
            if (c != '\\') {
                ascii = ascii && c < 0x80;
                ++m_at;
                continue;
            }
            if (!flush())
                return false;
            ++m_at;
            const char escape = peek();
            ++m_at;
            switch (escape) {
            case '"': out += u'"'; break;
            case '\\': out += u'\\'; break;
            case '/': out += u'/'; break;
            case 'b': out += u'\b'; break;
            case 'f': out += u'\f'; break;
            case 'n': out += u'\n'; break;
            case 'r': out += u'\r'; break;
            case 't': out += u'\t'; break;
            case 'u': {
                bool ok = false;
                const QByteArrayView hex = m_text.sliced(m_at, std::min<qsizetype>(4, m_text.size() - m_at));
                const uint code = hex.size() == 4 && hex[0] != '+' && hex[0] != '-' ? hex.toByteArray().toUInt(&ok, 16) : 0;
                if (!ok)
                    return fail(tr("four hexadecimal digits must follow \\u"));
                out += QChar(static_cast<char16_t>(code));
                m_at += 4;
                break;
            }
            default: m_at -= 1; return fail(tr("an unknown escape stands in a text"));
            }
            start = m_at;
            ascii = true;
        }
        return fail(tr("the closing quote of a text is missing"));
    }

    static qsizetype firstInvalid(QByteArrayView part)
    {
        // Halving finds the longest valid beginning without a second UTF-8 decoder.
        qsizetype low = 0;
        qsizetype high = part.size();
        while (low < high) {
            const qsizetype middle = low + (high - low) / 2;
            QStringDecoder decode(QStringDecoder::Utf8); // stateful: a sequence cut at the end is no error yet
            const QString text = decode(part.first(middle + 1));
            Q_UNUSED(text)
            if (decode.hasError())
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    bool array(OrderedJson &out, int depth)
    {
        if (depth >= kMaxDepth)
            return fail(tr("it is nested deeper than %1 levels").arg(kMaxDepth), "json.too-deep");
        out.m_kind = OrderedJson::Kind::Array;
        ++m_at;
        skipBlanks();
        if (peek() == ']' && !atEnd()) {
            ++m_at;
            return true;
        }
        while (true) {
            skipBlanks();
            if (!value(out.m_items.emplace_back(), depth + 1))
                return false;
            skipBlanks();
            if (peek() == ',') {
                ++m_at;
            } else if (peek() == ']') {
                ++m_at;
                return true;
            } else {
                return fail(tr("a comma or the end of the list is missing"));
            }
        }
    }

    bool object(OrderedJson &out, int depth)
    {
        if (depth >= kMaxDepth)
            return fail(tr("it is nested deeper than %1 levels").arg(kMaxDepth), "json.too-deep");
        out.m_kind = OrderedJson::Kind::Object;
        ++m_at;
        skipBlanks();
        if (peek() == '}') {
            ++m_at;
            return true;
        }
        QSet<QString> keys;
        while (true) {
            skipBlanks();
            if (peek() != '"')
                return fail(tr("a name in quotes is missing"));
            const qsizetype where = m_at;
            OrderedJson::Member &member = out.m_members.emplace_back();
            if (!string(member.key))
                return false;
            if (m_info)
                noteDuplicate(out, member.key, keys, where);
            skipBlanks();
            if (peek() != ':')
                return fail(tr("a colon is missing after a name"));
            ++m_at;
            skipBlanks();
            if (!value(member.value, depth + 1))
                return false;
            skipBlanks();
            if (peek() == ',') {
                ++m_at;
            } else if (peek() == '}') {
                ++m_at;
                return true;
            } else {
                return fail(tr("a comma or the end of the object is missing"));
            }
        }
    }

    void noteDuplicate(const OrderedJson &out, const QString &key, QSet<QString> &keys, qsizetype where)
    {
        bool twice = false;
        if (out.m_members.size() <= 16) {
            for (std::size_t i = 0; i + 1 < out.m_members.size(); ++i)
                twice = twice || out.m_members[i].key == key;
        } else {
            if (keys.isEmpty()) {
                for (std::size_t i = 0; i + 1 < out.m_members.size(); ++i)
                    keys.insert(out.m_members[i].key);
            }
            twice = keys.contains(key);
            keys.insert(key);
        }
        if (twice) {
            const auto [line, column] = OrderedJson::positionOf(m_text, static_cast<std::uint32_t>(where));
            m_info->duplicates.push_back({key, line, column});
        }
    }

    QByteArrayView m_text;
    JsonParseInfo *m_info;
    qsizetype m_at = 0;
    QString m_why;
    const char *m_id = "json.syntax";
};

OrderedJson::OrderedJson(qint64 value) : m_kind(Kind::Number), m_text(QString::number(value)) {}

OrderedJson::OrderedJson(double value) : m_kind(Kind::Number)
{
    m_text = std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QStringLiteral("0");
}

OrderedJson OrderedJson::object()
{
    OrderedJson value;
    value.m_kind = Kind::Object;
    return value;
}

OrderedJson OrderedJson::array()
{
    OrderedJson value;
    value.m_kind = Kind::Array;
    return value;
}

OrderedJson OrderedJson::number(QString digits)
{
    OrderedJson value;
    value.m_kind = Kind::Number;
    value.m_text = std::move(digits);
    return value;
}

QString OrderedJson::toString(const QString &fallback) const
{
    return m_kind == Kind::String ? m_text : fallback;
}

bool OrderedJson::toBool(bool fallback) const
{
    return m_kind == Kind::Bool ? m_bool : fallback;
}

bool OrderedJson::isInteger() const
{
    bool ok = false;
    if (m_kind == Kind::Number)
        m_text.toLongLong(&ok);
    return ok;
}

qint64 OrderedJson::toInteger(qint64 fallback) const
{
    bool ok = false;
    const qint64 number = m_kind == Kind::Number ? m_text.toLongLong(&ok) : 0;
    return ok ? number : fallback;
}

double OrderedJson::toDouble(double fallback) const
{
    bool ok = false;
    const double number = m_kind == Kind::Number ? m_text.toDouble(&ok) : 0;
    return ok ? number : fallback;
}

QString OrderedJson::toText() const
{
    switch (m_kind) {
    case Kind::Null: return {};
    case Kind::Bool: return m_bool ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
    case Kind::String: return m_text;
    default: return QString::fromUtf8(toCompact());
    }
}

void OrderedJson::append(OrderedJson item)
{
    m_kind = Kind::Array;
    m_items.push_back(std::move(item));
}

const OrderedJson *OrderedJson::find(QStringView key) const
{
    for (const Member &member : m_members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

OrderedJson *OrderedJson::find(QStringView key)
{
    return const_cast<OrderedJson *>(std::as_const(*this).find(key));
}

const OrderedJson &OrderedJson::operator[](QStringView key) const
{
    static const OrderedJson null;
    const OrderedJson *const found = find(key);
    return found ? *found : null;
}

void OrderedJson::set(const QString &key, OrderedJson value)
{
    m_kind = Kind::Object;
    if (OrderedJson *const present = find(key))
        *present = std::move(value);
    else
        m_members.push_back({key, std::move(value)});
}

bool OrderedJson::remove(QStringView key)
{
    return std::erase_if(m_members, [&](const Member &member) { return member.key == key; }) > 0;
}

bool OrderedJson::operator==(const OrderedJson &other) const
{
    return m_kind == other.m_kind && m_bool == other.m_bool && m_text == other.m_text && m_items == other.m_items && m_members == other.m_members;
}

Result<OrderedJson> OrderedJson::parse(QByteArrayView utf8, JsonParseInfo *info)
{
    return OrderedJsonParser(utf8, info).parse();
}

std::pair<int, int> OrderedJson::positionOf(QByteArrayView text, std::uint32_t offset)
{
    int line = 1;
    qsizetype lineStart = 0;
    const qsizetype end = std::min<qsizetype>(offset, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (text[i] == '\n') {
            ++line;
            lineStart = i + 1;
        }
    }
    return {line, static_cast<int>(end - lineStart) + 1};
}

} // namespace framescope::base
