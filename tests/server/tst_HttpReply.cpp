#include "server/HttpReply.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_HttpReply : public QObject
{
    Q_OBJECT

private slots:
    void eachRequestHasItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("page");
        QTest::addColumn<bool>("pathKnown");
        QTest::addColumn<int>("refusal");
        QTest::addColumn<int>("status");
        QTest::newRow("the page") << QByteArray("GET") << "/" << true << false << 0 << 200;
        QTest::newRow("at a path of the server's") << QByteArray("HEAD") << "/chat" << true << true << 0 << 200;
        QTest::newRow("at another") << QByteArray("GET") << "/other" << true << false << 404 << 404;
        QTest::newRow("icon") << QByteArray("GET") << "/favicon.ico" << true << true << 0 << 404;
        QTest::newRow("without a page") << QByteArray("GET") << "/" << false << true << 0 << 426;
        QTest::newRow("method") << QByteArray("POST") << "/" << true << true << 401 << 405;
        QTest::newRow("refused") << QByteArray("GET") << "/" << true << true << 403 << 403;
    }
    void eachRequestHasItsAnswer()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(bool, page);
        QFETCH(bool, pathKnown);
        QFETCH(int, refusal);
        QFETCH(int, status);
        ServerSettings settings;
        settings.page = page;
        protocol::HandshakeRequest request;
        request.method = method;
        std::optional<Admission::Refusal> refused;
        if (refusal != 0)
            refused = Admission::Refusal{refusal, "No", {QStringLiteral("server.test"), QStringLiteral("No."), {}, {}}};
        const auto answer = HttpReply(settings).make(request, QUrl(QStringLiteral("ws://localhost") + path), refused, pathKnown);
        QCOMPARE(answer.status, status);
    }
};

FRAMESCOPE_TEST(tst_HttpReply);
#include "tst_HttpReply.moc"
