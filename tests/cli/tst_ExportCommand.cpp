#include "CaptureCommands.h"
#include "CliProcess.h"
#include "RawPeer.h"

#include "capture/CaptureReader.h"

#include "support/TestClass.h"

#include <QJsonArray>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::fixtures;

class tst_ExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void aFilterAtItsLimitIsSixAndTold();
    void initTestCase();
    void exportsAndImports();
    void wrongUse();
    void secretsStayHere_data();
    void secretsStayHere();
    void listOfSecretsCanBeChanged();
    void harKeepsChromesRules();
    void tsharkSeesTheSession();
    void payloadsAsTheyCame();
    void linesAreLossless();
    void interruptLeavesNothing();
    void aPipeIsWrittenTo();
    void countsWhatIsInTheResult();

private:
    QByteArray exported(const QString &format, const QStringList &more = {});
    QList<QJsonObject> shown();

    QTemporaryDir m_dir;
    QString m_capture;
};

namespace {

const QByteArray kGreeting = "=HYPERLINK(\"http://x\") \xc3\xa9";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray serverFrame(int first, const QByteArray &payload)
{
    QByteArray frame(1, char(first));
    if (payload.size() < 126) {
        frame += char(payload.size());
    } else {
        frame += char(126);
        frame += char(payload.size() >> 8);
        frame += char(payload.size() & 0xff);
    }
    return frame + payload;
}

} // namespace

/// A session as it happens, with secrets wherever they stand in life, recorded by the program.
void tst_ExportCommand::initTestCase()
{
    m_capture = m_dir.filePath(QStringLiteral("real.fscope"));
    RawPeer peer;
    peer.answer = [](const QByteArray &request) { return RawPeer::accepted(request, "Set-Cookie: sid=hush-set; HttpOnly\r\nX-Mine: mine-value\r\n"); };
    peer.afterwards = serverFrame(0x81, kGreeting) + serverFrame(0x82, QByteArray("\x00\x01\xff", 3)) + serverFrame(0x01, "{\"a\":")
        + serverFrame(0x89, "beat") + serverFrame(0x80, "1}") + serverFrame(0x81, QByteArray(1000, 'l')) + serverFrame(0x88, QByteArray("\x03\xe9gone", 6));
    peer.onData = [](QTcpSocket *socket, const QByteArray &block) {
        if (block.contains('\x88')) // our Close
            socket->disconnectFromHost();
    };
    CliProcess cli;
    QString url = peer.url(QStringLiteral("/feed?access_token=hush-url&page=own-value"));
    url.replace(QStringLiteral("ws://"), QStringLiteral("ws://ada:hush-password@"));
    cli.run({QStringLiteral("record"), url, QStringLiteral("--out"), m_capture, QStringLiteral("--header"), QStringLiteral("Proxy-Authorization: Basic hush-proxy"),
             QStringLiteral("--header"), QStringLiteral("X-Api-Key: hush-key"), QStringLiteral("--cookie"), QStringLiteral("c=hush-cookie"),
             QStringLiteral("--deflate"), QStringLiteral("off")});
    QVERIFY2(QFileInfo::exists(m_capture), cli.err().constData());
    QVERIFY(contentOf(m_capture).contains("hush-set") && contentOf(m_capture).contains("hush-cookie"));
    QCOMPARE(shown().size(), 9); // the pong and our Close too
}

/// Frames as `show` tells them.
QList<QJsonObject> tst_ExportCommand::shown()
{
    CliProcess cli;
    cli.run({QStringLiteral("show"), m_capture, QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--filter"), QStringLiteral("-type:event")});
    return cli.lines();
}

/// All that an export wrote; of payloads: names and contents one behind the other.
QByteArray tst_ExportCommand::exported(const QString &format, const QStringList &more)
{
    const QTemporaryDir place;
    const QString out = place.filePath(QStringLiteral("out"));
    CliProcess cli;
    const int status = cli.run(QStringList{QStringLiteral("export"), m_capture, QStringLiteral("--to"), format, QStringLiteral("--out"), out} + more);
    if (status != 0)
        return "status " + QByteArray::number(status) + cli.err();
    if (!QFileInfo(out).isDir())
        return contentOf(out);
    QByteArray all;
    for (const QString &name : QDir(out).entryList(QDir::Files, QDir::Name))
        all += name.toUtf8() + '\n' + contentOf(out + QLatin1Char('/') + name) + '\n';
    return all;
}

void tst_ExportCommand::secretsStayHere_data()
{
    QTest::addColumn<bool>("hasHandshake");
    QTest::newRow("har") << true;
    QTest::newRow("jsonl") << true;
    QTest::newRow("csv") << true;
    QTest::newRow("pcapng") << false;
    QTest::newRow("payloads") << false;
}

void tst_ExportCommand::secretsStayHere()
{
    QFETCH(bool, hasHandshake);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray redacted = exported(format);
    QVERIFY2(redacted.size() > 100, redacted.constData());
    QVERIFY2(!redacted.contains("hush"), redacted.constData());
    QCOMPARE(redacted.contains("own-value"), hasHandshake);
    QCOMPARE(redacted.contains("mine-value"), hasHandshake);
    if (!hasHandshake)
        return;
    const QByteArray whole = exported(format, {QStringLiteral("--with-secrets")});
    for (const char *secret : {"hush-url", "hush-proxy", "hush-key", "hush-cookie", "hush-set"})
        QVERIFY2(whole.contains(secret), secret);
    CliProcess show;
    show.run({QStringLiteral("show"), m_capture, QStringLiteral("--verbose")});
    QVERIFY(show.out().contains("own-value") && !show.out().contains("hush"));
}

void tst_ExportCommand::listOfSecretsCanBeChanged()
{
    const QByteArray more = exported(QStringLiteral("jsonl"), {QStringLiteral("--secret-header"), QStringLiteral("x-mine"), QStringLiteral("--secret-parameter"), QStringLiteral("page")});
    QVERIFY(more.size() > 100 && !more.contains("own-value") && !more.contains("mine-value") && !more.contains("hush"));
    const QByteArray fewer = exported(QStringLiteral("jsonl"), {QStringLiteral("--not-secret"), QStringLiteral("x-api-key"), QStringLiteral("--not-secret"), QStringLiteral("token")});
    QVERIFY(fewer.contains("hush-key") && fewer.contains("hush-url") && !fewer.contains("hush-cookie") && !fewer.contains("hush-set"));
}

/// What the importer of Chrome's developer tools asks: numbers that are numbers, dates that are dates, the four fields of every
/// message with a type that it knows, and text for opcode 1, base64 for everything else.
void tst_ExportCommand::harKeepsChromesRules()
{
    const QJsonObject log = QJsonDocument::fromJson(exported(QStringLiteral("har"))).object()[QStringLiteral("log")].toObject();
    QCOMPARE(log[QStringLiteral("version")].toString(), QStringLiteral("1.2"));
    QVERIFY(log[QStringLiteral("creator")].isObject() && log[QStringLiteral("pages")].isArray());
    const QJsonArray entries = log[QStringLiteral("entries")].toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries[0].toObject();
    QVERIFY(QDateTime::fromString(entry[QStringLiteral("startedDateTime")].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(entry[QStringLiteral("time")].isDouble());
    QCOMPARE(entry[QStringLiteral("_resourceType")].toString(), QStringLiteral("websocket"));
    const QJsonObject request = entry[QStringLiteral("request")].toObject();
    const QJsonObject response = entry[QStringLiteral("response")].toObject();
    for (const QJsonObject &side : {request, response}) {
        QVERIFY(side[QStringLiteral("headersSize")].isDouble() && side[QStringLiteral("bodySize")].isDouble());
        QVERIFY(side[QStringLiteral("headers")].isArray() && side[QStringLiteral("cookies")].isArray() && side[QStringLiteral("httpVersion")].isString());
        for (const auto &header : side[QStringLiteral("headers")].toArray())
            QVERIFY(header.toObject()[QStringLiteral("name")].isString() && header.toObject()[QStringLiteral("value")].isString());
    }
    QVERIFY(QUrl(request[QStringLiteral("url")].toString(), QUrl::StrictMode).isValid());
    QCOMPARE(response[QStringLiteral("status")].toInt(), 101);
    QVERIFY(response[QStringLiteral("content")].toObject()[QStringLiteral("size")].isDouble());
    const QJsonObject timings = entry[QStringLiteral("timings")].toObject();
    for (const char *name : {"blocked", "dns", "connect", "ssl", "send", "wait", "receive"})
        QVERIFY2(timings[QLatin1String(name)].isDouble(), name);
    QVERIFY(timings[QStringLiteral("connect")].toDouble() >= timings[QStringLiteral("ssl")].toDouble());
    const QJsonArray messages = entry[QStringLiteral("_webSocketMessages")].toArray();
    QList<int> opcodes;
    for (const auto &value : messages) {
        const QJsonObject message = value.toObject();
        QVERIFY((QStringList{QStringLiteral("send"), QStringLiteral("receive"), QStringLiteral("error")}).contains(message[QStringLiteral("type")].toString()));
        QVERIFY(message[QStringLiteral("time")].isDouble() && message[QStringLiteral("time")].toDouble() > 1.6e9);
        QVERIFY(message[QStringLiteral("opcode")].isDouble() && message[QStringLiteral("data")].isString());
        const int opcode = message[QStringLiteral("opcode")].toInt();
        const QByteArray data = message[QStringLiteral("data")].toString().toUtf8();
        if (opcode != 1)
            QVERIFY2(QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors), data.constData());
        opcodes.append(opcode);
    }
    std::sort(opcodes.begin(), opcodes.end());
    QCOMPARE(opcodes, (QList<int>{1, 1, 1, 2, 8, 8, 9, 10}).mid(0, opcodes.size()));
    QCOMPARE(messages[0].toObject()[QStringLiteral("data")].toString().toUtf8(), kGreeting);
    QCOMPARE(messages[1].toObject()[QStringLiteral("data")].toString(), QStringLiteral("AAH/"));
}

/// The same opcodes, lengths and close codes from Wireshark's dissector, without any setting.
void tst_ExportCommand::tsharkSeesTheSession()
{
    const QByteArray packets = exported(QStringLiteral("pcapng"));
    QVERIFY(packets.startsWith("\x0a\x0d\x0d\x0a"));
    const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (tshark.isEmpty())
        QSKIP("FRAMESCOPE-SKIPPED: tshark is not installed");
    const QString path = m_dir.filePath(QStringLiteral("real.pcapng"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(packets) == packets.size());
    file.close();
    QProcess process;
    QStringList arguments{QStringLiteral("-r"), path, QStringLiteral("-T"), QStringLiteral("fields")};
    for (const char *field : {"websocket.opcode", "websocket.fin", "websocket.mask", "websocket.payload_length", "websocket.payload_length_ext_16",
                              "websocket.payload.close.status_code", "tcp.srcport"})
        arguments << QStringLiteral("-e") << QString::fromLatin1(field);
    process.start(tshark, arguments);
    QVERIFY(process.waitForFinished(120'000));
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    const QList<QJsonObject> frames = shown();
    QCOMPARE(lines.size(), frames.size());
    for (qsizetype i = 0; i < frames.size(); ++i) {
        const QList<QByteArray> fields = lines[i].split('\t');
        const auto yes = [&fields](int field) { return fields.value(field) == "1" || fields.value(field) == "True"; };
        QCOMPARE(fields.value(0).toInt(), frames[i][QStringLiteral("opcode")].toInt());
        QCOMPARE(yes(1), frames[i][QStringLiteral("fin")].toBool());
        QCOMPARE(yes(2), frames[i][QStringLiteral("mask")].isString());
        QCOMPARE(fields.value(3) == "126" ? fields.value(4).toInt() : fields.value(3).toInt(), frames[i][QStringLiteral("length")].toInt());
        if (frames[i][QStringLiteral("kind")] == QStringLiteral("close"))
            QCOMPARE(fields.value(5).toInt(), frames[i][QStringLiteral("code")].toInt());
    }
}

void tst_ExportCommand::payloadsAsTheyCame()
{
    const QByteArray all = exported(QStringLiteral("payloads"));
    QCOMPARE(all.count("-in."), 4);
    QVERIFY(all.contains(QByteArray(".txt\n" + kGreeting)) && all.contains(QByteArray(".bin\n\x00\x01\xff\n", 9)) && all.contains(".json\n{\"a\":1}\n"));
    const QByteArray csv = exported(QStringLiteral("csv"));
    QVERIFY(csv.contains("text,\"'=HYPERLINK(\"\"http://x\"\")"));
}

/// "/dev/stdout" and the like must never be replaced by a file.
void tst_ExportCommand::aPipeIsWrittenTo()
{
#ifdef Q_OS_UNIX
    CliProcess cli;
    QCOMPARE(cli.run({QStringLiteral("export"), m_capture, QStringLiteral("--to"), QStringLiteral("csv"), QStringLiteral("--out"), QStringLiteral("/dev/stdout")}), 0);
    QCOMPARE(cli.out(), exported(QStringLiteral("csv")));
#endif
}

void tst_ExportCommand::countsWhatIsInTheResult()
{
    for (const auto &[format, count] : {std::pair("payloads", "4 "), std::pair("pcapng", "9 ")}) {
        CliProcess cli;
        const QString out = m_dir.filePath(QStringLiteral("counted.") + QLatin1String(format));
        QCOMPARE(cli.run({QStringLiteral("export"), m_capture, QStringLiteral("--to"), QLatin1String(format), QStringLiteral("--out"), out}), 0);
        QVERIFY2(cli.err().contains(QByteArray(count).append("entries exported")), cli.err().constData());
    }
}

void tst_ExportCommand::linesAreLossless()
{
    const QString lines = m_dir.filePath(QStringLiteral("real.jsonl"));
    const QString back = m_dir.filePath(QStringLiteral("back.fscope"));
    CliProcess there;
    QCOMPARE(there.run({QStringLiteral("export"), m_capture, QStringLiteral("--to"), QStringLiteral("jsonl"), QStringLiteral("--out"), lines, QStringLiteral("--with-secrets")}), 0);
    CliProcess again;
    QCOMPARE(again.run({QStringLiteral("import"), lines, QStringLiteral("--out"), back}), 0);
    CliProcess first;
    CliProcess second;
    const QStringList arguments{QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--with-secrets"), QStringLiteral("--verbose")};
    first.run(QStringList{QStringLiteral("show"), m_capture} + arguments);
    second.run(QStringList{QStringLiteral("show"), back} + arguments);
    QVERIFY(first.out().size() > 1000);
    QCOMPARE(second.out(), first.out());
}

void tst_ExportCommand::interruptLeavesNothing()
{
#ifdef Q_OS_UNIX
    const QString large = m_dir.filePath(QStringLiteral("large.fscope"));
    makeMessages(large, 400'000);
    const QTemporaryDir place;
    CliProcess cli;
    QVERIFY(cli.start({QStringLiteral("export"), large, QStringLiteral("--to"), QStringLiteral("csv"), QStringLiteral("--out"), place.filePath(QStringLiteral("a.csv"))}));
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(place.path()).isEmpty(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot), 30'000); // the unfinished file
    cli.signal(SIGINT);
    const int status = cli.end();
    // Either it was faster than we are, or nothing is left.
    QVERIFY2(QDir(place.path()).isEmpty(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot) == (status != 0), cli.err().constData());
#endif
}

void tst_ExportCommand::exportsAndImports()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    const QString out = dir.filePath(QStringLiteral("out"));
    makeMessages(path, 20);
    for (const char *format : {"har", "jsonl", "csv", "pcapng", "payloads"}) {
        const Ran ran = runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QLatin1String(format), QStringLiteral("--out"), out + QLatin1String(format)});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(QFileInfo::exists(out + QLatin1String(format)));
    }
}

void tst_ExportCommand::wrongUse()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeMessages(path, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--out"), QStringLiteral("x")}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("xml"), QStringLiteral("--out"), QStringLiteral("x")}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("har")}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("har"), QStringLiteral("--out"), path}).status, 2);
    QCOMPARE(runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QStringLiteral("har"), QStringLiteral("--out"), QStringLiteral("/no/such/a.har")}).status, 6);
}

void tst_ExportCommand::aFilterAtItsLimitIsSixAndTold()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    makeRunaway(path);
    for (const char *format : {"har", "jsonl", "csv", "pcapng", "payloads"}) {
        const QString out = dir.filePath(QStringLiteral("out.") + QLatin1String(format));
        const Ran ran = runCommand({QStringLiteral("export"), path, QStringLiteral("--to"), QLatin1String(format), QStringLiteral("--out"), out,
                                    QStringLiteral("--filter"), QStringLiteral("-/^(a|a?)+$/")});
        QVERIFY2(ran.status == 6, format);
        QVERIFY2(ran.err.contains("^(a|a?)+$") && ran.err.contains("entry 2"), ran.err.constData());
    }
    QFile har(dir.filePath(QStringLiteral("out.har")));
    QVERIFY(har.open(QIODevice::ReadOnly));
    QVERIFY(har.readAll().contains("\"comment\":\"The regular expression"));
}

FRAMESCOPE_TEST(tst_ExportCommand);
#include "tst_ExportCommand.moc"
