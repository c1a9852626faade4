#include "FolderFiles.h"

#include "ImportHelpers.h"

#include "base/Translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Import")

} // namespace

base::Result<QByteArray> FolderFiles::read(const QString &path)
{
    const auto failed = [&](const char *id, const QString &what) { return base::Error{QString::fromLatin1(id), what, {}, {}}; };
    const QString inside = QDir::cleanPath(m_document.isEmpty() ? path : QString(m_document + QLatin1Char('/') + path));
    if (QDir::isAbsolutePath(path) || path.contains(QLatin1Char('\\')) || path.contains(QLatin1Char(':')) || inside == QLatin1String("..") || inside.startsWith(QLatin1String("../")))
        return failed("file.outside", tr("it lies outside of the folder"));
    QString at = m_root;
    for (const QString &part : inside.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        at += QLatin1Char('/') + part;
        if (QFileInfo(at).isSymLink())
            return failed("file.outside", tr("it is a link, and links are not followed"));
    }
    const QFileInfo info(at);
    if (!info.exists())
        return failed("file.not-found", tr("there is no such file"));
    if (!info.isFile())
        return failed("file.not-readable", tr("it is no ordinary file"));
    if (info.size() > kMaxBytes)
        return failed("file.too-large", tr("it has more than %1 MiB").arg(kMaxBytes >> 20));
    if (++m_files > kMaxFiles)
        return failed("file.too-large", tr("more than %1 files are referred to").arg(kMaxFiles));
    QFile file(at);
    if (!file.open(QIODevice::ReadOnly))
        return failed("file.not-readable", file.errorString());
    QByteArray content = file.read(kMaxBytes + 1);
    if (content.size() > kMaxBytes)
        return failed("file.too-large", tr("it has more than %1 MiB").arg(kMaxBytes >> 20));
    return content;
}

} // namespace framescope::profiles
