#include "PageFile.h"

#include "base/NativeFile.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QDir>
#include <QFile>

#include <vector>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#endif

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

base::Error beingWritten(const QString &path)
{
    return base::Error{QStringLiteral("capture.being-written"), tr("Another recording is being written to %1.").arg(QDir::toNativeSeparators(path)),
                       QString(), tr("Wait until it ends, or choose another file.")}
        .about(path)
        .mendedBy(base::OptionId::Output)
        .worthRetrying();
}

base::Error notReadable(const QString &path, const QString &seen)
{
    return base::Error{QStringLiteral("file.not-readable"), tr("The capture %1 cannot be opened.").arg(QDir::toNativeSeparators(path)), seen,
                       tr("Check the path and the file's permissions.")}
        .about(path);
}

base::Error notWritable(const QString &path, const QString &seen)
{
    return base::Error{QStringLiteral("file.not-writable"), tr("The capture %1 cannot be written.").arg(QDir::toNativeSeparators(path)), seen,
                       tr("Check that the folder exists and its permissions, or choose another place.")}
        .about(path)
        .mendedBy(base::OptionId::Output);
}

base::Error writeFailed(const QString &path, bool full, const QString &seen)
{
    if (full)
        return base::Error{QStringLiteral("file.disk-full"), tr("There is no room left for the capture %1.").arg(QDir::toNativeSeparators(path)), seen,
                           tr("Free some space; the recording then goes on by itself.")}
            .about(path);
    return base::Error{QStringLiteral("file.write-failed"), tr("Writing to the capture %1 failed.").arg(QDir::toNativeSeparators(path)), seen,
                       tr("Check the disk; the recording goes on by itself once the file can be written again.")}
        .about(path);
}

} // namespace

#ifdef Q_OS_WIN

namespace {

// Far beyond the data: on Windows, others cannot read a locked range.
constexpr DWORD kLockOffsetHigh = 0x40000000;

QString systemText(DWORD code)
{
    return qt_error_string(int(code));
}

bool tryLock(HANDLE file, bool exclusive)
{
    OVERLAPPED at = {};
    at.OffsetHigh = kLockOffsetHigh;
    return LockFileEx(file, LOCKFILE_FAIL_IMMEDIATELY | (exclusive ? LOCKFILE_EXCLUSIVE_LOCK : 0), 0, 1, 0, &at);
}

void unlock(HANDLE file)
{
    OVERLAPPED at = {};
    at.OffsetHigh = kLockOffsetHigh;
    UnlockFileEx(file, 0, 1, 0, &at);
}

} // namespace

base::Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path, Access access)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    const bool write = access != Access::Read;
    const HANDLE file = CreateFileW(native.c_str(), GENERIC_READ | (write ? GENERIC_WRITE : 0),
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    access == Access::Create ? OPEN_ALWAYS : OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const QString seen = systemText(GetLastError());
        return write ? notWritable(path, seen) : notReadable(path, seen);
    }
    std::unique_ptr<PageFile> opened(new PageFile(path, reinterpret_cast<std::intptr_t>(file)));
    if (write && !tryLock(file, true))
        return beingWritten(path);
    return opened;
}

PageFile::~PageFile()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

std::uint64_t PageFile::size() const
{
    LARGE_INTEGER size = {};
    return GetFileSizeEx(reinterpret_cast<HANDLE>(m_handle), &size) ? std::uint64_t(size.QuadPart) : 0;
}

PageFile::Place PageFile::place() const
{
    FILE_STANDARD_INFO info = {};
    const bool known = GetFileInformationByHandleEx(reinterpret_cast<HANDLE>(m_handle), FileStandardInfo, &info, sizeof info);
    return known && info.DeletePending ? Place::Gone : Place::There;
}

std::size_t PageFile::readAt(std::uint64_t offset, base::MutableBytes into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        OVERLAPPED at = {};
        at.Offset = DWORD(offset + done);
        at.OffsetHigh = DWORD((offset + done) >> 32);
        DWORD got = 0;
        const DWORD part = DWORD(std::min<std::size_t>(into.size() - done, 1u << 30));
        if (!ReadFile(reinterpret_cast<HANDLE>(m_handle), into.data() + done, part, &got, &at) || got == 0)
            break;
        done += got;
    }
    return done;
}

base::Result<void> PageFile::writeAt(std::uint64_t offset, std::span<const base::ByteView> blocks)
{
    for (const base::ByteView block : blocks) {
        std::size_t done = 0;
        while (done < block.size()) {
            OVERLAPPED at = {};
            at.Offset = DWORD(offset);
            at.OffsetHigh = DWORD(offset >> 32);
            DWORD put = 0;
            const DWORD part = DWORD(std::min<std::size_t>(block.size() - done, 1u << 30));
            if (!WriteFile(reinterpret_cast<HANDLE>(m_handle), block.data() + done, part, &put, &at) || put == 0) {
                const DWORD code = GetLastError();
                return writeFailed(m_path, code == ERROR_DISK_FULL || code == ERROR_HANDLE_DISK_FULL, systemText(code));
            }
            done += put;
            offset += put;
        }
    }
    return {};
}

bool PageFile::truncate(std::uint64_t size)
{
    FILE_END_OF_FILE_INFO info = {};
    info.EndOfFile.QuadPart = LONGLONG(size);
    return SetFileInformationByHandle(reinterpret_cast<HANDLE>(m_handle), FileEndOfFileInfo, &info, sizeof info);
}

bool PageFile::sync()
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(m_handle));
}

bool PageFile::isBeingWritten() const
{
    if (!tryLock(reinterpret_cast<HANDLE>(m_handle), false))
        return true;
    unlock(reinterpret_cast<HANDLE>(m_handle));
    return false;
}

#else

namespace {

QString systemText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

/// Exceeding the system's file size limit raises a signal that would end the program; if it is ignored, write() fails with EFBIG.
void ignoreSizeLimitSignal()
{
    struct sigaction now = {};
    if (sigaction(SIGXFSZ, nullptr, &now) == 0 && now.sa_handler == SIG_DFL) {
        struct sigaction ignore = {};
        ignore.sa_handler = SIG_IGN;
        sigaction(SIGXFSZ, &ignore, nullptr);
    }
}

} // namespace

base::Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path, Access access)
{
    const bool write = access != Access::Read;
    // Non-blocking: opening a pipe without a writer would block for ever, and pipes are refused below anyway.
    const int flags = (write ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NONBLOCK | (access == Access::Create ? O_CREAT : 0);
    const int file = ::open(base::NativeFile::bytesOf(path).constData(), flags, 0600);
    if (file < 0) {
        const QString seen = systemText(errno);
        return write ? notWritable(path, seen) : notReadable(path, seen);
    }
    std::unique_ptr<PageFile> opened(new PageFile(path, file));
    struct stat facts = {};
    if (fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        const QString seen = tr("It is not a regular file.");
        return write ? notWritable(path, seen) : notReadable(path, seen);
    }
    if (write) {
        // A reader in isBeingWritten() has the lock for a moment; it is not a writer.
        int tries = 0;
        while (flock(file, LOCK_EX | LOCK_NB) != 0) {
            if (++tries > 20)
                return beingWritten(path);
            usleep(2000);
        }
        ignoreSizeLimitSignal();
        if (access == Access::Create)
            fchmod(file, 0600);
    }
    return opened;
}

PageFile::~PageFile()
{
    ::close(int(m_handle));
}

std::uint64_t PageFile::size() const
{
    struct stat facts = {};
    return fstat(int(m_handle), &facts) == 0 ? std::uint64_t(facts.st_size) : 0;
}

PageFile::Place PageFile::place() const
{
    struct stat own = {};
    struct stat named = {};
    if (fstat(int(m_handle), &own) != 0)
        return Place::There;
    if (::stat(base::NativeFile::bytesOf(m_path).constData(), &named) == 0) {
        if (named.st_dev == own.st_dev && named.st_ino == own.st_ino)
            return Place::There;
    } else if (errno != ENOENT && errno != ENOTDIR) {
        return Place::There; // without permission, it is unknown
    }
    return own.st_nlink == 0 ? Place::Gone : Place::Elsewhere;
}

std::size_t PageFile::readAt(std::uint64_t offset, base::MutableBytes into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::pread(int(m_handle), into.data() + done, into.size() - done, off_t(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += std::size_t(got);
    }
    return done;
}

base::Result<void> PageFile::writeAt(std::uint64_t offset, std::span<const base::ByteView> blocks)
{
    std::vector<iovec> parts;
    for (const base::ByteView block : blocks) {
        if (!block.empty())
            parts.push_back({const_cast<std::uint8_t *>(block.data()), block.size()});
    }
    std::size_t first = 0;
    while (first < parts.size()) {
        const ssize_t put = ::pwritev(int(m_handle), parts.data() + first, int(std::min<std::size_t>(parts.size() - first, 16)), off_t(offset));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            const int code = put == 0 ? ENOSPC : errno;
            return writeFailed(m_path, code == ENOSPC || code == EFBIG || code == EDQUOT, systemText(code));
        }
        offset += std::uint64_t(put);
        for (std::size_t left = std::size_t(put); left > 0;) {
            iovec &part = parts[first];
            const std::size_t used = std::min(left, part.iov_len);
            part.iov_base = static_cast<std::uint8_t *>(part.iov_base) + used;
            part.iov_len -= used;
            left -= used;
            if (part.iov_len == 0)
                ++first;
        }
    }
    return {};
}

bool PageFile::truncate(std::uint64_t size)
{
    return ftruncate(int(m_handle), off_t(size)) == 0;
}

bool PageFile::sync()
{
    return fsync(int(m_handle)) == 0;
}

bool PageFile::isBeingWritten() const
{
    if (flock(int(m_handle), LOCK_SH | LOCK_NB) != 0)
        return true;
    flock(int(m_handle), LOCK_UN);
    return false;
}

#endif

} // namespace framescope::capture
