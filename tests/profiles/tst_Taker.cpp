#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/Taker.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_Taker : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotTakenIsNamed()
    {
        const auto json = base::OrderedJson::parse("{\"a\":\"1\",\"b\":2,\"c\":\"\",\"d\":[],\"e\":null,\"f\":{\"g\":1},\"id\":7}");
        Taker taker(*json);
        QCOMPARE(taker.text(QStringLiteral("a")), QStringLiteral("1"));
        QCOMPARE(taker.take(QStringLiteral("b")).toInteger(), 2);
        taker.ignore({"id"});
        Imported imported;
        taker.rest(imported, QStringLiteral("x"));
        QCOMPARE(report(imported), QStringLiteral("not understood: x: the field \"f\"")); // what is empty says nothing
    }

    void emptyValues()
    {
        for (const char *empty : {"null", "\"\"", "[]", "{}"})
            QVERIFY2(isEmptyValue(*base::OrderedJson::parse(empty)), empty);
        for (const char *full : {"0", "false", "\" \"", "[null]", "{\"a\":null}"})
            QVERIFY2(!isEmptyValue(*base::OrderedJson::parse(full)), full);
    }
};

FRAMESCOPE_TEST(tst_Taker);
#include "tst_Taker.moc"
