#include "CaptureCommands.h"
#include "CliProcess.h"
#include "RawPeer.h"

#include "capture/CaptureReader.h"
#include "cli/CaptureFile.h"

#include "support/TestClass.h"

#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::fixtures;

class tst_CaptureFile : public QObject
{
    Q_OBJECT

private slots:
    void keepsWithinItsLimit();
    void connectKeepsAllOfASession();
    void serveKeepsItsClients();
};

/// One file for all connections of a session: what was before a reconnect stays, and the reconnect stands between.
void tst_CaptureFile::connectKeepsAllOfASession()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    RawPeer peer;
    connect(&peer, &QTcpServer::newConnection, &peer, [&peer] { peer.request.clear(); });
    peer.afterwards = QByteArray("\x81\x05hello", 7);
    peer.thenClose = true; // without a Close frame
    CliProcess cli;
    cli.run({QStringLiteral("connect"), peer.url(), QStringLiteral("--capture"), path, QStringLiteral("--reconnect"), QStringLiteral("1"), QStringLiteral("--timeout"), QStringLiteral("20")});
    QCOMPARE(peer.clients, 2);
    const auto reader = capture::CaptureReader::open(path).value();
    QVERIFY(!reader->isLive());
    QList<int> opens;
    QList<int> hellos;
    std::uint64_t divider = 0;
    std::uint64_t secondOpen = 0;
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const auto info = reader->info(entry);
        QVERIFY(info.has_value());
        if (info->kind == capture::EntryKind::Open) {
            opens.append(int(info->connection));
            secondOpen = entry;
        } else if (info->kind == capture::EntryKind::Reconnect) {
            divider = divider ? divider : entry;
        } else if (info->isFrame() && reader->payload(entry) == "hello") {
            hellos.append(int(info->connection));
        }
    }
    QCOMPARE(opens, (QList<int>{1, 2}));
    QCOMPARE(hellos, (QList<int>{1, 2}));
    QVERIFY(divider > 0 && divider < secondOpen);
}

void tst_CaptureFile::serveKeepsItsClients()
{
#ifdef Q_OS_UNIX
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("server.fscope"));
    CliProcess serve;
    QVERIFY(serve.start({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--behaviour"), QStringLiteral("echo"), QStringLiteral("--format"),
                         QStringLiteral("jsonl"), QStringLiteral("--capture"), path}));
    QTRY_VERIFY_WITH_TIMEOUT(!serve.events(QStringLiteral("listening")).isEmpty(), 30'000);
    const QString url = serve.events(QStringLiteral("listening")).first()[QStringLiteral("url")].toString();
    for (const char *text : {"first", "second"}) {
        CliProcess client;
        QCOMPARE(client.run({QStringLiteral("connect"), url, QStringLiteral("--send"), QLatin1String(text), QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--timeout"), QStringLiteral("30")}), 0);
    }
    QVERIFY(capture::CaptureReader::open(path).value()->isLive());
    serve.signal(SIGINT);
    QCOMPARE(serve.end(), 0);
    CliProcess show;
    QCOMPARE(show.run({QStringLiteral("show"), path, QStringLiteral("--format"), QStringLiteral("jsonl")}), 0);
    QCOMPARE(show.frames(QStringLiteral("in")).filter(QStringLiteral("text:")), (QStringList{QStringLiteral("text:first"), QStringLiteral("text:second")}));
    QCOMPARE(show.frames(QStringLiteral("out")).filter(QStringLiteral("text:")), (QStringList{QStringLiteral("text:first"), QStringLiteral("text:second")}));
#endif
}

void tst_CaptureFile::keepsWithinItsLimit()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.fscope"));
    Console::Streams streams;
    streams.out = streams.err = [](const QByteArray &) { return true; };
    Console console(streams);
    ParsedOptions options;
    options.add(QStringLiteral("max-size"), QStringLiteral("10k"));
    auto file = CaptureFile::create(path, {{QStringLiteral("url"), QStringLiteral("ws://a.test/")}}, options, console);
    QVERIFY(file.ok());
    QByteArray payload(1000, char(120));
    capture::EntryView view;
    for (int i = 0; i < 100; ++i) {
        payload[i] = 'y';
        view.payload = base::viewOf(payload);
        view.payloadLength = view.payload.size();
        (*file)->sink()->append(view);
    }
    QVERIFY(!(*file)->finish());
    const auto reader = capture::CaptureReader::open(path).value();
    QVERIFY(reader->entryCount() < 30);
    QCOMPARE(reader->annotations().session[QStringLiteral("url")].toString(), QStringLiteral("ws://a.test/"));
    options.add(QStringLiteral("max-size"), QStringLiteral("many"));
    QVERIFY(!CaptureFile::create(path, {}, options, console).ok());
}

FRAMESCOPE_TEST(tst_CaptureFile);
#include "tst_CaptureFile.moc"
