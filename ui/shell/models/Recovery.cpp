#include "Recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

namespace framescope::ui::shell {

namespace {

const QString kLock = QStringLiteral(".lock");
const QString kList = QStringLiteral(".json");

} // namespace

Recovery::Recovery(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(QStringLiteral("run-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    QDir().mkpath(folder);
    takeOver();
    m_lock = std::make_unique<QLockFile>(QDir(folder).filePath(m_name + kLock));
    m_lock->setStaleLockTime(0); // a run may last for weeks; only a dead process makes it stale
    m_lock->tryLock();
    write();
}

Recovery::~Recovery()
{
    QFile::remove(QDir(m_folder).filePath(m_name + kList));
    m_lock->unlock();
}

void Recovery::takeOver()
{
    const QDir folder(m_folder);
    const QStringList lists = folder.entryList({QStringLiteral("run-*") + kList}, QDir::Files);
    for (const QString &list : lists) {
        QLockFile lock(folder.filePath(list.chopped(kList.size()) + kLock));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // it runs
        m_interrupted = true;
        QFile file(folder.filePath(list));
        if (file.open(QIODevice::ReadOnly)) {
            const QJsonArray paths = QJsonDocument::fromJson(file.readAll()).array();
            for (const QJsonValue &path : paths)
                if (QFile::exists(path.toString()) && !m_captures.contains(path.toString()))
                    m_captures << path.toString();
        }
        file.remove();
    }
}

void Recovery::setRecording(const QStringList &paths)
{
    if (paths == m_recording)
        return;
    m_recording = paths;
    write();
}

void Recovery::write()
{
    QSaveFile file(QDir(m_folder).filePath(m_name + kList));
    if (!file.open(QIODevice::WriteOnly))
        return; // nothing is lost: the captures are still in their list
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonArray::fromStringList(m_recording)).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace framescope::ui::shell
