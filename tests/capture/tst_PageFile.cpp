#include "capture/PageFile.h"

#include "base/NativeFile.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_PageFile : public QObject
{
    Q_OBJECT

private slots:
    void writesReadsAndLocks();
#ifdef Q_OS_LINUX // other systems' names are UTF-16, or UTF-8
    void aNameThatIsNotUtf8IsWhereItWas();
#endif
};

void tst_PageFile::writesReadsAndLocks()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("f"));
    {
        auto file = PageFile::open(path, PageFile::Access::Create).value();
        const base::ByteView blocks[] = {base::viewOf("abc"), {}, base::viewOf("def")};
        QVERIFY(file->writeAt(0, blocks).ok());
        QCOMPARE(file->size(), std::uint64_t(6));
        std::uint8_t bytes[10] = {};
        QCOMPARE(file->readAt(2, bytes), std::size_t(4));
        QVERIFY(base::textOf({bytes, 4}) == "cdef");
        QVERIFY(PageFile::open(path, PageFile::Access::Read).value()->isBeingWritten());
        QCOMPARE(PageFile::open(path, PageFile::Access::Append).error().id, QStringLiteral("capture.being-written"));
        QVERIFY(file->truncate(3));
        QVERIFY(file->sync());
    }
    const auto file = PageFile::open(path, PageFile::Access::Read).value();
    QVERIFY(!file->isBeingWritten());
    QCOMPARE(file->size(), std::uint64_t(3));
    QCOMPARE(PageFile::open(dir.filePath(QStringLiteral("none")), PageFile::Access::Append).error().id, QStringLiteral("file.not-writable"));
}

#ifdef Q_OS_LINUX
void tst_PageFile::aNameThatIsNotUtf8IsWhereItWas()
{
    QTemporaryDir dir;
    const QString path = dir.path() + QLatin1Char('/') + base::NativeFile::nameFrom("f\xff");
    const auto file = PageFile::open(path, PageFile::Access::Create).value();
    QVERIFY(file->place() == PageFile::Place::There);
    QVERIFY(base::NativeFile::replace(path, dir.filePath(QStringLiteral("g"))));
    QVERIFY(file->place() == PageFile::Place::Elsewhere);
    QVERIFY(base::NativeFile::remove(dir.filePath(QStringLiteral("g"))));
    QVERIFY(file->place() == PageFile::Place::Gone);
}
#endif

FRAMESCOPE_TEST(tst_PageFile);
#include "tst_PageFile.moc"
