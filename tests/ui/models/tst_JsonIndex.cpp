#include "ui/models/JsonIndex.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::ui::models::JsonIndex;

class tst_JsonIndex : public QObject
{
    Q_OBJECT

private slots:
    void findsValuesWhereTheyStand()
    {
        const auto index = JsonIndex::build(" { \"a\" : [ 1 , \"x\\\"}\" , {} ] , \"a\" : 1.50 } ");
        QVERIFY(index->isValid());
        QCOMPARE(index->countIn(index->root()), 2);
        const auto a = index->firstIn(index->root());
        QVERIFY(a);
        QCOMPARE(index->name(*a), QStringLiteral("a"));
        QCOMPARE(index->countIn(*a), 3);
        auto item = index->firstIn(*a);
        QCOMPARE(index->text(*item), QStringLiteral("1"));
        item = index->nextIn(*a, *item);
        QCOMPARE(index->text(*item), QStringLiteral("x\"}"));
        QCOMPARE(index->raw(*item), QByteArray("\"x\\\"}\""));
        item = index->nextIn(*a, *item);
        QCOMPARE(index->countIn(*item), 0);
        QVERIFY(!index->nextIn(*a, *item));
        const auto second = index->nextIn(index->root(), *a);
        QCOMPARE(index->text(*second), QStringLiteral("1.50"));
        QVERIFY(!index->nextIn(index->root(), *second));
    }

    void saysWhereItIsNotJson()
    {
        QCOMPARE(JsonIndex::build("{\"a\":1,}")->errorAt(), 7);
        QVERIFY(!JsonIndex::build("")->isValid());
        QVERIFY(!JsonIndex::build("[1")->isValid());
        QVERIFY(JsonIndex::build("12")->isValid());
        QVERIFY(JsonIndex::build("\xef\xbb\xbf[1]")->isValid());
    }

    void largeContainersAreSteppedOver()
    {
        QByteArray json = "{\"list\":[";
        for (int i = 0; i < 100'000; ++i)
            json += QByteArray::number(i) + ",";
        json += "0],\"end\":true}";
        const auto index = JsonIndex::build(json);
        const auto list = index->firstIn(index->root());
        QCOMPARE(index->countIn(*list), 100'001);
        const auto end = index->nextIn(index->root(), *list);
        QCOMPARE(index->name(*end), QStringLiteral("end"));
        std::atomic_bool cancelled{true};
        QVERIFY(!JsonIndex::build(json, &cancelled));
    }
};

FRAMESCOPE_TEST_APPLESS(tst_JsonIndex);
#include "tst_JsonIndex.moc"
