#pragma once

#include "EntryInfo.h"

#include <optional>

namespace framescope::capture {

/// One entry as a filter looks at it outside of a capture's pages: a live message, a message under way through a proxy. Owns nothing:
/// the payload must outlive it. A plain value.
struct FilterSubject {
    EntryInfo info;
    /// Of a fragmented message's last frame the whole message's; of an event its JSON object.
    base::ByteView payload;
    /// The frame ends a message of several; info.messageKind and info.messageLength are the message's.
    bool endsFragments = false;
    /// Of the capture's first entry; what time<+30s counts from.
    std::int64_t startMonoNs = 0;
    /// Of the entry before; what delta> counts from. Nothing: there is none.
    std::optional<std::int64_t> monoNsBefore;
    bool isBookmarked = false;

    /// A whole message in one frame, a control frame, a single fragment or an event.
    static FilterSubject of(const EntryView &entry);
    /// A message of several frames, by its last one: `payload` is all of it, `kind` the first frame's opcode.
    static FilterSubject ofFragments(const EntryView &last, protocol::Opcode kind, base::ByteView payload);
};

} // namespace framescope::capture
