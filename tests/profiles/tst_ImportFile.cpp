#include "support/ImportedText.h"
#include "support/TestClass.h"

#include "profiles/imports/ImportFile.h"

using namespace framescope;
using namespace framescope::profiles;
using namespace framescope::test;

class tst_ImportFile : public QObject
{
    Q_OBJECT

private slots:
    void readsWithinItsLimit()
    {
        QTemporaryDir dir;
        const QString name = dir.filePath(QStringLiteral("x"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        QCOMPARE(*ImportFile::read(name), QByteArray("abc"));
        QCOMPARE(*ImportFile::readNamedByUser(name), QByteArray("abc"));
        QVERIFY(file.resize(ImportFile::kMaxBytes + 1));
        for (const auto &read : {ImportFile::read(name), ImportFile::readNamedByUser(name)}) {
            QCOMPARE(read.error().id, QStringLiteral("file.too-large"));
            QVERIFY(read.error().seen.contains(QStringLiteral("64 MiB")));
        }
        QCOMPARE(ImportFile::read(dir.filePath(QStringLiteral("none"))).error().id, QStringLiteral("file.not-found"));
    }

    void anUnknownFormatNamesTheFile()
    {
        QCOMPARE(ImportFile::unknownFormat(QStringLiteral("x.json")).id, QStringLiteral("import.unknown-format"));
        QVERIFY(ImportFile::unknownFormat(QStringLiteral("x.json")).what.contains(QStringLiteral("x.json")));
        QVERIFY(ImportFile::unknownFormat({}).what.contains(QStringLiteral("this text")));
    }
};

FRAMESCOPE_TEST(tst_ImportFile);
#include "tst_ImportFile.moc"
