#include "Stream.h"

#include "PlainStream.h"
#include "TlsStream.h"

namespace framescope::network {

StreamPointer Stream::over(SocketPointer socket)
{
    if (auto *tls = qobject_cast<QSslSocket *>(socket.get())) {
        tls->disconnect();
        static_cast<void>(socket.release());
        return StreamPointer(new TlsStream(std::unique_ptr<QSslSocket>(tls)));
    }
    return StreamPointer(new PlainStream(duplicateDescriptor(socket->socketDescriptor())));
}

} // namespace framescope::network
