#include "ui/program/Screenshots.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using framescope::ui::program::Screenshots;

class tst_Screenshots : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageAndTheOtherDirection()
    {
        const QStringList codes = Screenshots::everyLanguage();
        QVERIFY(codes.contains(QStringLiteral("en")));
        QVERIFY(codes.contains(QStringLiteral("de")));
        QCOMPARE(codes.last(), QStringLiteral("rtl"));
    }

    void aFolderThatCannotBeMadeIsAFailure()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        framescope::ui::models::Languages languages;
        QCOMPARE(Screenshots(*qApp, languages, file.fileName()).run({QStringLiteral("dark")}, {QStringLiteral("en")}), 1);
    }
};

FRAMESCOPE_TEST(tst_Screenshots);
#include "tst_Screenshots.moc"
