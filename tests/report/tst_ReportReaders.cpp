#include "support/Folders.h"
#include "support/TestClass.h"

#include "ReportSample.h"

#include "report/Formats.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::report;
using testing::sampleReport;

/// Reports as other programs read them.
class tst_ReportReaders : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    /// Standard output and error; "" and a failure of the test where it did not end.
    static QByteArray run(const QString &program, const QStringList &arguments, int *status)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        *status = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAll();
    }

private slots:
    void junitIsValid()
    {
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (xmllint.isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED no xmllint here");
        Report nothing;
        nothing.title = QStringLiteral("nothing ran");
        for (const Report &report : {sampleReport(), nothing}) {
            int status = 0;
            const QByteArray said = run(xmllint, {QStringLiteral("--noout"), QStringLiteral("--schema"), testing::sourcePath(QStringLiteral("tests/report/junit.xsd")), put(QStringLiteral("r.xml"), toJUnit(report))}, &status);
            QVERIFY2(status == 0, said.constData());
        }
    }

    void tapIsParsed()
    {
        const QString perl = QStandardPaths::findExecutable(QStringLiteral("perl"));
        int status = 0;
        if (perl.isEmpty() || (run(perl, {QStringLiteral("-MTAP::Parser"), QStringLiteral("-e1")}, &status), status != 0))
            QSKIP("FRAMESCOPE-SKIPPED no TAP::Parser of Perl here");
        // Perl's parser knows versions up to 13, of which 14 is a part.
        const QString script = QStringLiteral("my $tap = do { local $/; open my $f, '<', $ARGV[0]; <$f> }; $tap =~ s/^TAP version 14/TAP version 13/; my $p = TAP::Parser->new({tap => $tap}); $p->run; "
                                              "print join(' ', $p->plan, scalar $p->passed, scalar $p->failed, scalar $p->skipped, scalar $p->parse_errors), qq{\\n}; "
                                              "print for $p->parse_errors;");
        const QByteArray said = run(perl, {QStringLiteral("-MTAP::Parser"), QStringLiteral("-e"), script, put(QStringLiteral("r.tap"), toTap(sampleReport()))}, &status);
        QCOMPARE(status, 0);
        QCOMPARE(said, QByteArray("1..5 3 2 1 0\n"));
    }

    void htmlIsShown()
    {
        QString browser;
        for (const char *name : {"chromium", "chromium-browser", "google-chrome"}) {
            if (browser.isEmpty())
                browser = QStandardPaths::findExecutable(QLatin1String(name));
        }
        if (browser.isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED no Chromium here");
        int status = 0;
        const QString page = put(QStringLiteral("r.html"), toHtml(sampleReport()));
        const QByteArray dom = run(browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--no-first-run"),
                                             QString(QStringLiteral("--user-data-dir=") + m_folder.filePath(QStringLiteral("profile"))), QStringLiteral("--dump-dom"), QString(QStringLiteral("file://") + page)},
                                   &status);
        QCOMPARE(status, 0);
        QVERIFY2(dom.contains("a &lt;b&gt; &amp; \"c\"") && dom.contains("No message came."), dom.right(3000).constData());
        QVERIFY(!dom.contains("<script"));
    }
};

FRAMESCOPE_TEST(tst_ReportReaders);
#include "tst_ReportReaders.moc"
