// Masking: any bytes. What was learned from a request is nowhere in what is shown of it, whatever else is in it.
#include "FuzzInput.h"

#include "base/Secrets.h"
#include "capture/Redaction.h"

using namespace framescope;

FUZZ_TARGET(secrets)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 8192)));
    base::Secrets secrets;
    secrets.addName("X-Own");
    secrets.addCredentials(QStringLiteral("me"), QStringLiteral("pass-word-2"));
    secrets.learn(bytes);
    const QByteArray shown = secrets.text(bytes);
    demand(!shown.contains("pass-word-2"));
    (void)secrets.subprotocols(bytes);
    (void)secrets.withoutTokens(bytes.split(','));
    (void)capture::Redactor().json(bytes);
    return 0;
}
