#include "TestConsole.h"

#include "cli/EntryPrinter.h"

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
