#include "ServerFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWebSocket>

using namespace framescope;
using namespace framescope::server;

/// Chromium on the page at "/", driven by its DevTools protocol.
class tst_Browser : public QObject
{
    Q_OBJECT

    QWebSocket m_devTools;
    QHash<int, QJsonObject> m_answers;
    QString m_session;
    int m_last = 0;

    QJsonObject call(const QString &method, const QJsonObject &parameters = {})
    {
        QJsonObject request{{QStringLiteral("id"), ++m_last}, {QStringLiteral("method"), method}, {QStringLiteral("params"), parameters}};
        if (!m_session.isEmpty())
            request.insert(QStringLiteral("sessionId"), m_session);
        m_devTools.sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
        const int id = m_last;
        if (!QTest::qWaitFor([&] { return m_answers.contains(id); }, 20'000))
            return {};
        return m_answers.take(id)[QStringLiteral("result")].toObject();
    }
    QString evaluate(const QString &expression)
    {
        return call(QStringLiteral("Runtime.evaluate"), {{QStringLiteral("expression"), expression}, {QStringLiteral("userGesture"), true}})[QStringLiteral("result")]
            .toObject()[QStringLiteral("value")].toVariant().toString();
    }

private slots:
    void thePageConnectsSendsAndShows()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (program.isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED no Chromium here");
        ServerSettings settings = TestServer::settings({QStringLiteral("echo")});
        settings.name = QStringLiteral("Echo <b>&");
        settings.token = QStringLiteral("let me in");
        TestServer test(settings);
        QTemporaryDir profile;
        QProcess browser;
        browser.start(program, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--disable-quic"),
                                QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
                                QStringLiteral("--disable-sync"), QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--remote-debugging-port=0"),
                                QStringLiteral("--user-data-dir=%1").arg(profile.path()), QStringLiteral("about:blank")});
        QString said;
        const QRegularExpression line(QStringLiteral("DevTools listening on (ws://\\S+)"));
        QVERIFY2(QTest::qWaitFor([&] { return line.match(said += QString::fromUtf8(browser.readAllStandardError())).hasMatch(); }, 60'000), qPrintable(said));
        connect(&m_devTools, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message.contains(QStringLiteral("id")))
                m_answers.insert(message[QStringLiteral("id")].toInt(), message);
        });
        m_devTools.open(QUrl(line.match(said).captured(1)));
        QTRY_COMPARE_WITH_TIMEOUT(m_devTools.state(), QAbstractSocket::ConnectedState, 20'000);
        const QString page = QStringLiteral("http://127.0.0.1:%1/?token=let%20me%20in").arg(test.port());
        const QString target = call(QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), page}})[QStringLiteral("targetId")].toString();
        m_session = call(QStringLiteral("Target.attachToTarget"), {{QStringLiteral("targetId"), target}, {QStringLiteral("flatten"), true}})[QStringLiteral("sessionId")].toString();
        QVERIFY(!m_session.isEmpty());

        // It connects by itself.
        QTRY_VERIFY_WITH_TIMEOUT(evaluate(QStringLiteral("document.getElementById('state')?.dataset.state")) == QLatin1String("open"), 20'000);
        QCOMPARE(evaluate(QStringLiteral("document.querySelector('h1').textContent")), QStringLiteral("Echo <b>&"));
        QCOMPARE(test.server.clientCount(), std::size_t{1});

        // What it sends comes back, and markup stays text.
        evaluate(QStringLiteral("document.getElementById('message').value='<img src=x onerror=alert(1)> ü'; document.getElementById('send').click()"));
        QTRY_VERIFY_WITH_TIMEOUT(evaluate(QStringLiteral("document.getElementById('counts').textContent")) == QLatin1String("1 sent, 1 received"), 20'000);
        QCOMPARE(evaluate(QStringLiteral("document.querySelector('#log li').textContent")), QStringLiteral("<img src=x onerror=alert(1)> ü"));
        QCOMPARE(evaluate(QStringLiteral("document.querySelectorAll('img').length")), QStringLiteral("0"));
        evaluate(QStringLiteral("document.getElementById('binary').click(); document.getElementById('message').value='ab'; document.getElementById('send').click()"));
        QTRY_VERIFY_WITH_TIMEOUT(evaluate(QStringLiteral("document.querySelector('#log li').textContent")) == QLatin1String("2 bytes: 61 62"), 20'000);

        // The server speaks unasked, and closes; the page shows code and reason.
        test.server.sendToAll(protocol::Opcode::Text, base::viewOf("from the server"));
        QTRY_VERIFY_WITH_TIMEOUT(evaluate(QStringLiteral("document.querySelector('#log li').textContent")) == QLatin1String("from the server"), 20'000);
        QVERIFY(test.server.close(ClientId{test.server.clients().front().id}, 4321, QStringLiteral("enough")).ok());
        QTRY_VERIFY_WITH_TIMEOUT(evaluate(QStringLiteral("document.getElementById('state').textContent")) == QLatin1String("Closed 4321"), 20'000);
        QVERIFY(evaluate(QStringLiteral("document.querySelector('#log li').textContent")).contains(QStringLiteral("enough")));

        // The policy lets nothing else run or connect.
        QCOMPARE(evaluate(QStringLiteral("(()=>{const s=document.createElement('script');s.textContent='window.ran=1';document.body.append(s);return String(window.ran)})()")),
                 QStringLiteral("undefined"));
        call(QStringLiteral("Browser.close"));
        QVERIFY(QTest::qWaitFor([&] { return browser.state() == QProcess::NotRunning; }, 20'000));
    }
};

QTEST_GUILESS_MAIN(tst_Browser)
#include "tst_Browser.moc"
