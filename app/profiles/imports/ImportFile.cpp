#include "ImportFile.h"

#include "base/InputFile.h"
#include "base/Translation.h"

#include <QDir>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Import")

base::Result<QByteArray> withOwnLimit(base::Result<QByteArray> content, const QString &path)
{
    if (content || content.error().id != QLatin1String("file.too-large"))
        return content;
    return base::Error{content.error().id, tr("The file %1 is too large to be imported.").arg(QDir::toNativeSeparators(path)),
                       tr("the limit is %1 MiB").arg(ImportFile::kMaxBytes >> 20), tr("Export less at a time.")}
        .about(path);
}

} // namespace

base::Result<QByteArray> ImportFile::read(const QString &path)
{
    return withOwnLimit(base::InputFile::read(path, kMaxBytes), path);
}

base::Result<QByteArray> ImportFile::readNamedByUser(const QString &path)
{
    return withOwnLimit(base::InputFile::readNamedByUser(path, kMaxBytes), path);
}

base::Error ImportFile::unknownFormat(const QString &name)
{
    return {QStringLiteral("import.unknown-format"), tr("It is not known which tool wrote %1.").arg(name.isEmpty() ? tr("this text") : name), {},
            tr("Framescope reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI, its own files, and command lines of curl, websocat, wscat and PowerShell.")};
}

} // namespace framescope::profiles
