#include "ui/log/models/RowsText.h"

#include "ui/support/UiFixture.h"

#include "capture/EntryJson.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::log::RowsText;

class tst_RowsText : public QObject
{
    Q_OBJECT

private slots:
    void writesEachFormat()
    {
        uitest::Log log;
        log.add("first");
        log.add("ab", protocol::Opcode::Text, capture::Direction::In, capture::FlagFragmented);
        log.add("beat", protocol::Opcode::Ping);
        log.add("cd", protocol::Opcode::Continuation, capture::Direction::In, capture::FlagFragmented | capture::FlagFin | capture::FlagEndsMessage);
        RowsText::Options options;
        const auto text = RowsText::of(*log.reader, {1, 4}, options);
        QCOMPARE(text.rows, 2);
        QVERIFY(text.bytes.contains("first"));
        QVERIFY(text.bytes.contains("abcd"));
        QCOMPARE(text.bytes.count('\n'), 1);
        options.format = RowsText::Format::JsonLines;
        const auto lines = RowsText::of(*log.reader, {4}, options);
        QCOMPARE(lines.bytes.count('\n'), 1); // both fragments, not the ping between
        QVERIFY(!lines.bytes.contains("beat"));
        options.format = RowsText::Format::Hex;
        QCOMPARE(RowsText::of(*log.reader, {4}, options).bytes, QByteArray("61 62 63 64"));
        options.format = RowsText::Format::Payload;
        QCOMPARE(RowsText::of(*log.reader, {1, 4}, options).bytes, QByteArray("first\nabcd"));
        log.add(QByteArray("\x03\xf0" "hunter2hunter2"), protocol::Opcode::Close, capture::Direction::In, capture::FlagFin | capture::FlagSecretReason);
        QCOMPARE(RowsText::of(*log.reader, {5}, options).bytes, QByteArray("\x03\xf0[redacted]"));
    }

    void takesSecretsOutAndStopsAtTheLimit()
    {
        uitest::Log log;
        log.event(capture::EntryKind::Connecting, "{\"url\":\"wss://u:hidden@h/?token=hidden\"}");
        for (int i = 0; i < 10; ++i)
            log.add(QByteArray(100, 'x'));
        RowsText::Options options;
        options.format = RowsText::Format::JsonLines;
        QVERIFY(!RowsText::of(*log.reader, {1}, options).bytes.contains("hidden"));
        // What an opening sent is masked in a row of its own, and in the reason of a Close.
        log.event(capture::EntryKind::Open, "{\"request\":{\"raw\":\"GET / HTTP/1.1\\r\\nAuthorization: Bearer hidden-hidden\\r\\n\\r\\n\"}}");
        log.event(capture::EntryKind::Note, "{\"text\":\"it was hidden-hidden\"}");
        log.add(QByteArray("\x03\xf0" "hidden-hidden"), protocol::Opcode::Close);
        for (const auto format : {RowsText::Format::JsonLines, RowsText::Format::Text}) {
            options.format = format;
            QVERIFY(!RowsText::of(*log.reader, {13}, options).bytes.contains("hidden"));
            QVERIFY(!RowsText::of(*log.reader, {14}, options).bytes.contains("hidden"));
        }
        options.format = RowsText::Format::JsonLines;
        options.redaction.enabled = false;
        QVERIFY(RowsText::of(*log.reader, {1}, options).bytes.contains("hidden"));
        options.format = RowsText::Format::Payload;
        options.mostBytes = 250;
        const auto cut = RowsText::of(*log.reader, {2, 3, 4, 5}, options);
        QVERIFY(cut.cut);
        QCOMPARE(cut.rows, 2);
    }
};

FRAMESCOPE_TEST(tst_RowsText);
#include "tst_RowsText.moc"
