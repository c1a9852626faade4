#include "scenario/Expectations.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::scenario;

namespace {

Expectations matching(const std::vector<const char *> &patterns)
{
    Expectations expectations;
    for (const char *pattern : patterns)
        expectations.expectMessage(base::TextPattern(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption));
    return expectations;
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
        Expectations expectations = matching({"b+", "^a"});
        QVERIFY(expectations.waitsForMessages() && !expectations.messagesMet());
        QVERIFY(!expectations.take(base::viewOf("abc")));
        QVERIFY(expectations.messagesMet());
        QVERIFY(expectations.unmet(closedWith(1000), false).isEmpty());
    }

    void aStepLimitIsToldAndIsNoMatch()
    {
        Expectations expectations = matching({"^(a|a?)+$"});
        expectations.take(base::viewOf("b"));
        expectations.take(base::viewOf("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"));
        QVERIFY(!expectations.messagesMet());
        const QStringList sentences = expectations.unmet(closedWith(1000), false);
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences.first().contains(QStringLiteral("step limit at message 2")), qPrintable(sentences.first()));
        QVERIFY(!sentences.first().contains(QStringLiteral("No message matched")));
        expectations.take(base::viewOf("aa"));
        QVERIFY(expectations.messagesMet());
        QVERIFY(expectations.unmet(closedWith(1000), false).isEmpty());
    }

    void binaryIsMatchedAsHex()
    {
        Expectations expectations = matching({"^ff0a$"});
        expectations.take(base::viewOf("\xff\x0a"));
        QVERIFY(expectations.messagesMet());
    }

    void counts()
    {
        Expectations expectations;
        expectations.expectCount(2);
        QVERIFY(!expectations.take(base::viewOf("x")));
        QCOMPARE(expectations.unmet(closedWith(1000), false).size(), 1);
        QCOMPARE(expectations.unmet(closedWith(1000), true).size(), 0);
        QVERIFY(expectations.take(base::viewOf("x")));
        QVERIFY(expectations.countReached());
    }

    void closes()
    {
        Expectations expectations;
        expectations.expectClose(1006);
        QVERIFY(expectations.waitsForClose() && !expectations.waitsForMessages());
        QVERIFY(expectations.closeMet(closedWith(1006)));
        QVERIFY(!expectations.closeMet(closedWith(1000)));
        QVERIFY(expectations.unmet(closedWith(1000), false).first().contains(QStringLiteral("1000 (Normal Closure)")));
    }
};

FRAMESCOPE_TEST(tst_Expectations);
#include "tst_Expectations.moc"
