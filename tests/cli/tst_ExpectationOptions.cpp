#include "cli/ExpectationOptions.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::cli;

class tst_ExpectationOptions : public QObject
{
    Q_OBJECT

private slots:
    void eachOptionIsAnExpectation()
    {
        ParsedOptions parsed;
        parsed.add(QStringLiteral("expect"), QStringLiteral("b+"));
        parsed.add(QStringLiteral("expect-close"), QStringLiteral("1006"));
        parsed.add(QStringLiteral("count"), QStringLiteral("2"));
        auto expectations = expectationoptions::read(parsed);
        QVERIFY(expectations.ok());
        QVERIFY(expectations->waitsForMessages() && expectations->waitsForClose());
        QVERIFY(!expectations->take(base::viewOf("abc")));
        QVERIFY(expectations->take(base::viewOf("x")));
        QVERIFY(expectations->messagesMet() && expectations->countReached());
    }

    void wrongOnes()
    {
        for (const auto &[name, value] : {std::pair("expect", "("), std::pair("expect-close", "x"), std::pair("count", "0")}) {
            ParsedOptions parsed;
            parsed.add(QString::fromLatin1(name), QString::fromLatin1(value));
            QVERIFY2(!expectationoptions::read(parsed), name);
        }
    }
};

FRAMESCOPE_TEST(tst_ExpectationOptions);
#include "tst_ExpectationOptions.moc"
