#include "Redaction.h"

#include "JsonScanner.h"
#include "JsonWriter.h"

#include "base/SecretNames.h"

namespace framescope::capture {

namespace {

constexpr const char kRedactedHeader[] = "[redacted]";
constexpr const char kRedactedParameter[] = "redacted"; // brackets would not be a valid address

bool endsParameter(char c)
{
    return c == '&' || c == '#' || c == '"' || c == '\'' || c == '<' || c == '>' || std::uint8_t(c) <= ' ';
}

} // namespace

RedactionRules RedactionRules::standard()
{
    RedactionRules rules;
    rules.headers = base::SecretNames::headers();
    rules.parameters = base::SecretNames::parameterWords();
    return rules;
}

Redactor::Redactor(RedactionRules rules) : m_rules(std::move(rules)) {}

bool Redactor::isSecretHeader(QByteArrayView name) const
{
    return m_rules.enabled && base::SecretNames::isHeader(name, m_rules.headers);
}

bool Redactor::isSecretParameter(QByteArrayView name) const
{
    return m_rules.enabled && base::SecretNames::isParameter(name, m_rules.parameters);
}

QByteArray Redactor::headerLines(const QByteArray &text) const
{
    QByteArray out;
    bool secret = false;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end + 1;
        QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype colon = line.indexOf(':');
        if (!folded)
            secret = colon > 0 && isSecretHeader(line.first(colon).trimmed());
        if (!secret) {
            out += line;
        } else if (!folded) {
            out += line.first(colon).toByteArray() + ": " + kRedactedHeader;
            out += line.endsWith("\r\n") ? "\r\n" : line.endsWith('\n') ? "\n" : "";
        }
    }
    return out;
}

QByteArray Redactor::addresses(const QByteArray &text) const
{
    QByteArray out;
    qsizetype at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '?' || c == '&' || c == '#' || c == ';') {
            qsizetype equals = at + 1;
            while (equals < text.size() && text[equals] != '=' && text[equals] != '?' && !endsParameter(text[equals]))
                ++equals;
            out += c;
            ++at;
            if (equals < text.size() && text[equals] == '=' && isSecretParameter(QByteArrayView(text).sliced(at, equals - at))) {
                out += text.mid(at, equals + 1 - at) + kRedactedParameter;
                for (at = equals + 1; at < text.size() && !endsParameter(text[at]);)
                    ++at;
            }
            continue;
        }
        if (c == ':' && text.mid(at, 3) == "://") {
            qsizetype end = at + 3;
            while (end < text.size() && text[end] != '/' && text[end] != '?' && !endsParameter(text[end]))
                ++end;
            const QByteArray authority = text.mid(at + 3, end - at - 3);
            const qsizetype host = authority.lastIndexOf('@');
            const qsizetype password = authority.indexOf(':');
            out += "://";
            if (host >= 0 && password >= 0 && password < host)
                out += authority.left(password + 1) + kRedactedParameter + authority.mid(host);
            else
                out += authority;
            at = end;
            continue;
        }
        out += c;
        ++at;
    }
    return out;
}

QByteArray Redactor::text(const QByteArray &text) const
{
    return m_rules.enabled ? addresses(headerLines(text)) : text;
}

QByteArray Redactor::json(const QByteArray &json) const
{
    if (!m_rules.enabled)
        return json;
    using Token = JsonScanner::Token;
    QByteArray out;
    qsizetype copied = 0;
    QByteArray key;
    QByteArray namedHeader; // {"name":"Cookie","value":"…"}
    JsonScanner scanner(base::viewOf(json));
    for (Token token = scanner.next(); token != Token::End; token = scanner.next()) {
        if (token == Token::Error)
            return text(json);
        if (token == Token::Key) {
            key = scanner.text();
            continue;
        }
        if (token == Token::ObjectBegin)
            namedHeader.clear();
        if (token != Token::String)
            continue;
        const QByteArray value = scanner.text();
        if (key == "name")
            namedHeader = value;
        const bool secret = isSecretHeader(key) || (key == "value" && isSecretHeader(namedHeader));
        const QByteArray redacted = secret ? QByteArray(kRedactedHeader) : text(value);
        if (redacted == value)
            continue;
        out += QByteArrayView(json).sliced(copied, qsizetype(scanner.tokenStart()) - copied);
        appendJsonStringLoosely(out, base::viewOf(redacted));
        copied = qsizetype(scanner.offset());
    }
    out += QByteArrayView(json).sliced(copied);
    return out;
}

} // namespace framescope::capture
