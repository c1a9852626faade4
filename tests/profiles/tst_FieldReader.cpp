#include "profiles/FieldReader.h"
#include "profiles/Fields.h"

#include "support/TestClass.h"

#include <algorithm>

using namespace framescope;
using namespace framescope::profiles;
using base::OrderedJson;

class tst_FieldReader : public QObject
{
    Q_OBJECT

    template<typename T>
    static bool takes(const QByteArray &json, T expected)
    {
        T value{};
        return FieldReader::take(OrderedJson::parse(json).value(), value) && value == expected;
    }
    template<typename T>
    static bool refuses(const QByteArray &json)
    {
        T value{};
        return !FieldReader::take(OrderedJson::parse(json).value(), value);
    }

private slots:
    void takesWhatFits()
    {
        QVERIFY(takes<QString>("\"a\"", QStringLiteral("a")));
        QVERIFY(takes<bool>("true", true));
        QVERIFY(takes<int>("2147483647", 2147483647));
        QVERIFY(takes<qint64>("-9007199254740993", -9007199254740993));
        QVERIFY(takes<double>("2.5", 2.5));
        QVERIFY(takes<QStringList>("[\"a\",\"b\"]", QStringList({QStringLiteral("a"), QStringLiteral("b")})));
        QVERIFY(takes<QStringList>("[]", QStringList()));
        QVERIFY(takes<std::vector<int>>("[1000,1001]", std::vector<int>{1000, 1001}));
        QVERIFY(takes<ApiKeyPlace>("\"query\"", ApiKeyPlace::Query));
    }

    void refusesWhatDoesNot()
    {
        QVERIFY(refuses<QString>("1"));
        QVERIFY(refuses<bool>("1"));
        QVERIFY(refuses<bool>("\"true\""));
        QVERIFY(refuses<int>("-1"));
        QVERIFY(refuses<int>("1.5"));
        QVERIFY(refuses<int>("2147483648"));
        QVERIFY(refuses<int>("\"1\""));
        QVERIFY(refuses<qint64>("99999999999999999999"));
        QVERIFY(refuses<double>("\"2.5\""));
        QVERIFY(refuses<QStringList>("[\"a\",1]"));
        QVERIFY(refuses<QStringList>("\"a\""));
        QVERIFY(refuses<QStringList>("{}"));
        QVERIFY(refuses<std::vector<int>>("[1,-1]"));
        QVERIFY(refuses<ApiKeyPlace>("\"Query\""));
        QVERIFY(refuses<ApiKeyPlace>("1"));
        QVERIFY(refuses<Row>("[]"));
    }

    void problemsNameThePlaceButNoText()
    {
        const QByteArray text = "{\n  \"name\": [\"hunter2\"],\n  \"on\": \"s3cret\"}";
        std::vector<Problem> problems;
        const Row row = FieldReader::read<Row>(OrderedJson::parse(text).value(), QStringLiteral("headers[2]"), {&problems, text});
        QVERIFY(row.on);
        QCOMPARE(problems.size(), std::size_t(2));
        const auto on = std::find_if(problems.begin(), problems.end(), [](const Problem &problem) { return problem.where == QLatin1String("headers[2].on"); });
        QVERIFY(on != problems.end());
        QCOMPARE(on->id, QStringLiteral("profile.wrong-value"));
        QCOMPARE(on->line, 3);
        QVERIFY2(!on->what.contains(QLatin1String("s3cret")), qPrintable(on->what));
        QVERIFY2(on->what.contains(QLatin1String("true or false")), qPrintable(on->what));
    }
};

FRAMESCOPE_TEST(tst_FieldReader);
#include "tst_FieldReader.moc"
