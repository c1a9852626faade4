#include "SecretNames.h"

#include <algorithm>

namespace framescope::base {

namespace {

constexpr qsizetype kLongWord = 5;

QStringList listOf(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

/// accessToken, access_token and ACCESS-TOKEN are the same two words.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool begins = c.isUpper() && i > 0 && name[i - 1].isLower();
        if ((!c.isLetterOrNumber() || begins) && !word.isEmpty()) {
            words.append(word.toLower());
            word.clear();
        }
        if (c.isLetterOrNumber())
            word += c;
    }
    if (!word.isEmpty())
        words.append(word.toLower());
    return words;
}

} // namespace

const QStringList &SecretNames::headers()
{
    static const QStringList names = listOf({"authorization", "proxy-authorization", "cookie", "cookie2", "set-cookie", "set-cookie2", "x-api-key",
                                             "x-auth-token", "x-access-token", "x-csrf-token", "x-xsrf-token", "x-amz-security-token", "api-key", "apikey"});
    return names;
}

const QStringList &SecretNames::parameterWords()
{
    static const QStringList words = listOf({"token", "key", "apikey", "secret", "password", "passwd", "passphrase", "pwd", "pass", "sig", "signature",
                                             "hmac", "auth", "authorization", "session", "sessionid", "sid", "jwt", "ticket", "credential", "credentials",
                                             "bearer", "otp", "pin", "code"});
    return words;
}

bool SecretNames::isHeader(QByteArrayView name, const QStringList &among)
{
    return std::any_of(among.begin(), among.end(), [name](const QString &secret) { return name.compare(secret.toLatin1(), Qt::CaseInsensitive) == 0; });
}

bool SecretNames::isParameter(QByteArrayView name, const QStringList &among)
{
    const QStringList words = wordsOf(QString::fromUtf8(QByteArray::fromPercentEncoding(name.toByteArray())));
    const QString joined = words.join(QString());
    return std::any_of(among.begin(), among.end(), [&](const QString &listed) {
        const QString secret = listed.toLower();
        return words.contains(secret) || joined == secret || (secret.size() >= kLongWord && joined.contains(secret));
    });
}

} // namespace framescope::base
