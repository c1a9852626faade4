#include "SavedValue.h"

#include "base/TextPattern.h"
#include "base/Translation.h"
#include "base/json/JsonPath.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

base::Error missing(const SaveRule &rule, const ReceivedMessage *message)
{
    base::Error error;
    error.id = QStringLiteral("scenario.nothing-to-save");
    error.what = tr("The message fits, but has nothing to save as {{%1}}: %2 is not there.").arg(rule.variable, rule.source);
    error.seen = message ? base::escapedPreview(base::viewOf(message->bytes), 200) : QString();
    error.subject = rule.variable;
    return error;
}

base::Result<QString> byPath(const SaveRule &rule, const ReceivedMessage *message)
{
    const auto path = base::JsonPath::parse(rule.source);
    if (!path)
        return path.error();
    const auto json = base::OrderedJson::parse(message ? message->bytes : QByteArray());
    if (!json)
        return missing(rule, message);
    const auto found = path->find(*json);
    if (found.empty())
        return missing(rule, message);
    return found.front()->toText();
}

base::Result<QString> byPattern(const SaveRule &rule, const ReceivedMessage *message)
{
    const base::TextPattern pattern(rule.source);
    QRegularExpressionMatch match;
    switch (pattern.search(message ? QString::fromUtf8(message->bytes) : QString(), &match)) {
    case base::TextPattern::Outcome::Yes: return match.captured(1);
    case base::TextPattern::Outcome::No: return missing(rule, message);
    case base::TextPattern::Outcome::Undecided: break;
    }
    base::Error error;
    error.id = QStringLiteral("scenario.step-limit");
    error.what = pattern.undecidedSentence(tr("message %1").arg(message ? message->number : 0));
    error.remedy = base::TextPattern::undecidedRemedy();
    return error;
}

} // namespace

base::Result<QString> savedValue(const SaveRule &rule, const ReceivedMessage *message, const network::OpeningFacts &facts)
{
    switch (rule.kind) {
    case SaveRule::Kind::Json: return byPath(rule, message);
    case SaveRule::Kind::Pattern: return byPattern(rule, message);
    case SaveRule::Kind::Header:
        if (const auto header = facts.response.headers.value(rule.source.toUtf8()))
            return QString::fromUtf8(*header);
        break;
    case SaveRule::Kind::Decoded: break; // decoding is not supported yet: ScenarioReader refuses it
    }
    return missing(rule, message);
}

} // namespace framescope::scenario
