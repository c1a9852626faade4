#include "CommandReading.h"
#include "Formats.h"

#include "base/Translation.h"

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

} // namespace

bool importWscat(const QStringList &words, const QString &input, Imported &imported)
{
    CommandReading r(QStringLiteral("wscat"));
    TlsSettings &tls = r.profile.settings.tls;
    QStringList protocols;
    CommandArguments arguments(words, CommandOptions::wscat(), false);
    CommandArguments::Item item;
    bool behindUnknown = false;
    bool listens = false;
    while (arguments.next(item)) {
        const auto is = [&](const char *name) { return item.known && item.option == QLatin1String(name); };
        if (item.option.isEmpty())
            r.word(item.value, behindUnknown);
        else if (item.missing)
            r.imported.note(Kind::NotUnderstood, {}, tr("the option %1: its value is missing").arg(item.written));
        else if (is("connect"))
            r.urls << item.value;
        else if (is("listen"))
            listens = true;
        else if (is("header"))
            r.header(item.value);
        else if (is("subprotocol"))
            protocols << item.value;
        else if (is("origin"))
            r.profile.settings.origin = item.value;
        else if (is("execute"))
            r.send(item.value);
        else if (is("auth"))
            r.profile.settings.auth = userAuth(item.value, AuthKind::Basic);
        else if (is("ca"))
            tls.caFiles = QStringList{item.value};
        else if (is("cert"))
            tls.certificateFile = item.value;
        else if (is("key"))
            tls.keyFile = item.value;
        else if (is("passphrase") && !item.value.isEmpty())
            tls.passphrase = item.value;
        else if (is("max-redirects") && !item.value.isEmpty())
            r.profile.settings.limits.maxRedirects = std::clamp(item.value.toInt(), 0, 100);
        else if (is("proxy") && proxyFrom(item.value, 80))
            r.profile.settings.proxy = proxyFrom(item.value, 80);
        else if (is("no-check") || (is("check") && item.negated))
            tls.verify = false;
        else if (!is("show-ping-pong") && !is("location") && !is("color") && !is("slash") && !is("wait") && !(is("protocol") && item.value == QLatin1String("13")))
            r.unknown(item.written);
        behindUnknown = !item.option.isEmpty() && !item.known;
    }
    if (listens)
        return false; // a server: its other words are not addresses
    if (!protocols.isEmpty())
        r.profile.settings.subprotocols = protocols;
    r.sendLines(input);
    const bool found = r.finish(false);
    imported.add(std::move(r.imported));
    return found;
}

} // namespace framescope::profiles
