#include "WorkspaceWatcher.h"

#include <QSet>

#include <chrono>

namespace framescope::profiles {

using namespace std::chrono_literals;

WorkspaceWatcher::WorkspaceWatcher(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(80ms);
    m_adding.setInterval(0ms);
    m_polling.setInterval(2s);
    connect(&m_settle, &QTimer::timeout, this, &WorkspaceWatcher::changed);
    connect(&m_polling, &QTimer::timeout, this, &WorkspaceWatcher::changed);
    connect(&m_adding, &QTimer::timeout, this, &WorkspaceWatcher::addSome);
    const auto settle = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
}

void WorkspaceWatcher::setPaths(const QStringList &folders, const QStringList &files)
{
    const QStringList present = m_watcher.directories() + m_watcher.files();
    const QSet<QString> watched(present.begin(), present.end());
    QSet<QString> wanted(folders.begin(), folders.end());
    for (const QString &file : files)
        wanted.insert(file);
    const QSet<QString> gone = watched - wanted;
    if (!gone.isEmpty())
        m_watcher.removePaths(gone.values());
    QStringList newFolders;
    for (const QString &folder : folders) {
        if (!watched.contains(folder))
            newFolders << folder;
    }
    if (!newFolders.isEmpty() && !m_watcher.addPaths(newFolders).isEmpty())
        m_polling.start();
    m_waiting.clear();
    for (const QString &file : files) {
        if (!watched.contains(file))
            m_waiting << file;
    }
    if (!m_waiting.isEmpty())
        m_adding.start();
}

void WorkspaceWatcher::addSome()
{
    constexpr qsizetype kAtOnce = 64;
    const QStringList some = m_waiting.mid(0, kAtOnce);
    m_waiting.remove(0, some.size());
    if (!some.isEmpty() && !m_watcher.addPaths(some).isEmpty())
        m_polling.start();
    if (m_waiting.isEmpty())
        m_adding.stop();
}

} // namespace framescope::profiles
