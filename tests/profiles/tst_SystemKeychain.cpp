#include "profiles/SecretStore.h"
#include "profiles/SystemKeychain.h"

#include "support/KeyringSession.h"
#include "support/TestClass.h"

#include <QtTest>

#include <cstdio>

using namespace framescope;
using namespace framescope::profiles;

/// The system's keychain, for real: this program runs itself in a session that has a Secret Service.
class tst_SystemKeychain : public QObject
{
    Q_OBJECT

    static QByteArray inSession(const testing::KeyringSession &session, const QString &what, const QString &value, bool glib)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!glib)
            environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        session.start(process, QCoreApplication::applicationFilePath(), {QStringLiteral("SystemKeychain"), QStringLiteral("--inside"), what, value});
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return "did not end";
        }
        return process.readAllStandardOutput().trimmed();
    }

private slots:
    void keepsWhatItIsGiven_data()
    {
        QTest::addColumn<bool>("glib");
        QTest::newRow("Qt's loop is GLib's") << true;
        QTest::newRow("Qt's own loop, as in the command line") << false;
    }
    void keepsWhatItIsGiven()
    {
        QFETCH(bool, glib);
        if (const QString missing = testing::KeyringSession::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("FRAMESCOPE-SKIPPED there is no ") + missing));
        if (!SystemKeychain::open())
            QSKIP("FRAMESCOPE-SKIPPED built without QtKeychain");
        const testing::KeyringSession session;
        const QString value = QString::fromUtf8("gr\u00fc\u00dfe \"x\"\nline 2");
        QCOMPARE(inSession(session, QStringLiteral("read"), value, glib), QByteArray("missing"));
        QCOMPARE(inSession(session, QStringLiteral("write"), value, glib), QByteArray("written"));
        QCOMPARE(inSession(session, QStringLiteral("read"), value, glib), QByteArray("the same"));
        QCOMPARE(inSession(session, QStringLiteral("remove"), value, glib), QByteArray("removed"));
        QCOMPARE(inSession(session, QStringLiteral("read"), value, glib), QByteArray("missing"));
    }

    void whereThereIsNoneItSaysSoAndMemoryKeepsIt()
    {
        if (!SystemKeychain::open())
            QSKIP("FRAMESCOPE-SKIPPED built without QtKeychain");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("SystemKeychain"), QStringLiteral("--inside"), QStringLiteral("write"), QStringLiteral("v")});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardOutput().trimmed();
        QVERIFY2(said.startsWith("secret.no-keychain") && said.endsWith("kept in memory"), said.constData());
    }
};

namespace {

int inside(const QString &what, const QString &value)
{
    SecretStore store(QStringLiteral("workspace-1"), SystemKeychain::open());
    QByteArray said;
    if (what == QLatin1String("read")) {
        store.fetch({QStringLiteral("n")}, [&](const QStringList &missing) {
            said = !missing.isEmpty() ? "missing" : store.value(QStringLiteral("n")) == value ? "the same" : "another value";
        });
    } else if (what == QLatin1String("write")) {
        store.set(QStringLiteral("n"), value, [&](const base::Result<void> &done) {
            said = done ? QByteArray("written") : QByteArray(done.error().id.toUtf8() + (store.value(QStringLiteral("n")) == value ? " kept in memory" : " lost"));
        });
    } else {
        store.remove(QStringLiteral("n"), [&](const base::Result<void> &done) { said = done ? QByteArray("removed") : done.error().id.toUtf8(); });
    }
    if (!QTest::qWaitFor([&] { return !said.isEmpty(); }, 30'000))
        said = "no answer";
    std::puts(said.constData());
    return 0;
}

} // namespace

static int runSystemKeychain(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--inside"))
        return inside(arguments.value(2), arguments.value(3));
    tst_SystemKeychain test;
    return QTest::qExec(&test, arguments);
}

FRAMESCOPE_TEST_RUN_BY(tst_SystemKeychain, runSystemKeychain);

#include "tst_SystemKeychain.moc"
