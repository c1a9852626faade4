#include "server/RuleSet.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_RuleSet : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("applies");
        const auto row = [](const char *when, const char *message, bool applies) {
            QTest::addRow("%s / %s", when, message) << QByteArray(when).replace('\'', '"') << QString::fromUtf8(message).replace(QLatin1Char('\''), QLatin1Char('"')) << applies;
        };
        row("{'text':'a'}", "a", true);
        row("{'text':'a'}", "ab", false);
        row("{'contains':'b'}", "abc", true);
        row("{'regex':'^(?<x>.)b'}", "abc", true);
        row("{'regex':'^b'}", "abc", false);
        row("{}", "anything", true);
        row("{'kind':'binary'}", "a", false);
        row("{'json':{'$.a':1}}", "{'a':1}", true);
        row("{'json':{'$.a':1}}", "{'a':1.0}", true);
        row("{'json':{'$.a':1}}", "{'a':'1'}", false);
        row("{'json':{'$.a':1}}", "no json", false);
        row("{'json':{'$.a':null}}", "{'a':null}", true);
        row("{'json':{'$.a':{'exists':false}}}", "{'b':1}", true);
        row("{'json':{'$.a':{'exists':true}}}", "{'b':1}", false);
        row("{'json':{'$.a':{'above':5}}}", "{'a':6}", true);
        row("{'json':{'$.a':{'below':5}}}", "{'a':6}", false);
        row("{'json':{'$.a[*]':{'regex':'^x'}}}", "{'a':['y','xz']}", true);
        row("{'json':{'$.a':1,'$.b':2}}", "{'a':1,'b':3}", false);
        row("{'json':{'$.big':12345678901234567890}}", "{'big':12345678901234567890}", true);
    }
    void matches()
    {
        QFETCH(QByteArray, when);
        QFETCH(QString, message);
        QFETCH(bool, applies);
        const auto rules = RuleSet::parse("{\"rules\":[{\"when\":" + when + ",\"do\":[]}]}");
        QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().what));
        const auto json = base::OrderedJson::parse(message.toUtf8());
        QHash<QString, QString> captures;
        QCOMPARE(RuleSet::matches(rules->rules()[0], protocol::Opcode::Text, message, json ? &*json : nullptr, captures) == base::TextPattern::Outcome::Yes, applies);
    }

    void aStepLimitIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<int>("outcome");
        using Outcome = base::TextPattern::Outcome;
        QTest::newRow("text") << QByteArray("{'regex':'^(.a|.a?)+[xy]$'}") << int(Outcome::Undecided);
        QTest::newRow("json") << QByteArray("{'json':{'$.a':{'regex':'^(a|a?)+$'}}}") << int(Outcome::Undecided);
        QTest::newRow("any of json") << QByteArray("{'json':{'$.*':{'regex':'^(a|a?)+$'}}}") << int(Outcome::Yes);
        QTest::newRow("and something false") << QByteArray("{'regex':'^(.a|.a?)+[xy]$','json':{'$.b':'x'}}") << int(Outcome::No);
    }
    void aStepLimitIsNoAnswer()
    {
        QFETCH(QByteArray, when);
        QFETCH(int, outcome);
        const auto rules = RuleSet::parse("{\"rules\":[{\"when\":" + when.replace('\'', '"') + ",\"do\":[]}]}");
        QVERIFY(rules.ok());
        const QByteArray message = "{\"a\":\"" + QByteArray(60, 'a') + "!\",\"b\":\"aa\"}";
        const auto json = base::OrderedJson::parse(message);
        QHash<QString, QString> captures;
        const base::TextPattern *gaveUp = nullptr;
        QCOMPARE(int(RuleSet::matches(rules->rules()[0], protocol::Opcode::Text, QString::fromUtf8(message), &*json, captures, &gaveUp)), outcome);
        QCOMPARE(gaveUp != nullptr, outcome == int(base::TextPattern::Outcome::Undecided));
    }

    void captures()
    {
        const auto rules = RuleSet::parse(QByteArray("{'rules':[{'when':{'regex':'(?<who>[a-z]+) (x)'},'do':{'send':'{{who}} {{2}}'}}]}").replace('\'', '"'));
        QVERIFY(rules.ok());
        QHash<QString, QString> found;
        QVERIFY(RuleSet::matches(rules->rules()[0], protocol::Opcode::Text, QStringLiteral("ann x"), nullptr, found) == base::TextPattern::Outcome::Yes);
        QCOMPARE(found.value(QStringLiteral("who")), QStringLiteral("ann"));
        QCOMPARE(found.value(QStringLiteral("2")), QStringLiteral("x"));
    }

    void filesAreReadOrNamed()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.rules.json"));
        QCOMPARE(RuleSet::load(name).error().id, QStringLiteral("file.not-found"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"otherwise\":{\"send\":\"x\"}}");
        file.close();
        QVERIFY(RuleSet::load(name).ok());
    }
};

FRAMESCOPE_TEST(tst_RuleSet);
#include "tst_RuleSet.moc"
