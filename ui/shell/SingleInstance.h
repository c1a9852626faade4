#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace framescope::ui::shell {

/// Lets a second start of the program hand over what it was given to the first, over a local socket of this user. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` tells instances apart: one for each user and settings.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True if another instance runs and has taken the arguments: there is nothing left to do here. Waits at most half a second.
    bool handOver(const QStringList &arguments);
    /// Becomes the first instance. False where the socket cannot be made; the program works without it.
    bool listen();

    /// The usual name: of this user's data folder and the workspace that is worked in; each workspace has an instance of its own.
    static QString defaultName(const QString &workspaceFolder = {});

signals:
    void received(const QStringList &arguments);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace framescope::ui::shell
