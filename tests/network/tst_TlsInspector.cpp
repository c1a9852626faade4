#include "network/CertificateMaker.h"
#include "network/TlsInspector.h"

#include "support/TestClass.h"

#include <QSslSocket>
#include <QtTest>

using namespace framescope::network;

class tst_TlsInspector : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSslCertificate m_leaf;

private slots:
    void initTestCase()
    {
        CertificateMaker::Request request;
        request.commonName = QStringLiteral("leaf");
        request.names = {QStringLiteral("a.example")};
        const auto files = CertificateMaker(m_folder.path()).make(QStringLiteral("leaf"), request);
        QVERIFY(files.ok());
        m_leaf = QSslCertificate::fromPath(files->certificateFile).value(0);
    }

    void describesACertificate()
    {
        const auto facts = TlsInspector::describe(m_leaf);
        QCOMPARE(facts.subject, QStringLiteral("CN=leaf, O=Framescope"));
        QVERIFY(facts.issuer.startsWith(QStringLiteral("CN=Framescope local CA")));
        QCOMPARE(facts.alternativeNames, QStringList{QStringLiteral("a.example")});
        QCOMPARE(facts.sha256.size(), 32);
        QCOMPARE(facts.keyKind, QStringLiteral("EC 256"));
        QVERIFY(facts.pem.startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(facts.notBefore < facts.notAfter);
    }

    void problemsOneByOne()
    {
        const auto problems = TlsInspector::problems({QSslError(QSslError::CertificateExpired, m_leaf), QSslError(QSslError::HostNameMismatch, m_leaf),
                                                      QSslError(QSslError::NoError), QSslError(QSslError::NoPeerCertificate)},
                                                     {m_leaf}, QStringLiteral("b.example"));
        QCOMPARE(problems.size(), 3u);
        QCOMPARE(problems[0].id, QStringLiteral("expired"));
        QCOMPARE(problems[0].certificate, 0);
        QCOMPARE(problems[1].id, QStringLiteral("hostname"));
        QVERIFY(problems[1].text.contains(QStringLiteral("b.example")) && problems[1].text.contains(QStringLiteral("a.example")));
        QCOMPARE(problems[2].id, QStringLiteral("invalid-certificate"));
        QCOMPARE(problems[2].certificate, -1);
    }

    void alternativeNamesWinOverTheCommonName_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("another");
        const QStringList dns = {QStringLiteral("a.example"), QStringLiteral("b.example")};
        QTest::newRow("one of them") << dns << QStringLiteral("A.example") << false;
        QTest::newRow("common name") << dns << QStringLiteral("leaf.example") << true;
        QTest::newRow("address") << QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")} << QStringLiteral("127.0.0.1") << false;
        QTest::newRow("address of version 6") << QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")} << QStringLiteral("::1") << false;
        QTest::newRow("another address") << QStringList{QStringLiteral("127.0.0.1")} << QStringLiteral("127.0.0.2") << true;
        QTest::newRow("address, names only") << dns << QStringLiteral("127.0.0.1") << true;
        QTest::newRow("no alternative names") << QStringList() << QStringLiteral("leaf.example") << false;
    }
    void alternativeNamesWinOverTheCommonName()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, host);
        QFETCH(bool, another);
        CertificateMaker::Request request;
        request.commonName = QStringLiteral("leaf.example");
        request.names = names;
        const auto files = CertificateMaker(m_folder.path()).make(QStringLiteral("names"), request);
        QVERIFY(files.ok());
        const QSslCertificate leaf = QSslCertificate::fromPath(files->certificateFile).value(0);
        QCOMPARE(leaf.subjectAlternativeNames().isEmpty(), names.isEmpty());
        QCOMPARE(TlsInspector::isForAnotherHost(leaf, host), another);
    }

    void wildcardsAreAlternativeNamesToo()
    {
        // CN=leaf.example, DNS:a.example, DNS:*.b.example
        const QSslCertificate leaf(QByteArray(
            "-----BEGIN CERTIFICATE-----\n"
            "MIIBpjCCAUygAwIBAgIUYfb7Idj8H6oF7bXGJnq6DolYbAAwCgYIKoZIzj0EAwIw\n"
            "FzEVMBMGA1UEAwwMbGVhZi5leGFtcGxlMB4XDTI2MTIwMTEzMzgyNVoXDTM2MTEy\n"
            "ODEzMzgyNVowFzEVMBMGA1UEAwwMbGVhZi5leGFtcGxlMFkwEwYHKoZIzj0CAQYI\n"
            "KoZIzj0DAQcDQgAEbiTfi17PhYQNzZAem4CZG5o7Pa7xy5+QV7awCphOB463bs8H\n"
            "DNRskz8OCl8t1cEkGJqaBs+zbieMCizf5miEbaN2MHQwHQYDVR0OBBYEFMvDBreX\n"
            "ptjm13DN9LKdPT2v2iFnMB8GA1UdIwQYMBaAFMvDBreXptjm13DN9LKdPT2v2iFn\n"
            "MA8GA1UdEwEB/wQFMAMBAf8wIQYDVR0RBBowGIIJYS5leGFtcGxlggsqLmIuZXhh\n"
            "bXBsZTAKBggqhkjOPQQDAgNIADBFAiA3QKzKeK3HLxtoWnBhpZH76uCSdAJjZYMh\n"
            "P5Ya5uzq+QIhALizE+Bi/njSbLBTQG9L3fsiDf+uKwmFdq+rLVY6M7FL\n"
            "-----END CERTIFICATE-----\n"));
        QVERIFY(!leaf.isNull());
        QVERIFY(!TlsInspector::isForAnotherHost(leaf, QStringLiteral("x.b.example")));
        QVERIFY(!TlsInspector::isForAnotherHost(leaf, QStringLiteral("A.example")));
        for (const char *other : {"x.y.b.example", "b.example", "leaf.example", "127.0.0.1"})
            QVERIFY2(TlsInspector::isForAnotherHost(leaf, QString::fromLatin1(other)), other);
    }

    void whatIsAccepted()
    {
        TlsOptions options;
        QVERIFY(!TlsInspector::accepts(options, m_leaf));
        options.pinnedSha256 = {m_leaf.digest(QCryptographicHash::Sha256)};
        QVERIFY(TlsInspector::accepts(options, m_leaf));
        QVERIFY(!TlsInspector::accepts(options, QSslCertificate()));
        options = {};
        options.insecure = true;
        QVERIFY(TlsInspector::accepts(options, QSslCertificate()));
    }

    void nothingBeforeAHandshake()
    {
        QSslSocket socket;
        TlsFacts facts;
        TlsInspector::inspect(socket, facts);
        QVERIFY(facts.version.isEmpty());
        QVERIFY(facts.chain.empty());
    }
};

FRAMESCOPE_TEST(tst_TlsInspector);
#include "tst_TlsInspector.moc"
