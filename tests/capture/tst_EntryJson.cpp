#include "capture/EntryJson.h"

#include "support/TestClass.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

QByteArray lineOf(const EntryView &entry)
{
    QByteArray out;
    appendJsonLine(entry, out);
    return out;
}

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

EntryView frame(protocol::Opcode opcode, QByteArrayView payload)
{
    EntryView entry;
    entry.number = 7;
    entry.time = {1'700'000'000'123'456'789, 42};
    entry.direction = Direction::In;
    entry.opcode = opcode;
    entry.flags = FlagFin | FlagEndsMessage;
    entry.headerLength = 2;
    entry.wireLength = entry.payloadLength = static_cast<std::uint64_t>(payload.size());
    entry.payload = base::viewOf(std::string_view(payload.data(), static_cast<std::size_t>(payload.size())));
    return entry;
}

} // namespace

class tst_EntryJson : public QObject
{
    Q_OBJECT

private slots:
    void textFrameAsTheFormatSays()
    {
        EntryView entry = frame(protocol::Opcode::Text, "hello");
        entry.flags = FlagFin | FlagMasked;
        entry.maskKey = 0x37fa213d;
        entry.direction = Direction::Out;
        QCOMPARE(lineOf(entry),
                 QByteArray("{\"n\":7,\"time\":\"2023-11-14T22:13:20.123456789Z\",\"wall_ns\":1700000000123456789,\"mono_ns\":42,\"conn\":1,"
                            "\"dir\":\"out\",\"kind\":\"text\",\"opcode\":1,\"fin\":true,\"rsv\":0,\"mask\":\"37fa213d\",\"header\":2,"
                            "\"wire\":5,\"length\":5,\"text\":\"hello\"}"));
    }

    void textSurvives_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("quotes and backslashes") << QByteArray("say \"hi\" \\ there \\\" end");
        QTest::newRow("controls and NUL") << QByteArray("a\0b\x01\x1f\x7f\n\r\t\x1b[31m", 15);
        QTest::newRow("accents") << QByteArray("Gr\xc3\xbc\xc3\x9f" "e \xe2\x82\xac \xf0\x9f\x98\x80");
        QTest::newRow("C1 controls, separators, direction") << QByteArray("\xc2\x9b|\xe2\x80\xa8|\xe2\x80\xae|\xef\xbb\xbf|\xd8\x9c");
        for (int length = 1; length < 20; ++length)
            QTest::addRow("quote at %d", length) << QByteArray(length, 'x') + '"' + QByteArray(11, 'y');
    }

    void textSurvives()
    {
        QFETCH(QByteArray, payload);
        const QByteArray line = lineOf(frame(protocol::Opcode::Text, payload));
        QVERIFY(!parsed(line).isEmpty());
        QCOMPARE(parsed(line).value(QStringLiteral("text")).toString().toUtf8(), payload);
        for (const char c : line)
            QVERIFY2(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f, line.constData());
        QVERIFY(!line.contains("\xc2\x9b") && !line.contains("\xe2\x80\xae"));
    }

    void whatIsNoTextIsBase64_data()
    {
        QTest::addColumn<protocol::Opcode>("opcode");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("binary") << protocol::Opcode::Binary << QByteArray("plain");
        QTest::newRow("binary, one byte") << protocol::Opcode::Binary << QByteArray("\xff");
        QTest::newRow("binary, two bytes") << protocol::Opcode::Binary << QByteArray("\xff\x01");
        QTest::newRow("lone continuation byte") << protocol::Opcode::Text << QByteArray("abc\x80");
        QTest::newRow("over-long") << protocol::Opcode::Text << QByteArray("\xc0\xaf");
        QTest::newRow("surrogate") << protocol::Opcode::Text << QByteArray("\xed\xa0\x80");
        QTest::newRow("beyond Unicode") << protocol::Opcode::Ping << QByteArray("\xf4\x90\x80\x80");
        QTest::newRow("half a character") << protocol::Opcode::Continuation << QByteArray("\xe2\x82");
    }

    void whatIsNoTextIsBase64()
    {
        QFETCH(protocol::Opcode, opcode);
        QFETCH(QByteArray, payload);
        const QJsonObject object = parsed(lineOf(frame(opcode, payload)));
        QVERIFY(!object.contains(QStringLiteral("text")));
        QCOMPARE(QByteArray::fromBase64(object.value(QStringLiteral("base64")).toString().toLatin1()), payload);
    }

    void closeHasCodeAndReason()
    {
        const QJsonObject full = parsed(lineOf(frame(protocol::Opcode::Close, QByteArray("\x03\xe9go", 4))));
        QCOMPARE(full.value(QStringLiteral("code")).toInt(), 1001);
        QCOMPARE(full.value(QStringLiteral("reason")).toString(), QStringLiteral("go"));
        QCOMPARE(full.value(QStringLiteral("kind")).toString(), QStringLiteral("close"));
        const QJsonObject empty = parsed(lineOf(frame(protocol::Opcode::Close, {})));
        QVERIFY(empty.value(QStringLiteral("code")).isNull());
        QCOMPARE(empty.value(QStringLiteral("reason")).toString(), QString());
    }

    void flagsAndRoundTripStandWhereTheyAreSo()
    {
        EntryView entry = frame(protocol::Opcode::Pong, "p");
        entry.flags = FlagFin | FlagRsv1 | FlagRsv3 | FlagAutomatic | FlagDeliberate;
        entry.rttNs = 1'250'000;
        entry.number = 0;
        const QJsonObject object = parsed(lineOf(entry));
        QCOMPARE(object.value(QStringLiteral("rsv")).toInt(), 5);
        QCOMPARE(object.value(QStringLiteral("rtt_ns")).toInt(), 1'250'000);
        QVERIFY(object.value(QStringLiteral("automatic")).toBool() && object.value(QStringLiteral("deliberate")).toBool());
        QVERIFY(!object.contains(QStringLiteral("compressed")) && !object.contains(QStringLiteral("n")));
        QVERIFY(object.value(QStringLiteral("mask")).isNull());
    }

    void keptWireBytes()
    {
        EntryView entry = frame(protocol::Opcode::Text, "x");
        const QByteArray wire("\x81\x01x", 3);
        entry.wire = base::viewOf(wire);
        QCOMPARE(QByteArray::fromBase64(parsed(lineOf(entry)).value(QStringLiteral("wire_bytes")).toString().toLatin1()), wire);
    }

    void eventsTakeTheirFields()
    {
        EntryView entry;
        entry.time = {0, 0};
        entry.kind = EntryKind::Closed;
        const QByteArray json("{\"first\":\"remote\",\"sent\":null}");
        entry.payload = base::viewOf(json);
        entry.flags = 0;
        const QByteArray line = lineOf(entry);
        QVERIFY2(line.contains("\"event\":\"closed\",\"first\":\"remote\",\"sent\":null}"), line.constData());
        QVERIFY(!parsed(line).isEmpty());
        entry.payload = {};
        QCOMPARE(parsed(lineOf(entry)).value(QStringLiteral("event")).toString(), QStringLiteral("closed"));
    }
};

FRAMESCOPE_TEST(tst_EntryJson);
#include "tst_EntryJson.moc"
