#include "ServerArgument.h"

#include "WorkspaceOptions.h"

#include "base/Bytes.h"
#include "base/NativeFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace framescope::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::cli::ServerArgument", text);
}

bool isNamed(const profiles::WorkspaceItem &item, const QString &target)
{
    return item.path == target || item.path == target + QLatin1String(".server.json") || (!item.id.isEmpty() && item.id == target);
}

} // namespace

base::Result<server::ServerSettings> settingsOfServer(const QString &target, const ParsedOptions &options)
{
    // A file comes first: what the shell completes is meant. A bare name without an ending is looked for in the workspace.
    if (const bool isFile = base::NativeFile::isFile(target); isFile || target.endsWith(QLatin1String(".json")))
        if (isFile || !options.has(u"workspace"))
            return server::ServerSettings::load(target);
    auto workspace = workspaceoptions::open(options);
    if (!workspace)
        return workspace.error();
    QStringList byName;
    QStringList all;
    for (const profiles::WorkspaceItem &item : (*workspace)->items()) {
        if (item.kind != profiles::WorkspaceItem::Kind::Server)
            continue;
        if (isNamed(item, target))
            return server::ServerSettings::load((*workspace)->absolute(item.path));
        all << item.name;
        if (item.name == target)
            byName << item.path;
    }
    if (byName.size() == 1)
        return server::ServerSettings::load((*workspace)->absolute(byName.first()));
    if (byName.size() > 1)
        return base::Error{QStringLiteral("server.not-found"), tr("Several saved servers are called “%1”.").arg(base::escapeControls(target)), {},
                           tr("name one by its path: %1.").arg(base::escapeControls(byName.join(QStringLiteral(", "))))};
    return base::Error{QStringLiteral("server.not-found"), tr("There is no saved server “%1”.").arg(base::escapeControls(target)), {},
                       all.isEmpty() ? tr("the name of a *.server.json file, or options such as --behaviour echo.")
                                     : tr("one of these: %1.").arg(base::escapeControls(all.join(QStringLiteral(", "))))};
}

base::Result<void> resolveToken(server::ServerSettings &settings, const ParsedOptions &options)
{
    if (!settings.token.contains(QLatin1String("{{")))
        return {};
    const auto workspace = workspaceoptions::open(options);
    if (!workspace)
        return workspace.error();
    auto sources = workspaceoptions::sources(**workspace, {}, options);
    if (!sources)
        return sources.error();
    profiles::SecretStore secrets((*workspace)->id(), profiles::SecretStore::systemKeychain());
    const profiles::Resolver resolver(std::move(*sources), &secrets);
    if (const auto fetched = workspaceoptions::fetchSecrets(secrets, resolver.secretsNeeded({settings.token})); !fetched)
        return fetched.error();
    const auto text = resolver.text(settings.token, tr("the server's token"));
    if (!text)
        return text.error();
    settings.token = *text;
    return {};
}

} // namespace framescope::cli
