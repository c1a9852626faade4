#include "RuleSet.h"

#include "RuleParser.h"
#include "Text.h"

#include "base/InputFile.h"

#include <algorithm>

namespace framescope::server {

namespace {

using Outcome = base::TextPattern::Outcome;

Outcome holds(const JsonCondition &condition, const base::OrderedJson &root, QHash<QString, QString> &captures)
{
    const auto found = condition.path.find(root);
    if (condition.kind == JsonCondition::Kind::Exists)
        return found.empty() != condition.exists ? Outcome::Yes : Outcome::No;
    Outcome any = Outcome::No;
    for (const base::OrderedJson *value : found) {
        switch (condition.kind) {
        case JsonCondition::Kind::Exists: break;
        case JsonCondition::Kind::Equals:
            // 1 and 1.0 are the same number, whatever its digits.
            if (*value == condition.value || (value->isNumber() && condition.value.isNumber() && value->toDouble() == condition.value.toDouble()))
                return Outcome::Yes;
            break;
        case JsonCondition::Kind::Above:
            if (value->isNumber() && value->toDouble() > condition.number)
                return Outcome::Yes;
            break;
        case JsonCondition::Kind::Below:
            if (value->isNumber() && value->toDouble() < condition.number)
                return Outcome::Yes;
            break;
        case JsonCondition::Kind::Matches: {
            QRegularExpressionMatch match;
            const Outcome outcome = condition.regex.search(value->toText(), &match);
            any = std::max(any, outcome);
            if (outcome != Outcome::Yes)
                break;
            const QStringList names = condition.regex.captureNames();
            for (int i = 0; i < names.size(); ++i) {
                if (!names[i].isEmpty())
                    captures.insert(names[i], match.captured(i));
            }
            return Outcome::Yes;
        }
        }
    }
    return any;
}

} // namespace

base::Result<RuleSet> RuleSet::parse(const QByteArray &json, const QString &fileName)
{
    return RuleParser(json, fileName.isEmpty() ? Text::tr("The text") : fileName).parse();
}

base::Result<RuleSet> RuleSet::load(const QString &fileName)
{
    constexpr qint64 most = 16 << 20;
    const auto bytes = base::InputFile::read(fileName, most);
    if (bytes)
        return parse(*bytes, fileName);
    if (bytes.error().id == QLatin1String("file.too-large"))
        return base::Error{QStringLiteral("file.too-large"), Text::tr("The rules file %1 is larger than 16 MiB.").arg(fileName), {}, {}};
    return base::Error{QStringLiteral("file.not-readable"), Text::tr("The rules file %1 could not be read.").arg(fileName),
                       bytes.error().seen.isEmpty() ? bytes.error().what : bytes.error().seen, Text::tr("another path.")};
}

Outcome RuleSet::matches(const Rule &rule, protocol::Opcode kind, const QString &text, const base::OrderedJson *json, QHash<QString, QString> &captures,
                         const base::TextPattern **gaveUp)
{
    if (rule.kind && *rule.kind != kind)
        return Outcome::No;
    const bool needsText = rule.text || rule.contains || rule.regex || !rule.json.empty();
    if (needsText && kind != protocol::Opcode::Text)
        return Outcome::No;
    if (rule.text && *rule.text != text)
        return Outcome::No;
    if (rule.contains && !text.contains(*rule.contains))
        return Outcome::No;
    // All conditions must hold: one that does not decides, whatever the others could not tell.
    const base::TextPattern *open = nullptr;
    QHash<QString, QString> found;
    if (rule.regex) {
        QRegularExpressionMatch match;
        const Outcome outcome = rule.regex->search(text, &match);
        if (outcome == Outcome::No)
            return Outcome::No;
        if (outcome == Outcome::Undecided)
            open = &*rule.regex;
        const QStringList names = rule.regex->captureNames();
        for (int i = 0; i <= rule.regex->captureCount(); ++i) {
            found.insert(QString::number(i), match.captured(i));
            if (i < names.size() && !names[i].isEmpty())
                found.insert(names[i], match.captured(i));
        }
    }
    for (const JsonCondition &condition : rule.json) {
        const Outcome outcome = json == nullptr ? Outcome::No : holds(condition, *json, found);
        if (outcome == Outcome::No)
            return Outcome::No;
        if (outcome == Outcome::Undecided && !open)
            open = &condition.regex;
    }
    if (open) {
        if (gaveUp)
            *gaveUp = open;
        return Outcome::Undecided;
    }
    captures.insert(found);
    return Outcome::Yes;
}

} // namespace framescope::server
