#include "protocol/HttpBody.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_HttpBody : public QObject
{
    Q_OBJECT

    struct Outcome {
        HttpBody::State state;
        QByteArray body;
        qsizetype taken;
    };
    static Outcome read(const HeaderList &headers, const QByteArray &bytes, qsizetype step, std::uint64_t most = 1000, bool untilEnd = true)
    {
        HttpBody body;
        body.begin(headers, untilEnd, most);
        qsizetype at = 0;
        while (at < bytes.size() && body.state() == HttpBody::State::Reading) {
            const QByteArray part = bytes.mid(at, step);
            at += static_cast<qsizetype>(body.receive(base::viewOf(part)));
        }
        return {body.state(), body.bytes(), at};
    }

private slots:
    /// RFC 9112 section 6.2.
    void contentLength()
    {
        for (const qsizetype step : {1, 3, 100}) {
            const Outcome got = read({{"Content-Length", "5"}}, "helloREST", step);
            QCOMPARE(got.state, HttpBody::State::Done);
            QCOMPARE(got.body, QByteArray("hello"));
            QCOMPARE(got.taken, 5);
        }
        QCOMPARE(read({{"content-length", "0"}}, "x", 1).taken, 0);
        QCOMPARE(read({{"Content-Length", "5, 5"}, {"Content-Length", "5"}}, "hello", 9).body, QByteArray("hello"));
        for (const char *bad : {"", "-1", "+5", "5x", "99999999999999999999", "5,6", "0x5"})
            QCOMPARE(read({{"Content-Length", bad}}, "hello", 9, 1000, false).state, HttpBody::State::Failed);
        QCOMPARE(read({{"Content-Length", "5"}, {"Content-Length", "6"}}, "hello", 9, 1000, false).state, HttpBody::State::Failed);
        // The body of a response is still shown.
        HttpBody body;
        body.begin({{"Content-Length", "-1"}}, true, 100);
        QCOMPARE(body.receive(base::viewOf("hello")), 5u);
        QVERIFY(body.receiveEnd() && body.lengthInvalid() && !body.toldLength());
        QCOMPARE(body.bytes(), QByteArray("hello"));
        body.begin({{"Content-Length", "7"}}, true, 100);
        QVERIFY(!body.lengthInvalid() && body.toldLength() == std::optional<std::uint64_t>(7));
    }

    /// Chunks that are announced but not sent.
    void chunkedInNameOnly()
    {
        for (const char *raw : {"<h1>No</h1>", "\r\n", "5x\r\n", "4 of us", "dead"}) {
            for (const qsizetype step : {1, 2, 3, 100}) {
                HttpBody body;
                body.begin({{"Transfer-Encoding", "chunked"}}, true, 1000);
                const QByteArray bytes(raw);
                for (qsizetype at = 0; at < bytes.size();) {
                    const QByteArray part = bytes.mid(at, step);
                    at += static_cast<qsizetype>(body.receive(base::viewOf(part)));
                }
                QCOMPARE(body.state(), HttpBody::State::Reading);
                body.giveUpChunks(); // the last two may have been a length
                QVERIFY(body.chunksMissing());
                QCOMPARE(body.bytes(), bytes);
            }
        }
        const Outcome full = read({{"Transfer-Encoding", "chunked"}}, QByteArray(50, 'x'), 7, 20);
        QCOMPARE(full.state, HttpBody::State::Full);
        QCOMPARE(full.body, QByteArray(20, 'x'));
    }

    /// RFC 9112 section 7.1.
    void chunked()
    {
        const QByteArray chunks = "5\r\nhello\r\n1;name=value\r\n \r\n00a\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n";
        for (qsizetype step = 1; step <= chunks.size(); ++step) {
            const Outcome got = read({{"Transfer-Encoding", "Chunked"}}, chunks + "REST", step);
            QCOMPARE(got.state, HttpBody::State::Done);
            QCOMPARE(got.body, QByteArray("hello 0123456789"));
            QCOMPARE(got.taken, chunks.size());
        }
        for (const char *bad : {"x\r\n", "\r\n", "5\r\nhelloX", "fffffffffffffffff\r\n", "5x\r\n"})
            QCOMPARE(read({{"Transfer-Encoding", "chunked"}}, bad, 1, 1000, false).state, HttpBody::State::Failed);
        QCOMPARE(read({{"Transfer-Encoding", "chunked"}}, "0;" + QByteArray(5000, 'x'), 100, 1000, false).state, HttpBody::State::Failed);
        QCOMPARE(read({{"Transfer-Encoding", "chunked"}}, "0\r\n" + QByteArray(20'000, 'x'), 100, 1000, false).state, HttpBody::State::Failed);
        QCOMPARE(read({{"Transfer-Encoding", "chunked"}}, QByteArray(500, '0'), 100, 1000, false).state, HttpBody::State::Failed);
        QCOMPARE(read({{"Transfer-Encoding", "chunked"}}, "5\r\nhelloX", 1).state, HttpBody::State::Failed);
        QCOMPARE(read({{"Transfer-Encoding", "gzip"}}, "x", 1, 1000, false).state, HttpBody::State::Failed);
    }

    void untilTheStreamEnds()
    {
        HttpBody body;
        body.begin({}, true, 100);
        body.receive(base::viewOf("abc"));
        QCOMPARE(body.state(), HttpBody::State::Reading);
        QVERIFY(body.receiveEnd());
        QCOMPARE(body.bytes(), QByteArray("abc"));
        body.begin({{"Content-Length", "5"}}, true, 100);
        body.receive(base::viewOf("abc"));
        QVERIFY(!body.receiveEnd());
        body.begin({}, false, 100);
        QCOMPARE(body.state(), HttpBody::State::Done);
        body.beginEmpty();
        QVERIFY(body.receiveEnd());
    }

    void keepsNoMoreThanAllowed()
    {
        for (const HeaderList &headers : {HeaderList{}, HeaderList{{"Content-Length", "50"}}}) {
            const Outcome got = read(headers, QByteArray(50, 'x'), 7, 20);
            QCOMPARE(got.state, HttpBody::State::Full);
            QCOMPARE(got.body, QByteArray(20, 'x'));
        }
        QCOMPARE(read({{"Transfer-Encoding", "chunked"}}, "32\r\n" + QByteArray(50, 'x'), 7, 20).state, HttpBody::State::Full);
    }
};

FRAMESCOPE_TEST(tst_HttpBody);
#include "tst_HttpBody.moc"
