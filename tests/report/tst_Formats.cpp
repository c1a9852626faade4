#include "support/TestClass.h"

#include "ReportSample.h"

#include "report/Formats.h"

#include "base/json/OrderedJson.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace framescope;
using namespace framescope::report;
using testing::sampleReport;

class tst_Formats : public QObject
{
    Q_OBJECT

private slots:
    void junitIsXmlThatHoldsEverything()
    {
        QXmlStreamReader xml(toJUnit(sampleReport()));
        int cases = 0;
        int failures = 0;
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("testcase"))
                ++cases;
            if (xml.isStartElement() && xml.name() == QLatin1String("failure")) {
                ++failures;
                text = xml.readElementText();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cases, 5);
        QCOMPARE(failures, 1);
        QVERIFY2(text.contains(QStringLiteral("\\x1e\\x00\\x1b[31m")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("smoke/a.scenario.yaml:7:3")));
    }

    void tapHasAPlanAndALineForEach()
    {
        const QList<QByteArray> lines = toTap(sampleReport()).split('\n');
        QCOMPARE(lines[0], QByteArray("TAP version 14"));
        QCOMPARE(lines[1], QByteArray("1..5"));
        QByteArrayList points;
        for (const QByteArray &line : lines) {
            if (line.startsWith("ok ") || line.startsWith("not ok "))
                points.append(line);
        }
        QCOMPARE(points.size(), 5);
        QCOMPARE(points[1], QByteArray("not ok 2 - smoke/a.scenario.yaml: fails \\# with | marks"));
        QCOMPARE(points[3], QByteArray("ok 4 - other: skipped one # SKIP Interrupted."));
    }

    void jsonIsRead()
    {
        const auto json = base::OrderedJson::parse(toJson(sampleReport()));
        QVERIFY(json.ok());
        QCOMPARE((*json)[u"counts"][u"failed"].toInteger(), qint64(1));
        QCOMPARE((*json)[u"counts"][u"errors"].toInteger(), qint64(1));
        QCOMPARE((*json)[u"cases"].items().size(), std::size_t(5));
        QCOMPARE((*json)[u"cases"].items()[2][u"attempts"].toInteger(), qint64(2));
    }

    void htmlRunsNothing()
    {
        const QByteArray html = toHtml(sampleReport());
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("http:") && !html.contains("https:"));
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(html.contains("a &lt;b&gt; &amp; &quot;c&quot;"));
    }

    void markdownKeepsItsTable()
    {
        const QByteArray markdown = toMarkdown(sampleReport());
        for (const QByteArray &line : markdown.split('\n')) {
            if (line.startsWith("| "))
                QCOMPARE(line.count('|'), qsizetype(5));
        }
        QVERIFY(!markdown.contains("<script"));
    }

    void annotationsStayOnTheirLine()
    {
        const QList<QByteArray> lines = toGitHubAnnotations(sampleReport()).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith("::error file=smoke/a.scenario.yaml,line=7,col=3,title=fails # with | marks::No message came.%0A"), lines[0].constData());
        QVERIFY(lines[1].startsWith("::warning "));
    }

    void targetsAreRead()
    {
        QCOMPARE(Target::parse(QStringLiteral("junit=a=b.xml"))->file, QStringLiteral("a=b.xml"));
        QVERIFY(Target::parse(QStringLiteral("github")).ok());
        QCOMPARE(Target::parse(QStringLiteral("html")).error().id, QStringLiteral("report.no-file"));
        const auto wrong = Target::parse(QStringLiteral("junti=x"));
        QVERIFY(wrong.error().remedy.contains(QStringLiteral("junit")));
    }

    void aFileIsWrittenWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QVERIFY(write(sampleReport(), {Target::Kind::Json, path}).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toJson(sampleReport()));
        const auto failed = write(sampleReport(), {Target::Kind::Json, folder.filePath(QStringLiteral("no/such/a.json"))});
        QCOMPARE(failed.error().id, QStringLiteral("file.not-writable"));
    }
};

FRAMESCOPE_TEST(tst_Formats);
#include "tst_Formats.moc"
