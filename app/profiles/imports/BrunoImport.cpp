#include "BruParser.h"
#include "BrunoValues.h"
#include "Formats.h"

#include "base/Translation.h"

#include <QFileInfo>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

OrderedJson objectOf(const BruBlock &block)
{
    OrderedJson object = OrderedJson::object();
    for (const Row &row : block.pairs)
        object.set(row.name, row.value);
    return object;
}

} // namespace

Imported importBrunoSettings(const OrderedJson &json, const QString &path)
{
    Imported imported;
    imported.format = QStringLiteral("Bruno");
    const QString where = QFileInfo(path).fileName();
    Taker taker(json);
    taker.ignore({"version", "name", "type", "ignore", "size", "filesCount", "presets", "scripts", "protobuf", "grpc", "moduleWhitelist", "beta", "importedAt"});
    Imported::Group group{brunoFolder(path), {}};
    group.folder.name = json[u"name"].toText();
    takeBrunoProxy(taker.take(QStringLiteral("proxy")), group.folder, where, imported);
    const OrderedJson &certificates = taker.take(QStringLiteral("clientCertificates"));
    if (certificates[u"enabled"].toBool(true))
        takeCertificates(certificates[u"certs"], brunoText, imported);
    else if (!certificates[u"certs"].items().empty())
        imported.note(Kind::Skipped, where, tr("client certificates that are switched off"));
    taker.rest(imported, where);
    imported.groups.push_back(std::move(group));
    return imported;
}

Imported importBru(const QString &text, const QString &path)
{
    Imported imported;
    imported.format = QStringLiteral("Bruno");
    const QString baseName = QFileInfo(path).completeBaseName();
    BruParser parser(text);
    const std::vector<BruBlock> blocks = parser.parse();
    const QString directory = brunoFolder(path);
    if (QFileInfo(directory).fileName() == QLatin1String("environments")) {
        Environment environment = Environment::create(baseName);
        for (const BruBlock &block : blocks) {
            if (block.name == QLatin1String("vars")) {
                for (Variable &variable : brunoVariables(block.pairs))
                    environment.variables.push_back(std::move(variable));
            } else if (block.name == QLatin1String("vars:secret")) {
                for (const Row &row : block.pairs)
                    environment.variables.push_back(brunoSecret(row.name));
            }
        }
        imported.environments.push_back(std::move(environment));
        return imported;
    }
    const bool folderFile = baseName == QLatin1String("folder") || baseName == QLatin1String("collection");
    const QString type = [&] {
        for (const BruBlock &block : blocks) {
            if (block.name == QLatin1String("meta"))
                return block.value(QLatin1String("type"));
        }
        return QString();
    }();
    Profile profile = Profile::create(baseName, {});
    Folder folder;
    std::vector<Row> headers;
    bool isWebSocket = type == QLatin1String("ws");
    for (const BruBlock &block : blocks) {
        if (block.name == QLatin1String("meta")) {
            if (const QString name = block.value(QLatin1String("name")); !name.isEmpty()) {
                profile.name = name;
                folder.name = name;
            }
        } else if (block.name == QLatin1String("ws")) {
            isWebSocket = true;
            profile.url = webSocketUrl(block.value(QLatin1String("url")), profile.name, imported);
        } else if (block.name == QLatin1String("headers")) {
            headers = block.pairs;
        } else if (block.name == QLatin1String("params:query")) {
            // The URL also contains the enabled rows.
            profile.url = splitQuery(profile.url).first;
            profile.query = block.pairs;
        } else if (block.name == QLatin1String("params:path")) {
            profile.pathParameters = block.pairs;
        } else if (block.name == QLatin1String("body:ws")) {
            addMessage(profile, messageFrom(block.value(QLatin1String("name")), block.value(QLatin1String("content")), block.value(QLatin1String("type"))));
        } else if (block.name == QLatin1String("settings")) {
            takeBrunoTimes(block.value(QLatin1String("timeout")), block.value(QLatin1String("keepAliveInterval")), profile);
            for (const Row &row : block.pairs) {
                if (row.name != QLatin1String("timeout") && row.name != QLatin1String("keepAliveInterval") && row.name != QLatin1String("encodeUrl"))
                    imported.note(Kind::NotUnderstood, profile.name, tr("the field \"%1\"").arg(row.name));
            }
        } else if (block.name == QLatin1String("docs")) {
            profile.notes = block.raw;
            folder.description = block.raw;
        } else if (block.name.startsWith(QLatin1String("vars"))) {
            // vars:post-response are computed from a response and have no value of their own.
            const bool values = folderFile && (block.name == QLatin1String("vars") || block.name == QLatin1String("vars:pre-request"));
            for (Variable &variable : values ? brunoVariables(block.pairs) : std::vector<Variable>())
                folder.variables.push_back(std::move(variable));
            if (folderFile && !values)
                imported.note(Kind::NotUnderstood, folder.name, tr("the block \"%1\"").arg(block.name));
            else if (!folderFile)
                imported.note(Kind::NotUnderstood, profile.name, tr("variables of the request itself (\"%1\")").arg(block.name));
        } else if (block.name.startsWith(QLatin1String("auth:"))) {
            profile.settings.auth = authFrom(block.name.mid(5), objectOf(block), {}, profile.name, imported);
            folder.settings.auth = profile.settings.auth;
        } else if (block.name != QLatin1String("auth")) {
            imported.note(Kind::NotUnderstood, profile.name, tr("the block \"%1\"").arg(block.name));
        }
    }
    for (const QString &what : folderFile || isWebSocket ? parser.strange() : QStringList())
        imported.note(Kind::NotUnderstood, profile.name, what);
    if (folderFile) {
        folder.settings.headers = folderHeaders(headers, folder.name, imported);
        if (!folder.variables.empty())
            imported.note(Kind::Taken, folder.name.isEmpty() ? baseName : folder.name, tr("%1 variables that are always there").arg(folder.variables.size()));
        imported.groups.push_back({directory, std::move(folder)});
        return imported;
    }
    if (!isWebSocket) {
        imported.notes.clear();
        imported.note(Kind::Skipped, profile.name, notWebSocket(type));
        return imported;
    }
    setHeaders(profile, headers, imported);
    imported.note(Kind::Taken, profile.name, tr("the request with %1 messages").arg(profile.messages.size()));
    imported.connections.push_back({directory, std::move(profile)});
    return imported;
}

} // namespace framescope::profiles
