// KEEP_ALONE: the facts of tst_EventReader have the same names and other members
#include "capture/EventWriter.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

struct Inner {
    int number = 0;
};

struct Facts {
    QString text;
    QByteArray bytes;
    std::optional<int> optional;
    bool flag = false;
    std::optional<Inner> inner;
    std::vector<Inner> items;
    QStringList list;
    OtherMembers other;
};

template<typename V>
void describe(V &v, typename V::template Of<Inner> &inner)
{
    v.value("number", inner.number);
}

template<typename V>
void describe(V &v, typename V::template Of<Facts> &facts)
{
    v.value("text", facts.text);
    v.textIfAny("bytes", facts.bytes);
    v.valueOrNull("optional", facts.optional);
    v.flagIfSet("flag", facts.flag);
    v.objectIfSet("inner", facts.inner);
    v.items("items", facts.items);
    v.listIfAny("list", facts.list);
    v.others(facts.other);
}

QByteArray written(const Facts &facts)
{
    QByteArray out;
    base::JsonWriter json(out);
    EventWriter writer(json);
    json.beginObject();
    describe(writer, facts);
    json.endObject();
    return out;
}

} // namespace

class tst_EventWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatIsThereInOrder()
    {
        QCOMPARE(written({}), QByteArray("{\"text\":\"\",\"optional\":null,\"items\":[]}"));
        Facts facts;
        facts.text = QStringLiteral("t");
        facts.bytes = "b";
        facts.optional = 7;
        facts.flag = true;
        facts.inner = Inner{1};
        facts.items = {{2}, {3}};
        facts.list = {QStringLiteral("l")};
        facts.other.push_back({QStringLiteral("z"), base::OrderedJson::number(QStringLiteral("1.50"))});
        QCOMPARE(written(facts), QByteArray("{\"text\":\"t\",\"bytes\":\"b\",\"optional\":7,\"flag\":true,\"inner\":{\"number\":1},"
                                            "\"items\":[{\"number\":2},{\"number\":3}],\"list\":[\"l\"],\"z\":1.50}"));
    }

    void bytesThatAreNoTextAreThereTwice()
    {
        Facts facts;
        facts.bytes = "\xff";
        QVERIFY(written(facts).contains("\"bytes_base64\":\"/w==\""));
    }
};

FRAMESCOPE_TEST(tst_EventWriter);
#include "tst_EventWriter.moc"
