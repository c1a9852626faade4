// The {{…}} language: any text is gone through in order, to its end, and what is found can be read again by itself.
#include "FuzzInput.h"

#include "base/Placeholders.h"
#include "base/Utf8Text.h"

#include <algorithm>

using framescope::base::Placeholder;
using framescope::base::Placeholders;

FUZZ_TARGET(placeholders)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 65536)));
    const QString text = framescope::base::textFromUtf8(bytes);
    qsizetype from = 0;
    for (Placeholder found = Placeholders::next(text, 0); found.found(); found = Placeholders::next(text, from)) {
        demand(found.start >= from && found.end > found.start && found.end <= text.size());
        from = found.end;
        if (found.kind != Placeholder::Kind::Value && found.kind != Placeholder::Kind::Call)
            continue;
        demand(!found.name.isEmpty() && (found.kind == Placeholder::Kind::Call) == !found.arguments.isEmpty());
        const Placeholder again = Placeholders::parse(text.mid(found.start + 2, found.end - found.start - 4));
        demand(again.kind == found.kind && again.name == found.name && again.arguments == found.arguments);
    }
    return 0;
}
