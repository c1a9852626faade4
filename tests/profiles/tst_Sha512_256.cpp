#include "profiles/Sha512_256.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::profiles;

/// Values from another implementation (OpenSSL); the lengths stand on both sides of where the padding takes another block.
class tst_Sha512_256 : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("empty") << QByteArray() << QByteArray("c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23");
        QTest::newRow("111") << QByteArray(111, 'a') << QByteArray("0239e429f98d0ed61ee8e2a7c30afe98c1c3a80ce5dff62a107e9c538f7632ce");
        QTest::newRow("112") << QByteArray(112, 'a') << QByteArray("9216b5303edb66504570bee90e48ea5beaa5e9fe9f760bbd3e0460559fc005f6");
        QTest::newRow("200") << QByteArray(200, 'a') << QByteArray("19b1e37317d7fd3d7651f397005e31f154ef4912d1345743d2d5889aaca28996");
    }
    void vectors()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, hash);
        QCOMPARE(Sha512_256::hash(content).toHex(), hash);
    }
};

FRAMESCOPE_TEST(tst_Sha512_256);
#include "tst_Sha512_256.moc"
