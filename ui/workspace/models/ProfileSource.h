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

/// What a tab runs by: settings of a profile, or of a bare address, with everything inherited, variables, secrets, cookies and signing
/// in put in at the moment of use; and what a text with {{variables}} means now. GUI thread; what it makes is used on the I/O thread.
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
    /// What has to be asked before it is connected; empty: nothing. Looks at all of the profile's messages.
    profiles::TrustQuestion question(const QString &path, const QString &address) const;
    /// The same of a saved server.
    profiles::TrustQuestion question(const QString &path, const framescope::server::ServerSettings &settings) const;
    /// The same of a text that was typed while this profile (empty: an address) is in use: of what the variables in it hold.
    profiles::TrustQuestion questionOfTyped(const QString &path, const QString &text) const;
    /// The same of a file's name, once its variables are put in (`name`): where they lead out of the workspace.
    profiles::TrustQuestion questionOfTypedFile(const QString &path, const QString &typed, const profiles::Resolved &name) const;
    /// Absolute: relative names stand against the profile's folder.
    QString absoluteName(const QString &path, const QString &fileName) const;
    /// Stores the user's consent.
    base::Result<void> allow(const profiles::TrustQuestion &question);
    /// `address` wins over the profile's own. "trust.needed" where question() has one.
    base::Result<framescope::session::SessionSettings> settings(const QString &path, const QString &address) const;

    /// A text with everything put in, to be sent: {{$counter}} counts on from one text of a profile to the next.
    base::Result<profiles::Resolved> resolve(const QString &path, const QString &text) const;
    /// The same for showing it: nothing is used up.
    base::Result<profiles::Resolved> preview(const QString &path, const QString &text) const;
    /// Names in the text that have no value; secrets that were not loaded yet do not count.
    QStringList unknownNames(const QString &path, const QString &text) const;

signals:
    /// Another environment, a file, or a secret: what texts mean may have changed.
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
    mutable QHash<QString, profiles::Resolver> m_counting; ///< by path; copies count on together
    mutable QHash<QString, std::shared_ptr<base::GeneratorState>> m_generatedAfterOpen; ///< by path; used on the I/O thread
};

} // namespace framescope::ui::workspace
