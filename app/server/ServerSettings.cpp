#include "ServerSettings.h"

#include "Text.h"

#include "base/InputFile.h"
#include "profiles/FieldWriter.h"
#include "profiles/WorkspaceAccess.h"
#include "scenario/OptionList.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <limits>

namespace framescope::profiles {

template<>
struct EnumNames<server::Transport> {
    static constexpr std::array names{"off", "on", "both"};
};
template<>
struct EnumNames<network::Stack> {
    static constexpr std::array names{"framescope", "qt"};
};
template<>
struct EnumNames<protocol::Mode> {
    static constexpr std::array names{"strict", "observe"};
};

} // namespace framescope::profiles

namespace framescope::server {

template<typename V, profiles::Of<PathSettings> S>
void describe(V &v, S &s)
{
    v.always("path", s.path);
    v.always("behaviours", s.behaviours);
}

template<typename V, profiles::Of<ServerLimits> S>
void describe(V &v, S &s)
{
    v.number("maxClients", s.maxClients, 1, 1'000'000);
    v.number("maxMessage", s.maxMessage, 1, qint64{1} << 40);
    v.number("maxMessagesPerSecond", s.maxMessagesPerSecond, 0, 1'000'000'000);
    v.number("handshakeTimeout", s.handshakeTimeoutMs, 1, 3'600'000);
    v.number("closeTimeout", s.closeTimeoutMs, 1, 3'600'000);
    v.number("pingInterval", s.pingIntervalMs, 0, 86'400'000);
    v.number("sendBuffer", s.sendBuffer, 1024, qint64{1} << 32);
}

template<typename V, profiles::Of<ServerSettings> S>
void describe(V &v, S &s)
{
    v.number("version", s.version, 1, 1'000'000'000);
    v.always("name", s.name);
    QString address = s.address.toString();
    v.always("listen", address);
    if constexpr (!std::is_const_v<S>) {
        if (!s.address.setAddress(address))
            s.address.clear(); // checked() has the sentence
    }
    v.number("port", s.port, 0, 65535);
    v.always("tls", s.transport);
    v.number("tlsPort", s.tlsPort, 0, 65535, quint16(0));
    v.field("certificate", s.certificateFile);
    v.field("key", s.keyFile);
    v.always("stack", s.stack);
    v.always("mode", s.mode);
    v.always("subprotocols", s.subprotocols);
    v.always("compression", s.compression);
    v.field("deflate", s.deflateParameters);
    v.list("paths", s.paths);
    v.always("faults", s.faults);
    v.number("seed", s.seed, 0, std::numeric_limits<qint64>::max());
    v.always("origins", s.origins);
    v.field("hosts", s.hosts);
    v.field("token", s.token);
    v.always("page", s.page);
    v.group("limits", s.limits);
}

namespace {

using Json = base::OrderedJson;

constexpr qint64 kMostBytes = 16 << 20;

/// The position of a wrong value, and the reason.
struct Wrong {
    std::uint32_t offset;
    QString reason;
};

/// Constraints beyond the types of the fields.
std::optional<Wrong> checked(const ServerSettings &settings)
{
    if (settings.address.isNull()) {
        const Json &listen = settings.source[u"listen"];
        return Wrong{listen.offset(), Text::tr("\"%1\" is not an address").arg(listen.toString())};
    }
    for (const PathSettings &path : settings.paths) {
        if (!path.path.startsWith(QLatin1Char('/')))
            return Wrong{path.source.offset(), Text::tr("a path begins with /")};
    }
    return std::nullopt;
}

base::Error settingsError(const QString &where, const QString &reason)
{
    return {QStringLiteral("server.settings"), Text::tr("%1 is not a saved server: %2.").arg(where, reason), {},
            Text::tr("Write the field as in a server that this program has saved.")};
}

QString placed(int line, int column, const QString &reason)
{
    return line > 0 ? Text::tr("line %1, column %2: %3").arg(line).arg(column).arg(reason) : reason;
}

/// `text` is the source of the value, for lines and columns; may be empty.
base::Result<ServerSettings> readFrom(const Json &json, const QByteArray &text, const QString &name)
{
    const auto at = [&](std::uint32_t offset, const QString &reason) {
        const auto [line, column] = text.isEmpty() ? std::pair(0, 0) : Json::positionOf(text, offset);
        return settingsError(name, placed(line, column, reason));
    };
    if (!json.isObject())
        return at(json.offset(), Text::tr("an object { … } is expected"));
    std::vector<profiles::Problem> problems;
    ServerSettings settings = profiles::FieldReader::read<ServerSettings>(json, {}, {&problems, text});
    if (!problems.empty()) {
        const profiles::Problem &first = problems.front();
        return settingsError(name, placed(first.line, first.column, first.what.chopped(1)));
    }
    if (const auto wrong = checked(settings))
        return at(wrong->offset, wrong->reason);
    return settings;
}

} // namespace

base::Result<ServerSettings> ServerSettings::fromJson(const base::OrderedJson &json)
{
    return readFrom(json, {}, Text::tr("This"));
}

base::Result<ServerSettings> ServerSettings::parse(const QByteArray &json, const QString &fileName)
{
    const QString name = fileName.isEmpty() ? Text::tr("The text") : fileName;
    base::JsonParseInfo info;
    const auto root = Json::parse(json, &info);
    if (!root)
        return settingsError(name, root.error().what.chopped(1)); // it has line and column in it
    if (!info.duplicates.empty()) {
        // Do not guess which one was meant: one of them may keep strangers out.
        const auto &twice = info.duplicates.front();
        return settingsError(name, placed(twice.line, twice.column, Text::tr("\"%1\" stands twice").arg(twice.key.left(60))));
    }
    return readFrom(*root, json, name);
}

base::OrderedJson ServerSettings::toJson() const
{
    return profiles::FieldWriter::write(*this);
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
            const auto list = scenario::OptionList::parse(behaviour);
            if (!list)
                continue; // it cannot start either
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
