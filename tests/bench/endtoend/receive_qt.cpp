// Qt WebSockets, counting in its signal. Usage: receive_qt PORT SIZE COUNT; prints messages per second.
#include <QCoreApplication>
#include <QUrl>
#include <QWebSocket>

#include <chrono>
#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    QCoreApplication application(argc, argv);
    QWebSocket socket;
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    std::chrono::steady_clock::time_point start;
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] { start = std::chrono::steady_clock::now(); });
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket, [&](const QByteArray &message) {
        ++messages;
        bytes += static_cast<std::uint64_t>(message.size());
    });
    double seconds = 0;
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] {
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        QCoreApplication::quit();
    });
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/%2/%3").arg(QLatin1String(argv[1]), QLatin1String(argv[2]), QLatin1String(argv[3]))));
    QCoreApplication::exec();
    if (messages != std::strtoull(argv[3], nullptr, 10) || bytes != messages * std::strtoull(argv[2], nullptr, 10))
        return 1;
    std::printf("%.0f\n", static_cast<double>(messages) / seconds);
    return 0;
}
