#include "ui/shell/UpdateCheck.h"

#include "support/TestClass.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using framescope::ui::shell::UpdateCheck;

namespace {

/// Answers every request in the same way and keeps what was asked.
class Forge : public QTcpServer
{
public:
    explicit Forge(QByteArray answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                request += socket->readAll();
                if (request.endsWith("\r\n\r\n")) {
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                }
            });
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/releases/latest").arg(serverPort())); }

    static QByteArray json(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    }

    QByteArray request;
    int connections = 0;

private:
    QByteArray m_answer;
};

} // namespace

class tst_UpdateCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("no_proxy", "127.0.0.1"); }

    void withoutStartNothingIsAsked()
    {
        Forge forge(Forge::json("{\"tag_name\":\"v9.0.0\"}"));
        UpdateCheck check(forge.url(), QStringLiteral("1.0.0"));
        QSignalSpy newer(&check, &UpdateCheck::newerVersion);
        // Another connection after it shows that the server would have heard of one before.
        QTcpSocket other;
        other.connectToHost(QHostAddress::LocalHost, forge.serverPort());
        QTRY_COMPARE_WITH_TIMEOUT(forge.connections, 1, 30'000);
        QCOMPARE(newer.size(), 0);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("failed");
        QTest::newRow("newer") << QByteArray("{\"tag_name\":\"v1.10.0\"}") << QStringLiteral("1.10.0") << false;
        QTest::newRow("the same") << QByteArray("{\"tag_name\":\"v1.9.0\"}") << QString() << false;
        QTest::newRow("older") << QByteArray("{\"tag_name\":\"1.8.9\"}") << QString() << false;
        QTest::newRow("not for everybody") << QByteArray("{\"tag_name\":\"v2.0.0\",\"prerelease\":true}") << QString() << false;
        QTest::newRow("no version") << QByteArray("{\"tag_name\":\"<b>2.0</b>\"}") << QString() << true;
        QTest::newRow("no JSON") << QByteArray("<html>") << QString() << true;
    }

    void answers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, version);
        QFETCH(bool, failed);
        Forge forge(Forge::json(body));
        UpdateCheck check(forge.url(), QStringLiteral("1.9.0"));
        QSignalSpy newer(&check, &UpdateCheck::newerVersion);
        QSignalSpy same(&check, &UpdateCheck::upToDate);
        QSignalSpy failures(&check, &UpdateCheck::failed);
        check.start();
        check.start(); // one question at a time
        QTRY_COMPARE_WITH_TIMEOUT(newer.size() + same.size() + failures.size(), 1, 30'000);
        QCOMPARE(failures.size(), failed ? 1 : 0);
        QCOMPARE(newer.value(0).value(0).toString(), version);
        QCOMPARE(forge.connections, 1);
        // Nobody learns which version is in use, or on what.
        QVERIFY2(!forge.request.contains("1.9.0") && !forge.request.contains("Linux") && !forge.request.contains("Cookie"), forge.request.constData());
    }

    void onlyTheForgesOwnPageIsTrusted()
    {
        for (const bool own : {true, false}) {
            const QByteArray page = own ? "http://127.0.0.1/releases/2" : "http://elsewhere.example/2";
            Forge answering(Forge::json("{\"tag_name\":\"v2.0.0\",\"html_url\":\"" + page + "\"}"));
            UpdateCheck check(answering.url(), QStringLiteral("1.0.0"));
            QSignalSpy newer(&check, &UpdateCheck::newerVersion);
            check.start();
            QTRY_COMPARE_WITH_TIMEOUT(newer.size(), 1, 30'000);
            QCOMPARE(newer.first().at(1).toUrl(), own ? QUrl(QString::fromLatin1(page)) : QUrl());
        }
    }

    void noAnswerIsAFailure()
    {
        Forge forge("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        UpdateCheck check(forge.url(), QStringLiteral("1.0.0"));
        QSignalSpy failures(&check, &UpdateCheck::failed);
        check.start();
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 30'000);
        QVERIFY(!check.isRunning());
    }
};

FRAMESCOPE_TEST(tst_UpdateCheck);
#include "tst_UpdateCheck.moc"
