#include "ServerSettings.h"

#include "OptionList.h"
#include "Text.h"

#include "base/InputFile.h"
#include "profiles/WorkspaceAccess.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace framescope::server {

namespace {

using Json = base::OrderedJson;

constexpr int kVersion = 1;
constexpr qint64 kMostBytes = 16 << 20;

/// Where a value is wrong, until the text it came from can tell line and column.
struct Wrong {
    std::uint32_t offset;
    QString reason;
};

/// Reads the members of one object and remembers which it knows; the first mistake wins.
class Reader
{
public:
    Reader(const Json &object, std::optional<Wrong> &wrong) : m_object(object), m_wrong(wrong) {}

    const Json *find(const char *key)
    {
        m_known << QLatin1String(key);
        return m_object.find(QString(QLatin1String(key)));
    }
    void text(const char *key, QString &into)
    {
        if (const Json *value = find(key))
            value->isString() ? void(into = value->toString()) : fail(*value, Text::tr("\"%1\" takes a text").arg(QLatin1String(key)));
    }
    void flag(const char *key, bool &into)
    {
        if (const Json *value = find(key))
            value->isBool() ? void(into = value->toBool()) : fail(*value, Text::tr("\"%1\" is true or false").arg(QLatin1String(key)));
    }
    template<typename T>
    void number(const char *key, T &into, qint64 least, qint64 most)
    {
        const Json *value = find(key);
        if (value == nullptr)
            return;
        if (!value->isInteger() || value->toInteger() < least || value->toInteger() > most)
            return fail(*value, Text::tr("\"%1\" takes a whole number from %2 to %3").arg(QLatin1String(key)).arg(least).arg(most));
        into = static_cast<T>(value->toInteger());
    }
    void texts(const char *key, QStringList &into)
    {
        const Json *value = find(key);
        if (value == nullptr)
            return;
        into.clear();
        bool ok = value->isArray();
        for (const Json &item : value->items()) {
            ok = ok && item.isString();
            into << item.toString();
        }
        if (!ok)
            fail(*value, Text::tr("\"%1\" is a list of texts").arg(QLatin1String(key)));
    }
    template<typename T, std::size_t N>
    void choice(const char *key, T &into, const std::array<std::pair<const char *, T>, N> &choices)
    {
        const Json *value = find(key);
        if (value == nullptr)
            return;
        QStringList names;
        for (const auto &[name, meaning] : choices) {
            names << QLatin1String(name);
            if (value->toString() == QLatin1String(name)) {
                into = meaning;
                return;
            }
        }
        fail(*value, Text::tr("\"%1\" is one of %2").arg(QLatin1String(key), names.join(QLatin1String(", "))));
    }
    void fail(const Json &at, const QString &reason)
    {
        if (!m_wrong)
            m_wrong = Wrong{at.offset(), reason};
    }
    Json::Members unknown() const
    {
        Json::Members rest;
        for (const auto &member : m_object.members()) {
            if (!m_known.contains(member.key))
                rest.push_back(member);
        }
        return rest;
    }

private:
    const Json &m_object;
    std::optional<Wrong> &m_wrong;
    QStringList m_known;
};

constexpr std::array kTransports{std::pair{"off", Transport::Plain}, std::pair{"on", Transport::Tls}, std::pair{"both", Transport::Both}};
constexpr std::array kStacks{std::pair{"framescope", network::Stack::Framescope}, std::pair{"qt", network::Stack::Qt}};
constexpr std::array kModes{std::pair{"strict", protocol::Mode::Strict}, std::pair{"observe", protocol::Mode::Observe}};

template<typename T, std::size_t N>
QString nameOf(T value, const std::array<std::pair<const char *, T>, N> &choices)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) { return choice.second == value; });
    return QLatin1String(found == choices.end() ? choices.front().first : found->first);
}

Json list(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.append(Json(text));
    return array;
}

void readPaths(Reader &reader, std::vector<PathSettings> &paths, std::optional<Wrong> &wrong)
{
    const Json *value = reader.find("paths");
    if (value == nullptr)
        return;
    if (!value->isArray())
        return reader.fail(*value, Text::tr("\"paths\" is a list"));
    for (const Json &item : value->items()) {
        PathSettings path;
        Reader row(item, wrong);
        row.text("path", path.path);
        row.texts("behaviours", path.behaviours);
        if (!path.path.startsWith(QLatin1Char('/')))
            reader.fail(item, Text::tr("a path begins with /"));
        path.unknown = row.unknown();
        paths.push_back(std::move(path));
    }
}

void readLimits(Reader &reader, ServerLimits &limits, std::optional<Wrong> &wrong)
{
    const Json *value = reader.find("limits");
    if (value == nullptr)
        return;
    Reader row(*value, wrong);
    row.number("maxClients", limits.maxClients, 1, 1'000'000);
    row.number("maxMessage", limits.maxMessage, 1, qint64{1} << 40);
    row.number("maxMessagesPerSecond", limits.maxMessagesPerSecond, 0, 1'000'000'000);
    row.number("handshakeTimeout", limits.handshakeTimeoutMs, 1, 3'600'000);
    row.number("closeTimeout", limits.closeTimeoutMs, 1, 3'600'000);
    row.number("pingInterval", limits.pingIntervalMs, 0, 86'400'000);
    row.number("sendBuffer", limits.sendBuffer, 1024, qint64{1} << 32);
    limits.unknown = row.unknown();
}

std::optional<Wrong> read(const Json &json, ServerSettings &settings)
{
    std::optional<Wrong> wrong;
    Reader reader(json, wrong);
    if (!json.isObject()) {
        reader.fail(json, Text::tr("an object { … } is expected"));
        return wrong;
    }
    reader.number("version", settings.version, 1, 1'000'000'000);
    reader.text("name", settings.name);
    QString address = settings.address.toString();
    reader.text("listen", address);
    if (!settings.address.setAddress(address))
        reader.fail(*reader.find("listen"), Text::tr("\"%1\" is not an address").arg(address));
    reader.number("port", settings.port, 0, 65535);
    reader.number("tlsPort", settings.tlsPort, 0, 65535);
    reader.choice("tls", settings.transport, kTransports);
    reader.text("certificate", settings.certificateFile);
    reader.text("key", settings.keyFile);
    reader.choice("stack", settings.stack, kStacks);
    reader.choice("mode", settings.mode, kModes);
    reader.texts("subprotocols", settings.subprotocols);
    reader.flag("compression", settings.compression);
    reader.text("deflate", settings.deflateParameters);
    readPaths(reader, settings.paths, wrong);
    reader.texts("faults", settings.faults);
    reader.number("seed", settings.seed, 0, std::numeric_limits<qint64>::max());
    reader.texts("origins", settings.origins);
    reader.texts("hosts", settings.hosts);
    reader.text("token", settings.token);
    reader.flag("page", settings.page);
    readLimits(reader, settings.limits, wrong);
    settings.unknown = reader.unknown();
    return wrong;
}

base::Error settingsError(const QString &where, const QString &reason)
{
    return {QStringLiteral("server.settings"), Text::tr("%1 is not a saved server: %2.").arg(where, reason), {},
            Text::tr("Write the field as in a server that this program has saved.")};
}

} // namespace

base::Result<ServerSettings> ServerSettings::fromJson(const base::OrderedJson &json)
{
    ServerSettings settings;
    if (const auto wrong = read(json, settings))
        return settingsError(Text::tr("This"), wrong->reason);
    return settings;
}

base::Result<ServerSettings> ServerSettings::parse(const QByteArray &json, const QString &fileName)
{
    const QString name = fileName.isEmpty() ? Text::tr("The text") : fileName;
    base::JsonParseInfo info;
    const auto root = Json::parse(json, &info);
    if (!root)
        return settingsError(name, root.error().what.chopped(1)); // it has line and column in it
    if (!info.duplicates.empty()) {
        // Which one was meant is not for us to say: one of them may be what keeps strangers out.
        const auto &twice = info.duplicates.front();
        return settingsError(name, Text::tr("line %1, column %2: %3").arg(twice.line).arg(twice.column).arg(Text::tr("\"%1\" stands twice").arg(twice.key.left(60))));
    }
    ServerSettings settings;
    if (const auto wrong = read(*root, settings)) {
        const auto [line, column] = Json::positionOf(json, wrong->offset);
        return settingsError(name, Text::tr("line %1, column %2: %3").arg(line).arg(column).arg(wrong->reason));
    }
    return settings;
}

base::OrderedJson ServerSettings::toJson() const
{
    Json json = Json::object();
    const auto set = [&](const char *key, Json value) { json.set(QLatin1String(key), std::move(value)); };
    set("version", Json(version));
    set("name", Json(name));
    set("listen", Json(address.toString()));
    set("port", Json(int(port)));
    set("tls", Json(nameOf(transport, kTransports)));
    if (tlsPort != 0)
        set("tlsPort", Json(int(tlsPort)));
    if (!certificateFile.isEmpty())
        set("certificate", Json(certificateFile));
    if (!keyFile.isEmpty())
        set("key", Json(keyFile));
    set("stack", Json(nameOf(stack, kStacks)));
    set("mode", Json(nameOf(mode, kModes)));
    set("subprotocols", list(subprotocols));
    set("compression", Json(compression));
    if (!deflateParameters.isEmpty())
        set("deflate", Json(deflateParameters));
    Json rows = Json::array();
    for (const PathSettings &path : paths) {
        Json row = Json::object();
        row.set(QStringLiteral("path"), Json(path.path));
        row.set(QStringLiteral("behaviours"), list(path.behaviours));
        for (const auto &member : path.unknown)
            row.set(member.key, member.value);
        rows.append(std::move(row));
    }
    set("paths", std::move(rows));
    set("faults", list(faults));
    set("seed", Json(static_cast<qint64>(seed)));
    set("origins", list(origins));
    if (!hosts.isEmpty())
        set("hosts", list(hosts));
    if (!token.isEmpty())
        set("token", Json(token));
    set("page", Json(page));
    Json limit = Json::object();
    const auto setLimit = [&](const char *key, qint64 value) { limit.set(QLatin1String(key), Json(value)); };
    setLimit("maxClients", limits.maxClients);
    setLimit("maxMessage", static_cast<qint64>(limits.maxMessage));
    setLimit("maxMessagesPerSecond", limits.maxMessagesPerSecond);
    setLimit("handshakeTimeout", limits.handshakeTimeoutMs);
    setLimit("closeTimeout", limits.closeTimeoutMs);
    setLimit("pingInterval", limits.pingIntervalMs);
    setLimit("sendBuffer", limits.sendBuffer);
    for (const auto &member : limits.unknown)
        limit.set(member.key, member.value);
    set("limits", std::move(limit));
    for (const auto &member : unknown)
        json.set(member.key, member.value);
    return json;
}

base::Result<ServerSettings> ServerSettings::load(const QString &fileName)
{
    const auto bytes = base::InputFile::read(fileName, kMostBytes);
    if (!bytes)
        return base::InputFile::about(Text::tr("The saved server %1").arg(fileName), bytes.error());
    auto settings = parse(*bytes, fileName);
    if (settings)
        settings->baseFolder = QFileInfo(fileName).absolutePath();
    return settings;
}

QString ServerSettings::defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/Framescope");
}

QString ServerSettings::resolved(const QString &fileName) const
{
    return fileName.isEmpty() || baseFolder.isEmpty() ? fileName : QDir(baseFolder).absoluteFilePath(fileName);
}

profiles::TrustRequest ServerSettings::asksFor(const profiles::Resolver &values, const profiles::WorkspaceAccess &access) const
{
    profiles::TrustRequest request = profiles::TrustRequest::of(QStringList{token}, values);
    const auto file = [&](const QString &name) {
        const QString path = QDir(baseFolder.isEmpty() ? QDir::currentPath() : baseFolder).absoluteFilePath(name);
        if (!name.isEmpty() && !access.contains(path) && !request.files.contains(path))
            request.files << path;
    };
    file(certificateFile);
    file(keyFile);
    for (const PathSettings &path : paths) {
        for (const QString &behaviour : path.behaviours) {
            const auto list = OptionList::parse(behaviour);
            if (!list)
                continue; // it will not start either
            for (const QString &key : {QStringLiteral("file"), QStringLiteral("capture")}) {
                for (const QString &name : list->texts(key))
                    file(name);
            }
        }
    }
    return request;
}

base::Result<void> ServerSettings::save(const QString &fileName) const
{
    if (version > kVersion)
        return base::Error{QStringLiteral("file.newer-version"), Text::tr("%1 was written by a newer Framescope and is not changed.").arg(fileName), {},
                           Text::tr("Save it under another name, or install the newer version.")}
            .about(fileName);
    QSaveFile file(fileName);
    const QByteArray bytes = toJson().toIndented();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size()
        || !file.commit())
        return base::Error{QStringLiteral("file.not-writable"), Text::tr("The server could not be saved as %1.").arg(fileName), file.errorString(),
                           Text::tr("Choose another folder.")}
            .about(fileName);
    return {};
}

} // namespace framescope::server
