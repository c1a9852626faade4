#include "ui/shell/models/Manual.h"

#include "network/Diagnosis.h"
#include "protocol/CloseCode.h"
#include "protocol/Violation.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace framescope;
using ui::shell::Manual;

/// The manual against the program: everything that has a number or an id is explained, and everything that the pages refer to is there.
class tst_Manual : public QObject
{
    Q_OBJECT

    static QString source(const QString &path) { return framescope::testing::sourcePath(path); }

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// The section at an address; null: there is none.
    const Manual::Section *sectionAt(const QString &address) const
    {
        const Manual::Page *page = m_manual.page(address.section(QLatin1Char('#'), 0, 0));
        if (!page)
            return nullptr;
        for (const Manual::Section &section : page->sections) {
            if (section.anchors.contains(address.section(QLatin1Char('#'), 1)))
                return &section;
        }
        return nullptr;
    }

    void verifyExplained(const QString &what, const QString &address)
    {
        const Manual::Section *section = sectionAt(address);
        QVERIFY2(section, qPrintable(what + QStringLiteral(" has no paragraph; address: ") + address));
        QVERIFY2(section->text.simplified().size() > 40, qPrintable(what + QStringLiteral(" has an empty paragraph")));
    }

    Manual m_manual;

private slots:
    void pagesAreThereInTheOrderOfTheIndex()
    {
        QVERIFY(m_manual.pages().size() > 10);
        QCOMPARE(m_manual.pages().front().name, QStringLiteral("index.md"));
        const QStringList files = QDir(source(QStringLiteral("resources/manual"))).entryList({QStringLiteral("*.md")});
        QCOMPARE(static_cast<int>(m_manual.pages().size()), static_cast<int>(files.size()));
        const QString index = read(source(QStringLiteral("resources/manual/index.md")));
        for (const QString &file : files)
            QVERIFY2(file == QLatin1String("index.md") || index.contains(QStringLiteral("](%1)").arg(file)), qPrintable(file));
    }

    void pagesArePlain()
    {
        QSet<QString> anchors;
        for (const Manual::Page &page : m_manual.pages()) {
            QVERIFY2(!page.sections.empty() && page.sections.front().level == 1, qPrintable(page.name));
            bool fenced = false;
            qsizetype columns = 0; // of the table that this line is in
            for (const QString &line : page.markdown.split(QLatin1Char('\n'))) {
                if (line.startsWith(QLatin1String("```")))
                    fenced = !fenced;
                if (fenced || !line.startsWith(QLatin1Char('|'))) {
                    columns = 0;
                } else {
                    // A cell too many, as an unescaped | of a command makes one, would be lost on the screen.
                    const qsizetype bars = line.count(QLatin1Char('|')) - line.count(QLatin1String("\\|"));
                    QVERIFY2(bars > 1 && (columns == 0 || bars == columns), qPrintable(page.name + QStringLiteral(": ") + line));
                    columns = bars;
                }
                QVERIFY2(fenced || !line.contains(QLatin1Char('<')) || line.contains(QLatin1Char('`')), qPrintable(page.name + QStringLiteral(": ") + line));
            }
            QVERIFY2(!fenced, qPrintable(page.name));
            for (std::size_t i = 0; i < page.sections.size(); ++i) {
                QVERIFY2(i == 0 || page.sections[i].level == 2 || page.sections[i].level == 3, qPrintable(page.name));
                QSet<QString> here;
                for (const QString &anchor : page.sections[i].anchors)
                    here.insert(page.name + QLatin1Char('#') + anchor);
                for (const QString &anchor : here) {
                    QVERIFY2(!anchors.contains(anchor), qPrintable(anchor));
                    anchors.insert(anchor);
                }
            }
        }
    }

    void everyLinkAndPictureResolves()
    {
        static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)\\s]+)\\)"));
        static const QRegularExpression code(QStringLiteral("```.*?```|`[^`\\n]*`"), QRegularExpression::DotMatchesEverythingOption);
        int links = 0;
        for (const Manual::Page &page : m_manual.pages()) {
            QString text = page.markdown;
            text.remove(code);
            for (auto at = link.globalMatch(text); at.hasNext();) {
                const auto match = at.next();
                const QString target = match.captured(2);
                const QByteArray where = (page.name + QStringLiteral(": ") + target).toUtf8();
                ++links;
                if (target.startsWith(QLatin1String("https://")))
                    continue;
                QVERIFY2(!target.contains(QLatin1Char(':')) && !target.startsWith(QLatin1Char('/')), where.constData());
                if (!match.captured(1).isEmpty()) {
                    const QString file = source(QStringLiteral("resources/manual/")) + target;
                    QVERIFY2(QImageReader(file).canRead(), where.constData());
                    QVERIFY2(QImageReader(Manual::defaultFolder() + QLatin1Char('/') + target).canRead(), where.constData());
                    continue;
                }
                const QString address = target.startsWith(QLatin1Char('#')) ? page.name + target : target;
                QVERIFY2(m_manual.has(address), where.constData());
            }
        }
        QVERIFY(links > 100);
    }

    void picturesAreSmall()
    {
        qint64 bytes = 0;
        for (QDirIterator at(source(QStringLiteral("resources/screenshots")), QDir::Files); at.hasNext();) {
            at.next();
            bytes += at.fileInfo().size();
        }
        QVERIFY2(bytes < 1'500'000, qPrintable(QString::number(bytes)));
    }

    void everyCloseCodeIsExplained()
    {
        for (const protocol::CloseCodeInfo &info : protocol::closeCodes()) {
            const QString address = m_manual.addressOf(QStringLiteral("close:%1").arg(info.code));
            QCOMPARE(address, QStringLiteral("close-codes.md#%1").arg(info.code));
            verifyExplained(QString::number(info.code), address);
            QCOMPARE(sectionAt(address)->title, QStringLiteral("%1 %2").arg(info.code).arg(QLatin1String(info.name)));
        }
        QCOMPARE(m_manual.addressOf(QStringLiteral("close:4001")), QStringLiteral("close-codes.md#4000-4999"));
        QCOMPARE(m_manual.addressOf(QStringLiteral("close:3500")), QStringLiteral("close-codes.md#3000-3999"));
        QCOMPARE(m_manual.addressOf(QStringLiteral("close:2000")), QStringLiteral("close-codes.md#reserved"));
        QCOMPARE(m_manual.addressOf(QStringLiteral("close:17")), QStringLiteral("close-codes.md#reserved"));
    }

    void everyRuleIsExplainedWithItsSection()
    {
        for (const protocol::ViolationRule &rule : protocol::violationRules()) {
            const QString id = QLatin1String(rule.id);
            const QString address = QStringLiteral("violations.md#") + id;
            verifyExplained(id, address);
            for (const char *form : {"violation:%1", "error:%1", "error:protocol.%1", "error:upgrade.%1"})
                QCOMPARE(m_manual.addressOf(QString::fromLatin1(form).arg(id)), address);
        }
    }

    void everyDiagnosisIsExplained()
    {
        QVERIFY(network::Diagnosis::ids().size() > 40);
        for (const char *id : network::Diagnosis::ids())
            verifyExplained(QLatin1String(id), QStringLiteral("errors.md#%1").arg(QLatin1String(id)));
        for (int status = 100; status < 600; ++status)
            verifyExplained(QString::number(status), m_manual.addressOfError(QStringLiteral("upgrade.status-%1").arg(status)));
    }

    /// Whatever id stands in the sources: the window offers a paragraph for each.
    void everyErrorOfTheProgramIsExplained()
    {
        static const QRegularExpression id(QStringLiteral(
            "(?:Error\\{|return \\{|Error\\(|[eE]rror\\(|failed\\(|fault\\(|showNotice\\(\\{|showProblem\\(\\{|failed\\(\\{)\\s*(?:QStringLiteral|QLatin1String|id)?\\(?\"([a-z0-9]+\\.[a-z][a-z0-9.-]*)\""));
        QStringList missing;
        int seen = 0;
        for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ui")}) {
            for (QDirIterator at(source(folder), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
                const QString text = read(at.next());
                for (auto match = id.globalMatch(text); match.hasNext();) {
                    const QString found = match.next().captured(1);
                    ++seen;
                    if (m_manual.addressOfError(found).isEmpty() && !missing.contains(found))
                        missing << found;
                }
            }
        }
        QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void topicsOfPagesResolve()
    {
        // Every helpTopic in the sources of the window.
        static const QRegularExpression topic(QStringLiteral("\"helpTopic\", QStringLiteral\\(\"([^\"%]+)\"\\)"));
        int seen = 0;
        for (QDirIterator at(source(QStringLiteral("ui")), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
            const QString text = read(at.next());
            for (auto match = topic.globalMatch(text); match.hasNext();) {
                const QString found = match.next().captured(1);
                ++seen;
                if (found.endsWith(QLatin1Char('#')))
                    continue;
                const QString anchor = found.contains(QLatin1Char('#')) ? QLatin1Char('#') + found.section(QLatin1Char('#'), 1) : QString();
                const QString wanted = found.section(QLatin1Char('#'), 0, 0) + QStringLiteral(".md") + anchor;
                QCOMPARE(m_manual.addressOf(found), wanted);
            }
        }
        QVERIFY(seen > 8);
        for (const char *tab : {"payload", "frame", "handshake", "timing", "tls", "close"})
            QCOMPARE(m_manual.addressOf(QStringLiteral("details#%1").arg(QLatin1String(tab))), QStringLiteral("details.md#%1").arg(QLatin1String(tab)));
        QCOMPARE(m_manual.addressOf(QStringLiteral("no-such-page")), QStringLiteral("index.md"));
        QCOMPARE(m_manual.addressOf(QStringLiteral("error:no.such")), QStringLiteral("troubleshooting.md"));
        QCOMPARE(m_manual.addressOf(QString()), QStringLiteral("index.md"));
    }

    void searchPutsTitlesFirst()
    {
        const auto hits = m_manual.search(QStringLiteral("1006"));
        QVERIFY(hits.size() > 3);
        QCOMPARE(hits.front().address, QStringLiteral("close-codes.md#1006"));
        QVERIFY(!hits.front().excerpt.isEmpty());
        const auto both = m_manual.search(QStringLiteral("NGINX  upgrade"));
        QVERIFY(!both.empty());
        for (const auto &hit : both)
            QVERIFY(m_manual.has(hit.address));
        QVERIFY(m_manual.search(QStringLiteral("   ")).empty());
        QCOMPARE(m_manual.search(QStringLiteral("the"), 5).size(), 5u);
    }

    void slugsAreTheForges()
    {
        QCOMPARE(Manual::slug(QStringLiteral("The page at /")), QStringLiteral("the-page-at-"));
        QCOMPARE(Manual::slug(QStringLiteral("tcp.refused")), QStringLiteral("tcprefused"));
        QCOMPARE(Manual::slug(QStringLiteral("It says 1006")), QStringLiteral("it-says-1006"));
    }

    /// The README of the project shows what the manual shows.
    void theReadmeLeadsToTheManual()
    {
        const QString text = read(source(QStringLiteral("README.md")));
        QVERIFY(text.contains(QStringLiteral("](resources/manual/index.md)")));
    }
};

FRAMESCOPE_TEST(tst_Manual);
#include "tst_Manual.moc"
