#include "Document.h"

#include "base/InputFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace framescope::profiles {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Document", text);
}

base::Error fileError(const char *id, const QString &what, const QString &seen = {}, const QString &remedy = {})
{
    return {QString::fromLatin1(id), what, seen, remedy};
}

Stamp stampOf(const QFileInfo &info, const QByteArray &content)
{
    return {Document::hashOf(content), info.size(), info.lastModified().toMSecsSinceEpoch()};
}

/// One lock per file that every Framescope on this machine sees; outside of the workspace, which may be under git.
QString lockNameFor(const QString &absolutePath)
{
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(absolutePath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QDir::temp().filePath(QStringLiteral("framescope-%1.lock").arg(QString::fromLatin1(hash.toHex().first(20))));
}

} // namespace

QByteArray Document::hashOf(const QByteArray &content)
{
    // Consent is given by it (see TrustStore), so two contents of one hash must not be had.
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
        return fileError("file.too-large", tr("The file %1 is too large to be one of ours.").arg(name),
                         tr("%1 MiB; the limit is %2 MiB").arg(fileInfo.size() >> 20).arg(kMaxBytes >> 20),
                         tr("Move what is large into files of its own, for messages of the kind \"file\"."));
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

SaveResult Document::write(const QString &absolutePath, const base::OrderedJson &json, const Stamp &expected)
{
    SaveResult result;
    const QString name = QDir::toNativeSeparators(absolutePath);
    QLockFile lock(lockNameFor(absolutePath));
    lock.setStaleLockTime(10'000);
    if (!lock.tryLock(3'000) && lock.error() == QLockFile::LockFailedError) {
        result.error = fileError("file.locked", tr("Another program is writing %1 just now.").arg(name), {}, tr("Try again in a moment."));
        return result;
    }
    const QByteArray content = json.toIndented();

    Stamp now;
    QByteArray present;
    if (QFileInfo::exists(absolutePath)) {
        auto current = base::InputFile::read(absolutePath, kMaxBytes);
        if (!current) {
            result.error = current.error();
            return result;
        }
        present = std::move(current).value();
        now = stampOf(QFileInfo(absolutePath), present);
    }
    if (!now.sameContent(expected)) {
        if (now.exists() && present == content) {
            result.status = SaveResult::Status::Unchanged;
            result.stamp = now;
            return result;
        }
        result.status = SaveResult::Status::Conflict;
        result.stamp = now;
        if (auto theirs = base::OrderedJson::parse(present); now.exists() && theirs)
            result.theirs = std::move(*theirs);
        result.error = fileError("file.conflict",
                                 now.exists() ? tr("%1 was changed by someone else since it was read.").arg(name)
                                              : tr("%1 was deleted by someone else since it was read.").arg(name),
                                 {}, tr("Keep your version, take theirs, or compare both."));
        return result;
    }
    // What means the same is not written again, so that a file formatted by hand stays as it is.
    if (now.exists()) {
        if (const auto old = base::OrderedJson::parse(present); old && *old == json) {
            result.status = SaveResult::Status::Unchanged;
            result.stamp = now;
            return result;
        }
        const auto old = base::OrderedJson::parse(present);
        if (old && (*old)[u"version"].toInteger() > kVersion) {
            result.error = fileError("file.newer-version", tr("%1 was written by a newer Framescope and is not changed.").arg(name),
                                     tr("version %1").arg((*old)[u"version"].toInteger()), tr("Install the newer version, or copy the profile."));
            return result;
        }
    }
    if (!QDir().mkpath(QFileInfo(absolutePath).path())) {
        result.error = fileError("file.not-writable", tr("The folder of %1 cannot be made.").arg(name));
        return result;
    }
    QSaveFile file(absolutePath);
    bool done = file.open(QIODevice::WriteOnly);
    if (done && !now.exists())
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    done = done && file.write(content) == content.size() && file.commit();
    if (!done) {
        result.error = fileError("file.not-writable", tr("The file %1 cannot be written.").arg(name), file.errorString(),
                                 tr("Check the folder's permissions and the space on the disk."));
        return result;
    }
    result.status = SaveResult::Status::Saved;
    result.stamp = stampOf(QFileInfo(absolutePath), content);
    return result;
}

} // namespace framescope::profiles
