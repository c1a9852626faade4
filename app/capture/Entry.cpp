#include "Entry.h"

namespace framescope::capture {

std::string_view entryKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Frame: return "frame";
    case EntryKind::Connecting: return "connecting";
    case EntryKind::Phase: return "phase";
    case EntryKind::Redirect: return "redirect";
    case EntryKind::Open: return "open";
    case EntryKind::OpenFailed: return "open-failed";
    case EntryKind::Closed: return "closed";
    case EntryKind::Violation: return "violation";
    case EntryKind::Reconnect: return "reconnect";
    case EntryKind::Keepalive: return "keepalive";
    case EntryKind::Note: return "note";
    case EntryKind::NotKept: return "not-kept";
    case EntryKind::Server: return "server";
    case EntryKind::Refused: return "refused";
    }
    return "unknown";
}

} // namespace framescope::capture
