// Challenges of servers and proxies: the schemes that they name are tokens, and an answer to one can stand in a header.
// Input: values of WWW-Authenticate, each on a line.
#include "FuzzInput.h"

#include "profiles/DigestAuth.h"
#include "protocol/AuthSchemes.h"

#include <algorithm>

using namespace framescope;

FUZZ_TARGET(auth_challenge)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 16384)));
    const QList<QByteArray> values = bytes.split('\n');
    protocol::HeaderList headers;
    for (const QByteArray &value : values)
        headers.append("WWW-Authenticate", value);
    const auto isPrintable = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; };
    for (const QByteArray &scheme : protocol::authSchemes(headers, "WWW-Authenticate"))
        demand(!scheme.isEmpty() && std::none_of(scheme.begin(), scheme.end(), [](char c) { return c <= ' ' || c == ',' || c == '=' || c == '"'; }));
    auto digest = profiles::DigestAuth::fromChallenge(values);
    if (!digest)
        return 0;
    for (int i = 0; i < 2; ++i) {
        const QByteArray answer = digest->authorization("GET", "/x?y=1", QStringLiteral("Mufasa"), QStringLiteral("Circle of Life"), "cnonce");
        demand(answer.startsWith("Digest ") && !answer.contains("Circle"));
        demand(std::all_of(answer.begin(), answer.end(), isPrintable));
    }
    return 0;
}
