#include "CaptureCommands.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::fixtures;

class tst_DecodeOption : public QObject
{
    Q_OBJECT

    /// A capture of a conversation in JSON-RPC; the answer comes as two fragments.
    static void makeCalls(const QString &path)
    {
        capture::CaptureOptions options;
        options.path = path;
        auto writer = capture::CaptureWriter::create(options).value();
        const auto add = [&writer](capture::Direction direction, const QByteArray &payload, std::uint32_t flags, protocol::Opcode opcode, std::int64_t ms) {
            capture::EntryView view;
            view.direction = direction;
            view.flags = flags;
            view.opcode = opcode;
            view.time.monoNs = ms * 1'000'000;
            view.payload = base::viewOf(payload);
            view.payloadLength = view.wireLength = view.payload.size();
            writer->append(view);
        };
        using namespace capture;
        add(Direction::Out, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"sum\",\"params\":[1]}", FlagFin | FlagEndsMessage, protocol::Opcode::Text, 10);
        add(Direction::In, "{\"jsonrpc\":\"2.0\",", FlagFragmented, protocol::Opcode::Text, 11);
        add(Direction::In, "\"id\":1,\"result\":1}", FlagFin | FlagFragmented | FlagEndsMessage, protocol::Opcode::Continuation, 15);
        QVERIFY(writer->finish().ok());
    }

private slots:
    void aLineUnderEachMessage()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.fscope"));
        makeCalls(path);
        QVERIFY(!runCommand({QStringLiteral("show"), path}).out.contains("json-rpc"));
        for (const QStringList &how : {QStringList{QStringLiteral("--decoded")}, QStringList{QStringLiteral("--decode"), QStringLiteral("json-rpc")}}) {
            const Ran ran = runCommand(QStringList{QStringLiteral("show"), path} + how);
            QCOMPARE(ran.status, 0);
            QVERIFY2(ran.out.contains("= json-rpc request sum [1]\n"), ran.out.constData());
            QVERIFY2(ran.out.contains("= json-rpc result sum 1 [answers 1 after 5"), ran.out.constData());
        }
        QVERIFY(!runCommand({QStringLiteral("show"), path, QStringLiteral("--decode"), QStringLiteral("none")}).out.contains("json-rpc"));
    }

    void whatIsNotPrintedIsDecodedToo()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.fscope"));
        makeCalls(path);
        for (const QStringList &which : {QStringList{QStringLiteral("--filter"), QStringLiteral("dir:in")}, QStringList{QStringLiteral("--from"), QStringLiteral("2")}}) {
            const Ran ran = runCommand(QStringList{QStringLiteral("show"), path, QStringLiteral("--decoded")} + which);
            QVERIFY2(!ran.out.contains("request"), ran.out.constData());
            QVERIFY2(ran.out.contains("[answers 1 after 5"), ran.out.constData());
        }
    }

    void inJsonLines()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.fscope"));
        makeCalls(path);
        const Ran ran = runCommand({QStringLiteral("show"), path, QStringLiteral("--decoded"), QStringLiteral("--format"), QStringLiteral("jsonl")});
        const QList<QByteArray> lines = ran.out.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].endsWith(",\"decoded\":{\"by\":\"json-rpc\",\"kind\":\"request\",\"summary\":\"sum [1]\",\"attributes\":{\"id\":\"1\",\"method\":\"sum\"}}}"), lines[0].constData());
        QVERIFY(!lines[1].contains("decoded"));
        QVERIFY2(lines[2].contains("\"reply_to\":1,\"rtt_ns\":5000000,"), lines[2].constData());
    }

    void wrongNamesAreUsageErrors()
    {
        const Ran ran = runCommand({QStringLiteral("show"), QStringLiteral("a.fscope"), QStringLiteral("--decode"), QStringLiteral("jsonrpc")});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("json-rpc"));
    }
};

FRAMESCOPE_TEST(tst_DecodeOption);
#include "tst_DecodeOption.moc"
