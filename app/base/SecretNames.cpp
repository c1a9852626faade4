#include "SecretNames.h"

#include <QSet>

#include <algorithm>

namespace framescope::base {

namespace {

using Words = QList<QByteArray>;

constexpr qsizetype kShortestKnown = 15;  ///< xoxb-0123456789
constexpr qsizetype kLongestPrefix = 100; ///< of a token in a subprotocol

QSet<QByteArray> setOf(std::initializer_list<const char *> words)
{
    QSet<QByteArray> set;
    for (const char *word : words)
        set.insert(word);
    return set;
}

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
/// Bytes outside ASCII count as letters.
bool isWordByte(char c) { return isUpper(c) || isLower(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80; }

/// accessToken, access_token, ACCESS-TOKEN and accessToken2 are the same two words; APIKey is "api" and "key".
Words wordsOf(const QByteArray &name)
{
    Words words;
    QByteArray word;
    const auto ends = [&] {
        while (!word.isEmpty() && isDigit(word.back()))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool hump = i > 0 && isUpper(c) && (isLower(name[i - 1]) || (isUpper(name[i - 1]) && i + 1 < name.size() && isLower(name[i + 1])));
        if (!isWordByte(c) || hump)
            ends();
        if (isWordByte(c))
            word += c;
    }
    ends();
    return words;
}

/// Secrets wherever the word stands in a name.
bool isStrong(const QByteArray &word)
{
    static const QSet<QByteArray> words = setOf({"token", "secret", "secrets", "password", "passwords", "passwd", "passphrase", "passcode", "passkey", "pwd", "sig",
                                                 "signature", "hmac", "auth", "authorization", "authentication", "jwt", "ticket", "credential", "credentials",
                                                 "bearer", "otp", "totp", "pin", "session", "sessionid", "sid", "sas", "csrf", "xsrf", "verifier", "assertion"});
    if (words.contains(word))
        return true;
    // What people write without a gap: authtoken, mysecret, userpassword, tokenvalue.
    static const char *const ends[] = {"token", "secret", "password", "passwd", "passphrase", "signature", "authorization", "credentials", "sessionid", "sessid",
                                       "apikey", "accesskey", "authkey", "secretkey", "privatekey", "sharedkey", "signingkey", "subscriptionkey",
                                       "masterkey", "encryptionkey", "licensekey", "functionkey", "accesskeyid", "tokenid", "tokenvalue", "csrftoken"};
    return std::any_of(std::begin(ends), std::end(ends), [&](const char *end) { return word.endsWith(end); });
}

/// A name with this ending describes a secret and is not one: token_type, session_timeout, Signature-Input.
bool describes(const QByteArray &word)
{
    static const QSet<QByteArray> words = setOf({"type", "types", "method", "methods", "algorithm", "algorithms", "alg", "name", "names", "version", "length", "count", "limit",
                                                 "size", "format", "timeout", "ttl", "age", "duration", "expiry", "expires", "expiration", "required", "enabled",
                                                 "supported", "mode", "url", "uri", "endpoint", "scope", "scopes", "realm", "date", "time", "input", "email", "user",
                                                 "username", "status", "policy", "remaining", "reset", "max", "min"});
    return words.contains(word);
}

/// Keys that are not secrets.
bool isHarmlessKey(const QByteArray &before)
{
    static const QSet<QByteArray> words = setOf({"websocket", "socket", "cache", "surrogate", "idempotency", "public", "partition", "sort", "primary", "foreign", "routing", "row",
                                                 "translation", "lookup", "host", "group", "object", "event", "message", "index", "shard", "dedupe", "deduplication",
                                                 "correlation", "map", "issue", "project", "item", "entity", "unique", "tag", "i18n", "order"});
    return words.contains(before);
}

bool isCodeOfAccess(const QByteArray &before)
{
    static const QSet<QByteArray> words = setOf({"auth", "authorization", "oauth", "device", "user", "access", "verification", "confirmation", "login", "invite", "otp",
                                                 "pin", "pass", "security", "secret", "recovery", "backup", "mfa", "grant"});
    return words.contains(before);
}

bool isSecretWords(const Words &words)
{
    if (words.isEmpty())
        return false;
    const QByteArray joined = words.join();
    static const QSet<QByteArray> joinedOnes = setOf({"apikey", "apitoken", "accesskey", "secretkey", "privatekey", "authtoken", "sessionid", "password", "passphrase",
                                                      "samlresponse", "saml", "dpop", "xdpop", "pat", "xpat", "userpass", "xuserpass", "xhoneycombteam"});
    if (joinedOnes.contains(joined))
        return true;
    if (words.size() > 1 && describes(words.last()))
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        const QByteArray before = i > 0 ? words[i - 1] : QByteArray();
        const bool last = i + 1 == words.size();
        // Access-Control-Allow-Credentials and the credentials mode of fetch() are switches.
        if (word == "credentials" && (before == "allow" || before == "with" || before == "include"))
            continue;
        if (isStrong(word))
            return true;
        const bool keyLike = last || words[i + 1] == "id" || words[i + 1] == "value" || words[i + 1] == "pair";
        if (word == "key" && keyLike && !isHarmlessKey(before))
            return true;
        static const QSet<QByteArray> openers = setOf({"api", "access", "secret", "private", "auth"});
        if (word == "keys" && openers.contains(before))
            return true;
        // Signatures of exchanges (OK-ACCESS-SIGN), cookies, and words with other meanings inside names.
        if (last && (word == "sign" || word == "cookie" || word == "pass"))
            return true;
        if (last && word == "tokens" && (before == "access" || before == "auth" || before == "refresh" || before == "api"))
            return true;
        if (word == "code" && last && (i == 0 || isCodeOfAccess(before)))
            return true;
    }
    return false;
}

bool isBase64Url(char c)
{
    return isUpper(c) || isLower(c) || isDigit(c) || c == '-' || c == '_' || c == '=' || c == '+' || c == '/';
}

/// Long, with letters and digits mixed: not a name that a person chose.
bool looksRandom(QByteArrayView text)
{
    constexpr qsizetype kLong = 16;
    if (text.size() < kLong)
        return false;
    qsizetype run = 0;
    qsizetype digits = 0;
    qsizetype letters = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '.';
        if (isUpper(c) || isLower(c) || isDigit(c)) {
            ++run;
            (isDigit(c) ? digits : letters) += 1;
            continue;
        }
        if (run >= kLong && digits >= 2 && letters >= 2)
            return true;
        run = digits = letters = 0;
    }
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    // A long word of base64url, whose dashes are digits too.
    static const QRegularExpression mixed(QStringLiteral("^(?=[\\w-]*[0-9])(?=[\\w-]*[a-z])(?=[\\w-]*[A-Z])[\\w-]{20,}$"));
    const QString string = QString::fromLatin1(text.toByteArray());
    return mixed.match(string).hasMatch() || uuid.match(string).hasMatch();
}

/// "v1", "2.json", "chat": a part of a protocol's name.
bool looksLikeName(QByteArrayView text)
{
    return text.size() < 6 || !std::all_of(text.begin(), text.end(), [](char c) { return isBase64Url(c) || c == '.' || c == '~'; });
}

} // namespace

bool SecretNames::isSecretByWords(QByteArrayView name)
{
    const QByteArray plain = name.contains('%') ? QByteArray::fromPercentEncoding(name.toByteArray()) : name.toByteArray();
    return isSecretWords(wordsOf(plain));
}

void SecretNames::add(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    if (!lower.isEmpty() && !m_own.contains(lower))
        m_own.append(lower);
}

bool SecretNames::isSecret(QByteArrayView name) const
{
    if (!m_own.isEmpty()) {
        const QByteArray lower = name.toByteArray().toLower();
        if (m_own.contains(lower) || m_own.contains(QByteArray::fromPercentEncoding(name.toByteArray()).toLower()))
            return true;
    }
    if (m_exempt.isEmpty())
        return isSecretByWords(name);
    const QByteArray plain = QByteArray::fromPercentEncoding(name.toByteArray());
    if (m_exempt.contains(plain.toLower()))
        return false;
    Words words = wordsOf(plain);
    words.removeIf([this](const QByteArray &word) { return m_exempt.contains(word); });
    return isSecretWords(words);
}

void SecretNames::exempt(QByteArrayView name)
{
    m_exempt.append(name.toByteArray().toLower());
}

qsizetype SecretNames::tokenInSubprotocol(QByteArrayView name)
{
    // Kubernetes (base64url.bearer.authorization.k8s.io.TOKEN) and OpenAI (openai-insecure-api-key.TOKEN) put the token behind a prefix.
    static const QByteArray kubernetes = "base64url.bearer.authorization.k8s.io.";
    if (name.startsWith(kubernetes))
        return name.size() > kubernetes.size() ? kubernetes.size() : -1;
    if (name == kubernetes.chopped(1))
        return -1;
    const qsizetype most = std::min<qsizetype>(name.size() - 1, kLongestPrefix);
    for (qsizetype i = 1; i < most; ++i) {
        const char c = name[i];
        const bool gap = c == '.' || c == '=' || c == '|' || c == '~' || c == ':' || c == '!';
        if (gap && isSecretByWords(name.first(i)) && !looksLikeName(name.sliced(i + 1)))
            return i + 1;
    }
    if (name.startsWith("eyJ") && name.contains('.'))
        return 0;
    if (name.size() >= kShortestKnown && knownTokens().match(QString::fromLatin1(name.toByteArray())).hasMatch())
        return 0;
    // auth-9f8e7d…, token_9f8e7d…
    for (qsizetype i = 1; i < most; ++i) {
        if ((name[i] == '-' || name[i] == '_') && isSecretByWords(name.first(i)) && looksRandom(name.sliced(i + 1)))
            return i + 1;
    }
    return looksRandom(name) ? 0 : -1;
}

bool SecretNames::announcesToken(QByteArrayView subprotocol)
{
    return isSecretByWords(subprotocol) && tokenInSubprotocol(subprotocol) < 0;
}

const QRegularExpression &SecretNames::knownTokens()
{
    static const QRegularExpression pattern(
        QStringLiteral("AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{30,}|xox[abprs]-[\\w-]{10,}|(?<![\\w-])sk-[\\w-]{20,}|glpat-[\\w-]{20,}|AIza[\\w-]{35}"
                       "|(?<![\\w-])eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)"));
    return pattern;
}

} // namespace framescope::base
