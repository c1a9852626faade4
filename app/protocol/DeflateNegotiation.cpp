#include "DeflateNegotiation.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::protocol {

namespace {

FRAMESCOPE_TR("framescope::protocol::DeflateNegotiation")

base::Error broken(const char *rule, const QString &seen)
{
    return {QLatin1String(rule), violationExpected(*violationRule(rule)), seen, {}};
}

/// 8 to 15, decimal, without leading zeros (section 7.1.2).
std::optional<int> windowBits(const QByteArray &value)
{
    if (value.isEmpty() || value.size() > 2 || value.startsWith('0') || value.startsWith('+') || value.startsWith('-'))
        return std::nullopt;
    bool ok = false;
    const int bits = value.toInt(&ok);
    return ok && bits >= 8 && bits <= 15 ? std::optional(bits) : std::nullopt;
}

int windowOr15(const std::optional<int> &bits)
{
    return !bits || *bits == DeflateParameters::kClientWindowNoValue ? 15 : *bits;
}

} // namespace

bool isDeflate(const Extension &extension)
{
    return extension.name.compare("permessage-deflate", Qt::CaseInsensitive) == 0;
}

base::Result<DeflateParameters> readDeflate(const Extension &extension, DeflateSide side)
{
    DeflateParameters parameters;
    std::vector<QByteArray> seenNames;
    for (const auto &[name, value] : extension.parameters) {
        const QString shown = base::escapedPreview(base::viewOf(value ? name + '=' + *value : name));
        if (std::find(seenNames.begin(), seenNames.end(), name) != seenNames.end())
            return broken("rfc7692.parameter-repeated", tr("%1 stands more than once.").arg(shown));
        seenNames.push_back(name);

        if (name == "server_no_context_takeover" || name == "client_no_context_takeover") {
            if (value)
                return broken("rfc7692.parameter-value", tr("A value where none may be: %1.").arg(shown));
            (name.startsWith('s') ? parameters.serverNoContextTakeover : parameters.clientNoContextTakeover) = true;
        } else if (name == "server_max_window_bits" || name == "client_max_window_bits") {
            const bool client = name.startsWith('c');
            if (!value) {
                if (!client || side == DeflateSide::Answer)
                    return broken("rfc7692.parameter-value", tr("%1 has no value.").arg(shown));
                parameters.clientMaxWindowBits = DeflateParameters::kClientWindowNoValue;
                continue;
            }
            const auto bits = windowBits(*value);
            if (!bits)
                return broken("rfc7692.parameter-value", tr("Not a number of window bits: %1.").arg(shown));
            (client ? parameters.clientMaxWindowBits : parameters.serverMaxWindowBits) = bits;
        } else {
            return broken("rfc7692.parameter-unknown", tr("An unknown parameter: %1.").arg(shown));
        }
    }
    return parameters;
}

base::Result<DeflateParameters> agreedByAnswer(const DeflateParameters &offer, const DeflateParameters &answer)
{
    if (offer.serverNoContextTakeover && !answer.serverNoContextTakeover) {
        return broken("rfc7692.parameter-ignored",
                      tr("server_no_context_takeover was offered, and the server accepted without confirming it."));
    }
    if (offer.serverMaxWindowBits) {
        if (!answer.serverMaxWindowBits) {
            return broken("rfc7692.parameter-ignored",
                          tr("server_max_window_bits=%1 was offered, and the server accepted without confirming it.")
                              .arg(*offer.serverMaxWindowBits));
        }
        if (*answer.serverMaxWindowBits > *offer.serverMaxWindowBits) {
            return broken("rfc7692.parameter-too-large", tr("The server answered server_max_window_bits=%1 to an offer of %2.")
                                                             .arg(*answer.serverMaxWindowBits).arg(*offer.serverMaxWindowBits));
        }
    }
    if (answer.clientMaxWindowBits) {
        if (!offer.clientMaxWindowBits) {
            return broken("rfc7692.parameter-not-offered",
                          tr("The server answered client_max_window_bits=%1, which was not offered.").arg(*answer.clientMaxWindowBits));
        }
        if (*answer.clientMaxWindowBits > windowOr15(offer.clientMaxWindowBits)) {
            return broken("rfc7692.parameter-too-large", tr("The server answered client_max_window_bits=%1 to an offer of %2.")
                                                             .arg(*answer.clientMaxWindowBits).arg(*offer.clientMaxWindowBits));
        }
    }
    DeflateParameters agreed = answer;
    // A client may follow its own hint even if the server does not mention it (section 7.1.1.2).
    agreed.clientNoContextTakeover = answer.clientNoContextTakeover || offer.clientNoContextTakeover;
    agreed.serverMaxWindowBits = windowOr15(answer.serverMaxWindowBits);
    agreed.clientMaxWindowBits = std::min(windowOr15(answer.clientMaxWindowBits), windowOr15(offer.clientMaxWindowBits));
    return agreed;
}

std::optional<DeflateDecision> answerOffer(const DeflateParameters &offer, const DeflateParameters &own)
{
    const int ownClient = windowOr15(own.clientMaxWindowBits);
    // Without the client's offer a server must not limit its window (section 7.1.2.2), so our limit could not be enforced.
    if (ownClient < 15 && !offer.clientMaxWindowBits)
        return std::nullopt;

    DeflateDecision decision;
    DeflateParameters &agreed = decision.agreed;
    agreed.serverNoContextTakeover = offer.serverNoContextTakeover || own.serverNoContextTakeover;
    agreed.clientNoContextTakeover = offer.clientNoContextTakeover || own.clientNoContextTakeover;
    agreed.serverMaxWindowBits = std::min(windowOr15(offer.serverMaxWindowBits), windowOr15(own.serverMaxWindowBits));
    agreed.clientMaxWindowBits = std::min(windowOr15(offer.clientMaxWindowBits), ownClient);

    DeflateParameters answer = agreed;
    if (!offer.serverMaxWindowBits && *agreed.serverMaxWindowBits == 15)
        answer.serverMaxWindowBits.reset();
    if (!offer.clientMaxWindowBits || *agreed.clientMaxWindowBits == 15)
        answer.clientMaxWindowBits.reset();
    decision.header = answer.toHeader();
    return decision;
}

} // namespace framescope::protocol
