#include "session/Access.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

class tst_Access : public QObject
{
    Q_OBJECT

private slots:
    void theOneWithoutAnAccountDoesNothing()
    {
        Access access;
        Access before;
        access.continueFrom(before);
        QVERIFY(!access.authorises());
        bool done = false;
        access.authorise([&](const base::Result<void> &result) { done = result.ok(); });
        QVERIFY(done);
        access.cancelAuthorise();
        network::ConnectionOptions options;
        options.headers.append("X", "1");
        access.prepare(options);
        QCOMPARE(options.headers.size(), std::size_t(1));
        network::OpeningFacts facts;
        facts.response.status = 401;
        QVERIFY(!access.answered(facts));
        access.redirected(facts, *base::WebSocketAddress::parse(QStringLiteral("ws://h/")), options.headers);
        QCOMPARE(options.headers.size(), std::size_t(1));
        QVERIFY(access.takeNotes().isEmpty());
        QVERIFY(!access.explain(facts));
        QVERIFY(!access.messagesAfterOpen());
    }
};

FRAMESCOPE_TEST(tst_Access);
#include "tst_Access.moc"
