#include "AddressSecrets.h"

#include "SecretText.h"

#include <algorithm>
#include <array>

namespace framescope::base {

using secrettext::isSpace;

namespace {

constexpr const char kRedactedParameter[] = "redacted";
constexpr qsizetype kLongestName = 1024; ///< of a parameter, and of a possible password with a slash in it

/// A run of bytes without a blank, and the end of an address in it. Quotation marks and brackets end an address that they enclose; in
/// any other address they are ordinary characters. Reads every byte once, whatever the input.
class Word
{
public:
    explicit Word(const QByteArray &text) : m_text(text) {}

    /// The word at this position, or the blank.
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

/// "user:pa" of "ws://user:pa/ss@host": the text after the colon is not a port, and the text before it is not a host.
bool hasNoPort(QByteArrayView authority)
{
    const qsizetype colon = authority.indexOf(':');
    if (colon <= 0 || authority.contains('@') || authority.startsWith('['))
        return false;
    const QByteArrayView port = authority.sliced(colon + 1);
    return !std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray decoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray());
}

} // namespace

AddressSecrets::Found AddressSecrets::in(QByteArrayView address, const SecretNames &names)
{
    Found found;
    const qsizetype scheme = address.indexOf("://");
    if (scheme >= 0) {
        qsizetype end = scheme + 3;
        while (end < address.size() && address[end] != '/' && address[end] != '?' && address[end] != '#')
            ++end;
        const QByteArrayView authority = address.sliced(scheme + 3, end - scheme - 3);
        const qsizetype host = authority.lastIndexOf('@');
        const qsizetype colon = authority.indexOf(':');
        if (host > 0 && colon >= 0 && colon < host) {
            found.user = decoded(authority.first(colon));
            found.password = decoded(authority.sliced(colon + 1, host - colon - 1));
        }
    }
    const qsizetype query = address.indexOf('?');
    if (query < 0)
        return found;
    for (const QByteArray &item : address.sliced(query + 1).toByteArray().replace('#', '&').split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (equals > 0 && names.isSecret(item.first(equals)))
            found.values << decoded(QByteArrayView(item).sliced(equals + 1));
    }
    return found;
}

QByteArray AddressSecrets::masked(const QByteArray &text, const SecretNames &names)
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
            if (equals < text.size() && text[equals] == '=' && names.isSecret(QByteArrayView(text).sliced(at + 1, equals - at - 1))) {
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
            // A password with a slash in it is an error, and the error message quotes the address.
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

} // namespace framescope::base
