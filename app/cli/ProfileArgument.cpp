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

#include <algorithm>
#include <utility>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ProfileArgument")

/// A resolver whose secrets live as long as the session that goes on using it.
struct ResolverWithSecrets {
    std::shared_ptr<profiles::SecretStore> secrets;
    profiles::Resolver resolver;
};

void say(const QString &text)
{
    (void)platform::writeAll(platform::Stream::Err, QString(text + QLatin1Char('\n')).toUtf8());
}

/// The page's address goes to standard error: a terminal is no place to start a browser from, and it may be another computer.
void askToSignIn(const QUrl &page)
{
    say(tr("Open this address in a browser on this computer to sign in:") + QLatin1String("\n  ") + QString::fromLatin1(page.toEncoded()));
}

/// What is wrong with the files of a profile and is not in the way: "profiles check" says the same.
void warnOf(const std::vector<profiles::Problem> &problems)
{
    for (const profiles::Problem &problem : problems)
        say(base::escapeControls(problem.toString()));
}

} // namespace

base::Result<session::SessionSettings> settingsOfProfile(const QString &target, bool isUrl, const ParsedOptions &options,
                                                         const std::function<base::Result<void>(session::SessionSettings &)> &change)
{
    auto workspace = workspaceoptions::open(options);
    if (!workspace)
        return workspace.error();
    QString path;
    profiles::Effective effective;
    if (isUrl) {
        profiles::Profile profile;
        profile.url = target;
        // An address is what was typed: only its variables come from the workspace.
        effective = profiles::Effective::of(profile, {}, {});
        effective.baseFolder = QDir::currentPath();
    } else {
        const auto found = (*workspace)->findProfile(target);
        if (!found)
            return found.error();
        path = *found;
        auto whole = (*workspace)->effective(path);
        if (!whole)
            return whole.error();
        effective = std::move(*whole);
    }
    warnOf((*workspace)->problemsOf(path, options.value(u"env").value_or(QString())));
    auto sources = workspaceoptions::sources(**workspace, path, options);
    if (!sources)
        return sources.error();

    auto held = std::make_shared<ResolverWithSecrets>();
    held->secrets = std::make_shared<profiles::SecretStore>((*workspace)->id(), profiles::SystemKeychain::open());
    held->resolver = profiles::Resolver(std::move(*sources), held->secrets.get());

    // Only the messages that this session sends by itself need their variables.
    profiles::Profile &profile = effective.profile;
    const QStringList after = profile.settings.reconnect.sendAfterOpen.value_or(QStringList());
    std::erase_if(profile.messages, [&](const profiles::SavedMessage &message) { return !after.contains(message.path()) && !after.contains(message.name); });
    // Before anything that a file asks for is looked up, read or sent.
    const auto allow = [&](const profiles::TrustQuestion &question) { return (*workspace)->allow(question); };
    const auto question = (*workspace)->question(path, options.value(u"env").value_or(QString()), effective, held->resolver, isUrl);
    if (const auto trusted = trustoptions::check(question, options, allow); !trusted)
        return trusted.error();
    if (const auto fetched = workspaceoptions::fetchSecrets(*held->secrets, held->resolver.secretsNeeded(profiles::textsOf(profile)), options.preparationLeftMs()); !fetched)
        return fetched.error();
    profiles::confineFiles(effective, held->resolver, (*workspace)->access());

    const profiles::Effective unresolved = effective;
    // A resolver of its own looks at the messages: their {{$counter}} begins with the first that is sent.
    const profiles::Resolver looking(held->resolver.variables(), held->secrets.get());
    profiles::Profile looked = profile;
    if (const auto errors = looking.resolveAll(looked); !errors.empty())
        return errors.front();
    effective.profile = looked;
    auto settings = session::settingsFromProfile(effective);
    if (!settings)
        return settings;
    settings->connection.secrets.add(looking.secretsUsed());
    const protocol::HeaderList firstHeaders = settings->connection.headers;
    if (change) {
        if (const auto changed = change(*settings); !changed)
            return changed.error();
    }
    // Each opening after the first has the values of its own time: {{$timestamp}} in a header, {{$uuid}} in the query.
    settings->prepare = [held, unresolved, firstHeaders, first = true](network::ConnectionOptions &connection) mutable {
        if (std::exchange(first, false))
            return;
        profiles::Effective again = unresolved;
        again.profile.messages.clear();
        again.profile.settings.reconnect.sendAfterOpen.reset();
        if (!held->resolver.resolveAll(again.profile).empty())
            return;
        const auto made = session::settingsFromProfile(again);
        if (!made || made->connection.headers.size() != firstHeaders.size())
            return;
        connection.secrets.add(made->connection.secrets);
        connection.secrets.add(held->resolver.secretsUsed());
        connection.url = made->connection.url;
        // What the command line put in another's place stays.
        protocol::HeaderList headers;
        for (const protocol::Header &header : connection.headers) {
            const auto at = std::find(firstHeaders.begin(), firstHeaders.end(), header);
            headers.append(header.name, at == firstHeaders.end() ? header.value : made->connection.headers[static_cast<std::size_t>(at - firstHeaders.begin())].value);
        }
        connection.headers = std::move(headers);
    };
    if (!isUrl)
        session::useProfileAccess(*settings, effective, profiles::CookieJar::fileFor((*workspace)->id()), {held->secrets, askToSignIn});
    if (after.isEmpty())
        return settings;
    // {{$uuid}} and the like are made anew each time the connection opens.
    settings->makeMessagesAfterOpen = [held, unresolved, after, folder = effective.baseFolder, inside = effective.onlyInside] {
        std::vector<session::Outgoing> messages;
        for (const QString &name : after) {
            const profiles::SavedMessage *saved = unresolved.profile.message(name);
            if (!saved)
                continue;
            profiles::SavedMessage message = *saved;
            const auto text = held->resolver.text(message.content, name);
            message.content = text ? *text : message.content;
            if (auto outgoing = session::outgoingFromMessage(message, folder, inside))
                messages.push_back(std::move(*outgoing));
        }
        return messages;
    };
    return settings;
}

} // namespace framescope::cli
