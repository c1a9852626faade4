#pragma once

#include "SecretBackend.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace framescope::profiles {

/// The workspace's secrets: read from the system's keychain on demand, held in memory for the session, never in a file.
/// Where there is no keychain the user is asked and the answer lives until the program ends. Lives on its maker's thread.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// Without a backend everything is held in memory only. `scope` (the workspace's id) keeps workspaces apart.
    explicit SecretStore(QString scope, std::unique_ptr<SecretBackend> backend, QObject *parent = nullptr);
    ~SecretStore() override;

    /// Loads these into memory; `done` hears which are not to be had (ask the user and call setForSession() or set()).
    void fetch(const QStringList &names, std::function<void(QStringList missing)> done);
    /// What is in memory.
    std::optional<QString> value(const QString &name) const;
    bool has(const QString &name) const { return m_values.contains(name); }

    /// Into memory at once and into the keychain; where that fails `done` gets the error and memory keeps it for the session.
    void set(const QString &name, const QString &value, SecretBackend::WriteDone done = {});
    void setForSession(const QString &name, const QString &value);
    void remove(const QString &name, SecretBackend::WriteDone done = {});

    /// True until the keychain has answered that it is not there.
    bool persistent() const { return m_backend != nullptr && m_persistent; }
    /// Text with every known secret of three characters or more replaced by "••••".
    QString mask(const QString &text) const;

    /// A name for {{secret.NAME}} from free text: "Staging token" → "staging-token".
    static QString nameFor(const QString &text);
    static QString reference(const QString &name) { return QStringLiteral("{{secret.%1}}").arg(name); }

signals:
    /// A value was set, fetched or removed.
    void changed(const QString &name);

private:
    QString key(const QString &name) const { return m_scope + QLatin1Char('/') + name; }
    void remember(const QString &name, const QString &value);

    QString m_scope;
    std::unique_ptr<SecretBackend> m_backend;
    QHash<QString, QString> m_values;
    bool m_persistent = true;
};

} // namespace framescope::profiles
