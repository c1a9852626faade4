#include "EventText.h"

#include "base/Units.h"
#include "capture/EventSentence.h"

namespace framescope::cli {

QString eventText(capture::EntryKind kind, base::ByteView json)
{
    return capture::EventSentence::of(kind, json, [](std::int64_t ns) { return base::Units::shortDuration(ns); });
}

} // namespace framescope::cli
