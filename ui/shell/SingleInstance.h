#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace framescope::ui::shell {

/// Lets a second start of the program pass its arguments to the first, through a local socket of this user. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` identifies an instance: one for each user and settings.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True if a running instance has accepted the arguments: nothing is left to do. Blocks only for a limited time.
    bool handOver(const QStringList &arguments);
    /// Becomes the first instance. False if the socket cannot be created; the program works without it.
    bool listen();

    /// The default name, derived from this user's data folder and the workspace; each workspace has its own instance.
    static QString defaultName(const QString &workspaceFolder = {});

signals:
    void received(const QStringList &arguments);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace framescope::ui::shell
