#pragma once

#include <QByteArray>
#include <QStringList>

namespace framescope::base {

/// Names of headers and URL parameters whose values are secrets: the one list behind everything that redacts. Any thread.
class SecretNames
{
public:
    /// Authorization, Cookie, Set-Cookie, Proxy-Authorization and their kin; lower case.
    static const QStringList &headers();
    /// Words that a parameter's name is made of: "key" covers key, api_key and apiKey, not monkey; lower case.
    static const QStringList &parameterWords();

    /// Case is ignored.
    static bool isHeader(QByteArrayView name, const QStringList &among = headers());
    /// The name as it stands in an address, percent-encoding included. Words of five letters and more are recognised inside
    /// others too: authtoken, mysecret.
    static bool isParameter(QByteArrayView name, const QStringList &among = parameterWords());
};

} // namespace framescope::base
