#include "CommandReading.h"

#include "base/Translation.h"

#include <QUrl>

#include <algorithm>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Import")

} // namespace

using Kind = ImportNote::Kind;

void CommandReading::word(const QString &text, bool behindUnknown)
{
    words << text;
    if (behindUnknown)
        m_doubtful << text;
}

void CommandReading::unknown(const QString &option)
{
    imported.note(Kind::NotUnderstood, {}, tr("the option %1").arg(option));
}

void CommandReading::send(const QString &text, bool binary)
{
    SavedMessage message;
    const auto json = base::OrderedJson::parse(text.toUtf8());
    message.kind = binary ? MessageKind::Base64 : json && (json->isObject() || json->isArray()) ? MessageKind::Json : MessageKind::Text;
    message.content = binary ? QString::fromLatin1(text.toUtf8().toBase64()) : text;
    addMessage(profile, std::move(message));
    QStringList names = profile.settings.reconnect.sendAfterOpen.value_or(QStringList());
    names << profile.messages.back().path();
    profile.settings.reconnect.sendAfterOpen = names;
}

void CommandReading::sendLines(const QString &input, bool first, bool binary)
{
    for (const QString &line : input.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        send(line, binary);
        if (first)
            return;
    }
}

void CommandReading::header(const QString &line)
{
    const qsizetype at = line.indexOf(QLatin1Char(':'));
    header((at < 0 ? line : line.left(at)).trimmed(), at < 0 ? QString() : line.mid(at + 1).trimmed());
}

void CommandReading::header(const QString &name, const QString &value)
{
    Row row;
    row.name = name;
    row.value = value;
    headers.push_back(std::move(row));
}

void CommandReading::fileNotRead(const QString &option, const QString &path)
{
    imported.note(Kind::Skipped, {}, tr("%1: the file %2 is not read; put in yourself what it holds").arg(option, path));
}

bool CommandReading::finish(bool several)
{
    QStringList chosen;
    int best = 0;
    for (const QString &word : words)
        best = std::max(best, addressLikeness(word));
    for (const QString &url : urls)
        best = std::max({best, addressLikeness(url), 1});
    // The value of a URL option is always the address; among plain words, the one that looks most like one wins.
    for (const QString &url : urls) {
        if (std::max(addressLikeness(url), 1) == best)
            chosen << url;
    }
    QStringList left;
    for (const QString &word : words) {
        const int likeness = addressLikeness(word);
        if (likeness == best && best > 0 && (several || chosen.isEmpty()) && (best >= 2 || chosen.isEmpty()))
            chosen << word;
        else if (likeness >= 2)
            imported.note(Kind::NotUnderstood, {}, tr("a second address"));
        else if (m_doubtful.contains(word))
            imported.note(Kind::NotUnderstood, {}, tr("the word behind an option that is not known"));
        else
            left << word;
    }
    // A single word may be a host in the local network.
    if (chosen.isEmpty() && left.size() == 1 && left.first() != QLatin1String("-"))
        chosen << left.takeFirst();
    for (const QString &word : std::as_const(left))
        imported.note(Kind::NotUnderstood, {}, tr("the word \"%1\"").arg(word.left(60)));
    imported.format = tr("%1 command").arg(tool);
    if (chosen.isEmpty())
        return false;
    if (!several && chosen.size() > 1) {
        imported.note(Kind::NotUnderstood, {}, tr("a second address"));
        chosen = {chosen.first()};
    }
    for (QString url : std::as_const(chosen)) {
        if (const QString scheme = otherScheme(url); !scheme.isEmpty()) {
            imported.note(Kind::Skipped, {}, tr("an address that begins with %1:// is not WebSocket").arg(scheme));
            continue;
        }
        // A variable in front may hold the scheme.
        if (!url.contains(QLatin1String("://")) && !url.startsWith(QLatin1String("{{"))) {
            while (url.startsWith(QLatin1Char('/')))
                url.remove(0, 1);
            url.prepend(QLatin1String("ws://"));
            imported.note(Kind::Changed, {}, tr("the address has no scheme; ws:// is taken"));
        }
        Profile one = profile;
        one.id = Profile::create({}, {}).id;
        one.url = webSocketUrl(url, {}, imported);
        // A plain-text API key must not be repeated in the name.
        one.name = QUrl(one.url).host() + QUrl(one.url).path();
        if (one.name.endsWith(QLatin1Char('/')))
            one.name.chop(1);
        if (one.name.isEmpty())
            one.name = tool;
        setHeaders(one, headers, imported);
        imported.note(Kind::Taken, one.name, tr("the %1 command").arg(tool));
        imported.connections.push_back({{}, std::move(one)});
    }
    return true;
}

Auth userAuth(const QString &pair, AuthKind kind)
{
    Auth auth;
    auth.kind = kind;
    const qsizetype colon = pair.indexOf(QLatin1Char(':'));
    auth.user = colon < 0 ? pair : pair.left(colon);
    auth.password = colon < 0 ? QString() : pair.mid(colon + 1);
    return auth;
}

std::optional<ProxySettings> proxyFrom(const QString &text, int defaultPort)
{
    const QUrl url(text.contains(QLatin1String("://")) ? text : QString(QStringLiteral("http://") + text));
    const QString scheme = url.scheme();
    if (url.host().isEmpty() || (scheme != QLatin1String("http") && scheme != QLatin1String("socks5") && scheme != QLatin1String("socks5h")))
        return std::nullopt;
    ProxySettings proxy;
    proxy.kind = scheme == QLatin1String("http") ? ProxyKind::Http : ProxyKind::Socks5;
    proxy.host = url.host();
    proxy.port = url.port(proxy.kind == ProxyKind::Socks5 ? 1080 : defaultPort);
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.password = url.password(QUrl::FullyDecoded);
    return proxy;
}

int millisecondsFrom(const QString &seconds)
{
    return static_cast<int>(std::clamp(seconds.toDouble() * 1000, 0.0, 1e9));
}

} // namespace framescope::profiles
