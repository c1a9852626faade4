#include "protocol/HttpHead.h"

#include "base/HttpSyntax.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

class tst_HttpHead : public QObject
{
    Q_OBJECT

    using Kind = HttpHead::Kind;
    using State = HttpHead::State;

    static HttpHead read(Kind kind, const QByteArray &bytes, bool observe = false, qsizetype step = 100'000, Limits limits = {}, qsizetype *taken = nullptr)
    {
        HttpHead head(kind, limits, observe);
        qsizetype at = 0;
        while (at < bytes.size() && head.state() == State::Reading) {
            const QByteArray part = bytes.mid(at, step);
            at += static_cast<qsizetype>(head.receive(base::viewOf(part)));
        }
        if (taken)
            *taken = at;
        return head;
    }

private slots:
    void headersAsGivenSplitAnywhere()
    {
        const QByteArray bytes = "HTTP/1.1 101 Switching Protocols\r\nX-b: 1\r\nx-B:2 \r\nEmpty:\r\nTab:\t a\tb\t\r\nHigh: \xfc\r\n\r\n";
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            qsizetype taken = 0;
            const HttpHead head = read(Kind::Response, bytes + "\x81\x00", false, step, {}, &taken);
            QCOMPARE(head.state(), State::Done);
            QCOMPARE(taken, bytes.size());
            QCOMPARE(head.raw(), bytes);
            QCOMPARE(head.headers(), (HeaderList{{"X-b", "1"}, {"x-B", "2"}, {"Empty", ""}, {"Tab", "a\tb"}, {"High", "\xfc"}}));
        }
    }

    void statusLines()
    {
        int status = 0;
        int minor = 0;
        QByteArray reason;
        const auto split = [&](const char *line) { return read(Kind::Response, QByteArray(line) + "\r\n\r\n").splitStatusLine(status, reason, minor); };
        QVERIFY(split("HTTP/1.1 404 Not  Found "));
        QCOMPARE(status, 404);
        QCOMPARE(reason, QByteArray("Not  Found "));
        QVERIFY(split("HTTP/1.0 200") && minor == 0 && reason.isEmpty());
        for (const char *bad : {"HTTP/1.1", "HTTP/2 200 OK", "HTTP/1.1 20 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 -12 x", "HTTP/1.1  101 x", "HTTP/1.1 099 x"})
            QVERIFY2(!split(bad), bad);
    }

    void requestLines()
    {
        QByteArray method;
        QByteArray target;
        int minor = 0;
        const auto split = [&](const char *line) { return read(Kind::Request, QByteArray(line) + "\r\n\r\n").splitRequestLine(method, target, minor); };
        QVERIFY(split("GET /a?b=c HTTP/1.1"));
        QCOMPARE(method, QByteArray("GET"));
        QCOMPARE(target, QByteArray("/a?b=c"));
        QVERIFY(split("GET /a b HTTP/1.1")); // judged by the caller
        QCOMPARE(target, QByteArray("/a b"));
        for (const char *bad : {"GET /", "GET  HTTP/1.1", "GET / HTTP/2.0", "GET / HTTP/1.10", "GET / http/1.1"})
            QVERIFY2(!split(bad), bad);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("observed"); ///< header fields that observe mode reads
        QTest::newRow("RFC 9112 5.2 folded") << QByteArray("A: 1\r\n 2\r\nB: 3\r\n") << QStringLiteral("http.obs-fold") << 2;
        QTest::newRow("folded first line") << QByteArray(" A: 1\r\n") << QStringLiteral("http.obs-fold") << 0;
        QTest::newRow("RFC 9112 5.1 space before the colon") << QByteArray("A : 1\r\n") << QStringLiteral("http.header-name") << 1;
        QTest::newRow("no colon") << QByteArray("nonsense\r\n") << QStringLiteral("http.header-name") << 1;
        QTest::newRow("no name") << QByteArray(": x\r\n") << QStringLiteral("http.header-name") << 1;
        QTest::newRow("not a token") << QByteArray("A(b): x\r\n") << QStringLiteral("http.header-name") << 1;
        QTest::newRow("RFC 9110 5.5 NUL") << QByteArray("A: x\0y\r\n", 8) << QStringLiteral("http.header-value") << 1;
        QTest::newRow("CR") << QByteArray("A: x\ry\r\n") << QStringLiteral("http.header-value") << 1;
        QTest::newRow("escape") << QByteArray("A: \x1b[31m\r\n") << QStringLiteral("http.header-value") << 1;
        QTest::newRow("RFC 9112 2.2 bare LF") << QByteArray("A: x\nB: y\r\n") << QStringLiteral("http.bare-lf") << 2;
    }

    void malformed()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, rule);
        QFETCH(int, observed);
        const QByteArray bytes = "HTTP/1.1 200 OK\r\n" + fields + "\r\n";
        const HttpHead strict = read(Kind::Response, bytes);
        QCOMPARE(strict.state(), State::Failed);
        QCOMPARE(strict.failure().id, rule);
        QVERIFY(!strict.failure().what.isEmpty() && !strict.failure().remedy.isEmpty());
        const HttpHead observing = read(Kind::Response, bytes, true);
        QCOMPARE(observing.state(), State::Done);
        QCOMPARE(QLatin1String(observing.violations().at(0).rule->id), rule);
        QCOMPARE(int(observing.headers().size()), observed);
    }

    void bareLineFeedsEndAHeadToo()
    {
        qsizetype taken = 0;
        const HttpHead head = read(Kind::Response, "HTTP/1.1 200 OK\nA: 1\n\nrest", true, 1, {}, &taken);
        QCOMPARE(head.state(), State::Done);
        QCOMPARE(head.headers(), (HeaderList{{"A", "1"}}));
        QCOMPARE(taken, 22);
    }

    void limitsBite()
    {
        Limits limits;
        limits.maxHandshakeBytes = 100;
        limits.maxHeaders = 3;
        const QByteArray start = "HTTP/1.1 200 OK\r\n";
        const QByteArray endless = start + "A: " + QByteArray(500, 'x');
        for (const qsizetype step : {1, 100'000}) {
            const HttpHead head = read(Kind::Response, endless, false, step, limits);
            QCOMPARE(head.failure().id, QStringLiteral("http.head-too-large"));
            QVERIFY(head.raw().size() <= 101);
        }
        QCOMPARE(read(Kind::Response, start + "A: 1\r\nA: 1\r\nA: 1\r\n\r\n", false, 1, limits).state(), State::Done);
        QCOMPARE(read(Kind::Response, start + "A: 1\r\nA: 1\r\nA: 1\r\nA: 1\r\n\r\n", true, 1, limits).failure().id, QStringLiteral("http.too-many-headers"));
        const QByteArray exactly = start + "A: " + QByteArray(100 - start.size() - 7, 'x') + "\r\n\r\n";
        QCOMPARE(exactly.size(), 100);
        QCOMPARE(read(Kind::Response, exactly, false, 1, limits).state(), State::Done);
    }

    /// Other protocols on the port are recognised by their first bytes, with a matching remedy.
    void otherProtocols_data()
    {
        QTest::addColumn<bool>("request");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("TLS alert") << false << QByteArray::fromHex("15030100020232") << QStringLiteral("wss://");
        QTest::newRow("TLS hello") << true << QByteArray::fromHex("1603010200010001fc") << QStringLiteral("TLS");
        QTest::newRow("SSH") << false << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QStringLiteral("SSH");
        QTest::newRow("SMTP") << false << QByteArray("220 mail ESMTP\r\n") << QStringLiteral("mail");
        QTest::newRow("HTTP/2") << false << QByteArray::fromHex("00001204000000000000") << QStringLiteral("HTTP/2");
        QTest::newRow("a page") << false << QByteArray("<html>") << QStringLiteral("no HTTP head");
        QTest::newRow("something") << false << QByteArray("hello\r\n") << QStringLiteral("port");
        QTest::newRow("something asks") << true << QByteArray("\x01\x02") << QStringLiteral("port");
        QTest::newRow("a very long word asks") << true << QByteArray(40, 'x') << QStringLiteral("port");
    }

    void otherProtocols()
    {
        QFETCH(bool, request);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, remedy);
        const HttpHead head = read(request ? Kind::Request : Kind::Response, bytes);
        QCOMPARE(head.state(), State::Failed);
        QCOMPARE(head.failure().id, QStringLiteral("http.not-http"));
        QVERIFY2(head.failure().remedy.contains(remedy), qPrintable(head.failure().remedy));
        QVERIFY(!head.failure().seen.isEmpty());
    }

    void restartsBehindInterimAnswers()
    {
        HttpHead head(Kind::Response, {}, false);
        const QByteArray first = "HTTP/1.1 100 Continue\r\n\r\n";
        QCOMPARE(head.receive(base::viewOf(first)), std::size_t(first.size()));
        head.restart();
        QCOMPARE(head.state(), State::Reading);
        QVERIFY(head.receive(base::viewOf("HTTP/1.1 101 x\r\nA: b\r\n\r\n")) > 0);
        QCOMPARE(head.headers().size(), std::size_t(1));
    }

    void tokens()
    {
        QVERIFY(base::HttpSyntax::isToken("a-Z0!#$%&'*+.^_`|~"));
        for (const char *bad : {"", "a b", "a:", "a\"", "\xfc", "a/b", "(a)", "a,b"})
            QVERIFY2(!base::HttpSyntax::isToken(bad), bad);
        QVERIFY(!base::HttpSyntax::isToken(QByteArrayView("a\0b", 3)));
    }
};

FRAMESCOPE_TEST(tst_HttpHead);
#include "tst_HttpHead.moc"
