#include "cli/Prompt.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::cli;
using session::Outgoing;
using Kind = Prompt::Request::Kind;

class tst_Prompt : public QObject
{
    Q_OBJECT

private slots:
    void linesAndCommands()
    {
        const auto outgoing = [](const char *line) { return Prompt::parse(QString::fromUtf8(line))->outgoing; };
        QVERIFY(Prompt::parse(QString())->kind == Kind::Nothing);
        QCOMPARE(outgoing("hello /ping").payload, QByteArray("hello /ping"));
        QCOMPARE(outgoing("//ping").payload, QByteArray("/ping"));
        QVERIFY(outgoing("/text").kind == Outgoing::Kind::Text);
        QVERIFY(outgoing("/ping").kind == Outgoing::Kind::Ping);
        QCOMPARE(outgoing("/ping a b").payload, QByteArray("a b"));
        QVERIFY(outgoing("/pong x").kind == Outgoing::Kind::Pong);
        QCOMPARE(outgoing("/hex 0a ff").payload, QByteArray("\x0a\xff"));
        QCOMPARE(outgoing("/base64 AAEC").payload, QByteArray("\0\1\2", 3));
        QCOMPARE(outgoing("/close 4000:bye").closeCode, std::optional<std::uint16_t>(4000));
        QVERIFY(!outgoing("/close").closeCode);
        QVERIFY(outgoing("/frame rsv1=1,payload=text:x").raw.header.rsv1);
        QVERIFY(Prompt::parse(QStringLiteral("/help"))->kind == Kind::Help);
        QVERIFY(Prompt::parse(QStringLiteral("/quit"))->kind == Kind::Quit);
    }

    void mistakes()
    {
        for (const char *line : {"/pin g", "/hex 0", "/close 1006", "/file /nowhere", "/frame fin=9", "/zzzz"})
            QVERIFY2(!Prompt::parse(QString::fromLatin1(line)), line);
        QCOMPARE(Prompt::parse(QStringLiteral("/pin g")).error().remedy, QStringLiteral("Did you mean /ping?"));
        QVERIFY(!Prompt::parse(QStringLiteral("/ping ") + QString(126, QLatin1Char('x'))));
    }

    void helpNamesEveryCommand()
    {
        for (const char *command : {"/text", "/ping", "/pong", "/hex", "/base64", "/file", "/frame", "/close", "/quit"})
            QVERIFY2(Prompt::helpText().contains(QString::fromLatin1(command)), command);
    }
};

FRAMESCOPE_TEST(tst_Prompt);
#include "tst_Prompt.moc"
