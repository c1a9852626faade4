#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace framescope::profiles {

/// Tells when something in a set of folders and files has changed, a moment after the last change. Thousands of files are
/// added bit by bit so that nobody waits; where the system refuses to watch, it looks every two seconds.
/// Lives on its maker's thread and needs its event loop.
class WorkspaceWatcher : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceWatcher(QObject *parent = nullptr);

    /// Absolute paths; what was watched and is not among them any more is let go.
    void setPaths(const QStringList &folders, const QStringList &files);

signals:
    void changed();

private:
    void addSome();

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_adding;
    QTimer m_polling;
    QStringList m_waiting;
};

} // namespace framescope::profiles
