#include "ui/models/EntryText.h"

#include "ui/support/UiFixture.h"

#include "capture/EntryJson.h"

#include "support/TestClass.h"

#include <QTest>
#include <QTranslator>

using namespace framescope;
using ui::models::EntryText;

namespace {

/// One text in Chinese: brackets at full width, no blank before them.
class FullWidth final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1String(source) == QLatin1String("%1 %2iB (%3 bytes)") ? QStringLiteral("%1 %2iB（%3 字节）") : QString();
    }
};

} // namespace

class tst_EntryText : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreShort()
    {
        QCOMPARE(EntryText::bytes(64), QStringLiteral("64"));
        QCOMPARE(EntryText::bytes(1234), QStringLiteral("1.21k"));
        QCOMPARE(EntryText::bytes(5 << 20), QStringLiteral("5M"));
        QCOMPARE(EntryText::duration(812'000), QStringLiteral("812 µs"));
        QCOMPARE(EntryText::duration(1'200'000), QStringLiteral("1.2 ms"));
        QCOMPARE(EntryText::duration(29'900'000'000), QStringLiteral("29.9 s"));
        QCOMPARE(EntryText::duration(192'000'000'000), QStringLiteral("3:12"));
        QCOMPARE(EntryText::duration(3'792'000'000'000), QStringLiteral("1:03:12"));
        QCOMPARE(EntryText::delta(39'000'000), QStringLiteral("+39 ms"));
        QLocale::setDefault(QLocale(QStringLiteral("de")));
        QCOMPARE(EntryText::duration(1'200'000), QStringLiteral("1,2 ms"));
        QCOMPARE(EntryText::bytes(1234), QStringLiteral("1,21k"));
        QLocale::setDefault(QLocale::c());
    }

    void roundedBytesLeaveOutTheExactNumber()
    {
        QCOMPARE(EntryText::bytesRounded(64), QStringLiteral("64 bytes"));
        QCOMPARE(EntryText::bytesRounded(1234), QStringLiteral("1.21 KiB"));
        FullWidth chinese;
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        QVERIFY(EntryText::bytesLong(1234).contains(QChar(0xff08)));
        QCOMPARE(EntryText::bytesRounded(1234), QStringLiteral("1.21 KiB"));
    }

    void phasesHaveNames()
    {
        for (const char *key : {"lookup", "tcp", "proxy", "tls", "upgrade"}) {
            const QString name = EntryText::phase(QString::fromLatin1(key));
            QVERIFY(!name.isEmpty() && name != QLatin1String(key));
        }
        QCOMPARE(EntryText::phase(QStringLiteral("x\u001b")), QStringLiteral("x\\x1b"));
    }

    void peerTextIsMadeVisible()
    {
        QCOMPARE(EntryText::oneLine("a\nb\x01"), QStringLiteral("a\\nb\\x01"));
        QVERIFY(EntryText::looksLikeText("hello\n"));
        QVERIFY(EntryText::looksLikeText("caf\xc3")); // cut in the middle of a code point
        QVERIFY(!EntryText::looksLikeText(QByteArray("a\0b", 3)));
        QVERIFY(!EntryText::looksLikeText("\xff\xfe"));
    }

    /// A STOMP frame ends with NUL, and is text all the same; what a ping carries is bytes unless it is plain ASCII.
    void whatIsShownAsTextDependsOnTheFrame()
    {
        capture::EntryInfo text;
        QCOMPARE(EntryText::preview(text, QByteArray("SEND\n\nhi\0", 9)), QStringLiteral("SEND\\n\\nhi\\x00"));
        QCOMPARE(EntryText::preview(text, QByteArray("\xff\x00", 2)), QStringLiteral("ff 00"));
        capture::EntryInfo ping;
        ping.opcode = protocol::Opcode::Ping;
        QCOMPARE(EntryText::preview(ping, "keep 1"), QStringLiteral("keep 1"));
        QCOMPARE(EntryText::preview(ping, "caf\xc3\xa9"), QStringLiteral("63 61 66 c3 a9"));
        QCOMPARE(EntryText::preview(ping, "a\tb"), QStringLiteral("61 09 62"));
        QVERIFY(EntryText::isShownAsText(text, QByteArray("a\0", 2)));
        QVERIFY(!EntryText::isShownAsText(ping, QByteArray("a\0", 2)));
    }

    void framesReadAsTheyAre()
    {
        capture::EntryInfo close;
        close.opcode = protocol::Opcode::Close;
        QCOMPARE(EntryText::preview(close, QByteArray("\x03\xe9" "bye", 5)), QStringLiteral("1001 Going Away  ·  bye"));
        QCOMPARE(EntryText::glyph(close), QStringLiteral("↓"));
        close.flags |= capture::FlagSecretReason;
        QCOMPARE(EntryText::preview(close, QByteArray("\x03\xf0" "hunter2", 9)), QStringLiteral("1008 Policy Violation  ·  [redacted]"));
        capture::EntryInfo rest;
        rest.opcode = protocol::Opcode::Continuation;
        rest.messageKind = protocol::Opcode::Binary;
        QCOMPARE(EntryText::preview(rest, "ab"), QStringLiteral("61 62"));
        capture::EntryInfo sent;
        sent.direction = capture::Direction::Out;
        QCOMPARE(EntryText::glyph(sent), QStringLiteral("↑"));
        capture::EntryInfo binary;
        binary.opcode = protocol::Opcode::Binary;
        QCOMPARE(EntryText::preview(binary, QByteArray("\x00\xff", 2)), QStringLiteral("00 ff"));
    }

    void eventsReadAsSentences()
    {
        capture::EntryInfo event;
        event.kind = capture::EntryKind::Closed;
        QCOMPARE(EntryText::preview(event, R"({"code":1000,"first":"remote"})"), QStringLiteral("the peer closed first with 1000 Normal Closure · not answered"));
        event.kind = capture::EntryKind::Open;
        QCOMPARE(EntryText::preview(event, R"({"status":101,"timings":{"total":38.0},"tls":{"version":"TLS 1.3"}})"), QStringLiteral("101 · 38 ms · TLS 1.3"));
        event.kind = capture::EntryKind::Server;
        QCOMPARE(EntryText::preview(event, "{\"server\":\"listening\",\"urls\":[\"ws:\\/\\/127.0.0.1:1/\",\"wss:\\/\\/127.0.0.1:2/\"],\"seed\":7}"),
                 QStringLiteral("listening · ws://127.0.0.1:1/ · wss://127.0.0.1:2/"));
        event.kind = capture::EntryKind::Note;
        QCOMPARE(EntryText::preview(event, "not json"), QStringLiteral("not json"));
    }
};

FRAMESCOPE_TEST(tst_EntryText);
#include "tst_EntryText.moc"
