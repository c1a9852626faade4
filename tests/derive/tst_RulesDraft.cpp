#include "support/TestClass.h"

#include "RecordedTalk.h"

#include "derive/RulesDraft.h"
#include "server/RuleSet.h"

using namespace framescope;
using namespace framescope::derive;
using testing::recordedTalk;

class tst_RulesDraft : public QObject
{
    Q_OBJECT

private slots:
    void eachRequestHasItsAnswer()
    {
        const auto talk = recordedTalk({"<{\"hello\":true}", ">{\"id\":1,\"method\":\"sum\",\"params\":[1,2]}", "<{\"id\":1,\"result\":3}", ">{\"id\":2,\"method\":\"sum\",\"params\":[2,2]}", "<{\"id\":2,\"result\":4}", ">bye", "<see {{you}}"});
        const base::Secrets secrets;
        RulesDraft draft(secrets);
        draft.add(Dialogue(talk));
        const QByteArray text = draft.text(QStringLiteral("about"));
        const auto rules = server::RuleSet::parse(text, QStringLiteral("a"));
        QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().toString()));
        QCOMPARE(rules->rules().size(), std::size_t(3));
        QCOMPARE(rules->onOpen().size(), std::size_t(1));
        QVERIFY2(text.contains("\"{{= json $.id}}\"") && text.contains("see {{{{you}}"), text.constData());
        // Another id, the same question.
        const auto question = base::OrderedJson::parse("{\"id\":99,\"method\":\"sum\",\"params\":[2,2]}");
        int fitting = 0;
        for (const server::Rule &rule : rules->rules()) {
            QHash<QString, QString> captures;
            fitting += server::RuleSet::matches(rule, protocol::Opcode::Text, QString(), &*question, captures) == base::TextPattern::Outcome::Yes ? 1 : 0;
        }
        QCOMPARE(fitting, 1);
    }

    void anotherAnswerToTheSameIsSaid()
    {
        const auto talk = recordedTalk({">a", "<1", ">a", "<2"});
        const base::Secrets secrets;
        RulesDraft draft(secrets);
        draft.add(Dialogue(talk));
        QCOMPARE(draft.notes().size(), 1);
        QVERIFY(draft.text({}).contains("\"1\""));
    }

    void secretsAreNotGivenAway()
    {
        const auto talk = recordedTalk({">{\"op\":\"login\",\"password\":\"hunter2\"}", "<{\"token\":\"abcdefgh\"}"});
        const base::Secrets secrets;
        RulesDraft draft(secrets);
        draft.add(Dialogue(talk));
        const QByteArray text = draft.text({});
        QVERIFY2(!text.contains("hunter2") && !text.contains("abcdefgh"), text.constData());
    }
};

FRAMESCOPE_TEST(tst_RulesDraft);
#include "tst_RulesDraft.moc"
