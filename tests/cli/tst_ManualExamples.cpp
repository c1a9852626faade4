#include "CliProcess.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"
#include "cli/OptionParser.h"
#include "server/LocalServer.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace framescope;

/// Every example of framescope-cli in the manual: its options exist, and local ones are really run, in the order of the page.
class tst_ManualExamples : public QObject
{
    Q_OBJECT

    struct Example {
        QString where; ///< file and line
        QString text;
        QStringList arguments;
        int status = 0;
    };

    /// Splits words like a POSIX shell, as far as the manual needs it; $NAME is unchanged.
    static QStringList words(const QString &line, bool *ok)
    {
        QStringList out;
        QString word;
        bool begun = false;
        QChar quote;
        for (const QChar c : line) {
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
                else
                    word += c;
            } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
                quote = c;
                begun = true;
            } else if (c == QLatin1Char(' ')) {
                if (begun)
                    out << word;
                word.clear();
                begun = false;
            } else {
                word += c;
                begun = true;
            }
        }
        if (begun)
            out << word;
        *ok = quote.isNull();
        return out;
    }

    static QList<Example> examplesOf(const QString &page)
    {
        QList<Example> examples;
        QFile file(framescope::testing::sourcePath(QStringLiteral("resources/manual/")) + page);
        if (!file.open(QIODevice::ReadOnly))
            return examples;
        static const QRegularExpression status(QStringLiteral("^# exit status (\\d)$"));
        bool fenced = false;
        int expected = 0;
        int number = 0;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            ++number;
            if (line.startsWith(QLatin1String("```"))) {
                fenced = !fenced;
            } else if (fenced && status.match(line).hasMatch()) {
                expected = status.match(line).captured(1).toInt();
            } else if (fenced && line.startsWith(QLatin1String("framescope-cli"))) {
                Example example;
                example.where = QStringLiteral("%1:%2").arg(page).arg(number);
                example.text = line;
                example.status = expected;
                bool ok = false;
                example.arguments = words(line, &ok).mid(1);
                if (!ok)
                    example.arguments.clear();
                examples << example;
                expected = 0;
            }
        }
        return examples;
    }

private slots:
    void everyExampleParses()
    {
        const cli::CommandRegistry registry = cli::CommandRegistry::standard();
        QSet<QString> shown;
        int count = 0;
        const QStringList pages = QDir(framescope::testing::sourcePath(QStringLiteral("resources/manual"))).entryList({QStringLiteral("*.md")});
        for (const QString &page : pages) {
            for (const Example &example : examplesOf(page)) {
                ++count;
                QVERIFY2(!example.arguments.isEmpty(), qPrintable(example.where));
                const cli::Command *command = registry.find(example.arguments.first());
                QVERIFY2(command, qPrintable(example.where));
                const auto parsed = cli::OptionParser(command->spec()).parse(example.arguments.mid(1));
                QVERIFY2(parsed.ok(), qPrintable(example.where + QStringLiteral(": ") + (parsed.ok() ? QString() : parsed.error().toString())));
                shown.insert(example.arguments.first());
            }
        }
        QVERIFY(count > 30);
        for (const QString &name : registry.names())
            QVERIFY2(shown.contains(name), qPrintable(name + QStringLiteral(" has no example in the manual")));
    }

    void everyCommandAndExitStatusIsDescribed()
    {
        QFile file(framescope::testing::sourcePath(QStringLiteral("resources/manual/cli.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &name : cli::CommandRegistry::standard().names())
            QVERIFY2(text.contains(QStringLiteral("\n## %1\n").arg(name)), qPrintable(name));
        for (int status = cli::ExitOk; status <= cli::ExitFile; ++status)
            QVERIFY(text.contains(QStringLiteral("\n- **%1**: ").arg(status)));
    }

    void examplesOnThisMachineDoWhatTheySay()
    {
        server::ServerSettings settings;
        server::LocalServer echo(settings);
        QVERIFY(echo.start().ok());
        QTemporaryDir folder;
        int run = 0;
        for (Example example : examplesOf(QStringLiteral("cli.md"))) {
            // Examples with other hosts, or servers that run until interrupted, are only parsed above.
            if (example.text.contains(QLatin1String(".example")) || example.text.contains(QLatin1String("staging/"))
                || (example.arguments.first() == QLatin1String("serve") && !example.arguments.contains(QStringLiteral("--for"))))
                continue;
            for (QString &argument : example.arguments)
                argument.replace(QStringLiteral("127.0.0.1:9001"), QStringLiteral("127.0.0.1:%1").arg(echo.url().port()));
            CliProcess cli;
            cli.process().setWorkingDirectory(folder.path());
            const int status = cli.run(example.arguments);
            QVERIFY2(status == example.status, qPrintable(QStringLiteral("%1: %2 ended with %3\n%4\n%5").arg(example.where, example.text).arg(status)
                                                             .arg(QString::fromUtf8(cli.out().right(2000)), QString::fromUtf8(cli.err()))));
            ++run;
        }
        QVERIFY2(run > 20, qPrintable(QString::number(run)));
        QVERIFY(!QDir(folder.filePath(QStringLiteral("trades-payloads"))).entryList(QDir::Files).isEmpty());
        for (const char *made : {"friday.fscope", "trades.har", "trades.jsonl", "trades.csv", "trades.pcapng", "from-har.fscope", "from-jsonl.fscope", "demo.yaml"})
            QVERIFY2(QFileInfo(folder.filePath(QString::fromLatin1(made))).size() > 0, made);
    }

    /// The promises of the security page are tested: each named class has a test.
    void everyPromiseOnSecurityIsTested()
    {
        QFile page(framescope::testing::sourcePath(QStringLiteral("resources/manual/security.md")));
        QVERIFY(page.open(QIODevice::ReadOnly));
        static const QRegularExpression name(QStringLiteral("`(?:[a-z/]+/tst_)?([A-Z][A-Za-z0-9]+)`"));
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
        QSet<QString> known;
        for (QDirIterator files(framescope::testing::sourcePath(QStringLiteral("tests")), {QStringLiteral("tst_*.cpp")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            known << QFileInfo(files.next()).fileName();
        int promises = 0;
        const auto lines = QString::fromUtf8(page.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const QStringList cells = line.split(bar);
            if (!line.startsWith(QLatin1Char('|')) || cells.size() < 4 || line.startsWith(QLatin1String("|---")))
                continue;
            const QString &tests = cells[cells.size() - 2]; // the last column
            if (tests.trimmed() == QLatin1String("test") || tests.contains(QLatin1String("hat tests it")))
                continue;
            ++promises;
            auto match = name.globalMatch(tests);
            QVERIFY2(match.hasNext(), qPrintable(line));
            while (match.hasNext()) {
                const QString test = QStringLiteral("tst_%1.cpp").arg(match.next().captured(1));
                QVERIFY2(known.contains(test), qPrintable(test + QStringLiteral(" is missing: ") + line));
            }
        }
        QVERIFY(promises > 10);
    }
};

FRAMESCOPE_TEST(tst_ManualExamples);
#include "tst_ManualExamples.moc"
