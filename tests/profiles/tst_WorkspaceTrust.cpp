#include "profiles/WorkspaceTrust.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::profiles;

class tst_WorkspaceTrust : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    WorkspaceTrust trust() const { return WorkspaceTrust(WorkspaceReader(WorkspaceAccess(m_dir->filePath(QStringLiteral("ws"))))); }
    Stamp write(const char *path, const QByteArray &content)
    {
        const QString name = m_dir->filePath(QStringLiteral("ws/") + QString::fromLatin1(path));
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return {Document::hashOf(content), content.size(), 0};
    }
    static TrustRequest request()
    {
        TrustRequest asked;
        asked.files = {QStringLiteral("/etc/hosts")};
        return asked;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
        write("p.connection.json", "{\"version\":1,\"url\":\"ws://h/\"}");
    }

    void whatAsksForNothingNeedsNoQuestion() { QVERIFY(trust().question(QStringLiteral("P"), QStringLiteral("p.connection.json"), nullptr, TrustRequest()).isEmpty()); }

    void whatWasMadeHereIsNotAskedFor()
    {
        const QString path = QStringLiteral("p.connection.json");
        QVERIFY(!trust().question(QStringLiteral("P"), path, nullptr, request()).isEmpty());
        QVERIFY(!trust().question(QStringLiteral("P"), path, request()).isEmpty());
        const Stamp stamp = write("p.connection.json", "{\"version\":1,\"url\":\"ws://own/\"}");
        QVERIFY(trust().isOwn({}));
        QVERIFY(!trust().isOwn(stamp));
        trust().noteSaved({}, stamp);
        QVERIFY(trust().isOwn(stamp));
        QVERIFY(trust().question(QStringLiteral("P"), path, nullptr, request()).isEmpty());
        QVERIFY(trust().question(QStringLiteral("P"), path, request()).isEmpty());
    }

    void consentIsToAllFilesThatItIsMadeOf()
    {
        const QString path = QStringLiteral("p.connection.json");
        const auto question = [&] { return trust().question(QStringLiteral("P"), path, nullptr, request()); };
        QVERIFY(trust().allow(question()).ok());
        QVERIFY(question().isEmpty());
        // A folder's name changes no connection; its headers do.
        write("workspace.json", "{\"version\":1,\"name\":\"W\",\"order\":[\"x\"]}");
        QVERIFY(question().isEmpty());
        write("workspace.json", "{\"version\":1,\"headers\":[{\"name\":\"X\",\"value\":\"1\"}]}");
        QVERIFY(!question().isEmpty());
        QVERIFY(trust().allow(question()).ok());
        QVERIFY(question().isEmpty());
        const base::Result<Loaded<Environment>> environment = Loaded<Environment>{Environment::create(QStringLiteral("E")), {"hash", 1, 0}, {}, {}};
        QVERIFY(!trust().question(QStringLiteral("P"), path, &environment, request()).isEmpty());
    }

    void anEditOfAStrangersFileStaysAStrangers()
    {
        const QString path = QStringLiteral("p.connection.json");
        const Stamp before = write("p.connection.json", "{\"version\":1,\"url\":\"ws://h/1\"}");
        const Stamp after = write("p.connection.json", "{\"version\":1,\"url\":\"ws://h/2\"}");
        trust().noteSaved(before, after);
        QVERIFY(!trust().isOwn(after));
        QVERIFY(!trust().question(QStringLiteral("P"), path, nullptr, request()).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_WorkspaceTrust);
#include "tst_WorkspaceTrust.moc"
