#include "CrashReport.h"

#include "CrashHandler.h"
#include "Translation.h"
#include "Version.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace framescope::base {

namespace {

constexpr int kReadKept = 10;
const QString kUnread = QStringLiteral("crash-*.txt");
const QString kRead = QStringLiteral("read-*.txt");

FRAMESCOPE_TR("framescope::base::CrashReport")

} // namespace

Result<void> CrashReport::install(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{QStringLiteral("file.not-writable"), tr("The folder for crash reports cannot be made."), QDir::toNativeSeparators(folder), tr("Check the permissions.")}.about(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString name = QStringLiteral("crash-%1-%2.txt").arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss"))).arg(QCoreApplication::applicationPid());
    // Not translated: developers read it.
    const QString head = QStringLiteral("Framescope ended by a crash. This report holds no messages, addresses of servers or secrets.\n\n"
                                        "program: %1 %2%3\nqt:      %4 (built with %5)\nsystem:  %6, %7, kernel %8\nstarted: %9\n")
                             .arg(QCoreApplication::applicationName(), version(), commit().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(commit()),
                                  QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                  QSysInfo::kernelVersion(), now.toString(Qt::ISODate));
    crash::install(QDir(folder).filePath(name), head.toUtf8());
    return {};
}

void CrashReport::remove()
{
    crash::remove();
}

QStringList CrashReport::unread(const QString &folder)
{
    QStringList paths;
    const auto found = QDir(folder).entryInfoList({kUnread}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : found)
        if (file.size() > 0)
            paths << file.absoluteFilePath();
    return paths;
}

void CrashReport::markRead(const QString &path)
{
    const QFileInfo file(path);
    if (!file.fileName().startsWith(QLatin1String("crash-")))
        return;
    QDir folder = file.dir();
    folder.rename(file.fileName(), QStringLiteral("read-") + file.fileName().mid(6));
    const auto read = folder.entryInfoList({kRead}, QDir::Files, QDir::Time);
    for (qsizetype i = kReadKept; i < read.size(); ++i)
        QFile::remove(read[i].absoluteFilePath());
}

} // namespace framescope::base
