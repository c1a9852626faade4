#pragma once

#include "capture/CaptureReader.h"
#include "capture/EventFacts.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace framescope::ui::details {

/// An entry with everything that belongs to it: its fragments, the violations beside it, and the opening and the end of its connection.
/// Collected from the capture on the pool, then never changed.
struct EntryDetails {
    std::optional<capture::EntryInfo> info; ///< empty: none was chosen, and the connection is the latest one
    base::OrderedJson event;                ///< of an event, with all of its members
    QByteArray wireHeader;                  ///< the header's bytes, if they were stored
    std::vector<capture::EntryInfo> fragments; ///< of a fragmented message, up to this frame; at most kMostFragments
    bool moreFragments = false;
    std::vector<capture::ViolationEvent> violations; ///< right before or after this frame

    std::uint32_t connection = 1;
    std::uint64_t openingEntry = 0;         ///< 0: none was found
    std::uint64_t closedEntry = 0;
    std::optional<capture::OpeningEvent> opening;
    bool opened = false;
    std::vector<capture::RedirectEvent> redirects; ///< answers on the way there, in order
    std::int64_t openingTookNs = -1;        ///< from Connecting to the answer or the failure
    std::optional<capture::ClosedEvent> closed;

    static std::shared_ptr<const EntryDetails> collect(const capture::CaptureReader &reader, std::uint64_t entry, const std::atomic_bool *cancelled = nullptr);

    static constexpr std::size_t kMostFragments = 500;
};

} // namespace framescope::ui::details
