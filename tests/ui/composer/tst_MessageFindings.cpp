#include "ui/composer/MessageFindings.h"

#include "support/TestClass.h"

#include <QLabel>
#include <QTest>

using namespace framescope;
using ui::composer::MessageCheck;
using ui::composer::MessageFindings;

class tst_MessageFindings : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatThereIs()
    {
        MessageFindings findings;
        MessageCheck check;
        findings.showCheck(check);
        QVERIFY(findings.isHidden());
        check.decoded = QStringLiteral("<b>00</b>");
        check.resolved = QStringLiteral("a\nb");
        check.warnings << QStringLiteral("one") << QStringLiteral("two");
        findings.showCheck(check);
        QVERIFY(!findings.isHidden());
        QCOMPARE(findings.decodedText(), check.decoded);
        QVERIFY2(findings.resolvedText().startsWith(QLatin1String("Sent as: a")) && !findings.resolvedText().contains(QLatin1Char('\n')), qPrintable(findings.resolvedText()));
        QCOMPARE(findings.warningText(), QStringLiteral("one\ntwo"));
        for (const QLabel *label : findings.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        check.decoded.clear();
        findings.showCheck(check);
        QVERIFY(findings.decodedText().isEmpty() && !findings.warningText().isEmpty());
    }

    void linesOfHexStayLines()
    {
        MessageFindings findings;
        findings.resize(200, 100);
        MessageCheck check;
        check.decodedAsHex = true;
        check.decoded = QStringLiteral("00000000  48 65 6c 6c 6f 20 48 65 6c 6c 6f 20 48 65 6c 6c  |Hello Hello Hell|");
        findings.showCheck(check);
        findings.show();
        const auto *label = findings.findChild<QLabel *>();
        QVERIFY(!label->wordWrap());
        QVERIFY(label->sizeHint().height() < 2 * label->fontMetrics().lineSpacing());
        QVERIFY(findings.minimumSizeHint().width() < 100);
        check.decodedAsHex = false;
        findings.showCheck(check);
        QVERIFY(label->wordWrap());
    }

    void longFindingsNeitherWidenNorFillTheComposer()
    {
        MessageFindings findings;
        findings.resize(300, 100);
        MessageCheck check;
        check.decoded = QString(20'000, QLatin1Char('x'));
        check.warnings << QString(5'000, QLatin1Char('y'));
        findings.showCheck(check);
        QVERIFY(findings.minimumSizeHint().width() < 100);
        QVERIFY(findings.maximumHeight() > 0 && findings.sizeHint().height() < findings.fontMetrics().lineSpacing() * 20);
    }
};

FRAMESCOPE_TEST(tst_MessageFindings);
#include "tst_MessageFindings.moc"
