#include "capture/EventReader.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

struct Inner {
    int number = 0;
};

struct Facts {
    QString text = QStringLiteral("unset");
    QByteArray bytes;
    std::optional<double> optional;
    std::uint64_t large = 0;
    std::optional<Inner> inner;
    std::vector<Inner> items;
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
    v.value("bytes", facts.bytes);
    v.valueOrNull("optional", facts.optional);
    v.value("large", facts.large);
    v.objectOrNull("inner", facts.inner);
    v.items("items", facts.items);
    v.others(facts.other);
}

Facts read(const char *json)
{
    Facts facts;
    const auto parsed = base::OrderedJson::parse(json);
    if (parsed)
        EventReader::readObject(*parsed, facts);
    return facts;
}

} // namespace

class tst_EventReader : public QObject
{
    Q_OBJECT

private slots:
    void takesValuesOfTheRightKind()
    {
        const Facts facts = read("{\"text\":\"t\",\"optional\":1.5,\"large\":18446744073709551615,\"inner\":{\"number\":1},\"items\":[{\"number\":2},5]}");
        QCOMPARE(facts.text, QStringLiteral("t"));
        QCOMPARE(facts.optional, std::optional<double>(1.5));
        QCOMPARE(facts.large, std::uint64_t(18446744073709551615ULL));
        QVERIFY(facts.inner && facts.inner->number == 1);
        QCOMPARE(facts.items.size(), std::size_t(2));
        QCOMPARE(facts.items[0].number, 2);
        QVERIFY(facts.other.empty());
    }

    void whatIsOfAnotherKindIsKept()
    {
        const Facts facts = read("{\"text\":7,\"optional\":null,\"inner\":null,\"number\":1,\"large\":-1}");
        QCOMPARE(facts.text, QStringLiteral("unset"));
        QVERIFY(!facts.optional && !facts.inner);
        QStringList keys;
        for (const auto &member : facts.other)
            keys << member.key;
        QCOMPARE(keys, (QStringList{QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("large")}));
    }

    void bytesComeBackAsTheyWere()
    {
        QCOMPARE(read("{\"bytes\":\"\\u00ff\",\"bytes_base64\":\"/w==\"}").bytes, QByteArray("\xff"));
        QCOMPARE(read("{\"bytes\":\"plain\"}").bytes, QByteArray("plain"));
        QVERIFY(read("{\"bytes\":\"\\u00ff\",\"bytes_base64\":\"/w==\"}").other.empty());
    }

    void whatIsNoObjectIsNotRead()
    {
        Facts facts;
        QVERIFY(!EventReader::readObject(base::OrderedJson(1), facts));
        QCOMPARE(facts.text, QStringLiteral("unset"));
    }
};

FRAMESCOPE_TEST(tst_EventReader);
#include "tst_EventReader.moc"
