#include "DeflateParameters.h"

#include "DeflateNegotiation.h"

#include "base/Translation.h"

namespace framescope::protocol {

namespace {

FRAMESCOPE_TR("framescope::protocol::DeflateParameters")

} // namespace

QByteArray DeflateParameters::toHeader() const
{
    QByteArray header = "permessage-deflate";
    if (serverNoContextTakeover)
        header += "; server_no_context_takeover";
    if (clientNoContextTakeover)
        header += "; client_no_context_takeover";
    if (serverMaxWindowBits)
        header += "; server_max_window_bits=" + QByteArray::number(*serverMaxWindowBits);
    if (clientMaxWindowBits) {
        header += "; client_max_window_bits";
        if (*clientMaxWindowBits != kClientWindowNoValue)
            header += '=' + QByteArray::number(*clientMaxWindowBits);
    }
    return header;
}

base::Result<DeflateParameters> DeflateParameters::parse(QByteArrayView text)
{
    const QByteArray given = text.trimmed().toByteArray();
    QByteArray header = given;
    if (header.isEmpty())
        return DeflateParameters{};
    if (!header.startsWith("permessage-deflate"))
        header.prepend("permessage-deflate; ");
    while (header.endsWith(';') || header.endsWith(' '))
        header.chop(1);

    const auto bad = [&](const QString &why) {
        return base::Error{QStringLiteral("deflate.parameters"),
                           tr("These are not parameters of permessage-deflate: %1").arg(why),
                           base::escapedPreview(base::viewOf(given)),
                           tr("server_no_context_takeover, client_no_context_takeover, server_max_window_bits=8…15 and "
                              "client_max_window_bits[=8…15], with semicolons between them")};
    };
    const auto extensions = parseExtensions(header);
    if (!extensions)
        return bad(extensions.error().what);
    if (extensions->size() != 1)
        return bad(tr("There is more than one extension."));
    auto parameters = readDeflate(extensions->front(), DeflateSide::Offer);
    if (!parameters)
        return bad(parameters.error().seen);
    return parameters;
}

} // namespace framescope::protocol
