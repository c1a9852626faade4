#include "profiles/Workspace.h"
#include "profiles/exports/Exporter.h"
#include "profiles/imports/Importer.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_Exporter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;

    static QString rows(const std::vector<Row> &list)
    {
        QStringList out;
        for (const Row &row : list)
            out << (row.on ? QString() : QStringLiteral("~")) + row.name + QLatin1Char('=') + row.value;
        return out.join(QLatin1Char(' '));
    }

private slots:
    void initTestCase()
    {
        auto created = Workspace::create(m_dir.path(), QStringLiteral("API"));
        m_workspace = std::move(*created);
        auto top = m_workspace->folderSettings({});
        Variable host;
        host.name = QStringLiteral("host");
        host.value = QStringLiteral("h.example");
        top->value.variables = {host};
        QVERIFY(m_workspace->saveFolder({}, top->value, top->stamp).ok());
        const auto folder = m_workspace->addFolder({}, QStringLiteral("Feeds"));
        Profile p = Profile::create(QStringLiteral("Ticker"), QStringLiteral("wss://{{host}}/feed/:room"));
        Row room;
        room.name = QStringLiteral("room");
        room.value = QStringLiteral("a");
        p.pathParameters = {room};
        Row query;
        query.name = QStringLiteral("since");
        query.value = QStringLiteral("0");
        p.query = {query};
        Row header;
        header.name = QStringLiteral("X-A");
        header.value = QStringLiteral("1");
        p.settings.headers = {header};
        p.settings.subprotocols = QStringList{QStringLiteral("v1")};
        p.settings.origin = QStringLiteral("https://o.example");
        p.settings.auth = Auth();
        p.settings.auth->kind = AuthKind::Basic;
        p.settings.auth->user = QStringLiteral("me");
        p.settings.auth->password = QStringLiteral("hunter2hunter2");
        SavedMessage json;
        json.name = QStringLiteral("Subscribe");
        json.kind = MessageKind::Json;
        json.content = QStringLiteral("{\"n\": 12345678901234567890}");
        SavedMessage ping;
        ping.name = QStringLiteral("Ping");
        ping.kind = MessageKind::Ping;
        p.messages = {json, ping};
        QVERIFY(m_workspace->addProfile(*folder, p).ok());
    }

    void comesBackThroughEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("tool");
        QTest::newRow("own") << QStringLiteral("framescope") << QStringLiteral("Framescope");
        QTest::newRow("insomnia") << QStringLiteral("insomnia") << QStringLiteral("Insomnia v4");
        QTest::newRow("opencollection") << QStringLiteral("opencollection") << QStringLiteral("OpenCollection");
        QTest::newRow("asyncapi") << QStringLiteral("asyncapi") << QStringLiteral("AsyncAPI 3.0.0");
    }
    void comesBackThroughEveryFormat()
    {
        QFETCH(QString, format);
        QFETCH(QString, tool);
        auto set = ExportSet::take(*m_workspace, {});
        QVERIFY(set.ok());
        const QByteArray text = Exporter::write(*set, *Exporter::formatFrom(format));
        QVERIFY(!text.contains("hunter2"));
        QVERIFY(!set->notes.isEmpty());
        const auto imported = Importer::fromText(text);
        QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().toString()));
        QCOMPARE(imported->format, tool);
        QCOMPARE(imported->connections.size(), std::size_t(1));
        const Profile &p = imported->connections[0].profile;
        QCOMPARE(p.name, QStringLiteral("Ticker"));
        if (format == QLatin1String("asyncapi")) {
            QCOMPARE(p.url, QStringLiteral("wss://{{host}}/feed/{room}"));
        } else {
            QCOMPARE(p.url, QStringLiteral("wss://{{host}}/feed/:room"));
            QCOMPARE(imported->connections[0].folder, QStringLiteral("Feeds"));
            QCOMPARE(p.settings.auth->user, QStringLiteral("me"));
            QVERIFY(p.settings.auth->password.startsWith(QStringLiteral("{{secret.")));
        }
        QCOMPARE(rows(p.pathParameters), QStringLiteral("room=a"));
        QCOMPARE(rows(p.query), QStringLiteral("since=0"));
        QVERIFY(rows(p.settings.headers).contains(QStringLiteral("X-A=1")));
        if (format != QLatin1String("asyncapi")) {
            QCOMPARE(p.settings.subprotocols, std::optional(QStringList(QStringLiteral("v1"))));
            QCOMPARE(p.settings.origin, std::optional(QStringLiteral("https://o.example")));
        }
        QVERIFY(p.messages.at(0).path().contains(QStringLiteral("Subscribe")));
        QVERIFY(p.messages.at(0).content.contains(QStringLiteral("12345678901234567890")));
        QCOMPARE(p.messages.size(), format == QLatin1String("framescope") ? std::size_t(2) : std::size_t(1));
    }

    void oneProfileAndAnUnknownPath()
    {
        const auto one = ExportSet::take(*m_workspace, QStringLiteral("Feeds/Ticker.connection.json"));
        QCOMPARE(one->items.size(), std::size_t(1));
        QVERIFY(one->items[0].folder.isEmpty());
        QVERIFY(!ExportSet::take(*m_workspace, QStringLiteral("none")));
    }
};

FRAMESCOPE_TEST(tst_Exporter);
#include "tst_Exporter.moc"
