#include "Secrets.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace framescope::base {

namespace {

constexpr const char kRedacted[] = "[redacted]";
constexpr const char kRedactedParameter[] = "redacted"; // brackets would not be a valid address
constexpr qsizetype kShortest = 4;
constexpr qsizetype kFreely = 8;          ///< from here on a value is found inside of words too
constexpr qsizetype kLongest = 64 << 10;
constexpr qsizetype kMostForms = 800;
constexpr qsizetype kShortestShifted = 6; ///< of a value that is searched for in the midst of base64
constexpr qsizetype kLongestName = 1024;  ///< of a parameter, and of what may be a password with a slash in it
constexpr qsizetype kLeastCut = 6;        ///< bytes of a value at the end of a text that was cut there
constexpr qsizetype kPlainCookie = 12;    ///< a cookie of less is a setting: lang=en-GB

bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isSpace(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c); });
}

bool same(QByteArrayView a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The value of a header line between blanks; `from` and `to` are its bounds in the line.
void valueOf(QByteArrayView line, qsizetype colon, qsizetype &from, qsizetype &to)
{
    from = colon + 1;
    to = line.size();
    while (to > from && isSpace(line[to - 1]))
        --to;
    while (from < to && isSpace(line[from]))
        ++from;
}

/// Where text was decoded, and where each byte of it began.
struct Decoded {
    QByteArray bytes;
    std::vector<qsizetype> starts; ///< one more than bytes
};

Decoded percentDecoded(const QByteArray &text)
{
    Decoded decoded;
    decoded.starts.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        decoded.starts.push_back(at);
        const bool escape = text[at] == '%' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0 && hexValue(text[at + 2]) >= 0;
        decoded.bytes += escape ? static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])) : text[at];
        at += escape ? 3 : 1;
    }
    decoded.starts.push_back(text.size());
    return decoded;
}

/// The number that these digits write, or -1.
int numberIn(QByteArrayView digits, int base)
{
    bool ok = false;
    const int number = digits.toInt(&ok, base);
    return ok && number > 0 && isAlnum(digits[0]) ? number : -1;
}

/// The escapes of JSON, however often their backslashes were doubled since: an error quotes a body, and a body a body.
Decoded jsonDecoded(const QByteArray &text)
{
    Decoded decoded;
    const auto unitAt = [&](qsizetype at) { return at + 4 < text.size() && text[at] == 'u' ? numberIn(QByteArrayView(text).sliced(at + 1, 4), 16) : -1; };
    const auto afterBackslashes = [&](qsizetype at) {
        while (at < text.size() && text[at] == '\\')
            ++at;
        return at;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype escaped = afterBackslashes(at);
        qsizetype next = escaped + (escaped == at ? 1 : 0);
        QByteArray bytes = QByteArray(1, text[at]);
        if (escaped > at && escaped < text.size()) {
            if (const int unit = unitAt(escaped); unit >= 0) {
                next = escaped + 5;
                char32_t code = static_cast<char32_t>(unit);
                const qsizetype second = afterBackslashes(next);
                const int low = QChar::isHighSurrogate(code) && second > next ? unitAt(second) : -1;
                if (low >= 0 && QChar::isLowSurrogate(static_cast<char32_t>(low))) {
                    code = QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low));
                    next = second + 5;
                }
                bytes = QString::fromUcs4(&code, 1).toUtf8();
            } else if (text[escaped] == '/' || text[escaped] == '"') {
                bytes = QByteArray(1, text[escaped]);
                next = escaped + 1;
            }
        }
        decoded.starts.insert(decoded.starts.end(), static_cast<std::size_t>(bytes.size()), at);
        decoded.bytes += bytes;
        at = next;
    }
    decoded.starts.push_back(text.size());
    return decoded;
}

/// Character references of HTML: those by number, and the five by name that escape.
Decoded htmlDecoded(const QByteArray &text)
{
    static constexpr std::array<std::pair<const char *, char>, 5> names{{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    constexpr qsizetype longest = 10; // &#x10ffff;
    Decoded decoded;
    for (qsizetype at = 0; at < text.size();) {
        QByteArray bytes = QByteArray(1, text[at]);
        qsizetype next = at + 1;
        const QByteArrayView rest = QByteArrayView(text).sliced(at, std::min(longest, text.size() - at));
        if (const qsizetype end = rest.startsWith("&#") ? rest.indexOf(';') : -1; end > 3) {
            const bool hex = rest[2] == 'x' || rest[2] == 'X';
            const int number = end > (hex ? 3 : 2) ? numberIn(rest.sliced(hex ? 3 : 2, end - (hex ? 3 : 2)), hex ? 16 : 10) : -1;
            if (number > 0 && number <= 0x10FFFF) {
                const char32_t code = static_cast<char32_t>(number);
                bytes = QString::fromUcs4(&code, 1).toUtf8();
                next = at + end + 1;
            }
        } else if (text[at] == '&') {
            for (const auto &[name, character] : names) {
                if (rest.startsWith(name)) {
                    bytes = QByteArray(1, character);
                    next = at + QByteArrayView(name).size();
                }
            }
        }
        decoded.starts.insert(decoded.starts.end(), static_cast<std::size_t>(bytes.size()), at);
        decoded.bytes += bytes;
        at = next;
    }
    decoded.starts.push_back(text.size());
    return decoded;
}

/// Spans to be masked, kept apart from one another.
class Spans
{
public:
    void add(qsizetype from, qsizetype to) { m_spans.push_back({from, to}); }
    bool empty() const { return m_spans.empty(); }
    QByteArray masked(const QByteArray &text)
    {
        std::sort(m_spans.begin(), m_spans.end());
        QByteArray out;
        qsizetype at = 0;
        for (const auto &[from, to] : m_spans) {
            if (from >= at) {
                out += QByteArrayView(text).sliced(at, from - at);
                out += kRedacted;
            }
            at = std::max(at, to);
        }
        out += QByteArrayView(text).sliced(at);
        return out;
    }

private:
    std::vector<std::pair<qsizetype, qsizetype>> m_spans;
};

/// Parts of a subprotocol list: bounds of each name, and from where on it is secret (-1: not at all).
struct Subprotocol {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype secret = -1;
};

QList<Subprotocol> subprotocolsOf(QByteArrayView list)
{
    QList<Subprotocol> parts;
    bool announced = false;
    for (qsizetype at = 0; at <= list.size();) {
        qsizetype end = list.indexOf(',', at);
        end = end < 0 ? list.size() : end;
        Subprotocol part{at, end, -1};
        while (part.to > part.from && isSpace(list[part.to - 1]))
            --part.to;
        while (part.from < part.to && isSpace(list[part.from]))
            ++part.from;
        const QByteArrayView name = list.sliced(part.from, part.to - part.from);
        const qsizetype token = SecretNames::tokenInSubprotocol(name);
        if (token >= 0)
            part.secret = part.from + token;
        else if (announced && !name.isEmpty() && !SecretNames::announcesToken(name))
            part.secret = part.from;
        announced = SecretNames::announcesToken(name);
        parts.append(part);
        at = end + 1;
    }
    return parts;
}

/// A run of bytes without a blank, and where in it an address ends: quotation marks and brackets end one that stands in them, and are
/// a part of any other. Looks at every byte once, whatever comes.
class Word
{
public:
    explicit Word(const QByteArray &text) : m_text(text) {}

    /// The word at this place, or the blank.
    void begin(qsizetype at)
    {
        for (qsizetype &mark : m_firstMark)
            mark = -1;
        m_end = at;
        do {
            for (std::size_t i = 0; i < kOpening.size(); ++i) {
                if (m_firstMark[i] < 0 && m_text[m_end] == kOpening[i])
                    m_firstMark[i] = m_end;
            }
            ++m_end;
        } while (m_end < m_text.size() && !isSpace(m_text[m_end]));
        if (isSpace(m_text[at]))
            m_end = at + 1;
    }
    qsizetype end() const { return m_end; }
    bool endsAddress(qsizetype at) const
    {
        const char c = m_text[at];
        if (isSpace(c))
            return true;
        for (std::size_t i = 0; i < kOpening.size(); ++i) {
            if (c == kClosing[i] && m_firstMark[i] >= 0 && m_firstMark[i] < at)
                return c != kQuote[0] || QByteArrayView(m_text).sliced(at).startsWith(kQuote);
        }
        return false;
    }

private:
    static constexpr char kQuote[] = "\xe2\x80\x9d"; // “…”: both marks begin with the same byte
    static constexpr std::array<char, 5> kOpening{'"', '\'', '<', '>', '\xe2'};
    static constexpr std::array<char, 5> kClosing{'"', '\'', '>', '<', '\xe2'}; // <a href=…>…</a>

    const QByteArray &m_text;
    std::array<qsizetype, 5> m_firstMark{};
    qsizetype m_end = 0;
};

/// "user:pa" of "ws://user:pa/ss@host": behind the colon stands no port, and before it no user.
bool hasNoPort(QByteArrayView authority)
{
    const qsizetype colon = authority.indexOf(':');
    if (colon <= 0 || authority.contains('@') || authority.startsWith('['))
        return false;
    const QByteArrayView port = authority.sliced(colon + 1);
    return !std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isScheme(QByteArrayView word)
{
    for (const char *scheme : {"Bearer", "Basic", "Token", "Digest", "ApiKey", "Api-Key", "JWT", "DPoP", "Negotiate", "NTLM", "Key", "OAuth"}) {
        if (same(word, scheme))
            return true;
    }
    return false;
}

} // namespace

void Secrets::addForm(const QByteArray &form, bool alone)
{
    if (form.size() < kShortest || m_values.size() >= kMostForms)
        return;
    const auto place = std::lower_bound(m_values.begin(), m_values.end(), form.size(), [](const Value &value, qsizetype size) { return value.bytes.size() > size; });
    for (auto it = place; it != m_values.end() && it->bytes.size() == form.size(); ++it) {
        if (it->bytes == form)
            return;
    }
    m_values.insert(place, {form, alone});
}

void Secrets::addValue(const QByteArray &given)
{
    const QByteArray value = given.trimmed();
    static const QList<QByteArray> trivial{"true", "false", "null", "none", "undefined", "redacted", kRedacted};
    if (value.size() > kLongest || trivial.contains(value.toLower()) || isScheme(value))
        return;
    addForm(value, value.size() < kFreely);
    if (value.size() < kShortest - 1)
        return;
    constexpr auto bare = QByteArray::OmitTrailingEquals;
    addForm(value.toBase64(bare), false);
    addForm(value.toBase64(bare | QByteArray::Base64UrlEncoding), false);
    const auto other = [&](const QByteArray &form) {
        if (form != value)
            addForm(form, form.size() < kFreely);
    };
    other(QByteArray(value).replace('\\', "\\\\").replace('"', "\\\""));
    other(QByteArray(value).replace(' ', '+'));
    // In the midst of what was encoded as a whole: at each of the three places of a group, without the bits that it shares with others.
    for (qsizetype shift = 0; shift < 3 && value.size() >= kShortestShifted; ++shift) {
        const QByteArray padded = QByteArray(shift, '\0') + value;
        const qsizetype from = (shift * 8 + 5) / 6;
        const qsizetype own = padded.size() * 8 / 6 - from;
        addForm(padded.toBase64(bare).mid(from, own), false);
        addForm(padded.toBase64(bare | QByteArray::Base64UrlEncoding).mid(from, own), false);
    }
}

void Secrets::addCredentials(const QString &user, const QString &password)
{
    addValue(password.toUtf8());
    if (!password.isEmpty())
        addValue((user + QLatin1Char(':') + password).toUtf8());
}

void Secrets::add(const Secrets &other)
{
    for (const QByteArray &name : other.m_names.own())
        m_names.add(name);
    for (const Value &value : other.m_values)
        addForm(value.bytes, value.alone);
}

void Secrets::learnAddress(QByteArrayView address)
{
    const qsizetype scheme = address.indexOf("://");
    if (scheme >= 0) {
        qsizetype end = scheme + 3;
        while (end < address.size() && address[end] != '/' && address[end] != '?' && address[end] != '#')
            ++end;
        const QByteArrayView authority = address.sliced(scheme + 3, end - scheme - 3);
        const qsizetype host = authority.lastIndexOf('@');
        const qsizetype colon = authority.indexOf(':');
        if (host > 0 && colon >= 0 && colon < host) {
            addCredentials(QString::fromUtf8(QByteArray::fromPercentEncoding(authority.first(colon).toByteArray())),
                           QString::fromUtf8(QByteArray::fromPercentEncoding(authority.sliced(colon + 1, host - colon - 1).toByteArray())));
        }
    }
    const qsizetype query = address.indexOf('?');
    if (query < 0)
        return;
    for (const QByteArray &item : address.sliced(query + 1).toByteArray().replace('#', '&').split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (equals > 0 && m_names.isSecret(item.first(equals)))
            addValue(QByteArray::fromPercentEncoding(item.mid(equals + 1)));
    }
}

void Secrets::learnHeader(QByteArrayView name, QByteArrayView value)
{
    if (same(name, "Sec-WebSocket-Protocol")) {
        for (const Subprotocol &part : subprotocolsOf(value)) {
            if (part.secret >= 0)
                addValue(value.sliced(part.secret, part.to - part.secret).toByteArray());
        }
        return;
    }
    if (same(name, "Cookie")) {
        for (const QByteArray &pair : value.toByteArray().split(';')) {
            const qsizetype equals = pair.indexOf('=');
            const QByteArray cookie = pair.mid(equals + 1).trimmed();
            if (equals > 0 && (cookie.size() >= kPlainCookie || m_names.isSecret(pair.first(equals).trimmed())))
                addValue(cookie);
        }
        return;
    }
    if (!m_names.isSecret(name)) {
        if (value.contains("://"))
            learnAddress(value);
        return;
    }
    value = value.trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank > 0 && isScheme(value.first(blank))) {
        const QByteArrayView rest = value.sliced(blank + 1).trimmed();
        if (same(value.first(blank), "Basic")) {
            const QByteArray pair = QByteArray::fromBase64(rest.toByteArray());
            const qsizetype colon = pair.indexOf(':');
            addValue(pair);
            if (colon >= 0)
                addValue(pair.mid(colon + 1));
        }
        addValue(rest.toByteArray());
    }
    addValue(value.toByteArray());
}

void Secrets::learn(QByteArrayView head)
{
    if (head.startsWith("HTTP/"))
        return;
    bool first = true;
    for (qsizetype at = 0; at < head.size();) {
        qsizetype end = head.indexOf('\n', at);
        end = end < 0 ? head.size() : end;
        const QByteArrayView line = head.sliced(at, end - at);
        at = end + 1;
        const qsizetype colon = line.indexOf(':');
        if (first) {
            const qsizetype from = line.indexOf(' ');
            const qsizetype to = line.lastIndexOf(' ');
            if (from >= 0 && to > from)
                learnAddress(line.sliced(from + 1, to - from - 1));
        } else if (colon > 0) {
            learnHeader(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
        }
        first = false;
    }
}

bool Secrets::isSecretHeader(QByteArrayView name, QByteArrayView value) const
{
    if (m_names.isSecret(name))
        return true;
    return !value.isEmpty() && values(addresses(value.toByteArray())) != value; // Referer: https://h/?token=…
}

QByteArray Secrets::headerLines(const QByteArray &text) const
{
    QByteArray out;
    bool secret = false;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (folded) {
            // It belongs to the header before it.
            if (!secret)
                out += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = colon > 0 ? line.first(colon).trimmed() : QByteArrayView();
        secret = isToken(name) && line.sliced(colon).indexOf("://") != 0 && m_names.isSecret(name);
        qsizetype from = 0;
        qsizetype to = 0;
        if (colon > 0)
            valueOf(line, colon, from, to);
        if (secret && to > from) {
            out += line.first(from);
            out += kRedacted;
            out += line.sliced(to);
        } else if (colon > 0 && same(name, "Sec-WebSocket-Protocol")) {
            out += line.first(from);
            out += subprotocols(line.sliced(from, to - from).toByteArray());
            out += line.sliced(to);
        } else {
            out += line;
        }
    }
    return out;
}

QByteArray Secrets::subprotocols(const QByteArray &list) const
{
    QByteArray out;
    qsizetype at = 0;
    for (const Subprotocol &part : subprotocolsOf(list)) {
        if (part.secret < 0)
            continue;
        out += QByteArrayView(list).sliced(at, part.secret - at);
        out += kRedacted;
        at = part.to;
    }
    out += QByteArrayView(list).sliced(at);
    return out;
}

QByteArray Secrets::addresses(const QByteArray &text) const
{
    QByteArray out;
    bool inAddress = false; // in the query or fragment of a word
    Word word(text);
    const auto ends = [&](qsizetype at) { return word.endsAddress(at); };
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (at >= word.end()) {
            inAddress = false;
            word.begin(at);
        }
        if (c == '?' || c == '#' || (inAddress && (c == '&' || c == ';')) || (c == '&' && !inAddress)) {
            inAddress = inAddress || c != '&';
            qsizetype equals = at + 1;
            while (equals < text.size() && equals - at < kLongestName && !QByteArrayView("=?&#;").contains(text[equals]) && !ends(equals))
                ++equals;
            if (equals < text.size() && text[equals] == '=' && m_names.isSecret(QByteArrayView(text).sliced(at + 1, equals - at - 1))) {
                out += QByteArrayView(text).sliced(at, equals + 1 - at);
                const qsizetype from = equals + 1;
                for (at = from; at < text.size() && text[at] != '&' && text[at] != '#' && !ends(at);)
                    ++at;
                if (at > from)
                    out += kRedactedParameter;
                continue;
            }
            out += c;
            ++at;
            continue;
        }
        if (c == ':' && QByteArrayView(text).sliced(at).startsWith("://")) {
            qsizetype end = at + 3;
            while (end < text.size() && text[end] != '/' && text[end] != '?' && text[end] != '#' && !ends(end))
                ++end;
            // A password with a slash in it is a mistake, and is shown in the sentence that says so.
            if (hasNoPort(QByteArrayView(text).sliced(at + 3, end - at - 3))) {
                qsizetype stop = end;
                while (stop < text.size() && stop - end < kLongestName && !ends(stop))
                    ++stop;
                const qsizetype sign = QByteArrayView(text).sliced(end, stop - end).lastIndexOf('@');
                end += sign + 1;
            }
            const QByteArrayView authority = QByteArrayView(text).sliced(at + 3, end - at - 3);
            const qsizetype host = authority.lastIndexOf('@');
            const qsizetype password = authority.indexOf(':');
            out += "://";
            if (host > 0 && password >= 0 && password < host) {
                out += authority.first(password + 1);
                out += host > password + 1 ? kRedactedParameter : "";
                out += authority.sliced(host);
            } else if (host > 0 && SecretNames::tokenInSubprotocol(authority.first(host)) >= 0) {
                out += kRedactedParameter; // https://TOKEN@host
                out += authority.sliced(host);
            } else {
                out += authority;
            }
            at = end;
            continue;
        }
        out += c;
        ++at;
    }
    return out;
}

QByteArray Secrets::values(const QByteArray &text) const
{
    Spans spans;
    const auto search = [&](const QByteArray &in, const std::vector<qsizetype> *starts) {
        const auto place = [&](qsizetype at) { return starts ? (*starts)[static_cast<std::size_t>(at)] : at; };
        for (const Value &value : m_values) {
            for (qsizetype at = in.indexOf(value.bytes); at >= 0; at = in.indexOf(value.bytes, at + 1)) {
                const qsizetype end = at + value.bytes.size();
                if (value.alone && ((at > 0 && isAlnum(in[at - 1])) || (end < in.size() && isAlnum(in[end]))))
                    continue;
                spans.add(place(at), place(end));
            }
            // Where a text was cut, the beginning of a value is left.
            const qsizetype dots = in.endsWith("\xe2\x80\xa6") || in.endsWith("...") ? 3 : 0;
            const qsizetype cut = in.size() - dots;
            for (qsizetype left = std::min(value.bytes.size() - 1, cut); left >= (dots > 0 ? kLeastCut : 2 * kLeastCut); --left) {
                if (QByteArrayView(in).sliced(cut - left, left) == QByteArrayView(value.bytes).first(left)) {
                    spans.add(place(cut - left), place(cut));
                    break;
                }
            }
        }
    };
    search(text, nullptr);
    const auto searchDecoded = [&](char mark, Decoded (*decode)(const QByteArray &)) {
        if (m_values.isEmpty() || !text.contains(mark))
            return;
        const Decoded decoded = decode(text);
        search(decoded.bytes, &decoded.starts);
    };
    searchDecoded('%', percentDecoded);
    searchDecoded('\\', jsonDecoded);
    searchDecoded('&', htmlDecoded);
    auto tokens = SecretNames::knownTokens().globalMatch(QString::fromLatin1(text));
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        spans.add(match.capturedStart(), match.capturedEnd());
    }
    return spans.empty() ? text : spans.masked(text);
}

QByteArray Secrets::text(const QByteArray &text) const
{
    return values(addresses(headerLines(text)));
}

QList<QByteArray> Secrets::withoutTokens(const QList<QByteArray> &subprotocols) const
{
    QList<QByteArray> kept;
    bool announced = false;
    for (const QByteArray &name : subprotocols) {
        const bool announces = SecretNames::announcesToken(name);
        const bool secret = SecretNames::tokenInSubprotocol(name) >= 0 || (announced && !announces) || values(name) != name;
        if (secret && announced)
            kept.removeLast();
        if (!secret)
            kept.append(name);
        announced = announces && !secret;
    }
    return kept;
}

Error Secrets::error(const Error &error) const
{
    base::Error masked = error;
    for (QString *text : {&masked.what, &masked.seen, &masked.remedy, &masked.subject, &masked.value})
        *text = textOf(*text);
    return masked;
}

} // namespace framescope::base
