#include "ValueCheck.h"

#include "base/HttpSyntax.h"
#include "base/Translation.h"

#include <limits>

namespace framescope::profiles {

using base::HttpSyntax;

namespace {

FRAMESCOPE_TR("framescope::profiles::ValueCheck")

bool open(const QString &text)
{
    return text.contains(QLatin1String("{{"));
}

/// Collects the problems.
class Checker
{
public:
    void add(const QString &where, const QString &what, const QString &remedy) { m_out.push_back({where, what, remedy}); }

    template<typename T>
    void range(const char *where, const std::optional<T> &value, qint64 least, qint64 most)
    {
        if (!value || (*value >= least && *value <= most))
            return;
        const QString field = QString::fromLatin1(where);
        add(field, tr("%1 is %2, which is out of range.").arg(field).arg(*value), tr("Use a whole number from %1 to %2.").arg(least).arg(most));
    }
    void fraction(const char *where, const std::optional<double> &value, double least, double most)
    {
        if (!value || (*value >= least && *value <= most))
            return;
        const QString field = QString::fromLatin1(where);
        add(field, tr("%1 is %2, which is out of range.").arg(field).arg(*value), tr("Use a number from %1 to %2.").arg(least).arg(most));
    }

    std::vector<BadValue> take() { return std::move(m_out); }

private:
    std::vector<BadValue> m_out;
};

void checkHeaders(const Settings &settings, Checker &checker)
{
    for (std::size_t i = 0; i < settings.headers.size(); ++i) {
        const Row &row = settings.headers[i];
        const QString where = QStringLiteral("headers[%1]").arg(i);
        if (!row.on || open(row.name))
            continue;
        if (!HttpSyntax::isToken(row.name))
            checker.add(where + QStringLiteral(".name"), tr("The name of header %1 is not a valid header name.").arg(i + 1), tr("Use only letters, digits and !#$%&'*+-.^_`|~."));
        else if (HttpSyntax::hasControls(row.value))
            checker.add(where + QStringLiteral(".value"), tr("The value of the header %1 has control characters.").arg(row.name), tr("Remove line ends and other control characters."));
    }
    if (settings.origin && HttpSyntax::hasControls(*settings.origin))
        checker.add(QStringLiteral("origin"), tr("The origin has control characters."), tr("Remove line ends and other control characters."));
    const QStringList names = settings.subprotocols.value_or(QStringList());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString where = QStringLiteral("subprotocols[%1]").arg(i);
        if (open(names[i]))
            continue;
        if (!HttpSyntax::isToken(names[i]))
            checker.add(where, tr("A subprotocol's name has a character that is not allowed."), tr("Use only letters, digits and !#$%&'*+-.^_`|~."));
        else if (names.indexOf(names[i]) < i)
            checker.add(where, tr("The subprotocol %1 is listed twice.").arg(names[i]), tr("Offer each subprotocol once (RFC 6455 section 4.1)."));
    }
    const Auth auth = settings.auth.value_or(Auth());
    for (const QString &text : {auth.token, auth.keyValue}) {
        if (HttpSyntax::hasControls(text))
            checker.add(QStringLiteral("auth"), tr("A value of the authentication has control characters."), tr("Remove line ends and other control characters."));
    }
    if (auth.kind == AuthKind::ApiKey && auth.keyPlace == ApiKeyPlace::Header && !open(auth.keyName) && !HttpSyntax::isToken(auth.keyName))
        checker.add(QStringLiteral("auth.keyName"), tr("The API key's name is not a valid header name."), tr("Use only letters, digits and !#$%&'*+-.^_`|~."));
    checker.range("auth.redirectPort", std::optional(auth.redirectPort), 0, 65535);
}

void checkTransport(const Settings &settings, Checker &checker)
{
    const QString version = settings.tls.minimumVersion.value_or(QString());
    static const QStringList versions{QString(), QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3")};
    if (!open(version) && !versions.contains(version))
        checker.add(QStringLiteral("tls.minimumVersion"), tr("tls.minimumVersion is not a TLS version."), tr("Use 1.0, 1.1, 1.2 or 1.3."));
    const QStringList pins = settings.tls.pinnedSha256.value_or(QStringList());
    for (qsizetype i = 0; i < pins.size(); ++i) {
        const QString digits = QString(pins[i]).remove(u':').trimmed();
        const bool hex = digits.size() == 64 && std::all_of(digits.begin(), digits.end(), [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); });
        if (!open(pins[i]) && !hex)
            checker.add(QStringLiteral("tls.pinnedSha256[%1]").arg(i), tr("A pinned certificate is not given by its SHA-256."), tr("Write 64 hex digits; colons are allowed."));
    }
    if (settings.proxy && (settings.proxy->kind == ProxyKind::Http || settings.proxy->kind == ProxyKind::Socks5)) {
        checker.range("proxy.port", std::optional(settings.proxy->port), 1, 65535);
        if (settings.proxy->host.trimmed().isEmpty())
            checker.add(QStringLiteral("proxy.host"), tr("The proxy has no host."), tr("Give its name or address, or use the proxy kind \"system\" or \"none\"."));
    }
    if (settings.deflate) {
        checker.range("deflate.serverMaxWindowBits", settings.deflate->serverMaxWindowBits, 8, 15);
        if (settings.deflate->clientMaxWindowBits != 0) // offered without a value
            checker.range("deflate.clientMaxWindowBits", settings.deflate->clientMaxWindowBits, 8, 15);
    }
}

} // namespace

std::vector<BadValue> findBadValues(const Profile &profile)
{
    const Settings &settings = profile.settings;
    Checker checker;
    checkHeaders(settings, checker);
    checkTransport(settings, checker);
    constexpr qint64 kMost = std::numeric_limits<quint32>::max();
    checker.range("limits.maxMessage", settings.limits.maxMessage, 1, std::numeric_limits<qint64>::max());
    checker.range("limits.maxFrame", settings.limits.maxFrame, 1, std::numeric_limits<qint64>::max());
    checker.range("limits.maxFragments", settings.limits.maxFragments, 1, kMost);
    checker.range("limits.maxHandshakeBytes", settings.limits.maxHandshakeBytes, 1, kMost);
    checker.range("limits.maxHeaders", settings.limits.maxHeaders, 1, kMost);
    checker.range("limits.maxBody", settings.limits.maxBody, 0, kMost);
    checker.range("limits.maxRedirects", settings.limits.maxRedirects, 0, 100);
    if (const QString payload = settings.keepAlive.payload.value_or(QString()); !open(payload) && payload.toUtf8().size() > 125)
        checker.add(QStringLiteral("keepAlive.payload"), tr("The keepalive's payload is longer than a ping can carry."), tr("125 bytes or fewer (RFC 6455 section 5.5)."));
    checker.fraction("reconnect.factor", settings.reconnect.factor, 1, 100);
    checker.fraction("reconnect.jitter", settings.reconnect.jitter, 0, 1);
    for (const int code : settings.reconnect.stopCodes.value_or(std::vector<int>()))
        checker.range("reconnect.stopCodes", std::optional(code), 1000, 4999);
    return checker.take();
}

} // namespace framescope::profiles
