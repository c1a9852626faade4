#include "CaptureCommands.h"

#include "decode/DecoderRegistry.h"

#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::cli;
using namespace framescope::cli::fixtures;

class tst_DecodersCommand : public QObject
{
    Q_OBJECT

private slots:
    void listsAllOfThem()
    {
        const Ran ran = runCommand({QStringLiteral("decoders")});
        QCOMPARE(ran.status, 0);
        for (const decode::DecoderType *type : decode::decoderTypes())
            QVERIFY2(ran.out.contains(QByteArray(QByteArray(type->name.data(), qsizetype(type->name.size())) + "  ")), type->name.data());
        const Ran lines = runCommand({QStringLiteral("decoders"), QStringLiteral("--format"), QStringLiteral("jsonl")});
        QCOMPARE(lines.out.count('\n'), qsizetype(decode::decoderTypes().size()));
        QVERIFY(lines.out.startsWith("{\"name\":\""));
    }

    void oneOfThem()
    {
        const Ran ran = runCommand({QStringLiteral("decoders"), QStringLiteral("socket.io")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains("event, namespace"));
        const Ran wrong = runCommand({QStringLiteral("decoders"), QStringLiteral("socketio")});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("socket.io"));
    }
};

FRAMESCOPE_TEST(tst_DecodersCommand);
#include "tst_DecodersCommand.moc"
