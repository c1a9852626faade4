#include "CloseCode.h"

#include "base/Translation.h"

#include <algorithm>
#include <array>

namespace framescope::protocol {

namespace {

constexpr const char *kContext = "framescope::protocol::CloseCode";

// IANA, "WebSocket Close Code Number Registry"; the sentences follow RFC 6455 section 7.4.1 and the registrations.
constexpr std::array kCodes{
    CloseCodeInfo{1000, "Normal Closure",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The purpose of the connection has been fulfilled.")},
    CloseCodeInfo{1001, "Going Away",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The endpoint goes away: a server stops, or a page is left.")},
    CloseCodeInfo{1002, "Protocol Error",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The endpoint ends the connection because the other side broke the protocol.")},
    CloseCodeInfo{1003, "Unsupported Data",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The endpoint got a kind of data it cannot accept, such as binary where it knows only text.")},
    CloseCodeInfo{1004, "Reserved",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "Reserved: a meaning may be given to it one day; nobody may send it.")},
    CloseCodeInfo{1005, "No Status Received",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The Close frame had no code; this number only says so and is never sent.")},
    CloseCodeInfo{1006, "Abnormal Closure",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The stream ended without a Close frame; this number only says so and is never sent.")},
    CloseCodeInfo{1007, "Invalid Frame Payload Data",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "A message's content did not fit its type, such as text that is not UTF-8.")},
    CloseCodeInfo{1008, "Policy Violation",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "A message broke a rule of the endpoint that no other code describes.")},
    CloseCodeInfo{1009, "Message Too Big",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "A message was too big for the endpoint to process.")},
    CloseCodeInfo{1010, "Mandatory Extension",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The client needs an extension that the server did not agree to; the reason names it.")},
    CloseCodeInfo{1011, "Internal Error",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The server met an unexpected condition that kept it from going on.")},
    CloseCodeInfo{1012, "Service Restart",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The service restarts; a client may connect again after a random delay of 5 to 30 seconds.")},
    CloseCodeInfo{1013, "Try Again Later",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The service is overloaded; a client should try another address or come back when its user asks.")},
    CloseCodeInfo{1014, "Bad Gateway",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "A gateway or proxy got an invalid answer from the server behind it.")},
    CloseCodeInfo{1015, "TLS Handshake",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The TLS handshake failed; this number only says so and is never sent.")},
    CloseCodeInfo{3000, "Unauthorized",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The endpoint must be authorised before it may use this; like HTTP 401.")},
    CloseCodeInfo{3003, "Forbidden",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The endpoint is known but may not do this; like HTTP 403.")},
    CloseCodeInfo{3008, "Timeout",
                  QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "The endpoint took too long to send what was expected; like HTTP 408.")},
};

const CloseCodeInfo *find(std::uint16_t code)
{
    const auto at = std::lower_bound(kCodes.begin(), kCodes.end(), code,
                                     [](const CloseCodeInfo &info, std::uint16_t wanted) { return info.code < wanted; });
    return at != kCodes.end() && at->code == code ? &*at : nullptr;
}

FRAMESCOPE_TR(kContext)

} // namespace

std::span<const CloseCodeInfo> closeCodes()
{
    return kCodes;
}

QString closeCodeName(std::uint16_t code)
{
    if (const CloseCodeInfo *info = find(code))
        return QLatin1String(info->name);
    if (code >= 4000 && code <= 4999)
        return QStringLiteral("Private use");
    if (code >= 3000 && code <= 3999)
        return QStringLiteral("Registered use (library or framework)");
    if (code >= 1000 && code <= 2999)
        return QStringLiteral("Reserved");
    return QStringLiteral("Invalid");
}

QString closeCodeMeaning(std::uint16_t code)
{
    if (const CloseCodeInfo *info = find(code))
        return tr(info->meaning);
    if (code >= 4000 && code <= 4999)
        return tr(QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "A code of the application's own; only its makers know the meaning."));
    if (code >= 3000 && code <= 3999)
        return tr(QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "A code for libraries and frameworks, to be registered with IANA; this one is not in the registry."));
    if (code >= 1000 && code <= 2999)
        return tr(QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "Reserved for future versions of the protocol and its extensions; it may not be sent."));
    return tr(QT_TRANSLATE_NOOP("framescope::protocol::CloseCode", "Outside the range of close codes; it may not be sent."));
}

} // namespace framescope::protocol
