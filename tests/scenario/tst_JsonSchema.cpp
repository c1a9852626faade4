#include "support/TestClass.h"

#include "scenario/JsonSchema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace framescope;
using base::OrderedJson;
using scenario::JsonSchema;

namespace {

QStringList keywordsOf(const QByteArray &schema, const QByteArray &value)
{
    const auto parsed = JsonSchema::parse(schema);
    if (!parsed)
        return {parsed.error().id};
    QStringList out;
    for (const auto &violation : parsed->validate(*OrderedJson::parse(value)))
        out.append(violation.instance + u' ' + violation.keyword);
    return out;
}

} // namespace

class tst_JsonSchema : public QObject
{
    Q_OBJECT

    static QString suite() { return QStringLiteral("/usr/share/json-schema-test-suite"); }

private slots:
    void violationsNameTheirPlace()
    {
        QCOMPARE(keywordsOf("{\"required\":[\"a\"],\"properties\":{\"b\":{\"type\":\"string\"}}}", "{\"b\":1}"), QStringList({QStringLiteral(" required"), QStringLiteral("/b type")}));
        QCOMPARE(keywordsOf("{\"items\":{\"maximum\":10}}", "[1,12]"), QStringList(QStringLiteral("/1 maximum")));
    }

    void numbersAreComparedByTheirDigits()
    {
        QCOMPARE(keywordsOf("{\"maximum\":9007199254740992}", "9007199254740993"), QStringList(QStringLiteral(" maximum")));
        QCOMPARE(keywordsOf("{\"multipleOf\":0.01}", "19.99"), QStringList());
        QCOMPARE(keywordsOf("{\"multipleOf\":0.01}", "19.999"), QStringList(QStringLiteral(" multipleOf")));
        QCOMPARE(keywordsOf("{\"type\":\"integer\"}", "1.0"), QStringList());
        QCOMPARE(keywordsOf("{\"const\":1e2}", "100"), QStringList());
    }

    void whatIsWrongInASchemaIsTold()
    {
        QCOMPARE(keywordsOf("{", "1"), QStringList(QStringLiteral("json.syntax")));
        QCOMPARE(keywordsOf("{\"pattern\":\"(\"}", "\"a\""), QStringList(QStringLiteral("schema.bad-keyword")));
        QCOMPARE(keywordsOf("{\"not\":{\"properties\":{\"a\":3}}}", "1"), QStringList(QStringLiteral("schema.bad-keyword")));
        QCOMPARE(keywordsOf("{\"$ref\":\"other.json\"}", "1"), QStringList(QStringLiteral(" $ref")));
    }

    void whatHasNoEndEnds()
    {
        QCOMPARE(keywordsOf("{\"$ref\":\"#\"}", "1"), QStringList(QStringLiteral(" $ref")));
        const QStringList found = keywordsOf("{\"anyOf\":[{\"pattern\":\"^(a+)+$\"},{\"pattern\":\"b\"}]}", '"' + QByteArray(5000, 'a') + "!\"");
        QVERIFY(found.contains(QStringLiteral(" pattern")));
    }

    /// Every file of the official suite that tests what must hold; without those that need a network or a format as an assertion.
    void theOfficialSuite_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("draft");
        QTest::newRow("none") << QString() << QString();
        for (const auto &[folder, draft] : {std::pair("draft7", "http://json-schema.org/draft-07/schema#"), std::pair("draft2020-12", "https://json-schema.org/draft/2020-12/schema")}) {
            QDir dir(suite() + QStringLiteral("/tests/") + QLatin1String(folder));
            for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(QLatin1String(folder) + u'/' + name)) << dir.filePath(name) << QString::fromLatin1(draft);
        }
    }
    void theOfficialSuite()
    {
        QFETCH(QString, file);
        QFETCH(QString, draft);
        if (file.isEmpty()) {
            if (!QDir(suite()).exists())
                QSKIP("FRAMESCOPE-SKIPPED: json-schema-test-suite is not installed");
            return;
        }
        // The meta-schemas, and vocabularies other than the standard one, are not among what is promised.
        static const QStringList without{QStringLiteral("vocabulary.json"), QStringLiteral("definitions.json"), QStringLiteral("defs.json"), QStringLiteral("format.json")};
        if (without.contains(QFileInfo(file).fileName()))
            return;
        QFile input(file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const auto groups = OrderedJson::parse(input.readAll());
        QVERIFY(groups.ok());
        QStringList wrong;
        for (const OrderedJson &group : groups->items()) {
            OrderedJson schema = group[u"schema"];
            if (schema.isObject() && !schema.contains(u"$schema"))
                schema.set(QStringLiteral("$schema"), OrderedJson(draft));
            auto parsed = JsonSchema::fromJson(schema);
            const QString name = group[u"description"].toString();
            // What the draft's own meta-schema would be needed for.
            if (QString::fromUtf8(schema.toCompact()).contains(QLatin1String("\"$ref\":\"http")) && QString::fromUtf8(schema.toCompact()).contains(QLatin1String("json-schema.org/draft")) && name.contains(QLatin1String("remote ref")))
                continue;
            if (!parsed) {
                wrong.append(name + QStringLiteral(": ") + parsed.error().what);
                continue;
            }
            addRemotes(*parsed, draft);
            for (const OrderedJson &test : group[u"tests"].items()) {
                const auto violations = parsed->validate(test[u"data"]);
                if (violations.empty() != test[u"valid"].toBool())
                    wrong.append(QStringLiteral("%1: %2 (%3)").arg(name, test[u"description"].toString(), violations.empty() ? QStringLiteral("fits") : violations.front().sentence));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static void addRemotes(JsonSchema &schema, const QString &draft)
    {
        const QString folder = suite() + QStringLiteral("/remotes");
        QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = QDir(folder).relativeFilePath(file.fileName());
            const bool isOfOther = (name.startsWith(QLatin1String("draft")) && !draft.contains(name.section(u'/', 0, 0).mid(5)));
            if (isOfOther || !file.open(QIODevice::ReadOnly))
                continue;
            auto json = OrderedJson::parse(file.readAll());
            if (!json)
                continue;
            if (json->isObject() && !json->contains(u"$schema"))
                json->set(QStringLiteral("$schema"), OrderedJson(draft));
            (void)schema.addDocument(QStringLiteral("http://localhost:1234/") + name, std::move(*json));
        }
    }
};

FRAMESCOPE_TEST(tst_JsonSchema);
#include "tst_JsonSchema.moc"
