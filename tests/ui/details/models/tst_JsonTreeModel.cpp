#include "ui/details/models/JsonTreeModel.h"

#include "capture/Filter.h"

#include "support/TestClass.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace framescope;
using ui::models::JsonIndex;
using ui::details::JsonTreeModel;

class tst_JsonTreeModel : public QObject
{
    Q_OBJECT

    static void fetchAll(JsonTreeModel &model, const QModelIndex &parent)
    {
        while (model.canFetchMore(parent))
            model.fetchMore(parent);
    }

private slots:
    void keepsOrderDuplicatesAndDigits()
    {
        JsonTreeModel model;
        const QByteArray json = "{\"z\":1.50,\"a\":{\"b\":[true,\"x\\\"y\"]},\"a\":null,\"o p\":{\"\":[ 1, 2 ]}}";
        model.setIndex(JsonIndex::build(json));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("z"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1.50"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("null"));
        const QModelIndex a = model.index(1, 0);
        fetchAll(model, a);
        const QModelIndex b = model.index(0, 0, a);
        fetchAll(model, b);
        const QModelIndex second = model.index(1, 0, b);
        QCOMPARE(model.path(second), QStringLiteral("a.b[1]"));
        QCOMPARE(model.valueText(second), QStringLiteral("x\"y"));
        QCOMPARE(model.filterFor(second), QStringLiteral("json:a.b[1]=\"x\\\"y\""));
        QCOMPARE(model.filterFor(b), QStringLiteral("json:a.b"));
        QCOMPARE(model.parent(second), b);
        const auto [at, length] = model.placeOf(second);
        QCOMPARE(json.mid(at, length), QByteArray("\"x\\\"y\""));
        QCOMPARE(model.indexAt(at + 1), second);

        const QModelIndex odd = model.index(3, 0);
        fetchAll(model, odd);
        const QModelIndex list = model.index(0, 0, odd);
        fetchAll(model, list);
        QCOMPARE(model.path(list), QStringLiteral("[\"o p\"][\"\"]"));
        QCOMPARE(model.valueText(list), QStringLiteral("[ 1, 2 ]")); // as it stands
        // It fetches while it tests, which it would call a fault if it watched a reset or a row that is fetched meanwhile.
        { const QAbstractItemModelTester tester(&model); }
        model.setIndex(nullptr);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.filterFor({}).isEmpty());
    }

    void everyFilterCanBeRead()
    {
        JsonTreeModel model;
        model.setIndex(JsonIndex::build("{\"a\":1e5,\"b c\":\"x \\\\ \\\" y\",\"*\":true,\"d\":null,\"e\":[],\"\\u00e4\":\"\",\"f:g\":-0.0}"));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString filter = model.filterFor(model.index(row, 0));
            QVERIFY2(capture::Filter::parse(filter).has_value(), qPrintable(filter));
        }
    }

    void millionsOfValuesComeAFewAtATime()
    {
        QByteArray json = "[";
        for (int i = 0; i < 200'000; ++i)
            json += "{\"n\":" + QByteArray::number(i) + "},";
        json += "0]";
        JsonTreeModel model;
        model.setIndex(JsonIndex::build(json));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 1000);
        const int before = model.rowCount();
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(model.rowCount() > before);
        { const QAbstractItemModelTester tester(&model); }
        // A value far away is not looked for row by row.
        QVERIFY(!model.indexAt(json.size() - 3).isValid());
        QVERIFY(model.indexAt(json.indexOf("{\"n\":700}") + 2).isValid());
    }
};

FRAMESCOPE_TEST(tst_JsonTreeModel);
#include "tst_JsonTreeModel.moc"
