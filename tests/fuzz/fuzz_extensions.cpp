// Sec-WebSocket-Extensions and what is negotiated from it: what was read can be written and read again, both sides agree.
// Input: the header's value; the first byte chooses what the server allows.
#include "FuzzInput.h"

#include "protocol/DeflateNegotiation.h"

using namespace framescope;
using namespace framescope::protocol;

FUZZ_TARGET(extensions)
{
    FuzzInput input(data, size);
    const std::uint8_t choices = input.byte();
    const QByteArray header = base::toByteArray(input.rest());
    const auto extensions = parseExtensions(header);
    if (!extensions) {
        demand(!extensions.error().what.isEmpty());
        return 0;
    }
    QByteArray written;
    for (const Extension &extension : *extensions) {
        written += (written.isEmpty() ? QByteArray() : QByteArray(", ")) + extension.name;
        for (const auto &[name, value] : extension.parameters) {
            written += "; " + name;
            if (value)
                written += "=\"" + *value + '"';
        }
    }
    const auto again = parseExtensions(written);
    demand(again.ok() && *again == *extensions);

    DeflateParameters own{bool(choices & 1), bool(choices & 2), std::nullopt, std::nullopt};
    if (choices & 4)
        own.serverMaxWindowBits = 8 + (choices >> 3 & 7);
    if (choices & 64)
        own.clientMaxWindowBits = 10;
    for (const Extension &extension : *extensions) {
        const auto offer = readDeflate(extension, DeflateSide::Offer);
        if (!offer) {
            demand(violationRule(offer.error().id.toStdString()) != nullptr);
            continue;
        }
        const auto typed = DeflateParameters::parse(offer->toHeader());
        demand(typed.ok() && *typed == *offer);
        const auto decision = answerOffer(*offer, own);
        if (!decision)
            continue;
        const auto answer = readDeflate(parseExtensions(decision->header)->front(), DeflateSide::Answer);
        demand(answer.ok());
        const auto agreed = agreedByAnswer(*offer, *answer);
        demand(agreed.ok() && *agreed == decision->agreed);
    }
    return 0;
}
