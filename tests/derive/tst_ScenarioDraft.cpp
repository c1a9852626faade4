#include "support/TestClass.h"

#include "RecordedTalk.h"

#include "derive/ScenarioDraft.h"
#include "scenario/ScenarioReader.h"

using namespace framescope;
using namespace framescope::derive;
using testing::recordedTalk;

namespace {

/// A draft with what it refers to.
struct Made {
    RecordedConnection talk;
    Dialogue dialogue;
    base::Secrets secrets;
    ScenarioDraft draft;

    explicit Made(RecordedConnection connection) : talk(std::move(connection)), dialogue(talk), draft(dialogue, secrets, QStringLiteral("name"), {QStringLiteral("about")}) {}
    /// The text, which has to be a scenario without a problem.
    QByteArray text() const
    {
        const QByteArray out = draft.text();
        const auto outcome = scenario::ScenarioReader::read(out, QStringLiteral("a"));
        for (const auto &problem : outcome.problems)
            qWarning() << problem.toString() << out.constData();
        return outcome.ok() ? out : QByteArray();
    }
};

} // namespace

class tst_ScenarioDraft : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSaidIsSentAndExpected()
    {
        const Made made(recordedTalk({">{\"op\":\"hello\",\"n\":1.50}", "<{\"op\":\"ack\",\"n\":1.50,\"ok\":true}", ">it's text", "<an answer"}));
        const QByteArray text = made.text();
        QVERIFY2(text.contains("# about\nformat: framescope-scenario/1\nname: 'name'\nconnect: 'ws://127.0.0.1:9001/'\n"), text.constData());
        QVERIFY2(text.contains("- send: {json: {op: \"hello\", \"n\": 1.50}}\n  - expect: 'json:op=\"ack\" json:n=1.50 json:ok=true'\n"), text.constData());
        QVERIFY2(text.contains("- send: {text: 'it''s text'}\n  - expect: '\"an answer\"'\n"), text.constData());
    }

    void theVeryBytesAreSent()
    {
        const Made made(recordedTalk({">{ \"op\" : \"spaced\" }"}));
        const QByteArray text = made.text();
        const auto outcome = scenario::ScenarioReader::read(text, QStringLiteral("a"));
        QCOMPARE(std::get<scenario::SendStep>(outcome.scenario.steps.front().what).value, QStringLiteral("{ \"op\" : \"spaced\" }"));
    }

    void valuesOfAnswersAreSavedAndPutIn()
    {
        const Made made(recordedTalk({">{\"op\":\"login\"}", "<{\"op\":\"session\",\"sessionId\":\"ab12cd34ef\"}", ">{\"op\":\"join\",\"session\":\"ab12cd34ef\"}", "<{\"op\":\"joined\",\"session\":\"ab12cd34ef\"}"}));
        const QByteArray text = made.text();
        QVERIFY2(text.contains("save: {sessionId: 'json:sessionId'}"), text.constData());
        QVERIFY2(text.contains("session: \"{{sessionId}}\""), text.constData());
        QVERIFY2(text.contains("json:session={{sessionId}}"), text.constData());
        QCOMPARE(text.count("ab12cd34ef"), qsizetype(0));
    }

    void numbersStayNumbers()
    {
        const Made made(recordedTalk({">{\"op\":\"open\"}", "<{\"op\":\"opened\",\"id\":48213}", ">{\"op\":\"close\",\"id\":48213}"}));
        const QByteArray text = made.text();
        QVERIFY2(text.contains("send: {json: '{\"op\":\"close\",\"id\":{{id}}}'}"), text.constData());
    }

    void whatChangesBecomesAMatcher()
    {
        const Made made(recordedTalk({">{\"op\":\"get\"}", "<{\"op\":\"got\",\"uid\":\"0b8f1f0e-1c2d-4e3f-8a9b-0c1d2e3f4a5b\",\"at\":1796000001000,\"when\":\"2026-12-01T12:00:00Z\",\"word\":\"same\"}"}));
        const QByteArray text = made.text();
        QVERIFY2(text.contains("json:uid~/^[0-9a-fA-F-]{36}$/") && text.contains("json:at>0") && text.contains("json:when~/") && text.contains("json:word=\"same\""), text.constData());
    }

    void aFeedIsExpectedOnce()
    {
        const Made made(recordedTalk({">{\"op\":\"subscribe\"}", "<{\"op\":\"trade\",\"p\":1}", "<{\"op\":\"trade\",\"p\":2}", "<{\"op\":\"trade\",\"p\":3}", "<{\"op\":\"trade\",\"p\":4}"}));
        const QByteArray text = made.text();
        QCOMPARE(text.count("expect:"), qsizetype(1));
        QVERIFY2(text.contains("'json:op=\"trade\" json:p'\n    count: 3\n"), text.constData());
    }

    void secretsAreTakenOut()
    {
        RecordedConnection talk = recordedTalk({">{\"op\":\"login\",\"password\":\"hunter2\"}", "<{\"ok\":true}"});
        talk.url = QStringLiteral("wss://host.example/feed?token=redacted&x=1");
        talk.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer [redacted]")}, {QStringLiteral("X-Client"), QStringLiteral("desk")}};
        const Made made(talk);
        const QByteArray text = made.text();
        QVERIFY2(!text.contains("hunter2") && !text.contains("redacted"), text.constData());
        QVERIFY2(text.contains("token={{secret.token}}&x=1") && text.contains("Authorization: '{{secret.Authorization}}'") && text.contains("X-Client: 'desk'"), text.constData());
        QVERIFY2(text.contains("password: \"{{secret.password}}\""), text.constData());
        const auto &secrets = made.draft.secrets();
        QVERIFY(std::find(secrets.begin(), secrets.end(), std::pair<QString, QString>(QStringLiteral("password"), QStringLiteral("hunter2"))) != secrets.end());
    }

    void aRefusalAndAnEndAreExpected()
    {
        RecordedConnection refused;
        refused.url = QStringLiteral("ws://127.0.0.1/");
        refused.status = 403;
        QVERIFY(Made(refused).text().contains("expect: {refused: {status: 403}}"));
        RecordedConnection closed = recordedTalk({">a"});
        closed.closeCode = 4001;
        closed.closedByServer = true;
        const QByteArray text = Made(closed).text();
        QVERIFY2(text.contains("expect-close: 4001") && !text.contains("- close:"), text.constData());
    }

    void whatIsNotTheSameAgainIsLoosened()
    {
        Made made(recordedTalk({">a", "<{\"op\":\"x\",\"n\":5}"}));
        QVERIFY(made.draft.loosen(1, {QStringLiteral("json:n=5")}, QStringLiteral("why")).contains(QStringLiteral("json:n=5")));
        QVERIFY2(made.text().contains("expect: 'json:op=\"x\" json:n'"), made.text().constData());
        // Nothing is known of one term: all are loosened, and then it goes.
        QVERIFY(!made.draft.loosen(1, {}, QStringLiteral("why")).isEmpty());
        QVERIFY2(made.text().contains("expect: 'json:op'"), made.text().constData());
        QVERIFY(!made.draft.loosen(1, {}, QStringLiteral("No message came.")).isEmpty());
        QVERIFY2(!made.text().contains("expect:") && made.text().contains("# Left out: json:op No message came."), made.text().constData());
        QVERIFY(made.draft.loosen(0, {}, QStringLiteral("why")).isEmpty()); // what is sent is sent
    }

    void whatLaterStepsNeedStays()
    {
        Made made(recordedTalk({">a", "<{\"id\":\"ab12cd34\"}", ">{\"use\":\"ab12cd34\"}"}));
        QVERIFY(!made.draft.loosen(1, {}, QStringLiteral("why")).isEmpty());
        QVERIFY2(made.text().contains("expect: 'type:text'\n    save: {id: 'json:id'}"), made.text().constData());
        QVERIFY(made.draft.loosen(1, {}, QStringLiteral("why")).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_ScenarioDraft);
#include "tst_ScenarioDraft.moc"
