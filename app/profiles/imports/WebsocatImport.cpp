#include "CommandReading.h"
#include "Formats.h"

#include "base/Translation.h"

#include <QRegularExpression>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

/// websocat's addresses may have prefixes: "autoreconnect:wss://…".
QString withoutOverlays(const QString &word, CommandReading &r)
{
    static const QRegularExpression overlays(QStringLiteral("^((?:[a-z0-9_-]+:)+)(wss?://.*)$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = overlays.match(word);
    if (!match.hasMatch())
        return word;
    r.imported.note(Kind::NotUnderstood, {}, tr("%1 before the address").arg(match.captured(1)));
    return match.captured(2);
}

} // namespace

bool importWebsocat(const QStringList &words, const QString &input, Imported &imported)
{
    static const QStringList silent{QStringLiteral("text"), QStringLiteral("no-close"), QStringLiteral("exit-on-eof"), QStringLiteral("verbose"),
                                    QStringLiteral("quiet"), QStringLiteral("unidirectional"), QStringLiteral("unidirectional-reverse"), QStringLiteral("buffer-size"), QStringLiteral("max-messages"),
                                    QStringLiteral("line"), QStringLiteral("no-line"), QStringLiteral("async-stdio"), QStringLiteral("no-async-stdio"), QStringLiteral("linemode-strip-newlines")};
    CommandReading r(QStringLiteral("websocat"));
    TlsSettings &tls = r.profile.settings.tls;
    std::optional<QString> closeCode;
    std::optional<QString> proxyUser;
    QString closeReason;
    QStringList protocols;
    bool listens = false;
    bool binary = false;
    bool oneMessage = false;
    CommandArguments arguments(words, CommandOptions::websocat(), false);
    CommandArguments::Item item;
    bool behindUnknown = false;
    while (arguments.next(item)) {
        const auto is = [&](const char *name) { return item.known && item.option == QLatin1String(name); };
        if (item.option.isEmpty()) {
            if (item.value != QLatin1String("-") && item.value != QLatin1String("stdio:") && item.value != QLatin1String("inetd:"))
                r.word(withoutOverlays(item.value, r), behindUnknown);
        } else if (item.missing)
            r.imported.note(Kind::NotUnderstood, {}, tr("the option %1: its value is missing").arg(item.written));
        else if (is("header"))
            r.header(item.value);
        else if (is("ws-c-uri"))
            r.urls << item.value;
        else if (is("server-mode"))
            listens = true;
        else if (is("protocol")) {
            for (const QString &protocol : item.value.split(QLatin1Char(','), Qt::SkipEmptyParts))
                protocols << protocol.trimmed();
        } else if (is("origin"))
            r.profile.settings.origin = item.value;
        else if (is("ua"))
            r.header(QStringLiteral("User-Agent"), item.value);
        else if (is("basic-auth"))
            r.profile.settings.auth = userAuth(item.value, AuthKind::Basic);
        else if (is("basic-auth-file"))
            r.fileNotRead(item.written, item.value);
        else if (is("ping-interval"))
            r.profile.settings.keepAlive.interval = millisecondsFrom(item.value);
        else if (is("ping-timeout"))
            r.profile.settings.keepAlive.pongTimeout = millisecondsFrom(item.value);
        else if (is("insecure"))
            tls.verify = false;
        else if (is("close-status-code"))
            closeCode = item.value;
        else if (is("close-reason"))
            closeReason = item.value;
        else if (is("binary"))
            binary = true;
        else if (is("one-message"))
            oneMessage = true;
        else if (is("preamble"))
            r.send(item.value);
        else if (is("socks5"))
            r.profile.settings.proxy = proxyFrom(QStringLiteral("socks5://") + item.value, 1080);
        else if (is("socks5-user-pass"))
            proxyUser = item.value;
        else if (is("tls-domain"))
            tls.serverName = item.value;
        else if (is("client-pkcs12-der"))
            tls.certificateFile = item.value;
        else if (is("client-pkcs12-passwd"))
            tls.passphrase = item.value;
        else if (is("max-ws-message-length") && item.value.toLongLong() > 0)
            r.profile.settings.limits.maxMessage = item.value.toLongLong();
        else if (is("max-ws-frame-length") && item.value.toLongLong() > 0)
            r.profile.settings.limits.maxFrame = item.value.toLongLong();
        else if (!item.known || !silent.contains(item.option))
            r.unknown(item.written);
        behindUnknown = !item.option.isEmpty() && !item.known;
    }
    if (listens)
        return false;
    if (!protocols.isEmpty())
        r.profile.settings.subprotocols = protocols;
    if (proxyUser && r.profile.settings.proxy) {
        const Auth pair = userAuth(*proxyUser, AuthKind::Basic);
        r.profile.settings.proxy->user = pair.user;
        r.profile.settings.proxy->password = pair.password;
    }
    r.sendLines(input, oneMessage, binary);
    if (closeCode || !closeReason.isEmpty()) {
        SavedMessage close;
        close.name = tr("Close");
        close.kind = MessageKind::Close;
        close.content = closeCode.value_or(QStringLiteral("1000")) + (closeReason.isEmpty() ? QString() : QString(QLatin1Char(':') + closeReason));
        addMessage(r.profile, std::move(close));
    }
    const bool found = r.finish(false);
    imported.add(std::move(r.imported));
    return found;
}

} // namespace framescope::profiles
