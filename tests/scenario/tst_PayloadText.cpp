#include "scenario/PayloadText.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace framescope;
using namespace framescope::scenario;

class tst_PayloadText : public QObject
{
    Q_OBJECT

private slots:
    void hex()
    {
        QCOMPARE(*payloadtext::fromHex(QStringLiteral("00ff10")), QByteArray("\x00\xff\x10", 3));
        QCOMPARE(*payloadtext::fromHex(QStringLiteral("0x48,0x65 6C:6c\n6f")), QByteArray("Hello"));
        QCOMPARE(*payloadtext::fromHex(QString()), QByteArray());
        const auto wrong = payloadtext::fromHex(QStringLiteral("00fg"));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().seen.contains(QStringLiteral("00")), qPrintable(wrong.error().seen));
        QVERIFY(!payloadtext::fromHex(QStringLiteral("0")));
        QCOMPARE(payloadtext::fromHex(QStringLiteral("00 zz")).error().seen, QStringLiteral("00 »z«z"));
    }

    void base64()
    {
        QCOMPARE(*payloadtext::fromBase64(QStringLiteral("AAEC")), QByteArray("\x00\x01\x02", 3));
        QCOMPARE(*payloadtext::fromBase64(QStringLiteral("_-8=\n")), QByteArray("\xff\xef"));
        QVERIFY(!payloadtext::fromBase64(QStringLiteral("AA*C")));
        QVERIFY(!payloadtext::fromBase64(QStringLiteral("A")));
    }

    void closes()
    {
        QVERIFY(!payloadtext::closeFrom(QString())->closeCode);
        QCOMPARE(payloadtext::closeFrom(QStringLiteral("1000"))->closeCode, std::optional<std::uint16_t>(1000));
        const auto reason = payloadtext::closeFrom(QStringLiteral("4000:a:b"));
        QCOMPARE(reason->payload, QByteArray("a:b"));
        for (const char *bad : {"1005", "1006", "1015", "999", "5000", "70000", "x", ":r"})
            QVERIFY2(!payloadtext::closeFrom(QString::fromLatin1(bad)), bad);
        QVERIFY(!payloadtext::closeFrom(QStringLiteral("1000:") + QString(124, QLatin1Char('r'))));
        QVERIFY(payloadtext::closeFrom(QStringLiteral("1006")).error().remedy.contains(QStringLiteral("hex:03ee")));
    }

    void sizes()
    {
        QCOMPARE(*payloadtext::sizesFrom(QStringLiteral("1, 2,16k")), (std::vector<std::uint64_t>{1, 2, 16384}));
        for (const char *bad : {"", "0", "1,,2", "-1", "x"})
            QVERIFY2(!payloadtext::sizesFrom(QString::fromLatin1(bad)), bad);
    }

    void json()
    {
        // RFC 8259 knows no largest number, no unique keys, no whole characters in escapes and no depth.
        for (const char *good : {"{}", "[1,2]", "\"text\"", "12345678901234567890", "null", " {\"a\":1,\"a\":2} ", "1E400", "-1e-400", "[1E400]", "0", "-0", "-0.0e+0",
                                 "123456789012345678901234567890.123456789", "\"\\ud800\"", "\"\\udc00x\"", "{\"\":0}", "\"\\u0000\\/\\b\"", "\t[\r\n]", "{\"a\":{\"a\":[{}]}}"})
            QVERIFY2(payloadtext::checkJson(QString::fromLatin1(good)), good);
        QVERIFY(payloadtext::checkJson(QString(5000, QLatin1Char('[')) + QString(5000, QLatin1Char(']'))));
        for (const char *bad : {"", " ", "{", "{\"a\":}", "1,2", "nope", "01", "-01", "1.", ".5", "+1", "1e", "[1,]", "{\"a\":1,}", "'a'", "\"\\x\"", "\"\\u12g4\"", "\"\\ud8\"", "\"a\nb\"", "\"a",
                                "NaN", "Infinity", "true false", "{} {}", "[1]]", "{a:1}", "\"\\", "tru", "//x\n1"})
            QVERIFY2(!payloadtext::checkJson(QString::fromLatin1(bad)), bad);
        QVERIFY(payloadtext::checkJson(QStringLiteral("{\"a\":01}")).error().seen.contains(QStringLiteral("»0«")));
        QVERIFY(payloadtext::checkJson(QStringLiteral("[\"ab\\x\"]")).error().seen.contains(QStringLiteral("»\\«")));
    }

    void files()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return file.fileName();
        };
        QVERIFY(payloadtext::fromFile(write(QStringLiteral("a.txt"), "Gr\xc3\xbc\xc3\x9f"))->kind == Outgoing::Kind::Text);
        const auto nul = payloadtext::fromFile(write(QStringLiteral("stomp"), QByteArray("CONNECTED\n\n\0", 12)));
        QVERIFY(nul->kind == Outgoing::Kind::Text);
        QCOMPARE(nul->payload, QByteArray("CONNECTED\n\n\0", 12));
        QVERIFY(payloadtext::fromFile(write(QStringLiteral("b"), "\xff"))->kind == Outgoing::Kind::Binary);
        QVERIFY(payloadtext::fromFile(write(QStringLiteral("c.bin"), "text"))->kind == Outgoing::Kind::Binary);
        const auto missing = payloadtext::fromFile(folder.filePath(QStringLiteral("missing")));
        QCOMPARE(missing.error().id, QStringLiteral("file.not-readable"));
    }

    void marks()
    {
        QCOMPARE(payloadtext::marked(QStringLiteral("abc"), 1), QStringLiteral("a»b«c"));
        QCOMPARE(payloadtext::marked(QStringLiteral("abc"), 9), QStringLiteral("abc»«"));
        QVERIFY(!payloadtext::marked(QStringLiteral("\x1b[31m"), 2).contains(QChar(0x1b)));
        QVERIFY(payloadtext::marked(QString(1000, QLatin1Char('x')), 500).size() < 60);
    }
};

FRAMESCOPE_TEST(tst_PayloadText);
#include "tst_PayloadText.moc"
