#include "profiles/Document.h"

#include "support/TestClass.h"

#include <QFile>
#include <QTemporaryDir>

using namespace framescope;
using namespace framescope::profiles;
using base::OrderedJson;
using Status = SaveResult::Status;

class tst_Document : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString made(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path(name);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static OrderedJson json(const QByteArray &text) { return OrderedJson::parse(text).value(); }
    static QString errorOf(const QString &path)
    {
        const auto document = Document::read(path);
        return document ? QString() : document.error().id;
    }

private slots:
    void reads()
    {
        const auto document = Document::read(made("a.json", "{\"version\":1,\"name\":\"a\",\"name\":\"b\"}"));
        QVERIFY(document.ok());
        QCOMPARE(document->json[u"name"].toString(), QStringLiteral("a"));
        QVERIFY(document->readOnly.isEmpty());
        QCOMPARE(document->problems.size(), std::size_t(1));
        QCOMPARE(document->problems[0].id, QStringLiteral("json.duplicate-key"));
        QVERIFY(document->stamp.exists());
    }

    void errors()
    {
        QCOMPARE(errorOf(path("nowhere.json")), QStringLiteral("file.not-found"));
        QCOMPARE(errorOf(made("list.json", "[]")), QStringLiteral("json.not-object"));
        QCOMPARE(errorOf(made("broken.json", "{")), QStringLiteral("json.syntax"));
        QCOMPARE(errorOf(m_dir.path()), QStringLiteral("file.not-readable"));
        QFile large(path("large.json"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(Document::kMaxBytes + 1));
        QCOMPARE(errorOf(large.fileName()), QStringLiteral("file.too-large"));
    }

    void newerVersionsAreReadButNotChanged()
    {
        const QByteArray text = "{\"version\":2,\"name\":\"a\"}";
        const QString file = made("newer.json", text);
        const auto document = Document::read(file);
        QVERIFY(document.ok());
        QVERIFY(!document->readOnly.isEmpty());
        const SaveResult saved = Document::write(file, json("{\"version\":1,\"name\":\"b\"}"), document->stamp);
        QCOMPARE(saved.status, Status::Failed);
        QCOMPARE(saved.error.id, QStringLiteral("file.newer-version"));
        QCOMPARE(contentOf(file), text);
    }

    void newFilesAreTheirOwnersOnly()
    {
        const QString file = path("below/folder/new.json");
        const SaveResult saved = Document::write(file, json("{\"version\":1}"), {});
        QCOMPARE(saved.status, Status::Saved);
        QCOMPARE(saved.stamp, Document::read(file)->stamp);
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
#endif
    }

    void whatMeansTheSameIsLeftAsItIs()
    {
        const QByteArray byHand = "{ \"version\" : 1,   \"name\":\"a\" }";
        const QString file = made("hand.json", byHand);
        const auto document = Document::read(file);
        QCOMPARE(Document::write(file, json("{\"version\":1,\"name\":\"a\"}"), document->stamp).status, Status::Unchanged);
        QCOMPARE(contentOf(file), byHand);
    }

    void changesOfOthersAreConflicts()
    {
        const QString file = made("shared.json", "{\"version\":1,\"name\":\"a\"}");
        const Stamp before = Document::read(file)->stamp;
        const QByteArray theirs = "{\"version\":1,\"name\":\"theirs\"}";
        made("shared.json", theirs);
        SaveResult saved = Document::write(file, json("{\"version\":1,\"name\":\"mine\"}"), before);
        QCOMPARE(saved.status, Status::Conflict);
        QCOMPARE(saved.error.id, QStringLiteral("file.conflict"));
        QCOMPARE(saved.theirs[u"name"].toString(), QStringLiteral("theirs"));
        QCOMPARE(contentOf(file), theirs);
        // With what is there now the user's own version goes in.
        QCOMPARE(Document::write(file, json("{\"version\":1,\"name\":\"mine\"}"), saved.stamp).status, Status::Saved);

        QVERIFY(QFile::remove(file));
        saved = Document::write(file, json("{\"version\":1,\"name\":\"again\"}"), before);
        QCOMPARE(saved.status, Status::Conflict);
        QVERIFY(saved.theirs.isNull());
        QVERIFY(!QFile::exists(file));
        // Nobody expected a file, and there is one.
        made("shared.json", theirs);
        QCOMPARE(Document::write(file, json("{\"version\":1,\"name\":\"new\"}"), {}).status, Status::Conflict);
    }
};

FRAMESCOPE_TEST(tst_Document);
#include "tst_Document.moc"
