#include "support/TestClass.h"

#include "report/ReportText.h"

using namespace framescope::report;

class tst_ReportText : public QObject
{
    Q_OBJECT

private slots:
    void controlsAreShown()
    {
        QCOMPARE(withoutControls(QString::fromUtf8("a\x01\tb\n\x7f")), QStringLiteral("a\\x01\tb\n\\x7f"));
        QCOMPARE(withoutControls(QString(QChar(0xd800))), QString(QChar(0xfffd)));
        QCOMPARE(withoutControls(QString::fromUtf8("\xf0\x9f\x98\x80")), QString::fromUtf8("\xf0\x9f\x98\x80"));
        QCOMPARE(withoutControls(QString(QChar(0x202e))), QStringLiteral("\\u{202e}"));
        QCOMPARE(onOneLine(QStringLiteral("a\nb")), QStringLiteral("a b"));
    }
    void nothingBecomesMarkup()
    {
        QCOMPARE(htmlEscaped(QStringLiteral("<a href='x'>")), QStringLiteral("&lt;a href=&#39;x&#39;&gt;"));
        const QString markdown = markdownEscaped(QStringLiteral("[a](x) | **b** <i>"));
        QVERIFY(!markdown.contains(u'|') && !markdown.contains(u'[') && !markdown.contains(u'<'));
    }
    void secondsHaveAPoint() { QCOMPARE(secondsOf(1'234'567'890), QStringLiteral("1.235")); }
};

FRAMESCOPE_TEST(tst_ReportText);
#include "tst_ReportText.moc"
