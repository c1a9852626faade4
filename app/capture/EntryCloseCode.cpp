#include "EntryCloseCode.h"

#include "base/json/JsonScanner.h"

#include <charconv>

namespace framescope::capture {

int closeCodeOf(EntryKind kind, protocol::Opcode opcode, base::ByteView payload)
{
    if (kind == EntryKind::Frame)
        return opcode != protocol::Opcode::Close ? -1 : payload.size() < 2 ? 1005 : (payload[0] << 8) | payload[1];
    if (kind != EntryKind::Closed)
        return -1;
    base::JsonScanner json(payload);
    if (json.next() != base::JsonScanner::Token::ObjectBegin)
        return -1;
    while (json.next() == base::JsonScanner::Token::Key) {
        const bool wanted = json.textEquals("code");
        if (json.next() == base::JsonScanner::Token::Number && wanted) {
            int code = -1;
            std::from_chars(json.raw().data(), json.raw().data() + json.raw().size(), code);
            return code;
        }
        if (!json.skipValue())
            return -1;
    }
    return -1;
}

} // namespace framescope::capture
