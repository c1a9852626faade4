#include "ui/server/TrustCard.h"

#include "network/CertificateMaker.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::server::TrustCard;

class tst_TrustCard : public QObject
{
    Q_OBJECT

private slots:
    void theCertificateIsGivenOutAndNeverTheKey()
    {
        QTemporaryDir folder;
        network::CertificateMaker maker(folder.path());
        const auto ca = maker.caFile();
        QVERIFY2(ca.ok(), ca.ok() ? "" : qPrintable(ca.error().toString()));
        TrustCard card;
        card.setCa(*ca, {QUrl(QStringLiteral("ws://127.0.0.1:1/")), QUrl(QStringLiteral("wss://127.0.0.1:2/"))});
        QVERIFY(card.steps().contains(QStringLiteral("wss://127.0.0.1:2/")));
        QVERIFY(card.steps().contains(QStringLiteral("NODE_EXTRA_CA_CERTS")));
        const QString target = folder.filePath(QStringLiteral("out.pem"));
        QVERIFY(card.exportTo(target));
        QVERIFY(card.message().contains(QStringLiteral("out.pem")));
        QFile out(target);
        QVERIFY(out.open(QFile::ReadOnly));
        const QByteArray pem = out.readAll();
        QVERIFY(pem.contains("BEGIN CERTIFICATE") && !pem.contains("PRIVATE"));
        QVERIFY(!card.exportTo(folder.filePath(QStringLiteral("no/such/folder.pem"))));
        QVERIFY(!card.message().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_TrustCard);
#include "tst_TrustCard.moc"
