#include "RuleSet.h"

#include "RuleParser.h"
#include "Text.h"

#include "base/InputFile.h"

#include <algorithm>

namespace framescope::server {

namespace {

using Outcome = base::TextPattern::Outcome;

/// Adds the named captures of the condition's expression to `captures`.
Outcome holds(const base::JsonCondition &condition, const base::OrderedJson &root, QHash<QString, QString> &captures)
{
    QRegularExpressionMatch match;
    const Outcome outcome = condition.holds(root, &match);
    if (outcome == Outcome::Yes && condition.kind() == base::JsonCondition::Kind::Matches) {
        const QStringList names = condition.expression().captureNames();
        for (int i = 0; i < names.size(); ++i) {
            if (!names[i].isEmpty())
                captures.insert(names[i], match.captured(i));
        }
    }
    return outcome;
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
    return base::InputFile::about(Text::tr("The rules file %1").arg(fileName), bytes.error());
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
    // All conditions must hold: a failing one decides, even if others are undecided.
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
    for (const base::JsonCondition &condition : rule.json) {
        const Outcome outcome = json == nullptr ? Outcome::No : holds(condition, *json, found);
        if (outcome == Outcome::No)
            return Outcome::No;
        if (outcome == Outcome::Undecided && !open)
            open = &condition.expression();
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
