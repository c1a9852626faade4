#include "base/Secrets.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::base;

class tst_Secrets : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void everythingElseStays_data();
    void everythingElseStays();
    void valuesComeBack_data();
    void valuesComeBack();
    void learnsFromARequest();
    void ownNames();
    void shortAndTrivialValues();
    void anErrorsSentences();
    void anythingIsReadOnce();
};

void tst_Secrets::text_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) { QTest::newRow(name) << before << after; };
    row("header, folded", "GET / HTTP/1.1\r\nauthorization: Basic abc\r\n  folded\r\nHost: h\r\n\r\n", "GET / HTTP/1.1\r\nauthorization: [redacted]\r\nHost: h\r\n\r\n");
    row("blanks stay", "Cookie:a\nX-Api-Key:\t b \t\r\n", "Cookie:[redacted]\nX-Api-Key:\t [redacted] \t\r\n");
    row("no value", "Cookie:\r\nHost: h\r\n", "Cookie:\r\nHost: h\r\n");
    row("words of a header", "Ocp-Apim-Subscription-Key: 1\r\nSec-WebSocket-Key: 2\r\n", "Ocp-Apim-Subscription-Key: [redacted]\r\nSec-WebSocket-Key: 2\r\n");
    row("parameters", "wss://h/p?a=1&access_token=xyz&b=2#sig=q", "wss://h/p?a=1&access_token=redacted&b=2#sig=redacted");
    row("fragment of OAuth", "Location: https://h/cb#state=1&access_token=xyz&x=2\r\n", "Location: https://h/cb#state=1&access_token=redacted&x=2\r\n");
    row("request line", "GET /p?apiKey=xyz HTTP/1.1\r\n", "GET /p?apiKey=redacted HTTP/1.1\r\n");
    row("absolute form", "GET http://u:pw@h/x?token=s&y=%41 HTTP/1.1\r\n", "GET http://u:redacted@h/x?token=redacted&y=%41 HTTP/1.1\r\n");
    row("Referer, Origin", "Referer: http://h/?token=s\r\nOrigin: http://u:p@h\r\n", "Referer: http://h/?token=redacted\r\nOrigin: http://u:redacted@h\r\n");
    row("Link", "Link: <http://h/?token=s>; rel=\"next\"\r\n", "Link: <http://h/?token=redacted>; rel=\"next\"\r\n");
    row("quotes in a value", "GET /p?token=a'b\"c<d HTTP/1.1\r\n", "GET /p?token=redacted HTTP/1.1\r\n");
    row("in quotes", "<a href='http://h/?token=s'>x</a> “ws://h/?token=t”.", "<a href='http://h/?token=redacted'>x</a> “ws://h/?token=redacted”.");
    row("password", "ws://user:pw@host/ and ws://host:80/", "ws://user:redacted@host/ and ws://host:80/");
    row("password with an at", "ws://user:p@w@host/", "ws://user:redacted@host/");
    row("password with a slash", "Seen: ws://user:p/w#d@host/x", "Seen: ws://user:redacted@host/x");
    row("pair of subprotocols", "Sec-WebSocket-Protocol: access_token, abc ,chat\r\n", "Sec-WebSocket-Protocol: access_token, [redacted] ,chat\r\n");
    row("Kubernetes", "Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io.c2Vj, v4.channel.k8s.io",
        "Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io.[redacted], v4.channel.k8s.io");
    row("a JSON Web Token anywhere", "X-Who: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl;", "X-Who: [redacted];");
}

void tst_Secrets::text()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(Secrets().text(before), after);
    QCOMPARE(Secrets().text(after), after);
}

void tst_Secrets::everythingElseStays_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"GET /%41/%7E/%2e%2e/%c3%a9?q=a|b&json={\"a\":[1]} HTTP/1.1\r\n", "Location:  /%2541?x=%25%20\"<>\r\n", "Location: //h/\xff\xfe?a;b=c\n", "\r\n\r\n",
                             "HTTP/1.1 302 \xe4\xf6\r\nSet-Thing : x\n y\r\n", "ws://[fe80::1%25lo]:80/?q", "ws://h/?monkey=1&keyboard=2#key", "a@b:c", "x?=1&&token&key=", "",
                             "Keep-Alive: timeout=5\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void tst_Secrets::everythingElseStays()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Secrets().text(text), text);
}

void tst_Secrets::valuesComeBack_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) { QTest::newRow(name) << before << after; };
    row("as it is", "you said p\"ä/ s<3!", "you said [redacted]!");
    row("percent-encoded", "x=p%22%C3%A4%2F%20s%3C3&y=%41", "x=[redacted]&y=%41");
    row("percent-encoded otherwise", "%70%22%c3%a4/%20s%3c3", "[redacted]");
    row("as a form", "p%22%C3%A4%2F+s%3C3", "[redacted]");
    row("HTML", "<p>p&quot;ä/ s&lt;3</p>", "<p>[redacted]</p>");
    row("JSON", "{\"a\":\"p\\\"ä/ s<3\"}", "{\"a\":\"[redacted]\"}");
    row("JSON, all escaped", "{\"a\":\"\\u0070\\u0022\\u00e4\\/ s\\u003C3\"}", "{\"a\":\"[redacted]\"}");
    row("JSON, quoted once more", "Seen: {\\\"a\\\":\\\"p\\\\\\\"ä\\\\/ s\\\\u003c3\\\"}", "Seen: {\\\"a\\\":\\\"[redacted]\\\"}");
    row("HTML by numbers", "p&#34;&#xE4;&#x2F; s&#x3c;3 &#60;", "[redacted] &#60;");
    for (const QByteArray before : {"", "1", "12"}) {
        const QByteArray all = QByteArray(before + "p\"ä/ s<3" + "xyz").toBase64();
        const qsizetype from = (before.size() * 8 + 5) / 6; // bits of "before" alone
        const qsizetype to = (before.size() + 9) * 8 / 6;
        row(qPrintable(QStringLiteral("base64 behind %1").arg(before.size())), all, all.first(from) + "[redacted]" + all.mid(to));
    }
    row("base64", "<" + QByteArray("p\"ä/ s<3").toBase64(QByteArray::OmitTrailingEquals) + ">", "<[redacted]>");
    row("Basic", "got Basic " + QByteArray("me:p\"ä/ s<3").toBase64(QByteArray::OmitTrailingEquals) + " here", "got Basic [redacted] here");
    row("cut", "the body begins with p\"ä/ s…", "the body begins with [redacted]…");
    row("cut, with its length", "HTTP 403: you said p\"ä/ s… (267 bytes) [Body incomplete: 267 of 500 bytes came.]",
        "HTTP 403: you said [redacted]… (267 bytes) [Body incomplete: 267 of 500 bytes came.]");
    row("cut, JSON", "{\"a\":\"p\\\"ä/ s… (267 bytes)", "{\"a\":\"[redacted]… (267 bytes)");
    row("cut, in the midst of an escape", "x=p%22%C3%A4%2F%20s%3… (267 bytes)", "x=[redacted]… (267 bytes)");
    row("cut, in the midst of an escape of JSON", "\"p\\u0022\\u00e4/ s\\u00…", "\"[redacted]…");
    row("cut, in the midst of an escape that was quoted", "\\\"p\\\\\\\"\\\\u00e4/ s\\\\u00… (9 bytes)", "\\\"[redacted]… (9 bytes)");
    row("others stay", "me and p\"", "me and p\"");
}

void tst_Secrets::valuesComeBack()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Secrets secrets;
    secrets.addCredentials(QStringLiteral("me"), QStringLiteral("p\"ä/ s<3"));
    QCOMPARE(secrets.text(before), after);
    Secrets others;
    others.add(secrets);
    QCOMPARE(others.values(before), after);
}

void tst_Secrets::learnsFromARequest()
{
    Secrets secrets;
    secrets.learn(QByteArray("GET /p?token=q%2Dsecret-1&page=page-number HTTP/1.1\r\nHost: host.example\r\nAuthorization: Basic " + QByteArray("me:pass-word-2").toBase64()
                  + "\r\nX-Vault-Token: hvs.three-3\r\nCookie: lang=en-GB; id=0123456789abcdef; token=tokfour4\r\nReferer: http://a:five-pass@h/?key=key-sixsix\r\n"
                    "Sec-WebSocket-Protocol: chat, access_token, seven-777\r\nProxy-Authorization: Bearer eight-888\r\nX-Plain: nothing-at-all\r\n\r\n"));
    for (const char *secret : {"q-secret-1", "q%2Dsecret-1", "pass-word-2", "me:pass-word-2", "hvs.three-3", "0123456789abcdef", "tokfour4", "five-pass", "key-sixsix",
                               "seven-777", "eight-888"})
        QCOMPARE(secrets.values("<" + QByteArray(secret) + ">"), QByteArray("<[redacted]>"));
    for (const char *plain : {"page-number", "host.example", "en-GB", "chat", "access_token", "nothing-at-all", "Basic", "Bearer"})
        QCOMPARE(secrets.values(plain), QByteArray(plain));
    Secrets none;
    none.learn("HTTP/1.1 200 OK\r\nSet-Cookie: a=0123456789abcdef\r\n\r\n");
    QCOMPARE(none.values("0123456789abcdef"), QByteArray("0123456789abcdef"));
}

void tst_Secrets::ownNames()
{
    Secrets secrets;
    secrets.addName("X-Mine");
    secrets.addName("my key?");
    QCOMPARE(secrets.text(QByteArray("GET /?my%20key%3F=1&b=2 HTTP/1.1\r\nx-mine: 3\r\nx-yours: 4\r\n")),
             QByteArray("GET /?my%20key%3F=redacted&b=2 HTTP/1.1\r\nx-mine: [redacted]\r\nx-yours: 4\r\n"));
    QVERIFY(secrets.isSecretHeader("X-MINE"));
    QVERIFY(!secrets.isSecretHeader("X-Yours", "0123456789"));
    QVERIFY(secrets.isSecretHeader("Referer", "https://h/?token=s"));
    QVERIFY(!secrets.isSecretHeader("Referer", "https://h/?page=1"));
    secrets.addValue(QByteArray("0123456789")); // as long as the mask
    QVERIFY(secrets.isSecretHeader("X-Yours", "a 0123456789"));
    QVERIFY(secrets.isSecretHeader("X-Yours", "0123456789"));
}

void tst_Secrets::shortAndTrivialValues()
{
    Secrets secrets;
    for (const char *value : {"", "a", "abc", "true", "null", "Bearer", "[redacted]"})
        secrets.addValue(value);
    QCOMPARE(secrets.values("a abc true null Bearer [redacted]"), QByteArray("a abc true null Bearer [redacted]"));
    secrets.addValue(QByteArray("test"));
    QCOMPARE(secrets.values("testing the test, attest test1 (test)"), QByteArray("testing the [redacted], attest test1 ([redacted])"));
}

void tst_Secrets::anErrorsSentences()
{
    Secrets secrets;
    secrets.addValue(QByteArray("s3cr3t-s3cr3t"));
    const Error error = secrets.error({QStringLiteral("upgrade.status-403"), QStringLiteral("ws://u:p@h/ says s3cr3t-s3cr3t"), QStringLiteral("s3cr3t…"), QStringLiteral("try ?key=1")});
    QCOMPARE(error.id, QStringLiteral("upgrade.status-403"));
    QCOMPARE(error.what, QStringLiteral("ws://u:redacted@h/ says [redacted]"));
    QCOMPARE(error.seen, QStringLiteral("[redacted]…"));
    QCOMPARE(error.remedy, QStringLiteral("try ?key=redacted"));

    Error about{QStringLiteral("x"), {}, {}, {}};
    about.subject = QStringLiteral("ws://u:p@h/");
    about.value = QStringLiteral("s3cr3t-s3cr3t");
    about.transient = true;
    const Error masked = secrets.error(about);
    QCOMPARE(masked.subject, QStringLiteral("ws://u:redacted@h/"));
    QCOMPARE(masked.value, QStringLiteral("[redacted]"));
    QVERIFY(masked.transient);
}

/// Input that would take minutes with quadratic time.
void tst_Secrets::anythingIsReadOnce()
{
    Secrets secrets;
    secrets.addValue("s3cr3t-s3cr3t");
    for (const char *piece : {"\"", "?", ";", "?;", "://a:b", "://", "eyJ", "a.", "%", "?a=\"", "&#", "<>", "\xe2\x80\x9d", "sk-,"}) {
        const QByteArray text = QByteArray(piece).repeated(20'000);
        QCOMPARE(secrets.text(text), text);
        QVERIFY(!secrets.text(QByteArray("Sec-WebSocket-Protocol: " + text)).isEmpty());
    }
}

FRAMESCOPE_TEST(tst_Secrets);
#include "tst_Secrets.moc"
