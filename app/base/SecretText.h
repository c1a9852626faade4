#pragma once

#include <QByteArrayView>

/// Shared by the classes that search a text for secrets: Secrets, SecretValues, AddressSecrets and HeaderSecrets. Any thread.
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

/// Case-insensitive, like the names of headers and schemes.
inline bool same(QByteArrayView a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A scheme of the Authorization header, which is not secret itself.
inline bool isScheme(QByteArrayView word)
{
    for (const char *scheme : {"Bearer", "Basic", "Token", "Digest", "ApiKey", "Api-Key", "JWT", "DPoP", "Negotiate", "NTLM", "Key", "OAuth"}) {
        if (same(word, scheme))
            return true;
    }
    return false;
}

} // namespace framescope::base::secrettext
