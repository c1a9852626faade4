#include "network/CertificateMaker.h"

#include "support/TestClass.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QtTest>

using namespace framescope::network;

class tst_CertificateMaker : public QObject
{
    Q_OBJECT

    static QSslCertificate first(const QString &path) { return QSslCertificate::fromPath(path).value(0); }

private slots:
    void serverCertificateIsMadeOnceAndUsedAgain()
    {
        QTemporaryDir folder;
        CertificateMaker maker(folder.filePath(QStringLiteral("new/certificates")));
        const auto files = maker.serverCertificate({QStringLiteral("192.0.2.1")});
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().toString()));
        const auto leaf = first(files->certificateFile);
        const auto names = leaf.subjectAlternativeNames();
        QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("localhost")));
        for (const char *address : {"127.0.0.1", "192.0.2.1"})
            QVERIFY(names.contains(QSsl::IpAddressEntry, QString::fromLatin1(address)));
        const auto ca = first(files->caFile);
        QCOMPARE(leaf.issuerInfo(QSslCertificate::CommonName), ca.subjectInfo(QSslCertificate::CommonName));
        QVERIFY(QSslCertificate::verify({leaf, ca}).size() <= 1); // nothing but that nobody trusts the CA
        QCOMPARE(leaf.publicKey().algorithm(), QSsl::Ec);

        const auto again = maker.serverCertificate({QStringLiteral("192.0.2.1")});
        QCOMPARE(first(again->certificateFile), leaf);
        const auto other = maker.serverCertificate({QStringLiteral("192.0.2.2")});
        QVERIFY(first(other->certificateFile) != leaf);
        QCOMPARE(first(other->caFile), ca); // the CA stays, so that it need be trusted once only
    }

    void keysAreForTheirOwnerOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("FRAMESCOPE-SKIPPED: permissions are others on Windows");
#endif
        QTemporaryDir folder;
        CertificateMaker maker(folder.filePath(QStringLiteral("c")));
        const auto files = maker.serverCertificate({});
        QVERIFY(files.ok());
        for (const QString &path : {files->keyFile, folder.filePath(QStringLiteral("c/ca-key.pem"))}) {
            const auto permissions = QFile::permissions(path);
            QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
        }
    }

    void anyKindForTests()
    {
        QTemporaryDir folder;
        CertificateMaker maker(folder.path());
        CertificateMaker::Request request;
        request.selfSigned = true;
        request.commonName = QStringLiteral("ünï");
        request.names = {QStringLiteral("a.example"), QStringLiteral("bad,DNS:evil.example"), QStringLiteral("::1")};
        request.notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
        request.notBefore = request.notAfter.addDays(-1);
        const auto files = maker.make(QStringLiteral("x"), request);
        QVERIFY(files.ok());
        const auto leaf = first(files->certificateFile);
        QCOMPARE(leaf.issuerInfo(QSslCertificate::CommonName), leaf.subjectInfo(QSslCertificate::CommonName));
        QVERIFY(leaf.expiryDate() < QDateTime::currentDateTimeUtc());
        QCOMPARE(leaf.subjectInfo(QSslCertificate::CommonName), QStringList{request.commonName});
        QVERIFY(!leaf.subjectAlternativeNames().contains(QSsl::DnsEntry, QStringLiteral("evil.example")));
    }

    void folderThatCannotBeMade()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const auto files = CertificateMaker(file.fileName() + QStringLiteral("/below")).serverCertificate({});
        QVERIFY(!files);
        QCOMPARE(files.error().id, QStringLiteral("tls.make-certificate"));
    }
};

FRAMESCOPE_TEST(tst_CertificateMaker);
#include "tst_CertificateMaker.moc"
