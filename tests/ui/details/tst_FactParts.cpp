#include "ui/details/FactParts.h"

#include "ui/widgets/FactsView.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::details::FactParts;
using ui::widgets::FactsView;

class tst_FactParts : public QObject
{
    Q_OBJECT

    static base::Error error()
    {
        return {QStringLiteral("tcp.refused"), QStringLiteral("It was refused."), QStringLiteral("RST"), QStringLiteral("Start the server.")};
    }

private slots:
    void controlsOfAPeerAreVisible()
    {
        QVERIFY(!FactParts::plain(QStringLiteral("a\x1b[2Jb")).contains(QChar(0x1b)));
        QCOMPARE(FactParts::plainLines(QStringLiteral("one\r\ntwo")), QStringLiteral("one\ntwo"));
        QVERIFY(!FactParts::plainLines(QStringLiteral("a\tb\x07\nc")).contains(QChar(7)));
    }

    void anErrorSaysWhatWasSeenAndWhatToTry()
    {
        FactsView facts;
        FactParts::addError(&facts, QStringLiteral("Failed"), {});
        QVERIFY(facts.toPlainText().isEmpty());
        FactParts::addError(&facts, QStringLiteral("Failed"), error());
        const QString text = facts.toPlainText();
        for (const char *line : {"Failed", "It was refused.", "Seen: RST", "Try: Start the server.", "What does this mean?"})
            QVERIFY2(text.contains(QLatin1String(line)), line);
    }

    void aViolationNamesItsSectionAndBytes()
    {
        FactsView facts;
        FactParts::addViolation(&facts, capture::eventFrom<capture::ViolationEvent>(base::viewOf("{\"id\":\"rfc6455.x\",\"section\":\"RFC 6455 section 5.2\",\"close_code\":1002,\"seen\":\"3\",\"expected\":\"1\",\"offset\":7,\"bytes\":\"8185\"}")));
        const QString text = facts.toPlainText();
        for (const char *line : {"RFC 6455 section 5.2", "rfc6455.x", "Calls for: close code 1002", "byte 7", "Bytes: 81 85"})
            QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
    }
};

FRAMESCOPE_TEST(tst_FactParts);
#include "tst_FactParts.moc"
