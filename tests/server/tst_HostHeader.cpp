#include "server/HostHeader.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::server::HostHeader;

class tst_HostHeader : public QObject
{
    Q_OBJECT

private slots:
    void knowsLoopback_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("host");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *value, bool host, bool loopback) { QTest::addRow("%s", value) << QByteArray(value) << host << loopback; };
        for (const char *good : {"localhost", "LOCALHOST:9001", "localhost.", "app.localhost:1", "a.b.localhost", "127.0.0.1", "127.0.0.1:80", "127.255.3.4:65535", "[::1]", "[::1]:9001"})
            row(good, true, true);
        for (const char *other : {"evil.example", "evil.example:9001", "localhost.evil.example", "127.0.0.1.evil.example", "notlocalhost", "192.168.1.5:9001", "0.0.0.0:9001",
                                  "[fe80::1]", "[::]", "127.0.0.1x", "my_host"})
            row(other, true, false);
        for (const char *none : {"", ":80", ".", "localhost/evil", "localhost evil", "localhost,evil", "[::1", "[]", "[::1]x", "localhost:80x", "localhost:123456", "user@localhost", "a\nb", "'self'"})
            row(none, false, false);
    }
    void knowsLoopback()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, host);
        QFETCH(bool, loopback);
        const auto header = HostHeader::parse(value);
        QCOMPARE(header.has_value(), host);
        QCOMPARE(header && header->isLoopback(), loopback);
    }

    void knowsAddressesAndLists()
    {
        QVERIFY(HostHeader::parse("192.168.1.5:1")->isAddress());
        QVERIFY(HostHeader::parse("[fe80::1]:1")->isAddress());
        QVERIFY(!HostHeader::parse("evil.example")->isAddress());
        const auto header = HostHeader::parse("Dev.Example:8080");
        QCOMPARE(header->name(), QByteArray("dev.example"));
        QVERIFY(header->isListed({QStringLiteral("other"), QStringLiteral("DEV.example")}));
        QVERIFY(header->isListed({QStringLiteral("*")}));
        QVERIFY(!header->isListed({QStringLiteral("example")}));
        QVERIFY(!header->isListed({}));
        for (const char *name : {"dev.example", "*", "192.168.1.5", "fe80::1", "Box"})
            QVERIFY2(HostHeader::isName(QString::fromLatin1(name)), name);
        for (const char *name : {"", "dev.example:80", "http://dev.example", "a b", "dev.example."})
            QVERIFY2(!HostHeader::isName(QString::fromLatin1(name)), name);
    }
};

FRAMESCOPE_TEST(tst_HostHeader);
#include "tst_HostHeader.moc"
