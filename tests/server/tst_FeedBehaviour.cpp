#include "FakePeer.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_FeedBehaviour : public QObject
{
    Q_OBJECT

    BehaviourBench m_bench;

    std::unique_ptr<Behaviour> make(const QString &spec)
    {
        auto made = BehaviourRegistry::standard().make(spec, m_bench.context());
        return made ? std::move(*made) : nullptr;
    }

private slots:
    void everyClientOfThePathGetsTheSame()
    {
        FakePeer a(1, m_bench.scheduler);
        FakePeer b(2, m_bench.scheduler);
        const auto feed = make(QStringLiteral("feed:every=100,template={{n}} {{int 1 1000000}}"));
        feed->clientOpened(a);
        feed->clientOpened(b);
        m_bench.pass(350);
        QCOMPARE(a.sent.size(), std::size_t{4});
        QVERIFY(a.text(0).startsWith("1 "));
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(b.text(i), a.text(i));
        // Nobody listens: it stands still; and goes on where it stood.
        feed->clientClosed(a);
        feed->clientClosed(b);
        m_bench.pass(1000);
        feed->clientOpened(a);
        m_bench.pass(10);
        QCOMPARE(a.sent.size(), std::size_t{5});
        QVERIFY(a.text(4).startsWith("5 "));
        feed->clientClosed(a);
    }

    void aRateBeyondTimersIsKept()
    {
        FakePeer peer(1, m_bench.scheduler);
        const auto feed = make(QStringLiteral("feed:rate=20000,template=x,count=5000"));
        feed->clientOpened(peer);
        m_bench.pass(100);
        QVERIFY2(peer.sent.size() >= 1990 && peer.sent.size() <= 2011, qPrintable(QString::number(peer.sent.size())));
        m_bench.pass(400);
        QCOMPARE(peer.sent.size(), std::size_t{5000});
        QCOMPARE(m_bench.notes.size(), 1);
        feed->clientClosed(peer);
    }

    void aSlowClientIsLeftOut()
    {
        FakePeer peer(1, m_bench.scheduler);
        peer.writable = false;
        const auto feed = make(QStringLiteral("feed:every=10,template=x"));
        feed->clientOpened(peer);
        m_bench.pass(45);
        QVERIFY(peer.sent.empty());
        QCOMPARE(peer.notSent, 5);
        feed->clientClosed(peer);
    }

    void linesOfAFileComeOneAfterTheOther()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("feed.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one\r\n\ntwo\n\xff\xfe\n");
        file.close();
        FakePeer peer(1, m_bench.scheduler);
        const auto feed = make(QStringLiteral("feed:every=10,count=5,file=%1").arg(file.fileName()));
        QVERIFY(feed != nullptr);
        feed->clientOpened(peer);
        m_bench.pass(100);
        QCOMPARE(peer.sent.size(), std::size_t{5});
        QCOMPARE(peer.text(0), QByteArray("one"));
        QCOMPARE(peer.text(1), QByteArray("two"));
        QCOMPARE(peer.sent[2].kind, protocol::Opcode::Binary);
        QCOMPARE(peer.text(3), QByteArray("one"));
        feed->clientClosed(peer);
    }

    void samplesAreJson()
    {
        for (const char *sample : {"ticker", "leaderboard", "iot"}) {
            FakePeer peer(1, m_bench.scheduler);
            const auto feed = make(QStringLiteral("feed:every=1,sample=%1").arg(QLatin1String(sample)));
            QVERIFY2(feed != nullptr, sample);
            feed->clientOpened(peer);
            m_bench.pass(20);
            for (const auto &sent : peer.sent)
                QVERIFY2(base::OrderedJson::parse(sent.bytes).ok(), sent.bytes.constData());
            QVERIFY(peer.sent.size() >= 20);
            feed->clientClosed(peer);
        }
    }

    void wrongOptionsAreRefused()
    {
        for (const char *spec : {"feed:every=x", "feed:template={{nosuch}}", "feed:template={{int}}", "feed:file=/nonexistent/file", "feed:sample=nosuch",
                                 "feed:template=a,sample=ticker", "feed:rate=0", "feed:capture=/nonexistent/file.fscope"})
            QVERIFY2(make(QString::fromLatin1(spec)) == nullptr, spec);
    }
};

FRAMESCOPE_TEST(tst_FeedBehaviour);
#include "tst_FeedBehaviour.moc"
