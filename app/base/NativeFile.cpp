#include "NativeFile.h"

#include "Utf8Text.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace framescope::base {

namespace {

bool isRaw(const QString &text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    return c >= 0xDC80 && c <= 0xDCFF && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// The length in bytes of the UTF-8 character at `at`; 0: it is not one.
qsizetype characterAt(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const qsizetype length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    return length > 0 && at + length <= bytes.size() && QByteArrayView(bytes).sliced(at, length).isValidUtf8() ? length : 0;
}

} // namespace

QString NativeFile::nameFrom(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return textFromUtf8(bytes);
    QString name;
    for (qsizetype i = 0; i < bytes.size();) {
        if (const qsizetype length = characterAt(bytes, i); length > 0) {
            name += textFromUtf8(QByteArrayView(bytes).sliced(i, length));
            i += length;
        } else {
            name += QChar(0xDC00 + static_cast<unsigned char>(bytes[i++]));
        }
    }
    return name;
}

QByteArray NativeFile::bytesOf(const QString &name)
{
    if (!hasRawBytes(name))
        return QFile::encodeName(name);
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isRaw(name, i))
            continue;
        bytes += QFile::encodeName(name.mid(from, i - from)) + static_cast<char>(name[i].unicode() & 0xFF);
        from = i + 1;
    }
    return bytes + QFile::encodeName(name.mid(from));
}

bool NativeFile::hasRawBytes(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isRaw(text, i))
            return true;
    }
    return false;
}

#ifdef Q_OS_UNIX

bool NativeFile::open(OpenMode mode)
{
    if (!hasRawBytes(m_path))
        return QFile::open(mode);
    const bool write = mode & (WriteOnly | Append);
    int flags = O_CLOEXEC | (mode & ReadOnly ? write ? O_RDWR : O_RDONLY : O_WRONLY);
    if (write)
        flags |= (mode & ExistingOnly ? 0 : O_CREAT) | (mode & NewOnly ? O_EXCL : 0) | (mode & Append ? O_APPEND : 0);
    if ((mode & Truncate) || (write && !(mode & (ReadOnly | Append | NewOnly))))
        flags |= O_TRUNC;
    const int file = ::open(bytesOf(m_path).constData(), flags, 0666);
    if (file < 0) {
        setErrorString(qt_error_string(errno));
        return false;
    }
    return QFile::open(file, mode, AutoCloseHandle);
}

bool NativeFile::exists(const QString &path)
{
    struct stat facts {};
    return hasRawBytes(path) ? ::stat(bytesOf(path).constData(), &facts) == 0 : QFileInfo::exists(path);
}

bool NativeFile::isFile(const QString &path)
{
    struct stat facts {};
    return hasRawBytes(path) ? ::stat(bytesOf(path).constData(), &facts) == 0 && S_ISREG(facts.st_mode) : QFileInfo(path).isFile();
}

bool NativeFile::isReadable(const QString &path)
{
    return hasRawBytes(path) ? ::access(bytesOf(path).constData(), R_OK) == 0 : QFileInfo(path).isReadable();
}

QString NativeFile::canonical(const QString &path)
{
    char *real = ::realpath(bytesOf(path).constData(), nullptr);
    const QByteArray bytes(real); // empty for null
    std::free(real);
    return bytes.isValidUtf8() ? QFile::decodeName(bytes) : nameFrom(bytes); // macOS normalises names itself
}

bool NativeFile::isSame(const QString &a, const QString &b)
{
    struct stat first {};
    struct stat second {};
    return ::stat(bytesOf(a).constData(), &first) == 0 && ::stat(bytesOf(b).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

bool NativeFile::replace(const QString &from, const QString &to)
{
    return std::rename(bytesOf(from).constData(), bytesOf(to).constData()) == 0;
}

bool NativeFile::replaceFolder(const QString &from, const QString &to)
{
    return replace(from, to); // rename() does that
}

bool NativeFile::remove(const QString &path)
{
    return ::unlink(bytesOf(path).constData()) == 0;
}

#else

bool NativeFile::open(OpenMode mode)
{
    return QFile::open(mode);
}

bool NativeFile::exists(const QString &path)
{
    return QFileInfo::exists(path);
}

bool NativeFile::isFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

bool NativeFile::isReadable(const QString &path)
{
    return QFileInfo(path).isReadable();
}

QString NativeFile::canonical(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

bool NativeFile::isSame(const QString &a, const QString &b)
{
    return QFileInfo::exists(a) && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

bool NativeFile::replace(const QString &from, const QString &to)
{
    QFile::remove(to);
    return QFile::rename(from, to);
}

bool NativeFile::replaceFolder(const QString &from, const QString &to)
{
    QDir().rmdir(to);
    return QDir().rename(from, to);
}

bool NativeFile::remove(const QString &path)
{
    return QFile::remove(path);
}

#endif

} // namespace framescope::base
