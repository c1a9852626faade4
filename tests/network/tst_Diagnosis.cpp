#include "base/OptionId.h"
#include "base/Secrets.h"
#include "network/Diagnosis.h"
#include "protocol/ContentDecoder.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::network;

class tst_Diagnosis : public QObject
{
    Q_OBJECT

private slots:
    void connectFailuresNameEveryAddress()
    {
        const auto refused = QAbstractSocket::ConnectionRefusedError;
        auto error = Diagnosis::connectFailed(QStringLiteral("h"), 1, {{QStringLiteral("::1"), refused, QStringLiteral("no")}, {QStringLiteral("10.0.0.1"), refused, QStringLiteral("nope")}});
        QCOMPARE(error.id, QStringLiteral("tcp.refused"));
        QCOMPARE(error.seen, QStringLiteral("::1: no; 10.0.0.1: nope"));
        error = Diagnosis::connectFailed(QStringLiteral("h"), 1, {{QStringLiteral("::1"), QAbstractSocket::NetworkError, {}}});
        QCOMPARE(error.id, QStringLiteral("tcp.unreachable"));
        error = Diagnosis::connectFailed(QStringLiteral("h"), 1, {{QStringLiteral("::1"), QAbstractSocket::NetworkError, {}}, {QStringLiteral("10.0.0.1"), refused, {}}});
        QCOMPARE(error.id, QStringLiteral("tcp.failed"));
    }

    void everyPhaseHasItsTimeout()
    {
        for (int i = 0; i < kPhaseCount; ++i) {
            const auto phase = static_cast<Phase>(i);
            const auto error = Diagnosis::phaseTimeout(phase, 1500, QStringLiteral("h port 1"));
            QCOMPARE(error.id, QString::fromLatin1(phaseName(phase)) + QStringLiteral(".timeout"));
            QVERIFY(error.what.contains(QStringLiteral("1.5 s")));
            QVERIFY(!error.remedy.isEmpty());
        }
    }

    void worstCertificateProblemNamesTheError()
    {
        TlsFacts facts;
        facts.problems = {{QStringLiteral("self-signed"), QStringLiteral("one."), 0}, {QStringLiteral("expired"), QStringLiteral("two."), 0}};
        const auto error = Diagnosis::tlsFailed(facts, QStringLiteral("h"), {});
        QCOMPARE(error.id, QStringLiteral("tls.expired"));
        QCOMPARE(error.seen, QStringLiteral("one. two."));
        // Nothing to accept was seen; where there is a certificate, exactly that one can be.
        QCOMPARE(error.option, base::OptionId::TlsInsecure);
        facts.chain.emplace_back().sha256 = QByteArray(32, '\x0a');
        const auto seen = Diagnosis::tlsFailed(facts, QStringLiteral("h"), {});
        QCOMPARE(seen.option, base::OptionId::TlsPin);
        QCOMPARE(seen.value, QStringLiteral("0a").repeated(32));
        QCOMPARE(base::Secrets().error(seen).value, seen.value); // a fingerprint is no secret
        QCOMPARE(Diagnosis::tlsFailed({}, QStringLiteral("h"), QStringLiteral("... wrong version number")).id, QStringLiteral("tls.plain-peer"));
        QCOMPARE(Diagnosis::tlsFailed({}, QStringLiteral("h"), QStringLiteral("alert")).id, QStringLiteral("tls.failed"));
    }

    void adviceCanBeFollowed()
    {
        const auto advice = [](const char *lowest) {
            const base::Error error = Diagnosis::tlsNoCommonVersion(QStringLiteral("h"), {}, QString::fromLatin1(lowest));
            return QString(base::nameOf(error.option) + QLatin1Char(' ') + error.value);
        };
        QCOMPARE(advice(""), QStringLiteral("tls.min 1.0"));
        QCOMPARE(advice("1.1"), QStringLiteral("tls.min 1.0"));
        QCOMPARE(advice("1.0"), QStringLiteral(" "));
        // Where 1.3 was asked for, 1.2 comes first, and nothing else is lowered with it.
        QCOMPARE(advice("1.3"), QStringLiteral("tls.min 1.2"));
        // A pattern of an address with a password would be masked on its way to the terminal.
        const auto proxy = Diagnosis::proxyAuthentication(QStringLiteral("h:1"), false, {}, {"Basic"});
        QCOMPARE(base::Secrets().error(proxy).remedy, proxy.remedy);
        QVERIFY(proxy.remedy.contains(QStringLiteral("NAME:PASSWORD@")));
    }

    void refusalsShowStatusAndBodyAsPlainText()
    {
        protocol::HandshakeResponse response;
        response.status = 403;
        response.reason = "No\x1b[31m";
        response.body = "<b>go away</b>";
        response.content.text = QStringLiteral("<b>go away</b>"); // as it was read from the bytes
        const auto error = Diagnosis::refused(response, QStringLiteral("h"));
        QCOMPARE(error.id, QStringLiteral("upgrade.status-403"));
        QCOMPARE(error.seen, QStringLiteral("HTTP 403 No\\x1b[31m: <b>go away</b>"));
        for (const int status : {200, 302, 400, 401, 404, 418, 426, 429, 503}) {
            response.status = status;
            QVERIFY(!Diagnosis::refused(response, {}).remedy.isEmpty());
        }
    }

    void bodiesAreShownAsTheyAre()
    {
        protocol::HandshakeResponse response;
        response.status = 421;
        response.reason = "Misdirected Request";
        response.content.text = QStringLiteral("This is not\nthat host.\n");
        QCOMPARE(Diagnosis::refused(response, QStringLiteral("h")).seen, QStringLiteral("HTTP 421 Misdirected Request: This is not that host."));
        // No text: its bytes are escaped once.
        response.content = protocol::ContentDecoder::decode({}, QByteArray::fromHex("00ff5c"), 1000);
        QVERIFY(!response.content.isText);
        QCOMPARE(Diagnosis::refused(response, QStringLiteral("h")).seen, QStringLiteral("HTTP 421 Misdirected Request: \\x00\\xff\\\\"));
    }

    void violationsAndLimits()
    {
        protocol::Violation violation;
        violation.rule = protocol::violationRule("rfc6455.masked-server-frame");
        QVERIFY(violation.rule);
        violation.seen = QStringLiteral("a mask");
        violation.bytes = QByteArray::fromHex("8182");
        const auto error = Diagnosis::violated(violation);
        QCOMPARE(error.id, QStringLiteral("protocol.rfc6455.masked-server-frame"));
        QVERIFY(error.what.contains(QStringLiteral("RFC 6455")));
        QCOMPARE(error.seen, QStringLiteral("a mask [81 82]"));
        for (const auto &rule : protocol::violationRules()) {
            violation.rule = &rule;
            const auto id = Diagnosis::violated(violation).id;
            QVERIFY(id.startsWith(QStringLiteral("protocol.")) || id.startsWith(QStringLiteral("limit.")));
        }
    }

    void endsOfStreams()
    {
        protocol::CloseFacts facts;
        facts.streamEnd = protocol::StreamEnd::Eof;
        QCOMPARE(Diagnosis::streamEnded(facts, {}).id, QStringLiteral("network.closed-without-close"));
        facts.streamEnd = protocol::StreamEnd::Reset;
        QCOMPARE(Diagnosis::streamEnded(facts, {}).id, QStringLiteral("network.reset"));
        facts.insideFrame = true;
        QCOMPARE(Diagnosis::streamEnded(facts, {}).id, QStringLiteral("network.ended-inside-frame"));
    }

    void otherIdsStayTheirs()
    {
        QCOMPARE(Diagnosis::handshakeFailed({QStringLiteral("http.not-http"), {}, {}, {}}).id, QStringLiteral("upgrade.http.not-http"));
        QCOMPARE(Diagnosis::handshakeFailed({QStringLiteral("limit.x"), {}, {}, {}}).id, QStringLiteral("limit.x"));
        const base::Error own{QStringLiteral("upgrade.x"), {}, {}, {}};
        QCOMPARE(Diagnosis::notHttp(base::viewOf("HTTP"), {}, own).id, own.id);
        QCOMPARE(Diagnosis::notHttp(base::viewOf("\x15\x03\x01"), {}, own).id, QStringLiteral("upgrade.tls-peer"));
    }

    void whatMayPassByItselfIsWorthAnotherAttempt()
    {
        const auto refused = QAbstractSocket::ConnectionRefusedError;
        QVERIFY(Diagnosis::connectFailed(QStringLiteral("h"), 1, {{QStringLiteral("::1"), refused, {}}}).transient);
        QVERIFY(Diagnosis::lookupFailed(QStringLiteral("h"), {}).transient);
        QVERIFY(Diagnosis::totalTimeout(1, {}).transient);
        protocol::HandshakeResponse response;
        response.status = 503;
        QVERIFY(Diagnosis::refused(response, {}).transient);
        response.status = 404;
        QVERIFY(!Diagnosis::refused(response, {}).transient);
        QVERIFY(!Diagnosis::tlsFailed({}, QStringLiteral("h"), QStringLiteral("... wrong version number")).transient);
    }

    void refusalsNameTheSettingThatMendsThem()
    {
        protocol::HandshakeResponse response;
        const auto option = [&](int status, const char *asks) {
            response.status = status;
            response.headers = {};
            if (*asks)
                response.headers.append("WWW-Authenticate", asks);
            return base::nameOf(Diagnosis::refused(response, {}).option);
        };
        QCOMPARE(option(401, ""), QStringLiteral("user"));
        QCOMPARE(option(401, "Basic realm=\"x\""), QStringLiteral("user"));
        QCOMPARE(option(401, "Bearer"), QStringLiteral("bearer"));
        QCOMPARE(option(401, "Negotiate"), QString());
        QCOMPARE(option(403, ""), QStringLiteral("origin"));
    }

    void hostsFromElsewhereAreEscaped()
    {
        QVERIFY(!Diagnosis::lookupFailed(QStringLiteral("a\x1b[31m"), {}).toString().contains(QChar(0x1b)));
        QVERIFY(!Diagnosis::redirectDowngrade(QStringLiteral("a\x1b[31m")).toString().contains(QChar(0x1b)));
    }

    void theTableHasEveryIdOfTheSource()
    {
        QFile file(framescope::testing::sourcePath(QStringLiteral("app/network/Diagnosis.cpp")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QStringList known;
        for (const char *id : Diagnosis::ids())
            known << QString::fromLatin1(id);
        QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
        static const QRegularExpression made(QStringLiteral("[{:] ?id\\(\"([a-z]+\\.[a-z.-]+)\"\\)"));
        int seen = 0;
        for (auto at = made.globalMatch(text); at.hasNext(); ++seen) {
            const QString id = at.next().captured(1);
            QVERIFY2(known.contains(id), qPrintable(id));
        }
        QVERIFY(seen > 25);
        // Certificates' problems become ids too.
        for (int code = 0; code < 60; ++code)
            QVERIFY(known.contains(QStringLiteral("tls.") + Diagnosis::tlsProblemId(static_cast<QSslError::SslError>(code))));
    }
};

FRAMESCOPE_TEST(tst_Diagnosis);
#include "tst_Diagnosis.moc"
