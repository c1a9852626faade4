#include "profiles/DefaultWorkspace.h"

#include "support/TestClass.h"

#include <QtTest>

#include <cstdio>

using namespace framescope;
using namespace framescope::profiles;

class tst_Workspace : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(QStringLiteral("ws/") + name); }
    void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<Workspace> workspace()
    {
        auto opened = Workspace::open(path(QString()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(*opened);
    }
    static QStringList listed(const Workspace &workspace)
    {
        QStringList paths;
        for (const WorkspaceItem &item : workspace.items())
            paths << item.path;
        return paths;
    }
    static QStringList ids(const std::vector<Problem> &problems)
    {
        QStringList all;
        for (const Problem &problem : problems)
            all << problem.id + QLatin1Char(' ') + problem.file;
        all.sort();
        return all;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
        QVERIFY(QDir().mkpath(path(QString())));
    }

    void listsInTheUsersOrderThenByName()
    {
        write(QStringLiteral("workspace.json"), "{\"version\":1,\"id\":\"w\",\"order\":[\"z.connection.json\"]}");
        for (const char *name : {"b.connection.json", "A.connection.json", "z.connection.json", "dir/x.connection.json", "s.server.json", "environments/e.json", "notes.txt",
                                 ".git/c.connection.json"})
            write(QString::fromLatin1(name), "{\"version\":1,\"url\":\"ws://h/\"}");
        write(QStringLiteral("dir/folder.json"), "{\"version\":1,\"name\":\"Directory\"}");
        const auto ws = workspace();
        QCOMPARE(listed(*ws), QStringList({QStringLiteral("z.connection.json"), QStringLiteral("dir"), QStringLiteral("dir/x.connection.json"), QStringLiteral("environments/e.json"),
                                           QStringLiteral("A.connection.json"), QStringLiteral("b.connection.json"), QStringLiteral("s.server.json")}));
        QCOMPARE(ws->item(QStringLiteral("dir"))->name, QStringLiteral("Directory"));
        QCOMPARE(ws->item(QStringLiteral("A.connection.json"))->url, QStringLiteral("ws://h/"));
    }

    void badFilesAreNamedAndHideNothing()
    {
        write(QStringLiteral("good.connection.json"), "{\"version\":1,\"id\":\"1\",\"url\":\"ws://h/\"}");
        write(QStringLiteral("twin.connection.json"), "{\"version\":1,\"id\":\"1\",\"url\":\"ws://h/\"}");
        write(QStringLiteral("broken.connection.json"), "{\n  \"url\": \"ws://h/\",\n  oops\n}");
        write(QStringLiteral("list.connection.json"), "[]");
        write(QStringLiteral("latin1.connection.json"), "{\"url\":\"ws://h/\xe4\"}");
        write(QStringLiteral("nourl.connection.json"), "{}");
        write(QStringLiteral("twice.connection.json"), "{\"url\":\"ws://a/\",\"url\":\"ws://b/\"}");
        write(QStringLiteral("newer.connection.json"), "{\"version\":99,\"url\":\"ws://h/\"}");
        write(QStringLiteral("minus.connection.json"), "{\n \"version\": -1, \"url\": \"ws://h/\"}");
        write(QStringLiteral("word.connection.json"), "{\"version\": \"one\", \"url\": \"ws://h/\"}");
        write(QStringLiteral("types.connection.json"), "{\n \"url\": \"ws://h/\",\n \"origin\": 7}");
        {
            QFile huge(path(QStringLiteral("huge.connection.json")));
            QVERIFY(huge.open(QIODevice::WriteOnly));
            QVERIFY(huge.resize(100 << 20));
        }
        QFile outside(m_dir->filePath(QStringLiteral("outside.connection.json")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write("{}");
        outside.close();
#ifndef Q_OS_WIN
        QVERIFY(QFile::link(outside.fileName(), path(QStringLiteral("link.connection.json"))));
        QVERIFY(QFile::link(m_dir->path(), path(QStringLiteral("up"))));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), path(QStringLiteral("dangling.connection.json"))));
        QVERIFY(QFile::link(path(QString()), path(QStringLiteral("loop"))));
#endif
        const auto ws = workspace();
        QStringList expected{QStringLiteral("file.bad-version minus.connection.json"),       QStringLiteral("file.bad-version word.connection.json"),
                             QStringLiteral("file.newer-version newer.connection.json"),    QStringLiteral("file.too-large huge.connection.json"),
                             QStringLiteral("json.duplicate-key twice.connection.json"),    QStringLiteral("json.not-object list.connection.json"),
                             QStringLiteral("json.not-utf8 latin1.connection.json"),        QStringLiteral("json.syntax broken.connection.json"),
                             QStringLiteral("profile.duplicate-id twin.connection.json"),   QStringLiteral("profile.no-url nourl.connection.json"),
                             QStringLiteral("profile.wrong-value types.connection.json")};
#ifndef Q_OS_WIN
        expected << QStringLiteral("workspace.link loop") << QStringLiteral("workspace.link-broken dangling.connection.json")
                 << QStringLiteral("workspace.link-outside link.connection.json") << QStringLiteral("workspace.link-outside up");
#endif
        expected.sort();
        QCOMPARE(ids(ws->allProblems()), expected);
        for (const Problem &problem : ws->allProblems()) {
            if (problem.file == QLatin1String("broken.connection.json"))
                QVERIFY(problem.toString().startsWith(QStringLiteral("broken.connection.json:3:3: ")));
            if (problem.file == QLatin1String("minus.connection.json"))
                QVERIFY(problem.toString().startsWith(QStringLiteral("minus.connection.json:2:13: ")));
            if (problem.file == QLatin1String("types.connection.json"))
                QVERIFY(problem.toString().startsWith(QStringLiteral("types.connection.json:3:12: ")));
        }
        QCOMPARE(ws->items().size(), std::size_t(12));
        QVERIFY(ws->effective(QStringLiteral("good.connection.json")).ok());
        QVERIFY(!ws->item(QStringLiteral("broken.connection.json"))->broken.isEmpty());
    }

    void pathsOutOfTheWorkspaceAreRefused()
    {
        write(QStringLiteral("a/p.connection.json"), "{\"url\":\"ws://h/\"}");
        const auto ws = workspace();
        for (const QString &bad : {QStringLiteral("../x.connection.json"), QStringLiteral("a/../../x"), QStringLiteral("/etc/passwd")}) {
            QCOMPARE(ws->profile(bad).error().id, QStringLiteral("workspace.outside"));
            QCOMPARE(ws->saveProfile(bad, Profile(), {}).error.id, QStringLiteral("workspace.outside"));
        }
#ifndef Q_OS_WIN
        QVERIFY(QFile::link(m_dir->path(), path(QStringLiteral("up"))));
        QCOMPARE(ws->saveProfile(QStringLiteral("up/new.connection.json"), Profile(), {}).error.id, QStringLiteral("workspace.outside"));
#endif
    }

    void savingWritesOnlyWhatChanged()
    {
        const QByteArray byHand = "{ \"version\":1,\n\n  \"url\" : \"ws://h/\", \"extra\": {\"x\":1} }";
        write(QStringLiteral("p.connection.json"), byHand);
        const auto ws = workspace();
        auto loaded = ws->profile(QStringLiteral("p.connection.json"));
        QCOMPARE(ws->saveProfile(QStringLiteral("p.connection.json"), loaded->value, loaded->stamp).status, SaveResult::Status::Unchanged);
        QCOMPARE(read(QStringLiteral("p.connection.json")), byHand);
        loaded->value.url = QStringLiteral("ws://other/");
        const SaveResult saved = ws->saveProfile(QStringLiteral("p.connection.json"), loaded->value, loaded->stamp);
        QCOMPARE(saved.status, SaveResult::Status::Saved);
        QCOMPARE(read(QStringLiteral("p.connection.json")), QByteArray("{\n  \"version\": 1,\n  \"url\": \"ws://other/\",\n  \"extra\": {\"x\": 1}\n}\n"));
        QCOMPARE(ws->item(QStringLiteral("p.connection.json"))->url, QStringLiteral("ws://other/"));
    }

    void twoThatEditOneWorkspaceDoNotOverwriteEachOther()
    {
        write(QStringLiteral("p.connection.json"), "{\"version\":1,\"url\":\"ws://h/\"}");
        const QString file = QStringLiteral("p.connection.json");
        const auto mine = workspace();
        const auto theirs = workspace();
        auto my = mine->profile(file);
        auto their = theirs->profile(file);
        their->value.notes = QStringLiteral("theirs");
        QVERIFY(theirs->saveProfile(file, their->value, their->stamp).ok());
        my->value.notes = QStringLiteral("mine");
        const SaveResult conflict = mine->saveProfile(file, my->value, my->stamp);
        QCOMPARE(conflict.status, SaveResult::Status::Conflict);
        QCOMPARE(conflict.theirs[u"notes"].toString(), QStringLiteral("theirs"));
        QVERIFY(read(file).contains("theirs"));
        // The user decides: mine.
        QVERIFY(mine->saveProfile(file, my->value, conflict.stamp).ok());
        QVERIFY(read(file).contains("mine"));
        // Deleted meanwhile is a conflict too.
        auto again = mine->profile(file);
        QVERIFY(QFile::remove(path(file)));
        again->value.notes.clear();
        const SaveResult gone = mine->saveProfile(file, again->value, again->stamp);
        QCOMPARE(gone.status, SaveResult::Status::Conflict);
        QVERIFY(gone.theirs.isNull());
        QVERIFY(mine->saveProfile(file, again->value, gone.stamp).ok());
    }

    void processesThatEditOneFileLoseNoChange()
    {
        write(QStringLiteral("p.connection.json"), "{\"version\":1,\"id\":\"p\",\"url\":\"ws://h/\",\"notes\":\"0\",\"theirs\":{\"kept\":1}}");
        const auto window = workspace();
        window->watch();
        QSignalSpy outside(window.get(), &Workspace::changedOutside);
        constexpr int kTurns = 30;
        std::vector<std::unique_ptr<QProcess>> editors;
        for (int i = 0; i < 2; ++i) {
            editors.push_back(std::make_unique<QProcess>());
            editors.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            editors.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("Workspace"), QStringLiteral("--editor"), path(QString()), QString::number(kTurns)});
        }
        int conflicts = 0;
        for (const auto &editor : editors) {
            QTRY_VERIFY_WITH_TIMEOUT(editor->state() == QProcess::NotRunning, 60'000);
            QCOMPARE(editor->exitCode(), 0);
            conflicts += editor->readAllStandardOutput().trimmed().toInt();
        }
        qInfo("%d conflicts were told and resolved", conflicts);
        const auto loaded = window->profile(QStringLiteral("p.connection.json"));
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->value.notes.toInt(), 2 * kTurns);
        QVERIFY(read(QStringLiteral("p.connection.json")).contains("kept"));
        QTRY_VERIFY_WITH_TIMEOUT(!outside.isEmpty(), 30'000);
    }

    void aNewerVersionIsReadOnly()
    {
        const QByteArray newer = "{\"version\":2,\"url\":\"ws://h/\",\"shape\":\"new\"}";
        write(QStringLiteral("p.connection.json"), newer);
        const auto ws = workspace();
        auto loaded = ws->profile(QStringLiteral("p.connection.json"));
        QVERIFY(loaded.ok());
        QVERIFY(loaded->readOnly.contains(QStringLiteral("newer")));
        QVERIFY(!ws->item(QStringLiteral("p.connection.json"))->readOnly.isEmpty());
        loaded->value.url = QStringLiteral("ws://x/");
        QCOMPARE(ws->saveProfile(QStringLiteral("p.connection.json"), loaded->value, loaded->stamp).error.id, QStringLiteral("file.newer-version"));
        QCOMPARE(read(QStringLiteral("p.connection.json")), newer);
    }

    void changesFromOutsideArePickedUpLive()
    {
        write(QStringLiteral("p.connection.json"), "{\"version\":1,\"url\":\"ws://h/\"}");
        const auto ws = workspace();
        ws->watch();
        QSignalSpy outside(ws.get(), &Workspace::changedOutside);
        write(QStringLiteral("new/q.connection.json"), "{\"version\":1,\"url\":\"ws://q/\"}");
        QTRY_VERIFY(ws->item(QStringLiteral("new/q.connection.json")));
        QCOMPARE(outside.size(), 0);
        // In place, as an editor writes; the watch on files is added when the event loop is idle, so it is written until seen.
        int turn = 0;
        const auto rewritten = [&] {
            write(QStringLiteral("p.connection.json"), "{\"version\":1,\"url\":\"ws://changed/\",\"n\":" + QByteArray::number(++turn) + "}");
            return ws->item(QStringLiteral("p.connection.json"))->url == QLatin1String("ws://changed/");
        };
        QTRY_VERIFY(rewritten());
        QTRY_VERIFY(!outside.isEmpty());
        QCOMPARE(outside.first().first().toString(), QStringLiteral("p.connection.json"));
        // Replaced, as git and QSaveFile do.
        write(QStringLiteral("tmp"), "{\"version\":1,\"url\":\"ws://replaced/\"}");
        QVERIFY(QFile::remove(path(QStringLiteral("p.connection.json"))));
        QVERIFY(QFile::rename(path(QStringLiteral("tmp")), path(QStringLiteral("p.connection.json"))));
        QTRY_COMPARE(ws->item(QStringLiteral("p.connection.json")) ? ws->item(QStringLiteral("p.connection.json"))->url : QString(), QStringLiteral("ws://replaced/"));
        QVERIFY(QDir(path(QStringLiteral("new"))).removeRecursively());
        QTRY_VERIFY(!ws->item(QStringLiteral("new")));
    }

    void ownWritesAreNoOutsideChanges()
    {
        write(QStringLiteral("p.connection.json"), "{\"version\":1,\"url\":\"ws://h/\"}");
        const auto ws = workspace();
        ws->watch();
        QSignalSpy outside(ws.get(), &Workspace::changedOutside);
        auto loaded = ws->profile(QStringLiteral("p.connection.json"));
        loaded->value.notes = QStringLiteral("x");
        QVERIFY(ws->saveProfile(QStringLiteral("p.connection.json"), loaded->value, loaded->stamp).ok());
        // A change by another afterwards shows that the watcher has been round.
        write(QStringLiteral("marker.connection.json"), "{\"url\":\"ws://m/\"}");
        QTRY_VERIFY(ws->item(QStringLiteral("marker.connection.json")));
        QCOMPARE(outside.size(), 0);
    }

    void filesAreMadeMovedRenamedAndRemoved()
    {
        const auto ws = workspace();
        const auto folder = ws->addFolder({}, QStringLiteral("a/b: c"));
        QCOMPARE(*folder, QStringLiteral("a-b- c"));
        QCOMPARE(ws->item(*folder)->name, QStringLiteral("a/b: c"));
        const auto one = ws->addProfile(*folder, Profile::create(QStringLiteral("P"), QStringLiteral("ws://h/")));
        const auto two = ws->addProfile(*folder, Profile::create(QStringLiteral("P"), QStringLiteral("ws://h/")));
        QCOMPARE(*one, QStringLiteral("a-b- c/P.connection.json"));
        QCOMPARE(*two, QStringLiteral("a-b- c/P 2.connection.json"));
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(ws->absolute(*one)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        QCOMPARE(*ws->move(*two, {}), QStringLiteral("P 2.connection.json"));
        QCOMPARE(*ws->rename(QStringLiteral("P 2.connection.json"), QStringLiteral("Quote")), QStringLiteral("Quote.connection.json"));
        QCOMPARE(ws->profile(QStringLiteral("Quote.connection.json"))->value.name, QStringLiteral("Quote"));
        QVERIFY(ws->move(*folder, *folder).error().id == QLatin1String("file.not-writable"));
        QCOMPARE(*ws->rename(*folder, QStringLiteral("F")), QStringLiteral("F"));
        const auto copy = ws->duplicate(QStringLiteral("F/P.connection.json"));
        QCOMPARE(ws->allProblems().size(), std::size_t(0));
        QVERIFY(ws->item(*copy));
        const auto removed = ws->remove(QStringLiteral("Quote.connection.json"));
        QVERIFY(removed.ok());
        QVERIFY(!ws->item(QStringLiteral("Quote.connection.json")));
        if (!removed->trashPath.isEmpty()) {
            QVERIFY(ws->restore(*removed).ok());
            QVERIFY(ws->item(QStringLiteral("Quote.connection.json")));
        }
        base::OrderedJson server = base::OrderedJson::object();
        server.set(QStringLiteral("port"), 9001);
        const auto added = ws->addServer({}, QStringLiteral("Echo"), server);
        QCOMPARE(ws->document(*added)->value[u"port"].toInteger(), 9001);
    }

    void variablesComeInTheDocumentedOrder()
    {
        write(QStringLiteral("workspace.json"), "{\"version\":1,\"variables\":[{\"name\":\"a\",\"value\":\"ws\"},{\"name\":\"w\",\"value\":\"ws\"}]}");
        write(QStringLiteral("f/folder.json"), "{\"version\":1,\"variables\":[{\"name\":\"a\",\"value\":\"f\"},{\"name\":\"b\",\"value\":\"f\"}]}");
        write(QStringLiteral("f/g/folder.json"), "{\"version\":1,\"variables\":[{\"name\":\"b\",\"value\":\"g\"}]}");
        write(QStringLiteral("f/g/p.connection.json"), "{\"url\":\"ws://{{a}}/{{b}}/{{w}}\"}");
        write(QStringLiteral("environments/Staging.json"), "{\"version\":1,\"variables\":[{\"name\":\"a\",\"value\":\"env\"},{\"name\":\"c\",\"value\":\"env\"}]}");
        const auto ws = workspace();
        const auto resolved = [&](const QString &environment, const std::vector<Variable> &cli) {
            const auto variables = ws->variablesFor(QStringLiteral("f/g/p.connection.json"), environment, cli);
            return variables ? Resolver(*variables).text(QStringLiteral("{{a}}{{b}}{{w}}")).value() : variables.error().id;
        };
        QCOMPARE(resolved({}, {}), QStringLiteral("fgws"));
        QCOMPARE(resolved(QStringLiteral("staging"), {}), QStringLiteral("envgws"));
        Variable given;
        given.name = QStringLiteral("a");
        given.value = QStringLiteral("cli");
        QCOMPARE(resolved(QStringLiteral("Staging"), {given}), QStringLiteral("cligws"));
        QCOMPARE(resolved(QStringLiteral("Production"), {}), QStringLiteral("environment.not-found"));
    }

    void aBrokenFolderFileStopsItsProfilesWithAReason()
    {
        write(QStringLiteral("f/folder.json"), "{");
        write(QStringLiteral("f/p.connection.json"), "{\"url\":\"ws://h/\"}");
        const auto ws = workspace();
        const auto effective = ws->effective(QStringLiteral("f/p.connection.json"));
        QVERIFY(!effective);
        QVERIFY(effective.error().what.contains(QStringLiteral("f/folder.json")));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        QCOMPARE(Workspace::open(m_dir->filePath(QStringLiteral("none"))).error().id, QStringLiteral("file.not-found"));
    }

    void opensInTheBackground()
    {
        write(QStringLiteral("p.connection.json"), "{\"url\":\"ws://h/\"}");
        auto ws = Workspace::openInBackground(path(QString()));
        QVERIFY(ws.ok());
        QVERIFY((*ws)->items().empty());
        QTRY_COMPARE((*ws)->items().size(), std::size_t(1));
    }

#ifdef Q_OS_UNIX
    /// Not only what is listed: the settings of a folder and of the workspace too.
    void settingsBehindALinkThatLeadsOutAreNotRead()
    {
        QFile outside(m_dir->filePath(QStringLiteral("outside.json")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write("{\"version\":1,\"name\":\"stolen\",\"variables\":[{\"name\":\"a\",\"value\":\"stolen\"}]}");
        outside.close();
        write(QStringLiteral("dir/p.connection.json"), "{\"version\":1,\"url\":\"ws://{{a}}/\"}");
        QVERIFY(QFile::link(outside.fileName(), path(QStringLiteral("dir/folder.json"))));
        QVERIFY(QFile::link(outside.fileName(), path(QStringLiteral("workspace.json"))));
        const auto ws = workspace();
        QVERIFY(ws->name() != QLatin1String("stolen"));
        QVERIFY(ws->item(QStringLiteral("dir"))->name != QLatin1String("stolen"));
        QVERIFY2(ids(ws->problems()).contains(QStringLiteral("workspace.link-outside dir/folder.json")), qPrintable(ids(ws->problems()).join(QLatin1Char('\n'))));
        QCOMPARE(ws->folderSettings(QStringLiteral("dir")).error().id, QStringLiteral("workspace.outside"));
        QCOMPARE(ws->folderSettings({}).error().id, QStringLiteral("workspace.outside"));
        QVERIFY(!ws->effective(QStringLiteral("dir/p.connection.json")).ok());
        QVERIFY(!ws->saveFolder(QStringLiteral("dir"), Folder(), {}).ok());
    }
#endif

    /// A copied workspace.json, or one that names another's id, leads to no secret and no cookie of the other.
    void secretsAndCookiesGoByThePlaceNotByWhatStandsInAFile()
    {
        auto one = Workspace::create(m_dir->filePath(QStringLiteral("one")), QStringLiteral("One"));
        QVERIFY(one.ok());
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("two"))));
        QVERIFY(QFile::copy(m_dir->filePath(QStringLiteral("one/workspace.json")), m_dir->filePath(QStringLiteral("two/workspace.json"))));
        const auto two = Workspace::open(m_dir->filePath(QStringLiteral("two")));
        QVERIFY((*two)->id() != (*one)->id());
        write(QStringLiteral("workspace.json"), "{\"version\":1,\"id\":\"" + (*one)->id().toUtf8() + "\"}");
        QVERIFY(workspace()->id() != (*one)->id());
        write(QStringLiteral("workspace.json"), "{\"version\":1,\"id\":\"../../../../tmp/x\"}");
        QVERIFY(!workspace()->id().contains(QLatin1Char('/')));
        // The program's own one keeps the random id that its secrets have had from the beginning, but takes no other.
        qunsetenv("FRAMESCOPE_WORKSPACE");
        if (!DefaultWorkspace::folder().startsWith(m_dir->path()))
            QSKIP("FRAMESCOPE-SKIPPED: the place for data cannot be chosen here");
        const auto own = DefaultWorkspace::open();
        QVERIFY(own.ok());
        const QString written = (*own)->document(QStringLiteral("workspace.json"))->value[u"id"].toString();
        QCOMPARE((*own)->id(), written);
        QFile file((*own)->absolute(QStringLiteral("workspace.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"id\":\"" + (*one)->id().toUtf8() + "\"}");
        file.close();
        QVERIFY((*DefaultWorkspace::open())->id() != (*one)->id());
    }

    void whatIsMadeHereIsOursAndTheRestIsAskedFor()
    {
        const auto question = [](const Workspace &ws, const QString &path, const QString &environment = {}) {
            return ws.question(path, environment, ws.effective(path).value(), Resolver(ws.variablesFor(path, environment).value()));
        };
        Profile asking = Profile::create(QStringLiteral("P"), QStringLiteral("ws://evil.example/{{env.HOME}}"));
        const auto made = Workspace::create(path(QString()), QStringLiteral("W"));
        Workspace &ws = **made;
        const QString own = ws.addProfile({}, asking).value();
        QVERIFY(question(ws, own).isEmpty());
        auto loaded = ws.profile(own);
        loaded->value.url += QStringLiteral("x");
        QVERIFY(ws.saveProfile(own, loaded->value, loaded->stamp).ok());
        const QString moved = ws.move(ws.rename(own, QStringLiteral("Q")).value(), ws.addFolder({}, QStringLiteral("F")).value()).value();
        QVERIFY(question(ws, moved).isEmpty());
        QVERIFY(question(ws, ws.duplicate(moved).value()).isEmpty());

        // From an import, and however it is handled afterwards.
        asking.id.clear();
        const QString foreign = ws.addProfile({}, asking, Workspace::Origin::Foreign).value();
        QVERIFY(!question(ws, foreign).isEmpty());
        QVERIFY(!question(ws, ws.duplicate(foreign).value()).isEmpty());
        const QString renamed = ws.rename(foreign, QStringLiteral("R")).value();
        QVERIFY(!question(ws, renamed).isEmpty());
        loaded = ws.profile(renamed);
        loaded->value.notes = QStringLiteral("read");
        QVERIFY(ws.saveProfile(renamed, loaded->value, loaded->stamp).ok());
        QVERIFY(!question(ws, renamed).isEmpty());
        QVERIFY(ws.allow(question(ws, renamed)).ok());
        QVERIFY(question(ws, renamed).isEmpty());

        // From git: what is changed behind our back is asked for again, also where it is a folder's or an environment's file.
        write(QStringLiteral("F/folder.json"), "{\"version\":1,\"name\":\"F\",\"headers\":[{\"name\":\"X\",\"value\":\"{{env.USER}}\"}]}");
        QVERIFY(!question(ws, moved).isEmpty());
        QVERIFY(ws.allow(question(ws, moved)).ok());
        QVERIFY(question(ws, moved).isEmpty());
        write(QStringLiteral("F/folder.json"), "{\"version\":1,\"name\":\"F\",\"headers\":[{\"name\":\"Y\",\"value\":\"{{env.USER}}\"}]}");
        QVERIFY(!question(ws, moved).isEmpty());
        write(QStringLiteral("F/folder.json"), "{\"version\":1,\"name\":\"Other\",\"description\":\"says nothing\"}");
        QVERIFY(question(ws, moved).isEmpty());
        write(QStringLiteral("environments/E.json"), "{\"version\":1,\"name\":\"E\",\"variables\":[{\"name\":\"host\",\"value\":\"elsewhere\"}]}");
        ws.rescan();
        QVERIFY(!question(ws, moved, QStringLiteral("E")).isEmpty());
    }
};

namespace {

/// Another Framescope: adds one to a profile's notes so many times, and takes a conflict as a person would: it looks again.
int edit(const QString &folder, int turns)
{
    auto ws = Workspace::open(folder);
    if (!ws)
        return 1;
    int conflicts = 0;
    for (int done = 0; done < turns;) {
        auto loaded = (*ws)->profile(QStringLiteral("p.connection.json"));
        if (!loaded)
            return 2; // never half written
        loaded->value.notes = QString::number(loaded->value.notes.toInt() + 1);
        const SaveResult saved = (*ws)->saveProfile(QStringLiteral("p.connection.json"), loaded->value, loaded->stamp);
        // Unchanged: the other one has just written the same number, and this turn did not count.
        if (saved.status == SaveResult::Status::Conflict || saved.status == SaveResult::Status::Unchanged)
            ++conflicts;
        else if (saved.ok())
            ++done;
        else if (saved.error.id != QLatin1String("file.locked"))
            return 3;
    }
    std::printf("%d\n", conflicts);
    return 0;
}

} // namespace

static int runWorkspace(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--editor"))
        return edit(arguments.value(2), arguments.value(3).toInt());
    tst_Workspace test;
    return QTest::qExec(&test, arguments);
}

FRAMESCOPE_TEST_RUN_BY(tst_Workspace, runWorkspace);

#include "tst_Workspace.moc"
