#include "profiles/imports/ShapeCheck.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

/// What the report says of values that another tool would not have written there.
class tst_ShapeCheck : public QObject
{
    Q_OBJECT

    static QStringList notesOn(const char *json, Shape shape)
    {
        Imported imported;
        const auto document = base::OrderedJson::parse(json);
        if (!document)
            return {QStringLiteral("not JSON")};
        noteWrongTypes(*document, shape, imported);
        QStringList places;
        for (const ImportNote &note : imported.notes)
            places << note.where;
        return places;
    }

private slots:
    void aFileAsTheToolWritesItHasNoNote()
    {
        QCOMPARE(notesOn("{\"log\":{\"entries\":[{\"request\":{\"url\":\"wss:a\",\"headers\":[{\"name\":\"A\",\"value\":\"b\"}]},\"_webSocketMessages\":[{\"opcode\":1,\"data\":\"x\"}]}]}}", Shape::Har), QStringList());
        QCOMPARE(notesOn("{\"url\":\"wss:a\",\"headers\":{\"A\":\"b\"},\"messages\":\"dir\"}", Shape::Postman), QStringList());
        // Names with an underscore are the writer's own: WebPageTest has "_headers" of another kind.
        QCOMPARE(notesOn("{\"log\":{\"entries\":[{\"request\":{\"url\":\"wss:a\"},\"_headers\":{\"request\":[\"GET / HTTP/1.1\"]},\"_request\":7}]}}", Shape::Har), QStringList());
        QCOMPARE(notesOn("{\"operations\":{\"a\":{\"reply\":{\"address\":{\"location\":\"$message.header#/replyTo\"}}}},\"channels\":{\"c\":{\"address\":\"/c\"}}}", Shape::AsyncApi), QStringList());
    }

    void aValueOfAnotherTypeIsNamedByItsPath()
    {
        QCOMPARE(notesOn("{\"log\":{\"entries\":[{\"request\":{\"url\":5}},{\"request\":[]}]}}", Shape::Har), (QStringList{QStringLiteral("log.entries[0].request.url"), QStringLiteral("log.entries[1].request")}));
        QCOMPARE(notesOn("{\"resources\":[{\"_id\":\"x\",\"url\":true},7]}", Shape::Insomnia4), (QStringList{QStringLiteral("resources[1]"), QStringLiteral("resources[0].url")}));
    }

    void nothingIsAllowedEverywhere()
    {
        QCOMPARE(notesOn("{\"resources\":[{\"_id\":null,\"headers\":null}]}", Shape::Insomnia4), QStringList());
    }

    void theUsersOwnContentIsNotLookedAt()
    {
        QCOMPARE(notesOn("{\"channels\":{\"a\":{\"messages\":{\"m\":{\"payload\":{\"address\":5},\"examples\":[{\"address\":5}]}}}}}", Shape::AsyncApi), QStringList());
    }

    void manyNotesEndInANumber()
    {
        QByteArray json = "{\"resources\":[";
        for (int i = 0; i < 80; ++i)
            json += (i ? ",1" : "1");
        json += "]}";
        const QStringList places = notesOn(json.constData(), Shape::Insomnia4);
        QCOMPARE(places.size(), 51);
        QVERIFY(places.last().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_ShapeCheck);
#include "tst_ShapeCheck.moc"
