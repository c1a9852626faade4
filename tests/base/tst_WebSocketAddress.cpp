#include "base/WebSocketAddress.h"

#include "support/TestClass.h"

#include <QUrl>
#include <QtTest>

using framescope::base::WebSocketAddress;

class tst_WebSocketAddress : public QObject
{
    Q_OBJECT

private slots:
    void theRequestLineHasWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("target");
        const auto same = [](const char *target) { QTest::newRow(target) << QString(QStringLiteral("ws://h") + QString::fromLatin1(target)) << QByteArray(target); };
        const auto row = [](const QString &text, const char *target) { QTest::newRow(qPrintable(text)) << QString(QStringLiteral("ws://h") + text) << QByteArray(target); };
        same("/%41/%7E/%2e%2e/%c3%a9");
        same("/a/../b/./c");
        same("//two//slashes/");
        same("/?q=a|b");
        same("/?q=a%7Cb");
        same("/?");
        same("/a?b?c");
        same("/?x=1&&y=&=z&x=1");
        same("/?sig=a%2fB%2Bc+d%3D%3d");
        same("/100%");
        same("/%zz?%");
        same("/%00%ff%FF");
        same("/a:b@c;d=1,2!$&'()*+~_-.");
        same("/[1]|?[2]");
        same("/?a='b'`^\\");
        same("/?next=ws://other/?x=1");
        row(QString(), "/");
        row(QStringLiteral("?q"), "/?q");
        row(QStringLiteral("/?json={\"a\":[1]}"), "/?json={%22a%22:[1]}");
        row(QStringLiteral("/{id}/`x`^\"<>"), "/%7Bid%7D/%60x%60%5E%22%3C%3E");
        row(QStringLiteral("/a b?c d"), "/a%20b?c%20d");
        row(QStringLiteral("/a%20b c"), "/a%20b%20c");
        row(QStringLiteral("/a\\b"), "/a%5Cb");
        row(QStringLiteral("/grüße?q=é"), "/gr%C3%BC%C3%9Fe?q=%C3%A9");
        row(QStringLiteral("/%C3%BCü"), "/%C3%BC%C3%BC");
        row(QStringLiteral("/e\u0301"), "/e%CC%81");
        row(QStringLiteral("/😀"), "/%F0%9F%98%80");
        row(QStringLiteral("/❤️"), "/%E2%9D%A4%EF%B8%8F");
        row(QStringLiteral("/می‌خواهم"), "/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85");
    }
    void theRequestLineHasWhatWasTyped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, target);
        const auto address = WebSocketAddress::parse(text);
        QVERIFY2(address.ok(), address ? "" : qPrintable(address.error().toString()));
        QCOMPARE(address->target(), target);
        // The displayed text is the same address again: nothing is encoded twice.
        const auto again = WebSocketAddress::parse(address->toString());
        QVERIFY(again.ok());
        QCOMPARE(again->target(), target);
        QCOMPARE(again->toBytes(), address->toBytes());
    }

    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("socketHost");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("hostHeader");
        QTest::addColumn<QString>("whole");
        const auto row = [](const QString &text, const char *host, const char *socketHost, int port, const char *header, const char *whole) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(host) << QString::fromLatin1(socketHost) << port << QByteArray(header) << QString::fromLatin1(whole);
        };
        row(QStringLiteral("ws://h"), "h", "h", 80, "h", "ws://h");
        row(QStringLiteral("WSS://Ex.EXAMPLE/A"), "ex.example", "ex.example", 443, "ex.example", "wss://ex.example/A");
        row(QStringLiteral("ws://h:80/"), "h", "h", 80, "h", "ws://h:80/");
        row(QStringLiteral("ws://h:443/"), "h", "h", 443, "h:443", "ws://h:443/");
        row(QStringLiteral("ws://h:/"), "h", "h", 80, "h", "ws://h/");
        row(QStringLiteral("ws://h:0080/"), "h", "h", 80, "h", "ws://h:80/");
        row(QStringLiteral("https://h_1.example/"), "h_1.example", "h_1.example", 443, "h_1.example", "wss://h_1.example/");
        row(QStringLiteral("ws://b\u00fccher.example:1/"), "xn--bcher-kva.example", "xn--bcher-kva.example", 1, "xn--bcher-kva.example:1", "ws://xn--bcher-kva.example:1/");
        row(QStringLiteral("ws://b%C3%BCcher.example/"), "xn--bcher-kva.example", "xn--bcher-kva.example", 80, "xn--bcher-kva.example", "ws://xn--bcher-kva.example/");
        row(QStringLiteral("ws://[::1]"), "::1", "::1", 80, "[::1]", "ws://[::1]");
        row(QStringLiteral("ws://[::FFFF:127.0.0.1]:9/"), "::ffff:127.0.0.1", "::ffff:127.0.0.1", 9, "[::ffff:127.0.0.1]:9", "ws://[::ffff:127.0.0.1]:9/");
        row(QStringLiteral("ws://[::1%25lo]:9/"), "::1", "::1%lo", 9, "[::1]:9", "ws://[::1%25lo]:9/");
        row(QStringLiteral("ws://[fe80::1%eth0]/"), "fe80::1", "fe80::1%eth0", 80, "[fe80::1]", "ws://[fe80::1%25eth0]/");
        row(QStringLiteral("ws://me:p%40w@h/"), "h", "h", 80, "h", "ws://me:p%40w@h/");
    }
    void parts()
    {
        QFETCH(QString, text);
        const auto address = WebSocketAddress::parse(text);
        QVERIFY2(address.ok(), address ? "" : qPrintable(address.error().toString()));
        QTEST(address->host(), "host");
        QTEST(address->socketHost(), "socketHost");
        QTEST(static_cast<int>(address->port()), "port");
        QTEST(address->hostHeader(), "hostHeader");
        QTEST(address->toString(), "whole");
    }

    void userInformation()
    {
        auto address = *WebSocketAddress::parse(QStringLiteral("ws://m%C3%A9:p@s:s%2f@h/x"));
        QVERIFY(address.hasUserInfo());
        QCOMPARE(address.userName(), QStringLiteral("m\u00e9"));
        QCOMPARE(address.password(), QStringLiteral("p@s:s/"));
        QCOMPARE(address.host(), QStringLiteral("h"));
        QCOMPARE(address.toBytes(), QByteArray("ws://m%C3%A9:p%40s:s%2f@h/x"));
        address.clearUserInfo();
        QCOMPARE(address.toBytes(), QByteArray("ws://h/x"));
        address = *WebSocketAddress::parse(QStringLiteral("ws://100%:50%zz%@h/"));
        QVERIFY(!WebSocketAddress::parse(QStringLiteral("ws://@h/"))->hasUserInfo());
        QCOMPARE(address.userName(), QStringLiteral("100%"));
        QCOMPARE(address.password(), QStringLiteral("50%zz%"));
    }

    void whatIsNotSeenIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("place");
        const auto row = [](const char *name, const QString &text, const char *code, int place) { QTest::newRow(name) << text << QString::fromLatin1(code) << place; };
        row("zero-width space in front", QStringLiteral("\u200bws://h/"), "U+200B", 1);
        row("zero-width space behind", QStringLiteral("ws://h/\u200b"), "U+200B", 8);
        row("zero-width space in the host", QStringLiteral("ws://h\u200bost/"), "U+200B", 7);
        row("behind a space", QStringLiteral(" ws://h/\u200b "), "U+200B", 9);
        row("byte order mark", QStringLiteral("\ufeffws://h/"), "U+FEFF", 1);
        row("no-break space in front", QStringLiteral("\u00a0ws://h/"), "U+00A0", 1);
        row("no-break space behind", QStringLiteral("ws://h/\u00a0"), "U+00A0", 8);
        row("no-break space inside", QStringLiteral("ws://h/a\u00a0b"), "U+00A0", 9);
        row("soft hyphen in the host", QStringLiteral("ws://ho\u00adst/"), "U+00AD", 8);
        row("soft hyphen in the query", QStringLiteral("ws://h/?to\u00adken"), "U+00AD", 11);
        row("left-to-right mark", QStringLiteral("ws://h/\u200e"), "U+200E", 8);
        row("override", QStringLiteral("ws://h/\u202egnp"), "U+202E", 8);
        row("isolate", QStringLiteral("\u2066ws://h/\u2069"), "U+2066", 1);
        row("word joiner", QStringLiteral("ws://h/a\u2060b"), "U+2060", 9);
        row("line end inside", QStringLiteral("ws://h/a\nb"), "U+000A", 9);
        row("tab inside", QStringLiteral("ws://h/a\tb"), "U+0009", 9);
        row("return inside", QStringLiteral("ws://h/\r\nX: y"), "U+000D", 8);
        row("line separator", QStringLiteral("ws://h/\u2028"), "U+2028", 8);
        row("ideographic space", QStringLiteral("ws://h/\u3000"), "U+3000", 8);
        row("joiner at the end", QStringLiteral("ws://h/a\u200d"), "U+200D", 9);
        row("NUL", QStringLiteral("ws://h/a") + QChar(0) + QStringLiteral("b"), "U+0000", 9);
        row("DEL", QStringLiteral("ws://h/\u007f"), "U+007F", 8);
        row("behind a picture", QStringLiteral("ws://h/😀\u200b"), "U+200B", 9);
        row("tag", QStringLiteral("ws://h/\U000E0041"), "U+E0041", 8);
    }
    void whatIsNotSeenIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(int, place);
        const auto address = WebSocketAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().id, QStringLiteral("url.invalid"));
        QVERIFY2(address.error().what.contains(code), qPrintable(address.error().what));
        QVERIFY2(address.error().what.contains(QStringLiteral("character %1.").arg(place)), qPrintable(address.error().what));
        const QString character = QStringView(QChar::fromUcs4(text.toUcs4().at(place - 1))).toString();
        QVERIFY2(!address.error().seen.contains(character), qPrintable(address.error().seen));
        QVERIFY2(address.error().remedy.contains(QString::fromLatin1(character.toUtf8().toPercentEncoding())), qPrintable(address.error().remedy));
    }

    void spacesAroundAreNobodysMeaning()
    {
        QCOMPARE(WebSocketAddress::parse(QStringLiteral(" \t\r\nws://h/x \r\n"))->toBytes(), QByteArray("ws://h/x"));
    }

    void whatIsNoAddress_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "ws://", "ws:///x", "ws://?x", "ws://:80/", "://h", "ftp://h/", "ws://h:0/", "ws://h:65536/", "ws://h:8o/", "ws://h:-1/", "ws://h:1:2/", "ws://::1/",
                                 "ws://[::1/", "ws://[::1]x/", "ws://[::1%25]/", "ws://[1:2:3]/", "ws://[::1::]/", "ws://[v1.x]/", "ws://[12345::]/", "ws://[::1.2.3.256]/", "ws://h/#", "ws://h/#part",
                                 "ws://h#x", "ws://a b/", "ws://a%20b/", "ws://a%2fb/", "ws://a%00/", "ws://%zz/", "ws://%ff/", "ws://h\\@evil/", "ws://h\\path", "ws://{host}/", "ws://a<b/", "ws://a|b/"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("curly quotes") << QStringLiteral("“ws://h/”");
        QTest::newRow("curly quotes around a host") << QStringLiteral("ws://“h”/");
        QTest::newRow("angled quotes") << QStringLiteral("«h/»");
        QTest::newRow("lone surrogate") << QString(QStringLiteral("ws://h/") + QChar(0xD800));
    }
    void whatIsNoAddress()
    {
        QFETCH(QString, text);
        const auto address = WebSocketAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().id, QStringLiteral("url.invalid"));
        QVERIFY(!address.error().what.isEmpty());
    }

    void theSchemeMayBeMissing()
    {
        const auto address = WebSocketAddress::parse(QStringLiteral("h.example:8080/?next=http://x"));
        QVERIFY(address.ok());
        QVERIFY(!address->hasScheme());
        QCOMPARE(address->host(), QStringLiteral("h.example"));
        QCOMPARE(address->target(), QByteArray("/?next=http://x"));
        QVERIFY(!WebSocketAddress::parse(QStringLiteral("//h/"))->hasScheme());
    }

    void references_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("whole");
        const auto row = [](const char *reference, const char *whole) { QTest::newRow(reference) << QByteArray(reference) << QByteArray(whole); };
        row("ws://b/%41/../x", "ws://b/%41/../x");
        row("https://b", "wss://b");
        row("//b/x#part", "ws://b/x");
        row("/%7e/%2e%2e/z", "ws://a/%7e/%2e%2e/z");
        row("z", "ws://a/x/z");
        row("../z", "ws://a/z");
        row("../../../z", "ws://a/z");
        row(".", "ws://a/x/");
        row("./", "ws://a/x/");
        row("?q=%41|b", "ws://a/x/y?q=%41|b");
        row("", "ws://a/x/y?old");
        row("/a b?{\"c\"}", "ws://a/a%20b?{%22c%22}");
        row("/\xc3\xbc\xff", "ws://a/%C3%BC%FF");
        row("/\\b/", "ws://a/%5Cb/");
        row("z:1/x/ws://q", "");
        row("ftp://b/", "");
        row("ws:b", "");
    }
    void references()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, whole);
        const auto from = *WebSocketAddress::parse(QStringLiteral("ws://a/x/y?old"));
        const auto to = from.resolved(reference);
        if (whole.isEmpty()) {
            QVERIFY(!to);
            return;
        }
        QVERIFY2(to.ok(), to ? "" : qPrintable(to.error().toString()));
        QCOMPARE(to->toBytes(), whole);
    }

    void targetsThatCameIn()
    {
        const auto own = *WebSocketAddress::parse(QStringLiteral("ws://127.0.0.1:9/"));
        QCOMPARE(own.withTarget("/%41?x={\"\xff").toBytes(), QByteArray("ws://127.0.0.1:9/%41?x={%22%FF"));
        QCOMPARE(own.withTarget("//evil/x").toBytes(), QByteArray("ws://127.0.0.1:9//evil/x"));
        QCOMPARE(own.withTarget("ws://evil/x?y").toBytes(), QByteArray("ws://127.0.0.1:9/x?y"));
        QCOMPARE(own.withTarget("*").toBytes(), QByteArray("ws://127.0.0.1:9/"));
    }

    void moreInTheQuery()
    {
        auto address = *WebSocketAddress::parse(QStringLiteral("ws://h/?a=%7E|"));
        address.addToQuery("key=v");
        QCOMPARE(address.target(), QByteArray("/?a=%7E|&key=v"));
        address = *WebSocketAddress::parse(QStringLiteral("ws://h/?"));
        address.addToQuery("key=v");
        QCOMPARE(address.target(), QByteArray("/?key=v"));
    }

    void ofTheProgramsOwn()
    {
        QCOMPARE(WebSocketAddress::of(QUrl(QStringLiteral("ws://[::1]:8080/x"))).toBytes(), QByteArray("ws://[::1]:8080/x"));
        QVERIFY(WebSocketAddress::of(QUrl()).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_WebSocketAddress);
#include "tst_WebSocketAddress.moc"
