#pragma once

#include "base/json/OrderedJson.h"
#include "server/LocalServer.h"

#include "protocol/Handshake.h"

#include <QTcpSocket>
#include <QtTest>

/// Stores the entries of a server's log.
class KeptLog final : public framescope::capture::EntrySink
{
public:
    struct Entry {
        framescope::capture::EntryView view;
        QByteArray payload;
    };
    bool append(const framescope::capture::EntryView &entry) override
    {
        entries.push_back({entry, framescope::base::toByteArray(entry.payload)});
        return true;
    }
    framescope::base::LentBytes room(framescope::base::ByteView, std::size_t) override
    {
        ++roomsAskedFor;
        return {};
    }
    /// Entries of a kind whose payload has this text in it.
    int count(framescope::capture::EntryKind kind, const QByteArray &text = {}) const
    {
        return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&](const Entry &entry) {
            return entry.view.kind == kind && entry.payload.contains(text);
        }));
    }
    int deliberate() const
    {
        return static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const Entry &entry) {
            return entry.view.has(framescope::capture::FlagDeliberate);
        }));
    }
    std::vector<Entry> entries;
    int roomsAskedFor = 0;
};

/// A client without WebSocket support: it sends bytes and stores received bytes.
class RawClient : public QObject
{
public:
    explicit RawClient(quint16 port)
    {
        connect(&socket, &QTcpSocket::readyRead, this, [this] {
            if (reading)
                bytes += socket.readAll();
        });
        connect(&socket, &QTcpSocket::disconnected, this, [this] { ended = true; });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }

    static QByteArray request(const QByteArray &target = "/", const QByteArray &extra = {})
    {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" + extra + "\r\n";
    }
    void send(const QByteArray &data) { socket.write(data); }

    /// Sends the request and waits for the answer's head, which is taken out of `bytes`.
    QByteArray open(const QByteArray &target = "/", const QByteArray &extra = {})
    {
        send(request(target, extra));
        return QTest::qWaitFor([this] { return bytes.contains("\r\n\r\n") || ended; }, 10'000) ? takeHead() : QByteArray("(no answer)");
    }
    QByteArray takeHead()
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        const QByteArray head = bytes.left(end + 4);
        bytes.remove(0, end + 4);
        return head;
    }
    bool waitFor(qsizetype count) { return QTest::qWaitFor([this, count] { return bytes.size() >= count; }, 10'000); }
    bool waitForEnd() { return QTest::qWaitFor([this] { return ended; }, 10'000); }

    /// A masked frame as a client sends it, with the key 0.
    static QByteArray frame(int opcode, const QByteArray &payload, bool fin = true)
    {
        QByteArray out;
        out.append(static_cast<char>((fin ? 0x80 : 0) | opcode));
        if (payload.size() < 126) {
            out.append(static_cast<char>(0x80 | payload.size()));
        } else {
            out.append(static_cast<char>(0x80 | 126));
            out.append(static_cast<char>(payload.size() >> 8));
            out.append(static_cast<char>(payload.size() & 0xff));
        }
        return out + QByteArray(4, '\0') + payload;
    }

    QTcpSocket socket;
    QByteArray bytes;
    bool reading = true;
    bool ended = false;
};

/// A server on a free loopback port, its log, and what went wrong with it.
struct TestServer {
    explicit TestServer(framescope::server::ServerSettings settings) : server(std::move(settings))
    {
        server.addLog(&log);
        if (const auto started = server.start(); !started)
            error = started.error().toString();
    }
    quint16 port() const { return static_cast<quint16>(server.url().port()); }

    static framescope::server::ServerSettings settings(const QStringList &behaviours = {QStringLiteral("echo")}, const QStringList &faults = {})
    {
        framescope::server::ServerSettings made;
        made.paths = {{QStringLiteral("/*"), behaviours}};
        made.faults = faults;
        made.seed = 7;
        return made;
    }

    KeptLog log;
    framescope::server::LocalServer server;
    QString error;
};
