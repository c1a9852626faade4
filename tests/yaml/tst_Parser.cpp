#include "support/TestClass.h"

#include "yaml/Parser.h"

using namespace framescope;
using yaml::Node;

class tst_Parser : public QObject
{
    Q_OBJECT

private slots:
    void everyValueKnowsItsPlace()
    {
        const auto tree = yaml::parse("name: x\nsteps:\n  - send: {text: hi}\n  - expect: 'a'\n");
        QVERIFY2(tree.ok(), tree ? "" : qPrintable(tree.error().toString()));
        const Node *steps = tree->find(u"steps");
        QVERIFY(steps && steps->isSequence());
        QCOMPARE(steps->items.size(), std::size_t(2));
        const Node::Pair &send = steps->items[0].pairs.front();
        QCOMPARE(send.key, QStringLiteral("send"));
        QCOMPARE(send.place.line, 3);
        QCOMPARE(send.place.column, 5);
        QCOMPARE(send.value.pairs.front().value.place.column, 18);
        QCOMPARE(steps->items[1].pairs.front().value.place.line, 4);
        QVERIFY(steps->items[1].pairs.front().value.quoted);
    }

    void scalarsStayAsTheyWereWritten()
    {
        const auto tree = yaml::parse("[007, 1.50, '1', yes, 2s, 1e400]");
        QVERIFY(tree.ok());
        QStringList texts;
        QList<bool> numbers;
        for (const Node &item : tree->items) {
            texts << item.text;
            numbers << item.isNumber();
        }
        QCOMPARE(texts, QStringLiteral("007 1.50 1 yes 2s 1e400").split(u' '));
        QCOMPARE(numbers, QList<bool>({false, true, false, false, false, true}));
    }

    void theErrorHasItsPlace()
    {
        yaml::Place place;
        const auto tree = yaml::parse("a: 1\nb\n", &place);
        QVERIFY(!tree.ok());
        QCOMPARE(tree.error().id, QStringLiteral("yaml.syntax"));
        QCOMPARE(place.line, 2);
        QCOMPARE(place.column, 1);
    }

    void boundsAreTheCallers()
    {
        QVERIFY(yaml::parse("[1, 2, 3]", nullptr, {.values = 4}).ok());
        QVERIFY(!yaml::parse("[1, 2, 3]", nullptr, {.values = 3}).ok());
        QVERIFY(!yaml::parse("[[[1]]]", nullptr, {.depth = 2}).ok());
        QVERIFY(!yaml::parse("[abc, def]", nullptr, {.text = 5}).ok());
    }

    void aTextOfManyStepsIsReadAtOnce()
    {
        QByteArray text = "steps:\n";
        for (int i = 0; i < 10'000; ++i)
            text += "  - send: {json: {n: " + QByteArray::number(i) + "}}\n  - expect: 'json:n=" + QByteArray::number(i) + "'\n";
        const auto tree = yaml::parse(text);
        QVERIFY(tree.ok());
        QCOMPARE(tree->find(u"steps")->items.size(), std::size_t(20'000));
    }
};

FRAMESCOPE_TEST(tst_Parser);
#include "tst_Parser.moc"
