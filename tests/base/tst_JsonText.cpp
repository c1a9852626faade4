#include "base/json/JsonText.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::base;

class tst_JsonText : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatAreNoTextBecomeLatin1()
    {
        QByteArray out;
        appendJsonStringLoosely(out, base::viewOf("caf\xe9"));
        QCOMPARE(out, QByteArray("\"caf\\u00e9\""));
        out = "before";
        QVERIFY(!appendJsonString(out, base::viewOf("caf\xe9")));
        QCOMPARE(out, QByteArray("before"));
    }

    void whatCannotBeSeenIsEscaped()
    {
        for (const char16_t c : {u'\u0001', u'\u007f', u'\u0085', u'\u061c', u'\u200b', u'\u200f', u'\u2028', u'\u202e', u'\u2066', u'\ufeff'}) {
            const QString text(1, QChar(c));
            QByteArray fromText;
            appendJsonString(fromText, QStringView(text));
            QByteArray fromBytes;
            QVERIFY(appendJsonString(fromBytes, base::viewOf(text.toUtf8())));
            QCOMPARE(fromText, fromBytes);
            QCOMPARE(fromText, "\"\\u" + QByteArray::number(c, 16).rightJustified(4, '0') + '"');
        }
    }

    void textComesBack()
    {
        for (const QString &text : QStringList{QString(), QStringLiteral("plain"), QStringLiteral("a\"b\\c/\n\t\r\b\f"), QStringLiteral("Grüße 😀"), QString(QChar(0xdc00)) + QLatin1Char('x'),
                                    QString(QChar(0xfeff)) + QStringLiteral("x")}) {
            QByteArray json;
            appendJsonString(json, QStringView(text));
            const auto back = textOfJson(std::string_view(json.constData() + 1, std::size_t(json.size() - 2)));
            QVERIFY(back);
            QCOMPARE(*back, text);
        }
    }

    void escapesAreResolved()
    {
        QCOMPARE(unescapedJson("caf\\u00e9 \\ud83d\\ude00 \\ud800"), QByteArray("caf\xc3\xa9 \xf0\x9f\x98\x80 \xef\xbf\xbd"));
        QCOMPARE(unescapedJson("\\n\\t\\/\\\"\\\\"), QByteArray("\n\t/\"\\"));
        std::size_t at = 0;
        QVERIFY(!textOfJson("ab\\n\xff", &at));
        QCOMPARE(at, std::size_t(4));
        QVERIFY(!textOfJson("ab\xe2\x82", &at));
    }

    void base64()
    {
        QByteArray out;
        for (const char *text : {"", "f", "fo", "foo", "foob"})
            appendJsonBase64(out, base::viewOf(std::string_view(text)));
        QCOMPARE(out, QByteArray("\"\"\"Zg==\"\"Zm8=\"\"Zm9v\"\"Zm9vYg==\""));
    }
};

FRAMESCOPE_TEST(tst_JsonText);
#include "tst_JsonText.moc"
