// Events of captures: any JSON gives facts that can be said in a sentence, and what is written of them reads back as the same.
#include "FuzzInput.h"

#include "capture/EventSentence.h"

using namespace framescope;

FUZZ_TARGET(events)
{
    FuzzInput input(data, size);
    const auto kind = static_cast<capture::EntryKind>(input.byte());
    const base::ByteView json = input.rest();
    const auto duration = [](std::int64_t ns) { return QString::number(ns); };
    const auto event = capture::eventFacts(kind, json);
    (void)capture::EventSentence::of(kind, json, duration);
    (void)capture::closedCodeOf(json);
    if (!event)
        return 0;
    const QByteArray written = capture::toJson(*event);
    const auto again = capture::eventFacts(kind, base::viewOf(written));
    demand(again.has_value());
    demand(capture::toJson(*again) == written);
    return 0;
}
