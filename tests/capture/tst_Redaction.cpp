#include "capture/CaptureWriter.h"
#include "capture/EntryJson.h"
#include "capture/Redaction.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Redaction : public QObject
{
    Q_OBJECT

private slots:
    void text();
    void json();
    void jsonOfOneEvent();
    void valuesOfOnesOwn();
    void learnsFromThePagesThatHaveEvents();
    void reasonsOfAClose();
    void bytesBesideTheirText();
};

void tst_Redaction::text()
{
    const QByteArray before = "GET /p?apiKey=xyz HTTP/1.1\r\nauthorization: Basic abc\r\nHost: h\r\n\r\n";
    QCOMPARE(Redactor().text(before), QByteArray("GET /p?apiKey=redacted HTTP/1.1\r\nauthorization: [redacted]\r\nHost: h\r\n\r\n"));
    RedactionRules off;
    off.enabled = false;
    QCOMPARE(Redactor(off).text(before), before);
    QCOMPARE(Redactor(off).json("{\"Cookie\":\"a\"}"), QByteArray("{\"Cookie\":\"a\"}"));
}

void tst_Redaction::json()
{
    const Redactor redactor;
    const QByteArray before = "{ \"url\":\"ws://h/?token=x\",\"n\":1.50,\"headers\":[{\"name\":\"Cookie\",\"value\":\"a\"},{\"name\":\"Host\",\"value\":\"b\"}],\"Set-Cookie\":\"c\"}";
    const QByteArray after = "{ \"url\":\"ws://h/?token=redacted\",\"n\":1.50,\"headers\":[{\"name\":\"Cookie\",\"value\":\"[redacted]\"},{\"name\":\"Host\",\"value\":\"b\"}],\"Set-Cookie\":\"[redacted]\"}";
    QCOMPARE(redactor.json(before), after);
    QCOMPARE(redactor.json("{broken ws://h/?token=x"), QByteArray("{broken ws://h/?token=redacted"));
}

void tst_Redaction::jsonOfOneEvent()
{
    const Redactor redactor;
    // What the request sent comes back in the answer and in its body, under names of the profile's own too.
    const QByteArray before = "{\"request\":{\"raw\":\"GET /?mine=query-secret HTTP/1.1\\r\\nX-Own: header-secret\\r\\nAuthorization: Basic bWU6cGFzcy13b3Jk\\r\\n\\r\\n\"},"
                              "\"response\":{\"raw\":\"HTTP/1.1 403 no header-secret\\r\\n\\r\\n\",\"body\":\"pass-word, query-secret, fine\"},"
                              "\"secret_names\":[\"X-Own\",\"mine\"],\"protocol\":\"bearer.hunter2hunter2\",\"tls\":{\"key\":\"RSA 2048\"},\"code\":1000}";
    const QByteArray after = "{\"request\":{\"raw\":\"GET /?mine=redacted HTTP/1.1\\r\\nX-Own: [redacted]\\r\\nAuthorization: [redacted]\\r\\n\\r\\n\"},"
                             "\"response\":{\"raw\":\"HTTP/1.1 403 no [redacted]\\r\\n\\r\\n\",\"body\":\"[redacted], [redacted], fine\"},"
                             "\"secret_names\":[\"X-Own\",\"mine\"],\"protocol\":\"bearer.[redacted]\",\"tls\":{\"key\":\"RSA 2048\"},\"code\":1000}";
    QCOMPARE(redactor.json(before), after);
}

void tst_Redaction::valuesOfOnesOwn()
{
    RedactionRules rules;
    rules.secrets.addValue(QByteArray("s3cr3t-s3cr3t"));
    QCOMPARE(Redactor(rules).json("{\"text\":\"it was s3cr3t-s3cr3t\"}"), QByteArray("{\"text\":\"it was [redacted]\"}"));
}

/// Whoever shows the first line of a large capture does not wait until all of it is read.
void tst_Redaction::learnsFromThePagesThatHaveEvents()
{
    QTemporaryDir dir;
    CaptureOptions options;
    options.path = dir.filePath(QStringLiteral("c.fscope"));
    const QByteArray open = "{\"request\":{\"raw\":\"GET /?token=query-secret HTTP/1.1\\r\\n\\r\\n\"}}";
    const auto check = [&](const CaptureReader &reader) {
        QCOMPARE(reader.pageCount(), std::size_t(4));
        QVERIFY(!reader.mayHaveEvents(0) && reader.mayHaveEvents(1) && !reader.mayHaveEvents(2) && !reader.mayHaveEvents(4));
        RedactionRules rules;
        rules.learn(reader);
        QCOMPARE(Redactor(rules).text("it was query-secret"), QByteArray("it was [redacted]"));
    };
    {
        const auto writer = CaptureWriter::create(options).value();
        for (int page = 0; page < 4; ++page) {
            EntryView frame;
            frame.direction = Direction::In;
            writer->append(frame);
            if (page == 1) {
                EntryView event;
                event.kind = EntryKind::Open;
                event.flags = 0;
                event.payload = base::viewOf(open);
                event.payloadLength = event.payload.size();
                writer->append(event);
            }
            writer->flush(); // ends the page
        }
        check(*writer->reader());
    }
    check(*CaptureReader::open(options.path).value());
}

void tst_Redaction::reasonsOfAClose()
{
    const QByteArray payload("\x03\xf0" "bad token: hunter2hunter2");
    const auto shown = [&payload](const Redactor &redactor, std::uint32_t flags) {
        EntryView entry;
        entry.opcode = protocol::Opcode::Close;
        entry.flags = flags;
        entry.payload = entry.wire = base::viewOf(payload);
        QByteArray kept;
        redactor.redact(entry, kept);
        return std::pair(base::toByteArray(entry.payload), entry.wire.empty());
    };
    QCOMPARE(shown(Redactor(), FlagFin), std::pair(payload, false)); // nothing is known of it
    QCOMPARE(shown(Redactor(), FlagFin | FlagSecretReason), std::pair(QByteArray("\x03\xf0[redacted]"), true));
    RedactionRules rules;
    rules.secrets.addValue(QByteArray("hunter2hunter2"));
    QCOMPARE(shown(Redactor(rules), FlagFin), std::pair(QByteArray("\x03\xf0" "bad token: [redacted]"), true));
    rules.enabled = false;
    QCOMPARE(shown(Redactor(rules), FlagFin | FlagSecretReason), std::pair(payload, false));
    // As it is shown, copied and saved.
    EntryInfo stored;
    stored.opcode = protocol::Opcode::Close;
    QCOMPARE(Redactor::visible(stored, payload), payload);
    stored.flags |= FlagSecretReason;
    QCOMPARE(Redactor::visible(stored, payload), QByteArray("\x03\xf0[redacted]"));
    stored.opcode = protocol::Opcode::Text; // messages are data
    QCOMPARE(Redactor::visible(stored, payload), payload);
}

void tst_Redaction::bytesBesideTheirText()
{
    const QByteArray secret = QByteArray("/\xff?token=hunter2").toBase64();
    QCOMPARE(Redactor().json("{\"target\":\"/\xc3\xbf?token=hunter2\",\"target_base64\":\"" + secret + "\",\"x_base64\":\"AA==\"}"),
             QByteArray("{\"target\":\"/\xc3\xbf?token=redacted\",\"target_base64\":\"[redacted]\",\"x_base64\":\"AA==\"}"));
}

FRAMESCOPE_TEST(tst_Redaction);
#include "tst_Redaction.moc"
