#include "profiles/Environment.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using base::OrderedJson;

class tst_Environment : public QObject
{
    Q_OBJECT

private slots:
    void environmentComesBackWithWhatItDoesNotKnow()
    {
        const OrderedJson json = OrderedJson::parse(R"({"version":1,"id":"e1","name":"Staging","future":[1.50],
            "variables":[{"name":"host","value":"staging.example","note":"kept"},{"on":false,"name":"token","value":"{{secret.token}}","secret":true}]})").value();
        std::vector<Problem> problems;
        const Environment environment = Environment::fromJson(json, &problems);
        QVERIFY(problems.empty());
        QCOMPARE(environment.name, QStringLiteral("Staging"));
        QCOMPARE(environment.variables.size(), std::size_t(2));
        QVERIFY(environment.variables[0].on && !environment.variables[0].secret);
        QVERIFY(!environment.variables[1].on && environment.variables[1].secret);
        QCOMPARE(environment.toJson().toCompact(), json.toCompact());
    }

    void wrongValuesAreNamedAndKept()
    {
        const QByteArray text = "{\"version\":1,\n \"name\": 7, \"variables\":[{\"name\":\"a\",\"secret\":\"yes\"}, 3]}";
        const OrderedJson json = OrderedJson::parse(text).value();
        std::vector<Problem> problems;
        const Environment environment = Environment::fromJson(json, &problems, text);
        QStringList places;
        for (const Problem &problem : problems)
            places << problem.where + QLatin1Char('@') + QString::number(problem.line);
        QCOMPARE(places, QStringList({QStringLiteral("name@2"), QStringLiteral("variables[0].secret@2"), QStringLiteral("variables[1]@2")}));
        QCOMPARE(environment.toJson()[u"name"].toInteger(), qint64(7));
    }

    void newOnesHaveTheirOwnId()
    {
        const Environment one = Environment::create(QStringLiteral("a"));
        QVERIFY(!one.id.isEmpty());
        QVERIFY(one.id != Environment::create(QStringLiteral("a")).id);
    }

    void folderComesBack()
    {
        const OrderedJson json = OrderedJson::parse(R"({"version":1,"description":"d","order":["b","a"],
            "variables":[{"name":"v","value":"1"}],"headers":[{"name":"X-Key","value":"1"}],"autoPong":false,"future":{}})").value();
        std::vector<Problem> problems;
        const Folder folder = Folder::fromJson(json, &problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().toString()));
        QCOMPARE(folder.order, QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(folder.variables.at(0).value, QStringLiteral("1"));
        QCOMPARE(folder.settings.headers.at(0).name, QStringLiteral("X-Key"));
        QCOMPARE(folder.settings.autoPong, std::optional(false));
        QCOMPARE(folder.toJson().toCompact(), json.toCompact());
    }
};

FRAMESCOPE_TEST(tst_Environment);
#include "tst_Environment.moc"
