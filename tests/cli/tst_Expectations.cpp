#include "cli/Expectations.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::cli;

namespace {

Expectations make(const std::vector<std::pair<const char *, const char *>> &options)
{
    ParsedOptions parsed;
    for (const auto &[name, value] : options)
        parsed.add(QString::fromLatin1(name), QString::fromUtf8(value));
    return *Expectations::from(parsed);
}

protocol::CloseFacts closedWith(int code)
{
    protocol::CloseFacts facts;
    if (code != 1006)
        facts.received = protocol::CloseFrame{static_cast<std::uint16_t>(code), {}, {}};
    return facts;
}

} // namespace

class tst_Expectations : public QObject
{
    Q_OBJECT

private slots:
    void everyPatternByAnyMessage()
    {
        Expectations expectations = make({{"expect", "b+"}, {"expect", "^a"}});
        QVERIFY(expectations.waitsForMessages() && !expectations.messagesMet());
        QVERIFY(!expectations.take(base::viewOf("abc")));
        QVERIFY(expectations.messagesMet());
        QVERIFY(expectations.unmet(closedWith(1000), false).isEmpty());
    }

    void binaryIsMatchedAsHex()
    {
        Expectations expectations = make({{"expect", "^ff0a$"}});
        expectations.take(base::viewOf("\xff\x0a"));
        QVERIFY(expectations.messagesMet());
    }

    void counts()
    {
        Expectations expectations = make({{"count", "2"}});
        QVERIFY(!expectations.take(base::viewOf("x")));
        QCOMPARE(expectations.unmet(closedWith(1000), false).size(), 1);
        QCOMPARE(expectations.unmet(closedWith(1000), true).size(), 0);
        QVERIFY(expectations.take(base::viewOf("x")));
        QVERIFY(expectations.countReached());
    }

    void closes()
    {
        const Expectations expectations = make({{"expect-close", "1006"}});
        QVERIFY(expectations.waitsForClose() && !expectations.waitsForMessages());
        QVERIFY(expectations.closeMet(closedWith(1006)));
        QVERIFY(!expectations.closeMet(closedWith(1000)));
        QVERIFY(expectations.unmet(closedWith(1000), false).first().contains(QStringLiteral("1000 (Normal Closure)")));
    }

    void wrongOnes()
    {
        for (const auto &[name, value] : {std::pair("expect", "("), std::pair("expect-close", "x"), std::pair("count", "0")}) {
            ParsedOptions parsed;
            parsed.add(QString::fromLatin1(name), QString::fromLatin1(value));
            QVERIFY2(!Expectations::from(parsed), name);
        }
    }
};

FRAMESCOPE_TEST(tst_Expectations);
#include "tst_Expectations.moc"
