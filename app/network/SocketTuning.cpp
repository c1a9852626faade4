#include "SocketTuning.h"

#include <QHostAddress>
#include <QVariant>

#include <algorithm>
#include <system_error>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>
#endif

namespace framescope::network {

namespace {

constexpr int kLoopbackSendBuffer = 192 << 10;

#ifdef Q_OS_WIN
using Handle = SOCKET;
constexpr int kSendFlags = 0;
int lastError() { return WSAGetLastError(); }
bool isAgain(int code) { return code == WSAEWOULDBLOCK; }
bool isInterrupted(int) { return false; }
#else
using Handle = int;
#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0; // Without such a flag, Qt ignores SIGPIPE.
#endif
int lastError() { return errno; }
bool isAgain(int code) { return code == EAGAIN || code == EWOULDBLOCK; }
bool isInterrupted(int code) { return code == EINTR; }
#endif

QString wordsFor(int code)
{
    return QString::fromStdString(std::system_category().message(code));
}

} // namespace

void tuneStream(QAbstractSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, QVariant(1));
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, QVariant(1));
    // Between two programs on one machine only a task switch has to be bridged: the queued data should fit into
    // the processor's cache (the system would let it grow to megabytes, which made copying 64 KiB a third slower).
    if (socket.peerAddress().isLoopback())
        socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, QVariant(kLoopbackSendBuffer));
}

void allowManySockets()
{
#ifndef Q_OS_WIN
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    // More than any test needs; macOS does not accept an unlimited value.
    files.rlim_cur = std::max<rlim_t>(files.rlim_cur, std::min<rlim_t>(files.rlim_max, 100'000));
    if (::setrlimit(RLIMIT_NOFILE, &files) != 0) {
        files.rlim_cur = 10'240;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
#endif
}

qintptr duplicateDescriptor(qintptr descriptor)
{
#ifdef Q_OS_WIN
    WSAPROTOCOL_INFOW info{};
    if (WSADuplicateSocketW(static_cast<SOCKET>(descriptor), GetCurrentProcessId(), &info) != 0)
        return -1;
    const auto copy = WSASocketW(info.iAddressFamily, info.iSocketType, info.iProtocol, &info, 0, WSA_FLAG_OVERLAPPED);
    return copy == INVALID_SOCKET ? -1 : static_cast<qintptr>(copy);
#else
    return ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
#endif
}

void closeDescriptor(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::closesocket(static_cast<SOCKET>(descriptor));
#else
    ::close(static_cast<int>(descriptor));
#endif
}

void resetOnClose(qintptr descriptor)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
    ::setsockopt(static_cast<Handle>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option), sizeof option);
}

bool shutdownWriting(qintptr descriptor)
{
#ifdef Q_OS_WIN
    return ::shutdown(static_cast<SOCKET>(descriptor), SD_SEND) == 0;
#else
    return ::shutdown(static_cast<int>(descriptor), SHUT_WR) == 0;
#endif
}

Receipt receiveSome(qintptr descriptor, char *data, qint64 size, qint64 &count, QString &words)
{
    int code = 0;
    do {
        count = ::recv(static_cast<Handle>(descriptor), data, static_cast<std::size_t>(size), 0);
        code = count < 0 ? lastError() : 0;
    } while (isInterrupted(code));
    if (count > 0)
        return Receipt::Data;
    if (count == 0)
        return Receipt::End;
    count = 0;
    if (isAgain(code))
        return Receipt::Nothing;
    words = wordsFor(code);
    return Receipt::Error;
}

namespace {

/// Calls `send` (which returns the count, or -1) until no signal interrupts it. 0: would block; -1: `words` say why it failed.
template<typename Send>
qint64 sent(Send send, QString &words)
{
    qint64 count = 0;
    int code = 0;
    do {
        count = send();
        code = count < 0 ? lastError() : 0;
    } while (isInterrupted(code));
    if (count >= 0)
        return count;
    if (isAgain(code))
        return 0;
    words = wordsFor(code);
    return -1;
}

} // namespace

qint64 sendSome(qintptr descriptor, const char *data, qint64 size, QString &words)
{
    return sent([&] { return static_cast<qint64>(::send(static_cast<Handle>(descriptor), data, static_cast<std::size_t>(size), kSendFlags)); }, words);
}

qint64 sendBoth(qintptr descriptor, const char *first, qint64 firstSize, const char *second, qint64 secondSize, QString &words)
{
    return sent(
        [&] {
#ifdef Q_OS_WIN
            WSABUF pieces[2] = {{static_cast<ULONG>(firstSize), const_cast<char *>(first)}, {static_cast<ULONG>(secondSize), const_cast<char *>(second)}};
            DWORD count = 0;
            return WSASend(static_cast<Handle>(descriptor), pieces, 2, &count, 0, nullptr, nullptr) == 0 ? static_cast<qint64>(count) : qint64(-1);
#else
            iovec pieces[2] = {{const_cast<char *>(first), static_cast<std::size_t>(firstSize)}, {const_cast<char *>(second), static_cast<std::size_t>(secondSize)}};
            msghdr message{};
            message.msg_iov = pieces;
            message.msg_iovlen = 2;
            return static_cast<qint64>(::sendmsg(static_cast<Handle>(descriptor), &message, kSendFlags));
#endif
        },
        words);
}

} // namespace framescope::network
