#include "profiles/WorkspaceAccess.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace framescope::profiles;

class tst_WorkspaceAccess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::optional<WorkspaceAccess> m_access;

    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_dir.filePath(name)).path()));
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void initTestCase()
    {
        write(QStringLiteral("ws/a/in.json"), "{}");
        write(QStringLiteral("out.json"), "{\"name\": \"not yours\"}");
        m_access.emplace(m_dir.filePath(QStringLiteral("ws")));
    }

    void whatLiesInsideIsReadAndWritten()
    {
        QVERIFY(m_access->read(QStringLiteral("a/in.json")).ok());
        QCOMPARE(m_access->bytes(QStringLiteral("a/in.json")).value(), QByteArray("{}"));
        QVERIFY(m_access->checkInside(QStringLiteral("a/../a/in.json")).ok());
        QVERIFY(m_access->checkInside(QStringLiteral("a/new.json")).ok());
        QVERIFY(m_access->write(QStringLiteral("a/new.json"), framescope::base::OrderedJson::object(), {}).ok());
        QVERIFY(m_access->exists(QStringLiteral("a/new.json")));
    }

    void whatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("above") << QStringLiteral("../out.json");
        QTest::newRow("above, hidden") << QStringLiteral("a/../../out.json");
        QTest::newRow("above, behind what is not there") << QStringLiteral("nothing/../../out.json");
        QTest::newRow("absolute") << m_dir.filePath(QStringLiteral("out.json"));
        QTest::newRow("network") << QStringLiteral("//server/share/x");
    }
    void whatLeadsOutIsRefused()
    {
        QFETCH(QString, path);
        QCOMPARE(m_access->read(path).error().id, QStringLiteral("workspace.outside"));
        QCOMPARE(m_access->bytes(path).error().id, QStringLiteral("workspace.outside"));
        QCOMPARE(m_access->write(path, framescope::base::OrderedJson::object(), {}).error.id, QStringLiteral("workspace.outside"));
        QVERIFY(!m_access->contains(QDir::isAbsolutePath(path) ? path : m_access->absolute(path)));
    }

#ifdef Q_OS_UNIX
    void linksOutAreRefusedAndLinksInsideFollowed()
    {
        QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("out.json")), m_access->absolute(QStringLiteral("folder.json"))));
        QVERIFY(QFile::link(m_dir.path(), m_access->absolute(QStringLiteral("up"))));
        QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("not-there")), m_access->absolute(QStringLiteral("dangling.json"))));
        QVERIFY(QFile::link(m_access->absolute(QStringLiteral("a/in.json")), m_access->absolute(QStringLiteral("inner.json"))));
        for (const char *path : {"folder.json", "up/out.json", "dangling.json", "up/ws/../out.json"}) {
            QCOMPARE(m_access->read(QLatin1String(path)).error().id, QStringLiteral("workspace.outside"));
            QCOMPARE(m_access->write(QLatin1String(path), framescope::base::OrderedJson::object(), {}).error.id, QStringLiteral("workspace.outside"));
        }
        QVERIFY(m_access->read(QStringLiteral("inner.json")).ok());
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("not-there"))));
    }

    void pipesAndDevicesAreNotOpened()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_access->absolute(QStringLiteral("pipe.json"))).constData(), 0600), 0);
        QCOMPARE(m_access->read(QStringLiteral("pipe.json")).error().id, QStringLiteral("file.not-readable"));
        QCOMPARE(m_access->bytes(QStringLiteral("pipe.json")).error().id, QStringLiteral("file.not-readable"));
        QCOMPARE(m_access->write(QStringLiteral("pipe.json"), framescope::base::OrderedJson::object(), {}).error.id, QStringLiteral("file.not-readable"));
    }
#endif

    void whatIsReadIsCapped()
    {
        write(QStringLiteral("ws/large.json"), QByteArray(Document::kMaxBytes + 1, ' '));
        QCOMPARE(m_access->read(QStringLiteral("large.json")).error().id, QStringLiteral("file.too-large"));
        QCOMPARE(m_access->bytes(QStringLiteral("large.json"), 1000).error().id, QStringLiteral("file.too-large"));
    }
};

FRAMESCOPE_TEST(tst_WorkspaceAccess);
#include "tst_WorkspaceAccess.moc"
