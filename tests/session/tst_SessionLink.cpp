#include "FakeConnection.h"

#include "session/SessionLink.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::session;

class tst_SessionLink : public QObject, private scenario::LinkListener
{
    Q_OBJECT

    QStringList m_heard;
    void linkOpened(const network::OpeningFacts &, base::Instant) override { m_heard << QStringLiteral("opened"); }
    void linkRefused(const network::OpeningFacts &, const base::Error &error, base::Instant) override { m_heard << error.id; }
    void linkMessage(const scenario::Message &message, base::Instant) override { m_heard << QString::fromUtf8(base::toByteArray(message.bytes)); }
    void linkPong(base::ByteView payload, base::Instant) override { m_heard << QStringLiteral("pong ") + QString::fromUtf8(base::toByteArray(payload)); }
    void linkClosed(const protocol::CloseFacts &facts, const std::optional<base::Error> &, base::Instant) override { m_heard << QString::number(facts.shownCode()); }

private slots:
    void aRefusalIsHeardOnce()
    {
        SessionSettings settings;
        settings.connection.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://127.0.0.1:1/")));
        settings.reconnect.kind = ReconnectSettings::Kind::Forever;
        SessionLink link(settings);
        link.setListener(this);
        link.open();
        QTRY_COMPARE(m_heard.size(), 1);
        QCOMPARE(m_heard.first(), QStringLiteral("tcp.refused"));
        QVERIFY(!link.peer().isOpen());
        QTRY_COMPARE(link.session().state(), Session::State::Closed); // and not tried again
    }
};

FRAMESCOPE_TEST(tst_SessionLink);
#include "tst_SessionLink.moc"
