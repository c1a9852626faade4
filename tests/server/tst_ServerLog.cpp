#include "ServerFixture.h"

#include "server/ServerLog.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::server;

class tst_ServerLog : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsOneJsonObjectOfConnectionZero()
    {
        KeptLog kept;
        ServerLog log;
        log.note(QStringLiteral("nobody hears this"));
        log.fan().add(&kept);
        log.listening({QUrl(QStringLiteral("ws://127.0.0.1:1/"))}, 18446744073709551615ULL, QStringLiteral("warned"));
        log.page(QStringLiteral("127.0.0.1 port 5"), "/?token=secret&x=1", 200);
        log.refused(7, QStringLiteral("peer"), 403, {QStringLiteral("server.origin"), QStringLiteral("no"), {}, {}});
        log.note(QStringLiteral("a \"note\""));
        log.stopped();
        QCOMPARE(kept.entries.size(), std::size_t{5});
        for (const auto &entry : kept.entries)
            QVERIFY2(base::OrderedJson::parse(entry.payload).ok(), entry.payload.constData());
        QVERIFY(kept.entries[0].payload.contains("18446744073709551615"));
        QVERIFY(!kept.entries[1].payload.contains("secret"));
        QCOMPARE(kept.entries[2].view.kind, capture::EntryKind::Refused);
        QCOMPARE(kept.entries[2].view.connection, 7u);
        QCOMPARE(kept.entries[4].view.connection, 0u);
    }
};

FRAMESCOPE_TEST(tst_ServerLog);
#include "tst_ServerLog.moc"
