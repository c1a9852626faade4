#include "ProfileSource.h"

#include "profiles/CookieJar.h"
#include "session/ProfileAccess.h"
#include "session/ProfileSettings.h"

#include <QCoreApplication>
#include <QDir>

namespace framescope::ui::workspace {

using profiles::Effective;
using profiles::Profile;
using profiles::Provenance;

namespace {

/// Only messages that the session sends automatically need their values before it opens.
void keepMessagesAfterOpen(Profile &profile)
{
    const QStringList after = profile.settings.reconnect.sendAfterOpen.value_or(QStringList());
    std::erase_if(profile.messages, [&](const profiles::SavedMessage &message) { return !after.contains(message.path()) && !after.contains(message.name); });
}

} // namespace

ProfileSource::ProfileSource(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    if (m_parts.workspace)
        connect(m_parts.workspace, &profiles::Workspace::changed, this, &ProfileSource::changed);
    if (m_parts.secrets)
        connect(m_parts.secrets, &profiles::SecretStore::changed, this, &ProfileSource::changed);
}

void ProfileSource::setEnvironment(const QString &name)
{
    if (name == m_environment)
        return;
    m_environment = name;
    emit changed();
}

profiles::Resolver ProfileSource::resolver(const QString &path) const
{
    profiles::Resolver values = openResolver(path);
    if (path.isEmpty() || !m_parts.workspace)
        return values;
    // Until the user consents, a profile does not see the process's environment.
    if (!question(path, QString()).request.environment.isEmpty()) {
        profiles::Variables variables = values.variables();
        variables.permitted = QStringList();
        values.setVariables(std::move(variables));
    }
    return values;
}

/// Without checking consent.
profiles::Resolver ProfileSource::openResolver(const QString &path) const
{
    profiles::Variables variables;
    if (m_parts.workspace) {
        auto found = m_parts.workspace->variablesFor(path, m_environment);
        // A deleted environment counts as none; its names are then reported one by one.
        if (!found)
            found = m_parts.workspace->variablesFor(path, {});
        if (found)
            variables = std::move(found).value();
    }
    return profiles::Resolver(std::move(variables), m_parts.secrets);
}

base::Result<Effective> ProfileSource::effective(const QString &path, const QString &address) const
{
    if (path.isEmpty() || !m_parts.workspace) {
        Profile profile;
        profile.url = address;
        return Effective::of(profile, {}, {});
    }
    auto loaded = m_parts.workspace->profile(path);
    if (!loaded)
        return loaded.error();
    if (!address.isEmpty())
        loaded->value.url = address;
    auto whole = m_parts.workspace->effective(path, loaded->value);
    if (whole)
        keepMessagesAfterOpen(whole->profile);
    return whole;
}

profiles::TrustQuestion ProfileSource::question(const QString &path, const QString &address) const
{
    if (!m_parts.workspace)
        return {};
    Profile profile;
    profile.url = address;
    auto whole = path.isEmpty() ? base::Result<Effective>(Effective::of(profile, {}, {})) : m_parts.workspace->effective(path);
    if (!whole)
        return {}; // the error is reported when it is used
    const bool typed = !address.isEmpty() && address != whole->profile.url;
    if (typed)
        whole->profile.url = address;
    return m_parts.workspace->question(path, m_environment, *whole, openResolver(path), typed || path.isEmpty());
}

profiles::TrustQuestion ProfileSource::question(const QString &path, const server::ServerSettings &settings) const
{
    if (!m_parts.workspace || path.isEmpty())
        return {};
    // The file's own references first; the values of workspace variables belong to other files.
    auto asked = m_parts.workspace->question(path, settings.name, settings.asksFor(profiles::Resolver(), m_parts.workspace->access()));
    return asked.isEmpty() ? questionOfTyped({}, settings.token) : asked;
}

profiles::TrustQuestion ProfileSource::questionOfTyped(const QString &path, const QString &text) const
{
    if (!m_parts.workspace || !text.contains(QLatin1String("{{")))
        return {};
    return m_parts.workspace->questionOfTyped(path, m_environment, text, openResolver(path));
}

profiles::TrustQuestion ProfileSource::questionOfTypedFile(const QString &path, const QString &typed, const profiles::Resolved &name) const
{
    if (!m_parts.workspace)
        return {};
    return m_parts.workspace->questionOfTypedFile(path, m_environment, typed, name, openResolver(path));
}

QString ProfileSource::absoluteName(const QString &path, const QString &fileName) const
{
    return m_parts.workspace && !fileName.isEmpty() ? QDir(m_parts.workspace->baseFolderOf(path)).absoluteFilePath(fileName) : fileName;
}

base::Result<void> ProfileSource::allow(const profiles::TrustQuestion &question)
{
    auto kept = m_parts.workspace ? m_parts.workspace->allow(question) : base::Result<void>();
    if (kept)
        emit changed();
    return kept;
}

void ProfileSource::fetchSecrets(const QString &path, const QString &address, std::function<void(QStringList)> done)
{
    const auto whole = effective(path, address);
    fetchNames(whole ? resolver(path).secretsNeeded(profiles::textsOf(whole->profile)) : QStringList(), std::move(done));
}

void ProfileSource::fetchSecretsOf(const QStringList &texts, std::function<void(QStringList)> done)
{
    fetchNames(resolver({}).secretsNeeded(texts), std::move(done));
}

void ProfileSource::fetchNames(const QStringList &names, std::function<void(QStringList)> done)
{
    if (!m_parts.secrets) {
        QMetaObject::invokeMethod(this, [done = std::move(done), names] { done(names); }, Qt::QueuedConnection);
        return;
    }
    m_parts.secrets->fetch(names, std::move(done));
}

void ProfileSource::applyDefaults(session::SessionSettings &settings, const Effective &whole) const
{
    // The program's defaults apply only where neither the profile nor a folder sets a value.
    const auto builtIn = [&](const char *key) {
        const auto found = whole.origins.find(QString::fromLatin1(key));
        return found == whole.origins.end() || found->second.level == Provenance::Level::BuiltIn;
    };
    network::ConnectionOptions chosen = settings.connection;
    m_parts.settings.network().apply(chosen);
    network::ConnectionOptions &options = settings.connection;
    if (builtIn("timeouts.total"))
        options.timeouts.total = chosen.timeouts.total;
    if (builtIn("timeouts.close"))
        options.timeouts.close = chosen.timeouts.close;
    if (builtIn("limits.maxMessage"))
        options.limits.maxMessage = chosen.limits.maxMessage;
    if (builtIn("limits.maxFrame"))
        options.limits.maxFrame = std::max(options.limits.maxFrame, chosen.limits.maxMessage);
    if (builtIn("deflate"))
        options.deflate = chosen.deflate;
    if (builtIn("autoPong"))
        options.autoPong = chosen.autoPong;
    if (builtIn("proxy"))
        options.proxy = chosen.proxy;
    if (options.tls.keyLogFile.isEmpty())
        options.tls.keyLogFile = chosen.tls.keyLogFile;
}

base::Result<session::SessionSettings> ProfileSource::settings(const QString &path, const QString &address) const
{
    if (const auto asked = question(path, address); !asked.isEmpty())
        return asked.toError();
    auto whole = effective(path, address);
    if (!whole)
        return whole.error();
    const profiles::Resolver values = resolver(path);
    if (m_parts.workspace && !path.isEmpty())
        profiles::confineFiles(*whole, values, m_parts.workspace->access());
    const Profile unresolved = whole->profile;
    if (const auto faults = values.resolveAll(whole->profile); !faults.empty())
        return faults.front();
    auto settings = session::settingsFromProfile(*whole);
    if (!settings)
        return settings;
    settings->connection.secrets.add(values.secretsUsed());
    applyDefaults(*settings, *whole);
    if (path.isEmpty() || !m_parts.workspace)
        return settings;

    const auto browser = [open = m_parts.openBrowser](const QUrl &page) {
        if (open)
            QMetaObject::invokeMethod(qApp, [open, page] { open(page); }, Qt::QueuedConnection);
    };
    // {{$uuid}} and the like are generated each time the connection opens: on the I/O thread, with secrets of its own.
    session::ProfileValues::Source fresh;
    fresh.variables = values.variables();
    // The counter continues from one connection to the next, as for manually sent messages.
    std::shared_ptr<base::GeneratorState> &generated = m_generatedAfterOpen[path];
    if (!generated)
        generated = std::make_shared<base::GeneratorState>();
    fresh.generated = generated;
    fresh.secrets = std::make_shared<profiles::SecretStore>(QString(), nullptr);
    fresh.unresolved = *whole;
    fresh.unresolved.profile = unresolved;
    fresh.afterOpen = unresolved.settings.reconnect.sendAfterOpen.value_or(QStringList());
    if (!fresh.afterOpen.isEmpty()) {
        for (const QString &name : values.secretsNeeded(profiles::textsOf(unresolved))) {
            if (const auto secret = m_parts.secrets ? m_parts.secrets->value(name) : std::nullopt)
                fresh.secrets->setForSession(name, *secret);
        }
    }
    session::useProfileAccess(*settings, *whole, profiles::CookieJar::fileFor(m_parts.workspace->id()), {m_parts.ioSecrets, browser}, std::move(fresh));
    return settings;
}

/// With current values, and a counter that advances.
profiles::Resolver ProfileSource::countingResolver(const QString &path) const
{
    auto known = m_counting.find(path);
    if (known == m_counting.end())
        known = m_counting.insert(path, profiles::Resolver({}, m_parts.secrets));
    profiles::Resolver values = *known;
    values.setVariables(resolver(path).variables());
    return values;
}

base::Result<profiles::Resolved> ProfileSource::resolve(const QString &path, const QString &text) const
{
    // For every key that is pressed: files are looked at only where they matter.
    if (!text.contains(QLatin1String("{{")))
        return profiles::Resolved{text, text};
    return countingResolver(path).resolve(text);
}

base::Result<profiles::Resolved> ProfileSource::preview(const QString &path, const QString &text) const
{
    if (!text.contains(QLatin1String("{{")))
        return profiles::Resolved{text, text};
    return countingResolver(path).preview(text);
}

QStringList ProfileSource::unknownNames(const QString &path, const QString &text) const
{
    QStringList unknown;
    if (!text.contains(QLatin1String("{{")))
        return unknown;
    const profiles::Resolver values = resolver(path);
    for (const QString &name : profiles::Resolver::namesIn(text)) {
        if (name.startsWith(QLatin1String("secret.")))
            continue;
        const auto resolved = values.resolve(QStringLiteral("{{%1}}").arg(name));
        if (!resolved && resolved.error().id != QLatin1String("secret.missing"))
            unknown << name;
    }
    return unknown;
}

} // namespace framescope::ui::workspace
