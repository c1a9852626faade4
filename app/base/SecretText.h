#pragma once

#include <QByteArrayView>

/// What the classes that look for secrets in a text have in common: Secrets, SecretValues, AddressSecrets and HeaderSecrets. Any thread.
namespace framescope::base::secrettext {

inline constexpr char kRedacted[] = "[redacted]";

inline bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

inline bool isSpace(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

/// Without regard to case, as the names of headers and schemes are compared.
inline bool same(QByteArrayView a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A scheme of the header Authorization, which is no secret itself.
inline bool isScheme(QByteArrayView word)
{
    for (const char *scheme : {"Bearer", "Basic", "Token", "Digest", "ApiKey", "Api-Key", "JWT", "DPoP", "Negotiate", "NTLM", "Key", "OAuth"}) {
        if (same(word, scheme))
            return true;
    }
    return false;
}

} // namespace framescope::base::secrettext
