#include "SendOptions.h"

#include "ExitCode.h"

#include "base/Translation.h"
#include "scenario/FrameSpec.h"
#include "scenario/PayloadText.h"

namespace framescope::cli::sendoptions {

namespace {

namespace payloadtext = scenario::payloadtext;
using scenario::Outgoing;

FRAMESCOPE_TR("framescope::cli::SendActions")

base::Result<Outgoing> control(Outgoing::Kind kind, const QString &name, const QString &text)
{
    const QByteArray payload = text.toUtf8();
    if (payload.size() > 125)
        return usageError(tr("The payload of --%1 has %2 bytes; a control frame holds 125 (RFC 6455 section 5.5).").arg(name).arg(payload.size()), {},
                          tr("Shorten it, or use --frame, which sends any bytes."));
    return kind == Outgoing::Kind::Ping ? Outgoing::ping(payload) : Outgoing::pong(payload);
}

/// The message of one option; a payload error gets the option's name.
base::Result<Outgoing> outgoingOf(const ParsedOptions::Item &item, qint64 patienceMs)
{
    if (item.name == QLatin1String("send"))
        return Outgoing::text(item.value.toUtf8());
    if (item.name == QLatin1String("send-json")) {
        if (const auto valid = payloadtext::checkJson(item.value); !valid)
            return valid.error();
        return Outgoing::text(item.value.toUtf8());
    }
    if (item.name == QLatin1String("send-hex") || item.name == QLatin1String("send-base64")) {
        const auto bytes = item.name == QLatin1String("send-hex") ? payloadtext::fromHex(item.value) : payloadtext::fromBase64(item.value);
        if (!bytes)
            return bytes.error();
        return Outgoing::binary(*bytes);
    }
    if (item.name == QLatin1String("send-file"))
        return payloadtext::fromFileNamedByUser(item.value, patienceMs);
    if (item.name == QLatin1String("ping"))
        return control(Outgoing::Kind::Ping, item.name, item.value);
    if (item.name == QLatin1String("pong"))
        return control(Outgoing::Kind::Pong, item.name, item.value);
    if (item.name == QLatin1String("close"))
        return payloadtext::closeFrom(item.value);
    auto frame = scenario::FrameSpec::parse(item.value);
    if (!frame)
        return frame.error();
    return Outgoing::rawFrame(std::move(frame).value());
}

bool isSendOption(const QString &name)
{
    static const QStringList names{QStringLiteral("send"), QStringLiteral("send-json"), QStringLiteral("send-hex"), QStringLiteral("send-base64"),
                                   QStringLiteral("send-file"), QStringLiteral("ping"), QStringLiteral("pong"), QStringLiteral("frame"), QStringLiteral("close")};
    return names.contains(name);
}

} // namespace

std::vector<Option> options()
{
    const QString group = tr("Sending, in the order given");
    return {
        {QStringLiteral("send"), QStringLiteral("TEXT"), tr("a text message"), true, group},
        {QStringLiteral("send-json"), QStringLiteral("TEXT"), tr("a text message that must be JSON; it is sent as given"), true, group},
        {QStringLiteral("send-hex"), QStringLiteral("HEX"), tr("a binary message"), true, group},
        {QStringLiteral("send-base64"), QStringLiteral("B64"), tr("a binary message"), true, group},
        {QStringLiteral("send-file"), QStringLiteral("PATH"), tr("a file as one message: text if it is UTF-8, else binary"), true, group},
        {QStringLiteral("ping"), QStringLiteral("PAYLOAD"), tr("a ping"), true, group},
        {QStringLiteral("pong"), QStringLiteral("PAYLOAD"), tr("an unsolicited pong"), true, group},
        {QStringLiteral("frame"), QStringLiteral("SPEC"), tr("one frame of any bits; see below"), true, group},
        {QStringLiteral("fragment"), QStringLiteral("SIZES"), tr("send the messages that follow in fragments of these sizes (“3,5,1k”; “off” ends it)"), true, group},
        {QStringLiteral("close"), QStringLiteral("CODE[:REASON]"), tr("start the closing handshake; an empty text sends a Close without code"), true, group},
        {QStringLiteral("wait"), QStringLiteral("MS"), tr("pause before what follows"), true, group},
        {QStringLiteral("repeat"), QStringLiteral("N"), tr("perform all of these N times"), false, group},
        {QStringLiteral("interval"), QStringLiteral("MS"), tr("pause between two rounds of --repeat"), false, group},
    };
}

base::Result<scenario::SendActions> read(const ParsedOptions &options)
{
    scenario::SendActions actions;
    std::vector<std::uint64_t> fragmentSizes;
    bool fragmentUsed = true;
    for (const ParsedOptions::Item &item : options.items()) {
        if (item.name == QLatin1String("wait")) {
            const auto ms = OptionParser::parseNumber(item.value, QStringLiteral("--wait"), 0, 24 * 3600 * 1000);
            if (!ms)
                return ms.error();
            actions.steps.push_back({{}, static_cast<int>(*ms)});
        } else if (item.name == QLatin1String("fragment")) {
            fragmentSizes.clear();
            fragmentUsed = item.value == QLatin1String("off");
            if (fragmentUsed)
                continue;
            const auto sizes = payloadtext::sizesFrom(item.value);
            if (!sizes)
                return base::Error{sizes.error().id, QLatin1String("--fragment: ") + sizes.error().what, sizes.error().seen, sizes.error().remedy};
            fragmentSizes = *sizes;
        } else if (isSendOption(item.name)) {
            auto outgoing = outgoingOf(item, options.preparationLeftMs());
            if (!outgoing) {
                base::Error error = outgoing.error();
                error.what = tr("--%1: %2").arg(item.name, error.what);
                return error;
            }
            if (outgoing->kind == Outgoing::Kind::Text || outgoing->kind == Outgoing::Kind::Binary) {
                outgoing->fragmentSizes = fragmentSizes;
                fragmentUsed = true;
            }
            actions.steps.push_back({std::move(outgoing).value(), -1});
        }
    }
    if (!fragmentUsed && actions.steps.empty() && !options.has(u"echo"))
        return usageError(tr("--fragment applies to the messages after it, and there is none."), {}, tr("Write --fragment SIZES before --send TEXT."));
    const auto repeat = options.number(u"repeat", 1, 1, qint64(1) << 40);
    if (!repeat)
        return repeat.error();
    const auto interval = options.number(u"interval", 0, 0, 24 * 3600 * 1000);
    if (!interval)
        return interval.error();
    actions.repeat = *repeat;
    actions.intervalMs = static_cast<int>(*interval);
    if ((options.has(u"repeat") || options.has(u"interval")) && actions.steps.empty())
        return usageError(tr("--repeat and --interval need something to send."), {}, tr("Write them with --send TEXT, such as --repeat 10 --interval 500."));
    return actions;
}

} // namespace framescope::cli::sendoptions
