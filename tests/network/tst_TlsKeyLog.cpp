#include "network/TlsKeyLog.h"

#include "support/TestClass.h"

#include <QtTest>

using framescope::network::TlsKeyLog;

/// The file; that secrets get into it is shown in tst_Dialer.
class tst_TlsKeyLog : public QObject
{
    Q_OBJECT

private slots:
    void madeForItsOwnerAndAppended()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keys.log"));
        QVERIFY(TlsKeyLog::check(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# mine\n");
        file.close();
        QVERIFY(TlsKeyLog::check(path).ok());
        QCOMPARE(QFileInfo(path).size(), 7);
    }

    void unwritableFile()
    {
        const auto result = TlsKeyLog::check(QStringLiteral("/no/such/folder/keys.log"));
        QVERIFY(!result);
        QCOMPARE(result.error().id, QStringLiteral("tls.keylog"));
    }

    void scopesNest()
    {
        const TlsKeyLog::Scope none{QString()};
        {
            const TlsKeyLog::Scope outer(QStringLiteral("a"));
            const TlsKeyLog::Scope inner(QStringLiteral("b"));
        }
    }
};

FRAMESCOPE_TEST(tst_TlsKeyLog);
#include "tst_TlsKeyLog.moc"
