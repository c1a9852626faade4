#include "capture/Redaction.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Redaction : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void json();
    void listsCanBeChanged();
};

void tst_Redaction::text_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nauthorization: Basic abc\r\n  folded\r\nHost: h\r\n\r\n")
                            << QByteArray("GET / HTTP/1.1\r\nauthorization: [redacted]\r\nHost: h\r\n\r\n");
    QTest::newRow("parameters") << QByteArray("wss://h/p?a=1&access_token=xyz&b=2#sig=q") << QByteArray("wss://h/p?a=1&access_token=redacted&b=2#sig=redacted");
    QTest::newRow("request line") << QByteArray("GET /p?apiKey=xyz HTTP/1.1") << QByteArray("GET /p?apiKey=redacted HTTP/1.1");
    QTest::newRow("password") << QByteArray("ws://user:pw@host/") << QByteArray("ws://user:redacted@host/");
    QTest::newRow("no secret") << QByteArray("ws://h/?monkey=1&keyboard=2") << QByteArray("ws://h/?monkey=1&keyboard=2");
}

void tst_Redaction::text()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(Redactor(RedactionRules::standard()).text(before), after);
    RedactionRules off = RedactionRules::standard();
    off.enabled = false;
    QCOMPARE(Redactor(off).text(before), before);
}

void tst_Redaction::json()
{
    const Redactor redactor(RedactionRules::standard());
    const QByteArray before = "{ \"url\":\"ws://h/?token=x\",\"n\":1.50,\"headers\":[{\"name\":\"Cookie\",\"value\":\"a\"},{\"name\":\"Host\",\"value\":\"b\"}],\"Set-Cookie\":\"c\"}";
    const QByteArray after = "{ \"url\":\"ws://h/?token=redacted\",\"n\":1.50,\"headers\":[{\"name\":\"Cookie\",\"value\":\"[redacted]\"},{\"name\":\"Host\",\"value\":\"b\"}],\"Set-Cookie\":\"[redacted]\"}";
    QCOMPARE(redactor.json(before), after);
    QCOMPARE(redactor.json("{broken ws://h/?token=x"), QByteArray("{broken ws://h/?token=redacted"));
}

void tst_Redaction::listsCanBeChanged()
{
    RedactionRules rules = RedactionRules::standard();
    rules.headers.append(QStringLiteral("X-Mine"));
    rules.parameters = QStringList{QStringLiteral("mine")};
    const Redactor redactor(rules);
    QVERIFY(redactor.isSecretHeader("x-mine"));
    QVERIFY(redactor.isSecretParameter("mine"));
    QVERIFY(!redactor.isSecretParameter("token"));
}

FRAMESCOPE_TEST(tst_Redaction);
#include "tst_Redaction.moc"
