#include "Importer.h"

#include "DocumentImport.h"
#include "FolderImport.h"
#include "Formats.h"
#include "ImportFile.h"

#include "base/Translation.h"
#include "yaml/Json.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

/// Connections without an address are imported and reported. Folders without connections are skipped, and
/// their content is reported; those of Framescope's own format are kept.
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
            if (!isUsed(group) && (!group.folder.variables.empty() || group.hasSettings()))
                imported->note(Kind::Skipped, group.path, tr("a folder without WebSocket requests, with its variables and settings"));
        }
        std::erase_if(imported->groups, [&](const Imported::Group &group) { return !isUsed(group); });
    }
    for (const Imported::Connection &connection : imported->connections) {
        if (connection.profile.url.trimmed().isEmpty())
            imported->note(Kind::NotUnderstood, connection.profile.name, tr("it has no address"));
    }
    return imported;
}

base::Result<Imported> readText(const QByteArray &text, const QString &name, const ReadBeside &readBeside)
{
    if (text.size() > ImportFile::kMaxBytes)
        return base::Error{QStringLiteral("file.too-large"), tr("The text is too large to be imported."), tr("%1 MiB; the limit is %2 MiB").arg(text.size() >> 20).arg(ImportFile::kMaxBytes >> 20), tr("Export less at a time.")};
    if (text.trimmed().isEmpty())
        return base::Error{QStringLiteral("import.unknown-format"), tr("There is nothing to import: the text is empty."), {}, tr("Paste or choose what another tool has exported.")};
    const QString baseName = QFileInfo(name).fileName();
    if (!yaml::isJsonLike(text)) {
        const QString plain = QString::fromUtf8(text);
        auto command = importCommandLine(plain);
        if (!command)
            return command.error();
        if (*command)
            return std::move(**command);
        if (baseName.endsWith(QLatin1String(".bru")) || DocumentImport::isBru(plain))
            return importBru(plain, baseName);
    }
    base::JsonParseInfo parsed;
    const auto json = yaml::parseJsonOrYaml(text, &parsed);
    if (!json)
        return json.error();
    if (json->isObject()) {
        if (auto imported = baseName == QLatin1String("bruno.json") ? importBrunoSettings(*json, baseName) : DocumentImport::read(*json, baseName, readBeside)) {
            DocumentImport::noteDuplicates(parsed, {}, *imported);
            giveCertificates(*imported, QFileInfo(name).isFile() ? QFileInfo(name).absolutePath() : QString());
            return std::move(*imported);
        }
    }
    return ImportFile::unknownFormat(name);
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
    const auto text = ImportFile::readNamedByUser(path);
    if (!text)
        return text.error();
    // A single Postman request includes its messages.
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

} // namespace framescope::profiles
