#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/DocumentImport.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_DocumentImport : public QObject
{
    Q_OBJECT

private slots:
    void eachToolIsKnownByItsMarks_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *json, const char *path, const char *format) { QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(path) << QString::fromLatin1(format); };
        row("{\"log\":{\"entries\":[]}}", "x", "HAR");
        row("{\"_type\":\"export\",\"resources\":[]}", "x", "Insomnia v4");
        row("{\"type\":\"collection.insomnia.rest/5.0\"}", "x", "Insomnia v5");
        row("{\"yaakVersion\":\"1\"}", "x", "Yaak");
        row("{\"asyncapi\":\"2.6.0\"}", "x", "AsyncAPI 2.6.0");
        row("{\"version\":1,\"url\":\"ws://h/\"}", "x", "Framescope");
        row("{\"$kind\":\"websocket-request\"}", "x.request.yaml", "Postman 3.0");
        row("{\"info\":{\"_postman_id\":\"1\"}}", "x", "Postman 2");
        row("{\"opencollection\":\"1\"}", "x", "OpenCollection");
        row("{\"openapi\":\"3.0.0\",\"info\":{}}", "x", "");
        row("{}", "x", "");
    }
    void eachToolIsKnownByItsMarks()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(QString, format);
        const auto imported = DocumentImport::read(*base::OrderedJson::parse(json), path, {});
        QCOMPARE(imported ? imported->format : QString(), format);
    }

    void namesThatStandTwiceAreNamed()
    {
        base::JsonParseInfo info;
        QVERIFY(base::OrderedJson::parse("{\"a\":1,\"a\":2}", &info).ok());
        Imported imported;
        DocumentImport::noteDuplicates(info, QStringLiteral("f"), imported);
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("\"a\" stands twice")));
    }

    void brunosLanguage()
    {
        QVERIFY(DocumentImport::isBru(QStringLiteral("\nmeta {\n  name: x\n}\n")));
        QVERIFY(DocumentImport::isBru(QStringLiteral("auth:basic {\n}")));
        QVERIFY(!DocumentImport::isBru(QStringLiteral("{\nmeta {")));
        QVERIFY(!DocumentImport::isBru(QStringLiteral("metal {")));
    }
};

FRAMESCOPE_TEST(tst_DocumentImport);
#include "tst_DocumentImport.moc"
