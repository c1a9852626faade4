#include "cli/Completion.h"

#include "support/TestClass.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace framescope::cli;

class tst_Completion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("sub")));
        for (const char *name : {"friday evening.fscope", "friday.har"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        for (const QString &shell : Completion::shells()) {
            QFile file(path(shell));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const auto script = Completion(m_registry).script(shell);
            QVERIFY(script);
            file.write(script->toUtf8() + '\n');
        }
    }

    void unknownShellIsAnError()
    {
        const auto script = Completion(m_registry).script(QStringLiteral("csh"));
        QVERIFY(!script);
        QCOMPARE(exitCodeFor(script.error()), int(ExitUsage));
    }

    /// The real bash completes a command line.
    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("offered");
        const auto line = [](const char *name, const char *words, const char *offered) {
            QTest::newRow(name) << QString::fromLatin1(words).split(QLatin1Char('|')) << QString::fromLatin1(offered).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        line("command", "conn", "connect");
        line("some commands", "s", "serve|show");
        line("option", "connect|--send-h", "--send-hex");
        line("words of a value", "connect|--format|", "human|jsonl");
        line("with an equals sign", "connect|--mode|=|o", "observe");
        line("right after the equals sign", "connect|--stack|=", "framescope|qt");
        line("a free value", "connect|--send|he", "");
        line("sub-commands", "profiles|co", "copy-as");
        line("file", "show|friday", "friday evening.fscope|friday.har");
        line("file of an option", "connect|--send-file|friday.", "friday.har");
        line("folder of an option", "connect|--workspace|", "sub");
        line("help", "help|rec", "record");
        line("shell", "--completion|z", "zsh");
    }

    void bashCompletes()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, offered);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("no bash here");
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        const QStringList start{QStringLiteral("--norc"), QStringLiteral("-c"),
                                QStringLiteral("source \"$0\"; COMP_WORDS=(framescope-cli \"$@\"); COMP_CWORD=$#; _framescope_cli; printf '%s\\n' \"${COMPREPLY[@]}\""),
                                path(QStringLiteral("bash"))};
        process.start(bash, start + words);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.sort();
        QCOMPARE(lines, offered);
    }

    /// What the shells themselves say of the syntax, and fish of the candidates.
    void shellsReadTheirScripts_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("bash") << QStringList{QStringLiteral("bash"), QStringLiteral("-n"), path(QStringLiteral("bash"))};
        QTest::newRow("zsh") << QStringList{QStringLiteral("zsh"), QStringLiteral("-n"), path(QStringLiteral("zsh"))};
        QTest::newRow("fish") << QStringList{QStringLiteral("fish"), QStringLiteral("--no-execute"), path(QStringLiteral("fish"))};
        QTest::newRow("shellcheck") << QStringList{QStringLiteral("shellcheck"), QStringLiteral("--shell=bash"), path(QStringLiteral("bash"))};
    }

    void shellsReadTheirScripts()
    {
        QFETCH(QStringList, command);
        const QString program = QStandardPaths::findExecutable(command.takeFirst());
        if (program.isEmpty())
            QSKIP("this shell is not here");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, command);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    void fishCompletes()
    {
        const QString fish = QStandardPaths::findExecutable(QStringLiteral("fish"));
        if (fish.isEmpty())
            QSKIP("no fish here");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(fish, {QStringLiteral("--no-config"), QStringLiteral("-c"),
                             QStringLiteral("source %1; complete -C'framescope-cli connect --mode '").arg(path(QStringLiteral("fish")))});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(out.contains("strict") && out.contains("observe"), out.constData());
    }

    void everyOptionIsThere()
    {
        for (const QString &shell : Completion::shells()) {
            const QString script = *Completion(m_registry).script(shell);
            for (const auto &command : m_registry.commands())
                for (const Option &option : command->spec().options)
                    QVERIFY2(script.contains((shell == QLatin1String("fish") ? QStringLiteral("-l ") : QStringLiteral("--")) + option.name), qPrintable(option.name));
        }
    }

private:
    QString path(const QString &shell) const { return m_folder.filePath(QStringLiteral("completion.") + shell); }

    QTemporaryDir m_folder;
    CommandRegistry m_registry = CommandRegistry::standard();
};

FRAMESCOPE_TEST(tst_Completion);
#include "tst_Completion.moc"
