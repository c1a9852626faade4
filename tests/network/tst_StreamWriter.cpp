#include "network/StreamWriter.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

namespace {

/// Takes as many bytes as it is allowed to, or is broken (-1).
class SomeStream : public Stream
{
public:
    QByteArray taken;
    qint64 allowed = 0;
    bool both = true;

    Receipt receive(char *, qint64, qint64 &, QString &) override { return Receipt::Nothing; }
    qint64 send(const char *data, qint64 size, QString &) override
    {
        if (allowed < 0)
            return -1;
        const auto some = std::min(size, allowed);
        taken.append(data, some);
        allowed -= some;
        return some;
    }
    qint64 sendBoth(const char *first, qint64 firstSize, const char *second, qint64 secondSize, QString &words) override
    {
        const auto some = send(first, firstSize, words);
        return some < firstSize ? some : some + send(second, secondSize, words);
    }
    bool sendsBoth() const override { return both; }
    qint64 waiting() const override { return 0; }
    void setReading(bool) override {}
    bool keepsUnread() const override { return false; }
    void endWriting() override {}
    void resetOnClose() override {}
    void closeNow() override {}
};

protocol::EngineOptions serverOptions()
{
    protocol::EngineOptions options;
    options.role = protocol::Role::Server;
    options.deflate.reset();
    return options;
}

} // namespace

class tst_StreamWriter : public QObject
{
    Q_OBJECT

    using Outcome = StreamWriter::Outcome;

private slots:
    void writesWhatTheStreamTakes()
    {
        SomeStream stream;
        protocol::Engine engine(serverOptions());
        StreamWriter writer;
        writer.count(5);
        QVERIFY(engine.sendMessage(protocol::Opcode::Binary, base::viewOf("hello")));
        stream.allowed = 4;
        QCOMPARE(writer.write(stream, engine, 3), Outcome::Done);
        QCOMPARE(writer.sent(), quint64(5 + 3));
        QCOMPARE(writer.write(stream, engine, 100), Outcome::Done);
        QCOMPARE(engine.output().size(), std::size_t(3));
        stream.allowed = 100;
        QCOMPARE(writer.write(stream, engine, 100), Outcome::Done);
        QCOMPARE(stream.taken, QByteArray("\x82\x05hello"));
        QCOMPARE(writer.sent(), quint64(5 + 7));
    }

    void aBrokenStreamIsReportedOnce()
    {
        SomeStream stream;
        protocol::Engine engine(serverOptions());
        StreamWriter writer;
        QVERIFY(engine.sendMessage(protocol::Opcode::Binary, base::viewOf("hello")));
        stream.allowed = -1;
        QCOMPARE(writer.write(stream, engine, 100), Outcome::Broke);
        QVERIFY(writer.isBroken());
        QVERIFY(engine.output().empty());
        QVERIFY(engine.sendMessage(protocol::Opcode::Binary, base::viewOf("again")));
        QCOMPARE(writer.write(stream, engine, 100), Outcome::Done);
        QCOMPARE(writer.sent(), quint64(0));
    }

    void borrowsLargePayloads_data()
    {
        QTest::addColumn<qint64>("allowed");
        QTest::newRow("all") << qint64(1 << 20);
        QTest::newRow("some of the payload") << qint64(1'000);
        QTest::newRow("some of the header") << qint64(1);
        QTest::newRow("nothing") << qint64(0);
    }
    void borrowsLargePayloads()
    {
        QFETCH(qint64, allowed);
        SomeStream stream;
        stream.allowed = allowed;
        protocol::Engine engine(serverOptions());
        StreamWriter writer;
        const QByteArray payload(20'000, 'p');
        QVERIFY(writer.mayBorrow(stream, engine, base::viewOf(payload)));
        QVERIFY(!writer.mayBorrow(stream, engine, base::viewOf("small")));
        QVERIFY(engine.sendBorrowed(protocol::Opcode::Binary, base::viewOf(payload), false));
        QCOMPARE(writer.writeBorrowed(stream, engine, base::viewOf(payload)), Outcome::Done);
        QCOMPARE(writer.sent(), static_cast<quint64>(stream.taken.size()));
        stream.allowed = 1 << 20;
        QCOMPARE(writer.write(stream, engine, 1 << 20), Outcome::Done);
        QCOMPARE(stream.taken, QByteArray("\x82\x7e\x4e\x20" + payload));
        stream.both = false;
        QVERIFY(!writer.mayBorrow(stream, engine, base::viewOf(payload)));
    }
};

FRAMESCOPE_TEST(tst_StreamWriter);
#include "tst_StreamWriter.moc"
