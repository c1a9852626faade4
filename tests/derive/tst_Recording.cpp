#include "support/TestClass.h"

#include "capture/CaptureWriter.h"
#include "capture/EventFacts.h"
#include "derive/Recording.h"

#include <QJsonObject>

using namespace framescope;
using namespace framescope::derive;

class tst_Recording : public QObject
{
    Q_OBJECT

    std::unique_ptr<capture::CaptureWriter> m_writer;

    void start(const QJsonObject &session = {})
    {
        capture::CaptureOptions options;
        options.session = session;
        m_writer = capture::CaptureWriter::create(options).value();
    }
    void message(const QByteArray &payload, capture::Direction direction, std::uint32_t connection = 1, std::uint32_t flags = capture::FlagFin | capture::FlagEndsMessage,
                 protocol::Opcode opcode = protocol::Opcode::Text)
    {
        capture::EntryView view;
        view.connection = connection;
        view.direction = direction;
        view.opcode = opcode;
        view.flags = flags;
        view.payload = base::viewOf(payload);
        view.payloadLength = view.wireLength = view.payload.size();
        m_writer->append(view);
    }
    void event(const capture::EventFacts &facts, std::uint32_t connection = 1)
    {
        const QByteArray json = capture::toJson(facts);
        capture::EntryView view;
        view.connection = connection;
        view.kind = capture::kindOf(facts);
        view.payload = base::viewOf(json);
        view.payloadLength = view.payload.size();
        m_writer->append(view);
    }
    void open(const QByteArray &url, std::uint32_t connection = 1)
    {
        capture::OpeningEvent opening;
        opening.url = url;
        opening.status = 101;
        opening.protocol = "v1";
        opening.request.raw = "GET /x HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nX-Mine: 1\r\nOrigin: http://app.example\r\nSec-WebSocket-Protocol: v1, v2\r\n\r\n";
        event(opening, connection);
    }

private slots:
    void openingMessagesAndEnd()
    {
        start();
        open("ws://h/x");
        message("a", capture::Direction::Out);
        message("fra", capture::Direction::In, 1, capture::FlagFragmented);
        message("gment", capture::Direction::In, 1, capture::FlagFin | capture::FlagFragmented | capture::FlagEndsMessage, protocol::Opcode::Continuation);
        message({}, capture::Direction::In, 1, capture::FlagFin, protocol::Opcode::Ping);
        capture::ClosedEvent closed;
        closed.received = capture::CloseFrameFacts{1000, {}, {}, {}};
        closed.first = protocol::CloseFacts::First::Remote;
        closed.code = 1000;
        event(closed);
        const auto recording = Recording::read(*m_writer->reader(), {});
        QVERIFY(recording.ok());
        QCOMPARE(recording->connections.size(), std::size_t(1));
        const RecordedConnection &connection = recording->connections.front();
        QCOMPARE(connection.url, QStringLiteral("ws://h/x"));
        QCOMPARE(connection.protocol, QStringLiteral("v1"));
        QCOMPARE(connection.protocols, (QStringList{QStringLiteral("v1"), QStringLiteral("v2")}));
        QCOMPARE(connection.origin, QStringLiteral("http://app.example"));
        QCOMPARE(connection.headers.size(), std::size_t(1));
        QCOMPARE(*connection.closeCode, 1000);
        QVERIFY(connection.closedByServer);
        QCOMPARE(connection.messages.size(), std::size_t(2));
        QVERIFY(connection.messages[0].fromClient && !connection.messages[1].fromClient);
        QCOMPARE(connection.messages[1].bytes, QByteArray("fragment"));
    }

    void aServersCaptureIsTurnedAround()
    {
        start({{QStringLiteral("server"), true}});
        open({});
        message("from the client", capture::Direction::In);
        const auto recording = Recording::read(*m_writer->reader(), {});
        QVERIFY(recording.ok());
        QVERIFY(recording->connections.front().messages.front().fromClient);
        QCOMPARE(recording->connections.front().url, QStringLiteral("ws://h/x"));
    }

    void theFilterChooses()
    {
        start();
        open("ws://h/1");
        open("ws://h/2", 2);
        message("one", capture::Direction::Out);
        message("two", capture::Direction::Out, 2);
        const auto second = Recording::read(*m_writer->reader(), *capture::Filter::parse(QStringLiteral("conn:2")));
        QVERIFY(second.ok());
        QCOMPARE(second->connections.size(), std::size_t(1));
        QCOMPARE(second->connections.front().url, QStringLiteral("ws://h/2"));
        QCOMPARE(Recording::read(*m_writer->reader(), *capture::Filter::parse(QStringLiteral("nobody"))).error().id, QStringLiteral("capture.no-conversation"));
    }
};

FRAMESCOPE_TEST(tst_Recording);
#include "tst_Recording.moc"
