#include "SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace framescope::ui::shell {

namespace {

constexpr int kPatienceMs = 500;
constexpr int kAnswerMs = 3000; // a busy machine may be slow; a second instance with the same captures would be worse
constexpr qint64 kMostBytes = 64 << 10;

/// Resolves links even if the end of the path does not exist yet: the first start creates the workspace only after choosing this name.
QString realPath(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    for (QString there = absolute; !there.isEmpty(); there = QFileInfo(there).path()) {
        if (const QString canonical = QFileInfo(there).canonicalFilePath(); !canonical.isEmpty())
            return QDir::cleanPath(canonical + absolute.mid(there.size()).prepend(QLatin1Char('/')));
        if (QFileInfo(there).isRoot())
            break;
    }
    return absolute;
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

QString SingleInstance::defaultName(const QString &workspaceFolder)
{
    const QString workspace = workspaceFolder.isEmpty() ? QString() : realPath(workspaceFolder);
    const QByteArray folder = (QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('\n') + workspace).toUtf8();
    return QStringLiteral("framescope-") + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16));
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QByteArray block;
    QDataStream stream(&block, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments;
    socket.write(block);
    // The answer confirms the handover: a hung instance must not swallow a start.
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kAnswerMs) && socket.readAll() == "ok";
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // The remains of a killed instance.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kAnswerMs * 2, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kMostBytes)
                return socket->abort();
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_4);
            QStringList arguments;
            stream.startTransaction();
            stream >> arguments;
            if (!stream.commitTransaction())
                return;
            socket->write("ok");
            socket->flush();
            emit received(arguments);
        });
    }
}

} // namespace framescope::ui::shell
