#include "server/Page.h"

#include "support/TestClass.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace framescope::server;

class tst_Page : public QObject
{
    Q_OBJECT

private slots:
    void thePolicyAllowsOnlyWhatStandsInThePage()
    {
        const auto answer = Page::make(QStringLiteral("<b>\"Echo\"</b>"), {QStringLiteral("/a\"><script>")}, "127.0.0.1:9001");
        QCOMPARE(answer.status, 200);
        const QByteArray policy = *answer.headers.value("Content-Security-Policy");
        const auto hashOf = [&](const QByteArray &open, const QByteArray &close) {
            const qsizetype from = answer.body.indexOf(open) + open.size();
            return QCryptographicHash::hash(answer.body.mid(from, answer.body.indexOf(close, from) - from), QCryptographicHash::Sha256).toBase64();
        };
        QVERIFY(policy.startsWith("default-src 'none'; "));
        QVERIFY(policy.contains(QByteArray("script-src 'sha256-" + hashOf("<script>", "</script>") + "'")));
        QVERIFY(policy.contains(QByteArray("style-src 'sha256-" + hashOf("<style>", "</style>") + "'")));
        QVERIFY(policy.contains("connect-src 'self' ws://127.0.0.1:9001 wss://127.0.0.1:9001;"));
        QVERIFY(!policy.contains("unsafe"));
        QVERIFY(answer.body.contains("&lt;b&gt;&quot;Echo&quot;&lt;/b&gt;"));
        QCOMPARE(answer.body.count("<script>"), 1);
        QVERIFY(!answer.body.contains('@'));
        for (const char *outside : {"http://", "https://", "src=", "@import", "url("})
            QVERIFY2(!answer.body.contains(outside), outside);
    }

    void anOddHostStaysOutOfThePolicy()
    {
        for (const char *host : {"x; script-src *", "a b", "", "h\"", "[::1", "x:99999999"}) {
            const auto answer = Page::make({}, {}, host);
            QVERIFY2(answer.headers.value("Content-Security-Policy")->contains("connect-src 'self'; "), host);
        }
        QVERIFY(Page::make({}, {}, "[::1]:80").headers.value("Content-Security-Policy")->contains("ws://[::1]:80"));
    }

    void plainAnswersAreText()
    {
        const auto answer = Page::plain(404, "Not Found", QStringLiteral("<nothing>"));
        QCOMPARE(*answer.headers.value("Content-Type"), QByteArray("text/plain; charset=utf-8"));
        QCOMPARE(answer.body, QByteArray("<nothing>\n"));
    }
};

FRAMESCOPE_TEST(tst_Page);
#include "tst_Page.moc"
