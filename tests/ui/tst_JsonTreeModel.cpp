#include "ui/models/JsonTreeModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace framescope;
using ui::models::JsonTreeModel;

class JsonTreeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderDuplicatesAndDigits()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setJson(std::make_shared<base::OrderedJson>(base::OrderedJson::parse("{\"z\":1.50,\"a\":{\"b\":[true,\"x\\\"y\"]},\"a\":null}").value()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("z"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1.50"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("null"));
        const QModelIndex b = model.index(0, 0, model.index(1, 0));
        const QModelIndex second = model.index(1, 0, b);
        QCOMPARE(model.path(second), QStringLiteral("a.b[1]"));
        QCOMPARE(model.valueText(second), QStringLiteral("x\"y"));
        QCOMPARE(model.filterFor(second), QStringLiteral("json:a.b[1]=\"x\\\"y\""));
        QCOMPARE(model.filterFor(b), QStringLiteral("json:a.b"));
        QCOMPARE(model.parent(second), b);
        model.setJson(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(JsonTreeModelTest)
#include "tst_JsonTreeModel.moc"
