#include "ui/workspace/ProfileDocument.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using profiles::SaveResult;
using ui::workspace::ProfileDocument;
using ui::workspace::ProfileDraft;

class tst_ProfileDocument : public QObject
{
    Q_OBJECT

    /// A workspace with a folder and a connection in it.
    struct Place {
        Place()
            : workspace(std::move(profiles::Workspace::create(temporary.filePath(QStringLiteral("w")), QStringLiteral("Test"))).value())
            , secrets(workspace->id(), nullptr)
            , folder(*workspace->addFolder({}, QStringLiteral("Group")))
            , path(*workspace->addProfile(folder, profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"))))
        {
        }
        ProfileDocument document(ProfileDocument::Kind kind) { return {workspace.get(), &secrets, kind == ProfileDocument::Kind::Folder ? folder : path, {}, kind}; }

        QTemporaryDir temporary;
        std::unique_ptr<profiles::Workspace> workspace;
        profiles::SecretStore secrets;
        QString folder;
        QString path;
    };

private slots:
    void aFolderHandsDown()
    {
        Place place;
        ProfileDocument group = place.document(ProfileDocument::Kind::Folder);
        QVERIFY(group.load().ok());
        QCOMPARE(group.stored().profile.name, QStringLiteral("Group"));
        ProfileDraft draft = group.stored();
        QVERIFY(!group.differs(draft));
        draft.profile.settings.origin = QStringLiteral("https://group.example");
        profiles::Variable host;
        host.name = QStringLiteral("host");
        host.value = QStringLiteral("a.example");
        draft.variables.push_back(host);
        QVERIFY(group.differs(draft));
        QVERIFY(group.save(draft, false).ok());
        QVERIFY(!group.differs(draft));
        QVERIFY(!group.isChangedOutside());

        ProfileDocument echo = place.document(ProfileDocument::Kind::Connection);
        QVERIFY(echo.load().ok());
        QCOMPARE(echo.inherited().origin.value_or(QString()), QStringLiteral("https://group.example"));
        QCOMPARE(echo.origins().at(QStringLiteral("origin")).toString(), QStringLiteral("folder Group"));
        QCOMPARE(echo.resolver().text(QStringLiteral("{{host}}")).value(), QStringLiteral("a.example"));
        // The folder sees its own variables too.
        QCOMPARE(group.resolver().text(QStringLiteral("{{host}}")).value(), QStringLiteral("a.example"));
    }

    void secretsLeaveReferencesBehind()
    {
        Place place;
        ProfileDocument echo = place.document(ProfileDocument::Kind::Connection);
        QVERIFY(echo.load().ok());
        ProfileDraft draft = echo.stored();
        draft.profile.settings.auth.emplace();
        draft.profile.settings.auth->kind = profiles::AuthKind::Bearer;
        draft.profile.settings.auth->token = QStringLiteral("s3cr3t-and-long-enough");
        const auto taken = echo.takeSecrets(draft);
        const QString token = draft.profile.settings.auth->token;
        QVERIFY2(token.startsWith(QLatin1String("{{secret.echo-")), qPrintable(token));
        QCOMPARE(taken.value(token.mid(9).chopped(2)), QStringLiteral("s3cr3t-and-long-enough"));
        QVERIFY(echo.save(draft, false).ok());
        QCOMPARE(echo.stored().profile.settings.auth->token, token);

        ProfileDocument group = place.document(ProfileDocument::Kind::Folder);
        QVERIFY(group.load().ok());
        draft = group.stored();
        profiles::Variable key;
        key.name = QStringLiteral("key");
        key.value = QStringLiteral("hidden");
        key.secret = true;
        draft.variables.push_back(key);
        QCOMPARE(group.takeSecrets(draft).value(QStringLiteral("key")), QStringLiteral("hidden"));
        QCOMPARE(draft.variables[0].value, QStringLiteral("{{secret.key}}"));
    }

    /// An address with a token in it, in which another field is changed.
    void whatTheUserDidNotTouchStaysAsItIs()
    {
        Place place;
        auto plain = place.workspace->profile(place.path);
        plain->value.url = QStringLiteral("ws://localhost/?token=ab\\\"c1234");
        QVERIFY(place.workspace->saveProfile(place.path, plain->value, plain->stamp).ok());
        ProfileDocument echo = place.document(ProfileDocument::Kind::Connection);
        QVERIFY(echo.load().ok());
        ProfileDraft draft = echo.stored();
        draft.profile.notes = QStringLiteral("changed");
        QVERIFY(echo.takeSecrets(draft).isEmpty());
        QCOMPARE(draft.profile.url, plain->value.url);
        QCOMPARE(draft.profile.notes, QStringLiteral("changed"));
        // A path before it is no other token.
        draft.profile.url = QStringLiteral("ws://localhost/feed?token=ab\\\"c1234");
        QVERIFY(echo.takeSecrets(draft).isEmpty());
        QCOMPARE(draft.profile.url, QStringLiteral("ws://localhost/feed?token=ab\\\"c1234"));
        draft.profile.url = QStringLiteral("ws://localhost/feed?token=other1234");
        QCOMPARE(echo.takeSecrets(draft).values(), QStringList{QStringLiteral("other1234")});
    }

    void aChangeFromOutsideIsAConflict()
    {
        Place place;
        ProfileDocument echo = place.document(ProfileDocument::Kind::Connection);
        QVERIFY(echo.load().ok());
        auto other = place.workspace->profile(place.path);
        other->value.notes = QStringLiteral("theirs");
        QVERIFY(place.workspace->saveProfile(place.path, other->value, other->stamp).ok());
        QVERIFY(echo.isChangedOutside());
        ProfileDraft draft = echo.stored();
        draft.profile.notes = QStringLiteral("mine");
        QVERIFY(echo.save(draft, false).status == SaveResult::Status::Conflict);
        QCOMPARE(place.workspace->profile(place.path)->value.notes, QStringLiteral("theirs"));
        QVERIFY(echo.save(draft, true).ok());
        QCOMPARE(place.workspace->profile(place.path)->value.notes, QStringLiteral("mine"));
        QVERIFY(!echo.isChangedOutside());
    }

    void whatIsGoneIsAnError()
    {
        Place place;
        ProfileDocument gone(place.workspace.get(), nullptr, QStringLiteral("nowhere"), {}, ProfileDocument::Kind::Connection);
        QVERIFY(!gone.load().ok());
        QVERIFY(gone.stored().profile.name.isEmpty());
    }
};

FRAMESCOPE_TEST(tst_ProfileDocument);
#include "tst_ProfileDocument.moc"
