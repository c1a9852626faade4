#include "base/json/JsonPath.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::base;

namespace {

const QByteArray kSample = "{\"a\":[1,{\"b\":\"x\"},3],\"odd name\":null,\"n\":12345678901234567890,\"$id\":7,\"*\":8,\"a\\\"b\\\\\":9,\"o\":{\"k\":1,\"l\":2,\"k\":3}}";

/// The values that a walk finds, as they stand.
class Slices : public JsonPath::Visitor
{
public:
    bool found(const JsonScanner &value) override
    {
        JsonScanner ahead = value;
        const auto start = qsizetype(ahead.tokenStart());
        ahead.skipValue();
        slices << kSample.mid(start, qsizetype(ahead.offset()) - start);
        return !once;
    }

    QByteArrayList slices;
    bool once = false;
};

} // namespace

class tst_JsonPath : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        QTest::newRow("root") << "$" << kSample.constData();
        QTest::newRow("member") << "$.n" << "12345678901234567890";
        QTest::newRow("without root") << "n" << "12345678901234567890";
        QTest::newRow("item") << "$.a[0]" << "1";
        QTest::newRow("from the end") << "$.a[-1]" << "3";
        QTest::newRow("deep") << "$.a[1].b" << R"("x")";
        QTest::newRow("quoted") << "$['odd name']" << "null";
        QTest::newRow("all") << "$.a[*]" << R"(1 {"b":"x"} 3)";
        QTest::newRow("all deep") << "a[*].b" << R"("x")";
        QTest::newRow("nothing") << "$.a.b" << "";
        QTest::newRow("too far") << "$.a[9]" << "";
        QTest::newRow("too far from the end") << "$.a[-9]" << "";
        QTest::newRow("name with a dollar") << "$id" << "7";
        QTest::newRow("any member") << "$.o.*" << R"(1 2 3)";
        QTest::newRow("twice") << "o.k" << R"(1 3)";
        QTest::newRow("star by name") << R"(["*"])" << "8";
        QTest::newRow("escaped") << "[\"a\\\"b\\\\\"]" << "9";
    }
    void finds()
    {
        QFETCH(QString, path);
        QFETCH(QString, found);
        const auto root = base::OrderedJson::parse(kSample);
        const auto parsed = JsonPath::parse(path);
        QVERIFY(parsed.ok());
        QByteArrayList values;
        for (const auto *value : parsed->find(*root))
            values << value->toCompact();
        QCOMPARE(QString::fromUtf8(values.join(' ')), found);
        Slices slices;
        QVERIFY(parsed->walk(base::viewOf(kSample), slices));
        QCOMPARE(QString::fromUtf8(slices.slices.join(' ')), found);
    }

    void aWalkEndsWhereNoMoreIsWanted()
    {
        Slices slices;
        slices.once = true;
        QVERIFY(JsonPath::parse(QStringLiteral("a[*]"))->walk(base::viewOf(kSample), slices));
        QCOMPARE(slices.slices, QByteArrayList{"1"});
    }

    void aWalkSaysWhetherTheBytesAreJson()
    {
        Slices slices;
        const auto path = JsonPath::parse(QStringLiteral("a"));
        for (const char *bad : {"", "{\"a\":1", "{\"a\":1}x", "{\"a\":[1}", "text", "[01]"})
            QVERIFY2(!path->walk(base::viewOf(std::string_view(bad)), slices), bad);
    }

    void isReadWhereItStands()
    {
        const auto ends = [](QStringView rest) { return rest.front() == QLatin1Char('='); };
        JsonPath::Fault fault;
        qsizetype at = 5;
        const auto path = JsonPath::read(QStringLiteral("json:a[\"=\"].b=5"), at, ends, fault);
        QVERIFY(path);
        QCOMPARE(path->text(), QStringLiteral("a[\"=\"].b"));
        QCOMPARE(path->steps().size(), std::size_t(3));
        QCOMPARE(at, qsizetype(13));
    }

    void isWrittenAsPeopleWriteIt()
    {
        for (const QString &name : {QStringLiteral("plain"), QStringLiteral("$ref"), QStringLiteral("$"), QStringLiteral("*"), QStringLiteral("a.b"), QStringLiteral("it's \"so\"\\"), QString()}) {
            const QString text = JsonPath::withItem(JsonPath::withMember(QStringLiteral("top"), name), 2);
            const auto path = JsonPath::parse(text);
            QVERIFY2(path.ok(), qPrintable(text));
            QCOMPARE(path->steps()[1].name, name);
            QCOMPARE(int(path->steps()[1].kind), int(JsonPath::Step::Kind::Member));
            QCOMPARE(path->steps()[2].index, 2);
            QCOMPARE(JsonPath::parse(JsonPath::withMember({}, name))->steps().front().name, name);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << "" << 1;
        QTest::newRow("open bracket") << "$.a[1" << 4;
        QTest::newRow("no name") << "$.." << 3;
        QTest::newRow("word in brackets") << "$[x]" << 3;
        QTest::newRow("no point") << "$[0]a" << 5;
        QTest::newRow("open quotation mark") << "a['b" << 2;
        QTest::newRow("nothing in brackets") << "a[]" << 3;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(int, column);
        const auto parsed = JsonPath::parse(path);
        QVERIFY(!parsed.ok());
        QVERIFY2(parsed.error().what.contains(QStringLiteral("character %1:").arg(column)), qPrintable(parsed.error().what));
    }
};

FRAMESCOPE_TEST(tst_JsonPath);
#include "tst_JsonPath.moc"
