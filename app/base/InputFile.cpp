#include "InputFile.h"

#include "Bytes.h"
#include "NativeFile.h"
#include "Translation.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace framescope::base {

namespace {

constexpr qint64 kBlock = 64 << 10;

FRAMESCOPE_TR("framescope::base::InputFile")

QString shown(const QString &path)
{
    return escapeControls(QDir::toNativeSeparators(path));
}

Error tooLarge(const QString &path, qint64 most)
{
    const QString limit = most >= (1 << 20) ? tr("%1 MiB").arg(most >> 20) : tr("%1 bytes").arg(most);
    return Error{QStringLiteral("file.too-large"), tr("The file %1 is too large.").arg(shown(path)), {}, tr("Give a file of at most %1.").arg(limit)}.about(path);
}

Error notReadable(const QString &path, const QString &seen)
{
    return Error{QStringLiteral("file.not-readable"), tr("The file %1 cannot be read.").arg(shown(path)), seen, tr("Check the path and its permissions.")}.about(path);
}

/// Reads in blocks: QFile allocates the requested size at once.
QByteArray upTo(QFile &file, qint64 most)
{
    QByteArray content;
    content.reserve(std::min(std::max<qint64>(file.size(), 0), most) + 1);
    while (content.size() < most) {
        const QByteArray block = file.read(std::min(kBlock, most - content.size()));
        if (block.isEmpty())
            break;
        content += block;
    }
    return content;
}

/// Shared by the reading thread, which may block for ever, and the thread that waits for it.
struct Stream {
    std::mutex mutex;
    std::condition_variable came;
    QByteArray content;
    QString failure;
    bool done = false;
    bool givenUp = false;
};

void readStream(const std::shared_ptr<Stream> &stream, const QString &path, qint64 most)
{
    NativeFile file(path);
    QString failure;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        failure = file.errorString();
    } else {
        for (qint64 taken = 0; taken < most;) {
            const QByteArray block = file.read(std::min(kBlock, most - taken));
            if (block.isEmpty())
                break;
            taken += block.size();
            const std::lock_guard lock(stream->mutex);
            if (stream->givenUp)
                return;
            stream->content += block;
            stream->came.notify_one();
        }
        if (file.error() != QFileDevice::NoError)
            failure = file.errorString();
    }
    const std::lock_guard lock(stream->mutex);
    stream->failure = failure;
    stream->done = true;
    stream->came.notify_one();
}

} // namespace

Result<void> InputFile::checkOrdinary(const QString &path)
{
    if (!NativeFile::exists(path))
        return Error{QStringLiteral("file.not-found"), tr("There is no file %1.").arg(shown(path)), {}, tr("Check the path.")}.about(path);
    if (QFileInfo(path).isDir())
        return notReadable(path, tr("it is a folder"));
    if (!NativeFile::isFile(path))
        return notReadable(path, tr("it is a pipe or a device, not an ordinary file"));
    return {};
}

Error InputFile::about(const QString &subject, const Error &error, const QString &id)
{
    Error about = error;
    if (!id.isEmpty())
        about.id = id;
    if (error.id == QLatin1String("file.too-large")) {
        about.what = tr("%1 is too large.").arg(subject);
    } else if (error.id == QLatin1String("file.no-answer")) {
        about.what = tr("%1 did not come in time.").arg(subject);
    } else {
        about.what = tr("%1 cannot be read.").arg(subject);
        if (error.id == QLatin1String("file.not-found"))
            about.seen = tr("there is no such file");
    }
    return about;
}

Result<QByteArray> InputFile::read(const QString &path, qint64 most)
{
    if (const auto ordinary = checkOrdinary(path); !ordinary)
        return ordinary.error();
    NativeFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path, file.errorString());
    if (file.size() > most)
        return tooLarge(path, most);
    QByteArray content = upTo(file, most + 1); // it may have grown, or have no size (/proc)
    if (file.error() != QFileDevice::NoError)
        return notReadable(path, file.errorString());
    if (content.size() > most)
        return tooLarge(path, most);
    return content;
}

Result<QByteArray> InputFile::readNamedByUser(const QString &path, qint64 most, Patience patience)
{
    if (!NativeFile::exists(path) || NativeFile::isFile(path) || QFileInfo(path).isDir())
        return read(path, most);
    most = std::min(most, kMostOfStream);
    // Opening a pipe without a writer blocks as well, so it happens on a thread that can be abandoned.
    const auto stream = std::make_shared<Stream>();
    std::thread([stream, path, most] { readStream(stream, path, most + 1); }).detach();
    const QDeadlineTimer whole = patience.total < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(patience.total);
    std::unique_lock lock(stream->mutex);
    while (!stream->done) {
        const qsizetype before = stream->content.size();
        const qint64 left = whole.isForever() ? patience.idle : std::min<qint64>(patience.idle, whole.remainingTime());
        const bool more = stream->came.wait_for(lock, std::chrono::milliseconds(left), [&] { return stream->done || stream->content.size() > before; });
        if (more && !whole.hasExpired())
            continue;
        if (stream->done)
            break;
        stream->givenUp = true;
        return Error{QStringLiteral("file.no-answer"), tr("Reading from %1 took too long.").arg(shown(path)),
                     stream->content.isEmpty() ? tr("no bytes") : tr("%1 bytes were read").arg(stream->content.size()),
                     tr("Check whether anything writes to it, or give an ordinary file.")}
            .about(path);
    }
    if (!stream->failure.isEmpty())
        return notReadable(path, stream->failure);
    if (stream->content.size() > most)
        return tooLarge(path, most);
    return stream->content;
}

} // namespace framescope::base
