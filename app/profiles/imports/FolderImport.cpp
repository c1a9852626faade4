#include "FolderImport.h"

#include "DocumentImport.h"
#include "Formats.h"
#include "ImportFile.h"

#include "base/Translation.h"
#include "yaml/Json.h"

#include <QDir>
#include <QFileInfo>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

constexpr int kMaxFiles = 10'000;
constexpr int kMaxDepth = 16;

FRAMESCOPE_TR("Import")

void place(Imported &imported, const QString &folder)
{
    if (folder.isEmpty())
        return;
    for (Imported::Connection &connection : imported.connections)
        connection.folder = connection.folder.isEmpty() ? folder : QString(folder + QLatin1Char('/') + connection.folder);
    for (Imported::Group &group : imported.groups)
        group.path = group.path.isEmpty() ? folder : QString(folder + QLatin1Char('/') + group.path);
}

} // namespace

base::Result<Imported> FolderImport::run()
{
    walk({}, 0);
    // The files of a Yaak folder are models of one workspace.
    if (!m_yaak.items().empty()) {
        OrderedJson resources = OrderedJson::object();
        resources.set(QStringLiteral("models"), m_yaak);
        OrderedJson whole = OrderedJson::object();
        whole.set(QStringLiteral("resources"), std::move(resources));
        m_out.add(DocumentImport::checked(importYaak(whole), whole, Shape::Yaak));
    }
    if (!m_insomnia.items().empty()) {
        OrderedJson whole = OrderedJson::object();
        whole.set(QStringLiteral("resources"), m_insomnia);
        m_out.add(DocumentImport::checked(importInsomnia4(whole), whole, Shape::Insomnia4));
    }
    giveCertificates(m_out, m_root);
    if (m_out.connections.empty() && m_out.environments.empty() && m_out.notes.empty() && m_out.format.isEmpty())
        return ImportFile::unknownFormat(QDir::toNativeSeparators(m_root));
    return std::move(m_out);
}

void FolderImport::walk(const QString &folder, int depth)
{
    if (depth > kMaxDepth) {
        m_out.note(Kind::Skipped, folder, tr("folders nested deeper than %1 levels").arg(kMaxDepth));
        return;
    }
    const QDir directory(m_root + QLatin1Char('/') + folder);
    for (const QFileInfo &info : directory.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name | QDir::DirsLast)) {
        const QString path = folder.isEmpty() ? info.fileName() : QString(folder + QLatin1Char('/') + info.fileName());
        if (info.isSymLink()) {
            m_out.note(Kind::Skipped, path, tr("a link; it is not followed"));
        } else if (info.isDir()) {
            if (info.fileName() == QLatin1String(".resources"))
                definition(folder, path);
            else if (info.fileName() == QLatin1String(".insomnia") || (!info.fileName().startsWith(QLatin1Char('.')) && info.fileName() != QLatin1String("node_modules")))
                walk(path, depth + 1);
        } else {
            file(folder, path, info);
        }
    }
}

/// Postman stores the description of a folder in .resources/definition.yaml.
void FolderImport::definition(const QString &folder, const QString &path)
{
    const QString file = m_root + QLatin1Char('/') + path + QStringLiteral("/definition.yaml");
    if (!QFileInfo::exists(file))
        return;
    if (QFileInfo(file).isSymLink()) {
        m_out.note(Kind::Skipped, path, tr("a link; it is not followed"));
        return;
    }
    const auto text = ImportFile::read(file);
    const auto yaml = text ? yaml::parseJson(*text) : base::Result<OrderedJson>(text.error());
    if (!yaml) {
        m_out.note(Kind::NotUnderstood, path, yaml.error().what);
        return;
    }
    Imported imported = importPostmanDefinition(*yaml, QFileInfo(folder).fileName(), false);
    place(imported, folder);
    m_out.add(std::move(imported));
}

FolderImport::Messages FolderImport::postmanMessages(const QString &folder, const OrderedJson &request, const QString &path)
{
    Messages messages;
    const QString named = request[u"messages"].toString();
    if (named.isEmpty())
        return messages;
    const QString directory = QDir::cleanPath(m_root + QLatin1Char('/') + folder + QLatin1Char('/') + named);
    const QString real = QFileInfo(directory).canonicalFilePath();
    const QString root = QFileInfo(m_root).canonicalFilePath();
    if (!real.startsWith(root + QLatin1Char('/'))) {
        m_out.note(Kind::NotUnderstood, path, tr("its messages are not to be found at %1").arg(named));
        return messages;
    }
    for (const QFileInfo &info : QDir(real).entryInfoList({QStringLiteral("*.message.yaml")}, QDir::Files, QDir::Name)) {
        const auto text = info.isSymLink() ? base::Result<QByteArray>(QByteArray()) : ImportFile::read(info.filePath());
        auto yaml = text ? yaml::parseJson(*text) : base::Result<OrderedJson>(text.error());
        if (yaml)
            messages.emplace_back(info.fileName(), std::move(*yaml));
        else
            m_out.note(Kind::NotUnderstood, path, info.fileName() + QStringLiteral(": ") + yaml.error().what);
    }
    return messages;
}

void FolderImport::file(const QString &folder, const QString &path, const QFileInfo &info)
{
    static const QStringList endings{QStringLiteral("json"), QStringLiteral("har"), QStringLiteral("yaml"), QStringLiteral("yml"), QStringLiteral("bru")};
    if (!endings.contains(info.suffix().toLower()) || info.fileName() == QLatin1String("package.json") || info.fileName() == QLatin1String("package-lock.json"))
        return;
    if (++m_files > kMaxFiles) {
        if (m_files == kMaxFiles + 1)
            m_out.note(Kind::Skipped, path, tr("more than %1 files; the rest is left out").arg(kMaxFiles));
        return;
    }
    const auto text = ImportFile::read(info.filePath());
    if (!text) {
        m_out.note(Kind::Skipped, path, text.error().toString());
        return;
    }
    if (info.suffix().toLower() == QLatin1String("bru")) {
        m_out.add(importBru(QString::fromUtf8(*text), path));
        return;
    }
    document(folder, path, *text);
}

void FolderImport::document(const QString &folder, const QString &path, const QByteArray &text)
{
    base::JsonParseInfo parsed;
    const auto json = yaml::parseJsonOrYaml(text, &parsed);
    if (!json) {
        m_out.note(Kind::NotUnderstood, path, json.error().what);
        return;
    }
    DocumentImport::noteDuplicates(parsed, path, m_out);
    if (QFileInfo(path).fileName() == QLatin1String("bruno.json")) {
        m_out.add(importBrunoSettings(*json, path));
        return;
    }
    if (DocumentImport::isInsomniaModel(*json)) {
        m_insomnia.append(DocumentImport::insomniaResource(*json));
        return;
    }
    if (DocumentImport::isYaakModel(*json)) {
        m_yaak.append(*json);
        return;
    }
    if (!(*json)[u"$kind"].toString().isEmpty() && path.endsWith(QLatin1String(".request.yaml"))) {
        Imported imported = DocumentImport::checked(importPostmanRequest(*json, path, postmanMessages(folder, *json, path)), *json, Shape::Postman);
        place(imported, folder);
        m_out.add(std::move(imported));
        return;
    }
    if (auto imported = DocumentImport::read(*json, path, FolderFiles(m_root, folder).reader())) {
        // The functions for Bruno and OpenCollection derive the position from the path.
        if (imported->format != QLatin1String("OpenCollection"))
            place(*imported, folder);
        m_out.add(std::move(*imported));
    } else {
        m_out.note(Kind::Skipped, path, tr("it is not known which tool wrote it"));
    }
}

} // namespace framescope::profiles
