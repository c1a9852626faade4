#pragma once

#include "Handshake.h"

#include <optional>

/// How client and server agree on permessage-deflate (RFC 7692 sections 5 and 7.1). Functions on plain values.
namespace framescope::protocol {

/// Who wrote the parameters: client_max_window_bits may stand without a value in an offer only.
enum class DeflateSide : std::uint8_t { Offer, Answer };

/// True for permessage-deflate, case ignored.
bool isDeflate(const Extension &extension);

/// The parameters of a permessage-deflate extension as they stand. Error::id is the violated rule's id, Error::seen the sentence.
base::Result<DeflateParameters> readDeflate(const Extension &extension, DeflateSide side);

/// What an answer means, with 15 for windows that it leaves out. Error::id is the violated rule's id.
/// Rules: section 7.1.1.1 (server_no_context_takeover must be confirmed), 7.1.2.1 and 7.1.2.2 (windows).
base::Result<DeflateParameters> agreedByAnswer(const DeflateParameters &offer, const DeflateParameters &answer);

/// A server's decision about one offer.
struct DeflateDecision {
    DeflateParameters agreed; ///< windows filled in, 15 where nothing was said
    QByteArray header;        ///< the element for Sec-WebSocket-Extensions
};

/// None where `own` (at most these) cannot be kept: a small client window that the client did not offer to keep.
std::optional<DeflateDecision> answerOffer(const DeflateParameters &offer, const DeflateParameters &own);

} // namespace framescope::protocol
