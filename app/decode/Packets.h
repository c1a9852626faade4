#pragma once

#include "JsonParts.h"

/// What decoders say in the same words. Any thread.
namespace framescope::decode {

/// The kind of what is no packet of the protocol.
constexpr std::string_view kUnknownKind = "?";

/// A packet of kind "?": `what` is one sentence, `at` the bytes that it is about.
void addUnknown(Decoded &out, std::string_view by, ByteRange range, QString what, QString section, ByteRange at);
/// The JSON of a message; where it is none, a packet "?" is added and nothing is returned.
std::optional<JsonParts> readJson(Decoded &out, std::string_view by, const LayerSpan &span);
/// `name` only where there is a value.
void addAttribute(Packet &packet, std::string_view name, std::string value);
/// A fault of this packet.
void addFault(Packet &packet, QString what, QString section, ByteRange at);

} // namespace framescope::decode
