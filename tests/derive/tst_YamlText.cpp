#include "support/TestClass.h"

#include "derive/YamlText.h"

#include "yaml/Json.h"

using namespace framescope;
using namespace framescope::derive;

class tst_YamlText : public QObject
{
    Q_OBJECT

private slots:
    void everyTextComesBack()
    {
        for (const QString &text : {QStringLiteral("it's"), QStringLiteral("a: b # c"), QStringLiteral("true"), QStringLiteral("two\nlines\ttab"), QStringLiteral("\"q\" \\"), QString(), QStringLiteral("plain-word")}) {
            for (const QString &written : {yamlQuoted(text), yamlScalar(text)}) {
                const auto read = yaml::parseJson(QString(QStringLiteral("a: ") + written).toUtf8());
                QVERIFY2(read.ok(), qPrintable(written));
                QVERIFY2((*read)[u"a"].isString() && (*read)[u"a"].toString() == text, qPrintable(written));
            }
        }
        QCOMPARE(yamlScalar(QStringLiteral("plain-word")), QStringLiteral("plain-word"));
    }
    void jsonComesBackDigitForDigit()
    {
        const QByteArray json = "{\"op\":\"subscribe\",\"n\":1.50,\"no\":[1e3,null,true,{}],\"odd name\":\"it's {x}\"}";
        const QString flow = yamlFlow(*base::OrderedJson::parse(json));
        const auto read = yaml::parseJson(QString(QStringLiteral("a: ") + flow).toUtf8());
        QVERIFY2(read.ok(), qPrintable(flow));
        QCOMPARE((*read)[u"a"].toCompact(), json);
        QVERIFY2(flow.startsWith(QStringLiteral("{op: \"subscribe\"")), qPrintable(flow));
    }
};

FRAMESCOPE_TEST(tst_YamlText);
#include "tst_YamlText.moc"
