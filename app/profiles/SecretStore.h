#pragma once

#include "SecretBackend.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace framescope::profiles {

/// The workspace's secrets: read from the system's keychain on demand, cached in memory, never in a file.
/// Without a keychain, the user is asked and the answer is kept until the program ends. Lives on the thread that created it.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// Without a backend everything is in memory only. `scope` (the workspace's id) separates workspaces.
    explicit SecretStore(QString scope, std::unique_ptr<SecretBackend> backend, QObject *parent = nullptr);
    ~SecretStore() override;

    /// Loads these into memory; `done` gets the missing ones (ask the user and call setForSession() or set()).
    void fetch(const QStringList &names, std::function<void(QStringList missing)> done);
    /// The value in memory.
    std::optional<QString> value(const QString &name) const;
    bool has(const QString &name) const { return m_values.contains(name); }

    /// Stores it in memory at once and in the keychain; if that fails, `done` gets the error and it stays in memory.
    void set(const QString &name, const QString &value, SecretBackend::WriteDone done = {});
    void setForSession(const QString &name, const QString &value);
    void remove(const QString &name, SecretBackend::WriteDone done = {});

    /// True until the keychain turns out to be unavailable.
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
