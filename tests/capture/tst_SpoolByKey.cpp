#include "capture/SpoolByKey.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <random>

using namespace framescope;
using namespace framescope::capture;

class tst_SpoolByKey : public QObject
{
    Q_OBJECT

private slots:
    void sortsInBoundedMemory();
    void saysWhenItCannotWrite();
};

void tst_SpoolByKey::sortsInBoundedMemory()
{
    QTemporaryDir dir;
    for (const std::size_t most : {std::size_t{100}, std::size_t{5000}, std::size_t{1} << 30}) {
        SpoolByKey spool(dir.path(), most);
        std::map<std::uint32_t, QByteArray> expected;
        std::mt19937 random{unsigned(most)};
        for (int i = 0; i < 3000; ++i) {
            const std::uint32_t key = random() % 20;
            const QByteArray bytes(qsizetype(random() % 60), char('a' + i % 26));
            spool.of(key) += bytes;
            expected[key] += bytes;
            QVERIFY(spool.added(std::size_t(bytes.size())).ok());
        }
        QCOMPARE(spool.isOnDisk(), most < 100'000);
        for (std::uint32_t key = 0; key < 21; ++key) {
            QByteArray all;
            QVERIFY(spool.read(key, [&](const QByteArray &piece) {
                             all += piece;
                             return true;
                         }).value());
            QCOMPARE(all, expected[key]);
        }
        QVERIFY(!spool.read(1, [](const QByteArray &) { return false; }).value());
    }
    QVERIFY(QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_SpoolByKey::saysWhenItCannotWrite()
{
    SpoolByKey spool(QStringLiteral("/this/folder/does/not/exist"), 10);
    spool.of(1) += QByteArray(100, 'x');
    const auto added = spool.added(100);
    QVERIFY(!added.ok());
    QCOMPARE(added.error().id, QStringLiteral("file.not-writable"));
}

FRAMESCOPE_TEST(tst_SpoolByKey);
#include "tst_SpoolByKey.moc"
