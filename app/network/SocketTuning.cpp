#include "SocketTuning.h"

#include <QVariant>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace framescope::network {

void tuneStream(QAbstractSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, QVariant(1));
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, QVariant(1));
}

void resetOnClose(QAbstractSocket &socket)
{
    const auto descriptor = socket.socketDescriptor();
    if (descriptor == -1)
        return;
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option), sizeof option);
#else
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

bool shutdownWriting(QAbstractSocket &socket)
{
    const auto descriptor = socket.socketDescriptor();
    if (descriptor == -1)
        return false;
#ifdef Q_OS_WIN
    return ::shutdown(static_cast<SOCKET>(descriptor), SD_SEND) == 0;
#else
    return ::shutdown(static_cast<int>(descriptor), SHUT_WR) == 0;
#endif
}

} // namespace framescope::network
