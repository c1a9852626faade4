#include "ui/workspace/models/ProfileSource.h"

#include "session/Access.h"

#include "support/TestClass.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::models::AppSettings;
using ui::workspace::ProfileSource;

class tst_ProfileSource : public QObject
{
    Q_OBJECT

    struct Place {
        Place()
            : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            , settings(store)
            , workspace(std::move(profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
            , secrets(workspace->id(), nullptr)
            , source({settings, workspace.get(), &secrets, {}, {}})
        {
        }
        QTemporaryDir folder;
        QSettings store;
        AppSettings settings;
        std::unique_ptr<profiles::Workspace> workspace;
        profiles::SecretStore secrets;
        ProfileSource source;
    };

private slots:
    void valuesArePutInAtTheMomentOfUse()
    {
        Place place;
        auto profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://{{host}}/"));
        profile.settings.headers.push_back({true, QStringLiteral("X-Key"), QStringLiteral("{{secret.key}}"), {}, {}});
        const QString path = *place.workspace->addProfile({}, profile);
        std::optional<QStringList> missing;
        place.source.fetchSecrets(path, {}, [&](const QStringList &names) { missing = names; });
        QTRY_VERIFY(missing);
        QCOMPARE(*missing, QStringList{QStringLiteral("key")});
        QSignalSpy changed(&place.source, &ProfileSource::changed);
        place.secrets.setForSession(QStringLiteral("key"), QStringLiteral("hunter2"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(place.source.settings(path, {}).error().id, QStringLiteral("variable.unknown"));
        QCOMPARE(place.source.unknownNames(path, QStringLiteral("ws://{{host}}/{{secret.key}}")), QStringList{QStringLiteral("host")});

        auto environment = profiles::Environment::create(QStringLiteral("Staging"));
        profiles::Variable host;
        host.name = QStringLiteral("host");
        host.value = QStringLiteral("127.0.0.1:9001");
        environment.variables.push_back(host);
        QVERIFY(place.workspace->addEnvironment(environment).ok());
        place.source.setEnvironment(QStringLiteral("Staging"));
        const auto settings = place.source.settings(path, {});
        QVERIFY(settings.ok());
        QCOMPARE(settings->connection.url.toString(), QStringLiteral("ws://127.0.0.1:9001/"));
        QCOMPARE(settings->connection.headers.values("X-Key").front(), QByteArray("hunter2"));
        QVERIFY(settings->access != nullptr); // cookies
        QCOMPARE(place.source.resolve(path, QStringLiteral("{{secret.key}}"))->text, QStringLiteral("hunter2"));
        QVERIFY(!place.source.resolve(path, QStringLiteral("{{secret.key}}"))->masked.contains(QStringLiteral("hunter2")));
        // What stands in the tab wins until it is saved.
        QCOMPARE(place.source.settings(path, QStringLiteral("ws://{{host}}/other"))->connection.url.path(), QByteArray("/other"));
    }

    void theProgramsDefaultsStandBehindProfilesAndFolders()
    {
        Place place;
        AppSettings::NetworkDefaults defaults;
        defaults.connectTimeoutMs = 1234;
        defaults.maxMessage = 999;
        defaults.deflate = false;
        place.settings.setNetwork(defaults);
        auto profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        profile.settings.limits.maxMessage = 5000;
        const QString path = *place.workspace->addProfile({}, profile);
        const auto settings = place.source.settings(path, {});
        QCOMPARE(settings->connection.timeouts.total, 1234);
        QCOMPARE(settings->connection.limits.maxMessage, 5000u);
        QVERIFY(!settings->connection.deflate);
        const auto bare = place.source.settings({}, QStringLiteral("ws://localhost/x"));
        QCOMPARE(bare->connection.limits.maxMessage, 999u);
    }

    void messagesAfterOpenAreMadeAnewEachTime()
    {
        Place place;
        auto profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        profiles::SavedMessage hello;
        hello.name = QStringLiteral("hello");
        hello.content = QStringLiteral("{{$uuid}}");
        profile.messages.push_back(hello);
        profile.settings.reconnect.sendAfterOpen = QStringList{QStringLiteral("hello")};
        const QString path = *place.workspace->addProfile({}, profile);
        const auto settings = place.source.settings(path, {});
        QVERIFY(settings.ok());
        QVERIFY(settings->access);
        const auto access = settings->access->makeAccess();
        const auto first = access->messagesAfterOpen();
        const auto second = access->messagesAfterOpen();
        QVERIFY(first && second);
        QCOMPARE(first->size(), 1u);
        QVERIFY(first->at(0).payload != second->at(0).payload);
    }

    void anAccountIsAskedBeforeItConnects()
    {
        Place place;
        auto profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        profiles::Auth auth;
        auth.kind = profiles::AuthKind::OAuth2ClientCredentials;
        auth.tokenUrl = QStringLiteral("http://127.0.0.1:1/token");
        auth.clientId = QStringLiteral("me");
        profile.settings.auth = auth;
        const QString path = *place.workspace->addProfile({}, profile);
        const auto made = place.source.settings(path, {});
        QVERIFY(made.ok() && made->access);
        QVERIFY(made->access->makeAccess()->authorises());
    }

    void theCounterCountsWhatIsSent()
    {
        Place place;
        const QString path = *place.workspace->addProfile({}, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/")));
        const QString text = QStringLiteral("#{{$counter}}");
        QCOMPARE(place.source.preview(path, text)->text, QStringLiteral("#1"));
        QCOMPARE(place.source.preview(path, text)->text, QStringLiteral("#1")); // a look uses nothing up
        QCOMPARE(place.source.resolve(path, text)->text, QStringLiteral("#1"));
        QCOMPARE(place.source.resolve(path, text)->text, QStringLiteral("#2"));
        QCOMPARE(place.source.preview(path, text)->text, QStringLiteral("#3"));
        QCOMPARE(place.source.resolve({}, text)->text, QStringLiteral("#1")); // of another profile
    }
};

FRAMESCOPE_TEST_GUILESS(tst_ProfileSource);
#include "tst_ProfileSource.moc"
