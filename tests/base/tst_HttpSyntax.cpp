#include "base/HttpSyntax.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::base::HttpSyntax;

class tst_HttpSyntax : public QObject
{
    Q_OBJECT

private slots:
    void aTokenHasTheCharactersOfTheRule();
    void bytesAndTextAreOfOneMind();
    void controlsAreAllButTheTab();
};

void tst_HttpSyntax::aTokenHasTheCharactersOfTheRule()
{
    QVERIFY(HttpSyntax::isToken(QByteArrayView("Sec-WebSocket-Key")));
    QVERIFY(HttpSyntax::isToken(QByteArrayView("!#$%&'*+-.^_`|~09azAZ")));
    QVERIFY(!HttpSyntax::isToken(QByteArrayView()));
    const QByteArrayView separators("\"(),/:;<=>?@[\\]{} \t\x7f\x00\x80\xff", 23);
    for (const char c : separators) {
        QVERIFY2(!HttpSyntax::isTokenChar(c), QByteArray::number(static_cast<unsigned char>(c)).constData());
        QVERIFY(!HttpSyntax::isToken(QByteArray("a").append(c)));
    }
}

void tst_HttpSyntax::bytesAndTextAreOfOneMind()
{
    for (int code = 0; code < 0x180; ++code) {
        const QString text = QStringLiteral("x") + QChar(code);
        QCOMPARE(HttpSyntax::isToken(QStringView(text)), HttpSyntax::isToken(QByteArrayView(text.toUtf8())));
        QCOMPARE(HttpSyntax::hasControls(QStringView(text)), HttpSyntax::hasControls(QByteArrayView(text.toUtf8())));
    }
    QVERIFY(!HttpSyntax::isToken(QStringView(u"größe")));
}

void tst_HttpSyntax::controlsAreAllButTheTab()
{
    QVERIFY(!HttpSyntax::hasControls(QByteArrayView("a\tb \xff\x80")));
    for (const char c : {'\r', '\n', '\0', '\x1f', '\x7f'})
        QVERIFY(HttpSyntax::hasControls(QByteArray("a").append(c)));
}

FRAMESCOPE_TEST(tst_HttpSyntax);
#include "tst_HttpSyntax.moc"
