#include "TrustRequest.h"

#include "TextVisitor.h"
#include "Variables.h"
#include "WorkspaceAccess.h"

#include "base/Bytes.h"
#include "base/Translation.h"
#include "base/WebSocketAddress.h"

#include <QDir>

#include <algorithm>

namespace framescope::profiles {

namespace {

constexpr qsizetype kMostNamed = 50;   ///< of each kind, in a line of text
constexpr qsizetype kLongestName = 300;

FRAMESCOPE_TR("framescope::profiles::TrustRequest")

void addTo(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list << name;
}

QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, kMostNamed))
        shown << base::escapeControls(name.size() > kLongestName ? QString(name.left(kLongestName) + QStringLiteral("…")) : name);
    QString text = shown.join(QStringLiteral(", "));
    if (names.size() > kMostNamed)
        text += QLatin1Char(' ') + tr("and %1 more").arg(names.size() - kMostNamed);
    return text;
}

bool hasAll(const QStringList &all, const QStringList &some)
{
    return std::all_of(some.begin(), some.end(), [&](const QString &one) { return all.contains(one); });
}

base::OrderedJson listOf(const QStringList &names)
{
    base::OrderedJson list = base::OrderedJson::array();
    for (const QString &name : names)
        list.append(base::OrderedJson(name));
    return list;
}

QStringList namesOf(const base::OrderedJson &list)
{
    QStringList names;
    for (const base::OrderedJson &item : list.items())
        names << item.toString();
    return names;
}

/// The resolved text, if it may be shown; the unresolved text if it contains anything else or cannot be resolved.
QString shownText(const Resolver &values, const QString &text)
{
    const auto resolved = values.resolve(text);
    return resolved && resolved->masked == resolved->text ? resolved->text : text;
}

/// "example.org:443" for an address; the address itself if it cannot be parsed, or if its host must not be shown.
QString hostOf(const Resolver &values, const QString &text)
{
    if (text.isEmpty())
        return {};
    // The path may contain masked parts; before the path they would hide the destination.
    const auto resolved = values.resolve(text);
    const QString address = resolved ? resolved->masked : text;
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    qsizetype end = scheme < 0 ? 0 : scheme + 3;
    while (end < address.size() && address[end] != u'/' && address[end] != u'?' && address[end] != u'#')
        ++end;
    const QString front = address.left(end);
    if (front.contains(u'•') || front.contains(QLatin1String("{{")))
        return text;
    // Parsed like for connecting: two parsers could see different hosts in one address.
    const auto parsed = base::WebSocketAddress::parse(scheme < 0 ? QString(QStringLiteral("ws://") + front) : front);
    if (!parsed)
        return text;
    return QStringLiteral("%1:%2").arg(parsed->host().contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(parsed->host()) : parsed->host()).arg(parsed->port());
}

/// The text holds a variable whose value stands in a file: all but those of the process's environment, of the keychain, and generated ones.
bool hasVariableOfAFile(const QString &text)
{
    const QStringList names = Resolver::namesIn(text);
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return !name.startsWith(QLatin1String("env.")) && !name.startsWith(QLatin1String("secret.")) && !name.startsWith(QLatin1Char('$'));
    });
}

} // namespace

QStringList TrustRequest::of(Kind kind) const
{
    switch (kind) {
    case Kind::Environment: return environment;
    case Kind::Files: return files;
    case Kind::Secrets: return secrets;
    case Kind::Sends: return sends;
    }
    return {};
}

bool TrustRequest::covers(const TrustRequest &other) const
{
    return hasAll(environment, other.environment) && hasAll(files, other.files) && hasAll(secrets, other.secrets) && hasAll(sends, other.sends);
}

TrustRequest TrustRequest::without(const std::vector<Kind> &granted) const
{
    TrustRequest left = *this;
    for (const Kind kind : granted) {
        switch (kind) {
        case Kind::Environment: left.environment.clear(); break;
        case Kind::Files: left.files.clear(); break;
        case Kind::Secrets: left.secrets.clear(); break;
        case Kind::Sends: left.sends.clear(); break;
        }
    }
    return left;
}

void TrustRequest::add(const TrustRequest &other)
{
    for (const auto &[to, from] : {std::pair{&environment, &other.environment}, std::pair{&files, &other.files}, std::pair{&secrets, &other.secrets},
                                   std::pair{&sends, &other.sends}, std::pair{&hosts, &other.hosts}}) {
        for (const QString &name : *from)
            addTo(*to, name);
    }
}

QStringList TrustRequest::lines() const
{
    QStringList out;
    if (!environment.isEmpty())
        out << tr("reads environment variables: %1").arg(listed(environment));
    if (!files.isEmpty())
        out << tr("reads files outside of its folder: %1").arg(listed(files));
    if (!secrets.isEmpty())
        out << tr("uses secrets: %1").arg(listed(secrets));
    if (!sends.isEmpty())
        out << tr("sends by itself when the connection opens: %1").arg(listed(sends));
    if (!out.isEmpty() && !hosts.isEmpty())
        out << tr("connects to: %1").arg(listed(hosts));
    return out;
}

QString TrustRequest::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Environment: return QStringLiteral("env");
    case Kind::Files: return QStringLiteral("files");
    case Kind::Secrets: return QStringLiteral("secrets");
    case Kind::Sends: return QStringLiteral("sends");
    }
    return {};
}

base::OrderedJson TrustRequest::toJson() const
{
    base::OrderedJson json = base::OrderedJson::object();
    for (const Kind kind : kinds()) {
        if (!of(kind).isEmpty())
            json.set(nameOf(kind), listOf(of(kind)));
    }
    if (!hosts.isEmpty())
        json.set(QStringLiteral("hosts"), listOf(hosts));
    return json;
}

TrustRequest TrustRequest::fromJson(const base::OrderedJson &json)
{
    TrustRequest request;
    request.environment = namesOf(json[u"env"]);
    request.files = namesOf(json[u"files"]);
    request.secrets = namesOf(json[u"secrets"]);
    request.sends = namesOf(json[u"sends"]);
    request.hosts = namesOf(json[u"hosts"]);
    return request;
}

TrustRequest TrustRequest::of(const QStringList &texts, const Resolver &values)
{
    const Resolver::Asked asked = values.askedFor(texts);
    TrustRequest request;
    request.environment = asked.environment;
    request.secrets = asked.secrets;
    return request;
}

TrustRequest TrustRequest::ofTypedFile(const QString &typed, const Resolved &name, const QString &baseFolder, const WorkspaceAccess &access)
{
    TrustRequest request;
    const QDir base(baseFolder);
    if (hasVariableOfAFile(typed) && !access.contains(base.absoluteFilePath(name.text)))
        addTo(request.files, base.absoluteFilePath(name.masked == name.text ? name.text : typed));
    return request;
}

TrustRequest TrustRequest::of(const Effective &effective, const Resolver &values, const WorkspaceAccess &access, bool typedUrl)
{
    const Profile &profile = effective.profile;
    QStringList texts;
    forEachText(profile, [&](const QString &path, const QString &text) {
        if (!(typedUrl && path == QLatin1String("url")))
            texts << text;
    });
    if (typedUrl) {
        // The address was typed; the values of its variables were not.
        for (const QString &name : Resolver::namesIn(profile.url)) {
            if (!name.startsWith(QLatin1String("env.")) && !name.startsWith(QLatin1String("secret.")))
                texts << QStringLiteral("{{%1}}").arg(name);
        }
    }
    TrustRequest request = of(texts, values);

    const auto file = [&](const QString &name) {
        if (name.isEmpty() || values.isTyped(name))
            return;
        const auto resolved = values.resolve(name);
        if (effective.baseFolder.isEmpty()) {
            // Not saved yet: files beside it will be in its folder.
            const QString cleaned = QDir::cleanPath(resolved ? resolved->text : name);
            if (QDir::isAbsolutePath(cleaned) || cleaned == QLatin1String("..") || cleaned.startsWith(QLatin1String("../")))
                addTo(request.files, shownText(values, name));
            return;
        }
        const QString path = QDir(effective.baseFolder).absoluteFilePath(resolved ? resolved->text : name);
        if (!access.contains(path))
            addTo(request.files, QDir(effective.baseFolder).absoluteFilePath(shownText(values, name)));
    };
    for (const QString &name : profile.settings.tls.caFiles.value_or(QStringList()))
        file(name);
    file(profile.settings.tls.certificateFile.value_or(QString()));
    file(profile.settings.tls.keyFile.value_or(QString()));
    for (const SavedMessage &message : profile.messages) {
        if (message.kind == MessageKind::File)
            file(message.content);
    }
    for (const QString &name : profile.settings.reconnect.sendAfterOpen.value_or(QStringList()))
        addTo(request.sends, name);

    addTo(request.hosts, hostOf(values, profile.url));
    if (const auto &auth = profile.settings.auth) {
        for (const QString &address : {auth->tokenUrl, auth->authorizationUrl})
            addTo(request.hosts, hostOf(values, address));
    }
    if (const auto &proxy = profile.settings.proxy; proxy && !proxy->host.isEmpty())
        addTo(request.hosts, QStringLiteral("%1:%2").arg(shownText(values, proxy->host)).arg(proxy->port));
    return request;
}

void confineFiles(Effective &effective, const Resolver &values, const WorkspaceAccess &access)
{
    const auto &messages = effective.profile.messages;
    const bool inside = std::all_of(messages.begin(), messages.end(), [&](const SavedMessage &message) {
        if (message.kind != MessageKind::File)
            return true;
        const auto resolved = values.resolve(message.content);
        return access.contains(QDir(effective.baseFolder).absoluteFilePath(resolved ? resolved->text : message.content));
    });
    if (inside)
        effective.onlyInside = access;
}

} // namespace framescope::profiles
