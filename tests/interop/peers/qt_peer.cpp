// A stock Qt application with Qt WebSockets as a peer; usage as python_peer.py's. It cannot compress.
#include "Payloads.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <cstdio>

namespace {

/// Sends in two fragments, or whole: the size of outgoing frames is what Qt lets one choose. Fragments of text end where a
/// character does (payloads.py makes units of ten bytes behind size % 10 others): Qt answers 1007 to an echo that does not.
void send(QWebSocket &socket, const QByteArray &bytes, bool binary, bool fragmented)
{
    const auto size = static_cast<quint64>(bytes.size());
    socket.setOutgoingFrameSize(fragmented ? size % 10 + (size / 20 + 1) * 10 : QWebSocket::maxOutgoingFrameSize());
    if (binary)
        socket.sendBinaryMessage(bytes);
    else
        socket.sendTextMessage(QString::fromUtf8(bytes));
}

int serve(const QString &certificate, const QString &key)
{
    QWebSocketServer server(QStringLiteral("peer"), key.isEmpty() ? QWebSocketServer::NonSecureMode : QWebSocketServer::SecureMode);
    if (!key.isEmpty()) {
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            return 1;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        server.setSslConfiguration(configuration);
    }
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        QWebSocket *socket = server.nextPendingConnection();
        const bool fragmented = socket->requestUrl().path() == QLatin1String("/fragmented");
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                         [socket, fragmented](const QString &text) { send(*socket, text.toUtf8(), false, fragmented); });
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                         [socket, fragmented](const QByteArray &bytes) { send(*socket, bytes, true, fragmented); });
    });
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int talk(const QString &url, const QString &ca, bool big)
{
    QWebSocket socket;
    if (!ca.isEmpty()) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(ca));
        socket.setSslConfiguration(configuration);
    }
    payloads::Message expected;
    std::size_t number = 0;
    int status = 1;
    const auto sendNext = [&] {
        if (payloads::next(number, big, false, expected)) {
            send(socket, QByteArray::fromStdString(expected.bytes), expected.binary, expected.fragmented);
            return;
        }
        std::printf("%zu messages\n", number);
        status = 0;
        socket.close();
    };
    const auto received = [&](const QByteArray &bytes, bool binary) {
        if (bytes.toStdString() != expected.bytes || binary != expected.binary) {
            std::fprintf(stderr, "message %zu of %zu bytes: something else came back\n", number, expected.bytes.size());
            socket.abort();
            return;
        }
        ++number;
        sendNext();
    };
    QObject::connect(&socket, &QWebSocket::connected, &socket, sendNext);
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) { received(text.toUtf8(), false); });
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket, [&](const QByteArray &bytes) { received(bytes, true); });
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] {
        if (status != 0)
            std::fprintf(stderr, "disconnected: %s\n", qPrintable(socket.errorString()));
        QCoreApplication::exit(status);
    });
    socket.open(QUrl(url));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto after = [&arguments](const QString &option, int offset) {
        const auto at = arguments.indexOf(option);
        return at < 0 ? QString() : arguments.value(at + offset);
    };
    if (arguments.value(1) == QLatin1String("server"))
        return serve(after(QStringLiteral("--tls"), 1), after(QStringLiteral("--tls"), 2));
    return talk(arguments.value(2), after(QStringLiteral("--ca"), 1), arguments.contains(QLatin1String("--big")));
}
