#include "base/Bytes.h"
#include "base/NativeFile.h"
#include "base/OutputFile.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace framescope::base;

class tst_NativeFile : public QObject
{
    Q_OBJECT

private slots:
    void namesAndBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("raw");
        QTest::newRow("ASCII") << QByteArray("a.txt") << false;
        QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xbc\xc3\x9f\xf0\x9f\x98\x80") << false;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" "a") << false;
        QTest::newRow("byte order mark, then no UTF-8") << QByteArray("\xef\xbb\xbf\xff\xef\xbb\xbf") << true;
        QTest::newRow("replacement character") << QByteArray("\xef\xbf\xbd") << false;
        QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf.txt") << true;
        QTest::newRow("half a character") << QByteArray("a\xf0\x9f\x98") << true;
        QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80") << true;
        QTest::newRow("too long a form") << QByteArray("\xc0\xaf/\xe0\x80\xaf") << true;
        QTest::newRow("both") << QByteArray("\xf0\x9f\x98\x80\xff\xf0\x9f\x98\x80") << true;
        QTest::newRow("every byte") << [] {
            QByteArray all;
            for (int i = 1; i < 256; ++i)
                all += static_cast<char>(i);
            return all;
        }() << true;
    }
    void namesAndBack()
    {
        QFETCH(QByteArray, bytes);
        const QString name = NativeFile::nameFrom(bytes);
        QTEST(NativeFile::hasRawBytes(name), "raw");
        QCOMPARE(NativeFile::bytesOf(name), bytes);
        QVERIFY(!escapeControls(name).contains(QChar(0xdcff)));
    }

    void aByteIsShownAsOne()
    {
        QCOMPARE(escapeControls(NativeFile::nameFrom("Gr\xfc\xdf")), QStringLiteral("Gr\\xfc\\xdf"));
        QCOMPARE(escapeControls(QStringLiteral("😀")), QStringLiteral("😀"));
    }

    void theSystemGetsTheBytes()
    {
#ifdef Q_OS_LINUX
        QTemporaryDir dir;
        const QString path = dir.path() + QLatin1Char('/') + NativeFile::nameFrom("b\xff.txt");
        NativeFile out(path);
        QVERIFY(!NativeFile::exists(path));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write("text"), 4);
        out.close();
        QCOMPARE(::access(QByteArray(dir.path().toUtf8() + "/b\xff.txt").constData(), R_OK), 0);
        QVERIFY(NativeFile::isFile(path) && NativeFile::isReadable(path) && NativeFile::isSame(path, path));
        NativeFile in(path);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), QByteArray("text"));
        NativeFile missing(path + QLatin1Char('x'));
        QVERIFY(!missing.open(QIODevice::ReadOnly));
        QVERIFY(!missing.errorString().isEmpty());

        OutputFile whole(path);
        QVERIFY(whole.open(QIODevice::WriteOnly));
        QCOMPARE(whole.write("other"), 5);
        QVERIFY(in.seek(0));
        QCOMPARE(in.readAll(), QByteArray("text")); // until it is all there
        QVERIFY(whole.commit());
        NativeFile again(path);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), QByteArray("other"));
        OutputFile given(path);
        QVERIFY(given.open(QIODevice::WriteOnly));
        given.write("half");
        given.cancel();
        QVERIFY(std::distance(std::filesystem::directory_iterator(dir.path().toStdString()), std::filesystem::directory_iterator()) == 1); // QDir leaves such names out
#else
        QSKIP("FRAMESCOPE-SKIPPED: names of any bytes are Linux's");
#endif
    }
};

FRAMESCOPE_TEST(tst_NativeFile);
#include "tst_NativeFile.moc"
