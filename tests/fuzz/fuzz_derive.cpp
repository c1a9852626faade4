// What is derived of any conversation is well formed: a scenario without a problem, rules that the local server takes, a document that is JSON. One message a line;
// ">" is the client's, "!" the client's in binary, "<" the server's, everything else the server's in binary.
#include "FuzzInput.h"

#include "derive/AsyncApiDraft.h"
#include "derive/RulesDraft.h"
#include "derive/ScenarioDraft.h"
#include "scenario/ScenarioReader.h"
#include "server/RuleSet.h"

using namespace framescope;

FUZZ_TARGET(derive)
{
    if (size > 20'000)
        return 0;
    derive::RecordedConnection connection;
    connection.url = QStringLiteral("ws://127.0.0.1:9001/");
    connection.opened = true;
    std::int64_t at = 1'796'000'000'000'000'000;
    for (const QByteArray &line : QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n')) {
        if (line.isEmpty())
            continue;
        const char mark = line.front();
        const bool isText = (mark == '>' || mark == '<') && line.isValidUtf8();
        connection.messages.push_back({mark == '>' || mark == '!', isText ? protocol::Opcode::Text : protocol::Opcode::Binary, line.mid(1), at += 10'000'000});
    }
    const base::Secrets secrets;
    const derive::Dialogue dialogue(connection);
    derive::ScenarioDraft draft(dialogue, secrets, QStringLiteral("fuzzed"), {QStringLiteral("about")});
    for (std::size_t i = 0; i <= dialogue.turns().size(); ++i) {
        const auto outcome = scenario::ScenarioReader::read(draft.text(), QStringLiteral("a"));
        for (const profiles::Problem &problem : outcome.problems)
            std::fprintf(stderr, "%s\n%s", qPrintable(problem.toString()), draft.text().constData());
        demand(outcome.problems.empty());
        if (i > 8)
            break;
        (void)draft.loosen(i, {}, QStringLiteral("why"));
    }
    derive::RulesDraft rules(secrets);
    rules.add(dialogue);
    if (const QByteArray text = rules.text(QStringLiteral("about")); text.contains("\"open\"") || text.contains("\"rules\"")) {
        const auto parsed = server::RuleSet::parse(text, QStringLiteral("a"));
        if (!parsed)
            std::fprintf(stderr, "%s\n%s", qPrintable(parsed.error().toString()), text.constData());
        demand(parsed.ok() || parsed.error().what.contains(QLatin1String("no rule")));
    }
    derive::AsyncApiDraft document(secrets);
    document.add(dialogue);
    demand(base::OrderedJson::parse(document.text(QStringLiteral("title"))).ok());
    return 0;
}
