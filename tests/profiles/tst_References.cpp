#include "profiles/imports/References.h"

#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_References : public QObject
{
    Q_OBJECT

private slots:
    void pointersAndFiles()
    {
        const auto root = base::OrderedJson::parse("{\"a\":{\"$ref\":\"#/b/c~1d\"},\"b\":{\"c/d\":{\"x\":1},\"list\":[{\"y\":2}]},\"l\":{\"$ref\":\"#/b/list/0\"},\"p\":{\"$ref\":\"#/b/c%2Fd\"},\"over\":{\"$ref\":\"#/a/x\"},\n"
                                                   "            \"f\":{\"$ref\":\"sub/f.json#/m\"},\"g\":{\"$ref\":\"sub/f.json\"},\"n\":{\"$ref\":\"none.json#/x\"}}").value();
        Imported imported;
        QStringList read;
        References references(root, [&](const QString &path) -> base::Result<QByteArray> {
            read << path;
            if (path == QStringLiteral("sub/f.json"))
                return QByteArray("{\"m\":{\"$ref\":\"../g.yaml#/z\"},\"own\":{\"$ref\":\"#/m\"}}");
            if (path == QStringLiteral("g.yaml"))
                return QByteArray("z: {q: 3}\n");
            return base::Error{QStringLiteral("file.not-found"), QStringLiteral("there is no such file"), {}, {}};
        }, imported);
        QCOMPARE(references.deref(root[u"a"])[u"x"].toInteger(), qint64(1));
        QCOMPARE(references.deref(root[u"p"])[u"x"].toInteger(), qint64(1));
        QCOMPARE(references.deref(root[u"l"])[u"y"].toInteger(), qint64(2));
        QCOMPARE(references.deref(root[u"over"]).toInteger(), qint64(1));
        QCOMPARE(references.deref(root[u"f"])[u"q"].toInteger(), qint64(3));
        QVERIFY(&references.deref(references.deref(root[u"g"])[u"own"]) == &references.deref(root[u"f"]));
        QVERIFY(&references.deref(root[u"n"]) == &root[u"n"]);
        QCOMPARE(read, QStringList({QStringLiteral("sub/f.json"), QStringLiteral("g.yaml"), QStringLiteral("none.json")})); // each once
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("none.json")));
        QCOMPARE(imported.notes.size(), std::size_t(1));
    }

    void circlesAreNamedOnce()
    {
        const auto root = base::OrderedJson::parse("{\"a\":{\"$ref\":\"#/b\"},\"b\":{\"$ref\":\"#/a\"},\"c\":{\"$ref\":\"#/c/x/y\"}}").value();
        Imported imported;
        References references(root, {}, imported);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(&references.deref(root[u"a"]) == &root[u"a"]);
            QVERIFY(&references.deref(root[u"c"]) == &root[u"c"]);
        }
        QCOMPARE(imported.notes.size(), std::size_t(2));
    }
};

FRAMESCOPE_TEST(tst_References);
#include "tst_References.moc"
