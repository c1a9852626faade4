#include "TestConsole.h"

#include "cli/EntryPrinter.h"

#include "capture/EntryJson.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::cli;
using capture::EntryView;
using protocol::Opcode;

namespace {

EntryView frame(Opcode opcode, QByteArrayView payload, capture::Direction direction = capture::Direction::In)
{
    EntryView entry;
    entry.time = {1'700'000'000'123'000'000, 1};
    entry.opcode = opcode;
    entry.direction = direction;
    entry.payload = base::viewOf(std::string_view(payload.data(), static_cast<std::size_t>(payload.size())));
    entry.payloadLength = entry.wireLength = entry.payload.size();
    return entry;
}

QString printed(const EntryView &entry, bool terminal = false)
{
    TestConsole test(terminal);
    EntryPrinter printer(test.console, OutputFormat::Human);
    printer.setShowFrames(true);
    printer.append(entry);
    printer.batchEnded();
    return QString::fromUtf8(test.out);
}

} // namespace

class tst_EntryPrinter : public QObject
{
    Q_OBJECT

private slots:
    void oneLineAnEntry()
    {
        const QByteArray text("hello\n\x1b[31mred");
        QVERIFY2(printed(frame(Opcode::Text, text)).endsWith(QString::fromUtf8(".123  ↓ text           14  hello\\n\\x1b[31mred\n")), qPrintable(printed(frame(Opcode::Text, text))));
        QVERIFY(printed(frame(Opcode::Binary, QByteArray("\x00\xff", 2), capture::Direction::Out)).contains(QString::fromUtf8("↑ binary          2  00 ff")));
        const QByteArray close("\x03\xe9" "bye");
        QVERIFY(printed(frame(Opcode::Close, close)).contains(QString::fromUtf8("1001 Going Away “bye”")));
        QVERIFY(printed(frame(Opcode::Close, {})).contains(QStringLiteral("no code")));
        QVERIFY(printed(frame(static_cast<Opcode>(3), "x")).contains(QStringLiteral("reserved-3")));
    }

    void remarks()
    {
        EntryView entry = frame(Opcode::Text, "payload");
        entry.flags = capture::FlagFragmented | capture::FlagCompressed | capture::FlagRsv2 | capture::FlagAutomatic | capture::FlagDeliberate | capture::FlagCut;
        entry.wireLength = 3;
        entry.rttNs = 1'500'000;
        const QString line = printed(entry);
        for (const char *remark : {"fragment", "compressed to 3", "RSV2", "automatic", "on purpose", "cut", "round trip 1.50 ms"})
            QVERIFY2(line.contains(QString::fromLatin1(remark)), qPrintable(line));
    }

    void aFrameOfABinaryMessageIsHexToItsEnd()
    {
        TestConsole test;
        EntryPrinter printer(test.console, OutputFormat::Human);
        printer.setShowFrames(true);
        const auto fragment = [](Opcode opcode, QByteArrayView payload, std::uint32_t flags, std::uint32_t connection = 1) {
            EntryView entry = frame(opcode, payload);
            entry.flags = capture::FlagFragmented | flags;
            entry.connection = connection;
            return entry;
        };
        printer.append(fragment(Opcode::Binary, "ab", 0));
        printer.append(fragment(Opcode::Text, "other", 0, 2));
        printer.append(fragment(Opcode::Continuation, "cd", 0));
        printer.append(fragment(Opcode::Continuation, "ef", capture::FlagFin | capture::FlagEndsMessage));
        printer.append(fragment(Opcode::Continuation, "text", capture::FlagFin | capture::FlagEndsMessage, 2));
        printer.setMessageKind(3, capture::Direction::In, Opcode::Binary); // its beginning is not shown
        printer.append(fragment(Opcode::Continuation, "gh", capture::FlagFin | capture::FlagEndsMessage, 3));
        printer.batchEnded();
        const QString out = QString::fromUtf8(test.out);
        for (const char *hex : {"61 62", "63 64", "65 66", "67 68", "other", "text"})
            QVERIFY2(out.contains(QString::fromLatin1(hex)), qPrintable(out));
    }

    void theReasonOfACloseIsMaskedAsInTheEventThatFollows()
    {
        EntryView close = frame(Opcode::Close, "\x03\xf0" "no such key: hunter2hunter2");
        close.flags |= capture::FlagSecretReason;
        QVERIFY2(printed(close).contains(QStringLiteral("1008 Policy Violation “[redacted]”")), qPrintable(printed(close)));
        TestConsole test;
        EntryPrinter lines(test.console, OutputFormat::JsonLines);
        lines.append(close);
        lines.batchEnded();
        QVERIFY2(!test.out.contains("hunter2") && test.out.contains("\"secret_reason\":true"), test.out.constData());
        QVERIFY(!test.out.contains(QByteArray("hunter2hunter2").toBase64().chopped(4)));
        TestConsole open;
        EntryPrinter shown(open.console, OutputFormat::JsonLines);
        shown.setShowSecrets(true);
        shown.append(close);
        shown.batchEnded();
        QVERIFY(open.out.contains("hunter2hunter2"));
    }

    void aMessageInFragmentsIsOneLine()
    {
        TestConsole test;
        {
            EntryPrinter printer(test.console, OutputFormat::Human);
            const auto fragment = [](Opcode opcode, QByteArrayView payload, std::uint32_t flags, std::uint32_t connection = 1) {
                EntryView entry = frame(opcode, payload);
                entry.flags = capture::FlagFragmented | flags;
                entry.connection = connection;
                return entry;
            };
            constexpr std::uint32_t end = capture::FlagFin | capture::FlagEndsMessage;
            printer.append(fragment(Opcode::Text, "hel \xf0\x9f", 0));
            printer.append(fragment(Opcode::Text, "other", 0, 2));
            printer.append(frame(Opcode::Ping, "between"));
            printer.append(fragment(Opcode::Continuation, "\x98\x80", 0));
            QVERIFY(!test.console.out().contains("hel"));
            printer.append(fragment(Opcode::Continuation, "lo", end));
            printer.append(frame(Opcode::Text, "next"));
            printer.append(fragment(Opcode::Binary, QByteArray("\x00\x01", 2), 0));
            printer.append(frame(Opcode::Text, "instead")); // a peer that begins another one
        }
        const QList<QByteArray> lines = test.out.split('\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[0].contains("ping") && lines[0].contains("between"));
        QVERIFY2(lines[1].contains("text") && lines[1].contains("   10  hel \xf0\x9f\x98\x80lo [fragments: 3]"), lines[1].constData());
        QVERIFY(lines[2].contains("next"));
        QVERIFY2(lines[3].contains("binary") && lines[3].contains("00 01 [fragments: 1, unfinished]"), lines[3].constData());
        QVERIFY(lines[4].contains("instead"));
        QVERIFY2(lines[5].contains("other [fragments: 1, unfinished]"), lines[5].constData());
    }

    void framesWhereTheyAreAskedFor()
    {
        TestConsole test;
        EntryPrinter printer(test.console, OutputFormat::Human);
        printer.setShowFrames(true);
        EntryView entry = frame(Opcode::Text, "hel");
        entry.flags = capture::FlagFragmented;
        printer.append(entry);
        entry = frame(Opcode::Continuation, "lo");
        entry.flags = capture::FlagFragmented | capture::FlagFin | capture::FlagEndsMessage;
        printer.append(entry);
        printer.batchEnded();
        QCOMPARE(test.out.count('\n'), 2);
        QVERIFY(test.out.contains("hel [fragment]") && test.out.contains("lo [last fragment]"));
    }

    void aLongMessageInFragmentsHasItsLength()
    {
        TestConsole test;
        {
            EntryPrinter printer(test.console, OutputFormat::Human);
            printer.setPreviewBytes(10);
            const QByteArray part("12345678\xc3\xa4");
            for (int i = 0; i < 100; ++i) {
                EntryView entry = frame(i == 0 ? Opcode::Text : Opcode::Continuation, part);
                entry.flags = capture::FlagFragmented | (i == 99 ? capture::FlagFin | capture::FlagEndsMessage : 0u);
                printer.append(entry);
            }
        }
        QVERIFY2(test.out.contains("12345678\xc3\xa4\xe2\x80\xa6 (1000 bytes) [fragments: 100]\n"), test.out.constData());
    }

    void nothingCompressedIsStillNothing()
    {
        EntryView entry = frame(Opcode::Text, {});
        entry.flags = capture::FlagCompressed;
        entry.wireLength = 1;
        const QString line = printed(entry);
        QVERIFY2(line.contains(QStringLiteral("text            0  ")), qPrintable(line));
    }

    void longPayloadsAreCutAndSaidSo()
    {
        const QByteArray payload(10'000, 'x');
        QVERIFY(printed(frame(Opcode::Text, payload)).contains(QStringLiteral("(10000 bytes)")));
    }

    void coloursOnTerminalsOnly()
    {
        qputenv("TERM", "xterm");
        QVERIFY(!printed(frame(Opcode::Text, "x")).contains(QChar(0x1b)));
        QVERIFY(printed(frame(Opcode::Text, "x"), true).contains(QChar(0x1b)));
    }

    void jsonLinesAreNumbered()
    {
        TestConsole test;
        EntryPrinter printer(test.console, OutputFormat::JsonLines);
        printer.append(frame(Opcode::Text, "a"));
        printer.append(frame(Opcode::Text, "b"));
        printer.batchEnded();
        const auto lines = test.out.split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(QStringLiteral("n")).toInt(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(QStringLiteral("text")).toString(), QStringLiteral("b"));
    }

    void quietAndMuted()
    {
        TestConsole test;
        EntryPrinter printer(test.console, OutputFormat::JsonLines);
        printer.setMessagesMuted(true);
        printer.append(frame(Opcode::Text, "a"));
        printer.append(frame(Opcode::Pong, "b"));
        printer.append(frame(Opcode::Text, "c", capture::Direction::Out));
        QCOMPARE(test.console.out().count('\n'), 2);
        printer.setQuiet(true);
        printer.append(frame(Opcode::Pong, "b"));
        QCOMPARE(test.console.out().count('\n'), 2);
    }

    void phasesOnRequest()
    {
        TestConsole test;
        EntryPrinter printer(test.console, OutputFormat::Human);
        EntryView entry;
        entry.kind = capture::EntryKind::Phase;
        printer.append(entry);
        QVERIFY(test.console.out().isEmpty());
        printer.setShowPhases(true);
        printer.setShowConnection(true);
        entry.connection = 12;
        printer.append(entry);
        QVERIFY(test.console.out().contains("#12"));
    }

    void formats()
    {
        QVERIFY(*EntryPrinter::formatFrom(std::nullopt) == OutputFormat::Human);
        QVERIFY(*EntryPrinter::formatFrom(QStringLiteral("jsonl")) == OutputFormat::JsonLines);
        QVERIFY(!EntryPrinter::formatFrom(QStringLiteral("xml")));
    }
};

FRAMESCOPE_TEST(tst_EntryPrinter);
#include "tst_EntryPrinter.moc"
