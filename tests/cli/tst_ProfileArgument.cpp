#include "CliProcess.h"

#include "cli/ProfileArgument.h"

#include "network/CertificateMaker.h"
#include "network/TlsSetup.h"
#include "profiles/DigestAuth.h"

#include "support/ConnectRelay.h"
#include "support/ScriptedServer.h"
#include "support/TestClass.h"
#include "support/TokenServer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace framescope;
using tests::ScriptedServer;

/// `connect PROFILE` and `record PROFILE` with the real program: what a profile says is what the server sees.
class tst_ProfileArgument : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// JSON with ' for ".
    static QByteArray j(QByteArray text) { return text.replace('\'', '"'); }

    QString space() const { return m_dir.filePath(QStringLiteral("space")); }
    void write(const QString &name, const QByteArray &content)
    {
        const QString path = space() + QLatin1Char('/') + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void profile(const QByteArray &url, const QByteArray &more = {}, const QString &name = QStringLiteral("P"))
    {
        write(name + QStringLiteral(".connection.json"),
              "{\"version\": 1, \"id\": \"" + name.toUtf8() + "\", \"name\": \"" + name.toUtf8() + "\", \"url\": \"" + url + '"' + (more.isEmpty() ? QByteArray() : QByteArray(", " + more)) + "}\n");
    }
    QStringList connectTo(const QStringList &more = {}, const QString &name = QStringLiteral("P")) const
    {
        return QStringList{QStringLiteral("connect"), name, QStringLiteral("--workspace"), space(), QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--timeout"), QStringLiteral("25")} + more;
    }
    /// Answers each opening by `head` (what is between the request's end and the 101 is its own business) and closes open ones.
    static std::unique_ptr<ScriptedServer> server(std::function<QByteArray(const QByteArray &request)> head)
    {
        return std::make_unique<ScriptedServer>([head](QTcpSocket &socket, const QByteArray &soFar) {
            if (!ScriptedServer::hasHead(soFar) || socket.property("answered").toBool())
                return;
            socket.setProperty("answered", true);
            const QByteArray answer = head(soFar);
            socket.write(answer);
            if (answer.startsWith("HTTP/1.1 101"))
                socket.write("\x88\x02\x03\xe8", 4);
            socket.disconnectFromHost();
        });
    }
    static QByteArray headerOf(const QByteArray &request, const QByteArray &name)
    {
        for (const QByteArray &line : request.split('\n')) {
            if (line.toLower().startsWith(QByteArray(name.toLower() + QByteArray(":"))))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    static QByteArray refused(const QByteArray &headers) { return "HTTP/1.1 401 Unauthorized\r\n" + headers + "Content-Length: 0\r\n\r\n"; }

private slots:
    void initTestCase()
    {
        // The files here are written by hand, as somebody else would; what they ask for is tst_TrustOptions' business.
        qputenv("FRAMESCOPE_TRUST", "1");
    }

    void init()
    {
        QDir(space()).removeRecursively();
        write(QStringLiteral("workspace.json"), "{\"version\": 1, \"id\": \"w1\", \"name\": \"W\"}\n");
    }

    void whatTheProfileSaysIsWhatTheServerSees()
    {
        QByteArray request;
        const auto peer = server([&](const QByteArray &bytes) {
            request = bytes;
            return ScriptedServer::answer101(bytes, "Sec-WebSocket-Protocol: v2\r\n");
        });
        write(QStringLiteral("folder/folder.json"), j("{'version': 1, 'headers': [{'name': 'X-Folder', 'value': '{{who}}'}], 'variables': [{'name': 'who', 'value': 'folder'}]}"));
        write(QStringLiteral("environments/Staging.json"), j("{'version': 1, 'name': 'Staging', 'variables': [{'name': 'room', 'value': 'a b'}, {'name': 'token', 'value': 'from-env'}]}"));
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/:room",
                j("'pathParameters': [{'name': 'room', 'value': '{{room}}'}], 'query': [{'name': 'q', 'value': '1&2'}, {'on': false, 'name': 'off', 'value': 'x'}], 'headers': [{'name': 'X-One', 'value': '{{token}}'}, {'on': false, 'name': 'X-Off', 'value': '1'}], 'subprotocols': ['v1', 'v2'], 'origin': 'http://o.example', 'auth': {'kind': 'basic', 'user': 'me', 'password': '{{secret.pw}}'}, 'deflate': {'on': true, 'serverNoContextTakeover': true, 'clientMaxWindowBits': 10}"),
                QStringLiteral("folder/P"));
        CliProcess cli;
        cli.setVariable(QStringLiteral("FRAMESCOPE_SECRET_PW"), QStringLiteral("hidden"));
        const int status = cli.run(connectTo({QStringLiteral("--env"), QStringLiteral("Staging"), QStringLiteral("--var"), QStringLiteral("token=from-line")}, QStringLiteral("folder/P")));
        QVERIFY2(status == 0, cli.err().constData());
        QVERIFY2(request.startsWith("GET /a%20b?q=1%262 HTTP/1.1"), request.constData());
        QCOMPARE(headerOf(request, "X-One"), QByteArray("from-line"));
        QCOMPARE(headerOf(request, "X-Folder"), QByteArray("folder"));
        QVERIFY(headerOf(request, "X-Off").isEmpty());
        QCOMPARE(headerOf(request, "Sec-WebSocket-Protocol"), QByteArray("v1, v2"));
        QCOMPARE(headerOf(request, "Origin"), QByteArray("http://o.example"));
        QCOMPARE(headerOf(request, "Authorization"), QByteArray("Basic ") + QByteArray("me:hidden").toBase64());
        QVERIFY2(headerOf(request, "Sec-WebSocket-Extensions").contains("server_no_context_takeover") && headerOf(request, "Sec-WebSocket-Extensions").contains("client_max_window_bits=10"),
                 headerOf(request, "Sec-WebSocket-Extensions").constData());
        QVERIFY(!cli.out().contains("hidden") && !cli.out().contains(QByteArray("me:hidden").toBase64()));
    }

    /// What "profiles check" says of a file, whoever connects with it hears too.
    void whatIsWrongWithTheFilesIsSaid()
    {
        const auto peer = server([](const QByteArray &bytes) { return ScriptedServer::answer101(bytes); });
        const QByteArray url = "ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/";
        write(QStringLiteral("folder/folder.json"), j("{'version': 1, 'origin': 7, 'variables': []}"));
        write(QStringLiteral("environments/E.json"), j("{'version': 1, 'name': 'E', 'name': 'E', 'variables': []}"));
        profile(url, j("'auth': {'kind': 'berer', 'token': 'x'}, 'url': '" + url + "'"), QStringLiteral("folder/P"));
        CliProcess cli;
        QVERIFY2(cli.run(connectTo({QStringLiteral("--env=E")}, QStringLiteral("folder/P"))) == 0, cli.err().constData());
        for (const char *said : {"auth.kind", "\"url\"", "folder.json", "environments/E.json"})
            QVERIFY2(cli.err().contains(said), QByteArray(said + QByteArray(" is not in ") + cli.err()).constData());
        CliProcess good;
        profile(url, {}, QStringLiteral("Q"));
        QCOMPARE(good.run(connectTo({}, QStringLiteral("Q"))), 0);
        QVERIFY2(good.err().isEmpty(), good.err().constData());
    }

    void theCommandLineGoesBeforeTheProfile()
    {
        QByteArray request;
        const auto peer = server([&](const QByteArray &bytes) {
            request = bytes;
            return ScriptedServer::answer101(bytes);
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/",
                j("'headers': [{'name': 'X-One', 'value': 'profile'}, {'name': 'Cookie', 'value': 'a=1'}], 'subprotocols': ['v1'], 'auth': {'kind': 'bearer', 'token': 'profile'}"));
        CliProcess cli;
        QVERIFY2(cli.run(connectTo({QStringLiteral("--header=x-one: line"), QStringLiteral("--cookie=b=2"), QStringLiteral("--protocol=v9"), QStringLiteral("--bearer=line"), QStringLiteral("--mode=observe")})) == 0,
                 cli.err().constData());
        QCOMPARE(request.toLower().count("x-one:"), 1);
        QCOMPARE(headerOf(request, "X-One"), QByteArray("line"));
        QCOMPARE(headerOf(request, "Cookie"), QByteArray("b=2"));
        QCOMPARE(headerOf(request, "Sec-WebSocket-Protocol"), QByteArray("v9"));
        QCOMPARE(request.toLower().count("authorization:"), 1);
        QCOMPARE(headerOf(request, "Authorization"), QByteArray("Bearer line"));
    }

    void wrongOnesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<int>("status");
        QTest::newRow("no such profile") << connectTo({}, QStringLiteral("Px")) << QByteArray("Px") << 2;
        QTest::newRow("no such environment") << connectTo({QStringLiteral("--env=Nowhere")}) << QByteArray("Nowhere") << 2;
        QTest::newRow("no such workspace") << QStringList{QStringLiteral("connect"), QStringLiteral("P"), QStringLiteral("--workspace=/nowhere")} << QByteArray("/nowhere") << 6;
        QTest::newRow("a variable that is none") << connectTo({QStringLiteral("--var=x")}) << QByteArray("--var") << 2;
        QTest::newRow("a variable nobody knows") << connectTo() << QByteArray("There is no variable \\\"hots\\\" (in url)") << 2; // in a JSON string
        QTest::newRow("empty") << connectTo({}, QString()) << QByteArray("empty") << 2;
        QTest::newRow("nobody") << connectTo({QStringLiteral("--user="), QStringLiteral("--var=hots=h")}) << QByteArray("--user") << 2;
        QTest::newRow("recorded") << QStringList{QStringLiteral("record"), QStringLiteral("Px"), QStringLiteral("--workspace"), space(), QStringLiteral("--out=/tmp/never.fscope")} << QByteArray("Px") << 2;
    }
    void wrongOnesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        QFETCH(int, status);
        profile("ws://{{hots}}/");
        write(QStringLiteral("environments/E.json"), j("{'version': 1, 'name': 'E', 'variables': [{'name': 'host', 'value': '127.0.0.1'}]}"));
        CliProcess cli;
        const int ended = cli.run(arguments);
        QVERIFY2(cli.err().contains(says), cli.err().constData());
        QCOMPARE(ended, status);
        QVERIFY(cli.out().isEmpty());
    }

    void nearNamesAreSuggestedAndAMissingSecretIsNamed()
    {
        profile("ws://{{hots}}/");
        write(QStringLiteral("environments/E.json"), j("{'version': 1, 'name': 'E', 'variables': [{'name': 'host', 'value': '127.0.0.1'}]}"));
        CliProcess cli;
        QCOMPARE(cli.run(connectTo({QStringLiteral("--env=E")})), 2);
        QVERIFY2(cli.error().value(QLatin1String("seen")).toString().contains(QLatin1String("host")), cli.err().constData());
        profile("ws://127.0.0.1:1/", j("'auth': {'kind': 'bearer', 'token': '{{secret.staging}}'}"));
        CliProcess second;
        second.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        QCOMPARE(second.run(connectTo()), 2);
        QVERIFY2(second.err().contains("staging"), second.err().constData());
    }

    void cookiesAreStoredAndSentAgainPerWorkspace()
    {
        QList<QByteArray> requests;
        const auto peer = server([&](const QByteArray &bytes) {
            requests << bytes;
            return ScriptedServer::answer101(bytes, "Set-Cookie: sid=1; Max-Age=1000\r\nSet-Cookie: other=2; Path=/elsewhere; Max-Age=1000\r\nSet-Cookie: foreign=3; Domain=example.org; Max-Age=1000\r\n"
                                                    "Set-Cookie: plain=4; Secure; Max-Age=1000\r\n");
        });
        const QByteArray url = "ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/a";
        profile(url);
        profile(url, j("'cookies': {'send': false}"), QStringLiteral("Silent"));
        CliProcess cli; // one home for all runs
        const auto run = [&](const QString &name, const QStringList &more = {}) { return cli.run(connectTo(more, name)); };
        QCOMPARE(run(QStringLiteral("P")), 0);
        QVERIFY(headerOf(requests[0], "Cookie").isEmpty());
        QCOMPARE(run(QStringLiteral("P")), 0);
        QCOMPARE(headerOf(requests[1], "Cookie"), QByteArray("sid=1"));
        QCOMPARE(run(QStringLiteral("Silent")), 0);
        QVERIFY(headerOf(requests[2], "Cookie").isEmpty());
        // Another folder has another jar, whatever its files claim to be.
        const QString other = m_dir.filePath(QStringLiteral("other"));
        QVERIFY(QDir().mkpath(other));
        const QStringList files = QDir(space()).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(space() + QLatin1Char('/') + file, other + QLatin1Char('/') + file));
        QCOMPARE(cli.run({QStringLiteral("connect"), QStringLiteral("P"), QStringLiteral("--workspace"), other, QStringLiteral("--format=jsonl"), QStringLiteral("--timeout=25")}), 0);
        QVERIFY(headerOf(requests[3], "Cookie").isEmpty());
        // A jar is its owner's alone and not in the workspace.
        const QFileInfoList jars = QDir(cli.home() + QStringLiteral("/Framescope/cookies")).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        QCOMPARE(jars.size(), 2);
        for (const QFileInfo &jar : jars)
            QCOMPARE(jar.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QVERIFY(!cli.out().contains("sid=1"));
    }

    void cookiesThatAreNotStored()
    {
        QList<QByteArray> requests;
        const auto peer = server([&](const QByteArray &bytes) {
            requests << bytes;
            return ScriptedServer::answer101(bytes, "Set-Cookie: sid=1; Max-Age=1000\r\n");
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/a", j("'cookies': {'store': false}"));
        CliProcess cli;
        QCOMPARE(cli.run(connectTo()), 0);
        QCOMPARE(cli.run(connectTo()), 0);
        QCOMPARE(requests.size(), 2);
        QVERIFY(headerOf(requests[1], "Cookie").isEmpty());
    }

    void digest_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("answer"); ///< what the answer says of itself
        QTest::newRow("MD5") << QByteArray("algorithm=MD5, qop=\"auth\"") << QByteArray("algorithm=MD5");
        QTest::newRow("as in RFC 2069") << QByteArray("") << QByteArray("response=");
        QTest::newRow("SHA-256") << QByteArray("algorithm=SHA-256, qop=\"auth, auth-int\"") << QByteArray("qop=auth,");
        QTest::newRow("SHA-256-sess") << QByteArray("algorithm=SHA-256-sess, qop=\"auth\"") << QByteArray("algorithm=SHA-256-sess");
        QTest::newRow("SHA-512-256") << QByteArray("algorithm=SHA-512-256, qop=\"auth\"") << QByteArray("algorithm=SHA-512-256");
        QTest::newRow("auth-int") << QByteArray("algorithm=SHA-256, qop=\"auth-int\"") << QByteArray("qop=auth-int");
    }
    void digest()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, answer);
        QList<QByteArray> answers;
        const QByteArray digest = "Digest realm=\"r\", nonce=\"n0\"" + (challenge.isEmpty() ? QByteArray() : QByteArray(", " + challenge));
        const auto peer = server([&](const QByteArray &bytes) {
            answers << headerOf(bytes, "Authorization");
            return answers.last().isEmpty() ? refused("WWW-Authenticate: Basic realm=\"r\"\r\nWWW-Authenticate: " + digest + "\r\n") : ScriptedServer::answer101(bytes);
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/p?q=1", j("'auth': {'kind': 'digest', 'user': 'joe', 'password': '{{pw}}'}"));
        CliProcess cli;
        QVERIFY2(cli.run(connectTo({QStringLiteral("--var=pw=open sesame")})) == 0, cli.err().constData());
        QCOMPARE(answers.size(), 2);
        QVERIFY2(answers[1].contains(answer), answers[1].constData());
        // The server's own sum.
        auto own = profiles::DigestAuth::fromChallenge({digest});
        QVERIFY(own);
        const auto value = [&](const QByteArray &name) {
            const qsizetype at = answers[1].indexOf(QByteArray(QByteArray(" ") + name + "=\""));
            return at < 0 ? QByteArray() : answers[1].mid(at + name.size() + 3, answers[1].indexOf('"', at + name.size() + 3) - at - name.size() - 3);
        };
        const QByteArray expected = own->authorization("GET", "/p?q=1", QStringLiteral("joe"), QStringLiteral("open sesame"), value("cnonce"));
        QVERIFY(expected.contains(QByteArray("response=\"" + value("response") + QByteArray("\""))));
        QVERIFY(!cli.out().contains("sesame") && !cli.err().contains("sesame"));
    }

    void aDigestPasswordThatIsRefusedIsTriedOnce()
    {
        int requests = 0;
        const auto peer = server([&](const QByteArray &) {
            ++requests;
            return refused("WWW-Authenticate: Digest realm=\"r\", nonce=\"n" + QByteArray::number(requests) + "\", qop=\"auth\"\r\n");
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/", j("'auth': {'kind': 'digest', 'user': 'joe', 'password': 'wrong'}"));
        CliProcess cli;
        QCOMPARE(cli.run(connectTo()), 3);
        QCOMPARE(requests, 2);
        QVERIFY2(cli.err().contains("401"), cli.err().constData());
    }

    void aDigestThatNobodyHereKnowsIsSaid()
    {
        const auto peer = server([](const QByteArray &) { return refused("WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", algorithm=SHA3-512\r\n"); });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/", j("'auth': {'kind': 'digest', 'user': 'joe', 'password': 'pw'}"));
        CliProcess cli;
        QCOMPARE(cli.run(connectTo()), 3);
        QVERIFY2(cli.err().contains("SHA3-512"), cli.err().constData());
    }

    void clientCredentials()
    {
        testing::TokenServer tokens;
        QByteArray seen;
        const auto peer = server([&](const QByteArray &bytes) {
            seen = headerOf(bytes, "Authorization");
            return ScriptedServer::answer101(bytes);
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/",
                j("'auth': {'kind': 'oauth2ClientCredentials', 'tokenUrl': '") + tokens.url(QStringLiteral("/token")).toUtf8() + j("', 'clientId': 'app', 'clientSecret': '{{secret.client}}', 'scope': 'feed'}"));
        CliProcess cli;
        cli.setVariable(QStringLiteral("FRAMESCOPE_SECRET_CLIENT"), QStringLiteral("s3cret/+&"));
        QVERIFY2(cli.run(connectTo()) == 0, cli.err().constData());
        QCOMPARE(seen, QByteArray("Bearer token-1"));
        QCOMPARE(tokens.forms.value(0).value(QStringLiteral("scope")), QStringLiteral("feed"));
        QVERIFY(!cli.out().contains("s3cret") && !cli.out().contains("token-1") && !cli.err().contains("token-1"));
    }

    void aTokenThatIsRefusedIsFetchedAnewOnce()
    {
        testing::TokenServer tokens;
        QList<QByteArray> seen;
        const auto peer = server([&](const QByteArray &bytes) {
            seen << headerOf(bytes, "Authorization");
            return seen.size() == 1 ? refused("WWW-Authenticate: Bearer error=\"invalid_token\"\r\n") : ScriptedServer::answer101(bytes);
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/",
                j("'auth': {'kind': 'oauth2ClientCredentials', 'tokenUrl': '") + tokens.url(QStringLiteral("/token")).toUtf8() + j("', 'clientId': 'app', 'clientSecret': 's3cret/+&'}"));
        CliProcess cli;
        QVERIFY2(cli.run(connectTo()) == 0, cli.err().constData());
        QCOMPARE(seen, (QList<QByteArray>{"Bearer token-1", "Bearer token-2"}));
    }

    void aTokenServerThatSaysNo()
    {
        testing::TokenServer tokens;
        profile("ws://127.0.0.1:1/", j("'auth': {'kind': 'oauth2ClientCredentials', 'tokenUrl': '") + tokens.url(QStringLiteral("/token")).toUtf8() + j("', 'clientId': 'app', 'clientSecret': 'wrong-one'}"));
        CliProcess cli;
        QCOMPARE(cli.run(connectTo()), 3);
        QVERIFY2(cli.err().contains("invalid_client") && cli.err().contains("client secret"), cli.err().constData());
        QVERIFY(!cli.err().contains("wrong-one") && !cli.out().contains("wrong-one"));
    }

    void authorizationCodeWithPkce()
    {
        testing::TokenServer tokens;
        QByteArray seen;
        const auto peer = server([&](const QByteArray &bytes) {
            seen = headerOf(bytes, "Authorization");
            return ScriptedServer::answer101(bytes);
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/",
                j("'auth': {'kind': 'oauth2AuthorizationCode', 'authorizationUrl': '") + tokens.url(QStringLiteral("/authorize")).toUtf8() + j("', 'tokenUrl': '")
                    + tokens.url(QStringLiteral("/token")).toUtf8() + j("', 'clientId': 'app', 'clientSecret': 's3cret/+&'}"));
        CliProcess cli;
        QVERIFY(cli.start(connectTo()));
        // The page to sign in on is told on standard error; a user opens it, and the server sends the browser back.
        QTRY_VERIFY_WITH_TIMEOUT(cli.err().contains("/authorize?") && cli.err().mid(cli.err().indexOf("/authorize?")).contains('\n'), 30'000);
        const QByteArray told = cli.err();
        const qsizetype at = told.indexOf("http://");
        const QUrl page = QUrl::fromEncoded(told.mid(at, told.indexOf('\n', at) - at).trimmed());
        QNetworkAccessManager browser;
        std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(tokens.signIn(page))));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
        QVERIFY(reply->readAll().contains("Framescope"));
        QVERIFY2(cli.end() == 0, cli.err().constData());
        QCOMPARE(seen, QByteArray("Bearer token-1"));
        QCOMPARE(tokens.challengeMethod, QStringLiteral("S256"));
        QVERIFY(!cli.out().contains("token-1") && !cli.err().contains("token-1"));
    }

    void theTokenEndpointIsReachedAsTheProfileSays()
    {
        network::CertificateMaker makes(m_dir.filePath(QStringLiteral("ca")));
        const auto serverFiles = makes.serverCertificate({QStringLiteral("127.0.0.1")});
        QVERIFY2(serverFiles, serverFiles ? "" : qPrintable(serverFiles.error().toString()));
        network::CertificateMaker::Request request;
        request.commonName = QStringLiteral("client-7");
        request.forClient = true;
        const auto clientFiles = makes.make(QStringLiteral("client"), request);
        QVERIFY(clientFiles);
        auto tls = network::TlsSetup::forServer(serverFiles->certificateFile, serverFiles->keyFile);
        QVERIFY(tls);
        tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls->addCaCertificates(QSslCertificate::fromPath(serverFiles->caFile));

        testing::TokenServer tokens;
        tokens.tls = *tls;
        testing::ConnectRelay relay;
        QByteArray seen;
        const auto peer = server([&](const QByteArray &bytes) {
            seen = headerOf(bytes, "Authorization");
            return ScriptedServer::answer101(bytes);
        });
        const QByteArray auth = j("'auth': {'kind': 'oauth2ClientCredentials', 'tokenUrl': '") + tokens.url(QStringLiteral("/token")).toUtf8() + j("', 'clientId': 'app', 'clientSecret': 's3cret/+&'}");
        const QByteArray url = "ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/";
        const QByteArray certificate = j("'certificateFile': '") + clientFiles->certificateFile.toUtf8() + j("', 'keyFile': '") + clientFiles->keyFile.toUtf8() + '"';
        const QByteArray proxy = j("'proxy': {'kind': 'http', 'host': '127.0.0.1', 'port': ") + QByteArray::number(relay.serverPort()) + '}';

        profile(url, auth + j(", 'tls': {") + certificate + "}");
        CliProcess stranger;
        QCOMPARE(stranger.run(connectTo()), 3);
        QVERIFY2(stranger.err().contains("not trusted"), stranger.err().constData());

        profile(url, auth + j(", 'tls': {'caFiles': ['") + serverFiles->caFile.toUtf8() + j("'], ") + certificate + "}, " + proxy);
        CliProcess cli;
        QVERIFY2(cli.run(connectTo()) == 0, cli.err().constData());
        QCOMPARE(seen, QByteArray("Bearer token-1"));
        QCOMPARE(tokens.clientNames.last(), QStringLiteral("client-7"));
        QCOMPARE(relay.tunnels, (QStringList{QStringLiteral("127.0.0.1:%1").arg(tokens.serverPort()), QStringLiteral("127.0.0.1:%1").arg(peer->serverPort())}));

        // The command line's word goes for it too.
        profile(url, auth);
        CliProcess line;
        QVERIFY2(line.run(connectTo({QStringLiteral("--cacert=") + serverFiles->caFile, QStringLiteral("--cert=") + clientFiles->certificateFile, QStringLiteral("--key=") + clientFiles->keyFile})) == 0,
                 line.err().constData());
    }

    void tlsAsTheProfileSays()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED there is no openssl to make a PKCS#12 file with");
        const QString folder = m_dir.filePath(QStringLiteral("tls"));
        network::CertificateMaker maker(folder);
        network::CertificateMaker::Request request;
        request.commonName = QStringLiteral("inner.example");
        request.names = {QStringLiteral("inner.example")};
        const auto inner = maker.make(QStringLiteral("inner"), request);
        QVERIFY(inner);
        request.commonName = QStringLiteral("client-9");
        request.forClient = true;
        const auto client = maker.make(QStringLiteral("client"), request);
        QVERIFY(client);
        const QString p12 = space() + QStringLiteral("/me.p12");
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"), client->certificateFile, QStringLiteral("-inkey"), client->keyFile, QStringLiteral("-out"),
                                                  p12, QStringLiteral("-passout"), QStringLiteral("pass:open")});
        QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
        QVERIFY(QFile::copy(inner->caFile, space() + QStringLiteral("/ca.pem")));

        QString clientName;
        const auto peer = std::make_unique<ScriptedServer>([&](QTcpSocket &socket, const QByteArray &soFar) {
            if (!ScriptedServer::hasHead(soFar) || socket.property("answered").toBool())
                return;
            socket.setProperty("answered", true);
            clientName = static_cast<QSslSocket &>(socket).peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
            socket.write(ScriptedServer::answer101(soFar) + QByteArray("\x88\x02\x03\xe8", 4));
            socket.disconnectFromHost();
        });
        auto tls = network::TlsSetup::forServer(inner->certificateFile, inner->keyFile);
        QVERIFY(tls);
        tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls->addCaCertificates(QSslCertificate::fromPath(inner->caFile));
        tls->setProtocol(QSsl::TlsV1_2);
        peer->tls = *tls;
        const QByteArray url = "wss://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/";
        const QByteArray me = "'certificateFile': 'me.p12', 'passphrase': '{{secret.tls}}'";
        const auto run = [&](const QByteArray &settings, QByteArray *said = nullptr) {
            profile(url, j("'tls': {" + me + ", " + settings + "}"));
            CliProcess cli;
            cli.setVariable(QStringLiteral("FRAMESCOPE_SECRET_TLS"), QStringLiteral("open"));
            const int status = cli.run(connectTo());
            if (said)
                *said = cli.err();
            return status;
        };
        // SNI and the name that is verified, files beside the profile, the client's certificate from PKCS#12.
        QByteArray said;
        QVERIFY2(run("'caFiles': ['ca.pem'], 'serverName': 'inner.example'", &said) == 0, said.constData());
        QCOMPARE(clientName, QStringLiteral("client-9"));
        // Another name; no CA; both in spite of it by the pinned leaf; everything by verify.
        QCOMPARE(run("'caFiles': ['ca.pem']"), 3);
        QCOMPARE(run("'serverName': 'inner.example'"), 3);
        const QByteArray pin = QSslCertificate::fromPath(inner->certificateFile).value(0).digest(QCryptographicHash::Sha256).toHex(':');
        QCOMPARE(run("'pinnedSha256': ['" + pin + "']"), 0);
        QCOMPARE(run("'pinnedSha256': ['" + QByteArray(pin).replace(pin.left(2), "00") + "']"), 3);
        QCOMPARE(run("'verify': false"), 0);
        // The server speaks 1.2 only.
        QCOMPARE(run("'verify': false, 'minimumVersion': '1.2'"), 0);
        QCOMPARE(run("'verify': false, 'minimumVersion': '1.3'", &said), 3);
        QCOMPARE(run("'verify': false, 'minimumVersion': '1.4'", &said), 2);
        QVERIFY2(said.contains("minimumVersion"), said.constData());
    }

    void messagesAfterOpenAreMadeAnewEachTime()
    {
        QList<QByteArray> texts;
        ScriptedServer peer([&](QTcpSocket &socket, const QByteArray &soFar) {
            const qsizetype head = soFar.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            if (!socket.property("answered").toBool()) {
                socket.setProperty("answered", true);
                socket.write(ScriptedServer::answer101(soFar));
            }
            const QByteArray frames = soFar.mid(head + 4);
            if (frames.size() < 6 || socket.property("done").toBool() || frames.size() < 6 + (frames[1] & 0x7f))
                return;
            socket.setProperty("done", true);
            QByteArray text = frames.mid(6, frames[1] & 0x7f);
            for (qsizetype i = 0; i < text.size(); ++i)
                text[i] = static_cast<char>(text[i] ^ frames[2 + i % 4]);
            texts << text;
            socket.write(texts.size() == 3 ? QByteArray("\x88\x02\x0f\xa1", 4) : QByteArray("\x88\x02\x03\xf4", 4)); // 4001 after 1012
            socket.disconnectFromHost();
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer.serverPort()) + "/",
                j("'deflate': {'on': false}, 'reconnect': {'on': true, 'firstDelay': 1, 'jitter': 0, 'attempts': 10, 'stopCodes': [4001], 'sendAfterOpen': ['start/hi']}, 'messages': [{'name': 'hi', 'folder': 'start', 'kind': 'text', 'content': 'n{{$counter}}'}]"));
        CliProcess cli;
        QVERIFY2(cli.run(connectTo()) >= 0, cli.err().constData());
        QCOMPARE(texts, (QList<QByteArray>{"n1", "n2", "n3"}));
        QCOMPARE(peer.connections, 3);
    }

    void eachOpeningHasTheValuesOfItsTime()
    {
        QList<QByteArray> requests;
        const auto peer = server([&](const QByteArray &bytes) {
            requests << bytes;
            return requests.size() < 3 ? QByteArray("HTTP/1.1 503 Later\r\nContent-Length: 0\r\n\r\n") : ScriptedServer::answer101(bytes);
        });
        profile("ws://127.0.0.1:" + QByteArray::number(peer->serverPort()) + "/?n={{$uuid}}", j("'headers': [{'name': 'X-Id', 'value': '{{$uuid}}'}], 'reconnect': {'on': true, 'firstDelay': 1, 'jitter': 0}"));
        CliProcess cli;
        QVERIFY2(cli.run(connectTo({QStringLiteral("--header=X-Line: 1")})) == 0, cli.err().constData());
        QCOMPARE(requests.size(), 3);
        QVERIFY(requests[0].split(' ')[1] != requests[1].split(' ')[1] && requests[1].split(' ')[1] != requests[2].split(' ')[1]);
        QVERIFY(headerOf(requests[0], "X-Id") != headerOf(requests[2], "X-Id"));
        QCOMPARE(headerOf(requests[2], "X-Line"), QByteArray("1"));
    }

    void recordsAProfile()
    {
        const auto peer = server([&](const QByteArray &bytes) { return ScriptedServer::answer101(bytes); });
        profile("ws://127.0.0.1:{{port}}/");
        const QString out = m_dir.filePath(QStringLiteral("r.fscope"));
        CliProcess cli;
        QVERIFY2(cli.run({QStringLiteral("record"), QStringLiteral("P"), QStringLiteral("--workspace"), space(), QStringLiteral("--out"), out, QStringLiteral("--var"),
                          QStringLiteral("port=%1").arg(peer->serverPort())}) == 0, cli.err().constData());
        QVERIFY(QFileInfo(out).size() > 0);
    }
};

FRAMESCOPE_TEST(tst_ProfileArgument);
#include "tst_ProfileArgument.moc"
