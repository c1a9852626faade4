#include "profiles/FileName.h"

#include "support/TestClass.h"

#include <QFile>
#include <QTemporaryDir>

using framescope::profiles::fileNameFor;

/// Whatever a person calls a thing, its file can be made on every system.
class tst_FileName : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("as it is") << QStringLiteral("Trades (EU) – live") << QStringLiteral("Trades (EU) – live");
        QTest::newRow("separators") << QStringLiteral("a/b\\c") << QStringLiteral("a-b-c");
        QTest::newRow("up a folder") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
        QTest::newRow("what Windows refuses") << QStringLiteral("a:b*c?\"<>|") << QStringLiteral("a-b-c-----");
        QTest::newRow("control characters") << QStringLiteral("a\u0007b") << QStringLiteral("a-b");
        QTest::newRow("direction override") << QStringLiteral("a\u202egpj") << QStringLiteral("a-gpj");
        QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
        QTest::newRow("an option") << QStringLiteral("-rf") << QStringLiteral("rf");
        QTest::newRow("blanks and dots at the end") << QStringLiteral(" a . . ") << QStringLiteral("a");
        QTest::newRow("a device") << QStringLiteral("NUL") << QStringLiteral("_NUL");
        QTest::newRow("a device with an ending") << QStringLiteral("com1.txt") << QStringLiteral("_com1.txt");
        QTest::newRow("nothing") << QString() << QStringLiteral("unnamed");
        QTest::newRow("nothing that stays") << QStringLiteral("./.") << QStringLiteral("unnamed");
        QTest::newRow("composed") << QStringLiteral("u\u0308ber") << QStringLiteral("\u00fcber");
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(fileNameFor(name), "file");
    }

    void longNamesAreCutBetweenCharacters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QString(300, u'a');
        QTest::newRow("a device") << QString(QStringLiteral("con.") + QString(300, u'a'));
        QTest::newRow("three bytes a character") << QString(300, u'語');
        QTest::newRow("emoji") << QString(u'a' + QStringLiteral("\U0001F600").repeated(100));
        QTest::newRow("a blank where it is cut") << QString(QString(99, u'a') + QStringLiteral(" b"));
    }
    void longNamesAreCutBetweenCharacters()
    {
        QFETCH(QString, name);
        const QString file = fileNameFor(name);
        QVERIFY(file.size() <= 100 && file.toUtf8().size() <= 200);
        QVERIFY(file.isValidUtf16());
        QCOMPARE(file, file.trimmed());
        QCOMPARE(fileNameFor(file), file);
        QTemporaryDir dir;
        QFile made(dir.filePath(file));
        QVERIFY2(made.open(QIODevice::WriteOnly), qPrintable(made.errorString()));
    }
};

FRAMESCOPE_TEST(tst_FileName);
#include "tst_FileName.moc"
