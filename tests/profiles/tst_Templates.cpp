#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/Formats.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_Templates : public QObject
{
    Q_OBJECT

private slots:
    void insomnias()
    {
        Imported imported;
        const Translate translate = insomniaTemplates(imported, QStringLiteral("x"));
        QCOMPARE(translate(QStringLiteral("{{ _.host }}/{{_['a-b']}}/{{ c }}")), QStringLiteral("{{host}}/{{a-b}}/{{c}}"));
        QCOMPARE(translate(QStringLiteral("{% uuid 'v4' %} {% now 'unix', '' %} {% now 'iso-8601', '' %}")), QStringLiteral("{{$uuid}} {{$timestamp}} {{$isoTimestamp}}"));
        QVERIFY(imported.notes.empty());
        QCOMPARE(translate(QStringLiteral("{% response 'body' %}")), QStringLiteral("{% response 'body' %}"));
        QCOMPARE(imported.count(ImportNote::Kind::NotUnderstood), qsizetype(1));
    }

    void yaaks()
    {
        Imported imported;
        const Translate translate = yaakTemplates(imported, QStringLiteral("x"));
        QCOMPARE(translate(QStringLiteral("${[ host ]} ${[uuid.v4()]}")), QStringLiteral("{{host}} {{$uuid}}"));
        QVERIFY(imported.notes.empty());
        QCOMPARE(translate(QStringLiteral("${[ prompt('x') ]}")), QStringLiteral("${[ prompt('x') ]}"));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("x: a template function")));
    }

    void postmans()
    {
        QCOMPARE(postmanTemplates()(QStringLiteral("{{$guid}} {{$randomUUID}} {{a}}")), QStringLiteral("{{$uuid}} {{$uuid}} {{a}}"));
    }
};

FRAMESCOPE_TEST(tst_Templates);
#include "tst_Templates.moc"
