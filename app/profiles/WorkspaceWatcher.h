#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace framescope::profiles {

/// Notifies of changes in a set of folders and files, shortly after the last change. Thousands of files are
/// added gradually so that nothing blocks; if the system refuses to watch, it polls every two seconds.
/// Lives on the thread that created it and needs its event loop.
class WorkspaceWatcher : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceWatcher(QObject *parent = nullptr);

    /// Absolute paths; replaces the watched set.
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
