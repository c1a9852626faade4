#include "ServerArgument.h"

#include "TrustOptions.h"
#include "WorkspaceOptions.h"

#include "base/Bytes.h"
#include "base/InputFile.h"
#include "base/NativeFile.h"
#include "base/OptionId.h"
#include "base/Translation.h"
#include "profiles/SystemKeychain.h"

#include <QDir>
#include <QFileInfo>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ServerArgument")

bool isNamed(const profiles::WorkspaceItem &item, const QString &target)
{
    return item.path == target || item.path == target + QLatin1String(".server.json") || (!item.id.isEmpty() && item.id == target);
}

/// The settings, if consent is given. Values from the command line were typed and need no consent.
base::Result<server::ServerSettings> trusted(base::Result<server::ServerSettings> settings, const QString &file, const ParsedOptions &options)
{
    if (!settings)
        return settings;
    server::ServerSettings asking = *settings;
    if (options.has(u"behaviour") || options.has(u"rules"))
        asking.paths.clear();
    if (options.has(u"cert"))
        asking.certificateFile.clear();
    if (options.has(u"cert") || options.has(u"key"))
        asking.keyFile.clear();
    if (options.has(u"token"))
        asking.token.clear();
    // The token's variables belong to the workspace in use: their values need its consent, not this file's.
    if (asking.token.contains(QLatin1String("{{"))) {
        const auto workspace = workspaceoptions::open(options);
        if (!workspace)
            return workspace.error();
        auto sources = workspaceoptions::sources(**workspace, {}, options);
        if (!sources)
            return sources.error();
        const auto question = (*workspace)->questionOfTyped({}, options.value(u"env").value_or(QString()), asking.token, profiles::Resolver(std::move(*sources)));
        const auto allowed = trustoptions::check(question, options, [&](const profiles::TrustQuestion &asked) { return (*workspace)->allow(asked); });
        if (!allowed)
            return allowed.error();
    }
    const QString folder = profiles::Workspace::folderOf(file);
    const profiles::TrustRequest request = asking.asksFor(profiles::Resolver(), profiles::WorkspaceAccess(folder));
    if (request.isEmpty())
        return settings;
    const auto bytes = base::InputFile::read(file, profiles::Document::kMaxBytes);
    profiles::TrustStore store(folder);
    const QString path = QDir(QFileInfo(folder).canonicalFilePath()).relativeFilePath(QFileInfo(file).canonicalFilePath());
    const profiles::TrustStore::Files files{{path, bytes ? profiles::Document::hashOf(*bytes) : QByteArray()}};
    const auto question = store.question(asking.name, files, request);
    const auto allowed = trustoptions::check(question, options, [&](const profiles::TrustQuestion &asked) { return store.allow(asked); });
    if (!allowed)
        return allowed.error();
    return settings;
}

} // namespace

base::Result<server::ServerSettings> settingsOfServer(const QString &target, const ParsedOptions &options)
{
    // A file comes first, because shells complete files. A bare name without a suffix is looked up in the workspace.
    if (const bool isFile = base::NativeFile::isFile(target); isFile || target.endsWith(QLatin1String(".json")))
        if (isFile || !options.has(u"workspace"))
            return trusted(server::ServerSettings::load(target), target, options);
    auto workspace = workspaceoptions::open(options);
    if (!workspace)
        return workspace.error();
    const auto load = [&](const QString &path) -> base::Result<server::ServerSettings> {
        if (const auto inside = (*workspace)->access().checkInside(path); !inside)
            return inside.error();
        return trusted(server::ServerSettings::load((*workspace)->absolute(path)), (*workspace)->absolute(path), options);
    };
    QStringList byName;
    QStringList all;
    for (const profiles::WorkspaceItem &item : (*workspace)->items()) {
        if (item.kind != profiles::WorkspaceItem::Kind::Server)
            continue;
        if (isNamed(item, target))
            return load(item.path);
        all << item.name;
        if (item.name == target)
            byName << item.path;
    }
    if (byName.size() == 1)
        return load(byName.first());
    if (byName.size() > 1)
        return base::Error{QStringLiteral("server.not-found"), tr("Several saved servers have the name “%1”.").arg(target), {},
                           tr("Give the path of one of them: %1.").arg(byName.join(QStringLiteral(", ")))}
            .about(target);
    return base::Error{QStringLiteral("server.not-found"), tr("There is no saved server “%1”.").arg(target), {},
                       all.isEmpty() ? tr("Give the name of a *.server.json file, or options such as --behaviour echo.")
                                     : tr("Use one of these: %1.").arg(all.join(QStringLiteral(", ")))}
        .about(target)
        .mendedBy(base::OptionId::Workspace);
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
    profiles::SecretStore secrets((*workspace)->id(), profiles::SystemKeychain::open());
    const profiles::Resolver resolver(std::move(*sources), &secrets);
    if (const auto fetched = workspaceoptions::fetchSecrets(secrets, resolver.secretsNeeded({settings.token}), options.preparationLeftMs()); !fetched)
        return fetched.error();
    const auto text = resolver.text(settings.token, tr("the server's token"));
    if (!text)
        return text.error();
    settings.token = *text;
    return {};
}

} // namespace framescope::cli
