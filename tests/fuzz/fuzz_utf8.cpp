// Utf8: fed in pieces it finds the same first impossible byte as fed at once, and agrees with Qt on what is valid.
// Input: one byte with the size of pieces, then text.
#include "FuzzInput.h"

#include "protocol/Utf8.h"

#include <QStringDecoder>

#include <algorithm>

using namespace framescope;
using namespace framescope::protocol;

FUZZ_TARGET(utf8)
{
    FuzzInput input(data, size);
    const std::size_t step = std::max<std::size_t>(1, input.byte());
    const base::ByteView bytes = input.rest();
    Utf8 whole;
    const bool fine = whole.feed(bytes);
    const std::size_t bad = fine ? bytes.size() : whole.badAt();
    Utf8 split;
    std::size_t at = 0;
    for (; at < bytes.size(); at += step) {
        if (!split.feed(bytes.subspan(at, std::min(step, bytes.size() - at))))
            break;
    }
    demand((at < bytes.size() ? at + split.badAt() : bytes.size()) == bad);
    demand(split.complete() == whole.complete());
    demand(Utf8::isValid(bytes) == whole.complete());

    QStringDecoder qt(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = qt(base::toByteArray(bytes));
    demand(whole.complete() == !qt.hasError());
    return 0;
}
