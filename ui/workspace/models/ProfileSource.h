#pragma once

#include "ui/models/AppSettings.h"

#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"
#include "server/ServerSettings.h"
#include "session/SessionSettings.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace framescope::ui::workspace {

/// Supplies a tab's settings: those of a profile, or of a bare address, with inherited values, variables, secrets, cookies and signing
/// in resolved at the moment of use; also resolves texts with {{variables}}. GUI thread; its results are used on the I/O thread.
class ProfileSource : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        models::AppSettings &settings;
        profiles::Workspace *workspace = nullptr;               ///< null: addresses only
        profiles::SecretStore *secrets = nullptr;               ///< null: no secrets
        std::shared_ptr<profiles::SecretStore> ioSecrets;       ///< lives on the I/O thread: keeps OAuth's refresh tokens
        std::function<void(const QUrl &)> openBrowser;          ///< called on the GUI thread
    };
    explicit ProfileSource(Parts parts, QObject *parent = nullptr);

    profiles::Workspace *workspace() const { return m_parts.workspace; }
    profiles::SecretStore *secrets() const { return m_parts.secrets; }

    /// The environment's name; empty: none.
    QString environment() const { return m_environment; }
    void setEnvironment(const QString &name);

    /// Loads the secrets that this profile (empty: the address alone) needs; `done` gets those that are missing, later.
    void fetchSecrets(const QString &path, const QString &address, std::function<void(QStringList missing)> done);
    /// The same for these texts, such as a server's token.
    void fetchSecretsOf(const QStringList &texts, std::function<void(QStringList missing)> done);
    /// The question before connecting; empty: none. Checks all messages of the profile.
    profiles::TrustQuestion question(const QString &path, const QString &address) const;
    /// The same for a saved server.
    profiles::TrustQuestion question(const QString &path, const framescope::server::ServerSettings &settings) const;
    /// The same for a text typed while this profile (empty: an address) is in use: for the values of its variables.
    profiles::TrustQuestion questionOfTyped(const QString &path, const QString &text) const;
    /// The same of a file's name, once its variables are put in (`name`): where they lead out of the workspace.
    profiles::TrustQuestion questionOfTypedFile(const QString &path, const QString &typed, const profiles::Resolved &name) const;
    /// Absolute: relative names stand against the profile's folder.
    QString absoluteName(const QString &path, const QString &fileName) const;
    /// Stores the user's consent.
    base::Result<void> allow(const profiles::TrustQuestion &question);
    /// `address` overrides the profile's own. "trust.needed" if question() has one.
    base::Result<framescope::session::SessionSettings> settings(const QString &path, const QString &address) const;

    /// Resolves a text for sending: {{$counter}} continues from one text of a profile to the next.
    base::Result<profiles::Resolved> resolve(const QString &path, const QString &text) const;
    /// The same for display: counters do not advance.
    base::Result<profiles::Resolved> preview(const QString &path, const QString &text) const;
    /// Names in the text without a value, except secrets that are not loaded yet.
    QStringList unknownNames(const QString &path, const QString &text) const;

signals:
    /// The environment, a file or a secret changed: values may be different.
    void changed();

private:
    profiles::Resolver resolver(const QString &path) const;
    profiles::Resolver openResolver(const QString &path) const;
    profiles::Resolver countingResolver(const QString &path) const;
    void fetchNames(const QStringList &names, std::function<void(QStringList missing)> done);
    base::Result<profiles::Effective> effective(const QString &path, const QString &address) const;
    void applyDefaults(framescope::session::SessionSettings &settings, const profiles::Effective &effective) const;

    Parts m_parts;
    QString m_environment;
    mutable QHash<QString, profiles::Resolver> m_counting; ///< by path; copies share their counters
    mutable QHash<QString, std::shared_ptr<base::GeneratorState>> m_generatedAfterOpen; ///< by path; used on the I/O thread
};

} // namespace framescope::ui::workspace
