#include "Importer.h"

#include "Formats.h"
#include "ShapeCheck.h"

#include "base/InputFile.h"
#include "profiles/FileName.h"
#include "profiles/Workspace.h"
#include "yaml/Json.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

constexpr int kMaxFiles = 10'000;
constexpr int kMaxDepth = 16;

base::Error unknownFormat(const QString &name)
{
    return {QStringLiteral("import.unknown-format"), importTr("It is not known which tool wrote %1.").arg(name.isEmpty() ? importTr("this text") : name), {},
            importTr("Framescope reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI, its own files, and command lines of curl, websocat, wscat and PowerShell.")};
}

/// A file of a folder is an ordinary one; what the user named may be a pipe: <(…) of a shell is one.
base::Result<QByteArray> readFile(const QString &path, bool named = false)
{
    const QString native = QDir::toNativeSeparators(path);
    auto content = named ? base::InputFile::readNamedByUser(path, Importer::kMaxBytes) : base::InputFile::read(path, Importer::kMaxBytes);
    if (!content && content.error().id == QLatin1String("file.too-large")) {
        return base::Error{QStringLiteral("file.too-large"), importTr("The file %1 is too large to be imported.").arg(native),
                           importTr("the limit is %1 MiB").arg(Importer::kMaxBytes >> 20), importTr("Export less at a time.")};
    }
    return content;
}

bool isBru(const QString &text)
{
    static const QRegularExpression block(QStringLiteral("^\\s*(meta|vars|headers|auth)(:[\\w-]+)?\\s*\\{"), QRegularExpression::MultilineOption);
    const auto match = block.match(text.left(4096));
    return match.hasMatch() && !text.trimmed().startsWith(QLatin1Char('{'));
}

/// The report names what has another type than its tool writes.
Imported checked(Imported imported, const OrderedJson &json, Shape shape)
{
    noteWrongTypes(json, shape, imported);
    return imported;
}

/// A file of Yaak's folder sync.
bool isYaakModel(const OrderedJson &json)
{
    const QString model = json[u"model"].toString();
    return model == QLatin1String("websocket_request") || model == QLatin1String("workspace") || (json.contains(u"workspaceId") && (json.contains(u"model") || json.contains(u"type")));
}

bool isInsomnia5(const QString &type)
{
    static const QRegularExpression known(QStringLiteral("^(collection|spec|environment)\\.insomnia\\.rest/5"));
    return known.match(type).hasMatch();
}

/// Keys that stand twice: one of them is not taken.
void noteDuplicates(const base::JsonParseInfo &info, const QString &where, Imported &imported)
{
    constexpr std::size_t kMostNotes = 20;
    for (std::size_t i = 0; i < info.duplicates.size() && i < kMostNotes; ++i) {
        const auto &duplicate = info.duplicates[i];
        imported.note(Kind::NotUnderstood, where, importTr("line %1, column %2: the name \"%3\" stands twice in the same object; the first one counts").arg(duplicate.line).arg(duplicate.column).arg(duplicate.key.left(60)));
    }
    if (info.duplicates.size() > kMostNotes)
        imported.note(Kind::NotUnderstood, where, importTr("%1 more names that stand twice").arg(info.duplicates.size() - kMostNotes));
}

/// By the marks that each tool leaves; `path` is relative to what is imported.
std::optional<Imported> fromDocument(const OrderedJson &json, const QString &path, const ReadBeside &readBeside)
{
    if (json[u"log"][u"entries"].isArray())
        return checked(importHar(json), json, Shape::Har);
    if (json[u"_type"].toString() == QLatin1String("export") && json.contains(u"resources"))
        return checked(importInsomnia4(json), json, Shape::Insomnia4);
    if (isInsomnia5(json[u"type"].toString()))
        return checked(importInsomnia5(json), json, Shape::Insomnia5);
    if (json.contains(u"yaakVersion") || json.contains(u"yaakSchema") || isYaakModel(json))
        return checked(importYaak(json), json, Shape::Yaak);
    if (json.contains(u"asyncapi"))
        return checked(importAsyncApi(json, readBeside), json, Shape::AsyncApi);
    if (json[u"format"].toString() == QLatin1String("framescope-profiles") || (json.contains(u"version") && json[u"url"].isString()))
        return importOwn(json);
    const QString kind = json[u"$kind"].toString();
    if (kind == QLatin1String("environment") || path.endsWith(QLatin1String(".environment.yaml")))
        return importPostmanDefinition(json, QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0), true);
    if (kind == QLatin1String("collection") || kind == QLatin1String("folder"))
        return importPostmanDefinition(json, QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0), false);
    if (!kind.isEmpty())
        return checked(importPostmanRequest(json, path, {}), json, Shape::Postman);
    if (json.contains(u"_postman_id") || json[u"info"].contains(u"_postman_id") || json[u"info"][u"schema"].toString().contains(QLatin1String("getpostman.com"))) {
        Imported imported;
        imported.format = QStringLiteral("Postman 2");
        imported.note(Kind::Skipped, {}, importTr("Postman's 2.x collections hold no WebSockets: export as a 3.0 folder"));
        return imported;
    }
    if (json.contains(u"openapi") || json.contains(u"swagger"))
        return std::nullopt; // they have an "info" as well
    if (json.contains(u"opencollection") || json[u"info"].isObject() || (json.contains(u"variables") && path.contains(QLatin1String("environments/"))))
        return checked(importOpenCollection(json, path), json, Shape::OpenCollection);
    return std::nullopt;
}

/// Walks a folder that a tool keeps its files in.
class FolderImport
{
public:
    explicit FolderImport(const QString &root) : m_root(root) {}

    base::Result<Imported> run()
    {
        walk({}, 0);
        // The files of a Yaak folder are models of one workspace.
        if (!m_yaak.items().empty()) {
            OrderedJson resources = OrderedJson::object();
            resources.set(QStringLiteral("models"), m_yaak);
            OrderedJson whole = OrderedJson::object();
            whole.set(QStringLiteral("resources"), std::move(resources));
            m_out.add(checked(importYaak(whole), whole, Shape::Yaak));
        }
        giveCertificates(m_out, m_root);
        if (m_out.connections.empty() && m_out.environments.empty() && m_out.notes.empty())
            return unknownFormat(QDir::toNativeSeparators(m_root));
        return std::move(m_out);
    }

private:
    void walk(const QString &folder, int depth)
    {
        if (depth > kMaxDepth) {
            m_out.note(Kind::Skipped, folder, importTr("folders nested deeper than %1 levels").arg(kMaxDepth));
            return;
        }
        const QDir directory(m_root + QLatin1Char('/') + folder);
        for (const QFileInfo &info : directory.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name | QDir::DirsLast)) {
            const QString path = folder.isEmpty() ? info.fileName() : QString(folder + QLatin1Char('/') + info.fileName());
            if (info.isSymLink()) {
                m_out.note(Kind::Skipped, path, importTr("a link; it is not followed"));
            } else if (info.isDir()) {
                if (info.fileName() == QLatin1String(".resources"))
                    definition(folder, path);
                else if (!info.fileName().startsWith(QLatin1Char('.')) && info.fileName() != QLatin1String("node_modules"))
                    walk(path, depth + 1);
            } else {
                file(folder, path, info);
            }
        }
    }

    /// Postman keeps what describes the folder itself in .resources/definition.yaml.
    void definition(const QString &folder, const QString &path)
    {
        const QString file = m_root + QLatin1Char('/') + path + QStringLiteral("/definition.yaml");
        if (!QFileInfo::exists(file))
            return;
        if (QFileInfo(file).isSymLink()) {
            m_out.note(Kind::Skipped, path, importTr("a link; it is not followed"));
            return;
        }
        const auto text = readFile(file);
        const auto yaml = text ? yaml::parseJson(*text) : base::Result<OrderedJson>(text.error());
        if (!yaml) {
            m_out.note(Kind::NotUnderstood, path, yaml.error().what);
            return;
        }
        Imported imported = importPostmanDefinition(*yaml, QFileInfo(folder).fileName(), false);
        place(imported, folder);
        m_out.add(std::move(imported));
    }

    static void place(Imported &imported, const QString &folder)
    {
        if (folder.isEmpty())
            return;
        for (Imported::Connection &connection : imported.connections)
            connection.folder = connection.folder.isEmpty() ? folder : QString(folder + QLatin1Char('/') + connection.folder);
        for (Imported::Group &group : imported.groups)
            group.path = group.path.isEmpty() ? folder : QString(folder + QLatin1Char('/') + group.path);
    }

    std::vector<std::pair<QString, OrderedJson>> postmanMessages(const QString &folder, const OrderedJson &request, const QString &path)
    {
        std::vector<std::pair<QString, OrderedJson>> messages;
        const QString named = request[u"messages"].toString();
        if (named.isEmpty())
            return messages;
        const QString directory = QDir::cleanPath(m_root + QLatin1Char('/') + folder + QLatin1Char('/') + named);
        const QString real = QFileInfo(directory).canonicalFilePath();
        const QString root = QFileInfo(m_root).canonicalFilePath();
        if (!real.startsWith(root + QLatin1Char('/'))) {
            m_out.note(Kind::NotUnderstood, path, importTr("its messages are not to be found at %1").arg(named));
            return messages;
        }
        for (const QFileInfo &info : QDir(real).entryInfoList({QStringLiteral("*.message.yaml")}, QDir::Files, QDir::Name)) {
            const auto text = info.isSymLink() ? base::Result<QByteArray>(QByteArray()) : readFile(info.filePath());
            auto yaml = text ? yaml::parseJson(*text) : base::Result<OrderedJson>(text.error());
            if (yaml)
                messages.emplace_back(info.fileName(), std::move(*yaml));
            else
                m_out.note(Kind::NotUnderstood, path, info.fileName() + QStringLiteral(": ") + yaml.error().what);
        }
        return messages;
    }

    void file(const QString &folder, const QString &path, const QFileInfo &info)
    {
        static const QStringList endings{QStringLiteral("json"), QStringLiteral("har"), QStringLiteral("yaml"), QStringLiteral("yml"), QStringLiteral("bru")};
        if (!endings.contains(info.suffix().toLower()) || info.fileName() == QLatin1String("package.json") || info.fileName() == QLatin1String("package-lock.json"))
            return;
        if (++m_files > kMaxFiles) {
            if (m_files == kMaxFiles + 1)
                m_out.note(Kind::Skipped, path, importTr("more than %1 files; the rest is left out").arg(kMaxFiles));
            return;
        }
        const auto text = readFile(info.filePath());
        if (!text) {
            m_out.note(Kind::Skipped, path, text.error().toString());
            return;
        }
        if (info.suffix().toLower() == QLatin1String("bru")) {
            m_out.add(importBru(QString::fromUtf8(*text), path));
            return;
        }
        base::JsonParseInfo parsed;
        const auto json = yaml::parseJsonOrYaml(*text, &parsed);
        if (!json) {
            m_out.note(Kind::NotUnderstood, path, json.error().what);
            return;
        }
        noteDuplicates(parsed, path, m_out);
        if (info.fileName() == QLatin1String("bruno.json")) {
            m_out.add(importBrunoSettings(*json, path));
            return;
        }
        if (isYaakModel(*json)) {
            m_yaak.append(*json);
            return;
        }
        if (!(*json)[u"$kind"].toString().isEmpty() && path.endsWith(QLatin1String(".request.yaml"))) {
            Imported imported = checked(importPostmanRequest(*json, path, postmanMessages(folder, *json, path)), *json, Shape::Postman);
            place(imported, folder);
            m_out.add(std::move(imported));
            return;
        }
        if (auto imported = fromDocument(*json, path, FolderFiles(m_root, folder).reader())) {
            // Bruno's and OpenCollection's functions place by the path themselves.
            if (imported->format != QLatin1String("OpenCollection"))
                place(*imported, folder);
            m_out.add(std::move(*imported));
        } else {
            m_out.note(Kind::Skipped, path, importTr("it is not known which tool wrote it"));
        }
    }

    QString m_root;
    Imported m_out;
    OrderedJson m_yaak = OrderedJson::array();
    int m_files = 0;
};

} // namespace

namespace {

/// The settings that imports give to folders.
bool hasSettings(const Settings &settings)
{
    return !settings.headers.empty() || settings.auth || settings.proxy || settings.tls.verify || settings.cookies.send || settings.cookies.store || settings.limits.maxRedirects || settings.limits.maxMessage
           || settings.timeouts.total;
}

/// What has no address is taken all the same, and said. Folders that hold no connection are no use here: they are left out, and
/// what stood in them is named; this program's own are kept.
base::Result<Imported> named(base::Result<Imported> imported)
{
    if (!imported)
        return imported;
    if (imported->format != QLatin1String("Framescope")) {
        const auto isUsed = [&](const Imported::Group &group) {
            return group.path.isEmpty() || std::any_of(imported->connections.begin(), imported->connections.end(), [&](const Imported::Connection &connection) {
                       return connection.folder == group.path || connection.folder.startsWith(group.path + QLatin1Char('/'));
                   });
        };
        for (const Imported::Group &group : imported->groups) {
            if (!isUsed(group) && (!group.folder.variables.empty() || hasSettings(group.folder.settings)))
                imported->note(Kind::Skipped, group.path, importTr("a folder without WebSocket requests, with its variables and settings"));
        }
        std::erase_if(imported->groups, [&](const Imported::Group &group) { return !isUsed(group); });
    }
    for (const Imported::Connection &connection : imported->connections) {
        if (connection.profile.url.trimmed().isEmpty())
            imported->note(Kind::NotUnderstood, connection.profile.name, importTr("it has no address"));
    }
    return imported;
}

base::Result<Imported> readText(const QByteArray &text, const QString &name, const ReadBeside &readBeside)
{
    if (text.size() > Importer::kMaxBytes)
        return base::Error{QStringLiteral("file.too-large"), importTr("The text is too large to be imported."), importTr("%1 MiB; the limit is %2 MiB").arg(text.size() >> 20).arg(Importer::kMaxBytes >> 20), {}};
    if (text.trimmed().isEmpty())
        return base::Error{QStringLiteral("import.unknown-format"), importTr("There is nothing to import: the text is empty."), {}, {}};
    const QString baseName = QFileInfo(name).fileName();
    if (!yaml::isJsonLike(text)) {
        const QString plain = QString::fromUtf8(text);
        auto command = importCommandLine(plain);
        if (!command)
            return command.error();
        if (*command)
            return std::move(**command);
        if (baseName.endsWith(QLatin1String(".bru")) || isBru(plain))
            return importBru(plain, baseName);
    }
    base::JsonParseInfo parsed;
    const auto json = yaml::parseJsonOrYaml(text, &parsed);
    if (!json)
        return json.error();
    if (json->isObject()) {
        if (auto imported = baseName == QLatin1String("bruno.json") ? importBrunoSettings(*json, baseName) : fromDocument(*json, baseName, readBeside)) {
            noteDuplicates(parsed, {}, *imported);
            giveCertificates(*imported, QFileInfo(name).isFile() ? QFileInfo(name).absolutePath() : QString());
            return std::move(*imported);
        }
    }
    return unknownFormat(name);
}

} // namespace

namespace {

/// Into a folder that has them, they are not put.
void handDown(const Settings &from, Settings &to)
{
    const auto give = [](const auto &value, auto &present) {
        if (!present)
            present = value;
    };
    give(from.auth, to.auth);
    give(from.proxy, to.proxy);
    give(from.tls.verify, to.tls.verify);
    give(from.cookies.send, to.cookies.send);
    give(from.cookies.store, to.cookies.store);
    give(from.limits.maxRedirects, to.limits.maxRedirects);
    give(from.limits.maxMessage, to.limits.maxMessage);
    give(from.timeouts.total, to.timeouts.total);
}

} // namespace

base::Result<Imported> Importer::fromText(const QByteArray &text, const QString &name)
{
    return named(readText(text, name, {}));
}

base::Result<Imported> Importer::fromPath(const QString &path)
{
    if (QFileInfo(path).isDir())
        return named(FolderImport(QDir(path).absolutePath()).run());
    const auto text = readFile(path, true);
    if (!text)
        return text.error();
    // A single request of Postman brings its messages along.
    if (path.endsWith(QLatin1String(".request.yaml"))) {
        const QFileInfo info(path);
        auto all = FolderImport(info.absolutePath()).run();
        const auto yaml = yaml::parseJson(*text);
        if (all && yaml) {
            const QString wanted = (*yaml)[u"name"].toText().isEmpty() ? info.fileName().section(QLatin1Char('.'), 0, 0) : (*yaml)[u"name"].toText();
            Imported one;
            one.format = all->format;
            for (Imported::Connection &connection : all->connections) {
                if (connection.profile.name == wanted && connection.folder.isEmpty())
                    one.connections.push_back(std::move(connection));
            }
            for (const ImportNote &note : all->notes) {
                if (note.where == wanted || note.where.startsWith(wanted + QLatin1Char(':')))
                    one.notes.push_back(note);
            }
            return one;
        }
    }
    return named(readText(*text, path, FolderFiles(QFileInfo(path).absolutePath(), {}).reader()));
}

QStringList Importer::store(Imported &imported, Workspace &workspace, const QString &folder)
{
    QStringList paths;
    QHash<QString, QString> folders{{QString(), folder}};
    // A folder of the import is made once, parents first; its settings come with it.
    const std::function<QString(const QString &)> folderFor = [&](const QString &path) -> QString {
        if (const auto made = folders.constFind(path); made != folders.constEnd())
            return *made;
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
        const QString parent = folderFor(slash < 0 ? QString() : path.left(slash));
        const QString name = slash < 0 ? path : path.mid(slash + 1);
        const auto added = workspace.addFolder(parent, name);
        if (!added)
            imported.note(Kind::Skipped, path, added.error().toString());
        const QString result = added ? *added : parent;
        folders.insert(path, result);
        return result;
    };
    for (const Imported::Connection &connection : imported.connections) {
        const auto added = workspace.addProfile(folderFor(connection.folder), connection.profile, Workspace::Origin::Foreign);
        if (added)
            paths << *added;
        else
            imported.note(Kind::Skipped, connection.profile.name, added.error().toString());
    }
    for (const Imported::Group &group : imported.groups) {
        const bool empty = group.folder.variables.empty() && group.folder.description.isEmpty() && !hasSettings(group.folder.settings);
        if (empty && !folders.contains(group.path))
            continue;
        const QString target = folderFor(group.path);
        auto loaded = workspace.folderSettings(target);
        if (!loaded) {
            imported.note(Kind::Skipped, group.path, loaded.error().toString());
            continue;
        }
        // Into a folder that was there before, only what it does not have.
        Folder &present = loaded->value;
        if (present.description.isEmpty())
            present.description = group.folder.description;
        if (!group.path.isEmpty() && !group.folder.name.isEmpty())
            present.name = group.folder.name;
        handDown(group.folder.settings, present.settings);
        for (const Row &row : group.folder.settings.headers) {
            const bool there = std::any_of(present.settings.headers.begin(), present.settings.headers.end(), [&](const Row &r) { return r.name.compare(row.name, Qt::CaseInsensitive) == 0; });
            if (!there)
                present.settings.headers.push_back(row);
        }
        for (const Variable &variable : group.folder.variables) {
            const auto there = std::find_if(present.variables.begin(), present.variables.end(), [&](const Variable &v) { return v.name == variable.name; });
            if (there == present.variables.end())
                present.variables.push_back(variable);
            else if (there->value != variable.value)
                imported.note(Kind::Skipped, group.path, importTr("the variable %1: the workspace has another value").arg(variable.name));
        }
        const SaveResult saved = workspace.saveFolder(target, present, loaded->stamp, Workspace::Origin::Foreign);
        if (!saved.ok())
            imported.note(Kind::Skipped, group.path, saved.error.toString());
    }
    for (const Environment &environment : imported.environments) {
        const auto added = workspace.addEnvironment(environment, Workspace::Origin::Foreign);
        if (!added)
            imported.note(Kind::Skipped, environment.name, added.error().toString());
        else
            imported.note(Kind::Taken, environment.name, importTr("the environment with %1 variables").arg(environment.variables.size()));
    }
    return paths;
}

std::vector<std::pair<QString, TrustRequest>> Importer::asking(const Imported &imported)
{
    std::vector<std::pair<QString, TrustRequest>> all;
    for (const Imported::Connection &connection : imported.connections) {
        std::vector<FolderLayer> layers;
        Variables variables;
        // Whichever environment is chosen later.
        for (const Environment &environment : imported.environments)
            variables.sources.push_back({environment.name, environment.variables});
        for (const Imported::Group &group : imported.groups) {
            const bool above = group.path.isEmpty() || connection.folder == group.path || connection.folder.startsWith(group.path + QLatin1Char('/'));
            if (!above)
                continue;
            layers.push_back({group.path, group.folder});
            variables.sources.push_back({group.path, group.folder.variables});
        }
        const Effective effective = Effective::of(connection.profile, {}, layers);
        const TrustRequest request = TrustRequest::of(effective, Resolver(std::move(variables)), WorkspaceAccess({}));
        if (!request.isEmpty())
            all.emplace_back(connection.profile.name, request);
    }
    return all;
}

} // namespace framescope::profiles
