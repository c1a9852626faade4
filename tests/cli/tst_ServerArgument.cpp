#include "CliProcess.h"

#include "server/ServerSettings.h"

#include "support/TestClass.h"

using namespace framescope;

/// `serve FILE|NAME` with the real program.
class tst_ServerArgument : public QObject
{
    Q_OBJECT

    static void write(const QString &fileName, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(fileName).absolutePath()));
        QFile file(fileName);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// What the first frame that comes back is.
    static QString answer(CliProcess &serve)
    {
        if (!QTest::qWaitFor([&] { return !serve.lines().isEmpty() || serve.process().state() == QProcess::NotRunning; }, 30'000) || serve.lines().isEmpty())
            return QString::fromUtf8(serve.err());
        CliProcess client;
        client.run({QStringLiteral("connect"), serve.lines().first().value(QStringLiteral("url")).toString(), QStringLiteral("--send=hi"), QStringLiteral("--count=1"),
                    QStringLiteral("--timeout=20"), QStringLiteral("--format=jsonl")});
        return client.frames(QStringLiteral("in")).value(0);
    }
    static QStringList serveArguments(const QStringList &more)
    {
        return QStringList{QStringLiteral("serve"), QStringLiteral("--exit-after-clients=1"), QStringLiteral("--format=jsonl")} + more;
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        write(m_folder.filePath(QStringLiteral("lab.server.json")), "{\"version\":1,\"name\":\"The lab\",\"paths\":[{\"path\":\"/*\",\"behaviours\":[\"rules:file=own.rules.json\"]}]}");
        write(m_folder.filePath(QStringLiteral("own.rules.json")), "{\"rules\":[{\"when\":{\"text\":\"hi\"},\"do\":[{\"send\":\"from the file beside\"}]}]}");
        write(m_folder.filePath(QStringLiteral("sub/upper.server.json")), "{\"name\":\"Loud\",\"paths\":[{\"path\":\"/*\",\"behaviours\":[\"echo:upper\"]}]}");
        write(m_folder.filePath(QStringLiteral("sub/other.server.json")), "{\"name\":\"Twice\"}");
        write(m_folder.filePath(QStringLiteral("twice.server.json")), "{\"name\":\"Twice\"}");
    }

    void aFileIsRunAndItsFilesAreBesideIt()
    {
        CliProcess serve;
        QVERIFY(serve.start(serveArguments({m_folder.filePath(QStringLiteral("lab.server.json"))})));
        QCOMPARE(answer(serve), QStringLiteral("text:from the file beside"));
        QCOMPARE(serve.end(), 0);
    }

    void aNameIsFoundInTheWorkspace_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Loud", "sub/upper", "sub/upper.server.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aNameIsFoundInTheWorkspace()
    {
        QFETCH(QString, name);
        CliProcess serve;
        QVERIFY(serve.start(serveArguments({name, QStringLiteral("--workspace=") + m_folder.path()})));
        QCOMPARE(answer(serve), QStringLiteral("text:HI"));
        QCOMPARE(serve.end(), 0);
    }

    void optionsTakeThePlaceOfWhatIsSaved()
    {
        CliProcess serve;
        QVERIFY(serve.start(serveArguments({m_folder.filePath(QStringLiteral("lab.server.json")), QStringLiteral("--behaviour=echo:fragment=1")})));
        QCOMPARE(answer(serve), QStringLiteral("text:h"));
        QCOMPARE(serve.end(), 0);
    }

    void whatIsNotThereOrWrongIsTold()
    {
        CliProcess unknown;
        QCOMPARE(unknown.run({QStringLiteral("serve"), QStringLiteral("Quiet"), QStringLiteral("--workspace=") + m_folder.path()}), 2);
        QVERIFY2(unknown.err().contains("Loud"), unknown.err().constData());
        CliProcess two;
        QCOMPARE(two.run({QStringLiteral("serve"), QStringLiteral("Twice"), QStringLiteral("--workspace=") + m_folder.path()}), 2);
        QVERIFY2(two.err().contains("sub/other.server.json"), two.err().constData());
        CliProcess missing;
        QCOMPARE(missing.run({QStringLiteral("serve"), m_folder.filePath(QStringLiteral("no.server.json"))}), 6);
        write(m_folder.filePath(QStringLiteral("wrong.server.json")), "{\n  \"port\": 99999\n}");
        CliProcess wrong;
        QCOMPARE(wrong.run({QStringLiteral("serve"), m_folder.filePath(QStringLiteral("wrong.server.json"))}), 6);
        QVERIFY2(wrong.err().contains("line 2, column 11") && wrong.err().contains("65535"), wrong.err().constData());
    }

    /// A reference as in profiles; a text in an old file is still taken, and spoken of.
    void theTokenComesFromTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("warns");
        QTest::newRow("variable") << QByteArray("{{env.LAB_TOKEN}}") << false;
        QTest::newRow("secret") << QByteArray("{{secret.lab-token}}") << false;
        QTest::newRow("plain text") << QByteArray("open sesame") << true;
    }
    void theTokenComesFromTheEnvironment()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, warns);
        const QString file = m_folder.filePath(QStringLiteral("token.server.json"));
        write(file, "{\"token\":\"" + token + "\"}");
        CliProcess serve;
        serve.setVariable(QStringLiteral("LAB_TOKEN"), QStringLiteral("open sesame"));
        serve.setVariable(QStringLiteral("FRAMESCOPE_SECRET_LAB_TOKEN"), QStringLiteral("open sesame"));
        QVERIFY(serve.start(serveArguments({file})));
        QTRY_VERIFY_WITH_TIMEOUT(!serve.lines().isEmpty(), 30'000);
        const QString url = serve.lines().first().value(QStringLiteral("url")).toString();
        CliProcess stranger;
        QCOMPARE(stranger.run({QStringLiteral("connect"), url, QStringLiteral("--close=1000")}), 3);
        CliProcess friendly;
        QCOMPARE(friendly.run({QStringLiteral("connect"), url, QStringLiteral("--bearer=open sesame"), QStringLiteral("--close=1000")}), 0);
        QCOMPARE(serve.end(), 0);
        QCOMPARE(serve.err().contains("plain text"), warns);
        QVERIFY(!serve.err().contains("sesame") && !serve.out().contains("sesame"));
    }

    void aTokenThatIsNotToBeHadIsTold()
    {
        const QString file = m_folder.filePath(QStringLiteral("token.server.json"));
        write(file, "{\"token\":\"{{env.NOBODY_HAS_THIS}}\"}");
        CliProcess serve;
        QCOMPARE(serve.run({QStringLiteral("serve"), file}), 2);
        QVERIFY2(serve.err().contains("NOBODY_HAS_THIS"), serve.err().constData());
        QVERIFY(serve.out().isEmpty());
    }

    void aWrongRulesFileIsRefusedWithLineColumnAndReason()
    {
        write(m_folder.filePath(QStringLiteral("wrong.rules.json")), "{\n  \"rules\": [\n    {\"when\": {\"regex\": \"(\"}, \"do\": []}\n  ]\n}");
        CliProcess cli;
        QCOMPARE(cli.run({QStringLiteral("serve"), QStringLiteral("--rules"), m_folder.filePath(QStringLiteral("wrong.rules.json"))}), 6);
        QVERIFY2(cli.err().contains("line 3, column 24"), cli.err().constData());
        QVERIFY(cli.out().isEmpty());
        CliProcess missing;
        QCOMPARE(missing.run({QStringLiteral("serve"), QStringLiteral("--rules"), m_folder.filePath(QStringLiteral("no.rules.json"))}), 6);
    }
};

FRAMESCOPE_TEST(tst_ServerArgument);
#include "tst_ServerArgument.moc"
