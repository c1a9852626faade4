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

    void aTargetIsShownAsItCame_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escapes") << QByteArray("/%41/%7e/%2541?x=%c3%a9&y=a|b") << QStringLiteral("/%41/%7e/%2541?x=%c3%a9&y=a|b");
        QTest::newRow("secret") << QByteArray("/%41?token=hunter2&y=%41#key=1") << QStringLiteral("/%41?token=redacted&y=%41#key=redacted");
        QTest::newRow("absolute form") << QByteArray("http://u:p@h/x?token=s&a=\"") << QStringLiteral("http://u:redacted@h/x?token=redacted&a=\"");
        QTest::newRow("bytes") << QByteArray("/\xff?a") << QStringLiteral("/\u00ff?a");
    }

    void aTargetIsShownAsItCame()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, shown);
        KeptLog kept;
        ServerLog log;
        log.fan().add(&kept);
        log.page(QStringLiteral("peer"), target, 200);
        const auto json = base::OrderedJson::parse(kept.entries.at(0).payload);
        QVERIFY(json.ok());
        QCOMPARE((*json)[u"target"].toString(), shown);
        QCOMPARE(json->contains(u"target_base64"), !target.isValidUtf8());
        if (!target.isValidUtf8())
            QCOMPARE(QByteArray::fromBase64((*json)[u"target_base64"].toString().toLatin1()), target);
    }
};

FRAMESCOPE_TEST(tst_ServerLog);
#include "tst_ServerLog.moc"
