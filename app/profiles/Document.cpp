#include "Document.h"

#include "base/InputFile.h"
#include "base/Translation.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <optional>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("Document")

base::Error fileError(const char *id, const QString &what, const QString &seen = {}, const QString &remedy = {})
{
    return {QString::fromLatin1(id), what, seen, remedy};
}

Stamp stampOf(const QFileInfo &info, const QByteArray &content)
{
    return {Document::hashOf(content), info.size(), info.lastModified().toMSecsSinceEpoch()};
}

/// One lock per file, visible to every Framescope process on this machine; outside the workspace, which may be under git.
QString lockNameFor(const QString &absolutePath)
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(absolutePath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QDir::temp().filePath(QStringLiteral("framescope-%1.lock").arg(QString::fromLatin1(hash.toHex().first(20))));
}

} // namespace

QByteArray Document::hashOf(const QByteArray &content)
{
    // Consent depends on it (see TrustStore), so the hash must be collision-resistant.
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

base::Result<Document> Document::read(const QString &absolutePath, base::JsonParseInfo *info)
{
    const QFileInfo fileInfo(absolutePath);
    const QString name = QDir::toNativeSeparators(absolutePath);
    auto content = base::InputFile::read(absolutePath, kMaxBytes);
    if (!content) {
        if (content.error().id != QLatin1String("file.too-large"))
            return content.error();
        return fileError("file.too-large", tr("The file %1 is too large for a file of a workspace.").arg(name),
                         tr("%1 MiB; the limit is %2 MiB").arg(fileInfo.size() >> 20).arg(kMaxBytes >> 20),
                         tr("Move large messages into files of their own, and send them as messages of the kind \"file\"."));
    }
    Document document;
    document.text = std::move(content).value();
    document.stamp = stampOf(fileInfo, document.text);

    base::JsonParseInfo own;
    if (!info)
        info = &own;
    auto parsed = base::OrderedJson::parse(document.text, info);
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject()) {
        std::tie(info->line, info->column) = base::OrderedJson::positionOf(document.text, parsed->offset());
        return fileError("json.not-object", tr("The file should hold a JSON object, but it holds something else."), {},
                         tr("Begin it with { and end it with }."));
    }
    document.json = std::move(*parsed);
    for (const auto &duplicate : info->duplicates) {
        Problem problem;
        problem.severity = Problem::Severity::Warning;
        problem.id = QStringLiteral("json.duplicate-key");
        problem.line = duplicate.line;
        problem.column = duplicate.column;
        problem.what = tr("The name \"%1\" stands twice in the same object; the first one counts.").arg(duplicate.key);
        problem.remedy = tr("Remove one of them.");
        document.problems.push_back(std::move(problem));
    }
    document.version = static_cast<int>(document.json[u"version"].toInteger(0));
    if (const base::OrderedJson *version = document.json.find(u"version"); version && (!version->isInteger() || document.version < 1)) {
        Problem problem;
        problem.severity = Problem::Severity::Warning;
        problem.id = QStringLiteral("file.bad-version");
        std::tie(problem.line, problem.column) = base::OrderedJson::positionOf(document.text, version->offset());
        problem.what = tr("There is no version %1 of this file's format; it is read as version %2.").arg(version->toText().left(20)).arg(kVersion);
        problem.remedy = tr("Write %1.").arg(kVersion);
        document.problems.push_back(std::move(problem));
    }
    if (document.version > kVersion) {
        document.readOnly = tr("A newer Framescope wrote this file (version %1, this program knows %2). It can be used but not changed.")
                                .arg(document.version)
                                .arg(kVersion);
    } else if (!fileInfo.isWritable()) {
        document.readOnly = tr("The file is write-protected.");
    }
    return document;
}

namespace {

/// The existing document at the path to write.
struct Present {
    Stamp stamp;
    QByteArray text;
    std::optional<base::OrderedJson> json; ///< none if it is broken, or there is no file

    static base::Result<Present> at(const QString &path)
    {
        Present present;
        if (!QFileInfo::exists(path))
            return present;
        auto content = base::InputFile::read(path, Document::kMaxBytes);
        if (!content)
            return content.error();
        present.text = std::move(content).value();
        present.stamp = stampOf(QFileInfo(path), present.text);
        if (auto json = base::OrderedJson::parse(present.text))
            present.json = std::move(*json);
        return present;
    }
    bool exists() const { return stamp.exists(); }
    qint64 version() const { return json ? (*json)[u"version"].toInteger() : 0; }
};

/// Error: the file could not be written completely.
base::Result<void> replace(const QString &path, const QByteArray &content, bool isNew)
{
    const QString name = QDir::toNativeSeparators(path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fileError("file.not-writable", tr("The folder of %1 cannot be made.").arg(name), {}, tr("Check the permissions.")).about(path);
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    if (done && isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    done = done && file.write(content) == content.size() && file.commit();
    if (!done) {
        return fileError("file.not-writable", tr("The file %1 cannot be written.").arg(name), file.errorString(),
                         tr("Check the folder's permissions and the free space on the disk."))
            .about(path);
    }
    return {};
}

} // namespace

SaveResult Document::write(const QString &absolutePath, const base::OrderedJson &json, const Stamp &expected)
{
    SaveResult result;
    const QString name = QDir::toNativeSeparators(absolutePath);
    QLockFile lock(lockNameFor(absolutePath));
    lock.setStaleLockTime(10'000);
    if (!lock.tryLock(3'000) && lock.error() == QLockFile::LockFailedError) {
        result.error = fileError("file.locked", tr("Another program is writing %1 right now.").arg(name), {}, tr("Try again in a moment.")).about(absolutePath).worthRetrying();
        return result;
    }
    const QByteArray content = json.toIndented();
    auto present = Present::at(absolutePath);
    if (!present) {
        result.error = present.error();
        return result;
    }
    result.stamp = present->stamp;
    if (!present->stamp.sameContent(expected)) {
        if (present->exists() && present->text == content) {
            result.status = SaveResult::Status::Unchanged;
            return result;
        }
        result.status = SaveResult::Status::Conflict;
        if (present->json)
            result.theirs = std::move(*present->json);
        result.error = fileError("file.conflict",
                                 present->exists() ? tr("%1 was changed by someone else since it was read.").arg(name)
                                                   : tr("%1 was deleted by someone else since it was read.").arg(name),
                                 {}, tr("Keep your version, take theirs, or compare both."))
                           .about(absolutePath);
        return result;
    }
    // Equal content is not written again, so a file formatted by hand is preserved.
    if (present->json && *present->json == json) {
        result.status = SaveResult::Status::Unchanged;
        return result;
    }
    result.stamp = {};
    if (present->version() > kVersion) {
        result.error = fileError("file.newer-version", tr("%1 was written by a newer Framescope and is not changed.").arg(name),
                                 tr("version %1").arg(present->version()), tr("Install the newer version, or copy the profile."))
                               .about(absolutePath);
        return result;
    }
    if (const auto written = replace(absolutePath, content, !present->exists()); !written) {
        result.error = written.error();
        return result;
    }
    result.status = SaveResult::Status::Saved;
    result.stamp = stampOf(QFileInfo(absolutePath), content);
    return result;
}

} // namespace framescope::profiles
