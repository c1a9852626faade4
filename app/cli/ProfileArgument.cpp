#include "ProfileArgument.h"

#include "Platform.h"
#include "TrustOptions.h"
#include "WorkspaceOptions.h"

#include "base/Bytes.h"
#include "base/Translation.h"
#include "profiles/CookieJar.h"
#include "profiles/SystemKeychain.h"
#include "session/ProfileAccess.h"
#include "session/ProfileSettings.h"

#include <QDir>
#include <QUrl>

#include <utility>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ProfileArgument")

void say(const QString &text)
{
    (void)platform::writeAll(platform::Stream::Err, QString(text + QLatin1Char('\n')).toUtf8());
}

/// Prints the page's address to standard error: the terminal may belong to another computer, so no browser is started.
void askToSignIn(const QUrl &page)
{
    say(tr("Open this address in a browser on this computer to sign in:") + QLatin1String("\n  ") + QString::fromLatin1(page.toEncoded()));
}

/// Non-fatal problems of a profile's files, as reported by "profiles check".
void warnOf(const std::vector<profiles::Problem> &problems)
{
    for (const profiles::Problem &problem : problems)
        say(base::escapeControls(problem.toString()));
}

} // namespace

base::Result<session::SessionSettings> settingsOfProfile(const QString &target, bool isUrl, const ParsedOptions &options,
                                                         const std::function<base::Result<void>(session::SessionSettings &)> &change)
{
    const auto workspace = workspaceoptions::open(options);
    if (!workspace)
        return workspace.error();
    const auto secrets = std::make_shared<profiles::SecretStore>((*workspace)->id(), profiles::SystemKeychain::open());
    return settingsOfProfile({**workspace, secrets}, target, isUrl, options, change);
}

base::Result<session::SessionSettings> settingsOfProfile(const ProfileSource &source, const QString &target, bool isUrl, const ParsedOptions &options,
                                                         const std::function<base::Result<void>(session::SessionSettings &)> &change)
{
    profiles::Workspace &workspace = source.workspace;
    const auto &secrets = source.secrets;
    QString path;
    profiles::Effective effective;
    if (isUrl) {
        profiles::Profile profile;
        profile.url = target;
        // An address was typed: only its variables come from the workspace.
        effective = profiles::Effective::of(profile, {}, {});
        effective.baseFolder = QDir::currentPath();
    } else {
        const auto found = workspace.findProfile(target);
        if (!found)
            return found.error();
        path = *found;
        auto whole = workspace.effective(path);
        if (!whole)
            return whole.error();
        effective = std::move(*whole);
    }
    if (source.warns)
        warnOf(workspace.problemsOf(path, options.value(u"env").value_or(QString())));
    auto sources = workspaceoptions::sources(workspace, path, options);
    if (!sources)
        return sources.error();

    const profiles::Resolver resolver(std::move(*sources), secrets.get());

    // Only messages that this session sends automatically need their variables.
    profiles::Profile &profile = effective.profile;
    const QStringList after = profile.settings.reconnect.sendAfterOpen.value_or(QStringList());
    std::erase_if(profile.messages, [&](const profiles::SavedMessage &message) { return !after.contains(message.path()) && !after.contains(message.name); });
    // Before anything that a file asks for is resolved, read or sent.
    const auto allow = [&](const profiles::TrustQuestion &question) { return workspace.allow(question); };
    const auto question = workspace.question(path, options.value(u"env").value_or(QString()), effective, resolver, isUrl);
    if (const auto trusted = trustoptions::check(question, options, allow); !trusted)
        return trusted.error();
    if (const auto fetched = workspaceoptions::fetchSecrets(*secrets, resolver.secretsNeeded(profiles::textsOf(profile)), options.preparationLeftMs()); !fetched)
        return fetched.error();
    profiles::confineFiles(effective, resolver, workspace.access());

    session::ProfileValues::Source values;
    values.variables = resolver.variables();
    values.secrets = secrets;
    values.unresolved = effective;
    values.afterOpen = after;
    values.renewsOpening = true;
    if (const auto errors = resolver.resolveAll(profile); !errors.empty())
        return errors.front();
    auto settings = session::settingsFromProfile(effective);
    if (!settings)
        return settings;
    settings->connection.secrets.add(resolver.secretsUsed());
    values.firstHeaders = settings->connection.headers;
    if (change) {
        if (const auto changed = change(*settings); !changed)
            return changed.error();
    }
    // Each later opening, and each message, uses the values of its own time.
    if (isUrl)
        session::useProfileValues(*settings, std::move(values));
    else
        session::useProfileAccess(*settings, effective, profiles::CookieJar::fileFor(workspace.id()), {secrets, askToSignIn}, std::move(values));
    return settings;
}

} // namespace framescope::cli
