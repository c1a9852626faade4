#include "PeerCases.h"
#include "ServerFixture.h"

#include "support/TestClass.h"

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

    QProcess m_browser;
    QTemporaryDir m_profile;
    QString m_target;

    /// Brings the one tab to this page.
    void show(const QString &page)
    {
        call(QStringLiteral("Page.navigate"), {{QStringLiteral("url"), page}});
    }
    QString state() { return evaluate(QStringLiteral("document.getElementById('state')?.dataset.state")); }
    QString stateText() { return evaluate(QStringLiteral("document.getElementById('state').textContent")); }
    QString newest() { return evaluate(QStringLiteral("document.querySelector('#log li').textContent")); }
    bool reaches(const char *wanted, int milliseconds = 20'000)
    {
        return QTest::qWaitFor([&] { return state() == QLatin1String(wanted); }, milliseconds);
    }
    void say(const QString &text)
    {
        evaluate(QStringLiteral("document.getElementById('message').value='%1'; document.getElementById('send').click()").arg(text));
    }

private slots:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (program.isEmpty())
            QSKIP("FRAMESCOPE-SKIPPED no Chromium here");
        m_browser.start(program, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--disable-quic"),
                                  QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
                                  QStringLiteral("--disable-sync"), QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--remote-debugging-port=0"),
                                  QStringLiteral("--user-data-dir=%1").arg(m_profile.path()), QStringLiteral("about:blank")});
        QString said;
        const QRegularExpression line(QStringLiteral("DevTools listening on (ws://\\S+)"));
        QVERIFY2(QTest::qWaitFor([&] { return line.match(said += QString::fromUtf8(m_browser.readAllStandardError())).hasMatch(); }, 60'000), qPrintable(said));
        connect(&m_devTools, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message.contains(QStringLiteral("id")))
                m_answers.insert(message[QStringLiteral("id")].toInt(), message);
        });
        m_devTools.open(QUrl(line.match(said).captured(1)));
        QTRY_COMPARE_WITH_TIMEOUT(m_devTools.state(), QAbstractSocket::ConnectedState, 20'000);
        m_target = call(QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), QStringLiteral("about:blank")}})[QStringLiteral("targetId")].toString();
        m_session = call(QStringLiteral("Target.attachToTarget"), {{QStringLiteral("targetId"), m_target}, {QStringLiteral("flatten"), true}})[QStringLiteral("sessionId")].toString();
        QVERIFY(!m_session.isEmpty());
    }

    void cleanupTestCase()
    {
        if (m_session.isEmpty())
            return;
        call(QStringLiteral("Browser.close"));
        QVERIFY(QTest::qWaitFor([&] { return m_browser.state() == QProcess::NotRunning; }, 20'000));
    }

    /// Every behaviour and fault, through the page that the same server serves.
    void everyBehaviourAndFault_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("expected");
        // Chromium has no limit for a message and its page cannot ping.
        const QByteArrayList other{"bomb", "oversized", "no-pong"};
        for (const PeerCase &each : kPeerCases) {
            if (!other.contains(each.name))
                QTest::newRow(each.name) << QString::fromLatin1(each.behaviour) << QString::fromLatin1(each.fault) << QByteArray(each.expected);
        }
    }
    void everyBehaviourAndFault()
    {
        QFETCH(QString, behaviour);
        QFETCH(QString, fault);
        QFETCH(QByteArray, expected);
        TestServer test(TestServer::settings({behaviour}, fault.isEmpty() ? QStringList() : QStringList{fault}));
        QVERIFY2(test.error.isEmpty(), qPrintable(test.error));
        show(QStringLiteral("http://127.0.0.1:%1/").arg(test.port()));
        if (expected == "refused") {
            // Half an answer, or none: it goes on waiting.
            const bool waits = fault.startsWith(QLatin1String("half")) || fault.startsWith(QLatin1String("silence"));
            QVERIFY(reaches(waits ? "connecting" : "failed"));
            QTRY_VERIFY_WITH_TIMEOUT(test.log.deliberate() > 0, 20'000);
            QVERIFY(state() != QLatin1String("open"));
            QCOMPARE(test.server.clientCount(), std::size_t{0});
            return;
        }
        const bool opens = expected == "echo" || expected == "silent" || expected == "no-close" || expected.startsWith("HELLO");
        if (opens) {
            QVERIFY2(reaches("open"), qPrintable(stateText()));
            say(QStringLiteral("hello"));
        } else {
            // It may be over before anybody looks.
            QVERIFY(QTest::qWaitFor([&] { return !state().isEmpty() && state() != QLatin1String("connecting"); }, 20'000));
            if (state() == QLatin1String("open"))
                say(QStringLiteral("hello"));
        }
        if (expected == "silent") {
            QTRY_COMPARE_WITH_TIMEOUT(test.server.totals().messagesIn, quint64{1}, 20'000);
            QVERIFY(evaluate(QStringLiteral("document.getElementById('counts').textContent")).endsWith(QStringLiteral(" 0 received")));
        } else if (expected == "echo" || expected == "no-close") {
            QTRY_COMPARE_WITH_TIMEOUT(newest(), QStringLiteral("hello"), 20'000);
            evaluate(QStringLiteral("document.getElementById('connect').click()"));
            if (expected == "no-close") {
                // It goes on waiting for the answer, a minute and more.
                QTRY_VERIFY_WITH_TIMEOUT(std::any_of(test.log.entries.begin(), test.log.entries.end(), [](const KeptLog::Entry &entry) {
                    return entry.view.kind == capture::EntryKind::Frame && entry.view.opcode == protocol::Opcode::Close && entry.view.direction == capture::Direction::In;
                }), 20'000);
                QVERIFY(!stateText().startsWith(QStringLiteral("Closed")));
            } else {
                QTRY_VERIFY_WITH_TIMEOUT(stateText() == QLatin1String("Closed 1000"), 20'000);
            }
        } else if (expected.startsWith("close ")) {
            QTRY_COMPARE_WITH_TIMEOUT(stateText(), QStringLiteral("Closed ") + QString::fromLatin1(expected.mid(6)), 20'000);
        } else if (expected == "broken") {
            QVERIFY2(reaches("failed"), qPrintable(stateText()));
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(evaluate(QStringLiteral("[...document.querySelectorAll('#log li')].map(row => row.textContent).join('|')"))
                                         .contains(QString::fromLatin1(expected)), 20'000);
        }
        QCOMPARE(test.log.deliberate() > 0, !fault.isEmpty());
    }

    void thePageConnectsSendsAndShows()
    {
        ServerSettings settings = TestServer::settings({QStringLiteral("echo")});
        settings.name = QStringLiteral("Echo <b>&");
        settings.token = QStringLiteral("let me in");
        TestServer test(settings);
        show(QStringLiteral("http://127.0.0.1:%1/?token=let%20me%20in").arg(test.port()));

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
    }

    /// A server that has nothing at "/" still shows its page there: it speaks to a path that there is.
    void thePageTakesAPathThatTheServerHas()
    {
        ServerSettings settings = TestServer::settings();
        settings.paths = {{QStringLiteral("/chat"), {QStringLiteral("sink")}}, {QStringLiteral("/echo/*"), {QStringLiteral("echo")}}};
        TestServer test(settings);
        show(QStringLiteral("http://127.0.0.1:%1/").arg(test.port()));
        QVERIFY(reaches("open"));
        QCOMPARE(evaluate(QStringLiteral("document.getElementById('path').value")), QStringLiteral("/chat"));
        show(QStringLiteral("http://127.0.0.1:%1/echo/mine").arg(test.port()));
        QVERIFY(QTest::qWaitFor([&] { return evaluate(QStringLiteral("document.getElementById('path')?.value")) == QLatin1String("/echo/mine"); }, 30'000));
        QVERIFY(reaches("open"));
        // Who is refused hears so, not that something was closed.
        evaluate(QStringLiteral("document.getElementById('connect').click()"));
        QVERIFY(reaches("closed"));
        evaluate(QStringLiteral("document.getElementById('path').value='/nothing'; document.getElementById('connect').click()"));
        QVERIFY(reaches("failed"));
        QCOMPARE(stateText(), QStringLiteral("Not connected"));
    }
};

FRAMESCOPE_TEST(tst_Browser);
#include "tst_Browser.moc"
