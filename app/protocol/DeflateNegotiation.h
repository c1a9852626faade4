#pragma once

#include "Handshake.h"

#include <optional>

/// The negotiation of permessage-deflate (RFC 7692 sections 5 and 7.1). Functions on plain values.
namespace framescope::protocol {

/// The origin of the parameters: client_max_window_bits may lack a value only in an offer.
enum class DeflateSide : std::uint8_t { Offer, Answer };

/// True for permessage-deflate, case ignored.
bool isDeflate(const Extension &extension);

/// The parameters of a permessage-deflate extension. Error::id is the id of the violated rule, Error::seen the sentence.
base::Result<DeflateParameters> readDeflate(const Extension &extension, DeflateSide side);

/// The result of a response, with 15 for omitted windows. Error::id is the id of the violated rule.
/// Rules: section 7.1.1.1 (server_no_context_takeover must be confirmed), 7.1.2.1 and 7.1.2.2 (windows).
base::Result<DeflateParameters> agreedByAnswer(const DeflateParameters &offer, const DeflateParameters &answer);

/// A server's response to one offer.
struct DeflateDecision {
    DeflateParameters agreed; ///< with windows filled in, 15 by default
    QByteArray header;        ///< the element for Sec-WebSocket-Extensions
};

/// None if the limits in `own` cannot be met: a small client window that the client did not offer.
std::optional<DeflateDecision> answerOffer(const DeflateParameters &offer, const DeflateParameters &own);

} // namespace framescope::protocol
