#pragma once

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace framescope::testing {

/// Runs programs in a separate session with a real Secret Service (GNOME's) and an empty, unlocked keyring.
/// The user's data is not touched. On the test's thread.
class KeyringSession
{
public:
    /// The missing programs on this machine; empty: none.
    static QString missing()
    {
        for (const char *program : {"dbus-run-session", "gnome-keyring-daemon", "sh"})
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                return QString::fromLatin1(program);
        return {};
    }

    /// The data folders of its programs; the same for each start().
    QString folder() const { return m_home.path(); }

    /// Starts `program` in the session, once the keyring is unlocked.
    void start(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = process.processEnvironment().isEmpty() ? QProcessEnvironment::systemEnvironment() : process.processEnvironment();
        const QString run = m_home.filePath(QStringLiteral("run"));
        QDir().mkpath(run);
        QFile::setPermissions(run, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), run);
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("dbus-run-session"),
                      QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                                  QStringLiteral("printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$0\" \"$@\""), program}
                          + arguments);
    }

private:
    QTemporaryDir m_home;
};

} // namespace framescope::testing
