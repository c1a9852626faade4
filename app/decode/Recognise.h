#pragma once

#include "Decoder.h"

#include <initializer_list>

/// Reasons for which several decoders are recognised. Any thread.
namespace framescope::decode {

/// Certain where the agreed subprotocol is one of these (RFC 6455 section 1.9 compares them by their bytes); likely where none was agreed
/// and the client offered one.
Recognition bySubprotocol(const HandshakeFacts &facts, std::initializer_list<std::string_view> names);
/// Recognised by something in the address.
Recognition byAddress(int confidence, const QString &what);
/// Recognised by a message's content; `what` is a part of a sentence.
Recognition byContent(int confidence, const QString &what);

} // namespace framescope::decode
