#include "support/ImportedText.h"
#include "support/TestClass.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

/// Commands of curl, websocat and wscat, as they are copied from a terminal or a page.
class tst_CommandLineImport : public QObject
{
    Q_OBJECT

private slots:
    void commandLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("headers");
        const QString url = QStringLiteral("wss://h.example/p?a=1&b=2");
        const QString headers = QStringLiteral("X-Q=it's \"so\"");
        QTest::newRow("curl posix") << QStringLiteral("curl 'https://h.example/p?a=1&b=2' \\\n  -H 'X-Q: it'\\''s \"so\"' \\\n  -H 'Sec-WebSocket-Key: x' --compressed -k") << url << headers;
        QTest::newRow("curl ansi-c") << QStringLiteral("curl $'https://h.example/p?a=1\\u0026b=2' -H $'X-Q: it\\'s \"so\"' --insecure") << url << headers;
        QTest::newRow("curl cmd") << QStringLiteral("curl ^\"https://h.example/p?a=1^&b=2^\" ^\n  -H ^\"X-Q: it's ^\\^\"so^\\^\"^\" -k") << url << headers;
        QTest::newRow("curl powershell") << QStringLiteral("curl.exe \"https://h.example/p?a=1&b=2\" `\n  -H \"X-Q: it's `\"so`\"\" -k") << url << headers;
        QTest::newRow("wscat") << QStringLiteral("npx wscat -c 'wss://h.example/p?a=1&b=2' -H \"X-Q: it's \\\"so\\\"\" -n") << url << headers;
        QTest::newRow("websocat") << QStringLiteral("websocat -k -H=\"X-Q: it's \\\"so\\\"\" 'wss://h.example/p?a=1&b=2'") << url << headers;
    }

    void commandLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, url);
        QFETCH(QString, headers);
        const Profile p = only(takenText(line.toUtf8()));
        QCOMPARE(p.url, url);
        QCOMPARE(rows(p.settings.headers), headers);
        QCOMPARE(p.settings.tls.verify, std::optional(false));
    }

    /// Each line of tests/data/imports/command-lines.txt makes the connections that stand behind it, and says what it leaves out.
    void linesAsPeopleWriteThem()
    {
        QFile file(importData(QStringLiteral("command-lines.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList blocks = QString::fromUtf8(file.readAll()).split(QStringLiteral("%%\n"), Qt::SkipEmptyParts);
        QVERIFY(blocks.size() >= 60);
        for (const QString &block : blocks) {
            QStringList command;
            QStringList expected;
            for (const QString &line : block.split(QLatin1Char('\n'))) {
                if (line.startsWith(QLatin1String("=> {")))
                    expected << QStringLiteral("=> ") + QString::fromUtf8(base::OrderedJson::parse(line.mid(3).toUtf8()).value().toCompact());
                else if (line.startsWith(QLatin1String("=> ")) || line.startsWith(QLatin1String("?? ")))
                    expected << line;
                else
                    command << line;
            }
            QStringList made;
            if (const auto imported = Importer::fromText(command.join(QLatin1Char('\n')).toUtf8())) {
                for (const auto &connection : imported->connections) {
                    base::OrderedJson json = connection.profile.toJson();
                    for (const char16_t *key : {u"version", u"id", u"name"})
                        json.remove(key);
                    made << QStringLiteral("=> ") + QString::fromUtf8(json.toCompact());
                }
                for (const ImportNote &note : imported->notes) {
                    if (note.kind == ImportNote::Kind::NotUnderstood || note.kind == ImportNote::Kind::Skipped)
                        made << QStringLiteral("?? ") + note.what;
                }
            }
            if (made.isEmpty())
                made << QStringLiteral("=> refused");
            QVERIFY2(made == expected, qPrintable(command.join(QLatin1Char('\n')) + QLatin1String("\nmade:\n") + made.join(QLatin1Char('\n')) + QLatin1String("\nexpected:\n") + expected.join(QLatin1Char('\n'))));
        }
    }

    void theWordThatLooksLikeAnAddressWins_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *line, const char *url) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(url); };
        row("curl --retry 3 wss://h/p", "wss://h/p");
        row("curl --frobnicate 3 wss://h/p", "wss://h/p");
        row("curl -sSLk --max-filesize 10 wss://h/p -m 5", "wss://h/p");
        row("curl -Z --parallel-max 4 -o out.txt wss://h/p", "wss://h/p");
        row("curl --proxy http://px.example:1 wss://h/p", "wss://h/p");
        row("curl --new-option http://other.example/ wss://h/p", "wss://h/p");
        row("curl --url wss://h/p --doh-url https://dns.example/q", "wss://h/p");
        row("curl --url=wss://h/p", "wss://h/p");
        row("curl --no-buffer --no-keepalive wss://h/p", "wss://h/p");
        row("curl -w '%{http_code}' wss://h/p", "wss://h/p");
        row("curl h.example:8080/p", "ws://h.example:8080/p");
        row("curl localhost", "ws://localhost");
        row("wscat -c ws://h/p extra", "ws://h/p");
        row("wscat --max-redirects ws://h/p", "ws://h/p");
        row("wscat --max-redirects 5 -c ws://h/p", "ws://h/p");
        row("wscat --passphrase --connect=ws://h/p", "ws://h/p");
        row("wscat -nLc ws://h/p", "ws://h/p");
        row("wscat -c h.example/p", "ws://h.example/p");
        row("websocat --queue-len 3 wss://h/p", "wss://h/p");
        row("websocat --conncap 3 - wss://h/p", "wss://h/p");
        row("websocat ws-l:127.0.0.1:1234 wss://h/p", "wss://h/p");
        row("websocat autoreconnect:wss://h/p", "wss://h/p");
        row("websocat -B 65536 -E wss://h/p", "wss://h/p");
        row("\xe2\x80\x8bwscat -c \xe2\x80\x8bws://h/p", "ws://h/p");
    }
    void theWordThatLooksLikeAnAddressWins()
    {
        QFETCH(QString, line);
        QFETCH(QString, url);
        const Imported imported = takenText(line.toUtf8());
        QCOMPARE(imported.connections.size(), std::size_t(1));
        QCOMPARE(only(imported).url, url);
        QVERIFY(!only(imported).settings.auth);
        // A number, a name or whatever else stood beside it made no connection.
        QVERIFY(!report(imported).contains(QStringLiteral("no scheme")) || url.startsWith(QStringLiteral("ws://")));
    }

    void whatIsLeftIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(named); };
        row("curl --retry 3 wss://h/p", "--retry");
        row("curl --frobnicate secretvalue wss://h/p", "--frobnicate");
        row("curl -H @headers.txt wss://h/p", "headers.txt");
        row("curl -b cookies.txt wss://h/p", "cookies.txt");
        row("curl -b 'a=1' -d '{\"x\":1}' wss://h/p", "-d");
        row("curl wss://h/p https://other.example/", "second address");
        row("curl wss://h/p --unix-socket /run/x", "--unix-socket");
        row("curl --socks4 px:1 wss://h/p", "--socks4");
        row("wscat -c ws://h/p extra", "\"extra\"");
        row("wscat -c ws://h/p -p 8", "-p");
        row("wscat -c ws://h/p --host other", "--host");
        row("websocat --basic-auth-file f wss://h/p", "--basic-auth-file");
        row("websocat wss://h/p -X POST", "-X");
        row("cat m.json | websocat wss://h/p", "cat");
        row("websocat wss://h/p < in.txt", "in.txt");
        row("websocat wss://h/p | jq .", "jq");
        row("curl -H \"Authorization: Bearer $TOKEN\" wss://h/p", "$TOKEN");
        row("curl -H \"X: $(cat token file)\" wss://h/p", "$(cat token file)");
        row("TOKEN=abc curl wss://h/p", "TOKEN");
        row("curl -H ': nameless' wss://h/p", "without a name");
        row("curl wss://h/p --max-time", "value is missing");
        row("curl \xe2\x80\x94header \xe2\x80\x9cX: 1\xe2\x80\x9d wss://h/p", "curly quotes");
    }
    void whatIsLeftIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const Imported imported = takenText(line.toUtf8());
        QCOMPARE(imported.connections.size(), std::size_t(1));
        QVERIFY2(only(imported).url.endsWith(QStringLiteral("://h/p")), qPrintable(only(imported).url));
        QVERIFY2(report(imported).contains(named), qPrintable(report(imported)));
        QVERIFY(!report(imported).contains(QStringLiteral("secretvalue")));
    }

    void headersInAllForms_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("headers");
        const auto row = [](const char *line, const char *headers) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(headers); };
        row("curl -H'X-A: 1' wss://h/p", "X-A=1");
        row("curl -skHX-A:1 wss://h/p", "X-A=1");
        row("curl --header=X-A:1 wss://h/p", "X-A=1");
        row("curl --heade 'X-A: 1' wss://h/p", "X-A=1");
        row("curl -H 'X-A;' -H 'Accept:' wss://h/p", "X-A=");
        row("curl -A ua -e http://r -b 'a=1; b=2' wss://h/p", "User-Agent=ua Referer=http://r Cookie=a=1; b=2");
        row("curl \xe2\x80\x9cwss://h/p\xe2\x80\x9d -H \xe2\x80\x98X-A: it\xe2\x80\x99s\xe2\x80\x99", "X-A=it\xe2\x80\x99s");
        row("curl -H \"X-A: it\xe2\x80\x99s\" wss://h/p", "X-A=it\xe2\x80\x99s");
        row("curl wss://h/p -H \"X-A: a\"\"b\"", "X-A=a\"b");
        row("curl \"wss://h/p\" -H \"X-A: {\"\"k\"\":1}\"", "X-A={\"k\":1}");
        row("curl ^\"wss://h/p^\" ^\r\n  -H ^\"X-A: {^\\^\"k^\\^\":^\\^\"v^\\^\"}^\" ^\r\n  --compressed", "X-A={\"k\":\"v\"}");
        row("curl \"wss://h/p\" ^  \r\n  -H \"X-A: a^b\"", "X-A=a^b");
        row("C:\\tools>curl.exe wss://h/p -H \"X-A: c:\\d\"", "X-A=c:\\d");
        row("curl $'wss://h/p' -H $'X-A: \\'q\\' \\u00e9\\x41\\101'", "X-A='q' \u00e9""AA");
        row("$ curl wss://h/p \\\n> -H 'X-A: 1'", "X-A=1");
        row("user@host:~/x$ curl wss://h/p \\  \n  -H 'X-A: 1'", "X-A=1");
        row("# a comment first\ncurl wss://h/p -H 'X-A: 1' # and one behind", "X-A=1");
        row("sudo -E FOO=1 curl wss://h/p -H 'X-A: 1'", "X-A=1");
        row("cd /tmp && curl wss://h/p -H 'X-A: 1' > out.txt 2>&1", "X-A=1");
        row("docker run --rm -it curlimages/curl:8.1 wss://h/p -H 'X-A: 1'", "X-A=1");
        row("npx -y wscat -c wss://h/p -H X-A:1", "X-A=1");
        row("npx --package=wscat wscat -c wss://h/p --header 'X-A: 1'", "X-A=1");
        row("./websocat.x86_64-unknown-linux-musl -H='X-A: 1' wss://h/p", "X-A=1");
        row("websocat -H 'X-A: 1' --header 'X-B: 2' wss://h/p", "X-A=1 X-B=2");
    }
    void headersInAllForms()
    {
        QFETCH(QString, line);
        QFETCH(QString, headers);
        const Imported imported = takenText(line.toUtf8());
        QCOMPARE(imported.connections.size(), std::size_t(1));
        QCOMPARE(only(imported).url, QStringLiteral("wss://h/p"));
        QCOMPARE(rows(only(imported).settings.headers), headers);
    }

    void severalCommandsAreSeveralConnections()
    {
        const Imported next = takenText("curl -H 'X: 1' wss://a/ --next -u me:pw wss://b/ -: wss://c/");
        QCOMPARE(next.connections.size(), std::size_t(3));
        QCOMPARE(rows(only(next).settings.headers), QStringLiteral("X=1"));
        QVERIFY(only(next, 1).settings.headers.empty());
        QCOMPARE(only(next, 1).settings.auth->user, QStringLiteral("me"));
        QVERIFY(!only(next, 2).settings.auth);
        QCOMPARE(takenText("curl wss://a/\nwscat -c wss://b/; websocat wss://c/").connections.size(), std::size_t(3));
        QCOMPARE(takenText("curl wss://a/ wss://b/").connections.size(), std::size_t(2));
    }

    void whatIsPipedInIsSent()
    {
        const Profile echo = only(takenText("echo '{\"op\":\"subscribe\"}' | websocat -n wss://h/"));
        QCOMPARE(echo.messages.at(0).content, QStringLiteral("{\"op\":\"subscribe\"}"));
        QCOMPARE(echo.settings.reconnect.sendAfterOpen, std::optional(QStringList(echo.messages.at(0).path())));
        QCOMPARE(messages(only(takenText("printf 'a\\nb\\n' | websocat wss://h/"))), QStringLiteral("Message:0:a|Message 2:0:b"));
        QCOMPARE(messages(only(takenText("(echo hi) | websocat wss://h/ <<< here"))).section(QLatin1Char(':'), -1), QStringLiteral("here"));
        QCOMPARE(messages(only(takenText("websocat wss://h/ <<'EOF'\none\ntwo\nEOF\n"))), QStringLiteral("Message:0:one|Message 2:0:two"));
        QCOMPARE(messages(only(takenText("wscat -c wss://h/ -x one"))), QStringLiteral("Message:0:one"));
    }

    void whatIsNoCommandIsNone()
    {
        QCOMPARE(Importer::fromText("curl").error().id, QStringLiteral("import.no-url"));
        QCOMPARE(Importer::fromText("curl -s --retry 3").error().id, QStringLiteral("import.no-url"));
        // What listens has no address, though a word of it may look like one.
        for (const char *line : {"wscat -l 8080", "wscat --listen 8080 extra", "websocat -s 1234", "websocat -s 0.0.0.0:1234", "wscat -l 8080 ws://h/"})
            QCOMPARE(Importer::fromText(line).error().id, QStringLiteral("import.no-url"));
        QCOMPARE(Importer::fromText("rm -rf x; curl wss://h/").error().id, QStringLiteral("import.unknown-format"));
        const auto yaml = Importer::fromText("asyncapi: 2.6.0\ninfo: {title: curl wss://h/}\nchannels: {}\n");
        QVERIFY(yaml.ok());
        QCOMPARE(yaml->format, QStringLiteral("AsyncAPI 2.6.0"));
    }
};

FRAMESCOPE_TEST(tst_CommandLineImport);
#include "tst_CommandLineImport.moc"
