#include "protocol/CloseCode.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::protocol;

class tst_CloseCode : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryRegisteredCode()
    {
        std::vector<int> codes;
        for (const CloseCodeInfo &info : closeCodes()) {
            codes.push_back(info.code);
            QVERIFY(*info.name && *info.meaning);
            QCOMPARE(closeCodeName(info.code), QLatin1String(info.name));
            QVERIFY(closeCodeMeaning(info.code).endsWith(u'.'));
        }
        std::vector<int> expected;
        for (int code = 1000; code <= 1015; ++code)
            expected.push_back(code);
        expected.insert(expected.end(), {3000, 3003, 3008});
        QCOMPARE(codes, expected);
    }

    void hasWordsForTheRest()
    {
        QCOMPARE(closeCodeName(4321), QStringLiteral("Private use"));
        QCOMPARE(closeCodeName(3999), QStringLiteral("Registered use (library or framework)"));
        QCOMPARE(closeCodeName(1016), QStringLiteral("Reserved"));
        QCOMPARE(closeCodeName(2999), QStringLiteral("Reserved"));
        QCOMPARE(closeCodeName(999), QStringLiteral("Invalid"));
        QCOMPARE(closeCodeName(5000), QStringLiteral("Invalid"));
        for (const int code : {0, 999, 1016, 2999, 3001, 4000, 4999, 5000, 65535})
            QVERIFY(closeCodeMeaning(static_cast<std::uint16_t>(code)).endsWith(u'.'));
    }

    /// RFC 6455 section 7.4.
    void whatMayStandOnTheWire()
    {
        for (int code = 0; code <= 65535; ++code) {
            const bool expected = (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006) || (code >= 3000 && code < 5000);
            QCOMPARE(mayBeOnTheWire(static_cast<std::uint16_t>(code)), expected);
        }
    }
};

FRAMESCOPE_TEST(tst_CloseCode);
#include "tst_CloseCode.moc"
