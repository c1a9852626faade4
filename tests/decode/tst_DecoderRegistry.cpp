#include "support/TestClass.h"

#include "decode/DecoderRegistry.h"

#include <QSet>

using namespace framescope::decode;

class tst_DecoderRegistry : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsWhole()
    {
        QSet<QByteArray> names;
        for (const DecoderType *type : decoderTypes()) {
            const QByteArray name(type->name.data(), qsizetype(type->name.size()));
            QVERIFY2(!name.isEmpty() && !names.contains(name) && !name.contains(':') && !name.contains(' '), name.constData());
            names.insert(name);
            QVERIFY2(!type->title().isEmpty() && !type->about().isEmpty() && type->about().endsWith(QLatin1Char('.')), name.constData());
            QVERIFY2(type->make && type->make({}, {}).ok(), name.constData());
            QCOMPARE(decoderType(type->name), type);
        }
        QVERIFY(!decoderType("no such decoder"));
    }
};

FRAMESCOPE_TEST(tst_DecoderRegistry);

#include "tst_DecoderRegistry.moc"
