#pragma once

#include "EntryInfo.h"

#include <optional>

namespace framescope::capture {

/// One entry outside a capture's pages, for a filter: a live message, or a message passing through a proxy. Owns nothing:
/// the payload must outlive it. A plain value.
struct FilterSubject {
    EntryInfo info;
    /// For the last frame of a fragmented message, the whole message; for an event, its JSON object.
    base::ByteView payload;
    /// The frame ends a fragmented message; info.messageKind and info.messageLength are the message's.
    bool endsFragments = false;
    /// The time of the capture's first entry, the reference for time<+30s.
    std::int64_t startMonoNs = 0;
    /// The time of the previous entry, the reference for delta>. Nothing: there is none.
    std::optional<std::int64_t> monoNsBefore;
    bool isBookmarked = false;

    /// For an unfragmented message, a control frame, a single fragment or an event.
    static FilterSubject of(const EntryView &entry);
    /// For a fragmented message at its last frame: `payload` is the whole message, `kind` the first frame's opcode.
    static FilterSubject ofFragments(const EntryView &last, protocol::Opcode kind, base::ByteView payload);
};

} // namespace framescope::capture
