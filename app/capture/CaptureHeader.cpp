#include "CaptureHeader.h"

#include "base/Clock.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QDir>
#include <QUuid>

#include <cstring>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

} // namespace

base::Result<FileHeader> readCaptureHeader(const PageFile &file)
{
    const QString shown = QDir::toNativeSeparators(file.path());
    FileHeader header;
    std::uint8_t bytes[sizeof header] = {};
    const std::size_t got = file.readAt(0, bytes);
    std::memcpy(&header, bytes, sizeof header);
    if (got < sizeof header.magic || header.magic != kFileMagic)
        return base::Error{QStringLiteral("capture.foreign-file"), tr("%1 is not a Framescope capture.").arg(shown),
                           got == 0 ? tr("The file is empty.") : tr("It begins with %1.").arg(base::hexPreview({bytes, std::min<std::size_t>(got, 8)})),
                           tr("Choose a file that ends in .fscope; HAR and JSON Lines files can be imported.")}
            .about(file.path());
    if (got < sizeof header || header.hash != headerHashOf(header))
        return base::Error{QStringLiteral("capture.damaged-header"), tr("The header of the capture %1 is damaged.").arg(shown),
                           tr("The first 256 bytes do not match their checksum."), tr("Restore the file from a copy.")}
            .about(file.path());
    if (header.readable > kFormatVersion)
        return base::Error{QStringLiteral("capture.newer-version"), tr("The capture %1 was made by a newer Framescope.").arg(shown),
                           tr("Its format is version %1; this program reads up to version %2. The file was not changed.")
                               .arg(header.version)
                               .arg(kFormatVersion),
                           tr("Update Framescope.")}
            .about(file.path());
    return header;
}

FileHeader makeCaptureHeader(const QString &program)
{
    FileHeader header;
    header.createdWallNs = base::Clock::system().now().wallNs;
    const QByteArray uuid = QUuid::createUuid().toRfc4122();
    std::memcpy(header.uuid, uuid.constData(), sizeof header.uuid);
    const QByteArray name = program.toUtf8().left(sizeof header.program - 1);
    std::memcpy(header.program, name.constData(), std::size_t(name.size()));
    header.hash = headerHashOf(header);
    return header;
}

base::Result<void> mayReplaceByCapture(const PageFile &file)
{
    std::uint64_t magic = 0;
    std::uint8_t first[40] = {};
    const std::size_t got = file.readAt(0, first);
    std::memcpy(&magic, first, sizeof magic);
    if (file.size() == 0 || (got >= sizeof magic && magic == kFileMagic))
        return {};
    return base::Error{QStringLiteral("file.exists"), tr("%1 exists already and is no capture; it was not replaced.").arg(QDir::toNativeSeparators(file.path())),
                       tr("It begins with “%1”.").arg(base::escapedPreview({first, got})), tr("Choose another file, or delete this one first.")}
        .about(file.path())
        .mendedBy(base::OptionId::Output);
}

} // namespace framescope::capture
