#include "support/ImportedText.h"
#include "support/TestClass.h"

#include <QDir>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_AsyncApiImport : public QObject
{
    Q_OBJECT

private slots:
    /// A list of case studies has a text under "asyncapi" as well, and is none; a server that was not found is no server of another kind.
    void whatIsNoDocumentIsNotTaken()
    {
        QCOMPARE(Importer::fromText("company: X\nasyncapi:\n  usecase: docs\n").error().id, QStringLiteral("import.unknown-format"));
        const Imported imported = takenText("asyncapi: 3.0.0\ninfo: {title: T, version: '1'}\nservers:\n  far:\n    $ref: '../common/servers.yaml#/far'\nchannels:\n  c: {address: /c}\n");
        QVERIFY(imported.connections.empty());
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("without a protocol")));
        QVERIFY(!noted(imported, ImportNote::Kind::Skipped, QStringLiteral("does not speak WebSocket")));
        QVERIFY(noted(imported, ImportNote::Kind::NotUnderstood, QStringLiteral("../common/servers.yaml")));
    }

    void asyncApi2()
    {
        const Imported imported = taken(QStringLiteral("asyncapi2.yaml"));
        const Profile &p = only(imported);
        QCOMPARE(p.url, QStringLiteral("wss://{{env}}.example/v1/marketdata/{symbol}"));
        QCOMPARE(rows(p.pathParameters), QStringLiteral("symbol=BTCUSD"));
        QCOMPARE(rows(p.query), QStringLiteral("heartbeat=true ~limit="));
        QCOMPARE(p.messages.at(0).path(), QStringLiteral("subscribe: all"));
        QVERIFY(p.messages.at(0).content.contains(QStringLiteral("12345678901234567890")));
        QVERIFY(p.messages.at(1).path().startsWith(QStringLiteral("Received/")));
        QVERIFY(p.messages.at(1).content.contains(QStringLiteral("1.50")));
        QVERIFY(!p.toJson()[u"asyncapi"][u"bindings"].isNull());
        QCOMPARE(imported.groups.back().folder.variables.at(0).value, QStringLiteral("api"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("mqtt")));
    }

    void asyncApi3()
    {
        const Profile p = only(taken(QStringLiteral("asyncapi3.yaml")));
        QCOMPARE(p.url, QStringLiteral("wss://{{region}}.example:8443/ws/rooms/{id}"));
        QCOMPARE(urlWithParameters(p.url, p.pathParameters, p.query), QStringLiteral("wss://{{region}}.example:8443/ws/rooms/lobby"));
        QCOMPARE(rows(p.settings.headers), QStringLiteral("X-User=me"));
        QCOMPARE(p.messages.at(0).path(), QStringLiteral("Say"));
        QCOMPARE(p.messages.at(1).path(), QStringLiteral("Received/said"));
    }

    void withoutServers()
    {
        for (const char *text : {"asyncapi: 2.6.0\ninfo: {title: T}\nchannels:\n  /chat:\n    publish: {message: {name: say, payload: {examples: [hi]}}}\n",
                                 "asyncapi: 3.0.0\ninfo: {title: T}\nchannels:\n  chat: {address: /chat, messages: {say: {payload: {examples: [hi]}}}}\noperations:\n  o: {action: receive, channel: {$ref: '#/channels/chat'}}\n"}) {
            const Imported imported = takenText(text);
            QCOMPARE(imported.connections.size(), std::size_t(1));
            QCOMPARE(only(imported).url, QStringLiteral("{{server}}/chat"));
            QCOMPARE(only(imported).messages.at(0).content, QStringLiteral("hi"));
            QCOMPARE(imported.groups.back().folder.variables.at(0).name, QStringLiteral("server"));
            QVERIFY(noted(imported, ImportNote::Kind::Changed, QStringLiteral("names no server")));
        }
        // A channel of another protocol is none of ours.
        const Imported kafka = takenText("asyncapi: 3.0.0\nchannels: {a: {address: a, bindings: {kafka: {topic: a}}}}\n");
        QVERIFY(kafka.nothing());
        QVERIFY(takenText("asyncapi: 3.0.0\ninfo: {title: T}\n").nothing());
        QVERIFY(takenText("asyncapi: 3.0.0\nservers: {k: {host: h, protocol: kafka}}\nchannels: {a: {address: a}}\n").nothing());
    }

    void addressesOfServers_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *server, const char *url) { QTest::newRow(server) << QString::fromLatin1(server) << QString::fromLatin1(url); };
        row("{host: h.example, protocol: wss}", "wss://h.example/c");
        row("{host: 'wss://h.example', protocol: wss}", "wss://h.example/c");
        row("{host: 'wss://h.example/', pathname: /v1, protocol: wss}", "wss://h.example/v1/c");
        row("{host: 'https://h.example', protocol: wss}", "wss://h.example/c");
        row("{host: 'http://h.example', protocol: ws}", "ws://h.example/c");
        row("{host: 'ws://h.example', protocol: wss}", "wss://h.example/c");
        row("{host: h.example, pathname: v1/, protocol: websockets}", "wss://h.example/v1/c");
        row("{host: '//h.example', protocol: ws}", "ws://h.example/c");
        row("{host: 'wss://h.example'}", "wss://h.example/c");
        row("{host: '{region}.h.example', protocol: wss, variables: {region: {default: eu}}}", "wss://{{region}}.h.example/c");
    }
    void addressesOfServers()
    {
        QFETCH(QString, server);
        QFETCH(QString, url);
        const Imported imported = takenText(QStringLiteral("asyncapi: 3.0.0\nservers: {s: %1}\nchannels: {c: {address: /c}}\n").arg(server).toUtf8());
        QCOMPARE(imported.connections.size(), std::size_t(1));
        QCOMPARE(only(imported).url, url);
    }

    void httpServersWithABinding()
    {
        const Imported imported = takenText("asyncapi: 2.6.0\nservers: {s: {url: 'https://h.example', protocol: https}}\nchannels: {/a: {bindings: {ws: {query: {properties: {q: {default: 1}}}}}}, /b: {subscribe: {}}}\n");
        QCOMPARE(imported.connections.size(), std::size_t(1));
        QCOMPARE(only(imported).url, QStringLiteral("wss://h.example/a"));
        QCOMPARE(rows(only(imported).query), QStringLiteral("q=1"));
        QVERIFY(noted(imported, ImportNote::Kind::Skipped, QStringLiteral("/b")));
    }

    void filesBesideItAreRead()
    {
        QTemporaryDir dir;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QDir().mkpath(QFileInfo(dir.filePath(name)).path());
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(QStringLiteral("secret.yaml"), "say: {payload: {examples: [SECRET]}}\n");
        write(QStringLiteral("api/asyncapi.yaml"), "asyncapi: 3.0.0\nservers: {s: {$ref: './common/servers.yaml#/live'}}\nchannels:\n  chat: {$ref: common/channels.json#/chat}\n  out: {address: /out, messages: {say: {$ref: ../secret.yaml#/say}, gone: {$ref: gone.yaml#/x}, web: {$ref: 'https://h.example/x.yaml#/x'}, nowhere: {$ref: '#/none'}, circle: {$ref: '#/channels/out/messages/circle'}}}\n"
                                                   "operations: {o: {action: receive, channel: {$ref: '#/channels/chat'}, messages: [{$ref: '#/channels/chat/messages/say'}]}}\n");
        write(QStringLiteral("api/common/servers.yaml"), "live: {host: h.example, protocol: wss}\n");
        write(QStringLiteral("api/common/channels.json"), "{\"chat\":{\"address\":\"/chat\",\"messages\":{\"say\":{\"$ref\":\"messages.yaml#/say\"},\"said\":{\"$ref\":\"./messages.yaml#/said\"}}}}");
        write(QStringLiteral("api/common/messages.yaml"), "say: {name: Say, payload: {$ref: '#/payload'}}\nsaid: {$ref: '#/say'}\npayload: {examples: [hello]}\n");
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("secret.yaml")), dir.filePath(QStringLiteral("api/link.yaml"))));
        write(QStringLiteral("api/linked.yaml"), "asyncapi: 3.0.0\nservers: {s: {host: h, protocol: ws}}\nchannels: {c: {address: /, messages: {say: {$ref: link.yaml#/say}}}}\n");
        const auto linked = Importer::fromPath(dir.filePath(QStringLiteral("api/linked.yaml")));
        QVERIFY(linked.ok() && only(*linked).messages.empty());
        QVERIFY(noted(*linked, ImportNote::Kind::NotUnderstood, QStringLiteral("link")));
#endif
        const auto imported = Importer::fromPath(dir.filePath(QStringLiteral("api/asyncapi.yaml")));
        QVERIFY(imported.ok());
        QCOMPARE(imported->connections.size(), std::size_t(2));
        QCOMPARE(only(*imported).url, QStringLiteral("wss://h.example/chat"));
        QCOMPARE(only(*imported).messages.at(0).path(), QStringLiteral("Say"));
        QCOMPARE(only(*imported).messages.at(0).content, QStringLiteral("hello"));
        for (const char *target : {"../secret.yaml", "gone.yaml", "https://h.example/x.yaml", "#/none", "circle"})
            QVERIFY2(noted(*imported, ImportNote::Kind::NotUnderstood, QString::fromLatin1(target)), qPrintable(QString::fromLatin1(target) + report(*imported)));
        for (const auto &connection : imported->connections) {
            for (const SavedMessage &message : connection.profile.messages)
                QVERIFY(!message.content.contains(QStringLiteral("SECRET")));
        }
        // As a text it has no folder: what it refers to is named.
        QFile file(dir.filePath(QStringLiteral("api/asyncapi.yaml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Imported text = takenText(file.readAll(), QStringLiteral("asyncapi.yaml"));
        QVERIFY(noted(text, ImportNote::Kind::NotUnderstood, QStringLiteral("common/servers.yaml")));
    }

    void circlesEnd()
    {
        for (const char *text : {"asyncapi: 3.0.0\nchannels: {a: {$ref: '#/channels/a'}}\n", "asyncapi: 3.0.0\nchannels: {a: {$ref: '#/channels/a/x'}}\n",
                                 "asyncapi: 3.0.0\nchannels: {a: {$ref: '#/channels/b'}, b: {$ref: '#/channels/a'}}\n", "asyncapi: 2.0.0\nchannels: {$ref: '#/channels'}\nservers: {$ref: '#/servers/x/y/z'}\n"}) {
            const Imported imported = takenText(text);
            QVERIFY2(imported.notes.size() > 0, text);
        }
    }
};

FRAMESCOPE_TEST(tst_AsyncApiImport);
#include "tst_AsyncApiImport.moc"
