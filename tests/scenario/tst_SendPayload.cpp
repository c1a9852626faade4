#include "support/TestClass.h"

#include "scenario/SendPayload.h"

using namespace framescope;
using namespace framescope::scenario;

class tst_SendPayload : public QObject
{
    Q_OBJECT

    static base::Result<Outgoing> made(SendStep::Kind kind, const char *value, std::vector<quint64> fragments = {})
    {
        SendStep step;
        step.kind = kind;
        step.fragments = std::move(fragments);
        const auto file = [](const QString &path) -> base::Result<Outgoing> { return Outgoing::binary("file " + path.toUtf8()); };
        const auto saved = [](const QString &name) -> base::Result<Outgoing> { return Outgoing::text("saved " + name.toUtf8()); };
        return outgoingOf(step, QString::fromUtf8(value), file, saved);
    }

private slots:
    void eachKindHasItsBytes()
    {
        QCOMPARE(made(SendStep::Kind::Text, "a")->payload, QByteArray("a"));
        QCOMPARE(made(SendStep::Kind::Json, "{\"n\":1.50}")->payload, QByteArray("{\"n\":1.50}"));
        QCOMPARE(made(SendStep::Kind::Hex, "00 ff")->payload, QByteArray("\x00\xff", 2));
        QCOMPARE(made(SendStep::Kind::Hex, "00 ff")->kind, Outgoing::Kind::Binary);
        QCOMPARE(made(SendStep::Kind::Base64, "AP8=")->payload, QByteArray("\x00\xff", 2));
        QCOMPARE(made(SendStep::Kind::File, "x.bin")->payload, QByteArray("file x.bin"));
        QCOMPARE(made(SendStep::Kind::Saved, "hello")->payload, QByteArray("saved hello"));
        QCOMPARE(made(SendStep::Kind::Frame, "fin=1,opcode=9")->kind, Outgoing::Kind::Raw);
    }

    void fragmentsAreKept()
    {
        QCOMPARE(made(SendStep::Kind::Text, "abcd", {3, 1})->fragmentSizes, (std::vector<std::uint64_t>{3, 1}));
    }

    void whatCannotBeReadIsAnError()
    {
        QVERIFY(!made(SendStep::Kind::Hex, "0g").ok());
        QVERIFY(!made(SendStep::Kind::Base64, "***").ok());
        QVERIFY(!made(SendStep::Kind::Frame, "opcode=nothing").ok());
    }
};

FRAMESCOPE_TEST(tst_SendPayload);
#include "tst_SendPayload.moc"
