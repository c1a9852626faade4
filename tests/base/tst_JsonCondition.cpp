#include "base/json/JsonCondition.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::base;
using Outcome = TextPattern::Outcome;

class tst_JsonCondition : public QObject
{
    Q_OBJECT

    static JsonPath path(const char *text) { return JsonPath::parse(QString::fromUtf8(text)).value(); }
    static OrderedJson json(const char *text) { return OrderedJson::parse(text).value(); }

    struct Row {
        const char *name;
        JsonCondition condition;
        Outcome outcome;
        const char *seen;
    };

private slots:
    void bytesAndValuesAreJudgedAlike()
    {
        const QByteArray message = R"({"n":5,"big":9007199254740993,"s":"5","t":"x y","b":true,"z":null,"list":[1,"two",{"k":3}],"price":"101.50",)"
                                   "\"escaped\":\"\\u0035.5\"}";
        const auto root = OrderedJson::parse(message);
        const Row rows[] = {
            {"is there", JsonCondition::exists(path("n")), Outcome::Yes, "5"},
            {"is not there", JsonCondition::exists(path("m")), Outcome::No, ""},
            {"must be missing", JsonCondition::exists(path("m"), false), Outcome::Yes, ""},
            {"must be missing, and is not", JsonCondition::exists(path("n"), false), Outcome::No, "5"},
            {"null is there", JsonCondition::exists(path("z")), Outcome::Yes, "null"},
            {"written number", JsonCondition::written(path("n"), Comparison::Equal, QStringLiteral("5.0")), Outcome::Yes, "5"},
            {"written text", JsonCondition::written(path("s"), Comparison::Equal, QStringLiteral("5")), Outcome::Yes, "\"5\""},
            {"written text is no other number", JsonCondition::written(path("s"), Comparison::Equal, QStringLiteral("5.0")), Outcome::No, "\"5\""},
            {"written word", JsonCondition::written(path("b"), Comparison::Equal, QStringLiteral("true")), Outcome::Yes, "true"},
            {"number in a text", JsonCondition::written(path("price"), Comparison::Greater, QStringLiteral("101.4")), Outcome::Yes, "\"101.50\""},
            {"number in an escaped text", JsonCondition::written(path("escaped"), Comparison::Less, QStringLiteral("6")), Outcome::Yes, "\"5.5\""},
            {"typed number", JsonCondition::typed(path("n"), Comparison::Equal, json("5.0")), Outcome::Yes, "5"},
            {"typed number is no text", JsonCondition::typed(path("s"), Comparison::Equal, json("5")), Outcome::No, "\"5\""},
            {"typed text", JsonCondition::typed(path("s"), Comparison::Equal, json("\"5\"")), Outcome::Yes, "\"5\""},
            {"typed text is no number", JsonCondition::typed(path("n"), Comparison::Equal, json("\"5\"")), Outcome::No, "5"},
            {"typed null", JsonCondition::typed(path("z"), Comparison::Equal, json("null")), Outcome::Yes, "null"},
            {"typed bool", JsonCondition::typed(path("b"), Comparison::Equal, json("false")), Outcome::No, "true"},
            {"typed list", JsonCondition::typed(path("list"), Comparison::Equal, json(R"([1,"two",{"k":3}])")), Outcome::Yes, R"([1,"two",{"k":3}])"},
            {"typed above", JsonCondition::typed(path("n"), Comparison::Greater, json("4")), Outcome::Yes, "5"},
            {"typed above takes no text", JsonCondition::typed(path("price"), Comparison::Greater, json("4")), Outcome::No, "\"101.50\""},
            {"all digits count", JsonCondition::typed(path("big"), Comparison::Equal, json("9007199254740992")), Outcome::No, "9007199254740993"},
            {"one of them is enough", JsonCondition::written(path("list[*]"), Comparison::Equal, QStringLiteral("two")), Outcome::Yes, "\"two\""},
            {"none of them", JsonCondition::written(path("list[*]"), Comparison::Equal, QStringLiteral("three")), Outcome::No, "1"},
            {"from the end", JsonCondition::written(path("list[-1].k"), Comparison::Equal, QStringLiteral("3")), Outcome::Yes, "3"},
            {"matches", JsonCondition::matches(path("t"), TextPattern(QStringLiteral("^x\\s"))), Outcome::Yes, "\"x y\""},
            {"matches digits", JsonCondition::matches(path("n"), TextPattern(QStringLiteral("^5$"))), Outcome::Yes, "5"},
            {"matches in a list", JsonCondition::matches(path("list"), TextPattern(QStringLiteral("\"two\",\\{"))), Outcome::Yes, R"([1,"two",{"k":3}])"},
            {"does not match", JsonCondition::matches(path("t"), TextPattern(QStringLiteral("^y"))), Outcome::No, "\"x y\""},
        };
        for (const Row &row : rows) {
            QVERIFY2(row.condition.holds(base::viewOf(message)) == row.outcome, row.name);
            QVERIFY2(row.condition.holds(*root) == row.outcome, row.name);
            for (const auto &verdict : {row.condition.judge(base::viewOf(message)), row.condition.judge(*root)}) {
                QVERIFY2(verdict.outcome == row.outcome && verdict.isJson, row.name);
                QCOMPARE(verdict.seen, QString::fromUtf8(row.seen));
            }
        }
    }

    void whatIsNoJsonHoldsNothing()
    {
        for (const JsonCondition &condition : {JsonCondition(), JsonCondition::exists(path("a")), JsonCondition::exists(path("a"), false), JsonCondition::exists(path("b"), false)}) {
            for (const char *bytes : {"", "text", "{\"a\":1", "{\"a\":01}", "{\"a\":1}}"}) {
                const auto verdict = condition.judge(base::viewOf(std::string_view(bytes)));
                QVERIFY(!verdict.isJson && verdict.outcome == Outcome::No && verdict.seen.isEmpty());
                QCOMPARE(condition.holds(base::viewOf(std::string_view(bytes))), Outcome::No);
            }
        }
        QCOMPARE(JsonCondition().holds(base::viewOf("5")), Outcome::Yes);
        QCOMPARE(JsonCondition::exists(path("b"), false).holds(base::viewOf("5")), Outcome::Yes);
    }

    void capturesAreGiven()
    {
        const auto condition = JsonCondition::matches(path("t"), TextPattern(QStringLiteral("(?<word>\\w+) y")));
        QCOMPARE(condition.judge(base::viewOf(R"({"t":"x y"})")).match.captured(QStringLiteral("word")), QStringLiteral("x"));
    }

    void aStepLimitIsNotDecided()
    {
        const auto condition = JsonCondition::matches(path("*"), TextPattern(QStringLiteral("(a+)+$")));
        const QByteArray runaway = QByteArray(40, 'a') + '!';
        QCOMPARE(condition.holds(base::viewOf(QByteArray("{\"a\":\"" + runaway + "\"}"))), Outcome::Undecided);
        QCOMPARE(condition.holds(base::viewOf(QByteArray("{\"a\":\"" + runaway + "\",\"b\":\"aa\"}"))), Outcome::Yes);
        QCOMPARE(condition.judge(base::viewOf(QByteArray("{\"a\":\"" + runaway + "\"}"))).outcome, Outcome::Undecided);
    }

    void saysItselfAsAFilterDoes()
    {
        QCOMPARE(JsonCondition::written(path("a.b"), Comparison::GreaterOrEqual, QStringLiteral("5")).text(), QStringLiteral("a.b>=5"));
        QCOMPARE(JsonCondition::typed(path("a"), Comparison::Equal, json("\"x\"")).text(), QStringLiteral("a=\"x\""));
        QCOMPARE(JsonCondition::matches(path("a"), TextPattern(QStringLiteral("x+"))).text(), QStringLiteral("a~/x+/"));
        QCOMPARE(JsonCondition().text(), QStringLiteral("$"));
    }

    void longValuesAreShortened()
    {
        const QByteArray message = "{\"a\":\"" + QByteArray(500, 'x') + "\"}";
        QCOMPARE(JsonCondition::exists(path("a")).judge(base::viewOf(message)).seen.size(), qsizetype(80));
    }
};

FRAMESCOPE_TEST(tst_JsonCondition);
#include "tst_JsonCondition.moc"
