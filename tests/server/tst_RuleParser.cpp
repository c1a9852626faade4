#include "server/RuleParser.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_RuleParser : public QObject
{
    Q_OBJECT

private slots:
    /// Every wrong file is refused with line, column and reason.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *json, const char *where, const char *reason) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QString::fromLatin1(where) << QString::fromLatin1(reason);
        };
        row("syntax", "{\n  'rules': [,]\n}", "Line 2, column 13", "");
        row("cut off", "{'rules':[", ": Line 1, column 11: a value is missing.", "");
        row("no object", "[1]", "line 1, column 1", "object");
        row("twice", "{'about':'a',\n 'about':'b'}", "line 2", "about");
        row("unknown field", "{\n'rulez': []}", "line 2, column 10", "rulez");
        row("nothing in it", "{}", "line 1, column 1", "no rule");
        row("newer", "{'version': 2, 'rules': []}", "line 1, column 13", "newer");
        row("wrong format", "{'format': 'x'}", "line 1, column 12", "framescope-rules");
        row("nothing to do", "{'rules':[\n {'when':{'text':'a'}}]}", "line 2, column 2", "do");
        row("wrong when", "{'rules':[{'when':{'txet':'a'},'do':[]}]}", "line 1, column 27", "txet");
        row("wrong regex", "{'rules':[{'when':{'regex':'a('},'do':[]}]}", "line 1, column 28", "character 3");
        row("wrong path", "{'rules':[{'when':{'json':{'$.a[':1}},'do':[]}]}", "line 1, column 35", "bracket");
        row("two conditions", "{'rules':[{'when':{'json':{'$.a':{'above':1,'below':2}}},'do':[]}]}", "line 1, column 34", "one of");
        row("above a word", "{'rules':[{'when':{'json':{'$.a':{'above':'x'}}},'do':[]}]}", "line 1, column 43", "number");
        row("unknown step", "{'otherwise':{'sned':'a'}}", "line 1, column 22", "sned");
        row("two messages", "{'otherwise':{'send':'a','json':1}}", "line 1, column 14", "one of");
        row("wrong code", "{'otherwise':{'close':70000}}", "line 1, column 23", "65535");
        row("wrong drop", "{'otherwise':{'drop':'x'}}", "line 1, column 22", "rst");
        row("wrong hex", "{'otherwise':{'hex':'0g'}}", "line 1, column 21", "digits");
        row("wrong base64", "{'otherwise':{'base64':'*'}}", "line 1, column 24", "base64");
        row("wrong template", "{'otherwise':{'send':'{{int}}'}}", "line 1, column 22", "int");
        row("wrong template inside", "{'otherwise':{'json':{'a':[1,\n'{{json $..}}']}}}", "line 2, column 1", "path");
        row("unknown variable", "{'otherwise':{'send':'{{who}}'}}", "line 1, column 22", "who");
        row("wrong receiver", "{'otherwise':{'send':'a','to':'nobody'}}", "line 1, column 31", "others");
        row("negative delay", "{'otherwise':{'send':'a','delay':-1}}", "line 1, column 34", "86400000");
        row("empty fragment", "{'otherwise':{'send':'a','fragments':[0]}}", "line 1, column 39", "one byte");
        row("set without value", "{'otherwise':{'set':'a'}}", "line 1, column 14", "to");
        row("kind", "{'rules':[{'when':{'kind':'x'},'do':[]}]}", "line 1, column 27", "binary");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QString, reason);
        const auto rules = RuleParser(json, QStringLiteral("my.rules.json")).parse();
        QVERIFY(!rules.ok());
        const QString what = rules.error().what;
        QCOMPARE(rules.error().id, QStringLiteral("rules.invalid"));
        QVERIFY2(what.contains(QStringLiteral("my.rules.json")), qPrintable(what));
        QVERIFY2(what.contains(where), qPrintable(what));
        QVERIFY2(what.contains(reason), qPrintable(what));
    }

    void readsEverythingThereIs()
    {
        const QByteArray json = QByteArray("{'format':'framescope-rules','version':1,'about':'x','variables':{'a':1,'b':true},"
                                           "'open':[{'send':'{{a}}{{b}}{{client}}'}],"
                                           "'rules':[{'name':'r','when':{'text':'t','kind':'text'},'do':[{'set':'c','to':'{{message}}'},{'stream':'s','every':5,'count':2,'send':'{{c}}'},"
                                           "{'stop':'s','delay':3},{'ping':'p'},{'hex':'00 ff'},{'base64':'AAE='},{'drop':'rst'}],'continue':true}],"
                                           "'otherwise':{'close':null}}").replace('\'', '"');
        const auto rules = RuleParser(json, QStringLiteral("x")).parse();
        QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().what));
        QCOMPARE(rules->about(), QStringLiteral("x"));
        QCOMPARE(rules->variables().value(QStringLiteral("b")), QStringLiteral("true"));
        QCOMPARE(rules->rules().size(), std::size_t{1});
        QCOMPARE(rules->rules()[0].actions.size(), std::size_t{7});
        QVERIFY(rules->rules()[0].goOn);
        QVERIFY(!rules->needsJson());
        QVERIFY(!rules->otherwise()[0].code.has_value());
    }
};

FRAMESCOPE_TEST(tst_RuleParser);
#include "tst_RuleParser.moc"
