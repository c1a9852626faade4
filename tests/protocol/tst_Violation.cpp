#include "protocol/Violation.h"

#include "support/TestClass.h"

#include <QSet>
#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_Violation : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleSaysWhatIsExpectedAndWhere()
    {
        QSet<QByteArray> ids;
        for (const ViolationRule &rule : violationRules()) {
            QVERIFY2(!ids.contains(rule.id), rule.id);
            ids.insert(rule.id);
            QCOMPARE(violationRule(rule.id), &rule);
            QVERIFY2(QByteArray(rule.section).startsWith("RFC "), rule.id);
            QVERIFY2(QByteArray(rule.section).contains(" section "), rule.id);
            QVERIFY2(violationExpected(rule).endsWith(u'.'), rule.id);
            const QByteArray id = rule.id;
            QVERIFY2(id.startsWith("rfc6455.") || id.startsWith("rfc7692.") || id.startsWith("http.") || id.startsWith("limit."), rule.id);
            QVERIFY2(rule.closeCode == 0 || rule.closeCode == 1002 || rule.closeCode == 1006 || rule.closeCode == 1007 || rule.closeCode == 1009, rule.id);
        }
        QCOMPARE(violationRule("rfc6455.no-such-rule"), nullptr);
    }

    void keepsAtMost64Bytes()
    {
        const QByteArray many(100, 'x');
        const Violation violation = makeViolation("rfc6455.reserved-bit", QStringLiteral("seen"), 7, base::viewOf(many));
        QCOMPARE(violation.bytes.size(), 64);
        QCOMPARE(violation.offset, std::uint64_t(7));
        QCOMPARE(violation.rule->closeCode, 1002);
    }
};

FRAMESCOPE_TEST(tst_Violation);
#include "tst_Violation.moc"
